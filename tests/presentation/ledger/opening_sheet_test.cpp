// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using presentation::Outcome;

namespace {

/// The trader has a counterclaim of 5 000.
struct WithCounterclaim : TwoItems {
    domain::Id<domain::ClaimItem> price;

    WithCounterclaim() {
        const auto unpaid = add_head(domain::HeadKind::Price);
        at(unpaid).asked_by = domain::Side::Trader;
        at(unpaid).use = domain::HeadUse::Counterclaim;
        price = add_claim(unpaid, {}, lump_sum(money(5'000)));
        at(price).creditor = trader;
        at(price).debtor = consumer;
    }
};

/// The trader has appealed what the court gave.
struct TradersAppeal : RuledWithCosts {
    domain::Id<domain::Instance> appeal = add_instance(domain::InstanceKind::Appeal);
    TradersAppeal() {
        at_appeal().appeal_from = court;
        at_appeal().claimant = trader;
        at_appeal().respondent = consumer;
    }
    domain::Instance& at_appeal() { return records().instances.back(); }
};

} // namespace

TEST_CASE("a tick brings the other side's counterclaim into the instance and takes it out again") {
    const WithCounterclaim items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    sheet->select("kind", {"board"});
    CHECK(field_of(*sheet, "counterclaims") == nullptr);
    sheet->select("kind", {"first_court"});
    REQUIRE(field_of(*sheet, "counterclaims") != nullptr);
    CHECK(field_of(*sheet, "before")->selected.size() == 2);
    sheet->check("counterclaims", true);
    CHECK(field_of(*sheet, "before")->selected.size() == 3);
    sheet->check("counterclaims", false);
    CHECK(field_of(*sheet, "before")->selected.size() == 2);
    sheet->check("counterclaims", true);
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    const auto& before = open.page.dispute().instances.back().before;
    REQUIRE(before.size() == 3);
    CHECK(before.back() == domain::ItemAmount{items.price, money(5'000)});
}

TEST_CASE("what is left to the court is named beside the amount in dispute") {
    TwoItems items;
    items.at(items.second).basis = {};
    items.at(items.second).basis.method = domain::Method::CourtEstimate;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    CHECK(tells(*sheet, "Amount in dispute there: SEK 12,000.00"));
    CHECK(tells(*sheet, "To this comes what is found reasonable for"));
}

TEST_CASE("on an appeal of the one who owes it is said that a result tells of the claim") {
    TradersAppeal items;
    OpenLedger open{items};
    CHECK(tells(*presentation::ruling_sheet(*open.session, open.page, items.appeal),
                "A result tells of the claim, not of the appeal."));
    items.at_appeal().claimant = items.consumer;
    OpenLedger consumers{items};
    CHECK_FALSE(tells(*presentation::ruling_sheet(*consumers.session, consumers.page, items.appeal),
                      "A result tells of the claim"));
}

TEST_CASE("an offer accepted in its form keeps its amounts when the claim changes") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    auto form = open.page.form_for(offer.uid);
    form.select("outcome", {"accepted"});
    form.type("answered", "2026-02-10");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    auto claim = open.page.form_for(items.first.uid);
    claim.type("stated", "1 000");
    REQUIRE(open.page.save(claim).kind == Outcome::Kind::Done);
    const auto& lines = domain::find(open.page.dispute(), offer)->lines;
    CHECK(lines[0].amount == money(6'000)); // 10 000 by 12 000 and 8 000, as they were claimed that day
    CHECK(lines[1].amount == money(4'000));
}
