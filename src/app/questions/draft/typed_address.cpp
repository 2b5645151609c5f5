// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_address.h"

#include <algorithm>
#include <optional>

namespace redress::app {

using domain::Address;

namespace {

constexpr std::size_t shortest_postcode = 4; // digits, Denmark and Hungary; Sweden and Germany have five
constexpr std::size_t longest_postcode = 5;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Where the town begins in "411 19 Göteborg" and "SE-411 19 Göteborg"; nothing when the line does not begin
/// with a postcode: "1 tr, lgh 1201" has its digits elsewhere.
std::optional<std::size_t> town_in(const std::string& line) {
    std::size_t at = 0;
    while (at < line.size() && is_capital(line[at])) ++at;
    at = at <= 2 && at < line.size() && line[at] == '-' ? at + 1 : 0;
    std::size_t digits = 0;
    std::size_t town = at;
    for (; town < line.size() && (is_digit(line[town]) || line[town] == ' '); ++town)
        digits += is_digit(line[town]) ? 1U : 0U;
    const bool is_postcode = digits >= shortest_postcode && digits <= longest_postcode &&
                             is_digit(line[at]) && line[town - 1] == ' ';
    return is_postcode && town < line.size() ? std::optional(town) : std::nullopt;
}

/// "BS6 5XX": a digit and two capitals at the end, at most eight characters.
bool is_british_postcode(const std::string& line) {
    const std::size_t size = line.size();
    return size >= 5 && size <= 8 && is_capital(line[0]) && is_digit(line[size - 3]) &&
           is_capital(line[size - 2]) && is_capital(line[size - 1]);
}

std::string taken_line(std::string& lines) {
    const auto last = lines.rfind('\n');
    std::string line = last == std::string::npos ? lines : lines.substr(last + 1);
    lines.erase(last == std::string::npos ? 0 : last);
    return line;
}

std::optional<Address> with_number(const std::string& typed) {
    std::string rest = typed;
    const std::string last = taken_line(rest);
    const auto town = last.empty() ? std::nullopt : town_in(last);
    if (!town) return std::nullopt;
    return Address{rest, last.substr(0, *town - 1), last.substr(*town), {}};
}

std::optional<Address> british(const std::string& typed) {
    std::string rest = typed;
    const std::string last = taken_line(rest);
    if (!is_british_postcode(last) || rest.find('\n') == std::string::npos) return std::nullopt;
    const std::string town = taken_line(rest);
    return Address{rest, last, town, {}};
}

std::optional<Address> of_any_country(const std::string& typed) {
    auto address = with_number(typed);
    return address ? address : british(typed);
}

} // namespace

Address address_from(const std::string& typed, const std::string& country) {
    const auto address = country.empty()   ? of_any_country(typed)
                         : country == "EW" ? british(typed)
                                           : with_number(typed);
    return address.value_or(Address{typed, {}, {}, {}});
}

Address foreign_address_from(const std::string& typed) {
    if (const auto address = of_any_country(typed)) return *address;
    std::string rest = typed;
    const std::string last = taken_line(rest);
    auto address = std::ranges::any_of(last, is_digit) ? std::nullopt : of_any_country(rest);
    if (!address) return {typed, {}, {}, {}};
    address->country = last;
    return *address;
}

} // namespace redress::app
