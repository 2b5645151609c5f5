// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/app/forum_question.h>

using namespace redress;
using namespace redress::test;
using law::Answer;

namespace {

const domain::Date filed = day("2026-03-02");

domain::Event event(domain::EventKind kind, const char* date) {
    domain::Event made;
    made.kind = kind;
    made.date = day(date);
    return made;
}

} // namespace

TEST_CASE("a case without claims leaves the amount open") {
    const CaseBuilder builder;
    const auto question = app::forum_question_of(builder, filed);
    CHECK_FALSE(question.claim);
    CHECK(question.price == builder.money(129'000));
    CHECK(question.filed == filed);
}

TEST_CASE("the claim is the sum of the first head") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Spräckt sten");
    const auto first = builder.add_head();
    builder.add_claim(first, {defect}, lump_sum(builder.money(20'000)));
    const auto second = builder.add_head();
    builder.add_claim(second, {defect}, lump_sum(builder.money(70'000)));
    CHECK(app::forum_question_of(builder, filed).claim == builder.money(20'000));
}

TEST_CASE("an item without a price leaves the price open") {
    CaseBuilder builder;
    builder.at(builder.item).price.reset();
    CHECK_FALSE(app::forum_question_of(builder, filed).price);
}

TEST_CASE("the first notice is the complaint and later ones do not count") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Spräckt sten");
    builder.at(builder.add_notice({defect})).date = day("2026-02-10");
    builder.at(builder.add_notice({defect})).date = day("2025-12-01");
    builder.at(builder.add_notice({defect})).date = day("2026-04-01");
    const auto question = app::forum_question_of(builder, filed);
    CHECK(question.time_starts.at(domain::EventKind::Complaint) == day("2025-12-01"));
    CHECK(question.complained_first == Answer::Yes);
}

TEST_CASE("a complaint that nobody recorded is unknown and not a no") {
    const auto question = app::forum_question_of(CaseBuilder(), filed);
    CHECK(question.complained_first == Answer::Unknown);
    CHECK(question.refused_or_silent == Answer::Unknown);
    CHECK(question.pending_elsewhere == Answer::Unknown);
    CHECK(question.time_starts.empty());
}

TEST_CASE("a recorded refusal is known") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Spräckt sten");
    builder.at(defect).second_tier = domain::SecondTierCondition::Refused;
    CHECK(app::forum_question_of(builder, filed).refused_or_silent == Answer::Yes);
}

TEST_CASE("a refusal or a complaint recorded as an event is known") {
    domain::Case dispute = CaseBuilder().dispute();
    dispute.events = {event(domain::EventKind::Refusal, "2026-02-20"),
                      event(domain::EventKind::Complaint, "2026-01-10")};
    const auto question = app::forum_question_of(dispute, filed);
    CHECK(question.refused_or_silent == Answer::Yes);
    CHECK(question.time_starts.at(domain::EventKind::Complaint) == day("2026-01-10"));
    CHECK(app::forum_question_of(dispute, day("2026-02-19")).refused_or_silent == Answer::Unknown);
}

TEST_CASE("proceedings that go on are pending until they end") {
    domain::Case dispute = CaseBuilder().dispute();
    dispute.events = {event(domain::EventKind::BoardProceedings, "2026-01-10")};
    CHECK(app::forum_question_of(dispute, filed).pending_elsewhere == Answer::Yes);
    dispute.events.front().until = day("2026-02-01");
    CHECK(app::forum_question_of(dispute, filed).pending_elsewhere == Answer::Unknown);
    dispute.events = {event(domain::EventKind::ActionBrought, "2026-01-10")};
    CHECK(app::forum_question_of(dispute, filed).pending_elsewhere == Answer::Yes);
}

TEST_CASE("the same country on both sides is no dispute across a border") {
    CaseBuilder builder;
    CHECK(app::forum_question_of(builder, filed).cross_border == Answer::Unknown);
    builder.at(builder.consumer).address.country = "Sverige";
    builder.at(builder.trader).address.country = "SVERIGE";
    CHECK(app::forum_question_of(builder, filed).cross_border == Answer::No);
    builder.at(builder.trader).address.country = "Sweden";
    CHECK(app::forum_question_of(builder, filed).cross_border == Answer::Unknown);
}

namespace {

/// A second purchase with an item and a defect of its own beside the builder's.
struct TwoDisputed {
    CaseBuilder builder;
    domain::Id<domain::Defect> first = builder.add_defect("Spricka");
    domain::Id<domain::Purchase> other = builder.add_purchase();
    domain::Id<domain::Item> item = builder.add_item("Vitrinskåp", money(9'000));
    domain::Id<domain::Defect> second = builder.add_defect("Rost");

    TwoDisputed() {
        builder.at(item).purchase = other;
        builder.at(second).item = item;
        builder.at(builder.add_notice({first})).date = day("2024-01-10");
        builder.at(builder.add_notice({second})).date = day("2026-01-05");
        builder.add_claim(builder.add_head(), {second}, lump_sum(money(2'000)));
    }
};

} // namespace

TEST_CASE("the year of a board counts from the complaint about what is claimed") {
    const TwoDisputed test;
    const auto question = app::forum_question_of(test.builder, filed);
    CHECK(question.time_starts.at(domain::EventKind::Complaint) == day("2026-01-05"));
}

TEST_CASE("the price is that of the purchase that the claim is about") {
    const TwoDisputed test;
    CHECK(app::forum_question_of(test.builder, filed).price == money(9'000));
}

TEST_CASE("an event of the claimed purchase is what a forum counts from") {
    TwoDisputed test;
    test.builder.at(test.builder.add_event(domain::EventKind::MediationFailed, "2026-01-20")).purchase =
        test.builder.purchase;
    const auto starts = [&] { return app::forum_question_of(test.builder, filed).time_starts; };
    CHECK_FALSE(starts().contains(domain::EventKind::MediationFailed));
    test.builder.add_event(domain::EventKind::MediationFailed, "2026-02-03");
    CHECK(starts().at(domain::EventKind::MediationFailed) == day("2026-02-03"));
}
