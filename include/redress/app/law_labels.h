// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>
#include <redress/text/messages.h>

namespace redress::app {

/// The words in a language; in English, else in any, where a pack has no others.
const std::string& words_in(const law::Words& words, text::Language language);

/// How the law's values are called in tables, forms and lists. Each begins with a capital.
std::string label(law::EventKind event, const text::Messages& messages);
std::string label(law::RuleKind kind, const text::Messages& messages);
std::string label(law::OverrideKind kind, const text::Messages& messages);
std::string label(law::Standing standing, const text::Messages& messages);
std::string label(law::HolidayKind kind, const text::Messages& messages);
std::string label(law::ForumKind kind, const text::Messages& messages);
std::string label(law::Trade trade, const text::Messages& messages);
std::string label(law::FeeKind kind, const text::Messages& messages);
std::string label(law::InterestKind kind, const text::Messages& messages);
/// For the middle of a sentence, as the next two: "actual days, a year of 365".
std::string label(law::DayCount convention, const text::Messages& messages);
std::string label(law::Confidence confidence, const text::Messages& messages);
std::string label(law::RateOrigin origin, const text::Messages& messages);

/// "2 months", "3 working days".
std::string period_words(law::Period period, const text::Messages& messages);
/// One after the other: "3 years and 2 months". Without any: that a court or board sets it.
std::string period_words(const std::vector<law::Period>& periods, const text::Messages& messages);
/// A day with its weekday as the language writes it.
std::string day_words(domain::Date day, const text::Messages& messages);
/// What a calendar calls a day that it has closed or moved: "Good Friday", "substitute day for Boxing Day".
std::string holiday_words(const law::Holiday& holiday, domain::Date day, const text::Messages& messages);

} // namespace redress::app
