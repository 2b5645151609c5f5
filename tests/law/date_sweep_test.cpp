// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_sweep.h"
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <iostream>

using namespace redress;
using namespace redress::law;

namespace {

std::vector<std::string> states_of(const Pack& pack) {
    std::vector<std::string> states{""};
    for (const std::string& state : pack.main_calendar()->source().states) states.push_back(state);
    return states;
}

/// One for each rule, state and day.
long expected_dates() {
    const long days = domain::days_between(day_of("2015-01-01"), day_of("2035-12-31")) + 1;
    long count = 0;
    for (const auto& [code, pack] : shipped_packs())
        count += static_cast<long>(pack.rules().size() * states_of(pack).size()) * days;
    return count;
}

DateSweep sweep(int step) {
    DateSweep all;
    for (const auto& [code, pack] : shipped_packs())
        for (const std::string& state : states_of(pack))
            all.run(pack, state, day_of("2015-01-01"), day_of("2035-12-31"), step);
    return all;
}

} // namespace

TEST_CASE("on a sample of days every date keeps its order and its open days") {
    const DateSweep sample = sweep(97);
    for (const std::string& complaint : sample.complaints) FAIL_CHECK(complaint);
    CHECK(sample.computed > 20'000);
}

// Not run with the others: test_law "[exhaustive]". Some minutes without optimisation.
TEST_CASE("on every day from 2015 to 2035 every date keeps its order and its open days", "[.][exhaustive]") {
    const DateSweep every = sweep(1);
    for (const std::string& complaint : every.complaints) FAIL_CHECK(complaint);
    CHECK(every.computed == expected_dates());
    std::cout << every.computed << " dates computed twice and checked\n";
}
