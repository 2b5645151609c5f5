// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_words.h>
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
    CHECK(app::kind_words(payment, text::Messages()) == "Compensation received (Voucher)");
    payment.kind = PaymentKind::PricePaid; // bought for with one
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
    payment.kind = PaymentKind::Refund;
    made.records().claim_items.clear();
    CHECK(app::doubts_about(made, payment, text::Messages()).empty());
}
