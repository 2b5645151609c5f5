// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_case.h"
#include "support/catch_compat.h"
#include "support/golden.h"

using namespace redress;
using namespace redress::test;
using app::ScheduleLayout;

namespace {

const documents::FontSet& fonts() {
    static const documents::FontSet loaded;
    return loaded;
}

ScheduleCase decided_case() {
    ScheduleCase builder;
    builder.add_alternative(builder.third, lump_sum(builder.money(300)));
    auto& answer = builder.answer(builder.one, domain::Stance::Part, builder.money(300), "Bara luckan");
    answer.evidence = {builder.add_exhibit("Svarets foto")};
    builder.answer(builder.third, domain::Stance::Disputed);
    builder.judgment();
    return builder;
}

std::string paper(const domain::Case& dispute, const app::ScheduleChoices& choices) {
    auto result = app::schedule_document(app::schedule_of(dispute, choices, resources()), resources());
    CHECK(result.problems.empty());
    return documents::plain_text(result.document, 150);
}

} // namespace

TEST_CASE("the schedule for each forum reads as it was approved") {
    const ScheduleCase builder = decided_case();
    for (const auto language : {text::Language::Swedish, text::Language::English})
        for (const auto layout : {ScheduleLayout::Court, ScheduleLayout::Board, ScheduleLayout::Expert})
            check_golden("app/golden/" + std::string(domain::choice_name(layout)) + "_schedule_" +
                             std::string(domain::choice_name(language)) + ".txt",
                         paper(builder, schedule_choices(layout, language)));
}

TEST_CASE("a schedule lies on its side") {
    const auto made = app::make_schedule(decided_case(), schedule_choices(), resources(), fonts());
    CHECK(made.pages.width > made.pages.height);
    CHECK(made.pdf.starts_with("%PDF-"));
    CHECK(made.pdf == app::make_schedule(decided_case(), schedule_choices(), resources(), fonts()).pdf);
}

TEST_CASE("forty lines in one cell run over pages under repeated headings") {
    ScheduleCase builder = decided_case();
    std::string lines;
    for (int i = 1; i <= 80; ++i) lines += "rad " + std::to_string(i) + " av texten\n";
    builder.at(builder.smoke).description = lines;
    const auto made = app::make_schedule(builder, schedule_choices(), resources(), fonts());
    REQUIRE(made.pages.pages.size() >= 3);
    for (int i = 1; i <= 80; ++i) CHECK(holds(made.text, "rad " + std::to_string(i) + " "));
    for (const documents::Page& page : made.pages.pages) {
        int headings = 0;
        for (const auto& text : page.texts) headings += holds(text.text, "Yrkat") ? 1 : 0;
        CHECK(headings >= 1);
    }
}

TEST_CASE("a schedule file is named after its case") {
    CHECK(app::schedule_file_name(ScheduleCase(), "ods") == "2026-0001-defect-schedule.ods");
}

TEST_CASE("a case before a board gets the board's layout and its own language") {
    ScheduleCase builder;
    CHECK(app::default_schedule_choices(builder, day("2026-11-21"), resources()).layout ==
          ScheduleLayout::Court);
    builder.put(builder.records().instances).kind = domain::InstanceKind::Board;
    const auto choices = app::default_schedule_choices(builder, day("2026-11-21"), resources());
    CHECK(choices.layout == ScheduleLayout::Board);
    CHECK(choices.language == text::Language::Swedish);
}

TEST_CASE("a head that leaves its amount to the court has no row for a sum") {
    CaseBuilder builder;
    domain::Basis open;
    open.method = domain::Method::CourtEstimate;
    builder.add_claim(builder.add_head(), {builder.add_defect()}, open);
    for (const auto layout : {app::ScheduleLayout::Court, app::ScheduleLayout::Board}) {
        const auto made = app::schedule_document(schedule(builder, layout), resources());
        CHECK(made.problems.empty());
        CHECK_FALSE(holds(documents::plain_text(made.document), "Summa"));
    }
}
