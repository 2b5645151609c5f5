// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <functional>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// Tried, with costs, an offer, an answer and a payment with interest: no column of it is empty.
struct FullCase : CourtCase {
    FullCase() {
        const auto court = first_court();
        at_instance(court).opened = day("2026-04-01");
        records().rulings.back().costs = money(30);
        records().rulings.back().costs_to = consumer;
        finding(records().rulings.back().id, crack, Finding::Found);
        answer(b, Stance::Part, money(100));
        offer({{c, money(50)}});
        paid(money(500), {{a, money(300)}}, "2026-07-01").interest = money(20);
    }
    Instance& at_instance(Id<Instance> id) {
        return *std::ranges::find(records().instances, id, &Instance::id);
    }
};

using Change = std::function<void(Ledger&)>;
const std::pair<const char*, Change> changes[] = {
    {"claimed", [](Ledger& ledger) { ledger.rows[0].claimed->minor += 1; }},
    {"conceded", [](Ledger& ledger) { ledger.rows[1].conceded->minor += 1; }},
    {"offered", [](Ledger& ledger) { ledger.rows[2].offered->minor += 1; }},
    {"outcome", [](Ledger& ledger) { ledger.rows[2].outcome = ItemOutcome::Dismissed; }},
    {"awarded", [](Ledger& ledger) { ledger.rows[1].awarded->minor += 1; }},
    {"awarded there", [](Ledger& ledger) { ledger.rows[1].instances[0].awarded->minor += 1; }},
    {"paid", [](Ledger& ledger) { ledger.rows[0].paid.minor += 1; }},
    {"paid before", [](Ledger& ledger) { ledger.rows[0].paid_before.minor += 1; }},
    {"balance", [](Ledger& ledger) { ledger.rows[0].balance.minor += 1; }},
    {"a row", [](Ledger& ledger) { ledger.rows.pop_back(); }},
    {"a sum", [](Ledger& ledger) { ledger.totals[0].awarded.minor += 1; }},
    {"a sum there", [](Ledger& ledger) { ledger.totals[0].at_instance[0].minor += 1; }},
    {"a defect's award", [](Ledger& ledger) { ledger.defects[0].awarded.minor += 1; }},
    {"a defect's payment", [](Ledger& ledger) { ledger.defects[1].paid.minor += 1; }},
    {"a finding", [](Ledger& ledger) { ledger.defects[0].findings[0] = Finding::NotFound; }},
    {"costs awarded", [](Ledger& ledger) { ledger.costs_awarded.minor += 1; }},
    {"costs paid", [](Ledger& ledger) { ledger.costs_paid.minor += 1; }},
    {"interest paid", [](Ledger& ledger) { ledger.interest_paid.minor += 1; }},
    {"unallocated", [](Ledger& ledger) { ledger.unallocated.minor += 1; }}};

} // namespace

TEST_CASE("the model agrees with a case that was reckoned by hand") {
    const FullCase made;
    CHECK(disagreement(made) == "");
}

TEST_CASE("the model notices whatever is wrong in a ledger by the smallest coin") {
    const FullCase made;
    for (const auto& [what, change] : changes) {
        INFO(what);
        Ledger ledger = ledger_of(made);
        change(ledger);
        CHECK_FALSE(disagreement(made, ledger).empty());
    }
}
