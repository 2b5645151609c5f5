// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"

using namespace redress;
using namespace redress::test;
using presentation::LedgerColumn;
using presentation::LedgerLine;
using presentation::Outcome;
using Cells = std::vector<std::string>;

TEST_CASE("a matrix without a claim says what to do instead") {
    const OpenLedger open{CaseBuilder()};
    CHECK(open.ledger.matrix().rows.empty());
    CHECK_FALSE(open.ledger.matrix().empty_text.empty());
    CHECK(open.ledger.matrix().sentence.empty());
    CHECK_FALSE(open.ledger.chart().empty_text.empty());
}

TEST_CASE("each claim item has a row with its defects below its head and a total under them") {
    const OpenLedger open{TwoItems()};
    const auto rows = open.ledger.matrix().rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].line == LedgerLine::Head);
    CHECK(rows[1].line == LedgerLine::Item);
    CHECK(rows[3].line == LedgerLine::Total);
    CHECK(open.row("1 · ") == Cells{"1 · Price reduction", "12,000", "–", "–", "–", "–"});
    CHECK(open.row("Total") == Cells{"Total", "20,000", "–", "–", "–", "–"}); // unknown is not 0
}

TEST_CASE("totals of several heads say which head they are of") {
    TwoItems items;
    items.add_claim(items.add_head(), {items.door}, lump_sum(money(5'000)));
    const OpenLedger open{items};
    CHECK(open.row("Total 1").at(1) == "20,000");
    CHECK(open.row("Total 2").at(1) == "5,000");
}

TEST_CASE("a case without a claim asks for a defect first and then for a claim item") {
    CHECK(OpenLedger{CaseBuilder()}.ledger.matrix().next == domain::RecordKind::Defect);
    CaseBuilder builder;
    builder.add_defect("Lucka");
    CHECK(OpenLedger{builder}.ledger.matrix().next == domain::RecordKind::ClaimItem);
}

TEST_CASE("every row has a cell for each column") {
    TwoItems items;
    items.add_instance(domain::InstanceKind::FirstCourt);
    items.add_alternative(items.first, lump_sum(money(5'000)));
    const OpenLedger open{items};
    const auto state = open.ledger.matrix();
    CHECK(state.columns.size() == 7);
    for (const auto& row : state.rows) CHECK(row.cells.size() == state.columns.size());
}

TEST_CASE("what is above the price stands on a line of its own and the total leaves it out") {
    TwoItems items;
    items.at(items.item).price = money(15'000);
    const OpenLedger open{items};
    CHECK(open.row("Above the price").at(1) == "−5,000");
    CHECK(open.row("Total").at(1) == "15,000");
}

TEST_CASE("what the court finds reasonable stands as such and counts as nothing") {
    TwoItems items;
    items.at(items.second).basis = {};
    items.at(items.second).basis.method = domain::Method::CourtEstimate;
    const OpenLedger open{items};
    CHECK(open.row("2 · ").at(1) == "court's view");
    CHECK(open.row("Total").at(1) == "12,000");
}

TEST_CASE("an alternative says so and is not added") {
    TwoItems items;
    items.add_alternative(items.first, lump_sum(money(5'000)));
    const OpenLedger open{items};
    CHECK(open.row("or instead").at(1) == "5,000");
    CHECK(open.row("Total").at(1) == "20,000");
}

TEST_CASE("costs stand below the total beside the amount in dispute") {
    TwoItems items;
    const auto costs = items.add_claim(items.head, {}, lump_sum(money(900)));
    items.at(costs).remedy = domain::Remedy::Costs;
    const OpenLedger open{items};
    const auto rows = open.ledger.matrix().rows;
    CHECK(rows.back().line == LedgerLine::Outside);
    CHECK(open.row("Total").at(1) == "20,000");
}

TEST_CASE("an item before an instance is undecided there until it has a result") {
    TwoItems items;
    items.add_instance(domain::InstanceKind::FirstCourt);
    const OpenLedger open{items};
    CHECK(open.row("1 · ").at(4) == "undecided");
    CHECK(open.column(LedgerColumn::Instance).shown.label == "Court");
}

TEST_CASE("a second instance of the same kind has its number in the heading") {
    TwoItems items;
    items.add_instance(domain::InstanceKind::FirstCourt);
    items.add_instance(domain::InstanceKind::FirstCourt);
    const OpenLedger open{items};
    CHECK(open.ledger.matrix().columns.at(5).shown.label == "Court 2");
}

TEST_CASE("the trader reads whose answer and whose payment it is from his own side") {
    TwoItems items;
    items.sheet().side = domain::Side::Trader;
    const OpenLedger open{items};
    CHECK(open.column(LedgerColumn::Answer).spoken == "Our answer");
    CHECK(open.column(LedgerColumn::Paid).spoken == "We paid");
    const OpenLedger consumers{TwoItems()};
    CHECK(consumers.column(LedgerColumn::Answer).spoken == "Their answer");
}

TEST_CASE("the details of an item tell how its amount is found and that evidence is missing") {
    TwoItems items;
    const OpenLedger open{items};
    std::string all;
    for (const auto& line : open.ledger.details(items.first)) all += line.label + "=" + line.value + "\n";
    CHECK(all.find("Offert från Sotarn AB") != std::string::npos);
    CHECK(all.find("Evidence=none recorded") != std::string::npos);
    CHECK(open.ledger.details({}).empty());
}

TEST_CASE("the story of one item leaves the answers to others out") {
    TwoItems items;
    OpenLedger open{items};
    for (const auto item : {items.first, items.second}) {
        const auto sheet = open.cell(item, LedgerColumn::Answer);
        REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    }
    CHECK(open.ledger.history({}).rows.size() == 2);
    CHECK(open.ledger.history(items.first).rows.size() == 1);
}

TEST_CASE("the story tells what a ruling gave in all where nobody typed the amounts") {
    RuledWithCosts made;
    const auto told = [&](domain::Id<domain::ClaimItem> item) {
        const OpenLedger open{made};
        std::vector<std::string> sums;
        for (const auto& row : open.ledger.history(item).rows)
            if (row.cells[0] == "2026-05-01" || row.cells[0] == "1 May 2026")
                sums.push_back(OpenLedger::plain(row.cells.back()));
        return sums;
    };
    CHECK(told({}) == std::vector<std::string>{"SEK 20,000.00"}); // 12 000 + 8 000
    CHECK(told(made.first) == std::vector<std::string>{"SEK 12,000.00"});
    // A ruling that corrects it leaves readable what it gave.
    domain::Ruling& newer = made.records().rulings.emplace_back(made.records().rulings.front());
    newer.id = {uid(990)};
    newer.replaces = made.ruling;
    newer.date = day("2026-05-02");
    CHECK(told({}) == std::vector<std::string>{"SEK 20,000.00"});
}

TEST_CASE("a defect without a finding has a blank for each instance and its share of the claim") {
    TwoItems items;
    items.add_instance(domain::InstanceKind::Board);
    const OpenLedger open{items};
    const auto rows = open.ledger.defects().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells.at(2) == "–");
    CHECK(rows[2].cells.at(1) == "Total");
    CHECK(OpenLedger::plain(rows[2].cells.at(3)) == "20,000");
    CHECK(OpenLedger::plain(rows[0].cells.at(3)) == "12,000");
}

TEST_CASE("the table of defects has what each instance awarded beside its finding and adds it up") {
    RuledWithCosts items;
    items.records().defect_findings.push_back(
        {{uid(970)}, 1, items.ruling, items.door, domain::Finding::Found, ""});
    const auto rows = OpenLedger{items}.ledger.defects().rows;
    CHECK(OpenLedger::plain(rows[0].cells.at(2)) == "found 12,000");
    CHECK(OpenLedger::plain(rows[1].cells.at(2)) == "8,000");
    CHECK(OpenLedger::plain(rows[2].cells.at(2)) == "20,000");
}

TEST_CASE("the chart says what share was recovered once something was claimed") {
    RuledWithCosts items;
    CHECK(OpenLedger{items}.ledger.chart().recovered.starts_with("0"));
    items.add_payment(money(5'000), money(0));
    const auto chart = OpenLedger{items}.ledger.chart();
    CHECK(chart.kinds.size() == chart.series.size());
    CHECK(chart.spoken.starts_with(chart.recovered));
}

TEST_CASE("the chart tells in words what its bars show") {
    const OpenLedger open{TwoItems()};
    const auto chart = open.ledger.chart();
    REQUIRE(chart.groups.size() == 3);
    CHECK(chart.groups.front().label == "All together");
    CHECK(chart.largest() == 2'000'000);
    CHECK(OpenLedger::plain(chart.spoken).find("20,000.00") != std::string::npos);
}

TEST_CASE("the summary tells of costs and of money that names nothing beside the net") {
    RuledWithCosts items;
    items.add_payment(money(5'000), money(3'000)); // 2 000 of it names nothing
    const OpenLedger open{items};
    const auto state = open.ledger.matrix();
    CHECK(holds(OpenLedger::plain(state.sentence), "awarded or agreed SEK 20,000.00"));
    CHECK(holds(OpenLedger::plain(state.sentence),
                "Left in all to the consumer, without running interest: SEK 18,000.00"));
    CHECK(holds(OpenLedger::plain(state.beside), "awarded SEK 3,000.00, paid SEK 3,000.00, left SEK 0.00"));
    CHECK(holds(OpenLedger::plain(state.beside), "not towards any item: SEK 2,000.00"));
}

TEST_CASE("nothing is called left while nothing is decided") {
    const auto state = OpenLedger{TwoItems()}.ledger.matrix();
    CHECK(OpenLedger::plain(state.sentence) == "Claimed SEK 20,000.00, nothing decided yet.");
    CHECK(state.beside.empty());
}

TEST_CASE("what was decided takes the place of the claim's own settlement in the overview") {
    RuledWithCosts items;
    items.at(items.item).price = money(50'000);
    OpenLedger open{items};
    const auto state = open.page.state();
    CHECK(state.money.back().label == "Left in all to the consumer");
    CHECK(OpenLedger::plain(state.money.back().value) == "SEK 23,000.00"); // with 3 000 of costs
    for (const auto& line : state.money) CHECK(line.label != "Refund due");
    CHECK(state.all_well.find("sending") == std::string::npos);
}

TEST_CASE("what the own side reckons with and has spent on each defect is told beside the claim") {
    TwoItems items;
    items.records().reserves.push_back(
        {{uid(980)}, 1, items.first, day("2026-02-01"), money(4'000), money(6'000), ""});
    domain::HandlingCost cost;
    cost.id = {uid(981)};
    cost.position = 1;
    cost.defect = items.door;
    cost.amount = money(650);
    items.records().handling_costs.push_back(cost);
    const OpenLedger open{items};
    const std::string told = OpenLedger::plain(open.ledger.matrix().beside);
    CHECK(holds(told, "reckons with SEK 4,000.00, reserved SEK 6,000.00"));
    CHECK(holds(told, "Handling has cost SEK 650.00 (defect 1: 650)"));
    CHECK(open.ledger.defects().rows.front().cells.back() == "650");
}
