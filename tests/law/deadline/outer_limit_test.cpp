// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "law/rule_pack.h"
#include "support/catch_compat.h"

#include <redress/domain/error.h>

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

struct Found {
    const char* delivered;
    const char* discovered;
    Matter matter = Matter::Goods;
    EventKind handed_over = EventKind::Delivery;
};

Deadline notice_by(const char* code, const char* rule, const char* contract, const Found& found) {
    const Pack& pack = shipped_packs().at(code);
    return std::get<Deadline>(deadline_for(pack, *pack.rule(rule, day_of(contract)), day_of(found.discovered),
                                           {.contract = day_of(contract),
                                            .matter = found.matter,
                                            .happenings = {{found.handed_over, day_of(found.delivered)}}}));
}

bool warns(const Deadline& deadline, WarningKind kind) {
    return std::ranges::find(deadline.warnings, kind, &Warning::kind) != deadline.warnings.end();
}

bool has_step(const Deadline& deadline, StepKind kind) {
    return std::ranges::find(deadline.steps, kind, &Step::kind) != deadline.steps.end();
}

} // namespace

TEST_CASE("a Danish notice is not in time after the two years of section 83") {
    const Deadline late = notice_by("DK", "notice_safe_harbour", "2024-10-30", {"2024-11-30", "2026-11-20"});
    CHECK(late.computed == day_of("2026-11-30"));
    CHECK(late.legal == day_of("2026-11-30"));
    CHECK(late.consequence == Consequence::ClaimLost);
    CHECK(has_step(late, StepKind::Capped));
    CHECK_FALSE(warns(late, WarningKind::LimitOver));
    const Deadline early = notice_by("DK", "notice_safe_harbour", "2024-10-30", {"2024-11-30", "2025-11-20"});
    CHECK(early.computed == day_of("2026-01-20"));
    CHECK(early.consequence == Consequence::SafeHarbourEnds);
}

TEST_CASE("a notice under the old Swedish law says that the three years were over already") {
    const Deadline late = notice_by("SE", "notice_safe_harbour", "2022-04-30", {"2022-05-10", "2026-10-24"});
    CHECK(late.legal == day_of("2025-05-12")); // 10 May 2025 is a Saturday
    CHECK(late.safe == day_of("2025-05-09"));
    CHECK(warns(late, WarningKind::LimitOver));
    CHECK_FALSE(late.post_by);
}

TEST_CASE("a Swedish defect that shows after the three years is not covered though two months remain") {
    const Deadline in_between =
        notice_by("SE", "notice_safe_harbour", "2023-05-01", {"2023-06-01", "2026-06-20"});
    CHECK(warns(in_between, WarningKind::OutsideWindow));
    CHECK_FALSE(warns(in_between, WarningKind::LimitOver));
    CHECK(in_between.computed == day_of("2026-08-01"));
    const Deadline covered =
        notice_by("SE", "notice_safe_harbour", "2023-05-01", {"2023-06-01", "2026-05-20"});
    CHECK_FALSE(warns(covered, WarningKind::OutsideWindow));
    CHECK(covered.computed == day_of("2026-07-20"));
}

TEST_CASE("a Swedish notice about work on a building may come after three years") {
    const auto notice = [](Matter matter) {
        return notice_by("SE", "service_notice_safe_harbour", "2019-10-01",
                         {"2020-01-10", "2026-10-31", matter, EventKind::Completion});
    };
    CHECK(notice(Matter::FixedWork).computed == day_of("2026-12-31"));
    CHECK(warns(notice(Matter::Service), WarningKind::LimitOver));
}

TEST_CASE("a safe harbour whose limit counts from something unknown ends on its own day") {
    const Pack& pack = shipped_packs().at("DK");
    const Rule& rule = *pack.rule("notice_safe_harbour", day_of("2024-10-30"));
    const auto alone = std::get<Deadline>(
        deadline_for(pack, rule, day_of("2026-11-20"), {.contract = day_of("2024-10-30")}));
    CHECK(alone.computed == day_of("2027-01-20"));
    CHECK_FALSE(has_step(alone, StepKind::Capped));
}

TEST_CASE("a limit of a limit and a limit that is no rule are refused") {
    const auto pack = [](const char* first, const char* second) {
        const std::map<std::string, std::string> a{{"key", "\"a\""}, {"within", first}};
        const std::map<std::string, std::string> b{{"key", "\"b\""}, {"within", second}};
        return pack_with(rule_text(a) + rule_text(b));
    };
    CHECK_NOTHROW(pack("[\"b\"]", ""));
    CHECK_THROWS_AS(pack("[\"c\"]", ""), domain::Error);
    CHECK_THROWS_AS(pack("[\"b\"]", "[\"a\"]"), domain::Error);
}

TEST_CASE("what comes after the end changes nothing and is named") {
    const auto late = [](const std::map<std::string, std::string>& changes, EventKind event) {
        return deadline_of(changes, "2026-03-02", {.happenings = {{event, day_of("2026-06-01")}}});
    };
    const Deadline demand = late({{"restarts", "[\"demand_received\"]"}}, EventKind::DemandReceived);
    CHECK(demand.computed == day_of("2026-05-02"));
    CHECK(has_step(demand, StepKind::CameTooLate));
    const Deadline pause = late({{"pauses", "[ { during = \"repair\" } ]"}}, EventKind::Repair);
    CHECK(has_step(pause, StepKind::CameTooLate));
    const Deadline more =
        late({{"extensions", "[ { on = \"repair\", by = \"12 months\" } ]"}}, EventKind::Repair);
    CHECK(has_step(more, StepKind::CameTooLate));
    const Deadline shown =
        late({{"not_before", "[ { event = \"discovery\", by = \"4 months\" } ]"}}, EventKind::Discovery);
    CHECK(has_step(shown, StepKind::CameTooLate));
    CHECK_FALSE(has_step(late({}, EventKind::Repair), StepKind::CameTooLate));
}

TEST_CASE("a delivery before the contract is doubted") {
    const auto delivered = [](const char* on) {
        return deadline_of({}, on, {.contract = day_of("2026-03-18")});
    };
    CHECK(warns(delivered("2026-03-17"), WarningKind::BeforeContract));
    CHECK_FALSE(warns(delivered("2026-03-18"), WarningKind::BeforeContract));
}
