// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ready_case.h"

using namespace redress::domain;
using namespace redress::test;

namespace {

/// The ready case with its first amount found another way, and nothing that shows it.
CaseBuilder unshown(Basis basis) {
    CaseBuilder builder = ready_case();
    basis.source.clear();
    first_claim(builder).basis = std::move(basis);
    first_claim(builder).evidence.clear();
    return builder;
}

Basis by(Method method, Money stated) {
    Basis basis = lump_sum(stated);
    basis.method = method;
    return basis;
}

bool finds(const Case& dispute, ProblemKind kind) {
    const Kinds kinds = readiness(dispute);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Estimate& quote_for(CaseBuilder& builder, Money amount) {
    Estimate& made = builder.records().estimates.emplace_back();
    made.id.uid = uid(7'000 + static_cast<std::uint32_t>(builder.records().estimates.size()));
    made.position = static_cast<int>(builder.records().estimates.size());
    made.item = first_claim(builder).id;
    made.basis = quoted_repair(amount);
    return made;
}

} // namespace

TEST_CASE("an estimate with neither source nor evidence is warned about once") {
    for (const Basis& basis :
         {lump_sum(money(8'000)), percentage(6), proportional(money(100'000), money(94'000)),
          by(Method::ExpertEstimate, money(8'000)), by(Method::ComparableGoods, money(121'000))}) {
        INFO(choice_name(basis.method));
        const CaseBuilder builder = unshown(basis);
        CHECK(finds(builder, ProblemKind::EstimateWithoutSource));
        CHECK_FALSE(finds(builder, ProblemKind::DefectWithoutEvidence)); // the same thing
    }
}

TEST_CASE("a source that nothing encloses leaves the defect without evidence") {
    CaseBuilder builder = unshown(percentage(6));
    first_claim(builder).basis.source = "Egen bedömning";
    CHECK_FALSE(finds(builder, ProblemKind::EstimateWithoutSource));
    CHECK(finds(builder, ProblemKind::DefectWithoutEvidence));
}

TEST_CASE("a quote without its paper lacks evidence and not a source") {
    const CaseBuilder builder = unshown(quoted_repair(money(8'000)));
    CHECK_FALSE(finds(builder, ProblemKind::EstimateWithoutSource));
    CHECK(finds(builder, ProblemKind::DefectWithoutEvidence));
}

TEST_CASE("a quote beside an unshown estimate still needs its paper") {
    CaseBuilder builder = unshown(percentage(6));
    const auto defect = first_claim(builder).defects.front().defect;
    const auto repair = builder.add_claim(builder.dispute().heads[0].id, {defect}, quoted_repair(money(90)));
    builder.at(repair).remedy = Remedy::Damages;
    CHECK(finds(builder, ProblemKind::EstimateWithoutSource));
    CHECK(finds(builder, ProblemKind::DefectWithoutEvidence));
}

TEST_CASE("an exhibit shows an estimate, be it with the way that was chosen") {
    CaseBuilder builder = unshown(percentage(6));
    quote_for(builder, money(1)).basis = first_claim(builder).basis;
    builder.records().estimates.back().evidence = {builder.add_exhibit("Värdering")};
    CHECK_FALSE(finds(builder, ProblemKind::EstimateWithoutSource));
    CHECK_FALSE(finds(builder, ProblemKind::DefectWithoutEvidence));
    first_claim(builder).basis.percent = Percent{700}; // no longer the way that the exhibit shows
    CHECK(finds(builder, ProblemKind::EstimateWithoutSource));
}

TEST_CASE("estimates that ask nothing at first are not warned about") {
    CaseBuilder builder = ready_case();
    builder.add_alternative(first_claim(builder).id, lump_sum(money(10)));
    builder.add_claim(builder.add_head(), {first_defect(builder).id}, lump_sum(money(20)));
    CHECK_FALSE(finds(builder, ProblemKind::EstimateWithoutSource));
    first_claim(builder).basis = lump_sum(money(0));
    first_claim(builder).evidence.clear();
    CHECK_FALSE(finds(builder, ProblemKind::EstimateWithoutSource));
}

TEST_CASE("a chosen average is shown by the exhibits of its quotes") {
    CaseBuilder builder = unshown(by(Method::AverageQuote, money(1)));
    quote_for(builder, money(7'000)).evidence = {builder.add_exhibit("Offert A")};
    CHECK_FALSE(finds(builder, ProblemKind::DefectWithoutEvidence));
    builder.records().estimates.back().evidence.clear();
    CHECK(finds(builder, ProblemKind::DefectWithoutEvidence));
}

TEST_CASE("only the exhibit of the lowest quote shows the lowest") {
    CaseBuilder builder = unshown(by(Method::LowestQuote, money(1)));
    quote_for(builder, money(7'000)).evidence = {builder.add_exhibit("Offert A")};
    quote_for(builder, money(6'500));
    CHECK(finds(builder, ProblemKind::DefectWithoutEvidence));
    builder.records().estimates.back().basis.stated = money(7'500);
    CHECK_FALSE(finds(builder, ProblemKind::DefectWithoutEvidence));
}

TEST_CASE("quotes for several defects show the division of what is taken from them") {
    CaseBuilder builder = ready_case();
    const auto other = builder.dispute().defects[1].id;
    first_claim(builder).defects = {{first_defect(builder).id, money(4'000)}, {other, money(3'000)}};
    first_claim(builder).basis = by(Method::AverageQuote, money(1));
    first_claim(builder).evidence.clear();
    quote_for(builder, money(6'000));
    quote_for(builder, money(8'000)).evidence.clear();
    CHECK(finds(builder, ProblemKind::AllocationWithoutEvidence));
    builder.records().estimates.back().evidence = {builder.add_exhibit("Offert B")};
    CHECK_FALSE(finds(builder, ProblemKind::AllocationWithoutEvidence));
    CHECK_FALSE(finds(builder, ProblemKind::AllocationOnly));
    first_claim(builder).defects[1].share.reset(); // the last gets the rest: it is still divided
    CHECK_FALSE(finds(builder, ProblemKind::LumpSumForSeveralDefects));
}

TEST_CASE("quotes leave something to fall back on and an expert's opinion does not") {
    CaseBuilder builder = ready_case();
    quote_for(builder, money(8'000));
    first_claim(builder).basis = by(Method::LowestQuote, money(1));
    CHECK_FALSE(finds(builder, ProblemKind::NoFallback));
    first_claim(builder).basis = by(Method::ExpertEstimate, money(8'000));
    CHECK(finds(builder, ProblemKind::NoFallback));
}
