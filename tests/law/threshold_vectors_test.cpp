// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_vectors.h"
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

domain::Money amount(const std::string& code, const std::string& text) {
    return domain::from_plain_decimal(text, shipped_packs().at(code).currency()).value();
}

ForumQuestion claim_of(const std::string& code, const std::string& text, const char* filed) {
    ForumQuestion question{.filed = day_of(filed), .claim = amount(code, text)};
    question.complained_first = Answer::Yes;
    question.pending_elsewhere = Answer::No;
    question.trade = Trade::Other;
    return question;
}

ForumView view(const std::string& code, const std::string& forum, const ForumQuestion& question) {
    const auto views = forums_for(shipped_packs().at(code), question);
    const auto found = std::ranges::find(views, forum, &ForumView::forum);
    if (found == views.end()) throw std::logic_error("no such forum: " + forum);
    return *found;
}

/// The fee of a kind as a decimal; empty when there is none.
std::string fee(const ForumView& view, FeeKind kind) {
    const auto found = std::ranges::find(view.fees, kind, &FeeLine::kind);
    return found == view.fees.end() ? "" : domain::plain_decimal(found->amount);
}

const Condition& condition(const ForumView& view, ConditionKind kind) {
    return *std::ranges::find(view.conditions, kind, &Condition::kind);
}

} // namespace

TEST_CASE("TH-01 exactly half a price base amount is a small claim in Sweden") {
    const ForumView small = view("SE", "small_claims", claim_of("SE", "29600", "2026-03-02"));
    CHECK(small.open == Answer::Yes);
    CHECK(fee(small, FeeKind::Application) == "900.00");
    CHECK(condition(small, ConditionKind::ClaimAtMost).limit == amount("SE", "29600"));
}

TEST_CASE("TH-03 one krona above the limit of 2025 is an ordinary case") {
    const ForumQuestion question = claim_of("SE", "29401", "2025-10-01");
    CHECK(view("SE", "small_claims", question).open == Answer::No);
    CHECK(view("SE", "district_court", question).open == Answer::Yes);
    CHECK(fee(view("SE", "district_court", question), FeeKind::Application) == "2800.00");
}

TEST_CASE("TH-05 whether accrued interest makes a claim too large is a doubt and not an answer") {
    ForumQuestion question = claim_of("SE", "28000", "2026-03-02");
    question.accrued_interest = amount("SE", "3000");
    const ForumView small = view("SE", "small_claims", question);
    CHECK(small.open == Answer::Unknown);
    CHECK(condition(small, ConditionKind::ClaimAtMost).doubt == Doubt::AccruedInterest);
    CHECK(condition(view("SE", "district_court", question), ConditionKind::ClaimAbove).doubt ==
          Doubt::AccruedInterest);
    question.accrued_interest = amount("SE", "1600");
    CHECK(view("SE", "small_claims", question).open == Answer::Yes);
}

TEST_CASE("TH-06 after a payment order the supplement is paid instead of the fee") {
    ForumQuestion question = claim_of("SE", "25000", "2026-03-02");
    question.route = Route::AfterPaymentOrder;
    CHECK(fee(view("SE", "small_claims", question), FeeKind::Supplement) == "600.00");
    CHECK(fee(view("SE", "small_claims", question), FeeKind::Application).empty());
    CHECK(fee(view("SE", "district_court", question), FeeKind::Supplement) == "2500.00");
}

TEST_CASE("TH-08 the board takes shoes for exactly its lower limit") {
    ForumQuestion question = claim_of("SE", "750", "2026-03-02");
    question.trade = Trade::Shoes;
    question.time_starts = {{EventKind::Complaint, day_of("2026-01-15")}};
    CHECK(view("SE", "arn", question).open == Answer::Yes);
    CHECK(fee(view("SE", "arn", question), FeeKind::Application) == "150.00");
    question.claim = amount("SE", "749.99");
    CHECK(view("SE", "arn", question).open == Answer::No);
}

TEST_CASE("TH-10 a Danish claim above 100 000 is an ordinary case with a hearing fee") {
    const ForumQuestion question = claim_of("DK", "100001", "2026-03-02");
    CHECK(view("DK", "small_claims", question).open == Answer::No);
    const ForumView ordinary = view("DK", "district_court", question);
    CHECK(ordinary.open == Answer::Yes);
    CHECK(fee(ordinary, FeeKind::Application) == "1500.00");
    CHECK(fee(ordinary, FeeKind::Hearing) == "3000.00");
}

TEST_CASE("TH-11 the Amtsgericht takes 10 000 euros from 2026 and 5 000 before") {
    CHECK(view("DE", "amtsgericht", claim_of("DE", "10000", "2026-01-02")).open == Answer::Yes);
    CHECK(view("DE", "landgericht", claim_of("DE", "10000", "2026-01-02")).open == Answer::No);
    CHECK(view("DE", "amtsgericht", claim_of("DE", "10000.01", "2026-01-02")).open == Answer::No);
    CHECK(view("DE", "amtsgericht", claim_of("DE", "10000", "2025-12-31")).open == Answer::No);
}

TEST_CASE("TH-13 the issue fee for exactly 1 000 pounds is that of the band below") {
    CHECK(fee(view("EW", "small_claims", claim_of("EW", "1000", "2026-03-02")), FeeKind::Application) ==
          "70.00");
    CHECK(fee(view("EW", "small_claims", claim_of("EW", "1000.01", "2026-03-02")), FeeKind::Application) ==
          "80.00");
}

TEST_CASE("TH-15 exactly 10 000 pounds is still a small claim") {
    const ForumView small = view("EW", "small_claims", claim_of("EW", "10000", "2026-03-02"));
    CHECK(small.open == Answer::Yes);
    CHECK(fee(small, FeeKind::Application) == "455.00");
    CHECK(view("EW", "county_court", claim_of("EW", "10000", "2026-03-02")).open == Answer::No);
    const ForumView other = view("EW", "county_court", claim_of("EW", "20000", "2026-03-02"));
    CHECK(fee(other, FeeKind::Application) == "1000.00");
}

TEST_CASE("TH-16 a Hungarian purchase for 250 000 has a guarantee of two years") {
    const Circumstances known{.contract = day_of("2025-03-01"), .price = amount("HU", "250000")};
    const auto proposals =
        proposals_for(shipped_packs().at("HU"), {EventKind::Delivery, day_of("2025-03-03")}, known);
    std::string guarantees;
    for (const Deadline& deadline : proposals)
        if (deadline.rule.starts_with("guarantee_") && deadline.kind == RuleKind::Window)
            guarantees += deadline.rule + " " + deadline.computed.iso();
    CHECK(guarantees == "guarantee_middle 2027-03-03");
}

TEST_CASE("TH-18 three per cent of 300 000 forints is below the least fee of 12 000") {
    ForumQuestion question = claim_of("HU", "300000", "2026-03-02");
    question.domestic_addresses = Answer::Yes;
    CHECK(fee(view("HU", "payment_order", question), FeeKind::Application) == "12000");
    question.claim = amount("HU", "1000000");
    CHECK(fee(view("HU", "payment_order", question), FeeKind::Application) == "30000");
    question.claim = amount("HU", "3000001");
    CHECK(view("HU", "payment_order", question).open == Answer::No);
}
