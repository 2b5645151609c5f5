// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>
#include <redress/app/letters.h>

using namespace redress;
using namespace redress::test;
using domain::ProblemKind;

namespace {

std::vector<domain::Problem> found(const domain::Case& dispute, const char* today, ProblemKind kind) {
    auto findings = app::findings_in(dispute, day(today), resources());
    std::erase_if(findings, [&](const domain::Problem& problem) { return problem.kind != kind; });
    return findings;
}

domain::Case with_deadline(domain::Consequence consequence) {
    CaseBuilder builder;
    const auto id = builder.add_deadline("Svara", "2026-05-15");
    builder.at(id).consequence = consequence;
    return builder;
}

} // namespace

TEST_CASE("a claim that is lost within 14 days is a finding and one further off is none") {
    const auto dispute = with_deadline(domain::Consequence::ClaimLost);
    CHECK(found(dispute, "2026-04-30", ProblemKind::DeadlineNear).empty());
    const auto near = found(dispute, "2026-05-01", ProblemKind::DeadlineNear);
    REQUIRE(near.size() == 1);
    CHECK(near[0].severity == domain::Severity::Warning);
    CHECK(found(dispute, "2026-05-16", ProblemKind::DeadlineOverdue).size() == 1);
}

TEST_CASE("a kept day of limitation is a finding 90 days before") {
    auto dispute = with_deadline(domain::Consequence::ClaimLost);
    dispute.deadlines[0].trigger_date = day("2023-03-15"); // three years and two months
    CHECK(found(dispute, "2026-02-13", ProblemKind::DeadlineNear).empty());
    CHECK(found(dispute, "2026-02-14", ProblemKind::DeadlineNear).size() == 1);
    dispute.deadlines[0].trigger_date = day("2026-01-15"); // no time for it was ever longer than four months
    CHECK(found(dispute, "2026-02-14", ProblemKind::DeadlineNear).empty());
}

TEST_CASE("an overdue day by which nothing is lost is advice") {
    const auto dispute = with_deadline(domain::Consequence::Recommended);
    CHECK(found(dispute, "2026-05-14", ProblemKind::DeadlineNear).empty());
    const auto overdue = found(dispute, "2026-05-16", ProblemKind::DeadlineOverdue);
    REQUIRE(overdue.size() == 1);
    CHECK(overdue[0].severity == domain::Severity::Advice);
}

TEST_CASE("a day of a closed case or one that is done is no finding") {
    auto dispute = with_deadline(domain::Consequence::ClaimLost);
    dispute.sheet.status = domain::CaseStatus::Closed;
    CHECK(found(dispute, "2026-05-16", ProblemKind::DeadlineOverdue).empty());
    dispute.sheet.status = domain::CaseStatus::Open;
    dispute.deadlines[0].state = domain::DeadlineState::Done;
    CHECK(found(dispute, "2026-05-16", ProblemKind::DeadlineOverdue).empty());
}

TEST_CASE("a day that has come hinders no letter") {
    const auto dispute = with_deadline(domain::Consequence::ClaimLost);
    for (const auto& problem :
         app::findings_for_letter(dispute, "price_reduction_claim", day("2026-05-16"), resources()))
        CHECK(problem.kind != ProblemKind::DeadlineOverdue);
}

TEST_CASE("the region of a case decides whose holidays count") {
    auto dispute = with_deadline(domain::Consequence::ClaimLost);
    dispute.sheet.jurisdiction = "DE";
    dispute.sheet.region = "BY";
    CHECK(law_of(dispute).region == "BY");
    CHECK(found(dispute, "2026-05-01", ProblemKind::UnknownRegion).empty());
    dispute.sheet.region = "XX";
    CHECK(law_of(dispute).region.empty());
    CHECK(found(dispute, "2026-05-01", ProblemKind::UnknownRegion).size() == 1);
}

TEST_CASE("an answer is asked for on a day that is open in the region") {
    // Tuesday 6 January 2026 is a holiday in Bavaria (Art. 1 FTG) and a working day in Berlin.
    const auto* pack = resources().pack("DE");
    CHECK(app::reply_day(day("2025-12-23"), pack, "BE") == day("2026-01-06"));
    CHECK(app::reply_day(day("2025-12-23"), pack, "BY") == day("2026-01-07"));
}

TEST_CASE("a zone that nobody knows is a finding") {
    CaseBuilder builder;
    builder.add_hearing("2026-09-01");
    domain::Case dispute = builder;
    dispute.hearings[0].zone = "Europe/Stokholm";
    CHECK(found(dispute, "2026-05-01", ProblemKind::UnknownZone).size() == 1);
    dispute.hearings[0].zone = "Europe/Stockholm";
    CHECK(found(dispute, "2026-05-01", ProblemKind::UnknownZone).empty());
}

TEST_CASE("interest on a refund is proposed only when money is asked back") {
    CaseBuilder builder;
    const auto payment = builder.add_payment(domain::PaymentKind::PricePaid, builder.money(129'000));
    builder.at(payment).date = day("2025-11-05");
    CHECK(proposals_by(builder, "interest_from_payment").empty());
    builder.add_head(domain::HeadKind::Rescission);
    CHECK_FALSE(proposals_by(builder, "interest_from_payment").empty());
}
