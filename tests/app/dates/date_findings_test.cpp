// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"

#include <redress/app/case_findings.h>
#include <redress/app/letters.h>
#include <redress/app/sentences.h>

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

namespace {

/// A claim that is lost after Wednesday 3 January 2029 and of which the other side has not been told.
struct Untold : CaseBuilder {
    domain::Id<domain::Defect> defect = add_defect();
    domain::Id<domain::ClaimItem> claim = add_claim(add_head(), {defect}, quoted_repair(money(4'000)));

    std::vector<domain::Problem> lost(const char* today = "2029-01-04") const {
        return found(*this, today, ProblemKind::DeadlineOverdue);
    }
};

} // namespace

TEST_CASE("once its last day has passed a claim is told to be lost with the section") {
    const Untold made;
    CHECK(made.lost("2029-01-03").empty());
    const auto lost = made.lost();
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].severity == domain::Severity::Warning);
    CHECK(app::findings_in(made, day("2029-01-04"), resources()).front() == lost[0]);
    const text::Messages words;
    CHECK(holds(app::sentence(lost[0], made, words), "3 January 2029"));
    CHECK(holds(app::legal_reason(lost[0], made, resources(), words),
                "Konsumentköplagen (2022:260) 5 kap. 2 §"));
}

TEST_CASE("nobody is told that a claim is lost where a notice may have come in time") {
    Untold made;
    const auto notice = made.add_notice({made.defect});
    made.at(notice).date = day("2029-01-04");
    CHECK(made.lost("2029-02-01").size() == 1); // a day late
    made.at(notice).date.reset();
    CHECK(made.lost("2029-02-01").empty()); // nobody says when
    made.at(notice).date = day("2029-01-03");
    CHECK(made.lost("2029-02-01").empty());
}

TEST_CASE("what was said in time of one defect saves no other one") {
    Untold made;
    made.add_notice({made.add_defect("Ryker in")});
    CHECK(made.lost().size() == 1);
    made.at(made.defect).status = domain::DefectStatus::Remedied;
    CHECK(made.lost().empty());
}

TEST_CASE("a claim before a forum or acknowledged or otherwise put in time is not told to be lost") {
    Untold before_court, conceded, complained, repaired;
    auto& court = before_court.records().instances.emplace_back();
    court.id.uid = uid(9'001);
    court.kind = domain::InstanceKind::FirstCourt;
    court.before = {{before_court.claim, money(4'000)}};
    CHECK(before_court.lost().empty());
    auto& answer = conceded.records().answers.emplace_back();
    answer.id.uid = uid(9'002);
    answer.item = conceded.claim;
    answer.stance = domain::Stance::Conceded;
    CHECK(conceded.lost().empty());
    complained.add_event(domain::EventKind::DemandSent, "2028-12-01");
    CHECK(complained.lost().empty());
    repaired.add_repair_attempt({repaired.defect}, domain::RepairOutcome::Remains);
    CHECK(repaired.lost().empty());
}
