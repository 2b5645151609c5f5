// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/law_labels.h>
#include <redress/domain/case.h>

namespace redress::app {

/// The calendar whose days a rule counts with; `national` is that of the case's country, for rules of the
/// Union. Null when there is none.
const law::Calendar* calendar_for(const law::Pack& pack, const law::Rule& rule,
                                  const law::Calendar* national);

/// "Delivered on Monday 12 January 2026."
std::string happened_sentence(law::EventKind event, domain::Date day, const text::Messages& messages);
/// What the engine did. The calendar names closed days; without it they are called closed.
std::string sentence(const law::Step& step, const law::Calendar* calendar, const text::Messages& messages);
/// The steps of a date, a sentence each.
std::vector<std::string> explanation_of(const std::vector<law::Step>& steps, const law::Calendar* calendar,
                                        const text::Messages& messages);
std::string sentence(const law::Warning& warning, const text::Messages& messages);
/// Whether the warning says that the day may turn out to be another one.
bool makes_uncertain(const law::Warning& warning);
std::string sentence(law::NoDeadline reason, const text::Messages& messages);

/// What the end of the period means. Nobody is told to be late for what is only a safe harbour, a presumption
/// or a window.
std::string sentence(law::RuleKind kind, law::Consequence consequence, const text::Messages& messages);
/// Where a day stands to a deadline.
std::string sentence(law::Standing standing, const text::Messages& messages);
/// Whether sending is enough.
std::string sentence(law::CompleteWhen complete, const text::Messages& messages);
/// "Source: …, checked on 21 November 2026; read in the text of the law."
std::string source_sentence(const std::string& source, std::optional<domain::Date> checked_on,
                            law::Confidence confidence, const text::Messages& messages);

/// What the records say to the trader's silence: "Asked on Monday 2 March 2026, no answer since, 34 days."
/// Empty when nothing waits for an answer or one is recorded.
std::string silence_words(const domain::Case& dispute, domain::Date day, const text::Messages& messages);
/// "The claim is at most SEK 29,600.00: no, it is SEK 43,117.50."
std::string sentence(const law::Condition& condition, const text::Messages& messages);
/// What the value has to be for a way to the next instance, and what is left without it. Empty when it is
/// open whatever the value.
std::vector<std::string> appeal_sentences(const law::ForumView& view, const std::string& rule,
                                          const text::Messages& messages);
/// Why an answer is not known: "the case does not say". Empty for None.
std::string doubt_words(law::Doubt doubt, const text::Messages& messages);
/// Whether a forum is open: "Open", "Not open", "It depends".
std::string open_words(law::Answer open, const text::Messages& messages);

/// What a statement of interest rests on that is not known, a sentence each; nothing when all rates are.
std::vector<std::string> doubts_about(const law::InterestStatement& statement,
                                      const text::Messages& messages);

} // namespace redress::app
