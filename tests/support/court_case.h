// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"

#include <redress/domain/ledger/ledger.h>

namespace redress::test {

inline domain::LedgerRow row_for(const domain::Case& dispute, domain::Id<domain::ClaimItem> item) {
    for (const domain::LedgerRow& row : domain::ledger_of(dispute).rows)
        if (row.item == item) return row;
    throw std::logic_error("no such row");
}

/// Three items of one head: 1 000 for the first defect, 600 for both, 400 for the second. What is added to it
/// are answers, offers, instances, rulings and payments, each by a short call.
struct CourtCase : CaseBuilder {
    domain::Id<domain::Defect> crack, smoke;
    domain::Id<domain::Head> head;
    domain::Id<domain::ClaimItem> a, b, c;

    CourtCase() {
        crack = add_defect("Sprucken lucka");
        smoke = add_defect("Ryker in");
        head = add_head();
        a = add_claim(head, {crack}, quoted_repair(money(1'000)));
        b = add_claim(head, {crack, smoke}, quoted_repair(money(600)));
        c = add_claim(head, {smoke}, quoted_repair(money(400)));
    }

    void answer(domain::Id<domain::ClaimItem> about, domain::Stance stance,
                std::optional<domain::Money> amount = {}, std::string_view on = "2026-03-01") {
        auto& made = put(records().answers);
        made.item = about;
        made.respondent = trader;
        made.stance = stance;
        made.amount = amount;
        made.date = day(on);
    }

    domain::Offer& offer(std::vector<domain::ItemAmount> lines, std::string_view on = "2026-03-10") {
        auto& made = put(records().offers);
        made.offeror = trader;
        made.date = day(on);
        made.lines = std::move(lines);
        return made;
    }

    domain::Id<domain::Instance> instance(domain::InstanceKind kind, std::vector<domain::ItemAmount> before,
                                          domain::Id<domain::Instance> from = {}) {
        auto& made = put(records().instances);
        made.kind = kind;
        made.before = std::move(before);
        made.appeal_from = from;
        made.claimant = consumer;
        return made.id;
    }

    domain::Id<domain::Ruling> ruling(domain::Id<domain::Instance> at, std::string_view on) {
        auto& made = put(records().rulings);
        made.instance = at;
        made.date = day(on);
        return made.id;
    }

    void result(domain::Id<domain::Ruling> ruling, domain::Id<domain::ClaimItem> about,
                domain::ItemOutcome outcome, std::optional<domain::Money> amount = {}) {
        auto& made = put(records().item_results);
        made.ruling = ruling;
        made.item = about;
        made.outcome = outcome;
        made.amount = amount;
    }

    void finding(domain::Id<domain::Ruling> ruling, domain::Id<domain::Defect> defect,
                 domain::Finding finding) {
        auto& made = put(records().defect_findings);
        made.ruling = ruling;
        made.defect = defect;
        made.finding = finding;
    }

    domain::Payment& paid(domain::Money amount, std::vector<domain::ItemAmount> towards,
                          std::string_view on) {
        auto& made = at(add_payment(domain::PaymentKind::Compensation, amount));
        made.payer = trader;
        made.date = day(on);
        made.towards = std::move(towards);
        return made;
    }

    /// Tried by the first court: the first item in full, 250 of the second, nothing of the third.
    domain::Id<domain::Instance> first_court() {
        const auto court =
            instance(domain::InstanceKind::FirstCourt, {{a, money(1'000)}, {b, money(600)}, {c, money(400)}});
        const auto judgment = ruling(court, "2026-06-01");
        result(judgment, a, domain::ItemOutcome::Granted, money(1'000));
        result(judgment, b, domain::ItemOutcome::InPart, money(250));
        result(judgment, c, domain::ItemOutcome::Refused);
        return court;
    }

private:
    template <class T>
    T& put(std::vector<T>& list) {
        T& made = list.emplace_back();
        made.id = {uid(next_record_++)};
        made.position = static_cast<int>(list.size());
        return made;
    }
    std::uint32_t next_record_ = 9'000;
};

} // namespace redress::test
