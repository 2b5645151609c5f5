// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/holds.h"
#include "told_case.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

// The stove as it was pleaded: one lump sum of 45 000 for ten defects, in the second place a lower one of
// 30 000, in the third what the court finds reasonable. The first court finds no defect. On appeal four
// defects are pleaded (1, 2, 3 and 6); the court finds all four, and awards nothing. The pattern is that of
// the Court of Appeal for Western Sweden, 20 October 2016; days and amounts are invented.

namespace {

constexpr ItemOutcome refused = ItemOutcome::Refused;

struct StoveAsPleaded : ToldCase {
    Id<Instance> court, appeal_court;

    StoveAsPleaded() : ToldCase("stove_as_pleaded.json") {}

    void first_court_refuses_everything() {
        court = open(InstanceKind::FirstCourt, PartyRole::Consumer, "2026-04-01");
        rule(court, "2026-10-15", {.not_found = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
             {{1, refused}, {2, refused}, {3, refused}});
        close(court, "2026-10-15");
    }
    void appeal_finds_four_defects_and_awards_nothing() {
        appeal_court = appeal(court, PartyRole::Consumer, "2026-11-05");
        rule(appeal_court, "2027-06-01", {.found = {1, 2, 3, 6}, .not_examined = {4, 5, 7, 8, 9, 10}},
             {{1, refused}, {2, refused}, {3, refused}});
        close(appeal_court, "2027-06-01");
    }
};

std::vector<Problem> findings_against(const ToldCase& told) {
    return app::findings_in(told.now(), day("2026-03-02"), shipped());
}

/// The legal reason of the first finding of the kind.
std::string reason_for(const ToldCase& told, ProblemKind kind, text::Language language) {
    const Case dispute = told.now();
    for (const Problem& problem : app::findings_in(dispute, day("2026-03-02"), shipped()))
        if (problem.kind == kind)
            return app::legal_reason(problem, dispute, shipped(), shipped().messages(language));
    return {};
}

} // namespace

TEST_CASE("Stove as pleaded 1: before a letter leaves the check says that no defect has an amount") {
    const StoveAsPleaded told;
    CHECK(count_of(findings_against(told), ProblemKind::DefectWithoutAmount) == 10);
    CHECK(count_of(findings_against(told), ProblemKind::LumpSumForSeveralDefects) == 1);
}

TEST_CASE("Stove as pleaded 2: the check names RB 35:5 as applied by analogy") {
    const StoveAsPleaded told;
    const auto english = reason_for(told, ProblemKind::LumpSumForSeveralDefects, text::Language::English);
    CHECK(holds(english, "by analogy, Chapter 35, Section 5 of the Swedish Code of Judicial Procedure"));
    const auto swedish = reason_for(told, ProblemKind::LumpSumForSeveralDefects, text::Language::Swedish);
    CHECK(holds(swedish, "42 kap. 2 § rättegångsbalken och 35 kap. 5 § samma balk, tillämpad analogt"));
}

TEST_CASE("Stove as pleaded 3: all three heads come before the first court, 45 000 in dispute") {
    StoveAsPleaded told;
    const auto court = told.open(InstanceKind::FirstCourt, PartyRole::Consumer, "2026-04-01");
    const Case dispute = told.now();
    const Instance& instance = *find(dispute, court);
    CHECK(instance.before.size() == 3);
    CHECK(dispute_at(dispute, instance) == sek(45'000)); // the heads exclude each other: not 75 000
}

TEST_CASE("Stove as pleaded 4: a court that has not answered for every defect cannot be closed") {
    StoveAsPleaded told;
    const auto court = told.open(InstanceKind::FirstCourt, PartyRole::Consumer, "2026-04-01");
    told.rule(court, "2026-10-15", {.not_found = {1, 2, 3}}, {{1, refused}, {2, refused}, {3, refused}});
    const auto result = told.try_edit(app::close_instance_edit(told.loaded(), court, day("2026-10-15")));
    CHECK(std::holds_alternative<app::Refused>(result));
    CHECK(find(told.now(), court)->state == InstanceState::Open);
}

TEST_CASE("Stove as pleaded 5: after the first court nothing is awarded and everything can be appealed") {
    StoveAsPleaded told;
    told.first_court_refuses_everything();
    const Case dispute = told.now();
    CHECK(totals_of_head(dispute, 1).awarded == sek(0));
    CHECK(still_in_dispute(dispute, told.court, told.party(PartyRole::Consumer)).size() == 3);
}

TEST_CASE("Stove as pleaded 6: on appeal each of the four defects reads found") {
    StoveAsPleaded told;
    told.first_court_refuses_everything();
    told.appeal_finds_four_defects_and_awards_nothing();
    const Case dispute = told.now();
    using Both = std::vector<std::optional<Finding>>;
    for (const int defect : {1, 2, 3, 6})
        CHECK(findings_on(dispute, defect) == Both{Finding::NotFound, Finding::Found});
    for (const int defect : {4, 5, 7, 8, 9, 10})
        CHECK(findings_on(dispute, defect) == Both{Finding::NotFound, Finding::NotExamined});
}

TEST_CASE("Stove as pleaded 7: on appeal every claim item reads refused and no krona is awarded") {
    StoveAsPleaded told;
    told.first_court_refuses_everything();
    told.appeal_finds_four_defects_and_awards_nothing();
    const Case dispute = told.now();
    for (const int item : {1, 2, 3}) {
        CHECK(row_of(dispute, item).outcome == refused);
        CHECK(row_of(dispute, item).awarded == sek(0));
    }
    for (const int rank : {1, 2, 3}) CHECK(totals_of_head(dispute, rank).awarded == sek(0));
    CHECK(totals_of_head(dispute, 1).claimed == sek(45'000));
}

TEST_CASE("Stove as pleaded 8: dividing the lump equally is an allocation and no evidence") {
    StoveAsPleaded told; // its photographs prove the defects, and no part of the sum
    const auto result = told.try_edit(app::split_edit(told.loaded(), told.item(1), app::Split::Equally));
    REQUIRE(std::holds_alternative<app::Applied>(result));
    const Case dispute = told.now();
    for (const DefectShare& share : find(dispute, told.item(1))->defects)
        CHECK(share.share == sek(4'500)); // 45 000 over ten
    const auto findings = findings_against(told);
    CHECK(count_of(findings, ProblemKind::LumpSumForSeveralDefects) == 0);
    CHECK(count_of(findings, ProblemKind::AllocationOnly) == 1);
}

TEST_CASE("Stove as pleaded 9: the lump and the lower lump are claimed, and a third head has no amount") {
    const StoveAsPleaded told;
    const Case dispute = told.now();
    CHECK(totals_of_head(dispute, 1).claimed == sek(45'000));
    CHECK(totals_of_head(dispute, 2).claimed == sek(30'000));
    CHECK(totals_of_head(dispute, 3).claimed == sek(0));
    CHECK_FALSE(row_of(dispute, 3).claimed); // what the court finds reasonable
    CHECK(totals_of(dispute).stated == sek(45'000));
}

TEST_CASE("Stove as pleaded 10: nothing is awarded, paid or left after any step") {
    StoveAsPleaded told;
    const auto check_no_money = [&] {
        const Case dispute = told.now();
        for (const int rank : {1, 2, 3}) {
            const auto totals = totals_of_head(dispute, rank);
            CHECK(totals.awarded == sek(0));
            CHECK(totals.paid == sek(0));
            CHECK(totals.balance == sek(0));
        }
    };
    check_no_money();
    told.first_court_refuses_everything();
    check_no_money();
    told.appeal_finds_four_defects_and_awards_nothing();
    check_no_money();
}

TEST_CASE(
    "Stove as pleaded 11: the check had said so before the first court, and said so before the appeal") {
    StoveAsPleaded told;
    const auto lump = ProblemKind::LumpSumForSeveralDefects;
    CHECK(count_of(findings_against(told), lump) == 1);
    told.first_court_refuses_everything();
    CHECK(count_of(findings_against(told), lump) == 1);
    CHECK(count_of(findings_against(told), ProblemKind::DefectWithoutAmount) == 10);
    for (const Problem& problem : findings_against(told))
        if (problem.kind == lump) CHECK(problem.severity == Severity::Warning); // it never blocks
}

TEST_CASE("Stove as pleaded 12: four defects are found and not one item is granted") {
    StoveAsPleaded told;
    told.first_court_refuses_everything();
    told.appeal_finds_four_defects_and_awards_nothing();
    const auto outcomes = state_of(told.now()).outcomes;
    CHECK(outcomes.contains(refused));
    CHECK_FALSE(outcomes.contains(ItemOutcome::Granted));
    CHECK_FALSE(outcomes.contains(ItemOutcome::InPart));
}
