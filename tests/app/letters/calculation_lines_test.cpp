// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "app/schedule/schedule_case.h"
#include "support/catch_compat.h"

#include <redress/app/ledger/calculation_words.h>

using namespace redress;
using namespace redress::test;
using domain::Method;

namespace {

/// One defect of a machine for 24 990 whose amount is found by quotes of 12 400, 11 900 and 13 050.
struct Quoted : CaseBuilder {
    domain::Id<domain::ClaimItem> item_asked;

    explicit Quoted(Method method) {
        at(item).price = money(24'990);
        item_asked = add_claim(add_head(), {add_defect()}, by(method));
        quote(12'400, "Kamin AB");
        quote(11'900, "Sotarn AB");
        quote(13'050, "Murarna HB");
    }
    static domain::Basis by(Method method) {
        domain::Basis basis;
        basis.method = method;
        return basis;
    }
    void quote(std::int64_t kronor, std::string from) {
        domain::Estimate& made = records().estimates.emplace_back();
        made.id.uid = uid(7'000 + static_cast<std::uint32_t>(records().estimates.size()));
        made.position = static_cast<int>(records().estimates.size());
        made.item = item_asked;
        made.basis = quoted_repair(money(kronor), std::move(from));
        made.evidence = {add_exhibit("Offert")};
        made.note = "GEHEIM";
    }
    Quoted& stated(std::int64_t kronor, std::string source) {
        at(item_asked).basis.stated = money(kronor);
        at(item_asked).basis.source = std::move(source);
        return *this;
    }
};

/// The defect's row of the claim letter, which a plain text breaks into the lines of a column.
std::string in_letter(const domain::Case& dispute, text::Language language) {
    const auto fields = app::letter_fields(dispute, choices(claim, language), resources());
    return plain(fields.lists().at("claim_rows").at(0).values().at("calculation"));
}
std::string in_swedish(const domain::Case& dispute) {
    return in_letter(dispute, text::Language::Swedish);
}

std::string in_schedule(const domain::Case& dispute) {
    const auto made = schedule(dispute);
    return plain(made.sections.at(0).rows.at(0).asked) + " | " + made.sections.at(0).rows.at(0).evidence;
}

} // namespace

TEST_CASE("an average prints its quotes and where each comes from") {
    const Quoted made(Method::AverageQuote);
    const std::string text = in_swedish(made);
    CHECK(holds(text, "(12 400 + 11 900 + 13 050) / 3 = 12 450,00 kr, genomsnitt av tre offerter."));
    CHECK(holds(text, "Underlag: Kamin AB; Sotarn AB; Murarna HB. Bilaga 1–3."));
    CHECK_FALSE(holds(swedish(made), "GEHEIM"));
    CHECK(holds(in_letter(made, text::Language::English), "SEK 12,450.00, the average of three quotations."));
}

TEST_CASE("the lowest of several quotes names whose it is and encloses it alone") {
    const std::string text = in_swedish(Quoted(Method::LowestQuote));
    CHECK(holds(text, "Kostnad för avhjälpande enligt den lägsta av tre offerter: 11 900,00 kr. "
                      "Underlag: Sotarn AB. Bilaga 2."));
    CHECK_FALSE(holds(swedish(Quoted(Method::LowestQuote)), "Kamin AB"));
}

TEST_CASE("the only quote is told as a quote") {
    for (const Method method : {Method::LowestQuote, Method::AverageQuote}) {
        Quoted made(method);
        made.records().estimates.resize(1);
        CHECK(holds(in_swedish(made),
                    "Kostnad för avhjälpande enligt offert: 12 400,00 kr. Underlag: Kamin AB."));
    }
}

TEST_CASE("a comparison prints the price and what other goods cost") {
    Quoted made(Method::ComparableGoods);
    CHECK(holds(in_swedish(made.stated(18'500, "Annons 3 mars")),
                "24 990,00 kr − 18 500 = 6 490,00 kr, priset minus vad en sådan vara kostar på annat håll. "
                "Underlag: Annons 3 mars."));
    made.at(made.item_asked).basis.method = Method::CoverPurchase;
    CHECK(holds(in_swedish(made.stated(27'500, "Kvitto")),
                "27 500,00 kr − 24 990 = 2 510,00 kr, täckningsköpet minus priset. Underlag: Kvitto."));
    CHECK_FALSE(holds(in_swedish(made.stated(20'000, "Kvitto")), "−")); // no loss: no difference to show
}

TEST_CASE("an expert's estimate is called so") {
    CHECK(holds(in_swedish(Quoted(Method::ExpertEstimate).stated(7'250, "Utlåtande")),
                "Belopp enligt sakkunnigs bedömning: 7 250,00 kr. Underlag: Utlåtande."));
}

TEST_CASE("the schedule shows what an amount is taken from with its exhibits") {
    CHECK(in_schedule(Quoted(Method::AverageQuote)) ==
          "(12 400 + 11 900 + 13 050) / 3 = 12 450,00 kr, genomsnitt av tre offerter. "
          "Underlag: Kamin AB; Sotarn AB; Murarna HB. | 1–3");
}

TEST_CASE("the unpaid price is told as payment of the price") {
    CaseBuilder builder;
    const auto head = builder.add_head(domain::HeadKind::Price);
    builder.at(head).asked_by = domain::Side::Trader;
    const auto item = builder.add_claim(head, {}, lump_sum(builder.money(12'000)));
    builder.at(item).remedy = domain::Remedy::Price;
    const auto made = schedule(builder);
    REQUIRE(made.sections.size() == 1);
    CHECK(holds(plain(made.sections[0].title), "Betalning av köpeskilling"));
    CHECK(plain(made.sections[0].rows.at(0).title) == "Betalning av köpeskilling");
    CHECK(plain(made.sections[0].rows.at(0).asked) == "Belopp: 12 000,00 kr.");
}

TEST_CASE("the window and the command line print the same figures") {
    const Quoted made(Method::AverageQuote);
    const auto sum = domain::calculation_of(made, made.dispute().claim_items[0]);
    const auto messages = resources().messages(text::Language::Swedish);
    CHECK(plain(app::calculation_words(sum, messages)) ==
          "(12 400 + 11 900 + 13 050) / 3 = 12 450,00 kr, genomsnitt av 3 offerter");
    CHECK(plain(app::arithmetic_of(sum, text::Language::Swedish)) ==
          "(12 400 + 11 900 + 13 050) / 3 = 12 450,00 kr");
}
