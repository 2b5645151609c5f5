// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

bool asks_for_money(const Case& dispute, Side side) {
    return std::ranges::any_of(dispute.claim_items, [&](const ClaimItem& item) {
        const Head* head = find(dispute, item.head);
        return head != nullptr && head->asked_by == side && is_money_in_dispute(item.remedy);
    });
}

bool brings_in_money(InstanceKind kind) {
    return kind == InstanceKind::Enforcement || kind == InstanceKind::Insolvency;
}

bool share_an_item(const Instance& a, const Instance& b) {
    return std::ranges::any_of(a.before, [&](const ItemAmount& part) {
        return std::ranges::any_of(b.before,
                                   [&](const ItemAmount& other) { return other.item == part.item; });
    });
}

/// Without knowing him, the consumer's.
Side side_of_claimant(const Case& dispute, const Instance& instance) {
    const Party* claimant = find(dispute, instance.claimant);
    if (claimant == nullptr || is_own_side(dispute, claimant->id) == (dispute.sheet.side == Side::Consumer))
        return Side::Consumer;
    return Side::Trader;
}

} // namespace

std::string kind_words(const Payment& payment, const text::Messages& messages) {
    const auto words = [&](std::string_view field, std::string_view name) {
        return choice_label(RecordKind::Payment, field, name, messages);
    };
    std::string kind = words("kind", choice_name(payment.kind));
    if (payment.means != PaymentMeans::Voucher) return kind;
    return text::filled("{0} ({1})", {kind, words("means", choice_name(payment.means))});
}

std::vector<std::string> doubts_about(const Case& dispute, const Payment& payment,
                                      const text::Messages& messages) {
    const bool is_towards_claim =
        payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
    if (!is_towards_claim || payment.means != PaymentMeans::Voucher) return {};
    if (!asks_for_money(dispute, receiver_of(dispute, payment))) return {};
    return {
        messages.tr("A voucher pays a claim for money only if the one who gets it has accepted it instead "
                    "of money. Otherwise do not record it as paid.")};
}

std::vector<std::string> doubts_about(const Ruling& ruling, const text::Messages& messages) {
    if (!ruling.interest_from || !ruling.date || *ruling.interest_from <= *ruling.date) return {};
    return {
        text::filled(messages.tr("Interest is awarded from {0}, after the ruling itself. Check both days."),
                     {day_words(*ruling.interest_from, messages)})};
}

std::vector<std::string> beside_items(const Case& dispute, const Resources& resources,
                                      const Instance& instance, const Date& today,
                                      const text::Messages& messages) {
    if (!brings_in_money(instance.kind)) return {};
    const Date on = instance.opened.value_or(today);
    const DueBesideItems due = due_beside_items(dispute, resources, side_of_claimant(dispute, instance), on);
    const auto money = [&](const Money& sum) { return text::format_money(sum, messages.language()); };
    std::vector<std::string> sentences;
    if (!due.costs.is_zero())
        sentences.push_back(
            text::filled(messages.tr("Besides the claim items: litigation costs awarded and not paid, {0}."),
                         {money(due.costs)}));
    if (!due.interest.is_zero())
        sentences.push_back(text::filled(
            messages.tr("Besides the claim items: interest until {0}, the day not included, {1}."),
            {day_words(on, messages), money(due.interest)}));
    if (due.has_any() && due.per_further_day)
        sentences.push_back(text::filled(messages.tr("Each further day adds {0} of interest."),
                                         {money(*due.per_further_day)}));
    return sentences;
}

std::vector<std::string> doubts_about(const Case& dispute, const Instance& instance,
                                      const text::Messages& messages) {
    std::vector<std::string> sentences;
    if (instance.kind != InstanceKind::Enforcement) return sentences;
    for (const Instance& other : dispute.instances) {
        const bool is_open = other.kind == instance.kind && other.state == InstanceState::Open;
        if (!is_open || other.id == instance.id || !share_an_item(instance, other)) continue;
        sentences.push_back(text::filled(
            messages.tr("{0} is open already for some of these claim items. The same sum is enforced once."),
            {instance_title(other, messages)}));
    }
    return sentences;
}

} // namespace redress::app
