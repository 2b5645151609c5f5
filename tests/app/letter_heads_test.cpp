// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using domain::HeadKind;
using domain::Remedy;
using text::Language;

namespace {

/// One defect, and a first head of that kind with one item.
CaseBuilder case_with(HeadKind kind, Remedy remedy, const domain::Basis& basis) {
    CaseBuilder builder;
    const auto item = builder.add_claim(builder.add_head(kind), {builder.add_defect()}, basis);
    builder.at(item).remedy = remedy;
    return builder;
}

CaseBuilder english(CaseBuilder builder) {
    builder.sheet().jurisdiction = "EW";
    return builder;
}

} // namespace

TEST_CASE("a rescission is declared and its refund asked") {
    const auto builder = case_with(HeadKind::Rescission, Remedy::Refund, lump_sum(money(129'000)));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Hävning av köp – Braskamin"));
    CHECK(holds(text, "Jag häver köpet"));
    CHECK(holds(text, "5 kap. 8, 10 och 11 §§"));
    CHECK(holds(text, "betalar tillbaka 129 000,00 kr"));
    CHECK_FALSE(holds(text, "kräver"));
    CHECK(holds(text, "Belopp: 129 000,00 kr"));
    CHECK_FALSE(holds(text, "Uppskattat"));
}

TEST_CASE("a rescission asks back what was paid and not what was withheld") {
    auto builder = case_with(HeadKind::Rescission, Remedy::Refund, lump_sum(money(129'000)));
    builder.at(builder.dispute().defects[0].id).second_tier = domain::SecondTierCondition::Serious;
    builder.add_payment(domain::PaymentKind::PricePaid, money(100'000));
    builder.add_payment(domain::PaymentKind::PriceWithheld, money(29'000));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "betalar tillbaka 100 000,00 kr"));
    CHECK(holds(text, "Kvar för er att betala 100 000,00 kr"));
    CHECK(holds(text, "Fel 1 är av så allvarligt slag att en omedelbar hävning är motiverad."));
}

TEST_CASE("in England and Wales goods are rejected and not rescinded") {
    const auto builder = english(case_with(HeadKind::Rescission, Remedy::Refund, lump_sum(money(129'000))));
    const std::string text = flat_text_of(builder, choices(claim, Language::English));
    CHECK(holds(text, "I reject the goods and treat the contract as at an end"));
    CHECK(holds(text, "county court"));
    CHECK_FALSE(holds(text, "escission"));
    CHECK_FALSE(holds(text, "rescind"));
}

TEST_CASE("a claim under English law is a letter before claim and under Swedish law is not") {
    const auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(900)));
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim, Language::English)), "county court"));
    const std::string text = flat_text_of(english(builder), choices(claim, Language::English));
    CHECK(holds(text, "Letter before claim: Braskamin"));
    CHECK(holds(text, "On 1 October 2025 I bought the goods below from you."));
}

TEST_CASE("a head that asks for replacement says so and needs no amount") {
    auto builder = case_with(HeadKind::Replacement, Remedy::Replacement, {});
    builder.add_claim(builder.add_head(), {builder.dispute().defects[0].id}, lump_sum(money(4'000)));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Begäran om omleverans"));
    CHECK(holds(text, "Jag begär i första hand omleverans"));
    CHECK(holds(text, "I andra hand: Prisavdrag, 4 000,00 kr"));
    CHECK_FALSE(holds(text, "Summa"));
}

TEST_CASE("a head that asks for delivery says so, names no section on defects and needs no amount") {
    auto builder = case_with(HeadKind::Delivery, Remedy::Delivery, {});
    builder.add_claim(builder.add_head(), {builder.dispute().defects[0].id}, lump_sum(money(4'000)));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Begäran om leverans"));
    CHECK(holds(text, "Jag begär i första hand leverans"));
    CHECK_FALSE(holds(text, "avhjälpande"));
    CHECK(holds(flat_text_of(builder, choices(claim, Language::English)), "Request for delivery"));
}

TEST_CASE("compensation is named in its row and apart from the reduction before the sum") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(5'000)));
    const auto& first = builder.dispute().claim_items[0];
    const auto cost = builder.add_claim(first.head, {first.defects[0].defect}, quoted_repair(money(700)));
    builder.at(cost).remedy = Remedy::RepairCost;
    builder.at(cost).title = "Ny packning";
    const auto fields = app::letter_fields(builder, choices(claim), resources());
    CHECK(holds(fields.lists().at("claim_rows")[0].values().at("calculation"),
                "Ersättning för avhjälpande. Ny packning. Kostnad"));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(fields.lists().at("part_rows").size() == 2);
    CHECK(fields.lists().at("part_rows")[0].values().at("amount") == "5\u00A0000,00\u00A0kr");
    CHECK(holds(text, "5 kap. 8 § andra stycket"));
}

TEST_CASE("a further head with several items has a line for each") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(5'000)));
    const auto second = builder.add_head();
    const auto defect = builder.dispute().defects[0].id;
    builder.add_claim(second, {defect}, quoted_repair(money(1'800), "offert"));
    builder.add_claim(second, {builder.add_defect()}, {});
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Fel 1: 1 800,00 kr. Underlag: offert."));
    CHECK(holds(text, "Fel 2: anges senare."));
}

TEST_CASE("an alternative names what it replaces") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, percentage(20));
    const auto other = builder.add_alternative(builder.dispute().claim_items[0].id, lump_sum(money(800)));
    builder.at(other).title = "Lagning.";
    CHECK(holds(flat_text_of(builder, choices(claim)),
                "Lagning: 800,00 kr i stället för prisavdrag för fel 1."));
}

TEST_CASE("interest without an amount is asked by its title alone") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(800)));
    const auto interest = builder.add_claim(builder.dispute().heads[0].id, {}, {});
    builder.at(interest).remedy = Remedy::Interest;
    builder.at(interest).title = "Ränta enligt räntelagen.";
    CHECK(holds(flat_text_of(builder, choices(claim)), "- Ränta enligt räntelagen."));
}

TEST_CASE("a letter asks only what is left when part of the price is not paid") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(4'000)));
    builder.add_payment(domain::PaymentKind::PricePaid, money(128'000));
    const std::string unpaid = flat_text_of(builder, choices(claim));
    CHECK(holds(unpaid, "Avgår: ännu inte betald del av priset −1 000,00 kr"));
    CHECK(holds(unpaid, "Kvar för er att betala 3 000,00 kr"));
    CHECK_FALSE(holds(unpaid, "innehållen"));
    builder.add_payment(domain::PaymentKind::PriceWithheld, money(1'000));
    const std::string withheld = flat_text_of(builder, choices(claim));
    CHECK(holds(withheld, "Avgår: innehållen del av priset −1 000,00 kr"));
    CHECK(holds(withheld, "Kvar för er att betala 3 000,00 kr"));
}

TEST_CASE("old goods in payment stand between the price and what was to pay") {
    auto builder = case_with(HeadKind::PriceReduction, Remedy::PriceReduction, lump_sum(money(4'000)));
    builder.at(builder.item).trade_in = money(9'000);
    for (const char* kind : {"price_reduction_claim", "case_summary"}) {
        const std::string text = flat_text_of(builder, choices(kind));
        CHECK(holds(text, "−9 000,00 kr"));
        CHECK(holds(text, "120 000,00 kr"));
    }
}
