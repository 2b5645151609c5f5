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
    REQUIRE(methods.choose(items.first, 1).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().claim_items.front().basis.method == domain::Method::Percentage);
    CHECK(open.page.dispute().estimates.size() == 2);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().estimates.size() == 1);
}

namespace {

/// Beside the 12 000 that the first item is quoted at, another quote.
TwoItems with_quote(std::int64_t kronor, std::uint32_t number) {
    TwoItems items;
    domain::Estimate& quote = items.records().estimates.emplace_back();
    quote.id = {uid(number)};
    quote.position = 1;
    quote.item = items.first;
    quote.basis = quoted_repair(items.money(kronor), "Murarna HB");
    return items;
}

std::vector<std::string> amounts(const presentation::TableState& ways) {
    std::vector<std::string> list;
    for (const auto& row : ways.rows) list.push_back(OpenLedger::plain(row.cells.at(3)));
    return list;
}

} // namespace

TEST_CASE("where two quotes stand the lowest and the average are offered without typing") {
    const TwoItems items = with_quote(11'001, 971);
    OpenLedger open{items};
    const MethodTable methods(*open.session, open.page);
    const auto ways = methods.ways(items.first);
    CHECK(amounts(ways) ==
          std::vector<std::string>{"SEK 12,000.00", "SEK 11,001.00", "SEK 11,001.00", "SEK 11,500.50"});
    CHECK(ways.rows[2].cells.at(4) == "Murarna HB");
    CHECK(OpenLedger::plain(ways.rows[3].cells.at(2)) == "(11,001 + 12,000) / 2");
    CHECK(methods.ways(items.second).rows.size() == 1);
}

TEST_CASE("choosing the average keeps the quotes and is undone in one step") {
    const TwoItems items = with_quote(11'001, 971);
    OpenLedger open{items};
    MethodTable methods(*open.session, open.page);
    CHECK(methods.chosen(items.first) == 0);
    CHECK_FALSE(methods.can_choose(items.first, 0));
    REQUIRE(methods.choose(items.first, 3).kind == Outcome::Kind::Done);
    const auto ways = methods.ways(items.first);
    CHECK(amounts(ways) ==
          std::vector<std::string>{"SEK 11,500.50", "SEK 11,001.00", "SEK 12,000.00", "SEK 11,001.00"});
    CHECK(methods.chosen(items.first) == 0);
    CHECK(open.page.dispute().estimates.size() == 2);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().estimates.size() == 1);
    CHECK(open.page.dispute().claim_items.front().basis.stated == items.money(12'000));
}

TEST_CASE("one more quote is asked for as a quote") {
    const TwoItems items = with_quote(11'001, 971);
    OpenLedger open{items};
    const auto form = MethodTable(*open.session, open.page).form_for_quote(items.first);
    CHECK(form.field("method")->selected == std::vector<std::string>{"quoted_repair"});
    CHECK(form.field("stated")->visible);
    CHECK_FALSE(form.field("price")->visible);
}

TEST_CASE("the form asks what the chosen method needs and nothing else") {
    const TwoItems items = with_estimate();
    OpenLedger open{items};
    auto form = MethodTable(*open.session, open.page).form_for_new(items.first);
    const auto shown = [&](const char* method) {
        form.select("method", {method});
        std::string names;
        for (const char* name : {"price", "value_conforming", "percent", "stated", "source"})
            if (form.field(name)->visible) names += std::string(names.empty() ? "" : " ") + name;
        return names;
    };
    CHECK(shown("comparable_goods") == "price stated source");
    CHECK(shown("cover_purchase") == "price stated source");
    CHECK(form.field("stated")->hint ==
          "What the goods bought instead cost. That less the price is claimed.");
    CHECK(shown("expert_estimate") == "stated source");
    CHECK(form.field("stated")->hint.empty());
    CHECK(shown("lowest_quote").empty());
    CHECK(shown("average_quote").empty());
    CHECK(shown("percentage") == "price percent source");
}

TEST_CASE("a claim item whose form turns to the average keeps its quote") {
    const TwoItems items = with_quote(11'001, 971);
    OpenLedger open{items};
    presentation::RecordForm form(*open.session, open.page.loaded(), open.page.dispute().claim_items.front());
    form.select("method", {"average_quote"});
    const auto edit = form.edit();
    REQUIRE(edit);
    REQUIRE(open.page.apply(*edit).kind == Outcome::Kind::Done);
    const domain::ClaimItem& item = open.page.dispute().claim_items.front();
    CHECK(item.basis.source.empty());
    CHECK(domain::calculation_of(open.page.dispute(), item).amount == items.money(11'500, 50));
}
