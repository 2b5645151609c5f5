// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;

namespace {

using Kinds = std::vector<ProblemKind>;

Kinds doubts(const Case& dispute) {
    return kinds_of(doubts_in(dispute, day("2026-06-01")));
}

} // namespace

TEST_CASE("dates in their natural order raise no doubt") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.add_notice({defect});
    builder.add_repair_attempt({defect}, RepairOutcome::Remains);
    CHECK(doubts(builder).empty());
}

TEST_CASE("one day may see delivery discovery and notice") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(builder.add_notice({defect})).date = day("2025-11-03");
    builder.at(defect).discovered = day("2025-11-03");
    builder.at(builder.item).installed = day("2025-11-03");
    CHECK(doubts(builder).empty());
}

TEST_CASE("a discovery before delivery is doubted at the defect") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).discovered = day("2025-11-02");
    const auto problems = doubts_in(builder, day("2026-06-01"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == ProblemKind::DiscoveredBeforeDelivery);
    CHECK(problems[0].severity == Severity::Warning);
    CHECK(problems[0].uid == defect.uid);
    CHECK(problems[0].field == "discovered");
}

TEST_CASE("a delivery before the contract is doubted") {
    CaseBuilder builder;
    builder.at(builder.item).delivered = day("2025-09-30");
    CHECK(doubts(builder) == Kinds{ProblemKind::DeliveredBeforeContract});
}

TEST_CASE("an installation before delivery is doubted") {
    CaseBuilder builder;
    builder.at(builder.item).installed = day("2025-11-02");
    CHECK(doubts(builder) == Kinds{ProblemKind::InstalledBeforeDelivery});
}

TEST_CASE("a notice before one of its defects was found is doubted once") {
    CaseBuilder builder;
    const auto early = builder.add_defect();
    const auto late = builder.add_defect();
    const auto later = builder.add_defect();
    builder.at(late).discovered = day("2026-01-10");
    builder.at(later).discovered = day("2026-02-10");
    builder.add_notice({early, late, later});
    CHECK(doubts(builder) == Kinds{ProblemKind::NoticeBeforeDiscovery});
}

TEST_CASE("tomorrow is in the future and today is not") {
    CaseBuilder builder;
    builder.at(builder.add_defect()).discovered = day("2026-06-01");
    CHECK(doubts(builder).empty());
    builder.at(builder.dispute().defects[0].id).discovered = day("2026-06-02");
    CHECK(doubts(builder) == Kinds{ProblemKind::DateInFuture});
    CHECK(doubts_in(builder, day("2026-06-01"))[0].field == "discovered");
}

TEST_CASE("a guarantee may end in the future") {
    CaseBuilder builder;
    Case dispute = builder;
    dispute.guarantees.push_back({{redress::test::uid(80)}, 1, {}, {}, {}, {}, day("2030-01-01"), "", ""});
    CHECK(doubts(dispute).empty());
}

TEST_CASE("missing dates raise no doubt") {
    CaseBuilder builder;
    builder.add_notice({builder.add_defect()});
    builder.at(builder.item).delivered.reset();
    builder.at(builder.purchase).contract_date.reset();
    CHECK(doubts(builder).empty());
    CHECK(doubts(Case{}).empty());
}

namespace {

/// Only this is doubted, and at this field.
void check_before_contract(const Case& dispute, Uid uid, std::string_view field) {
    const auto problems = doubts_in(dispute, day("2026-06-01"));
    REQUIRE(kinds_of(problems) == Kinds{ProblemKind::DatedBeforeContract});
    CHECK(problems[0].severity == Severity::Warning);
    CHECK(problems[0].uid == uid);
    CHECK(problems[0].field == field);
}

} // namespace

TEST_CASE("a notice before the contract is doubted and not told again as early") {
    CaseBuilder builder;
    const auto notice = builder.add_notice({builder.add_defect()});
    builder.at(notice).date = day("2025-09-30"); // the contract is of 1 October
    check_before_contract(builder, notice.uid, "date");
    builder.at(notice).date = day("2025-10-01");
    CHECK(doubts(builder) == Kinds{ProblemKind::NoticeBeforeDiscovery});
}

TEST_CASE("a discovery before the contract is doubted once") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).discovered = day("2025-09-30");
    check_before_contract(builder, defect.uid, "discovered");
}

TEST_CASE("a repair asked for or finished before the contract is doubted") {
    CaseBuilder builder;
    const auto attempt = builder.add_repair_attempt({builder.add_defect()}, RepairOutcome::Remains);
    builder.at(attempt).requested = day("2024-12-10");
    check_before_contract(builder, attempt.uid, "requested");
    builder.at(attempt).requested.reset();
    builder.at(attempt).finished = day("2024-12-10");
    check_before_contract(builder, attempt.uid, "finished");
}

TEST_CASE("a deposit may come up to a year before the contract") {
    CaseBuilder builder;
    const auto paid = builder.add_payment(PaymentKind::PricePaid, builder.money(1'000));
    for (const char* possible : {"2025-09-01", "2024-10-01", "2028-01-01"}) {
        builder.at(paid).date = day(possible);
        CHECK(doubts_in(builder, day("2028-06-01")).empty());
    }
    builder.at(paid).date = day("2024-09-29"); // 367 days before
    check_before_contract(builder, paid.uid, "date");
}

TEST_CASE("nothing is withheld or refunded before the contract") {
    for (PaymentKind kind : {PaymentKind::PriceWithheld, PaymentKind::Refund, PaymentKind::Compensation}) {
        CaseBuilder builder;
        const auto payment = builder.add_payment(kind, builder.money(1'000));
        builder.at(payment).date = day("2025-09-30");
        check_before_contract(builder, payment.uid, "date");
    }
}

TEST_CASE("a guarantee that ended before the contract is doubted") {
    CaseBuilder builder;
    Case dispute = builder;
    const Guarantee guarantee{
        {redress::test::uid(80)}, 1, builder.purchase, {}, {}, {}, day("2025-09-30"), "", ""};
    dispute.guarantees.push_back(guarantee);
    check_before_contract(dispute, redress::test::uid(80), "ends");
    dispute.guarantees[0].ends = day("2027-10-01");
    CHECK(doubts(dispute).empty());
}

TEST_CASE("each thing is measured by its own contract") {
    CaseBuilder builder;
    const auto later = builder.add_purchase("2026-02-01");
    const auto fridge = builder.add_item("Kylskåp", builder.money(9'000));
    builder.at(fridge).purchase = later;
    builder.at(fridge).delivered = day("2026-02-02");
    const auto notice = builder.add_notice({builder.add_defect()}); // 5 December 2025
    CHECK(doubts(builder).empty());
    const auto rust = builder.add_defect("Rost");
    builder.at(rust).item = fridge;
    builder.at(rust).discovered = day("2026-03-01");
    builder.at(notice).defects.push_back(rust);
    check_before_contract(builder, notice.uid, "date");
}
