// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_for_tests.h"
#include "rule_pack.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::law;

namespace {

domain::Money crowns(const char* text) {
    return domain::from_plain_decimal(text, *domain::Currency::from_code("SEK")).value();
}

InterestRequest request(const char* from, const char* until, const char* principal = "36500") {
    return {.principal = crowns(principal), .from = day_of(from), .until = day_of(until)};
}

InterestStatement statement(const Pack& pack, const InterestRequest& wanted) {
    return interest_statement(pack, wanted).value();
}

std::string rate_row(const char* from, const char* to, const char* percent) {
    return std::string("{ valid_from = ") + from + ", valid_to = " + to + ", percent = \"" + percent + "\" }";
}

/// A rate of 2 % in 2024 and 3 % in 2026, with nothing for 2025; eight points are added.
Pack pack_with_gap() {
    return pack_with("[[reference_rate]]\nkey = \"bank\"\n" + std::string(origin_text) + "rates = [ " +
                     rate_row("2024-01-01", "2024-12-31", "2.00") + ", " +
                     rate_row("2026-01-01", "2026-12-31", "3.00") + " ]\n" +
                     "[[interest]]\nkind = \"late_payment\"\nreference = \"bank\"\nmargin = \"8.00\"\n"
                     "day_count = \"actual_365\"\ntitle.en = \"Interest\"\nstatement.en = \"Interest.\"\n" +
                     origin_text);
}

std::string origins(const InterestStatement& of) {
    std::string names;
    for (const InterestSegment& segment : of.segments)
        names += segment.from.iso() + " " + std::string(domain::choice_name(segment.origin)) + " ";
    return names;
}

} // namespace

TEST_CASE("past the last known rate the sum up to it stands apart and the rest is assumed from a day") {
    const InterestStatement past =
        statement(shipped_packs().at("SE"), request("2026-06-21", "2026-07-11")); // 10 % is 10 a day
    CHECK(past.known_total == crowns("100"));
    CHECK(past.total == crowns("200"));
    CHECK(past.assumed_from == day_of("2026-07-01"));
    CHECK(origins(past) == "2026-06-21 pack 2026-07-01 assumed ");
    CHECK(past.segments.back().confidence == Confidence::Low);
    CHECK(past.per_further_day == crowns("10"));
}

TEST_CASE("a gap between two rates is assumed and said") {
    const Pack pack = pack_with_gap();
    const InterestStatement across = statement(pack, request("2024-12-22", "2026-01-11"));
    CHECK(origins(across) == "2024-12-22 pack 2025-01-01 assumed 2026-01-01 pack ");
    CHECK(across.known_total == crowns("210")); // 10 days at 10 %, 10 at 11 %
    CHECK(across.total == crowns("3860"));      // and 365 at 10 %
    CHECK(across.assumed_from == day_of("2025-01-01"));
    CHECK(pack.gaps() ==
          std::vector<PackGap>{{GapKind::ReferenceRate, "bank", day_of("2025-01-01"), day_of("2025-12-31")}});
}

TEST_CASE("before the first known rate nothing is computed and that is said") {
    const InterestStatement early = statement(pack_with_gap(), request("2023-12-22", "2024-01-11"));
    CHECK(early.missing_from == day_of("2023-12-22"));
    CHECK(early.total == crowns("100"));
    CHECK(origins(early) == "2023-12-22 missing 2024-01-01 pack ");
}

TEST_CASE("a rate of the user's own fills a gap under his name") {
    InterestRequest wanted = request("2024-12-22", "2026-01-11");
    wanted.own_rates = {{day_of("2025-01-01"), day_of("2025-07-01"), {400}, "Anna"},
                        {day_of("2025-07-01"), day_of("2026-01-01"), {200}, "Anna"}};
    const InterestStatement own = statement(pack_with_gap(), wanted);
    CHECK(origins(own) == "2024-12-22 pack 2025-01-01 own 2025-07-01 own 2026-01-01 pack ");
    CHECK_FALSE(own.assumed_from);
    CHECK(own.known_total == crowns("4222")); // 210 + 181 days at 12 + 184 at 10
    CHECK(own.segments[1].source == "Anna");
}

TEST_CASE("a rate of the user's own replaces the pack's for its days only") {
    InterestRequest wanted = request("2024-12-01", "2024-12-31");
    wanted.own_rates = {{day_of("2024-12-11"), day_of("2024-12-21"), {1200}, "Anna"}};
    const InterestStatement own = statement(pack_with_gap(), wanted);
    CHECK(origins(own) == "2024-12-01 pack 2024-12-11 own 2024-12-21 pack ");
    CHECK(own.total == crowns("400")); // 10 days at 10 %, 10 at 20 %, 10 at 10 %
}

TEST_CASE("the amounts of the segments add up to the total") {
    InterestRequest wanted = request("2019-01-17", "2026-06-15", "12345.67");
    const InterestStatement long_one = statement(shipped_packs().at("SE"), wanted);
    domain::Money sum = crowns("0");
    for (const InterestSegment& segment : long_one.segments) sum = sum + segment.amount;
    CHECK(long_one.segments.size() == 15);
    CHECK(sum == long_one.total);
}

TEST_CASE("after rescission the low rate runs until the high one begins") {
    InterestRequest wanted = request("2025-03-01", "2026-06-15", "129000");
    wanted.kind = InterestKind::RefundAfterRescission;
    wanted.late_from = day_of("2026-01-15");
    const InterestStatement both = statement(shipped_packs().at("SE"), wanted);
    CHECK(both.total == crowns("10291.73")); // SE-I05 and SE-I06: 4955.0137 and 5336.7123, rounded once
    CHECK(both.segments.front().kind == InterestKind::RefundAfterRescission);
    CHECK(both.segments.back().kind == InterestKind::LatePayment);
    CHECK(both.segments.back().from == day_of("2026-01-15"));
    CHECK(both.per_further_day == crowns("35.34"));
}

TEST_CASE("each way of counting days gives its own sum") {
    const Pack& pack = shipped_packs().at("EW");
    const auto total = [&](DayCount convention) {
        InterestRequest wanted{.principal = {3'660'000, pack.currency()},
                               .kind = InterestKind::Discretionary,
                               .from = day_of("2024-01-31"),
                               .until = day_of("2024-03-01"),
                               .day_count = convention};
        return domain::plain_decimal(statement(pack, wanted).total);
    };
    CHECK(total(DayCount::Actual365) == "240.66");    // 36600 × 0.08 × 30 / 365
    CHECK(total(DayCount::ActualActual) == "240.00"); // 30 / 366
    CHECK(total(DayCount::Actual360) == "244.00");    // 30 / 360
    CHECK(total(DayCount::Thirty360) == "252.13");    // 31 / 360: the 31st counts as the 30th
}

TEST_CASE("days of a year with and of one without 29 February are divided apart") {
    InterestRequest wanted = request("2024-12-31", "2025-01-02", "133590");
    wanted.day_count = DayCount::ActualActual;
    const InterestStatement turn = statement(shipped_packs().at("SE"), wanted);
    CHECK(turn.total == crowns("84.06")); // 133590 × (12 % / 366 + 11 % / 365) = 43.80 + 40.26
}

TEST_CASE("an empty stretch has no interest and a negative principal no statement") {
    const Pack& pack = shipped_packs().at("SE");
    CHECK(statement(pack, request("2026-03-02", "2026-03-02")).segments.empty());
    CHECK(statement(pack, request("2026-03-02", "2026-01-02")).total == crowns("0"));
    InterestRequest negative = request("2026-03-02", "2026-04-02");
    negative.principal.minor = -1;
    CHECK_FALSE(interest_statement(pack, negative));
    InterestRequest other_kind = request("2026-03-02", "2026-04-02");
    other_kind.kind = InterestKind::JudgmentDebt;
    CHECK_FALSE(interest_statement(pack, other_kind));
}

TEST_CASE("a Danish claim due before March 2013 has seven points") {
    const Pack& pack = shipped_packs().at("DK");
    CHECK(pack.interest_rule(InterestKind::LatePayment, day_of("2013-02-28"))->margin.hundredths == 700);
    CHECK(pack.interest_rule(InterestKind::LatePayment, day_of("2013-03-01"))->margin.hundredths == 800);
}

TEST_CASE("a statement names the rule and each rate once") {
    const InterestStatement two_years =
        statement(shipped_packs().at("SE"), request("2024-02-01", "2025-10-01"));
    REQUIRE(two_years.sources.size() == 5);
    CHECK(two_years.sources.front().starts_with("Räntelagen (1975:635) 6"));
    CHECK(two_years.sources.back() == "SFS 2025:809");
}

TEST_CASE("an English judgment debt below five thousand pounds names the least sum") {
    const auto pounds = *domain::Currency::from_code("GBP");
    const auto least = [&](const char* principal) {
        InterestRequest wanted{.principal = domain::from_plain_decimal(principal, pounds).value(),
                               .kind = InterestKind::JudgmentDebt,
                               .from = day_of("2026-01-01"),
                               .until = day_of("2026-02-01")};
        return statement(shipped_packs().at("EW"), wanted).least_principal;
    };
    CHECK(least("4999.99") == domain::from_plain_decimal("5000", pounds));
    CHECK_FALSE(least("5000"));
}
