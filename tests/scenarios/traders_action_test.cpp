// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_case.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

// The trader is the one who sues: 12 000 of the price of a stove were withheld. The consumer answers with a
// price reduction of 9 000 as set-off. The court finds the price due and grants 7 500 of the set-off.

namespace {

struct UnpaidPrice : ToldCase {
    Id<Instance> court;

    static Case stove_with_12_000_withheld() {
        CaseBuilder builder;
        builder.add_payment(PaymentKind::PricePaid, sek(117'000));
        builder.add_payment(PaymentKind::PriceWithheld, sek(12'000));
        const auto set_off = builder.add_head();
        for (Head& head : builder.records().heads) head.use = HeadUse::SetOff;
        builder.add_claim(set_off, {builder.add_defect("Spräckt sida")}, quoted_repair(sek(9'000)));
        const auto price = builder.add_head(HeadKind::Price);
        builder.records().heads.back().asked_by = Side::Trader;
        const auto claim = builder.add_claim(price, {}, lump_sum(sek(12'000)));
        builder.at(claim).remedy = Remedy::Price;
        builder.at(claim).title = "Obetald del av priset";
        builder.at(claim).creditor = builder.trader;
        builder.at(claim).debtor = builder.consumer;
        return builder;
    }
    UnpaidPrice() : ToldCase(stove_with_12_000_withheld()) {}

    // Items: 1 the consumer's reduction, 2 the trader's claim for the price.
    void trader_sues() { court = open(InstanceKind::FirstCourt, PartyRole::Trader, "2026-04-01"); }
    void court_rules() {
        trader_sues();
        rule(court, "2026-10-15", {.found = {1}},
             {{1, ItemOutcome::InPart, sek(7'500)}, {2, ItemOutcome::Granted, sek(12'000)}});
        close(court, "2026-10-15");
    }
};

} // namespace

TEST_CASE("Trader's action 1: the trader is the claimant and the set-off comes with the claim") {
    UnpaidPrice told;
    told.trader_sues();
    const Case dispute = told.now();
    const Instance& instance = *find(dispute, told.court);
    CHECK(instance.claimant == told.party(PartyRole::Trader));
    CHECK(instance.before.size() == 2);
    CHECK(dispute_at(dispute, instance) == sek(12'000)); // a set-off adds nothing to what is in dispute
}

TEST_CASE("Trader's action 2: each side's demand has its own result") {
    UnpaidPrice told;
    told.court_rules();
    const Case dispute = told.now();
    CHECK(totals_of_head(dispute, 1).awarded == sek(7'500));
    CHECK(totals_of_head(dispute, 2).awarded == sek(12'000));
    CHECK(findings_on(dispute, 1).at(0) == Finding::Found);
}

TEST_CASE("Trader's action 3: the set-off lowers what the trader gets to 4 500") {
    UnpaidPrice told;
    told.court_rules();
    const NetAward net = net_of(told.now());
    CHECK(net.to_trader == sek(12'000));
    CHECK(net.set_off_by_consumer == sek(7'500));
    CHECK(net.left == -sek(4'500)); // 12 000 − 7 500, to the trader
}

TEST_CASE("Trader's action 4: a set-off above the price brings the consumer nothing more") {
    UnpaidPrice told;
    told.trader_sues();
    told.rule(told.court, "2026-10-15", {.found = {1}},
              {{1, ItemOutcome::Granted, sek(9'000)}, {2, ItemOutcome::InPart, sek(5'000)}});
    const NetAward net = net_of(told.now());
    CHECK(net.set_off_by_consumer == sek(5'000)); // of 9 000; the trader gets no more than 5 000
    CHECK(net.left == sek(0));
}

TEST_CASE("Trader's action 5: the consumer pays the 4 500 and nothing is left of the price") {
    UnpaidPrice told;
    told.court_rules();
    told.pay_by(PartyRole::Consumer, sek(4'500), "2026-11-01", {{2, sek(4'500)}});
    const Case dispute = told.now();
    CHECK(row_of(dispute, 2).paid == sek(4'500));
    CHECK(row_of(dispute, 2).balance == sek(7'500)); // what the set-off takes
    CHECK(net_of(dispute).left == sek(0));
}
