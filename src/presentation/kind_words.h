// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

namespace redress::presentation {

/// The messages around one kind of record. All are message ids.
struct KindWords {
    domain::RecordKind kind;
    const char* plural;
    const char* new_title;
    const char* add;    ///< the button, and the name of the edit
    const char* change; ///< the name of the edit
    const char* remove;
    const char* empty; ///< what to do when there is none
};

const KindWords& words_of(domain::RecordKind kind);

} // namespace redress::presentation
