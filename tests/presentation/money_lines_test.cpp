// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

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
