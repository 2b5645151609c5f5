// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"

namespace redress::app {

using namespace domain;

namespace {

constexpr int whole_price = 10'000;

} // namespace

void CaseDraft::add_wish() {
    const Head head = head_of_wish();
    case_.heads.push_back(head);
    add_payment();
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

/// What a repair costs by one's own reckoning is an estimate; only somebody's price makes it a quote.
Basis CaseDraft::basis_of(const ReadDefect& said) const {
    Basis basis;
    if (said.repair_price) {
        const bool is_quoted = !said.quote_from.empty();
        basis.method = is_quoted ? Method::QuotedRepair : Method::LumpSum;
        basis.stated = said.repair_price;
        basis.source = is_quoted ? said.quote_from : words("own_estimate");
    } else if (said.share) {
        basis.method = Method::Percentage;
        basis.percent = said.share;
    }
    return basis;
}

ClaimItem CaseDraft::item_of(const Head& head, Remedy remedy, const std::string& name) {
    ClaimItem item = named<ClaimItem>(name);
    item.position = static_cast<int>(case_.claim_items.size());
    item.head = head.id;
    item.remedy = remedy;
    item.creditor = me_;
    item.debtor = seller_;
    return item;
}

void CaseDraft::add_reductions(const Head& head) {
    for (std::size_t i = 0; i < reading_.defects.size(); ++i) {
        const std::string name = "reduction for " + name_of_defect(places_[i].place);
        ClaimItem item = item_of(head, Remedy::PriceReduction, name);
        item.basis = basis_of(reading_.defects[i]);
        item.defects = {{case_.defects[i].id, {}}};
        item.evidence = pictures_of(i);
        case_.claim_items.push_back(item);
    }
}

/// What is asked back is the whole price where the person said that all of it is paid; else the sum is left
/// open.
void CaseDraft::add_refund(const Head& head) {
    ClaimItem item = item_of(head, Remedy::Refund, "refund");
    item.defects = all_shares();
    item.evidence = pictures_of(std::nullopt);
    if (reading_.says("paid", "yes") && reading_.price) {
        item.basis.method = Method::Percentage;
        item.basis.percent = Percent{whole_price};
    }
    case_.claim_items.push_back(item);
}

/// How much of a price is still owed is not asked.
void CaseDraft::add_payment() {
    const bool is_unpaid = reading_.says("paid", "no");
    if (!is_unpaid && !(reading_.says("paid", "yes") && reading_.price)) return;
    Payment payment = named<Payment>("payment");
    payment.purchase = purchase_;
    payment.kind = is_unpaid ? PaymentKind::PriceWithheld : PaymentKind::PricePaid;
    if (is_unpaid)
        payment.note = words("unpaid_note");
    else
        payment.amount = reading_.price;
    case_.payments.push_back(payment);
}

void CaseDraft::add_act(const Head& head, Remedy remedy) {
    ClaimItem item = item_of(head, remedy, "cure");
    if (remedy != Remedy::Delivery) item.defects = all_shares();
    item.evidence = pictures_of(std::nullopt);
    item.title = head.title;
    case_.claim_items.push_back(item);
}

} // namespace redress::app
