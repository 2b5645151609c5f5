// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/messages.h>

namespace redress::presentation {

/// A step as the history names it, in the language of the messages: "Undo: Add defect" is "Ångra: Lägg till
/// fel" in Swedish.
std::string verb_words(const std::string& verb, const text::Messages& messages);

/// An instant of the history (UTC, RFC 3339) by the reader's own clock: "21 November 2026 15:05". What is no
/// instant comes back as it is.
std::string moment_words(const std::string& instant, const text::Messages& messages);

} // namespace redress::presentation
