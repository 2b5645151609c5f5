// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/typed_item.h"

#include "claim/claim_heads.h"
#include "ledger/typed_lines.h"

#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace domain;

/// What such a head asks for as a rule; nothing where it may be anything.
std::optional<Remedy> remedy_for(HeadKind kind) {
    switch (kind) {
    case HeadKind::PriceReduction:
        return Remedy::PriceReduction;
    case HeadKind::Rescission:
        return Remedy::Refund;
    case HeadKind::Repair:
        return Remedy::Repair;
    case HeadKind::Replacement:
        return Remedy::Replacement;
    case HeadKind::Delivery:
        return Remedy::Delivery;
    case HeadKind::Damages:
        return Remedy::Damages;
    case HeadKind::Price:
        return Remedy::Price;
    case HeadKind::Declaration:
    case HeadKind::Other:
        break;
    }
    return std::nullopt;
}

const Head& head_for(Desk& desk, const Case& dispute, const TypedItem& typed) {
    if (typed.head != 0) return head_ranked(desk, dispute, typed.head);
    const auto first = std::ranges::min_element(dispute.heads, {}, &Head::rank);
    if (first != dispute.heads.end()) return *first;
    throw UsageError(
        desk.messages().tr("The case has no head of claim yet. Add one first: head add CASE KIND."));
}

Remedy remedy_of(Desk& desk, const Head& head, const TypedItem& typed) {
    if (!typed.remedy.empty()) return *choice_from<Remedy>(typed.remedy);
    if (const auto usual = remedy_for(head.kind)) return *usual;
    throw UsageError(desk.messages().tr("Say with --remedy what the claim item asks for."));
}

void take_sides(const Case& dispute, Side asked_by, ClaimItem& item) {
    const Party* consumer = first_with_role(dispute, PartyRole::Consumer);
    const Party* trader = counterpart_of(dispute);
    if (consumer != nullptr) item.creditor = consumer->id;
    if (trader != nullptr) item.debtor = trader->id;
    if (asked_by == Side::Trader) std::swap(item.creditor, item.debtor);
}

template <class T>
std::vector<int> numbers_of(const std::vector<T>& list) {
    std::vector<int> numbers;
    for (const T& record : list) numbers.push_back(record.number);
    return numbers;
}

bool is_none(const std::vector<std::string>& texts) {
    return texts.size() == 1 && texts.front() == "none";
}

/// `3`, `1-4`, `3=800` with its share, `all`, `none`.
std::vector<DefectShare> typed_defects(Desk& desk, const Case& dispute, const TypedItem& typed) {
    std::vector<DefectShare> shares;
    if (is_none(typed.defects)) return shares;
    for (const std::string& text : typed.defects) {
        const TypedLine line = typed_line(text);
        const auto share = typed_amount(desk, dispute, "--defect", line.value.value_or(""));
        for (const int number : typed_numbers(desk, "--defect", line.name, numbers_of(dispute.defects)))
            shares.push_back({defect_numbered(desk, dispute, number).id, share});
    }
    return shares;
}

std::vector<Id<Exhibit>> typed_evidence(Desk& desk, const Case& dispute, const TypedItem& typed) {
    std::vector<int> numbers;
    if (is_none(typed.evidence)) return {};
    for (const std::string& text : typed.evidence)
        for (const int number : typed_numbers(desk, "--evidence", text, numbers_of(dispute.exhibits)))
            numbers.push_back(number);
    return exhibits_numbered(desk, dispute, numbers);
}

/// What is left to the court has no amount; an act and what stands beside the sum need none.
Basis basis_for(Desk& desk, const Case& dispute, Remedy remedy, const TypedBasis& typed) {
    Basis basis = typed_basis(desk, dispute, typed);
    const bool is_open = typed.method.empty() && !typed.has_inputs() && is_money_in_dispute(remedy);
    if (is_open) basis.method = Method::CourtEstimate;
    return basis;
}

void put_rest(Desk& desk, const Case& dispute, const TypedItem& typed, ClaimItem& item) {
    if (typed.title) item.title = *typed.title;
    if (typed.ground) item.alternative_ground = *typed.ground;
    if (!typed.creditor.empty()) item.creditor = party_named(desk, dispute, typed.creditor);
    if (!typed.debtor.empty()) item.debtor = party_named(desk, dispute, typed.debtor);
    if (!typed.defects.empty()) item.defects = typed_defects(desk, dispute, typed);
    if (!typed.evidence.empty()) item.evidence = typed_evidence(desk, dispute, typed);
    if (typed.instead_of == 0) item.alternative_to = {};
    if (typed.instead_of > 0) item.alternative_to = item_numbered(desk, dispute, typed.instead_of).id;
}

} // namespace

void take_item_options(CLI::App& verb, TypedItem& typed) {
    verb.add_option("--head", typed.head, "The head it belongs to; without it the first")->type_name("HEAD");
    take_choice<Remedy>(verb, "--remedy", typed.remedy, "What is asked; without it what the head asks");
    verb.add_option("--defect", typed.defects,
                    "The defects it covers: 3, 1-4, 3=800 with its share, all, none")
        ->allow_extra_args(false)
        ->type_name("N[=SHARE]");
    take_choice<Method>(verb, "--method", typed.basis.method,
                        "How the amount is found; without it what the other options say");
    take_inputs(verb, typed.basis);
    verb.add_option("--evidence", typed.evidence, "Numbers of exhibits: 3, 1-4, all, none")
        ->allow_extra_args(false)
        ->type_name("N");
    verb.add_option("--instead-of", typed.instead_of, "It counts only if this item falls; 0: of none")
        ->check(CLI::Range(0, 9999))
        ->type_name("ITEM");
    verb.add_option("--ground", typed.ground, "Another legal reason for the same money")->type_name("TEXT");
    verb.add_option("--creditor", typed.creditor, "Who asks; without it the side of the head")
        ->type_name("PARTY");
    verb.add_option("--debtor", typed.debtor, "Of whom it is asked; without it the other side")
        ->type_name("PARTY");
}

ClaimItem new_item(Desk& desk, const Case& dispute, const TypedItem& typed) {
    const Head& head = head_for(desk, dispute, typed);
    ClaimItem item;
    item.id.uid = desk.ports().uid();
    for (const ClaimItem& known : dispute.claim_items)
        item.position = std::max(item.position, known.position + 1);
    item.head = head.id;
    item.remedy = remedy_of(desk, head, typed);
    item.basis = basis_for(desk, dispute, item.remedy, typed.basis);
    take_sides(dispute, head.asked_by, item);
    put_rest(desk, dispute, typed, item);
    return item;
}

ClaimItem changed_item(Desk& desk, const Case& dispute, const ClaimItem& before, const TypedItem& typed) {
    ClaimItem item = before;
    if (typed.head != 0) item.head = head_ranked(desk, dispute, typed.head).id;
    if (!typed.remedy.empty()) item.remedy = *choice_from<Remedy>(typed.remedy);
    item.basis = typed_basis(desk, dispute, typed.basis, before.basis);
    put_rest(desk, dispute, typed, item);
    return item;
}

} // namespace redress::cli
