// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_text/text_sheet.h"

namespace redress::documents {

/// A table in aligned columns with wrapped cells; below one another when the columns would be too narrow to
/// read.
void append_plain_table(TextSheet& sheet, const Table& table);

} // namespace redress::documents
