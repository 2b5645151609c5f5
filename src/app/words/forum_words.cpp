// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/agenda.h>
#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

namespace redress::app {

namespace {

using law::ConditionKind;

/// In the order of each enumeration.
constexpr const char* forum_kinds[] = {N_("Board"), N_("Mediation"), N_("Payment order"), N_("Small claims"),
                                       N_("Court")};
constexpr const char* trades[] = {N_("Electronics"),    N_("Energy"),     N_("Clothes and textiles"),
                                  N_("Shoes"),          N_("Laundry"),    N_("Games"),
                                  N_("Motor vehicles"), N_("Travel"),     N_("Passenger rights"),
                                  N_("Furniture"),      N_("Bank"),       N_("Insurance"),
                                  N_("Boats"),          N_("Housing"),    N_("Health care"),
                                  N_("Real property"),  N_("Craft work"), N_("Other goods and services")};
constexpr const char* fee_kinds[] = {N_("Application fee"), N_("Supplementary fee"), N_("Hearing fee")};
/// {0} the limit or the last day.
constexpr const char* conditions[] = {N_("The claim is at least {0}"),
                                      N_("The claim is at most {0}"),
                                      N_("The claim is above {0}"),
                                      N_("The price is at least {0}"),
                                      N_("The price is at most {0}"),
                                      N_("Filed by {0}"),
                                      N_("The trader got a complaint first"),
                                      N_("The trader has refused or not answered"),
                                      N_("No court or other board has the dispute"),
                                      N_("The board takes this line of business"),
                                      N_("The trader takes part"),
                                      N_("The parties live in different countries of the Union"),
                                      N_("Both sides have known addresses in the country")};
/// The same while the limit or the last day is not known.
constexpr const char* open_conditions[] = {
    N_("The claim reaches the lower limit"),      N_("The claim keeps within the upper limit"),
    N_("The claim is above the limit"),           N_("The price reaches the lower limit"),
    N_("The price keeps within the upper limit"), N_("Filed in time")};
constexpr const char* doubts[] = {"",
                                  N_("the case does not say"),
                                  N_("the amount that the law sets for that time is not known here"),
                                  N_("it depends on the line of business"),
                                  N_("it depends on whether interest accrued so far is counted"),
                                  N_("the last day cannot be computed"),
                                  N_("the limit is in another currency than the case")};
static_assert(std::size(forum_kinds) == domain::choice_names<law::ForumKind>.count);
static_assert(std::size(trades) == domain::choice_names<law::Trade>.count);
static_assert(std::size(fee_kinds) == domain::choice_names<law::FeeKind>.count);
static_assert(std::size(conditions) == domain::choice_names<ConditionKind>.count);
static_assert(std::size(doubts) == domain::choice_names<law::Doubt>.count);

std::string requirement(const law::Condition& condition, const text::Messages& messages) {
    const auto place = static_cast<std::size_t>(condition.kind);
    const bool is_open = place < std::size(open_conditions) && !condition.limit && !condition.last_day;
    const std::string bound = condition.limit      ? text::format_money(*condition.limit, messages.language())
                              : condition.last_day ? day_words(*condition.last_day, messages)
                                                   : std::string();
    return text::filled(messages.tr(is_open ? open_conditions[place] : conditions[place]), {bound});
}

std::string answer_words(const law::Condition& condition, const text::Messages& messages) {
    const std::string value =
        condition.value ? text::format_money(*condition.value, messages.language()) : std::string();
    if (condition.met == law::Answer::Unknown)
        return text::filled(messages.tr("not known, {0}"), {doubt_words(condition.doubt, messages)});
    if (condition.met == law::Answer::Yes)
        return value.empty() ? messages.tr("yes") : text::filled(messages.tr("yes, it is {0}"), {value});
    return value.empty() ? messages.tr("no") : text::filled(messages.tr("no, it is {0}"), {value});
}

} // namespace

std::string label(law::ForumKind kind, const text::Messages& messages) {
    return messages.tr(forum_kinds[static_cast<std::size_t>(kind)]);
}
std::string label(law::Trade trade, const text::Messages& messages) {
    return messages.tr(trades[static_cast<std::size_t>(trade)]);
}
std::string label(law::FeeKind kind, const text::Messages& messages) {
    return messages.tr(fee_kinds[static_cast<std::size_t>(kind)]);
}

std::string doubt_words(law::Doubt doubt, const text::Messages& messages) {
    return doubt == law::Doubt::None ? std::string() : messages.tr(doubts[static_cast<std::size_t>(doubt)]);
}

std::string silence_words(const domain::Case& dispute, domain::Date day, const text::Messages& messages) {
    const auto waiting = unanswered_on(dispute, day);
    if (!waiting) return {};
    const std::string asked = day_words(waiting->asked, messages);
    const std::string days = period_words(law::Period{waiting->days, law::PeriodUnit::Days}, messages);
    if (!waiting->silent_by)
        return text::filled(
            messages.tr("Asked on {0}, no answer is recorded since, {1}. If none came, record "
                        "the day by which it should have."),
            {asked, days});
    return text::filled(messages.tr("Asked on {0}, no answer by {2} nor since, {1}."),
                        {asked, days, day_words(*waiting->silent_by, messages)});
}

std::string open_words(law::Answer open, const text::Messages& messages) {
    if (open == law::Answer::Unknown) return messages.tr("It depends");
    return open == law::Answer::Yes ? messages.tr("forum", "Open") : messages.tr("forum", "Not open");
}

std::string sentence(const law::Condition& condition, const text::Messages& messages) {
    return text::filled("{0}: {1}.", {requirement(condition, messages), answer_words(condition, messages)});
}

std::vector<std::string> appeal_sentences(const law::ForumView& view, const std::string& rule,
                                          const text::Messages& messages) {
    std::vector<std::string> sentences;
    for (const law::AppealCondition& appeal : view.appeal_conditions) {
        if (appeal.rule != rule) continue;
        sentences.push_back(sentence(appeal.condition, messages));
        const bool needs_more = appeal.condition.kind == ConditionKind::ClaimAbove;
        if (needs_more && appeal.condition.met != law::Answer::Yes)
            sentences.push_back(messages.tr("Without that value it takes leave."));
    }
    return sentences;
}

} // namespace redress::app
