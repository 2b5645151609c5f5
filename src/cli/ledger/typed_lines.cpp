// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typed_lines.h"

#include "statute/law_choice.h"

#include <algorithm>
#include <charconv>

namespace redress::cli {

namespace {

using namespace domain;

/// No list of a case is longer.
constexpr int highest_place = 9999;

std::optional<int> place_in(std::string_view text) {
    int place = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), place);
    const bool is_whole = read.ptr == text.data() + text.size() && read.ec == std::errc();
    return is_whole && place >= 1 && place <= highest_place ? std::optional(place) : std::nullopt;
}

/// Adds `3` or `1-4`; false when it is neither.
bool add_range(std::string_view text, std::vector<int>& numbers) {
    const std::size_t dash = text.find('-');
    const auto first = place_in(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : place_in(text.substr(dash + 1));
    if (!first || !last || *last < *first) return false;
    for (int number = *first; number <= *last; ++number) numbers.push_back(number);
    return true;
}

/// The items of the head that comes first.
std::vector<int> items_of_first_head(const Case& dispute) {
    std::vector<int> numbers;
    const auto items = numbered_items(dispute);
    for (std::size_t i = 0; i < items.size() && items[i]->head == items.front()->head; ++i)
        numbers.push_back(static_cast<int>(i) + 1);
    return numbers;
}

} // namespace

TypedLine typed_line(const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) return {text, std::nullopt};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

std::vector<int> typed_numbers(Desk& desk, const std::string& option, const std::string& text,
                               const std::vector<int>& all) {
    if (text == "all") return all;
    std::vector<int> numbers;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        if (!add_range(std::string_view(text).substr(begin, end - begin), numbers))
            throw UsageError(
                text::filled(desk.messages().tr("{0}: {1} is no number. Write it like 3, 1-4, 2,5 or all."),
                             {option, text}));
        begin = end + 1;
    }
    return numbers;
}

std::vector<ItemAmount> typed_items(Desk& desk, const Case& dispute, const std::string& option,
                                    const std::vector<std::string>& texts) {
    std::vector<ItemAmount> lines;
    for (const std::string& text : texts) {
        const TypedLine line = typed_line(text);
        const auto amount = line.value ? typed_amount(desk, dispute, option, *line.value) : std::nullopt;
        for (const int number : typed_numbers(desk, option, line.name, items_of_first_head(dispute)))
            lines.push_back({item_numbered(desk, dispute, number).id, amount});
    }
    return lines;
}

std::optional<Money> typed_amount(Desk& desk, const Case& dispute, const std::string& option,
                                  const std::string& text) {
    if (text.empty()) return std::nullopt;
    return amount_from(desk, option, text, currency_of(dispute));
}

std::optional<Date> typed_day(const std::string& iso) {
    return iso.empty() ? std::nullopt : Date::from_iso(iso);
}

Date day_or_today(const Desk& desk, const std::string& iso) {
    return typed_day(iso).value_or(desk.today());
}

} // namespace redress::cli
