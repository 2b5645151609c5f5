// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/redress_app.h"

#include <wx/init.h>

wxIMPLEMENT_APP(redress::desktop::RedressApp);
