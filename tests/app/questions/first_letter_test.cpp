// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/domain/readiness.h>
#include <redress/domain/totals.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

domain::Answers reduction() {
    domain::Answers given = shoes({{"wish", "money_off"}});
    app::set_lines(given, "Sulan har lossnat\nBlixtlåset är trasigt");
    given.defects[0].texts = {
        {"knows_repair_cost", "yes"}, {"repair_price", "300"}, {"quote_from", "Skomakare Ek"}};
    given.defects[1].texts = {{"share", "10"}};
    return given;
}

} // namespace

TEST_CASE("money off gives each defect its amount and its method") {
    // 300 + 10 % of 1 299 = 429.90
    const domain::Case dispute = case_from(reduction());
    REQUIRE(dispute.claim_items.size() == 2);
    CHECK(dispute.claim_items[0].basis.method == domain::Method::QuotedRepair);
    CHECK(dispute.claim_items[1].basis.method == domain::Method::Percentage);
    CHECK(domain::totals_of(dispute).stated == money(429, 90));
    CHECK(holds(letter_of(reduction()), "429,90 kr"));
    CHECK(holds(letter_of(reduction()), "Underlag: Skomakare Ek."));
}

TEST_CASE("a reduction stops at the price and says so") {
    domain::Answers given = reduction();
    given.defects[0].texts["repair_price"] = "5 000";
    CHECK(holds(letter_of(given), "1 299,00 kr enligt 5 kap. 8 §"));
    CHECK(holds(letter_of(given), "Avdraget stannar vid priset."));
}

TEST_CASE("the letter counts defects and writers") {
    CHECK(holds(letter_of(shoes()), "avhjälper felet"));
    CHECK(holds(letter_of(shoes()), "Jag köpte"));
    domain::Answers two = shoes({{"who_bought", "together"}, {"other_buyer", "Bo Öberg"}});
    app::set_lines(two, "Ett\nTvå");
    CHECK(holds(letter_of(two), "avhjälper felen"));
    CHECK(holds(letter_of(two), "Vi köpte"));
    CHECK(app::first_letter_document(two, written_on(), resources()).document.letter.signatures.size() == 2);
}

TEST_CASE("the whole price is asked back only where it is said to be paid") {
    const auto refund = [](const char* paid) {
        return letter_of(shoes({{"wish", "money_back"}, {"paid", paid}}));
    };
    CHECK(holds(refund("yes"), "hela priset, 1 299,00 kr"));
    CHECK(holds(refund("no"), "det som är betalt"));
    CHECK(holds(refund(""), "det som är betalt"));
}

TEST_CASE("the board is named only for a claim that it takes") {
    // ARN takes nothing below 750 kronor (Förordning 2015:739, 8 §).
    domain::Answers small = shoes({{"wish", "money_off"}});
    small.defects[0].texts["share"] = "10";
    CHECK_FALSE(holds(letter_of(small), "ARN"));
    small.defects[0].texts["share"] = "90";
    CHECK(holds(letter_of(small), "ARN"));
}

TEST_CASE("a section is named only when the day of the purchase says which law holds") {
    CHECK(holds(letter_of(shoes()), "5 kap. 4 § konsumentköplagen (2022:260)"));
    CHECK_FALSE(holds(letter_of(shoes({{"bought_on", ""}, {"got_on", ""}})), "konsumentköplagen"));
    CHECK_FALSE(holds(letter_of(shoes({{"bought_on", "2021-03-01"}})), "2022:260"));
    CHECK_FALSE(holds(letter_of(shoes({{"seller_kind", ""}})), "konsumentköplagen"));
}

TEST_CASE("a gift says who bought it and is signed by the one who writes and by the buyer") {
    const domain::Answers gift = shoes({{"who_bought", "gift"}, {"other_buyer", "Eva Holm"}});
    CHECK(holds(letter_of(gift), "Köpet gjordes av Eva Holm"));
    const auto document = app::first_letter_document(gift, written_on(), resources()).document;
    CHECK(document.letter.signatures == std::vector<std::string>{"Anna Lind", "Eva Holm, köpare"});
}

TEST_CASE("the same answers make the same case and another person's a different one") {
    domain::Answers given = reduction();
    CHECK(case_from(given) == case_from(given));
    const auto before = case_from(given).defects[0].id;
    given.uid = uid(78);
    CHECK(case_from(given).defects[0].id != before);
}

TEST_CASE("a sentence put otherwise is in the letter until it no longer occurs") {
    domain::Answers given = shoes();
    const auto sentences = app::sentences_of(given, written_on(), resources());
    REQUIRE(std::ranges::find(sentences, "Priset var 1\u00A0299,00\u00A0kr.") != sentences.end());
    given.rewordings = {{"Priset var 1\u00A0299,00\u00A0kr.", "Jag gav 1 299 kronor."}, {"Finns inte.", "X"}};
    CHECK(holds(letter_of(given), "Jag gav 1 299 kronor. Jag fick varan"));
    CHECK(app::sentences_of(given, written_on(), resources()) == sentences);
    given.texts.erase("price");
    CHECK_FALSE(holds(letter_of(given), "Jag gav"));
}

TEST_CASE("the letter goes into a mail with its enclosures") {
    const ScratchFolder folder;
    domain::Answers given = shoes({{"my_email", "anna@example.se"}, {"seller_email", "info@example.se"}});
    given.receipts = {picture(folder.path(), "kvitto.jpg", jpeg_bytes)};
    const documents::FontSet fonts;
    const auto letter = app::first_letter(given, written_on(), resources(), fonts);
    const std::string mail = app::letter_mail(given, letter, resources(), "2026-11-22T10:00:00Z");
    for (const char* part : {"info@example.se", "X-Unsent", "application/pdf", "image/jpeg", "kvitto.jpg"})
        CHECK(holds(mail, part));
}
