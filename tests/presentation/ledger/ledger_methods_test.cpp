// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using presentation::MethodTable;
using presentation::Outcome;

namespace {

/// One lump of 10 000 for three defects.
struct LumpSum : CaseBuilder {
    domain::Id<domain::ClaimItem> item;
    LumpSum() {
        const auto head = add_head();
        item = add_claim(head, {add_defect("A"), add_defect("B"), add_defect("C")}, lump_sum(money(10'000)));
    }
};

std::vector<std::string> shares(const presentation::EntrySheet& sheet) {
    std::vector<std::string> list;
    for (const auto& row : sheet.grids().at(0).rows) list.push_back(OpenLedger::plain(row.result));
    return list;
}

TwoItems with_estimate() {
    TwoItems items;
    domain::Estimate& estimate = items.records().estimates.emplace_back();
    estimate.id = {uid(970)};
    estimate.position = 1;
    estimate.item = items.first;
    estimate.basis = percentage(10);
    return items;
}

} // namespace

TEST_CASE("a lump sum is split equally to the last minor unit and is marked as an allocation") {
    OpenLedger open{LumpSum()};
    const auto sheet = presentation::split_sheet(*open.session, open.page);
    REQUIRE(sheet);
    // 10 000.00 in three: the odd minor unit goes to the first.
    CHECK(shares(*sheet) == std::vector<std::string>{"SEK 3,333.34", "SEK 3,333.33", "SEK 3,333.33"});
    CHECK(tells(*sheet, "without evidence"));
}

TEST_CASE("weights divide a lump sum and one that is no number is refused") {
    OpenLedger open{LumpSum()};
    const auto sheet = presentation::split_sheet(*open.session, open.page);
    sheet->select("how", {"weight"});
    sheet->type("0/weight", "2");
    CHECK(shares(*sheet) == std::vector<std::string>{"SEK 5,000.00", "SEK 2,500.00", "SEK 2,500.00"});
    sheet->type("1/weight", "half");
    CHECK(sheet->keep().kind == Outcome::Kind::NotUnderstood);
    sheet->type("1/weight", "1");
    REQUIRE(sheet->keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().claim_items.front().defects.at(0).share == money(5'000));
}

TEST_CASE("nothing can be split while each claim item covers one defect") {
    OpenLedger open{TwoItems()};
    CHECK(presentation::split_sheet(*open.session, open.page) == nullptr);
}

TEST_CASE("ways to find an amount stand side by side with what each gives") {
    const TwoItems items = with_estimate();
    OpenLedger open{items};
    const auto ways = MethodTable(*open.session, open.page).ways(items.first);
    REQUIRE(ways.rows.size() == 2);
    CHECK(ways.rows[0].cells.at(0) == "chosen");
    CHECK(OpenLedger::plain(ways.rows[0].cells.at(3)) == "SEK 12,000.00");
    // A tenth of the stove's 129 000.
    CHECK(OpenLedger::plain(ways.rows[1].cells.at(3)) == "SEK 12,900.00");
}

TEST_CASE("choosing a way changes the claim and keeps the other way") {
    const TwoItems items = with_estimate();
    OpenLedger open{items};
    MethodTable methods(*open.session, open.page);
    REQUIRE(methods.choose(uid(970)).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().claim_items.front().basis.method == domain::Method::Percentage);
    CHECK(open.page.dispute().estimates.size() == 2);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().estimates.size() == 1);
}
