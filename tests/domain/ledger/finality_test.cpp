// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/ledger/finality.h>

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;

namespace {

using Parts = std::vector<ItemAmount>;

/// The first court gave all of a, 250 of the 600 of b, nothing of c; the consumer appeals b alone.
struct PartlyAppealed : CourtCase {
    Id<Instance> court = first_court();
    Id<Instance> appeal = instance(InstanceKind::Appeal, {{b, money(350)}}, court);

    void end_appeal(InstanceState state) { records().instances.back().state = state; }
    void rule_on_b() { result(ruling(appeal, "2026-10-20"), b, ItemOutcome::Refused); }
    bool is_final(Id<ClaimItem> about) const { return is_decided_for_good(*this, about); }
};

} // namespace

TEST_CASE("what an appeal left out is final once that appeal has been closed and not before") {
    PartlyAppealed made;
    made.rule_on_b();
    CHECK_FALSE(made.is_final(made.a));
    CHECK_FALSE(made.is_final(made.c));
    made.end_appeal(InstanceState::Closed);
    CHECK(made.is_final(made.a));
    CHECK(made.is_final(made.c));
    CHECK_FALSE(made.is_final(made.b)); // the court of appeal's word can be appealed still
}

TEST_CASE("nobody appeals any more what has become final beside an appeal") {
    PartlyAppealed made;
    const Parts both{{made.b, money(350)}, {made.c, money(400)}};
    CHECK(still_in_dispute(made, made.court, made.consumer) == both);
    made.rule_on_b();
    made.end_appeal(InstanceState::Closed);
    CHECK(still_in_dispute(made, made.court, made.consumer) == Parts{{made.b, money(350)}});
    CHECK(still_in_dispute(made, made.court, made.trader) == Parts{{made.b, money(250)}}); // not a either
}

TEST_CASE("an appeal that is still open keeps all items open that the other side may answer with") {
    PartlyAppealed made;
    made.end_appeal(InstanceState::Withdrawn);
    made.instance(InstanceKind::Appeal, {{made.a, money(1'000)}}, made.court);
    CHECK_FALSE(made.is_final(made.a));
    CHECK_FALSE(made.is_final(made.b)); // of the appeal that was withdrawn
    CHECK_FALSE(made.is_final(made.c)); // of none: the other side may still appeal against the open one
    made.end_appeal(InstanceState::Withdrawn);
    CHECK(made.is_final(made.a));
    CHECK(made.is_final(made.c));
}

TEST_CASE("an appeal that was withdrawn or not let in makes the ruling below final") {
    PartlyAppealed made;
    made.end_appeal(InstanceState::Withdrawn);
    CHECK(made.is_final(made.b));
    CHECK(made.is_final(made.c));
    made.end_appeal(InstanceState::Closed);
    CHECK_FALSE(made.is_final(made.b)); // closed, and nobody has said that leave was refused
    made.records().instances.back().leave = LeaveToAppeal::Refused;
    CHECK(made.is_final(made.b));
}

TEST_CASE("after a remand the part that was not sent back is final and the other is not") {
    PartlyAppealed made;
    made.end_appeal(InstanceState::Remanded);
    CHECK(made.is_final(made.a));
    CHECK_FALSE(made.is_final(made.b)); // 250 of it stays, the rest is tried again
}

TEST_CASE("a ruling without an appeal is final when it says so and a board's word never") {
    CourtCase made;
    made.first_court();
    CHECK_FALSE(is_decided_for_good(made, made.a));
    made.records().rulings.back().final_since = day("2026-06-23");
    CHECK(is_decided_for_good(made, made.a));
    made.records().instances.back().kind = InstanceKind::Board;
    CHECK_FALSE(is_decided_for_good(made, made.a));
}

TEST_CASE("an item that is left to the court stands beside the amount in dispute") {
    CourtCase made;
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {made.b, {}}});
    const Instance& court = made.dispute().instances.back();
    CHECK(dispute_at(made, court) == money(1'000));
    CHECK(left_open_at(made, court) == std::vector{made.b});
}

TEST_CASE("an open alternative or lower head adds nothing to the amount in dispute") {
    CourtCase made;
    const auto instead = made.add_alternative(made.a, {});
    const auto lower = made.add_claim(made.add_head(), {made.crack}, {});
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {instead, {}}, {lower, {}}});
    CHECK(left_open_at(made, made.dispute().instances.back()).empty());
}

TEST_CASE("what was brought of a claim that is nothing now stays within the price") {
    CourtCase made;
    made.at(made.item).price = money(800);
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    made.at(made.a).basis.stated = money(0);
    CHECK(dispute_at(made, made.dispute().instances.back()) == money(800));
}
