// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/question_words.h>
#include <redress/text/parse.h>

#include <variant>

namespace redress::app {

/// What tells how something typed is to be read.
struct Typing {
    const QuestionWords& words; ///< `[sentence.typed]`: yesterday, about, thousand …
    text::Language language;
    domain::Date today;
};

/// Of what is not understood: the key of the sentence in `[sentence.again]`.
template <class Value>
using Typed = std::variant<Value, const char*>;

/// Beside what text::parse_date reads: today and yesterday in words. `3/4/2026` has two readings.
Typed<domain::Date> typed_day(const std::string& text, const Typing& typing);
/// `12 tusen`, `12k`, `1299:50`, `1 299 kronor och 50 öre` as text::parse_money reads them; anything else as
/// it was typed. An amount that is only about right is none: it would stand in the letter as a fact.
Typed<std::string> plain_amount(const std::string& text, const Typing& typing);
/// From 1 to 100. A share is an estimate, so "about" does no harm.
Typed<domain::Percent> typed_share(const std::string& text, const Typing& typing);
/// The address of `Name <a@b.se>` or `a@b.se`; empty when there is none.
std::string typed_email(const std::string& text);

} // namespace redress::app
