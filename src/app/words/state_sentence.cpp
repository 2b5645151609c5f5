// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger_view.h>
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using domain::ItemOutcome;

struct OutcomeWords {
    ItemOutcome outcome;
    const char* words;
};
/// {0} how many. The granted ones stand first, beside the number of all.
constexpr OutcomeWords all_words[] = {
    {ItemOutcome::InPart, N_("{0} granted in part")}, {ItemOutcome::Refused, N_("{0} refused")},
    {ItemOutcome::Dismissed, N_("{0} dismissed")},    {ItemOutcome::Withdrawn, N_("{0} withdrawn")},
    {ItemOutcome::Settled, N_("{0} settled")},
};

int number_of(const domain::CaseState& state, ItemOutcome outcome) {
    const auto place = state.outcomes.find(outcome);
    return place == state.outcomes.end() ? 0 : place->second;
}

void add(std::string& line, int count, const std::string& words) {
    if (count > 0) line += ", " + text::filled(words, {std::to_string(count)});
}

} // namespace

std::string instance_title(const domain::Instance& instance, const text::Messages& messages) {
    if (!instance.forum.empty()) return instance.forum;
    return choice_label(domain::RecordKind::Instance, "kind", domain::choice_name(instance.kind), messages);
}

std::string state_sentence(const domain::Case& dispute, const text::Messages& messages) {
    const domain::CaseState state = domain::state_of(dispute);
    if (state.items == 0) return {};
    std::string line =
        text::filled(messages.tr("{0} of {1} granted"),
                     {std::to_string(number_of(state, ItemOutcome::Granted)), std::to_string(state.items)});
    for (const OutcomeWords& entry : all_words)
        add(line, number_of(state, entry.outcome), messages.tr(entry.words));
    for (const domain::Instance& instance : dispute.instances) {
        const auto place = state.pending.find(instance.id);
        if (place != state.pending.end())
            line += ", " + text::filled(messages.tr("{0} before {1}"),
                                        {std::to_string(place->second), instance_title(instance, messages)});
    }
    add(line, state.undecided - state.before_an_instance, messages.tr("{0} undecided"));
    return line;
}

} // namespace redress::app
