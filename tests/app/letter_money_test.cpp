// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using domain::PaymentKind;

namespace {

/// A price of 10 000 and a reduction of 5 000.
CaseBuilder priced_case() {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(10'000);
    builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(5'000)));
    return builder;
}

} // namespace

TEST_CASE("a price that is not paid in full is accounted for in the letter and in the summary") {
    CaseBuilder builder = priced_case();
    builder.add_payment(PaymentKind::PricePaid, builder.money(7'000));
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(1'000));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Betalt: 7 000,00 kr. Hållet inne: 1 000,00 kr. Ännu inte betalt: 2 000,00 kr."));
    CHECK(holds(text, "Prisavdrag 5 000,00 kr Avgår: innehållen del av priset −1 000,00 kr "
                      "Avgår: ännu inte betald del av priset −2 000,00 kr"));
    CHECK(holds(text, "Kvar för er att betala 2 000,00 kr"));
    const std::string summary = flat_text_of(builder, choices("case_summary"));
    CHECK(holds(summary, "Ännu inte betalt 2 000,00 kr"));
    CHECK(holds(summary, "Att få av säljaren 2 000,00 kr"));
}

TEST_CASE("what is left to pay after a reduction is counted down from what is not paid") {
    CaseBuilder builder = priced_case();
    builder.add_payment(PaymentKind::PricePaid, builder.money(2'000));
    builder.add_payment(PaymentKind::Refund, builder.money(500));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Ännu inte betald del av priset 8 000,00 kr Avgår: prisavdrag −5 000,00 kr "
                      "Tillkommer: redan återbetalt 500,00 kr"));
    CHECK(holds(text, "Kvar för mig att betala 3 500,00 kr"));
}

TEST_CASE("a refund above the claim is no new debt of the buyer") {
    CaseBuilder builder = priced_case();
    builder.add_payment(PaymentKind::PricePaid, builder.money(10'000));
    builder.add_payment(PaymentKind::Refund, builder.money(6'000));
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK_FALSE(holds(text, "Kvar för mig"));
    CHECK_FALSE(holds(text, "Kvar att betala"));
    CHECK(holds(text, "Avgår: redan återbetalt −6 000,00 kr"));
}

TEST_CASE("a letter that needs no arithmetic has none") {
    CHECK_FALSE(holds(flat_text_of(priced_case(), choices(claim)), "Uträkning"));
}

TEST_CASE("of more than two things the subject names the first and never the office's own title") {
    CaseBuilder builder = priced_case();
    builder.sheet().title = "Krångliga butiken";
    for (const char* thing : {"Spis", "Kyl"}) {
        builder.item = builder.add_item(thing, builder.money(1'000));
        builder.add_defect(thing);
    }
    const std::string text = flat_text_of(builder, choices("notice_of_defect"));
    CHECK(holds(text, "Reklamation – Braskamin Norrsken 5 m.m."));
    CHECK_FALSE(holds(text, "Krångliga"));
}
