// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/kept_state.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

namespace redress::app {

namespace {

using domain::InstanceKind;
using domain::ItemOutcome;

constexpr std::string_view items_word = "items", undecided_word = "undecided";

/// {0} how many: short, and the same words for one and for several.
template <class Kind>
struct CountWords {
    Kind kind;
    const char* context;
    const char* words;
};
/// What was got, then what was not.
constexpr CountWords<ItemOutcome> outcome_words[] = {
    {ItemOutcome::Granted, NC_("state in a list", "{0} granted")},
    {ItemOutcome::InPart, NC_("state in a list", "{0} in part")},
    {ItemOutcome::Settled, NC_("state in a list", "{0} settled")},
    {ItemOutcome::Refused, NC_("state in a list", "{0} refused")},
    {ItemOutcome::Dismissed, NC_("state in a list", "{0} dismissed")},
    {ItemOutcome::Withdrawn, NC_("state in a list", "{0} withdrawn")},
};
constexpr CountWords<InstanceKind> forum_words[] = {
    {InstanceKind::Negotiation, NC_("state in a list", "{0} in talks")},
    {InstanceKind::Board, NC_("state in a list", "{0} before a board")},
    {InstanceKind::PaymentOrder, NC_("state in a list", "{0} as a payment order")},
    {InstanceKind::FirstCourt, NC_("state in a list", "{0} in court")},
    {InstanceKind::Appeal, NC_("state in a list", "{0} on appeal")},
    {InstanceKind::SupremeCourt, NC_("state in a list", "{0} in the supreme court")},
    {InstanceKind::Enforcement, NC_("state in a list", "{0} in enforcement")},
    {InstanceKind::Insolvency, NC_("state in a list", "{0} in insolvency")},
};

template <class Kind>
int count_in(const std::map<Kind, int>& counts, Kind kind) {
    const auto place = counts.find(kind);
    return place == counts.end() ? 0 : place->second;
}

template <class Kind>
int sum_of(const std::map<Kind, int>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.second; });
}

bool has_begun(const KeptState& state) {
    return !state.outcomes.empty() || !state.before.empty();
}

/// "granted=3" put where it belongs; false where it belongs nowhere.
bool take(KeptState& state, std::string_view word) {
    const auto mark = word.find('=');
    if (mark == std::string_view::npos) return false;
    const std::string_view name = word.substr(0, mark), number = word.substr(mark + 1);
    int count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (error != std::errc() || end != number.data() + number.size() || count < 1) return false;
    if (name == items_word)
        state.items = count;
    else if (name == undecided_word)
        state.undecided = count;
    else if (const auto outcome = domain::choice_from<ItemOutcome>(name))
        state.outcomes[*outcome] = count;
    else if (const auto kind = domain::choice_from<InstanceKind>(name))
        state.before[*kind] = count;
    else
        return false;
    return true;
}

/// Nothing, before a forum, undecided, decided.
int stage_of(const KeptState& state) {
    if (!has_begun(state)) return 0;
    if (!state.before.empty()) return 1;
    return state.undecided > 0 ? 2 : 3;
}

} // namespace

KeptState kept_state_of(const domain::Case& dispute) {
    const domain::CaseState state = domain::state_of(dispute);
    KeptState kept{.items = state.items, .outcomes = state.outcomes};
    kept.outcomes.erase(ItemOutcome::NotExamined);
    for (const domain::Instance& instance : dispute.instances)
        if (const auto place = state.pending.find(instance.id);
            place != state.pending.end() && place->second > 0)
            kept.before[instance.kind] += place->second;
    if (!has_begun(kept)) return {};
    kept.undecided = state.undecided - sum_of(kept.before);
    return kept;
}

KeptState kept_state_of(const storage::Casebook& casebook, const storage::CaseRow& row) {
    if (const auto kept = kept_state_from(row.state)) return *kept;
    const auto loaded = casebook.load_case(row.id);
    return loaded ? kept_state_of(loaded->dispute) : KeptState{};
}

std::string written(const KeptState& state) {
    if (!has_begun(state)) return {};
    std::string words = fmt::format("{}={}", items_word, state.items);
    for (const auto& [outcome, count] : state.outcomes)
        words += fmt::format(" {}={}", domain::choice_name(outcome), count);
    for (const auto& [kind, count] : state.before)
        words += fmt::format(" {}={}", domain::choice_name(kind), count);
    if (state.undecided > 0) words += fmt::format(" {}={}", undecided_word, state.undecided);
    return words;
}

std::optional<KeptState> kept_state_from(std::string_view words) {
    KeptState state;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (!take(state, words.substr(0, end))) return std::nullopt;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return state;
}

std::string short_sentence(const KeptState& state, const text::Messages& messages) {
    std::string line;
    const auto add = [&](int count, const char* context, const char* words) {
        if (count < 1) return;
        line +=
            (line.empty() ? "" : ", ") + text::filled(messages.tr(context, words), {std::to_string(count)});
    };
    for (const auto& one : outcome_words) add(count_in(state.outcomes, one.kind), one.context, one.words);
    for (const auto& one : forum_words) add(count_in(state.before, one.kind), one.context, one.words);
    add(state.undecided, NC_("state in a list", "{0} undecided"));
    return line;
}

std::strong_ordering order_of(const KeptState& a, const KeptState& b) {
    const auto key = [](const KeptState& state) {
        const int highest = state.before.empty() ? 0 : static_cast<int>(state.before.rbegin()->first);
        return std::tuple(stage_of(state), highest, count_in(state.outcomes, ItemOutcome::Granted),
                          count_in(state.outcomes, ItemOutcome::InPart), state.items);
    };
    return key(a) <=> key(b);
}

} // namespace redress::app
