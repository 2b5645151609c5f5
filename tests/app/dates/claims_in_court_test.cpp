// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// One claim of 4 000, due on 2 March 2026 and so barred after ten years.
struct Due : CourtCase {
    Id<ClaimItem> claim;

    Due() {
        records().claim_items.clear();
        claim = add_claim(head, {crack}, quoted_repair(money(4'000)));
        add_event(EventKind::ClaimDue, "2026-03-02");
    }
    Id<Instance> court() { return instance(InstanceKind::FirstCourt, {{claim, money(4'000)}}); }
    bool is_warned_of() const {
        const auto near = app::losses_near(dispute(), test::law_of(dispute()), day("2036-02-20"), 30);
        return std::ranges::any_of(near, [](const auto& p) { return p.rule->key == "limitation"; });
    }
    void decide(ItemOutcome outcome) {
        result(ruling(court(), "2026-06-01"), claim, outcome);
        records().instances.back().state = InstanceState::Closed;
    }
};

} // namespace

TEST_CASE("a claim before a court is warned of no more while it is there") {
    Due made;
    CHECK(made.is_warned_of());
    made.court();
    CHECK_FALSE(made.is_warned_of());
    made.records().instances.back().state = InstanceState::Withdrawn;
    CHECK(made.is_warned_of());
}

TEST_CASE("what a court has tried is lost by no period any more") {
    for (const ItemOutcome outcome : {ItemOutcome::Granted, ItemOutcome::Refused}) {
        Due made;
        made.decide(outcome);
        CHECK_FALSE(made.is_warned_of());
    }
}

TEST_CASE("what was dismissed or withdrawn is warned of again") {
    for (const ItemOutcome outcome : {ItemOutcome::Dismissed, ItemOutcome::Withdrawn}) {
        Due made;
        made.decide(outcome);
        CHECK(made.is_warned_of());
    }
}

TEST_CASE("an instance without a list has the claims of the side that brings it") {
    Due made;
    made.instance(InstanceKind::FirstCourt, {});
    CHECK_FALSE(made.is_warned_of());
    made.records().instances.back().claimant = made.trader;
    CHECK(made.is_warned_of());
}
