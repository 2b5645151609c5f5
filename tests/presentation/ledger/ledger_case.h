// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/open_case.h"

#include <redress/presentation/ledger_methods.h>
#include <redress/presentation/ledger_sheets.h>

#include <algorithm>

namespace redress::test {

/// Two defects of the stove, an item for each: 12 000 for the door and 8 000 for the glass.
struct TwoItems : CaseBuilder {
    domain::Id<domain::Head> head;
    domain::Id<domain::Defect> door, glass;
    domain::Id<domain::ClaimItem> first, second;
    TwoItems() {
        head = add_head();
        door = add_defect("Lucka");
        glass = add_defect("Glas");
        first = add_claim(head, {door}, quoted_repair(money(12'000)));
        second = add_claim(head, {glass}, quoted_repair(money(8'000)));
    }
    domain::Id<domain::Instance> add_instance(domain::InstanceKind kind) {
        domain::Instance& instance = records().instances.emplace_back();
        instance.id = {uid(900 + static_cast<std::uint32_t>(records().instances.size()))};
        instance.position = static_cast<int>(records().instances.size());
        instance.kind = kind;
        instance.opened = day("2026-03-01");
        instance.claimant = consumer;
        instance.respondent = trader;
        instance.before = {{first, money(12'000)}, {second, money(8'000)}};
        return instance.id;
    }
    domain::Id<domain::Offer> add_offer(domain::Money lump) {
        domain::Offer& offer = records().offers.emplace_back();
        offer.id = {uid(950)};
        offer.position = 1;
        offer.offeror = trader;
        offer.date = day("2026-02-01");
        offer.lines = {{first, std::nullopt}, {second, std::nullopt}};
        offer.lump = lump;
        return offer.id;
    }
};

/// A court has granted both items, 20 000 in all, and 3 000 of litigation costs.
struct RuledWithCosts : TwoItems {
    domain::Id<domain::Instance> court;
    domain::Id<domain::Ruling> ruling{uid(960)};
    RuledWithCosts() {
        court = add_instance(domain::InstanceKind::FirstCourt);
        domain::Ruling& made = records().rulings.emplace_back();
        made.id = ruling;
        made.position = 1;
        made.instance = court;
        made.date = day("2026-05-01");
        made.final_since = day("2026-05-22");
        made.costs = money(3'000);
        made.costs_to = consumer;
        made.reference = "T 1234-26";
        add_result(first, 961);
        add_result(second, 962);
    }
    void add_result(domain::Id<domain::ClaimItem> about, std::uint32_t number) {
        domain::ItemResult& result = records().item_results.emplace_back();
        result.id = {uid(number)};
        result.position = static_cast<int>(records().item_results.size());
        result.ruling = ruling;
        result.item = about;
        result.outcome = domain::ItemOutcome::Granted;
    }
    void add_payment(domain::Money amount, std::optional<domain::Money> costs) {
        domain::Payment& payment = records().payments.emplace_back();
        payment.id = {uid(970)};
        payment.position = 1;
        payment.kind = domain::PaymentKind::Compensation;
        payment.date = day("2026-06-01");
        payment.amount = amount;
        payment.costs = costs;
        payment.payer = trader;
    }
};

/// A case in one window with its ledger.
struct OpenLedger : OpenCase {
    explicit OpenLedger(const domain::Case& dispute, text::Language language = text::Language::English)
        : OpenCase(dispute, language), ledger(*session, page) {}

    /// The cells of the row that begins with these words, with a plain blank for each no-break one.
    std::vector<std::string> row(const std::string& begins) const {
        for (const auto& row : ledger.matrix().rows) {
            std::vector<std::string> cells;
            for (const auto& cell : row.cells) cells.push_back(plain(cell.text));
            if (cells.front().starts_with(begins)) return cells;
        }
        return {};
    }
    static std::string plain(std::string text) {
        for (const std::string blank : {"\u00a0", "\u202f"})
            for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank))
                text.replace(at, blank.size(), " ");
        return text;
    }
    presentation::LedgerColumnState column(presentation::LedgerColumn what) const {
        for (const auto& column : ledger.matrix().columns)
            if (column.what == what) return column;
        return {};
    }
    presentation::Sheet cell(domain::Id<domain::ClaimItem> item, presentation::LedgerColumn what,
                             presentation::CellUse use = presentation::CellUse::Edit) {
        return presentation::cell_sheet(*session, page, item, column(what), use);
    }

    presentation::LedgerPage ledger;
};

inline bool tells(const presentation::EntrySheet& sheet, const std::string& words) {
    return std::ranges::any_of(sheet.notes(), [&](const presentation::EntryNote& note) {
        return OpenLedger::plain(note.words).find(words) != std::string::npos;
    });
}

inline const presentation::FieldState* field_of(const presentation::EntrySheet& sheet,
                                                const std::string& name) {
    for (const auto& field : sheet.fields())
        if (field.name == name) return &field;
    return nullptr;
}

} // namespace redress::test
