// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using presentation::CellUse;
using presentation::EntrySheet;
using presentation::LedgerColumn;
using presentation::Outcome;

namespace {

/// Fills every finding and result that is open.
void decide(EntrySheet& sheet, const std::string& finding, const std::string& outcome) {
    std::vector<std::string> names;
    for (const auto& grid : sheet.grids())
        for (const auto& row : grid.rows) names.push_back(row.cells.front().name);
    for (const std::string& name : names)
        sheet.select(name, {name.ends_with("/finding") ? finding : outcome});
}

} // namespace

TEST_CASE("an answer typed in a cell stands in the matrix and undo takes it back") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = open.cell(items.first, LedgerColumn::Answer);
    sheet->select("stance", {"part"});
    sheet->type("amount", "4 000");
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.row("1 · ").at(2).find("4,000") != std::string::npos);
    CHECK(open.row("Total").at(2) == "4,000");
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.empty());
}

TEST_CASE("a cell changes the answer that stands and adds another only when asked") {
    TwoItems items;
    OpenLedger open{items};
    REQUIRE(open.cell(items.first, LedgerColumn::Answer)->keep().kind == Outcome::Kind::Done);
    const auto change = open.cell(items.first, LedgerColumn::Answer);
    change->select("stance", {"conceded"});
    REQUIRE(change->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.size() == 1);
    REQUIRE(open.cell(items.first, LedgerColumn::Answer, CellUse::Add)->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.size() == 2);
}

TEST_CASE("an amount that is not understood is kept in the cell with its complaint") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = open.cell(items.first, LedgerColumn::Answer);
    sheet->type("amount", "about five");
    CHECK(sheet->keep().kind == Outcome::Kind::NotUnderstood);
    CHECK_FALSE(field_of(*sheet, "amount")->error.empty());
    CHECK(open.page.dispute().answers.empty());
}

TEST_CASE("a new instance is proposed with what is in dispute for whoever brings it") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    CHECK(field_of(*sheet, "before")->selected.size() == 2);
    CHECK(tells(*sheet, "20,000.00"));
    sheet->select("claimant", {items.trader.uid.hex()});
    CHECK(field_of(*sheet, "before")->selected.empty());
    CHECK(tells(*sheet, "Nothing is in dispute there"));
}

TEST_CASE("items that a person has ticked stay when another brings the instance") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    sheet->select("before", {items.second.uid.hex()});
    sheet->select("claimant", {items.trader.uid.hex()});
    CHECK(field_of(*sheet, "before")->selected == std::vector<std::string>{items.second.uid.hex()});
}

TEST_CASE("there is no ruling before there is an instance that can rule") {
    TwoItems items;
    OpenLedger without{items};
    CHECK(presentation::ruling_sheet(*without.session, without.page) == nullptr);
    items.add_instance(domain::InstanceKind::Negotiation);
    OpenLedger negotiating{items};
    CHECK(presentation::ruling_sheet(*negotiating.session, negotiating.page) == nullptr);
}

TEST_CASE("a ruling names what is still open and closes its instance when nothing is") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, court);
    CHECK(tells(*sheet, "Still open: 1 Lucka"));
    decide(*sheet, "found", "refused");
    CHECK_FALSE(tells(*sheet, "Still open"));
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().item_results.size() == 2);
    CHECK(open.page.dispute().defect_findings.size() == 2);
    CHECK(domain::find(open.page.dispute(), court)->state == domain::InstanceState::Closed);
    CHECK(open.row("1 · ").at(4) == "refused");
}

TEST_CASE("a ruling on a part leaves its instance open") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, court);
    sheet->select(sheet->grids().at(1).rows.at(0).cells.front().name, {"granted"});
    CHECK(OpenLedger::plain(sheet->grids().at(1).rows.at(0).cells.at(1).text) == "12,000");
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().item_results.size() == 1);
    CHECK(domain::find(open.page.dispute(), court)->state == domain::InstanceState::Open);
}

TEST_CASE("one choice decides every claim item and a line is changed afterwards") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, court);
    sheet->select("finding", {"found"});
    sheet->select("outcome", {"granted"});
    CHECK_FALSE(tells(*sheet, "Still open"));
    CHECK(OpenLedger::plain(sheet->grids().at(1).rows.at(1).cells.at(1).text) == "8,000");
    sheet->select(sheet->grids().at(1).rows.at(1).cells.front().name, {"refused"});
    CHECK(field_of(*sheet, "outcome")->selected.front().empty()); // no longer all alike
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.row("1 · ").at(4) == "granted 12,000");
    CHECK(open.row("2 · ").at(4) == "refused");
}

TEST_CASE("a first ruling does not ask what it corrects") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto first = presentation::ruling_sheet(*open.session, open.page, court);
    CHECK(field_of(*first, "replaces") == nullptr);
    decide(*first, "found", "refused");
    REQUIRE(first->keep().kind == Outcome::Kind::Done);
    CHECK(field_of(*presentation::ruling_sheet(*open.session, open.page, court), "replaces") != nullptr);
}

TEST_CASE("an offer names the defects and the amount of what it may cover and begins with all of it") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::offer_sheet(*open.session, open.page);
    const auto* lines = field_of(*sheet, "lines");
    REQUIRE(lines != nullptr);
    CHECK(lines->selected.size() == 2);
    CHECK(OpenLedger::plain(lines->options.front().label) == "1 · Price reduction, SEK 12,000");
}

TEST_CASE("a second ruling begins as the first and replaces it") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto first = presentation::ruling_sheet(*open.session, open.page, court);
    decide(*first, "found", "refused");
    REQUIRE(first->keep().kind == Outcome::Kind::Done);
    const auto second = presentation::ruling_sheet(*open.session, open.page, court);
    CHECK(tells(*second, "which stays readable"));
    CHECK_FALSE(tells(*second, "Still open"));
    const std::string result = second->grids().at(1).rows.at(0).cells.front().name;
    second->select(result, {"granted"});
    REQUIRE(second->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().rulings.size() == 2);
    CHECK(open.row("1 · ").at(4) == "granted 12,000");
}

TEST_CASE("a correcting ruling begins with the costs and the reference of the one it corrects") {
    RuledWithCosts items;
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, items.court);
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    const domain::Ruling& kept = open.page.dispute().rulings.back();
    CHECK(kept.replaces == items.ruling);
    CHECK(kept.costs == money(3'000));
    CHECK(kept.costs_to == items.consumer);
    CHECK(kept.reference == "T 1234-26");
    CHECK(kept.date == day("2026-05-01"));
    CHECK(kept.final_since == day("2026-05-22"));
    CHECK(domain::ledger_of(open.page.dispute()).costs_awarded == money(3'000));
}

TEST_CASE("a ruling that corrects nothing any more forgets what it took over and keeps what was typed") {
    RuledWithCosts items;
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, items.court);
    sheet->type("reference", "T 99-26");
    sheet->select("replaces", {""});
    CHECK(field_of(*sheet, "costs")->text.empty());
    CHECK(field_of(*sheet, "reference")->text == "T 99-26");
}

TEST_CASE("a payment that costs take first tells what it leaves of items and costs together") {
    RuledWithCosts items;
    OpenLedger open{items};
    const auto sheet = presentation::payment_sheet(*open.session, open.page);
    sheet->type("amount", "2000");
    CHECK(tells(*sheet, "Used for costs: SEK 2,000.00"));
    // 20 000 awarded and 3 000 of costs, less 2 000.
    CHECK(tells(*sheet, "Left to pay the consumer then, in all: SEK 21,000.00"));
}

TEST_CASE("a payment above all that is owed tells what is left over of it") {
    RuledWithCosts items;
    OpenLedger open{items};
    const auto sheet = presentation::payment_sheet(*open.session, open.page);
    sheet->type("date", "2026-05-01"); // of the ruling: no interest on its costs has run yet
    sheet->type("amount", "24000");
    CHECK(tells(*sheet, "Left over of the payment, not towards any item: SEK 1,000.00"));
    CHECK(tells(*sheet, "Nothing is left to pay then"));
}

TEST_CASE("an appeal asks to check leave until somebody has chosen") {
    RuledWithCosts items;
    OpenLedger open{items};
    const auto sheet = presentation::instance_sheet(*open.session, open.page);
    sheet->select("kind", {"appeal"});
    CHECK(tells(*sheet, "Check whether leave to appeal is needed"));
    sheet->select("leave", {"needed"});
    CHECK_FALSE(tells(*sheet, "Check whether leave"));
}

TEST_CASE("the answers show what is claimed and tell of an amount above it at once") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::answers_sheet(*open.session, open.page);
    CHECK(OpenLedger::plain(sheet->grids().front().rows.front().result) == "of SEK 12,000.00");
    sheet->select("0/stance", {"part"});
    sheet->type("0/amount", "13000");
    CHECK(tells(*sheet, "SEK 13,000.00 is more than the SEK 12,000.00 that is claimed"));
    sheet->type("0/amount", "11000");
    CHECK_FALSE(tells(*sheet, "is more than"));
}

TEST_CASE("all answers given at once are one step") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::answers_sheet(*open.session, open.page);
    CHECK(tells(*sheet, "2 claim items have no answer yet"));
    for (const char* name : {"0/stance", "1/stance"}) sheet->select(name, {"disputed"});
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.size() == 2);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.empty());
}

TEST_CASE("one choice disputes every claim item at once") {
    TwoItems items;
    OpenLedger open{items};
    const auto sheet = presentation::answers_sheet(*open.session, open.page);
    sheet->select("stance", {"disputed"});
    CHECK_FALSE(tells(*sheet, "no answer yet"));
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.row("1 · ").at(2) == "disputed");
    CHECK(open.row("2 · ").at(2) == "disputed");
}

TEST_CASE("answers that nobody has changed are not given again") {
    TwoItems items;
    OpenLedger open{items};
    REQUIRE(open.cell(items.first, LedgerColumn::Answer)->keep().kind == Outcome::Kind::Done);
    const auto sheet = presentation::answers_sheet(*open.session, open.page);
    CHECK(tells(*sheet, "1 claim item has no answer yet"));
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.size() == 1);
}

TEST_CASE("an accepted offer settles its items") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    const auto sheet =
        presentation::offer_answer_sheet(*open.session, open.page, offer, domain::OfferOutcome::Accepted);
    CHECK(tells(*sheet, "SEK 10,000.00 for 1 · Price reduction and 2 · Price reduction"));
    // 10 000 by 12 000 and 8 000: 6 000 and 4 000.
    CHECK(tells(*sheet, "6,000.00"));
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.row("Total").back() == "10,000");
    CHECK(open.page.dispute().offers.front().answered == day("2026-11-21"));
}

TEST_CASE("a counter-offer comes from the other party and answers the first in one step") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    const auto sheet = presentation::offer_sheet(*open.session, open.page, {}, offer);
    CHECK(field_of(*sheet, "offeror")->selected.front() == items.consumer.uid.hex());
    sheet->type("lump", "15000");
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().offers.front().outcome == domain::OfferOutcome::Countered);
    CHECK(open.page.dispute().offers.size() == 2);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().offers.size() == 1);
}

TEST_CASE("a payment from a row is towards its item and of what is left of it") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    REQUIRE(presentation::offer_answer_sheet(*open.session, open.page, offer, domain::OfferOutcome::Accepted)
                ->keep()
                .kind == Outcome::Kind::Done);
    const auto sheet = open.cell(items.first, LedgerColumn::Balance);
    CHECK(OpenLedger::plain(field_of(*sheet, "amount")->text) == "6,000");
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.row("1 · ").back() == "0");
}

TEST_CASE("a payment tells before it is saved what it is used for and what it leaves") {
    TwoItems items;
    const auto offer = items.add_offer(money(10'000));
    OpenLedger open{items};
    REQUIRE(presentation::offer_answer_sheet(*open.session, open.page, offer, domain::OfferOutcome::Accepted)
                ->keep()
                .kind == Outcome::Kind::Done);
    const auto sheet = presentation::payment_sheet(*open.session, open.page);
    sheet->type("amount", "7000");
    // 6 000 of the first item and 1 000 of the 4 000 of the second.
    CHECK(tells(*sheet, "Used for 1 · Price reduction: SEK 6,000.00"));
    CHECK(tells(*sheet, "Used for 2 · Price reduction: SEK 1,000.00"));
    CHECK(tells(*sheet, "Left to pay the consumer then, in all: SEK 3,000.00"));
}

TEST_CASE("an appeal of the one who is asked is told of though no item names a debtor") {
    RuledWithCosts made;
    const auto appeal = made.add_instance(domain::InstanceKind::Appeal);
    domain::Instance& told = made.records().instances.back();
    told.appeal_from = made.court;
    const auto is_told = [&] {
        OpenLedger open{made};
        return tells(*presentation::ruling_sheet(*open.session, open.page, appeal), "Who owes has appealed");
    };
    CHECK_FALSE(is_told());
    told.claimant = made.trader;
    CHECK(is_told());
}
