// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"

using namespace redress;
using namespace redress::test;
using presentation::LedgerColumn;
using presentation::Outcome;

TEST_CASE("a ruling with costs is not kept until it says who gets them") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, court);
    sheet->select("finding", {"found"});
    sheet->select("outcome", {"granted"});
    sheet->type("costs", "2800");
    CHECK(tells(*sheet, "Say who gets the costs"));
    CHECK(sheet->keep().kind == Outcome::Kind::NotUnderstood);
    CHECK(open.page.dispute().rulings.empty());
    sheet->select("costs_to", {items.consumer.uid.hex()});
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(domain::ledger_of(open.page.dispute()).costs_awarded == money(2'800));
}

TEST_CASE("costs of a ruling that names nobody count for nobody") {
    RuledWithCosts made;
    made.records().rulings.front().costs_to = {};
    const OpenLedger open{made};
    CHECK(domain::ledger_of(open.page.dispute()).costs_awarded.is_zero());
    // 12 000 and 8 000 granted; the 3 000 of costs neither add to it nor lessen it.
    CHECK(domain::net_of(open.page.dispute()).left == money(20'000));
}

TEST_CASE("who brings an instance in the other's place gives him his own") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    sheet->select("claimant", {items.trader.uid.hex()});
    CHECK(field_of(*sheet, "respondent")->selected.front() == items.consumer.uid.hex());
    sheet->select("respondent", {items.trader.uid.hex()});
    CHECK(field_of(*sheet, "claimant")->selected.front() == items.consumer.uid.hex());
}

TEST_CASE("nobody answers his own action") {
    TwoItems items;
    items.add_instance(domain::InstanceKind::FirstCourt);
    items.records().instances.back().before = {{items.second, money(8'000)}};
    OpenLedger open{items};
    const auto sheet = open.cell(items.first, LedgerColumn::Instance);
    sheet->select("respondent", {items.consumer.uid.hex()});
    const Outcome outcome = sheet->keep();
    CHECK(outcome.kind == Outcome::Kind::NotUnderstood);
    CHECK(holds(outcome.sentences.front(), "cannot be the same"));
}

TEST_CASE("the two are called as they are called before that kind of forum") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    sheet->select("kind", {"appeal"});
    CHECK(field_of(*sheet, "claimant")->label == "Appellant");
    sheet->select("kind", {"enforcement"});
    CHECK(field_of(*sheet, "respondent")->label == "Debtor");
    sheet->select("kind", {"negotiation"});
    CHECK(field_of(*sheet, "claimant")->label == "Brought by");
}

TEST_CASE("an answer that names more than is claimed is not kept") {
    TwoItems items;
    OpenLedger open{items};
    const auto one = open.cell(items.first, LedgerColumn::Answer);
    one->select("stance", {"part"});
    one->type("amount", "12000.01");
    CHECK(one->keep().kind == Outcome::Kind::NotUnderstood);
    const auto all = presentation::answers_sheet(*open.session, open.page);
    all->select("1/stance", {"part"});
    all->type("1/amount", "9000");
    CHECK(holds(OpenLedger::plain(all->keep().sentences.front()), "more than the SEK 8,000.00"));
    CHECK(open.page.dispute().answers.empty());
    one->type("amount", "12000");
    CHECK(one->keep().kind == Outcome::Kind::Done);
}

TEST_CASE("a ruling on appeal shows all that the item can come to and not only what is in dispute") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    domain::Ruling& ruling = items.records().rulings.emplace_back();
    ruling.id = {uid(960)};
    ruling.instance = court;
    ruling.date = day("2026-05-01");
    items.records().item_results = {
        {{uid(961)}, 1, ruling.id, items.first, domain::ItemOutcome::InPart, money(2'000), ""}};
    const auto appeal = items.add_instance(domain::InstanceKind::Appeal);
    domain::Instance& above = items.records().instances.back();
    above.appeal_from = court;
    above.opened = day("2026-06-01");
    above.before = {{items.first, money(10'000)}};
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, appeal);
    // 2 000 stands from below and 10 000 is in dispute.
    CHECK(OpenLedger::plain(sheet->grids().at(1).rows.at(0).result) == "of SEK 12,000.00");
}

TEST_CASE("an offer is compared without being answered") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    const auto sheet =
        presentation::offer_answer_sheet(*open.session, open.page, offer, domain::OfferOutcome::Open);
    CHECK(tells(*sheet, "SEK 10,000.00 is offered where SEK 20,000.00 is claimed"));
    CHECK_FALSE(tells(*sheet, "Settled"));
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().offers.front().outcome == domain::OfferOutcome::Open);
    CHECK_FALSE(open.page.dispute().offers.front().answered);
}

TEST_CASE("the trader's overview names what his answer lacks and says nothing of sending a claim") {
    TwoItems items;
    items.sheet().side = domain::Side::Trader;
    const OpenLedger open{items};
    const auto state = open.page.state();
    CHECK_FALSE(holds(state.all_well, "sending"));
    CHECK(std::ranges::count_if(state.findings, [](const auto& line) {
              return line.sentence.find("has no answer yet") != std::string::npos;
          }) == 2);
}
