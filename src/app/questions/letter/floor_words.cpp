// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor_words.h"

#include <redress/app/law_labels.h>

#include <algorithm>

namespace redress::app {

namespace {

using law::ValueLimit;

std::vector<const ValueLimit*> floors_of(const law::Forum& forum, domain::Date day) {
    std::vector<const ValueLimit*> floors;
    for (const ValueLimit& limit : forum.limits) {
        const bool is_floor = limit.bound == law::Bound::AtLeast && limit.of == law::LimitOf::Claim;
        if (is_floor && limit.amount && holds_on(limit.origin, day) &&
            law::may_be_printed(limit.origin.confidence))
            floors.push_back(&limit);
    }
    std::ranges::stable_sort(floors, {}, [](const ValueLimit* limit) { return limit->amount->minor; });
    return floors;
}

/// Labels begin with a capital, which is no letter beyond A to Z and those of Swedish.
std::string in_sentence(std::string label) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(label[at]); };
    if (!label.empty() && byte(0) >= 'A' && byte(0) <= 'Z') label[0] = static_cast<char>(byte(0) + 0x20);
    const bool is_latin = label.size() > 1 && byte(0) == 0xC3 && byte(1) >= 0x80 && byte(1) <= 0x9E;
    if (is_latin) label[1] = static_cast<char>(byte(1) + 0x20);
    return label;
}

std::string trades_of(const ValueLimit& limit, const FirstPaper& paper) {
    const text::Messages messages = paper.resources.messages(paper.reading.language);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < domain::choice_names<law::Trade>.count; ++i)
        if (const auto trade = static_cast<law::Trade>(i); limit.trades.contains(trade))
            names.push_back(in_sentence(label(trade, messages)));
    return paper.source.words.list(names);
}

} // namespace

bool is_below_some_floor(const law::ForumView& view) {
    return std::ranges::any_of(view.conditions, [](const law::Condition& condition) {
        return condition.kind == law::ConditionKind::ClaimAtLeast && condition.met != law::Answer::Yes;
    });
}

std::string floor_words(const law::Forum& forum, const FirstPaper& paper) {
    const auto amount = [&](const ValueLimit& limit) {
        return text::format_money(*limit.amount, paper.reading.language, text::MoneyStyle::Short);
    };
    std::string general;
    std::vector<std::string> parts;
    for (const ValueLimit* limit : floors_of(forum, paper.reading.today)) {
        if (limit->trades.empty())
            general = paper.phrase("paper.floor", {amount(*limit)});
        else
            parts.push_back(paper.phrase("paper.floor_for", {amount(*limit), trades_of(*limit, paper)}));
    }
    if (parts.empty()) return general;
    const std::string others = paper.phrase("paper.floor_others", {joined(parts, ", ")});
    return joined({general, others});
}

} // namespace redress::app
