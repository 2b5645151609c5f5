// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/table_state.h>
#include <redress/text/messages.h>

namespace redress::presentation {

/// The table of one kind of record of a case, with its words.
TableState table_of(domain::RecordKind kind, const domain::Case& dispute, const text::Messages& messages);

} // namespace redress::presentation
