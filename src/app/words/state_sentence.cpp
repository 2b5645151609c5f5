// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using domain::ItemOutcome;

/// The granted ones stand first, beside the number of all.
constexpr ItemOutcome all_others[] = {ItemOutcome::InPart, ItemOutcome::Refused, ItemOutcome::Dismissed,
                                      ItemOutcome::Withdrawn, ItemOutcome::Settled};

/// {0} how many.
std::string words_for(ItemOutcome outcome, int count, const text::Messages& messages) {
    switch (outcome) {
    case ItemOutcome::InPart:
        return messages.ntr("{0} granted in part", "{0} granted in part", count);
    case ItemOutcome::Refused:
        return messages.ntr("{0} refused", "{0} refused", count);
    case ItemOutcome::Dismissed:
        return messages.ntr("{0} dismissed", "{0} dismissed", count);
    case ItemOutcome::Withdrawn:
        return messages.ntr("{0} withdrawn", "{0} withdrawn", count);
    case ItemOutcome::Settled:
        return messages.ntr("{0} settled", "{0} settled", count);
    case ItemOutcome::NotExamined:
    case ItemOutcome::Granted:
        break;
    }
    return {};
}

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
    for (const ItemOutcome outcome : all_others) {
        const int count = number_of(state, outcome);
        add(line, count, words_for(outcome, count, messages));
    }
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
