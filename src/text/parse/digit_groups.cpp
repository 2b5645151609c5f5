// SPDX-License-Identifier: GPL-3.0-or-later
#include "digit_groups.h"

#include "number_form.h"
#include "typed_text.h"

#include <algorithm>
#include <vector>

namespace redress::text {

namespace {

constexpr std::size_t group_size = 3;
constexpr std::size_t most_decimals = 2;

/// "12 345,50" has the pieces 12, 345, 50 and the marks ' ' and ','.
struct Pieces {
    std::vector<std::string> digits{""};
    std::string marks;
};

std::optional<Pieces> pieces_of(std::string_view typed) {
    Pieces pieces;
    for (char c : typed) {
        if (is_digit(c)) {
            pieces.digits.back() += c;
            continue;
        }
        if (std::string_view(" '.,").find(c) == std::string_view::npos) return std::nullopt;
        pieces.marks += c;
        pieces.digits.emplace_back();
    }
    return pieces;
}

bool is_decimal_mark(char c) {
    return c == '.' || c == ',';
}

/// Groups as people write them: one to three digits without a leading zero, then three each, all with one
/// mark.
bool well_grouped(const std::vector<std::string>& digits, std::string_view marks) {
    if (digits.size() == 1) return true;
    if (digits.front().empty() || digits.front().size() > group_size || digits.front().front() == '0')
        return false;
    const auto is_full = [](const std::string& group) { return group.size() == group_size; };
    return std::all_of(digits.begin() + 1, digits.end(), is_full) &&
           marks.find_first_not_of(marks.front()) == std::string_view::npos;
}

std::string joined(const std::vector<std::string>& digits) {
    std::string out;
    for (const std::string& group : digits) out += group;
    return out;
}

std::variant<Digits, ParseProblem> grouped(const Pieces& pieces) {
    if (!well_grouped(pieces.digits, pieces.marks) || pieces.digits.front().empty())
        return ParseProblem::NotAnAmount;
    return Digits{joined(pieces.digits), ""};
}

std::variant<Digits, ParseProblem> with_decimals(Pieces pieces) {
    const std::string decimals = pieces.digits.back();
    pieces.digits.pop_back();
    pieces.marks.pop_back();
    if (decimals.empty() || !well_grouped(pieces.digits, pieces.marks)) return ParseProblem::NotAnAmount;
    if (decimals.size() > most_decimals) return ParseProblem::TooManyDecimals;
    return Digits{joined(pieces.digits), decimals};
}

/// One point or comma, and nothing else.
std::variant<Digits, ParseProblem> with_one_mark(const Pieces& pieces, Language language) {
    if (pieces.digits[1].size() != group_size || !well_grouped(pieces.digits, pieces.marks))
        return with_decimals(pieces);
    if (number_form(language).decimal_mark == pieces.marks) return ParseProblem::TwoReadings;
    return grouped(pieces);
}

} // namespace

std::variant<Digits, ParseProblem> digits_of(std::string_view typed, Language language) {
    const auto pieces = pieces_of(typed);
    if (!pieces) return ParseProblem::NotAnAmount;
    const std::string& marks = pieces->marks;
    if (marks.empty() || !is_decimal_mark(marks.back())) return grouped(*pieces);
    if (marks.size() == 1) return with_one_mark(*pieces, language);
    const bool repeated = std::count(marks.begin(), marks.end(), marks.back()) > 1;
    return repeated ? grouped(*pieces) : with_decimals(*pieces);
}

} // namespace redress::text
