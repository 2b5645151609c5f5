// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/offer_view.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// After the board: a customer asks 4 350, the shop reckons with 3 150 and a court would cost 900.
struct Advised : CourtCase {
    explicit Advised(Side side) {
        sheet().side = side;
        at(a).basis = quoted_repair(money(2'400));
        at(b).basis = quoted_repair(money(1'950));
        instance(InstanceKind::Board, {{a, money(2'400)}, {b, money(1'950)}});
        reserve(a, money(1'800));
        reserve(b, money(1'350));
    }

    void reserve(Id<ClaimItem> about, Money likely) {
        Reserve& entry = records().reserves.emplace_back();
        entry.id.uid = uid(8'000 + static_cast<std::uint32_t>(dispute().reserves.size()));
        entry.item = about;
        entry.date = day("2026-02-01");
        entry.likely = likely;
    }

    app::OfferComparison compared() const {
        return app::comparison_of(dispute(), dispute().offers.back(), resources(), day("2026-03-02"),
                                  text::Language::English);
    }

    std::string said(std::int64_t first, std::int64_t second) {
        offer({{a, money(first)}, {b, money(second)}});
        std::string all;
        for (const std::string& line : app::sentences(compared(), text::Messages())) all += line + "\n";
        return all;
    }
};

} // namespace

TEST_CASE("who pays is advised that an offer below the likely award and the fee costs less") {
    Advised shop(Side::Trader);
    const std::string words = shop.said(1'700, 1'300);
    CHECK(shop.compared().pays);
    CHECK(shop.compared().after_fee_most() == money(4'050)); // 3 150 and 900
    CHECK(holds(words, "SEK\u00a03,000.00 is offered where SEK\u00a04,350.00 is claimed."));
    CHECK(holds(words, "If you win, you pay nothing and as a rule none of it; if you lose, you repay it"));
    CHECK(
        holds(words, "If the fee has to be counted as yours as well, going on costs you SEK\u00a04,050.00."));
    CHECK(holds(words, "The offer costs you SEK\u00a01,050.00 less than that."));
    CHECK(holds(words, "the loser may also have to pay the other side's costs"));
}

TEST_CASE("who pays is advised that an offer above the likely award and the fee costs more") {
    Advised shop(Side::Trader);
    CHECK(holds(shop.said(2'300, 1'900), "The offer costs you SEK\u00a0150.00 more than that.")); // 4 200
}

TEST_CASE("who is to get the money is advised the other way round") {
    Advised customer(Side::Consumer);
    const std::string words = customer.said(1'700, 1'300);
    CHECK_FALSE(customer.compared().pays);
    CHECK(holds(words, "If you win, the other side repays it as a rule; if you lose, you get nothing"));
    CHECK(holds(words, "If the items are granted and the fee still stays with you, that leaves you "
                       "SEK\u00a02,250.00.")); // 3 150 less 900
    CHECK(holds(words, "The offer gives you SEK\u00a0750.00 more than that."));
}

TEST_CASE("a board's fee is not counted as that of the one who pays") {
    Advised shop(Side::Trader);
    shop.records().instances.clear();
    const std::string words = shop.said(1'700, 1'300);
    CHECK(shop.compared().after_fee_least() == money(3'150));
    CHECK(holds(words, "Whoever brings it pays that fee, so none of it is counted as yours."));
    CHECK(holds(words, "The offer costs you SEK\u00a0150.00 less than that."));
    CHECK_FALSE(holds(words, "In court the loser"));
}

TEST_CASE("the trader who sues for his price gets money and does not pay it") {
    Advised shop(Side::Trader);
    shop.records().reserves.clear();
    for (const auto id : {shop.a, shop.b}) std::swap(shop.at(id).creditor, shop.at(id).debtor);
    shop.said(1'700, 1'300);
    CHECK_FALSE(shop.compared().pays);
    CHECK(shop.compared().after_fee_least() == money(3'450)); // 4 350 less 900
}

TEST_CASE("what is asked the other way round is taken off an offer") {
    Advised shop(Side::Trader);
    const auto head = shop.add_head();
    shop.at(head).use = HeadUse::SetOff;
    shop.at(head).asked_by = Side::Trader;
    const auto hire = shop.add_claim(head, {}, lump_sum(money(250)));
    std::swap(shop.at(hire).creditor, shop.at(hire).debtor);
    shop.offer({{shop.a, money(1'000)}, {hire, money(250)}});
    const auto made = shop.compared();
    CHECK(made.pays);
    CHECK(made.offered == money(750));
    CHECK(made.claimed == money(2'150));
    CHECK(made.likely_most == money(1'550)); // 1 800 less 250
}
