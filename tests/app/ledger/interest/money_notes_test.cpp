// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// 1 250 and 3 650 of costs awarded on 1 June, with interest from that day.
struct ToEnforce : CourtCase {
    Instance enforcement;
    ToEnforce() {
        first_court();
        records().rulings.front().costs = money(3'650);
        records().rulings.front().costs_to = consumer;
        enforcement.kind = InstanceKind::Enforcement;
        enforcement.claimant = consumer;
        enforcement.opened = day("2026-07-01");
    }
    std::string beside() const {
        std::string all;
        for (const std::string& sentence :
             app::beside_items(dispute(), resources(), enforcement, day("2026-07-01"), text::Messages()))
            all += sentence + "\n";
        return all;
    }
};

} // namespace

TEST_CASE("enforcement tells of costs and interest besides the items") {
    ToEnforce made;
    CHECK(holds(made.beside(), "costs awarded and not paid, SEK\u00a03,650.00"));
    CHECK(holds(made.beside(), "SEK\u00a030.00")); // 3 650 × 10 % × 30 ÷ 365
    CHECK(holds(made.beside(), "Each further day adds SEK\u00a01.00"));
    made.records().rulings.front().interest_from = day("2026-06-01");
    CHECK(holds(made.beside(), "SEK\u00a040.27")); // and 1 250 × 10 % × 30 ÷ 365 = 10.2739…
    made.enforcement.claimant = made.trader;
    CHECK(made.beside().empty());
    made.enforcement.claimant = made.consumer;
    made.enforcement.kind = InstanceKind::Appeal;
    CHECK(made.beside().empty());
}

TEST_CASE("interest that was paid is not enforced again") {
    ToEnforce made;
    made.paid(money(3'680), {}, "2026-07-01").costs = money(3'650);
    made.records().payments.back().interest = money(30);
    CHECK(made.beside().empty());
}

TEST_CASE("costs and interest that were awarded as items are enforced with the others") {
    ToEnforce made;
    const auto fee = made.add_claim(made.head, {}, lump_sum(money(90)));
    made.at(fee).remedy = Remedy::Costs;
    made.records().instances.front().before.push_back({fee, money(90)});
    made.result(made.dispute().rulings.front().id, fee, ItemOutcome::Granted, money(90));
    CHECK(app::proposed_before(made, made.enforcement) ==
          std::vector<ItemAmount>{{made.a, money(1'000)}, {made.b, money(250)}, {fee, money(90)}});
}

TEST_CASE("a second enforcement of the same items is warned of") {
    ToEnforce made;
    const auto doubts = [&] { return app::doubts_about(made, made.enforcement, text::Messages()); };
    made.enforcement.before = app::proposed_before(made, made.enforcement);
    CHECK(doubts().empty());
    made.instance(InstanceKind::Enforcement, {{made.a, money(1'000)}});
    CHECK(doubts().size() == 1);
    made.records().instances.back().before = {{made.c, money(400)}};
    CHECK(doubts().empty());
    made.records().instances.back().before = {{made.a, money(1'000)}};
    made.records().instances.back().state = InstanceState::Closed;
    CHECK(doubts().empty());
}

TEST_CASE("what only a board recommends is not enforced") {
    ToEnforce made;
    CHECK_FALSE(app::proposed_before(made, made.enforcement).empty());
    made.records().instances.front().kind = InstanceKind::Board;
    CHECK(app::proposed_before(made, made.enforcement).empty());
    CHECK(made.beside().empty());
}

TEST_CASE("a voucher is named and counts only when it was accepted") {
    CourtCase made;
    Payment& payment = made.paid(money(500), {}, "2026-07-01");
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
    payment.means = PaymentMeans::Voucher;
    CHECK(app::doubts_about(made, payment, text::Messages()).size() == 1);
    CHECK(app::kind_words(payment, text::Messages()) == "Compensation (Voucher)");
    payment.kind = PaymentKind::PricePaid; // bought for with one
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
    payment.kind = PaymentKind::Refund;
    made.records().claim_items.clear();
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
}

TEST_CASE("more on an item than is left of it is doubted with both sums") {
    ToEnforce made;
    const auto& payment = made.paid(money(1'200), {{made.a, money(1'200)}}, "2026-06-10");
    const auto doubts = app::doubts_about(made, payment, text::Messages());
    REQUIRE(doubts.size() == 1);
    CHECK(holds(doubts[0], "SEK\u00a01,200.00 of SEK\u00a01,000.00"));
    made.records().payments.back().towards[0].amount = money(1'000);
    CHECK(app::doubts_about(made, made.dispute().payments.back(), text::Messages()).empty());
}

TEST_CASE("a price that names no item is doubted once a price was awarded") {
    ToEnforce made;
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    const auto price = made.add_claim(head, {}, lump_sum(money(500)));
    made.at(price).remedy = Remedy::Price;
    std::swap(made.at(price).creditor, made.at(price).debtor);
    Payment payment;
    payment.kind = PaymentKind::PricePaid;
    payment.amount = money(500);
    payment.payer = made.consumer;
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
    made.records().instances[0].before.push_back({price, money(500)});
    made.result(made.dispute().rulings[0].id, price, ItemOutcome::Granted, money(500));
    CHECK(app::doubts_about(made, payment, text::Messages()).size() == 1);
    payment.towards = {{price, money(500)}};
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
}

TEST_CASE("where costs alone were awarded each further day adds their interest") {
    ToEnforce made;
    made.records().item_results.clear();
    made.records().rulings.front().interest_from = day("2026-06-01");
    CHECK(holds(made.beside(), "SEK\u00a030.00"));                      // 3 650 × 10 % × 30 ÷ 365
    CHECK(holds(made.beside(), "Each further day adds SEK\u00a01.00")); // 3 650 × 10 % ÷ 365
}

TEST_CASE("what was used as set-off is told of both heads") {
    CourtCase made;
    made.first_court(); // 1 250 to the consumer
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    made.at(head).use = HeadUse::SetOff;
    const auto price = made.add_claim(head, {}, lump_sum(money(500)));
    std::swap(made.at(price).creditor, made.at(price).debtor);
    made.records().instances[0].before.push_back({price, money(500)});
    made.result(made.dispute().rulings[0].id, price, ItemOutcome::Granted, money(500));
    CHECK(app::set_off_parts(made, ledger_of(made)) == std::vector<Money>{money(500), money(500)});
}
