// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"

using namespace redress;
using namespace redress::test;
using domain::EventKind;

namespace {

std::optional<domain::Date> day_of(const std::vector<app::CaseHappening>& happenings, EventKind kind) {
    for (const app::CaseHappening& h : happenings)
        if (h.happening.event == kind) return h.happening.from;
    return std::nullopt;
}

domain::Event& add_event(CaseBuilder& builder, EventKind kind, const char* iso) {
    domain::Case& dispute = const_cast<domain::Case&>(builder.dispute());
    domain::Event event;
    event.id.uid = uid(500 + static_cast<std::uint32_t>(dispute.events.size()));
    event.kind = kind;
    event.date = day(iso);
    return dispute.events.emplace_back(event);
}

} // namespace

TEST_CASE("two Swedish purchases in one case get presumptions of six months and of two years") {
    const TwoPurchases test;
    const auto found = proposals_by(test.dispute(), "presumption");
    REQUIRE(found.size() == 2);
    CHECK(found[0].purchase == test.old_law);
    CHECK(found[0].dates.legal == day("2022-12-01"));
    CHECK(found[1].purchase == test.new_law);
    CHECK(found[1].dates.legal == day("2024-06-01"));
    CHECK(found[0].records == std::vector{test.builder.item.uid});
}

TEST_CASE("what each kind of record says happens to its own purchase") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.add_notice({defect});
    const auto attempt = builder.add_repair_attempt({defect}, domain::RepairOutcome::Remains);
    builder.at(attempt).finished = day("2025-12-20");
    builder.add_payment(domain::PaymentKind::PricePaid, builder.money(100));
    const auto all = app::happenings_in(builder, builder.purchase);
    CHECK(day_of(all, EventKind::Contract) == day("2025-10-01"));
    CHECK(day_of(all, EventKind::Delivery) == day("2025-11-03"));
    CHECK(day_of(all, EventKind::Discovery) == day("2025-12-01"));
    CHECK(day_of(all, EventKind::Notice) == day("2025-12-05"));
    CHECK(day_of(all, EventKind::Repair) == day("2025-12-10"));
    CHECK(day_of(all, EventKind::Returned) == day("2025-12-20"));
    CHECK(day_of(all, EventKind::Payment) == day("2025-11-05"));
    CHECK(app::happenings_in(builder, {uid(77)}).empty());
}

TEST_CASE("the first notice is the complaint unless an event says when it arrived") {
    CaseBuilder builder;
    builder.add_notice({builder.add_defect()});
    CHECK(day_of(app::happenings_in(builder, builder.purchase), EventKind::Complaint) == day("2025-12-05"));
    add_event(builder, EventKind::Complaint, "2025-12-08");
    CHECK(day_of(app::happenings_in(builder, builder.purchase), EventKind::Complaint) == day("2025-12-08"));
}

TEST_CASE("a withdrawn defect and a refused repair start nothing") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).status = domain::DefectStatus::Withdrawn;
    builder.add_repair_attempt({defect}, domain::RepairOutcome::Refused);
    const auto all = app::happenings_in(builder, builder.purchase);
    CHECK_FALSE(day_of(all, EventKind::Discovery));
    CHECK_FALSE(day_of(all, EventKind::Repair));
}

TEST_CASE("items delivered on different days have their own periods and the others share one") {
    CaseBuilder builder;
    const auto second = builder.add_item("Rör", builder.money(500));
    const auto third = builder.add_item("Plåt", builder.money(900));
    builder.at(third).delivered = day("2025-11-10");
    const auto found = proposals_by(builder, "presumption");
    REQUIRE(found.size() == 2);
    CHECK(found[0].records == std::vector{builder.item.uid, second.uid});
    CHECK(found[0].dates.legal == day("2027-11-03"));
    CHECK(found[1].records == std::vector{third.uid});
    CHECK(found[1].dates.legal == day("2027-11-10"));
}

TEST_CASE("installed goods count their liability from the finished installation") {
    CaseBuilder builder;
    builder.at(builder.item).kind = domain::ItemKind::GoodsWithInstallation;
    CHECK(proposals_by(builder, "liability").empty());
    CHECK(proposals_by(builder, "liability_installed").empty());
    builder.at(builder.item).installed = day("2025-11-20");
    REQUIRE(proposals_by(builder, "liability_installed").size() == 1);
    CHECK(proposals_by(builder, "liability_installed")[0].dates.legal == day("2028-11-20"));
}

TEST_CASE("an event of the whole case has one deadline however many purchases there are") {
    TwoPurchases test;
    add_event(test.builder, EventKind::Judgment, "2026-03-02");
    const auto found = proposals_by(test.dispute(), "appeal_district_court");
    REQUIRE(found.size() == 1);
    CHECK(found[0].purchase.is_none());
    CHECK(found[0].dates.legal == day("2026-03-23"));
}

TEST_CASE("a repair stretch moves the English right to reject") {
    CaseBuilder builder("GBP");
    builder.sheet().jurisdiction = "EW";
    builder.at(builder.purchase).contract_date = day("2026-10-30");
    builder.at(builder.item).delivered = day("2026-11-01");
    const auto attempt = builder.add_repair_attempt({builder.add_defect()}, domain::RepairOutcome::Remains);
    builder.at(attempt).requested = day("2026-11-30");
    builder.at(attempt).finished = day("2026-12-10");
    const auto found = proposals_by(builder, "short_term_reject");
    REQUIRE(found.size() == 1); // vector EW-D03: 30 days and the 7 days after the repair
    CHECK(found[0].dates.legal == day("2026-12-17"));
}

TEST_CASE("withdrawal is proposed for a sale at a distance only") {
    CaseBuilder builder;
    CHECK(proposals_by(builder, "withdrawal").empty());
    builder.at(builder.purchase).channel = domain::SalesChannel::Online;
    REQUIRE(proposals_by(builder, "withdrawal").size() == 1);
    CHECK(proposals_by(builder, "withdrawal")[0].dates.legal == day("2025-11-17"));
    CHECK(proposals_by(builder, "presumption_least").empty());
}

TEST_CASE("a price in a foreign currency is not compared with the limits of the law") {
    CaseBuilder builder("EUR");
    builder.sheet().jurisdiction = "HU";
    CHECK(proposals_by(builder, "guarantee_large").size() == 1);
    CHECK(proposals_by(builder, "guarantee_large")[0].dates.warnings.front().kind ==
          law::WarningKind::PriceNeeded);
}

TEST_CASE("a period that a court sets is asked for and then counted") {
    CaseBuilder builder;
    add_event(builder, EventKind::ActionServed, "2026-03-02");
    CHECK(proposals_by(builder, "defence").empty());
    const auto law = test::law_of(builder);
    const auto unset = app::periods_to_be_set(builder, law);
    CHECK(std::ranges::count(unset, "defence", [](const auto& p) { return p.rule->key; }) == 1);
    const auto set = app::date_proposals(builder, law, law::Period{14, law::PeriodUnit::Days});
    const auto defence = std::ranges::find(set, "defence", [](const auto& p) { return p.rule->key; });
    REQUIRE(defence != set.end());
    CHECK(defence->dates.legal == day("2026-03-16"));
}

TEST_CASE("a case without a law pack or without records has no proposals") {
    CaseBuilder builder;
    builder.sheet().jurisdiction = "XX";
    CHECK(proposals_in(builder).empty());
    domain::Case bare;
    bare.sheet.jurisdiction = "SE";
    CHECK(proposals_in(bare).empty());
}

TEST_CASE("a claim that is about to be lost is found until somebody keeps the day") {
    CaseBuilder
        builder; // delivered on 3 November 2025: 3 years and 2 months later is Wednesday 3 January 2029
    const auto law = test::law_of(builder);
    CHECK(app::losses_near(builder, law, day("2028-10-01"), 90).empty());
    const auto near = app::losses_near(builder, law, day("2028-10-31"), 90);
    REQUIRE(near.size() == 1);
    CHECK(near[0].rule->key == "claim_cut_off");
    CHECK(app::losses_near(builder, law, day("2029-02-01"), 90).empty());
}

TEST_CASE("a defect without an item belongs to what was bought") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).item = {};
    builder.add_notice({defect});
    const auto all = app::happenings_in(builder, builder.purchase);
    CHECK(day_of(all, EventKind::Discovery) == day("2025-12-01"));
    CHECK(day_of(all, EventKind::Complaint) == day("2025-12-05"));
    REQUIRE(proposals_by(builder, "notice_safe_harbour").size() == 1);
    CHECK(proposals_by(builder, "arn_one_year").front().dates.legal ==
          day("2026-12-07")); // the 5th: Saturday
    builder.add_purchase("2025-10-02");
    CHECK(proposals_by(builder, "notice_safe_harbour").size() == 2);
}

TEST_CASE("a repair of one defect with an item and one without is one repair") {
    CaseBuilder builder;
    const auto loose = builder.add_defect("Rost");
    builder.at(loose).item = {};
    builder.add_repair_attempt({builder.add_defect(), loose}, domain::RepairOutcome::Remains);
    const auto all = app::happenings_in(builder, builder.purchase);
    CHECK(std::ranges::count(all, EventKind::Repair, [](const auto& h) { return h.happening.event; }) == 1);
}

TEST_CASE("a notice after the last day does not meet it") {
    CaseBuilder
        builder; // discovered on 1 December 2025: always in time until 1 February, a Sunday, so the 2nd
    const auto notice = builder.add_notice({builder.add_defect()});
    builder.at(notice).date = day("2026-02-02");
    CHECK(proposals_by(builder, "notice_safe_harbour").front().met_on == day("2026-02-02"));
    builder.at(notice).date = day("2026-06-01");
    CHECK_FALSE(proposals_by(builder, "notice_safe_harbour").front().met_on);
}

TEST_CASE("after a notice nobody is warned of the last day to give it") {
    CaseBuilder builder("DKK");
    builder.sheet().jurisdiction =
        "DK"; // delivered on 3 November 2025, so the two years end on 3 November 2027
    const auto law = test::law_of(builder);
    REQUIRE(app::losses_near(builder, law, day("2027-10-20"), 30).size() == 1);
    builder.add_notice({builder.add_defect()});
    CHECK(app::losses_near(builder, law, day("2027-10-20"), 30).empty());
}

TEST_CASE("what the other side loses is no loss of the case") {
    CaseBuilder builder; // a claim on a consumer due on 2 March 2026 is lost after three years
    add_event(builder, EventKind::ClaimDue, "2026-03-02");
    const auto law = test::law_of(builder);
    const auto lost = [&] {
        const auto near = app::losses_near(builder, law, day("2029-02-20"), 30);
        return std::ranges::count(near, "limitation_consumer_debt",
                                  [](const auto& p) { return p.rule->key; });
    };
    CHECK(lost() == 0);
    builder.sheet().side = domain::Side::Trader;
    CHECK(lost() == 1);
}

TEST_CASE("after a presumption or a harbour a kept date is never called passed") {
    domain::Deadline deadline;
    deadline.safe = deadline.legal = day("2026-01-01");
    deadline.consequence = domain::Consequence::BurdenShifts;
    CHECK(app::standing_on(deadline, day("2026-03-02")) == law::Standing::PresumptionEnded);
    deadline.consequence = domain::Consequence::SafeHarbourEnds;
    CHECK(app::standing_on(deadline, day("2026-03-02")) == law::Standing::HarbourEnded);
    deadline.consequence = domain::Consequence::ClaimLost;
    CHECK(app::standing_on(deadline, day("2026-03-02")) == law::Standing::Passed);
}
