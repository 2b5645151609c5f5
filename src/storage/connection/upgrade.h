// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook_file.h"

namespace redress::storage {

/// Brings a casebook of an earlier format up to date: a copy beside it, opened and checked; then all steps in
/// one transaction, checked before it commits. Answers the copy's path; empty when nothing had to be done.
/// Any failure leaves the file as it was and no copy; the copy stays where the file cannot be read back
/// sound, as after a commit that the disk broke off. CasebookOlder when nothing may be written there.
std::filesystem::path upgrade(CasebookFile& file);

} // namespace redress::storage
