// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

namespace {

/// In the order of each enumeration.
constexpr const char* kinds[] = {N_("Interest on late payment"), N_("Interest on a refund after rescission"),
                                 N_("Interest at the court's discretion"), N_("Interest on a judgment debt")};
constexpr const char* origins[] = {N_("known rate"), N_("own rate"), N_("assumed rate"), N_("no rate known")};
static_assert(std::size(kinds) == domain::choice_names<law::InterestKind>.count);
static_assert(std::size(origins) == domain::choice_names<law::RateOrigin>.count);

/// Each stretch without a rate, from its first to its last day.
void add_gaps(std::vector<std::string>& sentences, const law::InterestStatement& statement,
              const text::Messages& messages) {
    for (const law::InterestSegment& segment : statement.segments) {
        if (segment.origin != law::RateOrigin::Missing) continue;
        const auto last = domain::day_after(segment.until, -1).value_or(segment.until);
        sentences.push_back(text::filled(
            messages.tr("No rate is known from {0} to {1}: these days are without interest here."),
            {day_words(segment.from, messages), day_words(last, messages)}));
    }
}

} // namespace

std::string label(law::InterestKind kind, const text::Messages& messages) {
    return messages.tr(kinds[static_cast<std::size_t>(kind)]);
}
std::string label(law::RateOrigin origin, const text::Messages& messages) {
    return messages.tr(origins[static_cast<std::size_t>(origin)]);
}

std::vector<std::string> doubts_about(const law::InterestStatement& statement,
                                      const text::Messages& messages) {
    std::vector<std::string> sentences;
    if (statement.least_principal)
        sentences.push_back(
            text::filled(messages.tr("This interest runs on sums of at least {0}; {1} is less."),
                         {text::format_money(*statement.least_principal, messages.language()),
                          text::format_money(statement.principal, messages.language())}));
    add_gaps(sentences, statement, messages);
    if (statement.assumed_from) {
        sentences.push_back(text::filled(
            messages.tr(
                "No rate is known from {0}: the one before is assumed. With known rates only it is {1}."),
            {day_words(*statement.assumed_from, messages),
             text::format_money(statement.known_total, messages.language())}));
    }
    const auto is_guess = [](const law::InterestSegment& segment) {
        return segment.confidence == law::Confidence::Low && segment.origin == law::RateOrigin::Pack;
    };
    if (std::ranges::any_of(statement.segments, is_guess))
        sentences.push_back(messages.tr("Nobody has confirmed one of the rates. Check the sources."));
    return sentences;
}

} // namespace redress::app
