// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::HeadKind;
using domain::Remedy;
using domain::SecondTierCondition;
using text::Language;

namespace {

/// 30 000 for a bicycle, 4 000 traded in, 16 000 paid, 500 refunded, rescinded with 1 250 for bus tickets. By
/// hand: 30 000 + 1 250 - 500 - (30 000 - 4 000 - 16 000) = 20 750.
CaseBuilder bicycle_case() {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(30'000);
    builder.at(builder.item).trade_in = builder.money(4'000);
    builder.add_payment(domain::PaymentKind::PricePaid, builder.money(16'000));
    builder.add_payment(domain::PaymentKind::Refund, builder.money(500));
    const auto defect = builder.add_defect();
    const auto head = builder.add_head(HeadKind::Rescission);
    builder.at(builder.add_claim(head, {defect}, lump_sum(builder.money(30'000)))).remedy = Remedy::Refund;
    builder.at(builder.add_claim(head, {defect}, lump_sum(builder.money(1'250)))).remedy = Remedy::Damages;
    return builder;
}

/// Two things bought; replacement is asked of the second and, if that fails, a price reduction.
struct ReplacementCase : CaseBuilder {
    domain::Id<domain::Defect> kitchen;
    domain::Id<domain::Defect> washer;

    ReplacementCase() {
        kitchen = add_defect("Sned lucka");
        item = add_item("Diskmaskin", money(8'000));
        washer = add_defect("Läcker");
        at(washer).second_tier = SecondTierCondition::NotDoneInTime;
        const auto first = add_claim(add_head(HeadKind::Replacement), {washer}, {});
        at(first).remedy = Remedy::Replacement;
        add_claim(add_head(), {washer}, lump_sum(money(3'000)));
    }
};

} // namespace

TEST_CASE("what is paid back and what is damages stand apart in a rescission") {
    const std::string text = swedish(bicycle_case());
    CHECK(holds(text, "begär återbetalning och ersättning med sammanlagt 20 750,00 kr"));
    CHECK_FALSE(holds(text, "betalar tillbaka"));
    CHECK(holds(text, "Återbetalning 30 000,00 kr Ersättning 1 250,00 kr"));
    CHECK(holds(text, "varav återbetalning 30 000,00 kr varav ersättning 1 250,00 kr"));
    CHECK(holds(flat_text_of(bicycle_case(), choices(claim, Language::English)),
                "Please pay SEK 20,750.00 in refund and compensation."));
}

TEST_CASE("each buyer has an own address where they differ") {
    CaseBuilder builder = bare_case();
    const auto second = builder.add_party(domain::PartyRole::CoBuyer, "Björn Öberg");
    builder.at(builder.consumer).address = {"Storgatan 1", "903 25", "Umeå", ""};
    builder.at(builder.consumer).email = "anna@x.example";
    builder.at(second).address = {"Annangatan 9", "111 22", "Stockholm", ""};
    builder.at(second).email = "bjorn@y.example";
    CHECK(holds(swedish(builder), "Åsa Öberg Storgatan 1 903 25 Umeå anna@x.example Björn Öberg "
                                  "Annangatan 9 111 22 Stockholm bjorn@y.example"));
    builder.at(second).address = builder.at(builder.consumer).address;
    CHECK(holds(swedish(builder), "Åsa Öberg Björn Öberg Storgatan 1 903 25 Umeå anna@x.example "
                                  "bjorn@y.example"));
    builder.at(second).address = {};
    CHECK(holds(swedish(builder), "Åsa Öberg Björn Öberg Storgatan 1"));
}

TEST_CASE("a letter is the notice of every defect that has none") {
    for (const char* kind : {"price_reduction_claim", "repair_or_replacement"}) {
        CHECK(holds(swedish(bicycle_case(), kind), "Reklamation - Fel 1 reklameras genom detta brev."));
        CHECK(holds(flat_text_of(bicycle_case(), choices(kind, Language::English)),
                    "Defect 1: I tell you by this letter."));
    }
}

TEST_CASE("a letter that asks for replacement is about what is to be replaced") {
    const std::string text = swedish(ReplacementCase());
    CHECK(holds(text, "Begäran om omleverans – Diskmaskin "));
    CHECK(holds(text, "omleverans med stöd av 5 kap. 4 § konsumentköplagen (2022:260)"));
    CHECK_FALSE(holds(text, "Sned lucka"));
    CHECK_FALSE(holds(text, "Belopp"));
    CHECK_FALSE(holds(text, "inget belopp"));
    CHECK_FALSE(holds(text, "summan"));
    CHECK_FALSE(holds(text, "Betalning"));
    CHECK(holds(text, "Ni har inte avhjälpt fel 2 inom skälig tid."));
}

TEST_CASE("nothing is said against the seller about a defect that is remedied") {
    CaseBuilder builder = ReplacementCase();
    const auto washer = builder.dispute().defects[1].id;
    builder.at(builder.dispute().heads[0].id).kind = HeadKind::PriceReduction;
    builder.at(builder.dispute().claim_items[0].id).remedy = Remedy::PriceReduction;
    builder.at(builder.dispute().claim_items[0].id).basis = lump_sum(builder.money(2'666));
    builder.at(washer).status = domain::DefectStatus::Remedied;
    builder.add_notice({washer});
    const std::string text = swedish(builder);
    CHECK_FALSE(holds(text, "Ni har inte avhjälpt"));
    CHECK(holds(text, "Fel 2 reklamerades den"));
}

TEST_CASE("a claim letter admits of no defect that it is worth nothing") {
    CaseBuilder builder = bicycle_case();
    builder.add_defect("Rost");
    CHECK(holds(swedish(builder), "förbehålls"));
    CHECK_FALSE(holds(swedish(builder), "inget belopp"));
}

TEST_CASE("a summary is headed by what is asked and shows no amount to follow for a repair") {
    CaseBuilder builder = bicycle_case();
    builder.at(builder.dispute().defects[0].id).second_tier = SecondTierCondition::Serious;
    CHECK(holds(swedish(builder, "case_summary"), "Skäl för hävning"));
    CHECK_FALSE(holds(swedish(ReplacementCase(), "case_summary"), "anges senare"));
    CHECK(holds(swedish(ReplacementCase(), "case_summary"), "Skäl för prisavdrag"));
}

TEST_CASE("a summary of several sellers names who failed") {
    CaseBuilder builder = ReplacementCase();
    CHECK(holds(swedish(builder, "case_summary"), "Säljaren har inte avhjälpt fel 2"));
    builder.purchase = builder.add_purchase();
    builder.at(builder.purchase).seller = builder.add_party(domain::PartyRole::Trader, "Vitvaruhuset KB");
    builder.at(builder.item).purchase = builder.purchase;
    CHECK(holds(swedish(builder, "case_summary"), "Vitvaruhuset KB har inte avhjälpt fel 2"));
}

TEST_CASE("rejection under English law is no dismissal in Swedish") {
    CaseBuilder builder = bicycle_case();
    builder.sheet().jurisdiction = "EW";
    CHECK(holds(swedish(builder), "Hävning av köp –"));
    CHECK_FALSE(holds(swedish(builder) + swedish(builder, "case_summary"), "vvisning"));
}

TEST_CASE("a letter without a purchase is not named after the office's own title") {
    CaseBuilder builder = bare_case();
    builder.sheet().title = "Nästan tomt";
    domain::Case dispute = builder;
    dispute.items.clear();
    dispute.purchases.clear();
    for (auto& defect : dispute.defects) defect.item = {};
    for (const char* kind : {"notice_of_defect", "repair_or_replacement", "price_reduction_claim"}) {
        CHECK_FALSE(holds(swedish(dispute, kind), "Nästan tomt"));
        CHECK_FALSE(holds(swedish(dispute, kind), "Köpet"));
    }
}

TEST_CASE("payments stand in the order of their days") {
    CaseBuilder builder = bicycle_case();
    builder.at(builder.dispute().payments[0].id).date = day("2025-11-20");
    const auto undated = builder.add_payment(domain::PaymentKind::PricePaid, builder.money(7));
    builder.at(undated).date.reset();
    const auto fields = app::letter_fields(builder, choices("case_summary"), resources());
    std::vector<std::string> days;
    for (const auto& row : fields.lists().at("payments")) days.push_back(row.values().at("date"));
    CHECK(days == std::vector<std::string>{"5\u00A0november\u00A02025", "20\u00A0november\u00A02025", ""});
}
