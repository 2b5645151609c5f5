// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kept_base.h"

#include <redress/domain/edit.h>

#include <functional>
#include <set>

namespace redress::app {

/// What the merge does with a record or one field of it, or why it does not.
struct MergeNote {
    enum class Kind {
        Added,
        Changed,
        Removed,
        KeptField,   ///< the answers say otherwise, and it was changed in the case
        KeptRecord,  ///< the answers no longer have it, and it was changed in the case or is needed there
        StaysRemoved ///< the answers have it, and it was removed from the case
    } kind;
    domain::Record record; ///< as it is on file, else as it is added
    std::string field;     ///< of Changed and KeptField
    std::string on_file;   ///< in plain words
    std::string now;
};

struct CaseMerge {
    domain::Edit edit;
    std::vector<MergeNote> notes;
};

/// What the merge is made of.
struct MergeSource {
    const domain::LoadedCase& on_file;
    const domain::Case& now;         ///< what the answers make now
    const KeptBase& base;            ///< what they made when they were kept last
    std::set<domain::Uid> held = {}; ///< never removed: the letters themselves
    /// The next number that no record of the kind ever had.
    std::function<int(domain::RecordKind)> next_number;
};

/// Brings the case on file up to the answers: fields that the answers have changed since, records that are
/// new in them, and without those that they no longer have. What was changed, added or removed in the case
/// itself stays as it is. Where nothing is known of an earlier keeping, only what is missing is added.
CaseMerge merged(const MergeSource& source, const std::string& name);

} // namespace redress::app
