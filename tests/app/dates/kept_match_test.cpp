// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"

using namespace redress;
using namespace redress::test;
using app::MoveReason;

namespace {

/// Dates that are kept and then looked at again.
struct KeptDates : DatedWorkspace {
    void add_notice(std::uint32_t n, const char* iso) {
        domain::Notice notice;
        notice.id.uid = uid(n);
        notice.date = day(iso);
        notice.defects = {defect};
        apply({id(), "Add notice", {domain::adding(notice)}});
    }
    domain::Id<domain::Item> add_item(std::uint32_t n, const char* delivered) {
        domain::Item item;
        item.id.uid = uid(n);
        item.position = 2;
        item.purchase = builder.purchase;
        item.description = "Pipe";
        item.delivered = day(delivered);
        apply({id(), "Add item", {domain::adding(item)}});
        return item.id;
    }
    void clear_delivery(domain::Id<domain::Item> of) {
        const auto seen = loaded();
        domain::Item item = *domain::find(seen.dispute, of);
        item.delivered.reset();
        apply({id(), "Change item", {domain::altering(seen, item)}});
    }
    domain::Deadline add_own(const char* trigger, const char* period) {
        const app::OwnDate wanted{
            "Call", {.happening = {domain::EventKind::Refusal, day(trigger)}}, *law::period_from(period)};
        const auto own = app::own_date(wanted, law());
        apply(app::own_date_edit(loaded(), *own, anna.ports()));
        return loaded().dispute.deadlines.back();
    }
};

} // namespace

TEST_CASE("a date from the first notice moves when an earlier one is entered") {
    KeptDates test;
    test.add_notice(700, "2025-12-05");
    test.keep("arn_one_year");
    CHECK(test.loaded().dispute.deadlines.front().safe == day("2026-12-04")); // the 5th is a Saturday
    test.add_notice(701, "2025-11-20");
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons.contains(MoveReason::TriggerMoved));
    REQUIRE(moves[0].after);
    CHECK(moves[0].after->safe == day("2026-11-20")); // a Friday
    CHECK(moves[0].after->trigger_record == uid(701).hex());
    CHECK_FALSE(proposals_by(test.loaded().dispute, "arn_one_year").front().kept.is_none());
    test.apply(app::move_edit(test.loaded(), moves));
    CHECK(test.moves().empty());
}

TEST_CASE("a date from a notice moves when an event says that the complaint came later") {
    KeptDates test;
    test.add_notice(700, "2025-12-05");
    test.keep("arn_one_year");
    domain::Event complaint;
    complaint.id.uid = uid(702);
    complaint.kind = domain::EventKind::Complaint;
    complaint.date = day("2025-12-09");
    test.apply({test.id(), "Add event", {domain::adding(complaint)}});
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    REQUIRE(moves[0].after);
    CHECK(moves[0].after->safe == day("2026-12-09")); // a Wednesday
}

TEST_CASE("a date of two items holds while one of them has the day") {
    KeptDates test;
    const auto pipe = test.add_item(710, "2025-11-03");
    test.keep("claim_cut_off");
    test.clear_delivery(test.builder.item);
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons == domain::ChoiceSet{MoveReason::OtherRecord});
    CHECK_FALSE(moves[0].moves_a_day());
    CHECK(moves[0].after->trigger_record == pipe.uid.hex());
}

TEST_CASE("a date of one item does not become that of another") {
    KeptDates test;
    test.keep("claim_cut_off");
    test.add_item(710, "2025-12-01");
    test.clear_delivery(test.builder.item);
    REQUIRE(test.moves().size() == 1);
    CHECK(test.moves()[0].reasons.contains(MoveReason::TriggerGone));
    CHECK(proposals_by(test.loaded().dispute, "claim_cut_off").front().kept.is_none());
}

TEST_CASE("an override of an own date that is changed or removed moves the date") {
    KeptDates test;
    auto own = test.add_own("2026-03-02", "7 days"); // Monday 9 March
    domain::DateOverride change;
    change.deadline = own.id;
    change.new_date = day("2026-03-12");
    auto seen = test.apply(app::extend_edit(test.loaded(), change, test.law(), test.anna.ports()));
    CHECK(test.moves().empty());
    change = seen.dispute.date_overrides.front();
    change.new_date = day("2026-03-16");
    test.apply({test.id(), "Change", {domain::altering(seen, change)}});
    REQUIRE(test.moves().size() == 1);
    CHECK(test.moves()[0].after->safe == day("2026-03-16"));
    seen = test.loaded();
    test.apply({test.id(), "Remove", {domain::removing(seen, change.id.uid)}});
    REQUIRE(test.moves().size() == 1);
    CHECK(test.moves()[0].after->safe == day("2026-03-09"));
}

TEST_CASE("an own date whose day is typed has that day alone and no other") {
    KeptDates test;
    const auto own = test.add_own("2026-03-02", "7 days"); // Monday 9 March
    auto typed = own;
    typed.safe = day("2026-03-12");
    typed = app::with_typed_day(own, typed);
    CHECK(typed.legal == day("2026-03-12"));
    CHECK(typed.computed == day("2026-03-12"));
    test.apply({test.id(), "Type a day", {domain::altering(test.loaded(), typed)}});
    CHECK(test.moves().empty());
    CHECK(app::with_typed_day(own, own) == own);
}

TEST_CASE("an own date that is counted anew keeps what was set instead of its day") {
    KeptDates test;
    const auto own = test.add_own("2026-03-02", "7 days");
    const law::Period longer{14, law::PeriodUnit::Days};
    auto edit = app::recount_edit(test.loaded(), own.id, longer, test.law());
    CHECK(test.apply(edit).dispute.deadlines[0].safe == day("2026-03-16"));
    domain::DateOverride change;
    change.deadline = own.id;
    change.new_date = day("2026-03-20");
    test.apply(app::extend_edit(test.loaded(), change, test.law(), test.anna.ports()));
    edit = app::recount_edit(test.loaded(), own.id, {10, law::PeriodUnit::Days}, test.law());
    CHECK(test.apply(edit).dispute.deadlines[0].safe == day("2026-03-20"));
    CHECK(test.moves().empty());
}

TEST_CASE("two who keep the same date at once are told of each other") {
    KeptDates test;
    const auto seen = test.loaded();
    const auto chosen = proposals_by(seen.dispute, "presumption");
    app::Workspace bo = test.window("bo");
    app::Ports ports = bo.ports();
    ports.uid = [] { return uid(5000); };
    test.apply(app::keep_edit(seen, chosen, test.anna.ports()));
    CHECK(is_conflict(bo.apply(app::keep_edit(seen, chosen, ports))));
    CHECK(test.loaded().dispute.deadlines.size() == 1);
}

TEST_CASE("a plan of a demand waits until the answer is due before it reminds") {
    KeptDates test;
    const auto edit = app::plan_edit(test.loaded(), test.plan("demand"), day("2026-03-07"), {}, test.law(),
                                     test.anna.ports());
    const auto days = test.apply(*edit).dispute.deadlines;
    CHECK(days[0].safe == day("2026-03-21")); // a Saturday: the 14 days run to it
    CHECK(days[0].kind == domain::RuleKind::Effect);
    CHECK(days[1].safe == day("2026-03-23")); // the Monday after
    CHECK(days[2].safe == day("2026-04-02"));
    CHECK(test.moves().empty());
}

TEST_CASE("the days of a plan rest on what the record says") {
    KeptDates test;
    test.add_notice(700, "2026-03-02");
    const auto edit = app::plan_edit(test.loaded(), test.plan("demand"), day("2026-03-02"), uid(700),
                                     test.law(), test.anna.ports());
    const auto days = test.apply(*edit).dispute.deadlines;
    CHECK(days[0].trigger_kind == domain::EventKind::Notice);
    CHECK(days[0].trigger_record == uid(700).hex());
    CHECK(test.moves().empty());
}

TEST_CASE("a record that says nothing on the plan's day is not its trigger") {
    KeptDates test;
    test.add_notice(700, "2026-02-02");
    const auto edit = app::plan_edit(test.loaded(), test.plan("demand"), day("2026-03-02"), uid(700),
                                     test.law(), test.anna.ports());
    CHECK(test.apply(*edit).dispute.deadlines[0].trigger_record.empty());
    CHECK(test.moves().empty());
}
