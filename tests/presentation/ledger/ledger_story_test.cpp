// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using Cells = std::vector<std::string>;

namespace {

/// What happened and its amount, of the rows that begin with these words.
Cells told(const domain::Case& dispute, domain::Id<domain::ClaimItem> item, const std::string& begins) {
    const OpenLedger open{dispute};
    Cells rows;
    for (const auto& row : open.ledger.history(item).rows)
        if (row.cells.at(1).starts_with(begins))
            rows.push_back(OpenLedger::plain(row.cells.at(1) + " | " + row.cells.back()));
    return rows;
}

} // namespace

TEST_CASE("an instance is told when it was opened with its amount and when it ended without one") {
    RuledWithCosts made;
    made.records().instances.front().state = domain::InstanceState::Withdrawn;
    made.records().instances.front().closed = day("2026-05-01");
    CHECK(told(made, {}, "Court: a") == Cells{"Court: action brought | SEK 20,000.00"}); // 12 000 + 8 000
    CHECK(told(made, made.second, "Court: a") == Cells{"Court: action brought | SEK 8,000.00"});
    CHECK(told(made, {}, "Court: W") == Cells{"Court: Withdrawn | "});
}

TEST_CASE("what a ruling granted without an amount is told with what it gave") {
    const RuledWithCosts made;
    CHECK(told(made, {}, "Ruling") == Cells{"Ruling: Court | SEK 20,000.00"});
    CHECK(told(made, made.first, "Court: G") == Cells{"Court: Granted | SEK 12,000.00"});
}

TEST_CASE("what is conceded without an amount is told with all that is claimed") {
    TwoItems items;
    domain::Answer& answer = items.records().answers.emplace_back();
    answer.id = {uid(980)};
    answer.item = items.second;
    answer.stance = domain::Stance::Conceded;
    CHECK(told(items, items.second, "Answer") == Cells{"Answer: Conceded | SEK 8,000.00"});
}

TEST_CASE("of a payment an item is told what fell to it and of how much") {
    RuledWithCosts made;
    made.add_payment(money(8'500), money(3'000));
    made.records().payments.front().towards = {{made.first, money(4'083)}, {made.second, money(1'417)}};
    CHECK(told(made, made.first, "Comp") == Cells{"Compensation | 4,083 of 8,500"});
    CHECK(told(made, {}, "Comp") == Cells{"Compensation | SEK 8,500.00"});
}

TEST_CASE("the part of one sum offered for several is marked and explained only where there is one") {
    TwoItems items;
    CHECK(OpenLedger{items}.ledger.matrix().unit == "Amounts in SEK");
    items.add_offer(money(10'000));
    const OpenLedger open{items};
    CHECK(open.row("1 · ").at(3) == "≈ 6,000"); // 10 000 by 12 000 and 8 000
    CHECK(open.row("Total").at(3) == "10,000");
    CHECK(open.ledger.matrix().unit.find("≈") != std::string::npos);
}
