// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/left_of_claim.h"
#include "scope/letter_scope.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::app {

using domain::Case;
using domain::Side;

namespace {

bool is_asked_by_consumer(const Case& dispute, const domain::ClaimItem& item) {
    const domain::Head* head = domain::find(dispute, item.head);
    return head != nullptr && head->asked_by == Side::Consumer;
}

bool asks_anything(const Case& dispute) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(),
                       [&](const domain::ClaimItem& item) { return is_asked_by_consumer(dispute, item); });
}

/// What keeps a paper about what the consumer asks of the seller from being made.
std::optional<LetterRefusal> claim_refusal(const Case& dispute,
                                           std::optional<LetterRefusal> when_nothing_is_claimed) {
    const Case part = case_for_the_seller(dispute);
    if (!asks_anything(part)) return when_nothing_is_claimed;
    if (asks_anything(left_of_claim(part, dispute).left)) return std::nullopt;
    return LetterRefusal::NothingLeft;
}

} // namespace

bool is_about_a_case(const documents::TemplateHead& head) {
    return head.group != "office" && head.group != "first" && head.group != "schedule";
}

bool is_for_side(const documents::TemplateHead& head, Side side) {
    return head.side.empty() || head.side == domain::choice_name(side);
}

bool asks_for_answer(const documents::TemplateHead& head) {
    return !head.side.empty() && head.kind != intake_receipt;
}

std::optional<LetterRefusal> refusal_of(const Case& dispute, const LetterChoices& choices,
                                        const Resources& resources) {
    const auto& templates = resources.templates(choices.language);
    const auto paper = templates.find(choices.kind);
    if (paper != templates.end() && !is_for_side(paper->second.head(), dispute.sheet.side))
        return LetterRefusal::OtherSide;
    if (choices.kind == claim_letter) return claim_refusal(dispute, std::nullopt);
    if (choices.kind == answer_letter) return claim_refusal(dispute, LetterRefusal::NothingAnswered);
    if (choices.kind == intake_receipt && dispute.intakes.empty()) return LetterRefusal::NoIntake;
    return std::nullopt;
}

std::vector<domain::Id<domain::ClaimItem>> unanswered_items(const Case& dispute) {
    const Case part = left_of_claim(case_for_the_seller(dispute), dispute).left;
    std::vector<domain::Id<domain::ClaimItem>> items;
    for (const domain::LedgerRow& row : domain::ledger_of(part).rows) {
        const domain::ClaimItem* item = domain::find(part, row.item);
        const bool is_silent = row.answer == nullptr || row.answer->stance == domain::Stance::Silent;
        if (item != nullptr && is_asked_by_consumer(part, *item) && is_silent) items.push_back(row.item);
    }
    return items;
}

} // namespace redress::app
