// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <iostream>

using namespace redress;
using namespace redress::law;

// Not a test of its own: prints what tools/compare-holidays reads. test_law "[every-holiday]"
TEST_CASE("every listed day of every pack and state is printed", "[.][every-holiday]") {
    for (const auto& [code, pack] : shipped_packs()) {
        const Calendar& calendar = *pack.main_calendar();
        std::vector<std::string> states = calendar.source().states;
        if (states.empty()) states.emplace_back();
        for (const std::string& state : states)
            for (int year = 2000; year <= 2040; ++year)
                for (const Calendar::ClosedDay& day : calendar.listed_days(year, state))
                    std::cout << code << (state.empty() ? "" : "-") << state << ' ' << day.date.iso() << ' '
                              << domain::choice_name(day.status.kind) << ' '
                              << (day.status.holiday ? day.status.holiday->key : "-") << '\n';
    }
}
