// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/presentation/case_list.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::RecordKind;

namespace {

std::vector<std::string> labels_of(const OpenCase& open) {
    std::vector<std::string> labels;
    for (const presentation::FactLine& line : open.page.state().money) labels.push_back(line.label);
    return labels;
}

/// With usual spaces.
std::string line_of(const OpenCase& open, const std::string& label) {
    for (const presentation::FactLine& line : open.page.state().money) {
        if (line.label != label) continue;
        std::string value = line.value;
        if (const auto at = value.find("\u00a0"); at != std::string::npos) value.replace(at, 2, " ");
        return value;
    }
    return {};
}

CaseBuilder repair_only() {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Rand i bilden");
    const auto claim = builder.add_claim(builder.add_head(domain::HeadKind::Repair), {defect}, {});
    builder.at(claim).remedy = domain::Remedy::Repair;
    return builder;
}

std::string claimed_in_list(const OpenCase& open) {
    const presentation::CaseList list(*open.session);
    const auto columns = list.columns();
    const auto column = std::ranges::find(columns, "Claimed", &presentation::ColumnState::label);
    return list.cell(0, static_cast<std::size_t>(column - columns.begin()));
}

} // namespace

TEST_CASE("what a cap takes off stands below its own head and is indented") {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(30'000);
    const auto defect = builder.add_defect();
    builder.add_claim(builder.add_head(), {defect}, lump_sum(builder.money(34'000)));
    builder.add_claim(builder.add_head(), {defect}, lump_sum(builder.money(20'000)));
    const auto labels = labels_of(OpenCase(builder));
    REQUIRE(labels.size() > 4);
    CHECK(labels[0].starts_with("1 "));
    CHECK(labels[1] == "  What the items come to");
    CHECK(labels[2] == "  Above the price, falls away");
    CHECK(labels[3].starts_with("2 "));
}

TEST_CASE("below each head stands what was awarded of it, paid and is left") {
    CourtCase ruled;
    ruled.first_court();
    ruled.paid(ruled.money(450), {{ruled.a, {}}}, "2026-07-01");
    CHECK(line_of(OpenCase(CourtCase()), "  Awarded or agreed").empty());
    const OpenCase open(ruled);
    CHECK(line_of(open, "  Awarded or agreed") == "SEK 1,250.00"); // 1 000 and 250
    CHECK(line_of(open, "  Paid towards the items") == "SEK 450.00");
    CHECK(line_of(open, "  Left of what was awarded or agreed") == "SEK 800.00");
    CHECK(line_of(open, "Left in all to the consumer") == "SEK 800.00");
}

TEST_CASE("what the trader asks stands beside the consumer's claim and says so") {
    CourtCase dispute;
    const auto price = dispute.add_head(domain::HeadKind::Price);
    for (domain::Head& head : dispute.records().heads)
        if (head.id == price) head.asked_by = domain::Side::Trader;
    dispute.at(dispute.add_claim(price, {}, lump_sum(dispute.money(5'000)))).remedy = domain::Remedy::Price;
    const OpenCase open(dispute);
    const auto labels = labels_of(open);
    const auto asked = std::ranges::find_if(
        labels, [](const std::string& label) { return label.ends_with("(asked by the trader)"); });
    REQUIRE(asked != labels.end());
    CHECK(line_of(open, *asked) == "SEK 5,000.00");
}

TEST_CASE("a head that asks for an act has a dash for its sum") {
    const OpenCase open(repair_only());
    CHECK(open.page.state().money.at(0).value == "–");
    CHECK(open.page.state().stated == "–");
    CHECK(claimed_in_list(open) == "–");
}

TEST_CASE("a head of nothing but a sum of zero says zero") {
    CaseBuilder builder;
    builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(0)));
    CHECK(OpenCase(builder).page.state().money.at(0).value == "SEK\u00a00.00");
}

TEST_CASE("English tables name the month so that no day is taken for one") {
    CaseBuilder builder;
    builder.at(builder.item).delivered = day("2025-10-01");
    const OpenCase open(builder);
    const auto tables = open.page.tables(presentation::Section::Purchase);
    const bool is_found = std::ranges::any_of(tables, [](const presentation::TableState& table) {
        return std::ranges::any_of(table.rows, [](const presentation::RowState& row) {
            return std::ranges::find(row.cells, "1 Oct 2025") != row.cells.end();
        });
    });
    CHECK(is_found);
}
