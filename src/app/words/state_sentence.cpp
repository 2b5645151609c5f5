// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using domain::ItemOutcome;

/// What was got, then what was not.
constexpr ItemOutcome all_outcomes[] = {ItemOutcome::Granted, ItemOutcome::InPart,    ItemOutcome::Settled,
                                        ItemOutcome::Refused, ItemOutcome::Dismissed, ItemOutcome::Withdrawn};

/// {0} how many.
std::string words_for(ItemOutcome outcome, int count, const text::Messages& messages) {
    switch (outcome) {
    case ItemOutcome::Granted:
        return messages.tr("{0} granted");
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
        break;
    }
    return {};
}

int number_of(const domain::CaseState& state, ItemOutcome outcome) {
    const auto place = state.outcomes.find(outcome);
    return place == state.outcomes.end() ? 0 : place->second;
}

/// The number of all stands in the first part: "2 of 3 settled, 1 refused".
class Line {
public:
    Line(int all, const text::Messages& messages) : all_(all), messages_(messages) {}

    void add(int count, const std::string& words, const std::string& where = {}) {
        if (count <= 0) return;
        const std::string part = text::filled(words, {number(count), where});
        line_ += (line_.empty() ? "" : ", ") + part;
    }
    bool is_empty() const { return line_.empty(); }
    /// None of them granted: said only where nothing has come of any.
    void begin_with_none() { line_ = text::filled(messages_.tr("{0} granted"), {number(0)}); }
    std::string take() { return std::move(line_); }

private:
    std::string number(int count) const {
        if (!line_.empty()) return std::to_string(count);
        return text::filled(messages_.tr("{0} of {1}"), {std::to_string(count), std::to_string(all_)});
    }

    int all_;
    const text::Messages& messages_;
    std::string line_;
};

} // namespace

std::string instance_title(const domain::Instance& instance, const text::Messages& messages) {
    if (!instance.forum.empty()) return instance.forum;
    return choice_label(domain::RecordKind::Instance, "kind", domain::choice_name(instance.kind), messages);
}

namespace {

/// With its file number, or its place, where another forum of the case has the same name.
std::string title_apart(const domain::Case& dispute, const domain::Instance& instance,
                        const text::Messages& messages) {
    std::string title = instance_title(instance, messages);
    int count = 0;
    int place = 0;
    for (const domain::Instance& other : dispute.instances) {
        if (instance_title(other, messages) != title) continue;
        ++count;
        if (other.id == instance.id) place = count;
    }
    if (count < 2) return title;
    const std::string own = instance.file_number.empty() ? std::to_string(place) : instance.file_number;
    return title + " " + own;
}

} // namespace

std::string state_sentence(const domain::Case& dispute, const text::Messages& messages) {
    const domain::CaseState state = domain::state_of(dispute);
    if (state.items == 0) return {};
    Line line(state.items, messages);
    for (const ItemOutcome outcome : all_outcomes) {
        const int count = number_of(state, outcome);
        line.add(count, words_for(outcome, count, messages));
    }
    if (line.is_empty()) line.begin_with_none();
    for (const domain::Instance& instance : dispute.instances) {
        const auto place = state.pending.find(instance.id);
        if (place != state.pending.end())
            line.add(place->second, messages.tr("{0} before {1}"), title_apart(dispute, instance, messages));
    }
    line.add(state.undecided - state.before_an_instance, messages.tr("{0} undecided"));
    return line.take();
}

} // namespace redress::app
