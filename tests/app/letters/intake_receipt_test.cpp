// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/shop_case.h"

using namespace redress;
using namespace redress::test;
using namespace redress::domain;

namespace {

const std::string receipt = app::intake_receipt;

/// On the day of the intake, before anything was given back.
app::LetterChoices that_day() {
    app::LetterChoices chosen = choices(receipt);
    chosen.dated = day("2025-11-17");
    return chosen;
}

std::string receipt_of(const Case& dispute, const app::LetterChoices& chosen = that_day()) {
    return flat_text_of(dispute, chosen);
}

} // namespace

TEST_CASE("an intake receipt tells what was handed in and in what condition") {
    const std::string text = receipt_of(ShopCase());
    for (const char* said :
         {"Den 17 november 2025 tog vi emot", "Braskamin Norrsken 5", "EC-000317", "Hel och ren.", "Laddare.",
          "”Den slamrar”", "Inlämnat av Åsa Öberg", "Mottaget av Siv Påhittsdotter, Brasbutiken i Väst AB"}) {
        INFO(said);
        CHECK(holds(text, said));
    }
    CHECK_FALSE(holds(text, "GEHEIM"));
}

TEST_CASE("an inspection fee falls due only where no fault is found") {
    ShopCase shop;
    CHECK(holds(receipt_of(shop), "Hittar vi inget fel betalar du undersökningsavgiften, 450,00 kr"));
    shop.intake().inspection_fee.reset();
    CHECK_FALSE(holds(receipt_of(shop), "undersökningsavgift"));
}

TEST_CASE("a receipt for what was given back tells the day and nothing of what happens next") {
    const std::string text = receipt_of(ShopCase(), choices(receipt));
    CHECK(holds(text, "Återlämnat 28 november 2025"));
    CHECK_FALSE(holds(text, "Vad som händer nu"));
    CHECK_FALSE(holds(receipt_of(ShopCase()), "Återlämnat"));
    CHECK(holds(receipt_of(ShopCase()), "Vad som händer nu"));
}

TEST_CASE("a receipt has the defects of that day's notice and says that it was given") {
    ShopCase shop;
    CHECK(holds(receipt_of(shop), "Batteriet laddar")); // discovered before that day
    shop.at(shop.charge).discovered = day("2025-12-24");
    CHECK_FALSE(holds(receipt_of(shop), "Batteriet laddar"));
    shop.at(shop.add_notice({shop.charge})).date = day("2025-11-17");
    const std::string text = receipt_of(shop);
    CHECK(holds(text, "Batteriet laddar till hälften"));
    CHECK_FALSE(holds(text, "Motorn slamrar."));
    CHECK(holds(text, "Vid inlämningen reklamerade du fel 2."));
}

TEST_CASE("one of several intakes is chosen and the last one stands without a choice") {
    ShopCase shop;
    const auto first = shop.intake().id;
    shop.take_in("2026-01-07", "2026-01-09").complaint = "Igen";
    app::LetterChoices chosen = choices(receipt);
    CHECK(holds(receipt_of(shop, chosen), "Den 7 januari 2026 tog vi emot"));
    CHECK(holds(receipt_of(shop, chosen), "Inlämning nr 2"));
    chosen.intake = first;
    CHECK(holds(receipt_of(shop, chosen), "Den 17 november 2025 tog vi emot"));
}

TEST_CASE("who handed it in and who took it can be named") {
    app::LetterChoices chosen = that_day();
    chosen.handed_in_by = "Bo Öberg";
    chosen.taken_by = "Kim Låtsas";
    const std::string text = receipt_of(ShopCase(), chosen);
    CHECK(holds(text, "Inlämnat av Bo Öberg"));
    CHECK(holds(text, "Mottaget av Kim Låtsas, Brasbutiken i Väst AB"));
}

TEST_CASE("without an intake there is no receipt and with one it asks for no answer") {
    ShopCase shop;
    CHECK_FALSE(app::refusal_of(shop, choices(receipt), resources()));
    CHECK_FALSE(app::names_unconfirmed_day(shop, receipt, resources()));
    shop.records().intakes.clear();
    CHECK(app::refusal_of(shop, choices(receipt), resources()) == app::LetterRefusal::NoIntake);
}
