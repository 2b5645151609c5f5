// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/domain/readiness.h>

#include <algorithm>

using namespace redress::domain;
using namespace redress::test;

namespace {

struct BeforeCourt : CourtCase {
    BeforeCourt() { instance(InstanceKind::FirstCourt, {{a, money(1'000)}, {b, money(600)}}); }
    bool misses(ProblemKind kind) const {
        const auto found = readiness_of(dispute());
        return std::any_of(found.begin(), found.end(), [&](const Problem& problem) {
            return problem.kind == kind && problem.uid == head.uid && problem.severity == Severity::Advice;
        });
    }
    void ask(Remedy remedy) { at(add_claim(head, {}, lump_sum(money(40)))).remedy = remedy; }
};

} // namespace

TEST_CASE("a claim before a court needs interest and costs of its own") {
    BeforeCourt made;
    CHECK(made.misses(ProblemKind::InterestNotClaimed));
    CHECK(made.misses(ProblemKind::CostsNotClaimed));
    made.ask(Remedy::Interest);
    CHECK_FALSE(made.misses(ProblemKind::InterestNotClaimed));
    CHECK(made.misses(ProblemKind::CostsNotClaimed));
    made.ask(Remedy::Costs);
    CHECK_FALSE(made.misses(ProblemKind::CostsNotClaimed));
}

TEST_CASE("before a court has the claim and after it nobody misses interest or costs") {
    BeforeCourt made;
    const auto misses_at = [&](InstanceKind kind, InstanceState state) {
        made.records().instances.front().kind = kind;
        made.records().instances.front().state = state;
        return made.misses(ProblemKind::InterestNotClaimed) || made.misses(ProblemKind::CostsNotClaimed);
    };
    CHECK_FALSE(misses_at(InstanceKind::Board, InstanceState::Open));
    CHECK_FALSE(misses_at(InstanceKind::Appeal, InstanceState::Open));
    CHECK_FALSE(misses_at(InstanceKind::FirstCourt, InstanceState::Closed));
    CHECK(misses_at(InstanceKind::PaymentOrder, InstanceState::Open));
    made.ruling(made.dispute().instances.front().id, "2026-06-01");
    CHECK_FALSE(misses_at(InstanceKind::FirstCourt, InstanceState::Open));
    made.records().instances.clear();
    CHECK_FALSE(made.misses(ProblemKind::InterestNotClaimed));
}

TEST_CASE("what the other side does not ask for is its own matter") {
    BeforeCourt made;
    made.records().instances.front().claimant = made.trader;
    CHECK_FALSE(made.misses(ProblemKind::InterestNotClaimed));
    made.records().instances.front().claimant = made.consumer;
    made.sheet().side = Side::Trader;
    CHECK_FALSE(made.misses(ProblemKind::CostsNotClaimed));
}

TEST_CASE("a claim that asks for acts alone needs no interest") {
    BeforeCourt made;
    for (const auto id : {made.a, made.b, made.c}) made.at(id).remedy = Remedy::Repair;
    CHECK_FALSE(made.misses(ProblemKind::InterestNotClaimed));
}
