// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/text/format.h>

using namespace redress;
using namespace redress::test;
using presentation::Section;

// 1 000 in dispute; beside it 500 of costs, and in its place 700 if it falls.
TEST_CASE("the table of defects shows what counts in the first head and neither costs nor alternatives") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    const auto head = builder.add_head();
    const auto claim = builder.add_claim(head, {defect}, lump_sum(money(1'000)));
    builder.add_alternative(claim, lump_sum(money(700)));
    builder.at(builder.add_claim(head, {defect}, lump_sum(money(500)))).remedy = domain::Remedy::Costs;
    const OpenCase open(builder);
    const std::string sum = text::format_money(money(1'000), text::Language::English);
    CHECK(open.page.tables(Section::Defects).at(0).rows.at(0).cells.at(2) == sum);
    CHECK(open.page.tables(Section::Claims).at(0).rows.at(0).cells.at(2) == sum);
}
