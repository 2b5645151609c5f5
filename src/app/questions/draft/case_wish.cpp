// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

constexpr int whole_price = 10'000;

Basis basis_of(const ReadDefect& said) {
    Basis basis;
    if (said.repair_price) {
        basis.method = Method::QuotedRepair;
        basis.stated = said.repair_price;
        basis.source = said.quote_from;
    } else if (said.share) {
        basis.method = Method::Percentage;
        basis.percent = said.share;
    }
    return basis;
}

} // namespace

void CaseDraft::add_wish() {
    const Head head = head_of_wish();
    case_.heads.push_back(head);
    switch (head.kind) {
    case HeadKind::PriceReduction:
        return add_reductions(head);
    case HeadKind::Rescission:
        return add_refund(head);
    case HeadKind::Replacement:
        return add_act(head, Remedy::Replacement);
    case HeadKind::Delivery:
        return add_act(head, Remedy::Delivery);
    default:
        return add_act(head, Remedy::Repair);
    }
}

Head CaseDraft::head_of_wish() const {
    Head head = named<Head>("head");
    const std::string& wish = reading_.text("wish");
    head.kind = HeadKind::Repair;
    if (wish == "new") head.kind = HeadKind::Replacement;
    if (wish == "money_off") head.kind = HeadKind::PriceReduction;
    if (wish == "money_back") head.kind = HeadKind::Rescission;
    if (reading_.never_came() && wish != "money_back") head.kind = HeadKind::Delivery;
    if (wish.empty() && !reading_.never_came()) head.title = words("cure");
    return head;
}

ClaimItem CaseDraft::item_of(const Head& head, Remedy remedy) {
    const auto position = static_cast<int>(case_.claim_items.size());
    ClaimItem item = named<ClaimItem>("claim " + std::to_string(position));
    item.position = position;
    item.head = head.id;
    item.remedy = remedy;
    item.creditor = me_;
    item.debtor = seller_;
    return item;
}

void CaseDraft::add_reductions(const Head& head) {
    for (std::size_t i = 0; i < reading_.defects.size(); ++i) {
        ClaimItem item = item_of(head, Remedy::PriceReduction);
        item.basis = basis_of(reading_.defects[i]);
        item.defects = {{case_.defects[i].id, {}}};
        const std::string title = words("pictures", {std::to_string(i + 1)});
        const auto shown = std::ranges::find(case_.exhibits, title, &Exhibit::title);
        if (shown != case_.exhibits.end()) item.evidence = {shown->id};
        case_.claim_items.push_back(item);
    }
}

/// What is asked back is the whole price where the person said that all of it is paid; else the sum is left
/// open.
void CaseDraft::add_refund(const Head& head) {
    ClaimItem item = item_of(head, Remedy::Refund);
    item.defects = all_shares();
    if (reading_.says("paid", "yes") && reading_.price) {
        item.basis.method = Method::Percentage;
        item.basis.percent = Percent{whole_price};
        Payment payment = named<Payment>("payment");
        payment.purchase = purchase_;
        payment.amount = reading_.price;
        case_.payments.push_back(payment);
    }
    case_.claim_items.push_back(item);
}

void CaseDraft::add_act(const Head& head, Remedy remedy) {
    ClaimItem item = item_of(head, remedy);
    if (remedy != Remedy::Delivery) item.defects = all_shares();
    item.title = head.title;
    case_.claim_items.push_back(item);
}

} // namespace redress::app
