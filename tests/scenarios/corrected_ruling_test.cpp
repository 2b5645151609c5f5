// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_case.h"

#include <algorithm>
#include <set>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

// A wrong result is corrected after an appeal was opened. Two items are claimed: 7 800 for a crack, 3 450 for
// a door. The judgment gave 7 800 and 2 000, but the second was entered as refused. The consumer's appeal was
// opened on the wrong figure and 7 800 were paid; then the entry is corrected.

namespace {

struct WrongEntry : ToldCase {
    Id<Instance> court, appeal_court;
    Id<Ruling> wrong;

    static Case two_defects() {
        CaseBuilder builder;
        const auto head = builder.add_head();
        builder.add_claim(head, {builder.add_defect("Sprucken sida")}, quoted_repair(sek(7'800)));
        builder.add_claim(head, {builder.add_defect("Luckan tätar inte")}, quoted_repair(sek(3'450)));
        return builder;
    }
    WrongEntry() : ToldCase(two_defects()) {
        court = open(InstanceKind::FirstCourt, PartyRole::Consumer, "2026-04-01");
        wrong = rule(court, "2026-10-15", {.found = {1, 2}},
                     {{1, ItemOutcome::Granted, sek(7'800)}, {2, ItemOutcome::Refused}});
        close(court, "2026-10-15");
        appeal_court = appeal(court, PartyRole::Consumer, "2026-11-05");
        pay(sek(7'800), "2026-11-10");
    }
    Id<Ruling> correct() {
        Ruling told;
        told.replaces = wrong;
        return rule(court, "2026-10-15", {.found = {1, 2}},
                    {{1, ItemOutcome::Granted, sek(7'800)}, {2, ItemOutcome::InPart, sek(2'000)}}, told);
    }
};

} // namespace

TEST_CASE("Corrected ruling 1: the appeal was opened on the wrong figure") {
    const WrongEntry told;
    const Case dispute = told.now();
    CHECK(dispute_at(dispute, *find(dispute, told.appeal_court)) == sek(3'450));
    CHECK(totals_of_head(dispute).awarded == sek(7'800));
}

TEST_CASE("Corrected ruling 2: after the correction the totals are right") {
    WrongEntry told;
    told.correct();
    const Case dispute = told.now();
    CHECK(row_of(dispute, 2).awarded == sek(2'000));
    CHECK(totals_of_head(dispute).at_instance.at(0) == sek(9'800)); // 7 800 + 2 000
    CHECK(totals_of_head(dispute).awarded == sek(9'800));
    CHECK(totals_of_head(dispute).paid == sek(7'800));
    CHECK(totals_of_head(dispute).balance == sek(2'000));
}

TEST_CASE("Corrected ruling 3: the appeal and the payment are listed as resting on the old entry") {
    WrongEntry told;
    told.correct();
    const Case dispute = told.now();
    const auto dependents = dependents_of(dispute, told.wrong);
    const auto has = [&](Uid uid) { return std::ranges::find(dependents, uid) != dependents.end(); };
    CHECK(has(told.appeal_court.uid));
    CHECK(has(dispute.payments.back().id.uid));
    CHECK(dependents.size() == 2);
}

TEST_CASE("Corrected ruling 4: the old entry stays readable with its results") {
    WrongEntry told;
    const auto corrected = told.correct();
    const Case dispute = told.now();
    REQUIRE(find(dispute, told.wrong));
    CHECK(find(dispute, corrected)->replaces == told.wrong);
    CHECK(standing_ruling(dispute, told.court)->id == corrected);
    const auto old_results = std::ranges::count(dispute.item_results, told.wrong, &ItemResult::ruling);
    CHECK(old_results == 2);
}

TEST_CASE("Corrected ruling 5: the history tells each step in order") {
    WrongEntry told;
    told.correct();
    std::vector<std::string> steps;
    for (const auto& entry : told.history()) steps.push_back(entry.note.verb);
    CHECK(steps == std::vector<std::string>{"Add case", "Open instance", "Record ruling", "Close instance",
                                            "Open instance", "Add payment", "Record ruling"});
}

TEST_CASE("Corrected ruling 6: what the consumer could appeal now is 1 450") {
    WrongEntry told;
    told.correct();
    const Case dispute = told.now();
    const auto parts = still_in_dispute(dispute, told.court, told.party(PartyRole::Consumer));
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().amount == sek(1'450)); // 3 450 − 2 000
}

TEST_CASE("Corrected ruling 7: a ruling cannot correct one of another court") {
    WrongEntry told;
    app::RulingEntry entry;
    entry.ruling.instance = told.appeal_court;
    entry.ruling.replaces = told.wrong;
    const auto result = told.try_edit(app::rule_edit(told.loaded(), entry, told.ports()));
    CHECK(std::holds_alternative<app::Refused>(result));
}

TEST_CASE("Corrected ruling 8: each entry tells what it made of the door") {
    WrongEntry told;
    const auto corrected = told.correct();
    const Case dispute = told.now();
    const auto result_for_the_door = [&](Id<Ruling> ruling) {
        for (const ItemResult& result : dispute.item_results)
            if (result.ruling == ruling && result.item == told.item(2)) return result;
        throw std::logic_error("the ruling says nothing of the door");
    };
    CHECK(result_for_the_door(told.wrong).outcome == ItemOutcome::Refused);
    CHECK(result_for_the_door(corrected).outcome == ItemOutcome::InPart);
    CHECK(result_for_the_door(corrected).amount == sek(2'000));
}

TEST_CASE("Corrected ruling 9: the columns of the defects agree with those of the items after it") {
    WrongEntry told;
    told.correct();
    Money awarded = sek(0), paid = sek(0);
    for (const DefectRow& row : ledger_of(told.now()).defects) {
        awarded = awarded + row.awarded;
        paid = paid + row.paid;
    }
    CHECK(awarded == sek(9'800)); // 7 800 + 2 000
    CHECK(paid == sek(7'800));
}

TEST_CASE(
    "Corrected ruling 10: the appeal keeps what it was opened on and can bring no more than the claim") {
    WrongEntry told;
    told.correct();
    const Case before_ruling = told.now();
    const Instance appeal = *find(before_ruling, told.appeal_court);
    CHECK(appeal.before.front().amount == sek(3'450)); // until somebody changes it
    CHECK(appeal.state == InstanceState::Open);
    CHECK(dispute_at(before_ruling, appeal) == sek(3'450));
    told.rule(told.appeal_court, "2027-03-01", {.found = {2}}, {{2, ItemOutcome::Granted}});
    CHECK(row_of(told.now(), 2).awarded == sek(3'450)); // not 2 000 + 3 450
}

TEST_CASE("Corrected ruling 11: the history names who wrote the correction and every record it added") {
    WrongEntry told;
    told.correct();
    const auto last = told.history().back();
    CHECK(last.note.who == "adviser");
    CHECK(last.note.verb == "Record ruling");
    std::set<Uid> added;
    for (const auto& change : last.changes) added.insert(change.uid);
    CHECK(added.size() == 5); // the ruling, two findings, two results; nothing old was touched
}
