// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/presentation/case_page.h>

namespace redress::cli {

/// The search as `case list` means it: by number, newest first; every word must begin a word of the case.
storage::CaseQuery query_for(const std::vector<std::string>& words);

/// Cases for a terminal, a line each; one sentence when there is none.
std::string case_list_text(const std::vector<storage::CaseRow>& rows, Desk& desk);

/// One case for a terminal: title, parties, money, then a table of each kind of record.
std::string case_text(const presentation::CasePage& page);

/// The heads, their claim items, the sums, and what is left of the first head if one item falls.
std::string claims_text(const presentation::CasePage& page, const text::Messages& messages);

/// The steps of a case, a line each.
std::string history_text(const std::vector<storage::HistoryEntry>& entries, const text::Messages& messages);

} // namespace redress::cli
