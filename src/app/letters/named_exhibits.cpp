// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_exhibits.h"

#include <redress/domain/quotes.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace redress::app {

namespace {

constexpr std::size_t longest_number = 5; // a longer row of digits is no exhibit
constexpr int longest_range = 100;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Nobody has so many exhibits.
bool is_year(int number) {
    return number >= 1900 && number < 2100;
}

/// The text after one of the words for an exhibit, read from the left.
class Reader {
public:
    explicit Reader(std::string_view rest) : rest_(rest) {}

    bool takes(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }
    bool takes_space() { return takes(" ") || takes("\u00A0"); }
    std::optional<int> number() {
        const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_digit) - rest_.begin();
        const auto digits = static_cast<std::size_t>(end);
        if (digits == 0 || digits > longest_number) return std::nullopt;
        int value = 0;
        for (const char c : rest_.substr(0, digits)) value = value * 10 + (c - '0');
        rest_.remove_prefix(digits);
        return value;
    }
    /// Whether the number just read is part of "12 500", "12,50", "12:30" or "12.5".
    bool is_in_larger_number() const {
        for (const std::string_view sign : {" ", "\u00A0", ",", ".", ":"})
            if (rest_.starts_with(sign) && rest_.size() > sign.size() && is_digit(rest_[sign.size()]))
                return true;
        return false;
    }
    /// Whether a list may end or go on here: nothing, a sign that closes or parts it, or its "and".
    bool is_at_list_sign() const {
        if (rest_.empty()) return true;
        for (const std::string_view sign :
             {",", ".", ";", ":", ")", "]", "\n", " (", " och ", " and ", " & ", "\u2013"})
            if (rest_.starts_with(sign)) return true;
        return false;
    }

private:
    std::string_view rest_;
};

/// "–9" after the first number of a range.
void add_range(Reader& reader, int first, std::set<int>& numbers) {
    Reader ahead = reader;
    if (!ahead.takes("\u2013") && !ahead.takes("-")) return;
    const auto last = ahead.number();
    if (!last || *last < first || *last - first > longest_range) return;
    for (int number = first; number <= *last; ++number) numbers.insert(number);
    reader = ahead;
}

bool takes_and(Reader& reader) {
    for (const std::string_view word : {" och ", " and ", " & ", ", och ", ", and "})
        if (reader.takes(word)) return true;
    return false;
}

/// The rest of "3, 4 och 7–9".
void add_list(Reader reader, std::set<int>& numbers) {
    auto number = reader.number();
    while (number) {
        numbers.insert(*number);
        add_range(reader, *number, numbers);
        Reader ahead = reader;
        const bool is_last = takes_and(ahead);
        if (!is_last && !ahead.takes(", ")) return;
        number = ahead.number();
        if (number && (is_year(*number) || ahead.is_in_larger_number())) return;
        if (number && !is_last && !ahead.is_at_list_sign()) return;
        reader = ahead;
    }
}

void add_named(const std::string& text, std::set<int>& numbers) {
    numbers.merge(exhibits_named_in(text));
}

} // namespace

std::set<int> exhibits_named_in(const std::string& text) {
    // Without the first letter, which may be a capital.
    constexpr std::array<std::string_view, 5> words{"ilagorna", "ilagor", "ilaga", "xhibits", "xhibit"};
    std::set<int> numbers;
    for (const std::string_view word : words)
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            Reader reader(std::string_view(text).substr(at + word.size()));
            if (reader.takes_space()) add_list(reader, numbers);
        }
    return numbers;
}

std::set<int> event_exhibits(const domain::Case& dispute) {
    std::set<int> numbers;
    for (const domain::Notice& notice : dispute.notices) add_named(notice.proof, numbers);
    for (const domain::RepairAttempt& attempt : dispute.repair_attempts) add_named(attempt.note, numbers);
    for (const domain::Defect& defect : dispute.defects)
        if (defect.status != domain::DefectStatus::Withdrawn) add_named(defect.second_tier_note, numbers);
    return numbers;
}

std::set<int> claim_exhibits(const domain::Case& dispute) {
    std::set<int> numbers;
    for (const domain::ClaimItem& item : dispute.claim_items) {
        for (const std::string& source : domain::sources_of(dispute, item)) add_named(source, numbers);
        for (const auto& id : domain::evidence_of(dispute, item))
            if (const domain::Exhibit* exhibit = domain::find(dispute, id)) numbers.insert(exhibit->number);
    }
    return numbers;
}

std::set<int> answer_exhibits(const domain::Case& dispute) {
    std::set<int> numbers;
    for (const domain::Answer& answer : dispute.answers)
        for (const auto& id : answer.evidence)
            if (const domain::Exhibit* exhibit = domain::find(dispute, id)) numbers.insert(exhibit->number);
    return numbers;
}

} // namespace redress::app
