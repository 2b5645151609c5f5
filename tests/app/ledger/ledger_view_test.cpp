// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/case_findings.h>
#include <redress/app/ledger/balance_view.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger/offer_view.h>
#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

const text::Messages english_words;

std::string said(const app::OfferComparison& comparison) {
    std::string all;
    for (const std::string& line : app::sentences(comparison, english_words)) all += line + "\n";
    return all;
}

app::OfferComparison compared(const CourtCase& made) {
    return app::comparison_of(made, made.dispute().offers.back(), resources(), day("2026-03-02"),
                              text::Language::English);
}

void reserve(CourtCase& made, Id<ClaimItem> item, Money likely) {
    Reserve& entry = made.records().reserves.emplace_back();
    entry.id.uid = uid(8'000 + static_cast<std::uint32_t>(made.dispute().reserves.size()));
    entry.item = item;
    entry.date = day("2026-02-01");
    entry.likely = likely;
}

/// The legal reason for the first finding of a kind.
std::string reason_for(const Case& dispute, ProblemKind kind, Date today = day("2026-03-02")) {
    for (const Problem& problem : app::findings_in(dispute, today, resources()))
        if (problem.kind == kind) return app::legal_reason(problem, dispute, resources(), english_words);
    return "no such finding";
}

} // namespace

TEST_CASE("the state of a case is one line") {
    CourtCase made;
    CHECK(app::state_sentence(made, english_words) == "0 of 3 granted, 3 undecided");
    const auto court = made.first_court();
    CHECK(app::state_sentence(made, english_words) == "1 of 3 granted, 1 granted in part, 1 refused");
    made.instance(InstanceKind::Appeal, {{made.c, money(400)}}, court);
    made.records().instances.back().forum = "Hovrätten för Västra Sverige";
    CHECK(app::state_sentence(made, english_words) ==
          "1 of 3 granted, 1 granted in part, 1 before Hovrätten för Västra Sverige");
    CHECK(app::state_sentence(CaseBuilder(), english_words).empty());
}

TEST_CASE("the chart has claimed and offered and each ruling and paid for each defect") {
    CourtCase made;
    made.offer({{made.c, money(100)}});
    made.first_court();
    made.paid(money(500), {{made.a, money(500)}}, "2026-07-01");
    const app::LedgerChart chart = app::chart_of(made, english_words);
    REQUIRE(chart.series.size() == 5);
    CHECK(chart.series[2].title == "First court");
    REQUIRE(chart.rows.size() == 2);
    CHECK(chart.rows[0].title == "1 Sprucken lucka");
    CHECK(chart.rows[0].amounts ==
          std::vector{money(1'300), money(0), money(1'125), money(1'125), money(500)});
    CHECK(chart.sum.amounts == std::vector{money(2'000), money(100), money(1'250), money(1'250), money(500)});
    CHECK(chart.highest == money(1'300));
    CHECK(chart.recovered == Percent{2500});
}

TEST_CASE("an offer is weighed against what the own side reckons with and the next fee") {
    CourtCase made;
    reserve(made, made.a, money(800));
    reserve(made, made.c, money(100));
    made.offer({{made.a, money(600)}, {made.c, money(50)}});
    const auto comparison = compared(made);
    CHECK(comparison.offered == money(650));
    CHECK(comparison.claimed == money(1'400));
    CHECK(comparison.is_reckoned);
    CHECK(comparison.likely_most == money(900));
    // 2 000 is claimed: the board is closed to nobody, and takes 150
    CHECK(said(comparison) ==
          "SEK\u00a0650.00 is offered where SEK\u00a01,400.00 is claimed.\n"
          "You reckon with SEK\u00a0900.00 for these items.\n"
          "Next could be National Board for Consumer Disputes (ARN), which costs "
          "SEK\u00a0150.00.\n"
          "You pay the fee. Whether it is repaid if you win depends on the board.\n"
          "If the items are granted and the fee still stays with you, that leaves you SEK\u00a0750.00.\n"
          "The offer gives you SEK\u00a0100.00 less than that.\n");
}

TEST_CASE("without a reserve an offer is weighed against what the items come to") {
    CourtCase made;
    made.add_alternative(made.a, quoted_repair(money(400)));
    made.offer({{made.a, money(700)}, {made.dispute().claim_items.back().id, money(0)}});
    const auto comparison = compared(made);
    CHECK_FALSE(comparison.is_reckoned);
    CHECK(comparison.likely_least == money(400));
    CHECK(comparison.likely_most == money(1'000));
    CHECK(said(comparison).find("between SEK\u00a0400.00 and SEK\u00a01,000.00") != std::string::npos);
    CHECK(said(comparison).find("The offer lies between the two.") != std::string::npos);
}

TEST_CASE("after a court no pack knows what going on costs") {
    CourtCase made;
    made.first_court();
    made.records().instances.back().fee = money(900);
    made.offer({{made.c, money(50)}});
    const auto comparison = compared(made);
    CHECK_FALSE(comparison.next);
    CHECK(comparison.spent == money(900));
    CHECK(said(comparison).find("What it costs to go on is not known here.") != std::string::npos);
}

TEST_CASE("interest runs on what is left after each payment") {
    CourtCase made;
    made.first_court(); // 1 250 awarded
    made.paid(money(250), {{made.b, money(250)}}, "2026-05-01");
    const auto balance =
        app::balance_on(made, resources(), {.on = day("2026-07-01"), .from = day("2026-04-01")});
    // the award is dated 1 June but nothing was paid before the action: 30 days on 1 250 and 61 on 1 000,
    // at 2 + 8 per cent of 365 days: 10.27397… and 16.71232…
    CHECK(balance.principal == money(1'000));
    CHECK(balance.interest == money(26, 98));
    CHECK(balance.total == money(1'026, 98));
    CHECK(balance.per_further_day == money(0, 27)); // 1 000 × 0.10 ÷ 365 = 0.27397…
    REQUIRE(balance.segments.size() == 2);
    CHECK(balance.segments[0].rate.days == 30);
    CHECK(balance.segments[1].rate.days == 61);
    CHECK(balance.segments[1].sum == money(1'000));
}

TEST_CASE("interest that was paid and costs stand beside the principal") {
    CourtCase made;
    made.first_court();
    made.records().rulings.front().costs = money(900);
    made.records().rulings.front().costs_to = made.consumer;
    made.paid(money(1'260), {{made.a, money(1'000)}, {made.b, money(250)}}, "2026-05-01").interest =
        money(10);
    const auto balance =
        app::balance_on(made, resources(), {.on = day("2026-06-01"), .from = day("2026-04-01")});
    CHECK(balance.principal == money(0));
    CHECK(balance.interest == money(10, 27));
    CHECK(balance.total == money(900, 27));         // 10.27 − 10 + 900
    CHECK(balance.per_further_day == money(0, 25)); // on the costs: 900 × 10 % ÷ 365 = 0.2465…
}

TEST_CASE("what is set off by a ruling bears no interest and is not to be paid") {
    CourtCase made;
    const auto head = made.add_head();
    made.at(head).use = HeadUse::SetOff;
    made.at(head).asked_by = Side::Trader;
    const auto hire = made.add_claim(head, {}, lump_sum(money(250)));
    std::swap(made.at(hire).creditor, made.at(hire).debtor);
    made.first_court(); // 1 250 awarded
    const app::BalanceQuestion question{.on = day("2026-07-01"), .from = day("2026-04-01")};
    CHECK(app::balance_on(made, resources(), question).principal == money(1'250)); // not decided yet
    made.records().instances[0].before.push_back({hire, money(250)});
    made.result(made.dispute().rulings[0].id, hire, ItemOutcome::Granted, money(250));
    const auto balance = app::balance_on(made, resources(), question);
    CHECK(balance.principal == money(1'000));
    CHECK(balance.interest == money(24, 93)); // 1 000 × 10 % × 91 ÷ 365 = 24.9315…
}

TEST_CASE("the trader's claim bears interest from the day that is stated") {
    CourtCase made;
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    const auto price = made.add_claim(head, {}, lump_sum(money(1'000)));
    std::swap(made.at(price).creditor, made.at(price).debtor);
    app::BalanceQuestion question{.on = day("2026-07-01"), .from = {}, .creditor = Side::Trader};
    CHECK_FALSE(app::balance_on(made, resources(), question).from);
    question.from = day("2026-04-01");
    const auto balance = app::balance_on(made, resources(), question);
    CHECK(balance.principal == money(1'000));
    CHECK(balance.interest == money(24, 93));
}

TEST_CASE("without a day from which it runs no interest is reckoned") {
    CourtCase made;
    const auto balance = app::balance_on(made, resources(), {.on = day("2026-06-01")});
    CHECK_FALSE(balance.from);
    CHECK_FALSE(balance.is_awarded());
    CHECK(balance.total == money(2'000));
    made.add_event(EventKind::DemandSent, "2026-03-01"); // 30 days later
    CHECK(app::interest_start(made, resources(), law::InterestKind::LatePayment) == day("2026-03-31"));
}

TEST_CASE("on what a board recommends no interest is owed") {
    CourtCase made;
    made.add_event(EventKind::DemandSent, "2026-03-01");
    made.first_court(); // 1 250 from 31 March
    const auto owed = [&] {
        return app::interest_owed(made, resources(), made.paid(money(100), {}, "2026-07-01"));
    };
    CHECK(owed() > money(0));
    made.records().instances[0].kind = InstanceKind::Board;
    CHECK(owed() == money(0));
    const auto balance = app::balance_on(made, resources(), {.on = day("2026-06-15")});
    CHECK(balance.basis == app::BalanceBasis::Recommended);
    CHECK(balance.principal == money(1'250));
}

TEST_CASE("beside a judgment what a board recommended of the rest is not to be paid") {
    CourtCase made;
    const auto board = made.instance(InstanceKind::Board, {{made.b, money(600)}});
    made.result(made.ruling(board, "2026-05-01"), made.b, ItemOutcome::Granted, money(600));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    made.result(made.ruling(court, "2026-06-01"), made.a, ItemOutcome::Granted, money(1'000));
    const auto balance = app::balance_on(made, resources(), {.on = day("2026-07-01")});
    CHECK(balance.is_awarded());
    CHECK(balance.principal == money(1'000));
}

TEST_CASE("the order in which a payment is used comes from the law of the case") {
    CourtCase made;
    const auto order = app::payment_order_of(made, resources());
    CHECK(order.order == PaymentOrder::CostsInterestPrincipal);
    CHECK(order.origin.source == "Handelsbalken 9 kap. 5 §");
    made.sheet().jurisdiction = "XX";
    CHECK(app::payment_order_of(made, resources()).origin.confidence == law::Confidence::Low);
}

TEST_CASE("what the ledger warns of has its reason in Swedish law") {
    CourtCase made;
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'001)}, {made.b, money(500)}});
    CHECK(holds(reason_for(made, ProblemKind::ClaimOutsideProceedings), "Chapter 13, Section 3"));
    CHECK(holds(reason_for(made, ProblemKind::ClaimRaisedInProceedings), "Chapter 13, Section 3"));
    CHECK(holds(reason_for(made, ProblemKind::DisputeAboveClaim), "Chapter 17, Section 3"));
    auto& item = made.at(made.b);
    item.basis = lump_sum(money(600));
    for (auto& part : item.defects) part.share = money(250);
    CHECK(holds(reason_for(made, ProblemKind::AllocationOnly), "applied by analogy"));
    CHECK(holds(reason_for(made, ProblemKind::NoFallback), "Chapter 35, Section 5"));
    CHECK(holds(reason_for(made, ProblemKind::SharesBelowAmount), "Chapter 42, Section 2"));
    made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(9'000)));
    CHECK(holds(reason_for(made, ProblemKind::LowerHeadAsksMore), "Chapter 17, Section 3"));
}

TEST_CASE("money for a defect that was not found is told with its reason in law") {
    CourtCase made;
    made.first_court();
    made.finding(made.dispute().rulings[0].id, made.crack, Finding::NotFound);
    CHECK(holds(reason_for(made, ProblemKind::AwardWithoutDefect), "Chapter 5, Section 8"));
    made.at(made.item).kind = ItemKind::Service;
    CHECK(holds(reason_for(made, ProblemKind::AwardWithoutDefect), "Sections 21 and 22"));
}

TEST_CASE("a claim that is lost is told of while there is time to act") {
    const CourtCase made; // lost after Wednesday 3 January 2029, 90 days after 5 October 2028
    const auto reason = [&](const char* today) {
        return reason_for(made, ProblemKind::LossNear, day(today));
    };
    CHECK(reason("2028-10-04") == "no such finding");
    CHECK(reason("2028-10-05") != "no such finding");
}

TEST_CASE("limitation that comes near names the rule it comes from") {
    const CourtCase made; // delivered on 3 November 2025: three years and two months
    const std::string reason = reason_for(made, ProblemKind::LossNear, day("2028-12-27"));
    INFO(reason);
    CHECK(holds(reason, "Konsumentköplagen (2022:260) 5 kap. 2 §"));
}
