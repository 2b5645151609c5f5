// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/behind.h>
#include <redress/domain/readiness.h>

#include <algorithm>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;

namespace {

bool finds(const std::vector<Problem>& problems, ProblemKind kind) {
    const auto kinds = kinds_of(problems);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// A defect that one party was told of.
struct Told : CaseBuilder {
    explicit Told(PartyRole role) {
        recipient = add_party(role, "Någon");
        defect = add_defect();
        notice = add_notice({defect});
        at(notice).recipient = recipient;
    }
    bool counts() { return tells_the_seller(dispute(), at(notice), defect); }
    Id<Party> recipient;
    Id<Defect> defect;
    Id<Notice> notice;
};

} // namespace

TEST_CASE("what the seller's attorney was told the seller was told") {
    Told told(PartyRole::Representative);
    CHECK_FALSE(told.counts());
    told.at(told.recipient).represents = told.trader;
    CHECK(told.counts());
    told.at(told.recipient).represents = told.consumer;
    CHECK_FALSE(told.counts());
}

TEST_CASE("a notice to the maker alone does not count without a seller on the purchase either") {
    Told told(PartyRole::Producer);
    told.at(told.purchase).seller = {}; // so the first trader is
    CHECK_FALSE(told.counts());
    CHECK(finds(readiness_of(told), ProblemKind::DefectWithoutNotice));
    told.at(told.notice).recipient = told.trader;
    CHECK(told.counts());
}

TEST_CASE("a branch and an intermediary pass a notice on") {
    for (PartyRole role : {PartyRole::Branch, PartyRole::Intermediary}) CHECK(Told(role).counts());
}

TEST_CASE("a notice tells of no defect that it does not cover") {
    Told told(PartyRole::Branch);
    CHECK_FALSE(tells_the_seller(told, told.at(told.notice), told.add_defect()));
}

TEST_CASE("of several sellers each answers for what he sold") {
    CaseBuilder builder;
    const auto ours = builder.add_defect();
    const auto other = builder.add_party(PartyRole::Trader, "Andra AB");
    builder.purchase = builder.add_purchase();
    builder.at(builder.purchase).seller = other;
    builder.item = builder.add_item("Kylskåp", builder.money(9'000));
    const auto theirs = builder.add_defect();
    CHECK(seller_behind(builder, ours) == builder.trader);
    CHECK(seller_behind(builder, theirs) == other);
    CHECK(seller_behind(builder, Id<Purchase>{}).is_none());
    builder.at(theirs).item = {};
    CHECK(seller_behind(builder, theirs).is_none());
}

TEST_CASE("a defect that names nothing is in the only thing bought also beside an empty purchase") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).item = {};
    const auto other = builder.add_party(PartyRole::Trader, "Andra AB");
    builder.at(builder.add_purchase()).seller = other;
    CHECK(seller_behind(builder, defect) == builder.trader);
}

TEST_CASE("a defect of the only thing found before its delivery is doubted also without its name") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).discovered = day("2025-10-20"); // bought on 1 October, delivered on 3 November
    for (const Id<Item> item : {builder.item, Id<Item>{}}) {
        builder.at(defect).item = item;
        CHECK(finds(doubts_in(builder, day("2026-01-20")), ProblemKind::DiscoveredBeforeDelivery));
    }
}

TEST_CASE("an old fault hides no other contradiction") {
    CaseBuilder builder;
    builder.at(builder.add_defect()).number = 0;
    builder.at(builder.item).price->minor = std::numeric_limits<std::int64_t>::max();
    builder.add_head();
    builder.at(builder.add_head()).rank = 1;
    const auto found = contradictions_in(builder);
    CHECK(finds(found, ProblemKind::NumberBelowOne));
    CHECK(finds(found, ProblemKind::AmountTooLarge));
    CHECK(finds(found, ProblemKind::DuplicateNumber));
}
