// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace redress::app {

/// The currency that an amount of the answers names by itself: "£50". In Swedish "kr" is the Swedish krona;
/// elsewhere it may be the Danish one and names none.
std::optional<domain::Currency> named_currency(const domain::Answers& answers, text::Language language);

/// An amount above zero, the text itself while nothing says in which currency it is, or what is wrong with
/// it.
struct MoneyRead {
    std::optional<domain::Money> amount = {};
    std::string as_typed = {};
    const char* problem = nullptr; ///< a sentence of `[sentence.again]`
};
MoneyRead money_read(const std::string& text, const Reading& reading);

} // namespace redress::app
