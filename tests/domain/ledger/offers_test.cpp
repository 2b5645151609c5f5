// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::row_for;

namespace {

Money offered(const Case& dispute) {
    return ledger_of(dispute).totals.front().offered;
}

} // namespace

TEST_CASE("open offers about different items stand beside each other") {
    CourtCase made;
    made.offer({{made.a, money(500)}}, "2026-03-01");
    made.offer({{made.c, money(100)}}, "2026-03-10");
    CHECK(offered(made) == money(600));
}

TEST_CASE("a newer package takes the place of an older one as a whole") {
    CourtCase made;
    made.offer({{made.a, money(500)}, {made.b, money(200)}}, "2026-03-01");
    made.offer({{made.b, money(300)}, {made.c, money(100)}}, "2026-03-10");
    CHECK(offered(made) == money(400)); // 300 + 100: the 500 were never offered together with these
    CHECK_FALSE(row_for(made, made.a).offered);
}

TEST_CASE("what the creditor asks for leaves the other side's offer standing") {
    CourtCase made;
    made.offer({{made.a, money(500)}, {made.b, money(200)}}, "2026-03-01");
    made.offer({{made.b, money(550)}}, "2026-03-10").offeror = made.consumer;
    CHECK(offered(made) == money(700));
    made.records().offers.back().outcome = OfferOutcome::Accepted; // then b is settled, and a no more offered
    CHECK(offered(made) == money(550));
}

TEST_CASE("a countered or lapsed or withdrawn offer counts nothing and takes nothing away") {
    CourtCase made;
    made.offer({{made.a, money(500)}}, "2026-03-01");
    made.offer({{made.a, money(900)}}, "2026-03-10");
    for (const auto outcome :
         {OfferOutcome::Countered, OfferOutcome::Lapsed, OfferOutcome::Withdrawn, OfferOutcome::Refused}) {
        made.records().offers.back().outcome = outcome;
        CHECK(offered(made) == money(500));
    }
}
