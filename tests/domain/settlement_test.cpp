// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;

namespace {

/// A stove for 129 000 with one price reduction.
CaseBuilder reduced_by(std::int64_t reduction) {
    CaseBuilder builder;
    builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(reduction)));
    return builder;
}

void add_other(CaseBuilder& builder, Remedy remedy, std::int64_t amount) {
    const auto claim = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(amount)));
    builder.at(claim).remedy = remedy;
}

} // namespace

TEST_CASE("PR-13 a reduction smaller than what is unpaid leaves a balance") {
    CaseBuilder builder = reduced_by(32'250);
    builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.price == builder.money(129'000));
    CHECK(parts.paid == builder.money(60'000));
    CHECK(parts.withheld == builder.money(0)); // nobody said that it was withheld
    CHECK(parts.unpaid == builder.money(69'000));
    CHECK(parts.refund_due == builder.money(0));
    CHECK(parts.still_owed == builder.money(36'750));
}

TEST_CASE("a reduction beyond what is withheld is refunded") {
    CaseBuilder builder = reduced_by(32'250);
    builder.add_payment(PaymentKind::PricePaid, builder.money(119'000));
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(10'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.refund_due == builder.money(22'250));
    CHECK(parts.still_owed == builder.money(0));
}

TEST_CASE("without recorded payments nothing counts as withheld") {
    const CaseBuilder builder = reduced_by(32'250);
    CHECK(settlement_of(builder).withheld == builder.money(0));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
    CHECK(settlement_of(builder).refund_due == builder.money(32'250));
}

TEST_CASE("what a tax credit paid is not unpaid") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).tax_credit = builder.money(9'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(120'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
}

TEST_CASE("traded goods lower the price between the parties") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).trade_in = builder.money(4'000);
    builder.at(builder.item).discount = builder.money(5'000);
    CHECK(settlement_of(builder).price == builder.money(120'000));
}

TEST_CASE("an unknown price leaves open what is unpaid") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).price.reset();
    builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
    CHECK(settlement_of(builder).price == builder.money(0));
}

TEST_CASE("more paid than the price leaves nothing unpaid") {
    CaseBuilder builder = reduced_by(1'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(130'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
}

TEST_CASE("other money is set against what is withheld so that only one side pays") {
    CaseBuilder builder = reduced_by(10'000);
    add_other(builder, Remedy::Damages, 3'000);
    add_other(builder, Remedy::Costs, 900);
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(15'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.reduction == builder.money(10'000));
    CHECK(parts.other == builder.money(3'000));
    CHECK(parts.refund_due == builder.money(0));
    CHECK(parts.still_owed == builder.money(2'000)); // 15 000 less 10 000 less 3 000
}

TEST_CASE("money already received is taken off and never turns into a debt") {
    CaseBuilder builder = reduced_by(10'000);
    builder.add_payment(PaymentKind::Refund, builder.money(4'000));
    builder.add_payment(PaymentKind::Compensation, builder.money(1'000));
    CHECK(settlement_of(builder).refunded == builder.money(5'000));
    CHECK(settlement_of(builder).refund_due == builder.money(5'000));
    builder.add_payment(PaymentKind::Refund, builder.money(50'000));
    CHECK(settlement_of(builder).refund_due == builder.money(0));
    CHECK(settlement_of(builder).still_owed == builder.money(0));
}

TEST_CASE("the reduction in a settlement is the capped one") {
    CaseBuilder builder = reduced_by(150'000);
    add_other(builder, Remedy::RepairCost, 2'000);
    const Settlement parts = settlement_of(builder);
    CHECK(parts.reduction == builder.money(129'000));
    CHECK(parts.other == builder.money(2'000));
}

TEST_CASE("a case without a claim settles at nothing") {
    const Settlement parts = settlement_of(CaseBuilder{});
    CHECK(parts.reduction.is_zero());
    CHECK(parts.refund_due.is_zero());
    CHECK(parts.still_owed.is_zero());
}

namespace {

/// A stove for 129 000 from one seller, reduced by 10 000, and a fridge for 9 000 from another.
struct TwoSellers {
    CaseBuilder builder = reduced_by(10'000);
    Id<Party> other = builder.add_party(PartyRole::Trader, "Vitvaruhuset AB");
    Id<Purchase> purchase = builder.add_purchase();
    Id<Item> fridge = builder.add_item("Kylskåp", builder.money(9'000));

    TwoSellers() {
        builder.at(purchase).seller = other;
        builder.at(fridge).purchase = purchase;
    }
    Id<Payment> add_for_fridge(PaymentKind kind, std::int64_t amount) {
        const auto payment = builder.add_payment(kind, builder.money(amount));
        builder.at(payment).purchase = purchase;
        return payment;
    }
    Settlement with(Id<Party> party) const {
        for (const PartySettlement& settlement : settlements_of(builder))
            if (settlement.party == party) return settlement.money;
        throw std::logic_error("no settlement with that party");
    }
};

} // namespace

TEST_CASE("what is withheld from one seller is not set against what another owes") {
    TwoSellers made;
    made.builder.add_payment(PaymentKind::PricePaid, made.builder.money(129'000));
    made.add_for_fridge(PaymentKind::PricePaid, 5'000);
    made.add_for_fridge(PaymentKind::PriceWithheld, 4'000);
    CHECK(made.with(made.builder.trader).refund_due == made.builder.money(10'000));
    CHECK(made.with(made.other).still_owed == made.builder.money(4'000));
    const Settlement both = settlement_of(made.builder);
    CHECK(both.refund_due == made.builder.money(10'000));
    CHECK(both.still_owed == made.builder.money(4'000));
    CHECK(both.price == made.builder.money(138'000));
    CHECK(both.reduction == made.builder.money(10'000));
}

TEST_CASE("the payments to one seller do not make the other unpaid") {
    TwoSellers made;
    made.builder.add_payment(PaymentKind::PricePaid, made.builder.money(129'000));
    CHECK(made.with(made.other).unpaid == made.builder.money(0)); // nothing is typed for the fridge yet
    CHECK(settlement_of(made.builder).refund_due == made.builder.money(10'000));
}

TEST_CASE("two purchases from one seller are settled together") {
    TwoSellers made;
    made.builder.at(made.purchase).seller = made.builder.trader;
    made.builder.add_payment(PaymentKind::PricePaid, made.builder.money(129'000));
    made.add_for_fridge(PaymentKind::PriceWithheld, 9'000);
    REQUIRE(settlements_of(made.builder).size() == 1);
    CHECK(settlement_of(made.builder).refund_due == made.builder.money(1'000));
    CHECK(settlement_of(made.builder).still_owed == made.builder.money(0));
}

TEST_CASE("a purchase without a seller is the first trader's") {
    TwoSellers made;
    made.builder.at(made.builder.purchase).seller = {};
    CHECK(made.with(made.builder.trader).price == made.builder.money(129'000));
    CHECK(made.with(made.other).price == made.builder.money(9'000));
}

TEST_CASE("damages follow their defects unless another seller is the debtor") {
    TwoSellers made;
    const auto rust = made.builder.add_defect("Rost");
    made.builder.at(rust).item = made.fridge;
    const auto head = made.builder.dispute().heads[0].id;
    const auto damages = made.builder.add_claim(head, {rust}, lump_sum(made.builder.money(700)));
    made.builder.at(damages).remedy = Remedy::Damages;
    made.builder.at(damages).debtor = {};
    CHECK(made.with(made.other).other == made.builder.money(700));
    made.builder.at(damages).debtor = made.builder.trader;
    CHECK(made.with(made.builder.trader).other == made.builder.money(700));
}

TEST_CASE("divided damages fall on both sellers and an undivided rest on none") {
    TwoSellers made;
    const auto here = made.builder.add_defect();
    const auto there = made.builder.add_defect();
    made.builder.at(there).item = made.fridge;
    const auto damages = made.builder.add_claim(made.builder.dispute().heads[0].id, {here, there},
                                                lump_sum(made.builder.money(900)));
    made.builder.at(damages).remedy = Remedy::Damages;
    made.builder.at(damages).debtor = {};
    CHECK(made.with({}).other == made.builder.money(900));
    made.builder.at(damages).defects[0].share = made.builder.money(600);
    CHECK(made.with(made.builder.trader).other == made.builder.money(600));
    CHECK(made.with(made.other).other == made.builder.money(300));
    CHECK(settlements_of(made.builder).size() == 2);
}

TEST_CASE("what a producer owes is not set against the price withheld from the seller") {
    CaseBuilder builder = reduced_by(2'000);
    const auto maker = builder.add_party(PartyRole::Producer, "Tillverkaren AB");
    add_other(builder, Remedy::Damages, 5'000);
    builder.at(builder.dispute().claim_items[1].id).debtor = maker;
    builder.add_payment(PaymentKind::PricePaid, builder.money(119'000));
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(10'000));
    CHECK(settlement_of(builder).refund_due == builder.money(5'000));
    CHECK(settlement_of(builder).still_owed == builder.money(8'000)); // 10 000 less 2 000
}

TEST_CASE("the settlements add up to the stated total whoever owes it") {
    TwoSellers made;
    const auto rust = made.builder.add_defect("Rost");
    made.builder.at(rust).item = made.fridge;
    const auto head = made.builder.dispute().heads[0].id;
    made.builder.add_claim(head, {rust, made.builder.dispute().defects[0].id},
                           lump_sum(made.builder.money(13'800))); // 12 900 and 900 by the prices
    CHECK(made.with(made.other).reduction == made.builder.money(900));
    CHECK(made.with(made.builder.trader).reduction == made.builder.money(22'900));
    const Settlement all = settlement_of(made.builder);
    CHECK(all.reduction + all.other == totals_of(made.builder).stated);
}

TEST_CASE("a case of nothing has one settlement of nothing") {
    Case dispute;
    dispute.sheet.currency = "SEK";
    REQUIRE(settlements_of(dispute).size() == 1);
    CHECK(settlement_of(dispute).price.is_zero());
}

TEST_CASE("costs and interest that were paid are not taken off the reduction") {
    CaseBuilder builder = reduced_by(10'000);
    const auto costs = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(900)));
    builder.at(costs).remedy = Remedy::Costs;
    const auto paid = builder.add_payment(PaymentKind::Compensation, builder.money(5'000));
    builder.at(paid).costs = builder.money(2'800);
    builder.at(paid).interest = builder.money(200);
    builder.at(paid).towards = {{costs, builder.money(900)}};
    builder.add_payment(PaymentKind::Costs, builder.money(3'000));
    CHECK(settlement_of(builder).refunded == builder.money(1'100)); // 5 000 − 2 800 − 200 − 900
    CHECK(settlement_of(builder).refund_due == builder.money(8'900));
}

TEST_CASE("a payment of less than its costs gives nothing back and takes nothing") {
    CaseBuilder builder = reduced_by(10'000);
    const auto paid = builder.add_payment(PaymentKind::Refund, builder.money(100));
    builder.at(paid).costs = builder.money(2'800);
    CHECK(settlement_of(builder).refunded == builder.money(0));
    CHECK(settlement_of(builder).refund_due == builder.money(10'000));
}
