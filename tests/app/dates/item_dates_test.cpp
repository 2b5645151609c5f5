// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"

using namespace redress;
using namespace redress::test;
using domain::EventKind;
using domain::ItemKind;
using domain::ItemMatter;

namespace {

CaseBuilder german_case() {
    CaseBuilder builder("EUR");
    builder.sheet().jurisdiction = "DE";
    builder.at(builder.purchase).contract_date = day("2024-11-01");
    builder.at(builder.item).delivered = day("2024-12-01");
    return builder;
}

std::vector<std::string> days_by(const domain::Case& dispute, const std::string& rule) {
    std::vector<std::string> days;
    for (const auto& proposal : proposals_by(dispute, rule)) days.push_back(proposal.dates.legal.iso());
    return days;
}

using Days = std::vector<std::string>;

} // namespace

TEST_CASE("each German defect has the limitation that its own discovery gives") {
    CaseBuilder builder = german_case();
    const auto old = builder.add_defect("old");
    builder.at(old).discovered = day("2024-12-20");
    const auto recent = builder.add_defect("new");
    builder.at(recent).discovered = day("2026-11-10");
    const auto found = proposals_by(builder, "limitation");
    REQUIRE(found.size() == 2);
    CHECK(found[0].dates.legal == day("2026-12-01"));
    CHECK(found[0].defects == std::vector{old});
    CHECK(found[1].dates.legal == day("2027-03-10"));
    CHECK(found[1].defects == std::vector{recent});
}

TEST_CASE("German defects with the same end stand together") {
    CaseBuilder builder = german_case();
    const auto first = builder.add_defect("a");
    const auto second = builder.add_defect("b");
    const auto found = proposals_by(builder, "limitation");
    REQUIRE(found.size() == 1);
    CHECK(found[0].defects == std::vector{first, second});
}

TEST_CASE("the return after one defect's repair holds back only that one") {
    CaseBuilder builder = german_case();
    builder.at(builder.add_defect("a")).discovered = day("2025-02-01");
    const auto mended = builder.add_defect("b");
    builder.at(mended).discovered = day("2025-02-01");
    const auto attempt = builder.add_repair_attempt({mended}, domain::RepairOutcome::Remedied);
    builder.at(attempt).requested = day("2026-10-01");
    builder.at(attempt).finished = day("2026-11-20");
    CHECK(days_by(builder, "limitation") == Days{"2026-12-01", "2027-01-20"});
}

namespace {

/// A German case with an old and a recent defect, both with their limitation kept.
void keep_two(DatedWorkspace& work) {
    domain::LoadedCase seen = work.loaded();
    domain::CaseSheet sheet = seen.dispute.sheet;
    sheet.jurisdiction = "DE";
    domain::Item item = *domain::find(seen.dispute, work.builder.item);
    item.delivered = day("2024-12-01");
    domain::Defect old;
    old.id.uid = uid(900);
    old.number = 90;
    old.title = "old";
    old.item = item.id;
    old.discovered = day("2024-12-20");
    domain::Defect recent = old;
    recent.id.uid = uid(901);
    recent.number = 91;
    recent.title = "new";
    recent.discovered = day("2026-11-10");
    work.apply({work.id(),
                "Prepare",
                {domain::altering(seen, sheet), domain::altering(seen, item), domain::adding(old),
                 domain::adding(recent)}});
    work.keep("limitation");
}

} // namespace

TEST_CASE("both German dates can be kept and neither moves") {
    DatedWorkspace work;
    keep_two(work);
    const auto kept = proposals_by(work.loaded().dispute, "limitation");
    REQUIRE(kept.size() >= 2);
    CHECK(kept[0].kept != kept[1].kept);
    CHECK(work.moves().empty());
}

TEST_CASE("both German dates move to their own when the delivery is another day") {
    DatedWorkspace work;
    keep_two(work);
    work.deliver("2024-12-12");
    const auto seen = work.loaded();
    domain::Defect recent = *domain::find(seen.dispute, domain::Id<domain::Defect>{uid(901)});
    recent.discovered = day("2026-11-11");
    work.apply({work.id(), "Change defect", {domain::altering(seen, recent)}});
    Days after;
    for (const auto& move : work.moves()) after.push_back(move.after->legal->iso());
    CHECK(after == Days{"2026-12-14", "2027-03-11"}); // 12 December is a Saturday
}

TEST_CASE("work that nobody described may have the three years or the ten of a building") {
    CaseBuilder builder;
    builder.at(builder.item).kind = ItemKind::Service;
    builder.at(builder.item).delivered = day("2020-01-10");
    CHECK(days_by(builder, "service_notice_limit") == Days{"2023-01-10"});
    CHECK(days_by(builder, "service_notice_limit_fixed") == Days{"2030-01-10"});
    builder.at(builder.item).matter = ItemMatter::FixedWork;
    CHECK(days_by(builder, "service_notice_limit").empty());
    CHECK(days_by(builder, "service_notice_limit_fixed") == Days{"2030-01-10"});
    builder.at(builder.item).matter = ItemMatter::Ordinary;
    CHECK(days_by(builder, "service_notice_limit") == Days{"2023-01-10"});
    CHECK(days_by(builder, "service_notice_limit_fixed").empty());
}

TEST_CASE("an animal has its own presumption and goods built into a German house their own limitation") {
    CaseBuilder animal;
    animal.at(animal.item).matter = ItemMatter::Animal;
    CHECK(days_by(animal, "presumption").empty());
    CHECK(days_by(animal, "presumption_animal") == Days{"2026-05-03"});
    CaseBuilder built = german_case();
    built.at(built.item).matter = ItemMatter::Building;
    CHECK(days_by(built, "limitation").empty());
    CHECK(days_by(built, "limitation_building_goods") == Days{"2029-12-03"}); // 1 December is a Saturday
}

TEST_CASE("the withdrawal from one order counts from the last of its goods") {
    CaseBuilder builder;
    builder.at(builder.purchase).channel = domain::SalesChannel::Online;
    const auto last = builder.add_item("Gnistskydd", money(900));
    builder.at(last).delivered = day("2025-11-10");
    const auto found = proposals_by(builder, "withdrawal");
    REQUIRE(found.size() == 1);
    CHECK(found[0].dates.trigger.from == day("2025-11-10"));
    CHECK(found[0].item == last);
}

TEST_CASE("a Hungarian repair that was finished in its thirty days leaves nothing to refund") {
    CaseBuilder builder("HUF");
    builder.sheet().jurisdiction = "HU";
    const auto attempt = builder.add_repair_attempt({builder.add_defect()}, domain::RepairOutcome::Remains);
    const auto met = [&](const char* finished) {
        builder.at(attempt).finished = day(finished);
        const auto found = proposals_by(builder, "guarantee_refund");
        REQUIRE(found.size() == 1);
        return found[0].met_on;
    };
    CHECK(met("2025-12-19") == day("2025-12-19"));
    CHECK(met("2026-01-09") == day("2026-01-09"));
    CHECK_FALSE(met("2026-01-10"));
}

TEST_CASE("an acknowledgment of service is met by the event that says so") {
    CaseBuilder builder("GBP");
    builder.sheet().jurisdiction = "EW";
    builder.add_event(EventKind::ParticularsServed, "2026-11-11");
    builder.add_event(EventKind::ServiceAcknowledged, "2026-11-16");
    CHECK(proposals_by(builder, "defence").empty());
    CHECK(proposals_by(builder, "defence_acknowledged").size() == 1);
    const auto found = proposals_by(builder, "acknowledgment_of_service");
    REQUIRE(found.size() == 1);
    CHECK(found[0].met_on == day("2026-11-16"));
}
