// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "schedule_case.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::Stance;

namespace {

/// The stove of the first seller, a refrigerator of the second; 5 000 of the one, 3 000 of the other, and
/// 1 000 for both defects that is divided 600 and 400.
struct TwoSellers : ScheduleCase {
    domain::Id<domain::Party> other;
    domain::Id<domain::Defect> theirs;
    domain::Id<domain::ClaimItem> their_claim, shared;

    TwoSellers() {
        other = add_party(domain::PartyRole::Trader, "Vitvaruhuset AB");
        purchase = add_purchase();
        at(purchase).seller = other;
        item = add_item("Kylskåp", money(5'000));
        theirs = add_defect("Kylen brummar");
        their_claim = add_claim(head, {theirs}, quoted_repair(money(3'000)));
        at(their_claim).evidence = {add_exhibit("Utlåtande om kylen")};
        shared = add_claim(head, {crack, theirs}, lump_sum(money(1'000)));
        at(their_claim).debtor = other;
        at(shared).defects = {{crack, money(600)}, {theirs, money(400)}};
        answer(their_claim, Stance::Disputed, {}, "Kylen är hel").respondent = other;
    }
    std::string text_for(domain::Id<domain::Party> party) const {
        auto chosen = schedule_choices();
        chosen.counterpart = party;
        const auto made = app::schedule_document(app::schedule_of(*this, chosen, resources()), resources());
        return plain(documents::plain_text(made.document));
    }
    std::string file_for(domain::Id<domain::Party> party) const {
        auto chosen = schedule_choices();
        chosen.counterpart = party;
        return app::schedule_file(*this, chosen, exchange::SheetFormat::Csv, resources());
    }
};

bool names_the_other(const std::string& text) {
    return holds(text, "Kylen") || holds(text, "Vitvaruhuset") || holds(text, "3 000") ||
           holds(text, "3000,00");
}

} // namespace

TEST_CASE("a seller's schedule holds nothing that is claimed of another seller") {
    const TwoSellers both;
    CHECK(app::schedule_counterparts(both) == std::vector{both.trader, both.other});
    CHECK_FALSE(names_the_other(both.text_for(both.trader)));
    CHECK_FALSE(names_the_other(both.file_for(both.trader)));
    CHECK(names_the_other(both.text_for(both.other)));
    CHECK_FALSE(holds(both.text_for(both.other), "Sprucken lucka"));
}

TEST_CASE("without a choice of counterpart the schedule is the main seller's and not everybody's") {
    const TwoSellers both;
    CHECK(app::default_schedule_choices(both, day("2026-11-21"), resources()).counterpart.is_none());
    CHECK_FALSE(names_the_other(both.text_for({})));
}

TEST_CASE("each seller's schedule has the divided part of a demand on both") {
    const TwoSellers both;
    CHECK(holds(both.text_for(both.trader), "600,00"));
    CHECK(holds(both.text_for(both.other), "400,00"));
    CHECK_FALSE(holds(both.text_for(both.other), "1 000,00"));
}

TEST_CASE("a demand on two sellers that nobody divided stands in no schedule and is counted") {
    TwoSellers both;
    both.at(both.shared).title = "Odelat";
    both.at(both.shared).defects = {{both.crack, {}}, {both.theirs, {}}};
    for (const auto party : {both.trader, both.other}) CHECK_FALSE(holds(both.text_for(party), "Odelat"));
    CHECK(schedule(both).unattributed == 1);
}

TEST_CASE("a maker's own promise has a schedule of its own") {
    ScheduleCase builder;
    const auto maker = builder.add_party(domain::PartyRole::Producer, "Fabriken AB");
    builder.at(builder.third).debtor = maker;
    builder.at(builder.third).remedy = domain::Remedy::RepairCost;
    CHECK(app::schedule_counterparts(builder) == std::vector{builder.trader, maker});
    auto chosen = schedule_choices();
    chosen.counterpart = maker;
    const auto made = app::schedule_of(builder, chosen, resources());
    CHECK(made.respondent == "Fabriken AB");
    REQUIRE(made.sections.size() == 1);
    REQUIRE(made.sections[0].rows.size() == 1);
    CHECK(made.sections[0].rows[0].item == builder.third);
}

TEST_CASE("what a seller fills in becomes his own answer beside the other's") {
    TwoSellers both;
    const auto reading = app::read_schedule(both, both.file_for(both.other), resources());
    CHECK(reading.changes.empty());
    CHECK(reading.problems.empty());
    auto chosen = schedule_choices();
    chosen.counterpart = both.other;
    FilledSchedule filled(both, exchange::SheetFormat::Ods, chosen);
    filled.fill("4", "Svar: ståndpunkt", "Medges delvis", 2);
    filled.fill("4", "Svar: belopp", "150", 2);
    const auto changes = filled.read().changes;
    REQUIRE(changes.size() == 2);
    const auto edit = app::schedule_answers_edit({both, {}}, changes, text::Language::Swedish,
                                                 day("2026-05-05"), resources(), fixed_ports("anna"));
    REQUIRE(edit.changes.size() == 1);
    const auto& answer = std::get<domain::Answer>(*edit.changes[0].after);
    CHECK(answer.item == both.shared);
    CHECK(answer.respondent == both.other);
}

// The whole item asks 1 000; of this seller 400.
TEST_CASE("a seller who admits more than his part of a demand is asked what he means") {
    const TwoSellers both;
    auto chosen = schedule_choices();
    chosen.counterpart = both.other;
    FilledSchedule filled(both, exchange::SheetFormat::Ods, chosen);
    filled.fill("4", "Svar: belopp", "500", 2);
    CHECK(kinds_of(filled.read()) == std::vector{app::ScheduleProblemKind::AmountAboveClaim});
}
