// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

std::string swedish(RecordKind kind, std::string_view field, std::string_view choice) {
    return app::choice_label(kind, field, choice, resources().messages(text::Language::Swedish));
}

std::string english(RecordKind kind, std::string_view field, std::string_view choice) {
    return app::choice_label(kind, field, choice, text::Messages());
}

} // namespace

// The terms are those of the field: facts of Swedish procedure, not of a dictionary. A court ogillar a claim
// on its merits, avvisar it without trying it; a withdrawn case is avskrivet.
TEST_CASE("a court's results have the words of Swedish courts") {
    const auto result = [](std::string_view choice) {
        return swedish(RecordKind::ItemResult, "outcome", choice);
    };
    CHECK(result("granted") == "Bifallet");
    CHECK(result("in_part") == "Delvis bifallet");
    CHECK(result("refused") == "Ogillat");
    CHECK(result("dismissed") == "Avvisat");
    CHECK(result("withdrawn") == "Återkallat");
    CHECK(result("settled") == "Förlikt");
    CHECK(swedish(RecordKind::Instance, "state", "withdrawn") == "Återkallat och avskrivet");
}

TEST_CASE("what is refused has another word for a claim an offer a repair and leave to appeal") {
    CHECK(swedish(RecordKind::Offer, "outcome", "refused") == "Avböjt");
    CHECK(swedish(RecordKind::RepairAttempt, "outcome", "refused") == "Avslaget");
    CHECK(swedish(RecordKind::Instance, "leave", "refused") == "Inte meddelat");
    CHECK(english(RecordKind::ItemResult, "outcome", "refused") == "Refused");
    CHECK(english(RecordKind::Offer, "outcome", "refused") == "Refused");
}

TEST_CASE("a claim is medgivet and a fact is vitsordad") {
    CHECK(swedish(RecordKind::Answer, "stance", "conceded") == "Medges");
    CHECK(swedish(RecordKind::Answer, "stance", "disputed") == "Bestrids");
    CHECK(swedish(RecordKind::Answer, "stance", "part") == "Medges delvis");
    CHECK(swedish(RecordKind::DefectFinding, "finding", "conceded") == "Vitsordat");
}

TEST_CASE("the state of a case counts in Swedish with one and with many") {
    CourtCase made;
    made.first_court();
    const auto words = resources().messages(text::Language::Swedish);
    CHECK(app::state_sentence(made, words) == "1 av 3 med bifall, 1 delvis bifallet, 1 ogillat");
    made.records().item_results[1] = made.dispute().item_results[2];
    made.records().item_results[1].item = made.b;
    CHECK(app::state_sentence(made, words) == "1 av 3 med bifall, 2 ogillade");
}

TEST_CASE("a case that is settled says so first and reads as no loss") {
    CourtCase made;
    const auto swedish_words = resources().messages(text::Language::Swedish);
    auto& offer = made.offer({{made.a, money(700)}, {made.b, money(300)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
    CHECK(app::state_sentence(made, text::Messages()) == "2 of 3 settled, 1 undecided");
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.c, ItemOutcome::Refused);
    CHECK(app::state_sentence(made, swedish_words) == "2 av 3 förlikta, 1 ogillat");
    made.records().offers.back().lines.push_back({made.c, money(50)});
    made.records().offers.back().answered = day("2026-06-10");
    CHECK(app::state_sentence(made, swedish_words) == "3 av 3 förlikta");
}

TEST_CASE("two cases before courts of the same name are told apart") {
    CourtCase made;
    const auto court = made.first_court();
    for (const auto item : {made.a, made.c}) {
        made.instance(InstanceKind::Appeal, {{item, money(400)}}, court);
        made.records().instances.back().forum = "Hovrätten för Påhitt";
    }
    const auto words = resources().messages(text::Language::Swedish);
    CHECK(app::state_sentence(made, words) ==
          "1 av 3 delvis bifallet, 1 vid Hovrätten för Påhitt 1, 1 vid Hovrätten för Påhitt 2");
    made.records().instances.back().file_number = "T 7-26";
    CHECK(app::state_sentence(made, words).ends_with("1 vid Hovrätten för Påhitt T 7-26"));
}

TEST_CASE("the instances of a Swedish case have their Swedish names") {
    const auto kind = [](std::string_view choice) { return swedish(RecordKind::Instance, "kind", choice); };
    CHECK(kind("negotiation") == "Förhandlingar med motparten"); // a förhandling is a hearing
    CHECK(kind("board") == "Nämnd");
    CHECK(kind("payment_order") == "Betalningsföreläggande");
    CHECK(kind("first_court") == "Tingsrätt");
    CHECK(kind("appeal") == "Hovrätt");
    CHECK(kind("supreme_court") == "Högsta domstolen");
    CHECK(kind("enforcement") == "Utmätning hos Kronofogden");
    CHECK(kind("insolvency") == "Konkurs");
}
