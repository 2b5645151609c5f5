// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_case.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

#include <fstream>
#include <iterator>

using namespace redress;
using namespace redress::test;
using app::ScheduleLayout;
using domain::Stance;

namespace {

std::string numbers(const app::ScheduleSection& section) {
    std::string out;
    for (const app::ScheduleRow& row : section.rows) out += (out.empty() ? "" : " ") + row.number;
    return out;
}

const app::ScheduleRow& row(const app::Schedule& schedule, const std::string& number,
                            std::size_t section = 0) {
    for (const app::ScheduleRow& one : schedule.sections.at(section).rows)
        if (one.number == number) return one;
    throw std::logic_error("no row " + number);
}

domain::Case sample(const std::string& name) {
    std::ifstream in(std::string(REDRESS_SHARE_DIR) + "/assets/samples/" + name + ".json");
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    auto read = exchange::read_case(text, [n = std::uint32_t{1}]() mutable { return uid(n++); });
    return std::get<domain::Case>(std::move(read));
}

} // namespace

TEST_CASE("each defect has a row and what covers several stands after the last of them") {
    const auto made = schedule(ScheduleCase());
    REQUIRE(made.sections.size() == 2);
    CHECK(numbers(made.sections[0]) == "1 2 A 3 B");
    CHECK(numbers(made.sections[1]) == "C");
    CHECK(plain(row(made, "A").description) == "Avser fel 1 och 2.");
    CHECK(row(made, "2").asked == "Se post A.");
}

TEST_CASE("the amounts of the rows that count add up to the ledger's total") {
    ScheduleCase builder;
    builder.add_alternative(builder.third, lump_sum(builder.money(300)));
    const auto made = schedule(builder);
    domain::Money sum = builder.money(0);
    for (const app::ScheduleRow& one : made.sections[0].rows)
        if (one.standing == domain::Standing::Counts && one.claimed) sum = sum + *one.claimed;
    CHECK(sum == builder.money(2'000));
    CHECK(made.sections[0].total->claimed == sum);
    CHECK(domain::totals_of(builder).stated == sum);
}

TEST_CASE("costs stand last and outside the total") {
    const auto made = schedule(ScheduleCase());
    CHECK(row(made, "B").standing == domain::Standing::Outside);
    CHECK(row(made, "B").claimed == money(90));
}

TEST_CASE("a share that is stated prints in the row of its defect") {
    ScheduleCase builder;
    builder.at(builder.both).defects[1].share = builder.money(250);
    CHECK(plain(row(schedule(builder), "2").asked) == "250,00 kr av post A.");
}

TEST_CASE("the answer that stands fills the respondent's columns") {
    ScheduleCase builder;
    builder.answer(builder.one, Stance::Part, builder.money(300), "Bara luckan");
    builder.answer(builder.third, Stance::Conceded);
    const auto made = schedule(builder);
    CHECK(row(made, "1").stance == Stance::Part);
    CHECK(row(made, "1").admitted == builder.money(300));
    CHECK(row(made, "1").reason == "Bara luckan");
    CHECK(row(made, "3").admitted == builder.money(400));
    CHECK(made.sections[0].total->conceded == builder.money(700));
}

TEST_CASE("a ruling says what was found and what was granted and why") {
    ScheduleCase builder;
    builder.judgment();
    const auto made = schedule(builder);
    CHECK(plain(row(made, "1").decided) ==
          "Göteborgs tingsrätt: felet finns; delvis bifall, 700,00 kr. Offerten är för hög.");
    CHECK(row(made, "1").awarded == builder.money(700));
    CHECK(made.sections[0].total->awarded == builder.money(700));
}

TEST_CASE("an accepted offer shows once it is released to the forum") {
    ScheduleCase builder;
    auto& offer = builder.accepted(builder.third, builder.money(350));
    CHECK_FALSE(row(schedule(builder), "3").awarded);
    CHECK(schedule(builder).unreleased == 1);
    offer.audience = domain::Audience::Forum;
    CHECK(row(schedule(builder), "3").awarded == builder.money(350));
    CHECK(plain(row(schedule(builder), "3").decided) == "Förlikning 1 april 2026.");
    CHECK(schedule(builder).unreleased == 0);
}

TEST_CASE("an offer without prejudice never shows, released or not") {
    ScheduleCase builder;
    auto& offer = builder.accepted(builder.third, builder.money(350));
    offer.audience = domain::Audience::Forum;
    offer.without_prejudice = true;
    CHECK_FALSE(row(schedule(builder), "3").awarded);
    CHECK(schedule(builder).unreleased == 1);
}

TEST_CASE("an expert gets the defects and their exhibits and no claim") {
    ScheduleCase builder;
    builder.answer(builder.one, Stance::Disputed);
    builder.judgment();
    const auto made = schedule(builder, ScheduleLayout::Expert);
    REQUIRE(made.sections.size() == 1);
    CHECK(numbers(made.sections[0]) == "1 2 3");
    CHECK(row(made, "1").evidence == "1");
    for (const app::ScheduleRow& one : made.sections[0].rows)
        CHECK((one.asked + one.instead + one.decided + one.reason).empty());
    CHECK_FALSE(made.sections[0].total);
}

TEST_CASE("a withdrawn defect keeps its row and says so") {
    ScheduleCase builder;
    builder.at(builder.smoke).status = domain::DefectStatus::Withdrawn;
    CHECK(holds(row(schedule(builder), "2").description, "görs inte längre gällande"));
}

TEST_CASE("a case without claims has its defects alone") {
    CaseBuilder builder;
    builder.add_defect("Sprucken lucka");
    const auto made = schedule(builder);
    REQUIRE(made.sections.size() == 1);
    CHECK(numbers(made.sections[0]) == "1");
    CHECK_FALSE(made.sections[0].rows[0].is_open);
}

TEST_CASE("the ten defects of the stove stand in ten rows with the sum the sample reckons by hand") {
    const auto made = schedule(sample("stove_itemised"));
    REQUIRE(made.sections.size() == 2);
    CHECK(numbers(made.sections[0]) == "1 2 3 4 5 6 7 8 9 10");
    CHECK(made.sections[0].total->claimed == money(43'117, 50));
    CHECK(made.sections[1].total->claimed == money(35'640));
}

TEST_CASE("a defect for which nothing is asked is not said to be reserved") {
    ScheduleCase made;
    made.add_defect("Repig panel");
    const auto told = schedule(made);
    const auto& rows = told.sections.front().rows;
    const auto bare = std::ranges::find(rows, std::string("Repig panel"), &app::ScheduleRow::title);
    REQUIRE(bare != rows.end());
    CHECK((bare->instead == "inget yrkas" || bare->instead == "nothing is asked"));
}

TEST_CASE("the trader's set-off is a section of its own with the consumer's answers") {
    ScheduleCase builder;
    const auto unpaid = builder.add_head(domain::HeadKind::Price);
    builder.at(unpaid).asked_by = domain::Side::Trader;
    builder.at(unpaid).use = domain::HeadUse::SetOff;
    builder.at(unpaid).title = "Obetald del av priset";
    builder.at(builder.add_claim(unpaid, {}, lump_sum(builder.money(500)))).remedy = domain::Remedy::Price;
    const auto made = schedule(builder);
    REQUIRE(made.sections.size() == 3);
    CHECK(made.sections[2].title == "Kvittningsinvändning av näringsidkaren: Obetald del av priset");
    CHECK_FALSE(made.sections[2].rows[0].is_open);
    CHECK(made.sections[0].rows[0].is_open);
}
