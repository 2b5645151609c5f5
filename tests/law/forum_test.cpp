// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

domain::Money crowns(const char* text, const char* code = "SEK") {
    return domain::from_plain_decimal(text, *domain::Currency::from_code(code)).value();
}

ForumView view(const char* code, const std::string& forum, const ForumQuestion& question) {
    const auto views = forums_for(shipped_packs().at(code), question);
    const auto found = std::ranges::find(views, forum, &ForumView::forum);
    if (found == views.end()) throw std::logic_error("no such forum: " + forum);
    return *found;
}

Condition condition(const ForumView& of, ConditionKind kind) {
    const auto found = std::ranges::find(of.conditions, kind, &Condition::kind);
    if (found == of.conditions.end()) throw std::logic_error("no such condition");
    return *found;
}

ForumQuestion board_question() {
    ForumQuestion question{.filed = day_of("2026-11-23"), .claim = crowns("5000")};
    question.trade = Trade::Electronics;
    question.time_starts = {{EventKind::Complaint, day_of("2025-11-21")}};
    question.complained_first = Answer::Yes;
    question.pending_elsewhere = Answer::No;
    return question;
}

} // namespace

TEST_CASE("the Swedish board is open when each condition is met and tells how long it takes") {
    const ForumView board = view("SE", "arn", board_question());
    CHECK(board.open == Answer::Yes);
    CHECK(condition(board, ConditionKind::ClaimAtLeast).limit == crowns("750"));
    CHECK(condition(board, ConditionKind::InTime).last_day == day_of("2026-11-23"));
    CHECK(board.expected_time == Period{90, PeriodUnit::Days});
    CHECK(board.appeals == std::vector<std::string>{"arn_review"});
}

TEST_CASE("a day after the year the board is closed and the condition says which day it was") {
    ForumQuestion late = board_question();
    late.filed = day_of("2026-11-24");
    const ForumView board = view("SE", "arn", late);
    CHECK(board.open == Answer::No);
    CHECK(condition(board, ConditionKind::InTime).met == Answer::No);
    CHECK(condition(board, ConditionKind::ClaimAtLeast).met == Answer::Yes);
}

TEST_CASE("what the case does not say leaves the answer open") {
    const ForumView board = view("SE", "arn", {.filed = day_of("2026-11-23")});
    CHECK(board.open == Answer::Unknown);
    CHECK(condition(board, ConditionKind::ClaimAtLeast).doubt == Doubt::NotStated);
    CHECK(condition(board, ConditionKind::InTime).doubt == Doubt::NotStated);
    CHECK(condition(board, ConditionKind::ComplainedFirst).doubt == Doubt::NotStated);
}

TEST_CASE("while the line of business is unknown only amounts that all limits agree on are answered") {
    ForumQuestion question = board_question();
    question.trade.reset();
    const auto answer = [&](const char* claim) {
        question.claim = crowns(claim);
        return condition(view("SE", "arn", question), ConditionKind::ClaimAtLeast);
    };
    CHECK(answer("2000").met == Answer::Unknown);
    CHECK(answer("2000").doubt == Doubt::TradeNeeded);
    CHECK(answer("3000").met == Answer::Yes);
    CHECK(answer("749").met == Answer::No);
}

TEST_CASE("a line of business has its own limit and may be left out altogether") {
    ForumQuestion question = board_question();
    question.claim = crowns("2999");
    question.trade = Trade::Insurance;
    CHECK(view("SE", "arn", question).open == Answer::No);
    question.trade = Trade::Furniture;
    CHECK(view("SE", "arn", question).open == Answer::Yes);
    question.trade = Trade::RealProperty;
    CHECK(condition(view("SE", "arn", question), ConditionKind::TradeCovered).met == Answer::No);
}

TEST_CASE("a case that is before a court or not yet put to the trader is not for the board") {
    ForumQuestion question = board_question();
    question.pending_elsewhere = Answer::Yes;
    CHECK(view("SE", "arn", question).open == Answer::No);
    question = board_question();
    question.complained_first = Answer::No;
    CHECK(view("SE", "arn", question).open == Answer::No);
}

TEST_CASE("without the figure of the year the limit is a doubt until the user states it") {
    ForumQuestion question{.filed = day_of("2027-01-04"), .claim = crowns("20000")};
    question.pending_elsewhere = Answer::No;
    CHECK(condition(view("SE", "small_claims", question), ConditionKind::ClaimAtMost).doubt ==
          Doubt::FigureUnknown);
    question.own_figures = {{"prisbasbelopp", {}, crowns("60000"), {.valid_from = day_of("2027-01-01")}}};
    const ForumView small = view("SE", "small_claims", question);
    CHECK(small.open == Answer::Yes);
    CHECK(condition(small, ConditionKind::ClaimAtMost).limit == crowns("30000"));
}

TEST_CASE("Danish limits of 2024 are not taken for those of later years") {
    ForumQuestion question{.filed = day_of("2024-09-02"), .price = crowns("1110", "DKK")};
    question.trade = Trade::Furniture;
    CHECK(condition(view("DK", "mediation", question), ConditionKind::PriceAtLeast).met == Answer::Yes);
    question.filed = day_of("2026-03-02");
    CHECK(condition(view("DK", "mediation", question), ConditionKind::PriceAtLeast).doubt ==
          Doubt::FigureUnknown);
}

TEST_CASE("the limit of the Danish small claims track changed in June 2024") {
    const auto open = [](const char* filed) {
        ForumQuestion question{.filed = day_of(filed), .claim = crowns("60000", "DKK")};
        question.pending_elsewhere = Answer::No;
        return condition(view("DK", "small_claims", question), ConditionKind::ClaimAtMost);
    };
    CHECK(open("2024-06-14").met == Answer::No);
    CHECK(open("2024-06-15").met == Answer::Yes);
    CHECK(open("2024-06-15").confidence == Confidence::Low);
    CHECK(open("2024-07-01").confidence == Confidence::Statute);
}

TEST_CASE("a fee that depends on the claim is not stated without one") {
    const ForumQuestion question{.filed = day_of("2026-03-02")};
    CHECK(view("EW", "small_claims", question).fees.empty());
    CHECK(view("HU", "payment_order", question).fees.empty());
    CHECK(view("SE", "arn", question).fees.size() == 1);
}

TEST_CASE("a fee in per cent keeps within its bounds and its days") {
    ForumQuestion question{.filed = day_of("2024-12-30"), .claim = crowns("100000", "HUF")};
    CHECK(view("HU", "payment_order", question).fees.front().amount.minor == 8'000);
    question.filed = day_of("2025-01-02");
    CHECK(view("HU", "payment_order", question).fees.front().amount.minor == 12'000);
    question.claim = crowns("20000000", "HUF");
    CHECK(view("HU", "payment_order", question).fees.front().amount.minor == 300'000);
}

TEST_CASE("a forum that does not exist yet is not shown") {
    const auto keys = [](const char* filed) {
        std::string names;
        for (const ForumView& each : forums_for(shipped_packs().at("EW"), {.filed = day_of(filed)}))
            names += each.forum + " ";
        return names;
    };
    CHECK(keys("2026-04-05") == "small_claims county_court ");
    CHECK(keys("2026-04-06") == "adr small_claims county_court ");
}

TEST_CASE("the European procedure needs a border between the parties") {
    ForumQuestion question{.filed = day_of("2026-03-02"), .claim = crowns("5000", "EUR")};
    question.pending_elsewhere = Answer::No;
    CHECK(view("EU", "eu_small_claims", question).open == Answer::Unknown);
    question.cross_border = Answer::Yes;
    CHECK(view("EU", "eu_small_claims", question).open == Answer::Yes);
    question.cross_border = Answer::No;
    CHECK(view("EU", "eu_small_claims", question).open == Answer::No);
}

namespace {

Condition appeal_condition(const ForumView& of, const std::string& rule) {
    const auto found = std::ranges::find(of.appeal_conditions, rule, &AppealCondition::rule);
    if (found == of.appeal_conditions.end()) throw std::logic_error("no such appeal");
    return found->condition;
}

ForumQuestion worth(const char* amount, const char* currency, const char* filed = "2026-11-23") {
    return {.filed = day_of(filed), .claim = crowns(amount, currency)};
}

} // namespace

TEST_CASE("an appeal says what the claim must be worth") {
    const auto german = [](const char* amount, const char* filed = "2026-11-23") {
        return appeal_condition(view("DE", "amtsgericht", worth(amount, "EUR", filed)), "appeal");
    };
    CHECK(german("1000").met == Answer::No);
    CHECK(german("1000.01").met == Answer::Yes);
    CHECK(german("1000", "2025-12-31").met == Answer::Yes);
    CHECK(german("1000").limit == crowns("1000", "EUR"));
    const ForumView danish = view("DK", "small_claims", worth("12000", "DKK"));
    CHECK(appeal_condition(danish, "appeal").met == Answer::No);
    CHECK(appeal_condition(danish, "appeal_leave").met == Answer::Yes);
    CHECK(danish.open == Answer::Unknown); // what an appeal asks does not close the court itself
}

TEST_CASE("the Danish board counts from the mediation and not from the complaint") {
    ForumQuestion question = worth("12000", "DKK", "2026-11-23");
    question.time_starts = {{EventKind::Complaint, day_of("2026-06-01")}};
    CHECK(condition(view("DK", "forbrugerklagenaevnet", question), ConditionKind::InTime).doubt ==
          Doubt::NotStated);
    question.time_starts.emplace(EventKind::MediationFailed, day_of("2026-11-05"));
    const Condition time = condition(view("DK", "forbrugerklagenaevnet", question), ConditionKind::InTime);
    CHECK(time.met == Answer::Yes);
    CHECK(time.last_day == day_of("2026-12-03"));
}

TEST_CASE("the English fee of five per cent begins above ten thousand pounds") {
    CHECK(view("EW", "county_court", worth("5000", "GBP")).fees.empty());
    const auto above = view("EW", "county_court", worth("20000", "GBP")).fees;
    REQUIRE(above.size() == 1);
    CHECK(above.front().amount == crowns("1000", "GBP"));
}
