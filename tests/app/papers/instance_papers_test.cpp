// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/holds.h"

using namespace redress;
using namespace redress::test;
using text::Language;

namespace {

/// The first court has granted and refused, the consumer has appealed with leave. Notes and a fee that are
/// the own side's.
struct AppealedCase : CourtCase {
    AppealedCase() {
        describe(*find_instance(first_court()), "Göteborgs tingsrätt", "T 1-26", "2026-04-01");
        auto& judgment = records().rulings.back();
        judgment.final_since = day("2026-06-23");
        judgment.costs = money(2'800);
        judgment.costs_to = consumer;
        judgment.interest_from = day("2026-03-15");
        judgment.note = "GEHEIM";
        const auto appeal =
            instance(domain::InstanceKind::Appeal, {{c, money(400)}}, records().instances[0].id);
        describe(*find_instance(appeal), "Hovrätten", "T 2-26", "2026-06-20");
        find_instance(appeal)->leave = domain::LeaveToAppeal::Granted;
    }
    domain::Instance* find_instance(domain::Id<domain::Instance> id) {
        for (domain::Instance& instance : records().instances)
            if (instance.id == id) return &instance;
        return nullptr;
    }
    void describe(domain::Instance& instance, const char* forum, const char* number, const char* opened) {
        instance.forum = forum;
        instance.file_number = number;
        instance.opened = day(opened);
        instance.respondent = trader;
        instance.fee = money(900);
        instance.note = "GEHEIM";
    }
};

/// In one line, with usual spaces.
std::string paper(const domain::Case& dispute, const char* kind, Language language = Language::Swedish) {
    std::string text = text_of(dispute, choices(kind, language));
    const std::string fixed = "\u00A0";
    for (auto at = text.find(fixed); at != std::string::npos; at = text.find(fixed, at))
        text.replace(at, fixed.size(), " ");
    std::string line;
    for (const char c : text)
        if (const char shown = c == '\n' ? ' ' : c; shown != ' ' || (!line.empty() && line.back() != ' '))
            line += shown;
    return line;
}

} // namespace

TEST_CASE("a summary tells of each court who brought it and what was in dispute and decided") {
    const AppealedCase dispute;
    for (const char* kind : {"case_summary", "case_position"}) {
        const std::string text = paper(dispute, kind);
        INFO(kind << ": " << text);
        CHECK(holds(text, "Göteborgs tingsrätt, mål T 1-26"));
        CHECK(holds(text,
                    "Kärande: Åsa Öberg. Svarande: Brasbutiken i Väst AB. Inledd 1 april 2026. I tvist 2 "
                    "000,00 kr."));
        CHECK(holds(text,
                    "Avgörande 1 juni 2026. Laga kraft 23 juni 2026. Rättegångskostnader 2 800,00 kr till "
                    "Åsa Öberg. Ränta från och med 15 mars 2026."));
        CHECK(holds(
            text, "Klagande: Åsa Öberg. Motpart: Brasbutiken i Väst AB. Inledd 20 juni 2026. I tvist 400,00 "
                  "kr. Prövningstillstånd har meddelats."));
    }
}

TEST_CASE("fees to the forum stand on the own side's sheet alone and notes on none") {
    const AppealedCase dispute;
    CHECK(holds(paper(dispute, "case_position"), "Avgift 900,00 kr."));
    CHECK_FALSE(holds(paper(dispute, "case_summary"), "Avgift"));
    for (const char* kind : {"case_summary", "case_position"})
        CHECK_FALSE(holds(paper(dispute, kind), "GEHEIM"));
}

TEST_CASE("a ruling that was corrected is not told beside the one that replaces it") {
    AppealedCase dispute;
    const auto second = dispute.ruling(dispute.records().instances[0].id, "2026-06-05");
    dispute.records().rulings.back().replaces = dispute.records().rulings[0].id;
    CHECK_FALSE(second.is_none());
    const std::string text = paper(dispute, "case_summary");
    CHECK(holds(text, "Avgörande 5 juni 2026."));
    CHECK_FALSE(holds(text, "Avgörande 1 juni 2026"));
}

TEST_CASE("the own sheet says what is left in all once something is decided") {
    CHECK_FALSE(holds(paper(CourtCase(), "case_position"), "Återstår"));
    // 1 000 and 250 awarded, 2 800 of costs
    CHECK(holds(paper(AppealedCase(), "case_position"), "Återstår i allt till konsumenten: 4 050,00 kr."));
    CHECK(holds(paper(AppealedCase(), "case_position", Language::English),
                "Left in all to the consumer: SEK 4,050.00."));
}

TEST_CASE("with two sellers the own sheet has a table for each") {
    CourtCase dispute;
    CHECK_FALSE(holds(paper(dispute, "case_position"), "Mot Brasbutiken"));
    const auto other = dispute.add_party(domain::PartyRole::Trader, "Vitvaruhuset AB");
    dispute.purchase = dispute.add_purchase();
    dispute.at(dispute.purchase).seller = other;
    dispute.item = dispute.add_item("Kylskåp", dispute.money(5'000));
    const auto claim = dispute.add_claim(dispute.head, {dispute.add_defect("Kylen brummar")},
                                         quoted_repair(dispute.money(3'000)));
    dispute.at(claim).debtor = other;
    const std::string text = paper(dispute, "case_position");
    INFO(text);
    CHECK(holds(text, "Mot Brasbutiken i Väst AB"));
    const auto second = text.find("Mot Vitvaruhuset AB");
    REQUIRE(second != std::string::npos);
    CHECK(text.find("Kylen brummar") > second);
    CHECK(holds(text, "3 000,00"));
}

TEST_CASE("a forum before which nothing stands yet and of which little is known makes no odd sentence") {
    CourtCase dispute;
    dispute.instance(domain::InstanceKind::Board, {});
    dispute.records().instances.back().claimant = {};
    const std::string text = paper(dispute, "case_summary");
    CHECK(holds(text, "Nämnden"));
    for (const char* blemish : {" .", "..", ": .", "()", "{{"}) CHECK_FALSE(holds(text, blemish));
}
