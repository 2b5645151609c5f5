// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"
#include "support/court_case.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// A first court that has ruled on 15 October 2026, a Thursday.
struct Ruled : CourtCase {
    Id<Instance> court = instance(InstanceKind::FirstCourt, {{a, money(1'000)}});
    Id<Ruling> judgment = ruling(court, "2026-10-15");
};

std::size_t appeals_in(const Case& dispute) {
    return proposals_by(dispute, "appeal_district_court").size() +
           proposals_by(dispute, "appeal_court_of_appeal").size();
}

} // namespace

TEST_CASE("a judgment of the first court sets the time to appeal running") {
    const Ruled made;
    const auto found = proposals_by(made, "appeal_district_court");
    REQUIRE(found.size() == 1);
    CHECK(found[0].dates.legal == day("2026-11-05")); // three weeks later, a Thursday (RB 50:1)
    CHECK(found[0].records == std::vector{made.judgment.uid});
    CHECK(proposals_by(made, "appeal_court_of_appeal").empty());
}

TEST_CASE("a judgment on appeal has the time of the court of appeal") {
    Ruled made;
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.a, made.money(500)}}, made.court);
    made.ruling(appeal, "2027-06-01");
    const auto found = proposals_by(made, "appeal_court_of_appeal");
    REQUIRE(found.size() == 1);
    CHECK(found[0].dates.legal == day("2027-06-29")); // four weeks later, a Tuesday (RB 55:1)
    CHECK(proposals_by(made, "appeal_district_court").size() == 1);
}

TEST_CASE("a corrected judgment is appealed from its first day") {
    Ruled made;
    const auto corrected = made.ruling(made.court, "2026-10-20");
    made.records().rulings.back().replaces = made.judgment;
    REQUIRE(appeals_in(made) == 1);
    CHECK(proposals_by(made, "appeal_district_court")[0].dates.legal == day("2026-11-05"));
    CHECK(find(made.dispute(), corrected)->replaces == made.judgment);
}

TEST_CASE("what is final or stands at the top or has no day sets nothing running") {
    Ruled made;
    SECTION("final") {
        made.records().rulings.back().final_since = day("2026-11-06");
    }
    SECTION("without a day") {
        made.records().rulings.back().date.reset();
    }
    SECTION("of the supreme court") {
        made.records().instances.back().kind = InstanceKind::SupremeCourt;
    }
    SECTION("of an enforcement authority") {
        made.records().instances.back().kind = InstanceKind::PaymentOrder;
    }
    CHECK(appeals_in(made) == 0);
}

TEST_CASE("a judgment that is entered as an event too is told once") {
    Ruled made;
    Event event;
    event.id.uid = uid(9'000);
    event.kind = EventKind::Judgment;
    event.date = day("2026-10-15");
    made.records().events.push_back(event);
    CHECK(proposals_by(made, "appeal_district_court").size() == 1);
}

TEST_CASE("a board's decision sets the time for its review running") {
    Ruled made;
    made.records().instances.back().kind = InstanceKind::Board;
    CHECK(proposals_by(made, "arn_review").size() == 1);
    CHECK(appeals_in(made) == 0);
}
