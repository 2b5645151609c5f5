// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/holds.h"

#include <redress/app/letters.h>
#include <redress/documents/plain_text.h>

namespace redress::test {

/// The program's own templates and packs, loaded once.
inline const app::Resources& resources() {
    static const app::Resources loaded{REDRESS_SHARE_DIR};
    return loaded;
}

/// Dated Saturday 21 November 2026, to be answered by Friday 4 December.
inline app::LetterChoices choices(const std::string& kind,
                                  text::Language language = text::Language::Swedish) {
    return {kind, language, day("2026-11-21"), day("2026-12-04"), documents::PaperSize::A4};
}

inline documents::Document document_of(const domain::Case& dispute, const app::LetterChoices& chosen) {
    auto result = app::letter_document(dispute, chosen, resources());
    for (const auto& problem : result.problems) throw std::runtime_error("the letter misses " + problem.name);
    return std::move(result.document);
}

inline std::string text_of(const domain::Case& dispute, const app::LetterChoices& chosen) {
    return documents::plain_text(document_of(dispute, chosen));
}

/// A paper's paragraphs and list items without the breaks of its lines.
inline std::string flat_text_of(const domain::Case& dispute, const app::LetterChoices& chosen) {
    std::string flat;
    for (const char c : text_of(dispute, chosen)) {
        const bool is_space = c == ' ' || c == '\n';
        if (!is_space || flat.empty() || flat.back() != ' ') flat += is_space ? ' ' : c;
    }
    return flat;
}

inline const std::string claim = "price_reduction_claim";

inline std::string swedish(const domain::Case& dispute, const std::string& kind = claim) {
    return flat_text_of(dispute, choices(kind));
}
inline std::string english(const domain::Case& dispute, const std::string& kind = claim) {
    return flat_text_of(dispute, choices(kind, text::Language::English));
}

inline const std::vector<std::string>& paper_kinds() {
    static const std::vector<std::string> kinds{"notice_of_defect", "repair_or_replacement",
                                                "price_reduction_claim", "case_summary"};
    return kinds;
}

/// One consumer, one trader, one defect, one lump sum, and nothing that can be left out.
inline CaseBuilder bare_case() {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).discovered.reset();
    builder.add_claim(builder.add_head(), {defect}, lump_sum(builder.money(5'000)));
    builder.at(builder.item).delivered.reset();
    builder.at(builder.purchase).contract_date.reset();
    builder.sheet().place.clear();
    builder.sheet().number.clear();
    for (const auto party : {builder.consumer, builder.trader}) builder.at(party).address = {};
    return builder;
}

/// Six defects, two buyers, a discount, an undivided quote for two defects, a divided item for two, an item
/// without a defect, a defect without an amount, money withheld, an alternative, costs outside, a second
/// head. Net price 120 000. By hand: 7 500 + 12 000 + 8 000 + 6 000 + 1 250,50 = 34 750,50; the reductions
/// are 33 500; refund due 33 500 − 20 000 + 1 250,50 = 14 750,50.
struct RichCase : CaseBuilder {
    std::vector<domain::Id<domain::Defect>> defects;
    domain::Id<domain::Head> first;

    RichCase() {
        at(item).discount = money(9'000);
        add_people();
        for (const char* title :
             {"Sprucken lucka", "Glaset sotar igen", "Lös fog", "Skev häll", "Repig topp", "Missljud"})
            defects.push_back(add_defect(title));
        add_claims();
        add_history();
    }

private:
    void add_people() {
        const auto second = add_party(domain::PartyRole::CoBuyer, "Bo Öberg");
        at(purchase).buyers = {consumer, second};
        at(trader).shop_name = "Brasbutiken";
        at(trader).registration_number = "559900-0000";
    }
    void add_claims() {
        first = add_head();
        at(add_claim(first, {defects[0]}, quoted_repair(money(7'500)))).evidence = {add_exhibit("Offert")};
        add_claim(first, {defects[1]}, percentage(10));
        add_claim(first, {defects[2], defects[3]}, quoted_repair(money(8'000), "offert från Fog AB"));
        const auto divided = add_claim(first, {defects[0], defects[4]}, lump_sum(money(6'000)));
        at(divided).title = "Ny topplatta";
        at(divided).defects[0].share = money(2'000);
        const auto travel = add_claim(first, {}, lump_sum(money(1'250, 50)));
        at(travel).remedy = domain::Remedy::Damages;
        at(travel).title = "Resor";
        add_alternative(divided, lump_sum(money(3'000)));
        const auto costs = add_claim(first, {}, lump_sum(money(900)));
        at(costs).remedy = domain::Remedy::Costs;
        const auto second = add_head();
        add_claim(second, defects, lump_sum(money(25'000)));
    }
    void add_history() {
        add_payment(domain::PaymentKind::PricePaid, money(100'000));
        add_payment(domain::PaymentKind::PriceWithheld, money(20'000));
        add_notice({defects[0], defects[1]});
        add_repair_attempt({defects[0]}, domain::RepairOutcome::Remains);
        at(defects[1]).second_tier = domain::SecondTierCondition::Refused;
        at(defects[1]).second_tier_note = "nekades den 20 december 2025";
    }
};

} // namespace redress::test
