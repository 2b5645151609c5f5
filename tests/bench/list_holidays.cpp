// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/pack.h>

#include <fmt/format.h>

#include <cstdio>

// Prints every listed day of every pack and state, for tools/compare-holidays: "DE-BY
// 2026-01-06 holiday epiphany". The folder of the packs is the only argument.

using namespace redress;

namespace {

void print_state(const std::string& code, const law::Calendar& calendar, const std::string& state) {
    for (int year = 2000; year <= 2040; ++year) {
        for (const law::Calendar::ClosedDay& day : calendar.listed_days(year, state)) {
            fmt::print("{}{}{} {} {} {}\n", code, state.empty() ? "" : "-", state, day.date.iso(),
                       domain::choice_name(day.status.kind),
                       day.status.holiday ? day.status.holiday->key : "-");
        }
    }
}

void print_pack(const std::string& code, const law::Pack& pack) {
    const law::Calendar& calendar = *pack.main_calendar();
    std::vector<std::string> states = calendar.source().states;
    if (states.empty()) states.emplace_back();
    for (const std::string& state : states) print_state(code, calendar, state);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        fmt::print(stderr, "Usage: list_holidays FOLDER\n");
        return 2;
    }
    auto packs = law::packs_in(arguments[1]);
    packs.merge(law::union_packs_in(arguments[1]));
    for (const auto& [code, pack] : packs) print_pack(code, pack);
    return 0;
}
