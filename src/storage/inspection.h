// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/casebook_file.h"

#include <redress/storage/casebook.h>

namespace redress::storage {

/// Everything that can be checked without changing the file; one finding a fault, as many as there are.
std::vector<Damage> inspect(CasebookFile& file,
                            const std::function<CaseRow(const domain::Case&)>& expected_row);

} // namespace redress::storage
