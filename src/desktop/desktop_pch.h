// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/case_list.h>
#include <redress/presentation/case_page.h>
#include <redress/presentation/letter_panel.h>
#include <redress/presentation/new_case.h>
#include <redress/presentation/start_page.h>

#include <wx/dataview.h>
#include <wx/scrolwin.h>
#include <wx/splitter.h>
#include <wx/wx.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
