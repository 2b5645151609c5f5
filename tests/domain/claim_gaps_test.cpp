// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::first_claim;
using redress::test::Kinds;
using redress::test::kinds_of;
using redress::test::lump_sum;
using redress::test::only;
using redress::test::quoted_repair;

namespace {

CaseBuilder reduced_case() {
    CaseBuilder builder;
    const auto head = builder.add_head();
    builder.add_ready_defect(head, "Ram", 8'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    return builder;
}

/// A bicycle with two defects given back: the whole price, no evidence beside the payment.
CaseBuilder rescinded_case() {
    CaseBuilder builder;
    const auto head = builder.add_head(HeadKind::Rescission);
    const auto frame = builder.add_defect("Ram");
    const auto battery = builder.add_defect("Batteri");
    for (const auto& defect : {frame, battery}) builder.at(defect).second_tier = SecondTierCondition::Serious;
    builder.add_notice({frame, battery});
    const auto refund = builder.add_claim(head, {frame, battery}, lump_sum(builder.money(129'000)));
    builder.at(refund).remedy = Remedy::Refund;
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    return builder;
}

} // namespace

TEST_CASE("a refund on rescission is neither divided nor proved defect by defect") {
    CHECK(kinds_of(readiness_of(rescinded_case())) == Kinds{});
}

TEST_CASE("a refund that names no defect needs no evidence for any") {
    CaseBuilder builder = rescinded_case();
    first_claim(builder).defects.clear();
    CHECK(kinds_of(readiness_of(builder)) == Kinds{});
}

TEST_CASE("a refund without a method counts in the total") {
    CaseBuilder builder = rescinded_case();
    first_claim(builder).basis.method = Method::None;
    CHECK(totals_of(builder).stated == builder.money(129'000));
    CHECK(kinds_of(readiness_of(builder)) == Kinds{});
}

TEST_CASE("damages beside a refund still need evidence for their defect") {
    CaseBuilder builder = rescinded_case();
    const auto tickets = builder.add_claim(builder.dispute().heads[0].id, {builder.dispute().defects[0].id},
                                           quoted_repair(builder.money(1'250)));
    builder.at(tickets).remedy = Remedy::Damages;
    const auto missing = only(ProblemKind::DefectWithoutEvidence, readiness_of(builder));
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].detail == "1");
}

TEST_CASE("evidence that only the own side sees is as good as none") {
    CaseBuilder builder = reduced_case();
    REQUIRE(first_claim(builder).evidence.size() == 1);
    Exhibit& exhibit = builder.at(first_claim(builder).evidence[0]);
    exhibit.audience = Audience::OwnSide;
    CHECK(kinds_of(readiness_of(builder)) == Kinds{ProblemKind::EvidenceKeptBack});
    exhibit.audience = Audience::Forum;
    CHECK(kinds_of(readiness_of(builder)) == Kinds{});
}

TEST_CASE("a sum in the first head that hangs on no defect is named") {
    CaseBuilder builder = reduced_case();
    const auto loose = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(100)));
    const auto problems = only(ProblemKind::ClaimWithoutDefect, readiness_of(builder));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].uid == loose.uid);
    CHECK(problems[0].severity == Severity::Warning);
    builder.at(loose).remedy = Remedy::Damages;
    CHECK(only(ProblemKind::ClaimWithoutDefect, readiness_of(builder))[0].severity == Severity::Advice);
}

TEST_CASE("costs and interest and what is asked in a lower head need no defect") {
    CaseBuilder builder = reduced_case();
    const auto costs = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(100)));
    builder.at(costs).remedy = Remedy::Costs;
    builder.add_claim(builder.add_head(), {}, lump_sum(builder.money(5'000)));
    CHECK(only(ProblemKind::ClaimWithoutDefect, readiness_of(builder)).empty());
}

TEST_CASE("a notice by telephone or on a visit is not asked for proof of sending") {
    CaseBuilder builder = reduced_case();
    Notice& notice = builder.at(builder.dispute().notices[0].id);
    notice.proof.clear();
    CHECK(kinds_of(readiness_of(builder)) == Kinds{ProblemKind::NoticeWithoutProof});
    for (NoticeMeans means : {NoticeMeans::Telephone, NoticeMeans::Visit}) {
        notice.means = means;
        CHECK(kinds_of(readiness_of(builder)) == Kinds{ProblemKind::SpokenNoticeWithoutProof});
    }
    notice.proof = "Samtalslista";
    CHECK(kinds_of(readiness_of(builder)) == Kinds{});
}
