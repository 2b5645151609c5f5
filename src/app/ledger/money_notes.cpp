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

bool is_unaccepted_voucher(const Case& dispute, const Payment& payment) {
    const bool is_towards_claim =
        payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
    return is_towards_claim && payment.means == PaymentMeans::Voucher &&
           asks_for_money(dispute, receiver_of(dispute, payment));
}

/// Before anything is decided the price is paid by what the purchase says.
bool pays_no_price(const Case& dispute, const Payment& payment) {
    if (payment.kind != PaymentKind::PricePaid || !payment.towards.empty()) return false;
    const Ledger ledger = ledger_of(dispute);
    return std::ranges::any_of(ledger.rows, [&](const LedgerRow& row) {
        const ClaimItem* item = find(dispute, row.item);
        return item->remedy == Remedy::Price && row.balance.minor > 0 &&
               find(dispute, row.head)->asked_by == Side::Trader;
    });
}

/// What is open of the row; while nothing is decided, of what is claimed.
std::optional<Money> open_of(const LedgerRow& row) {
    if (row.outcome) return row.balance;
    return row.claimed ? std::optional(*row.claimed - row.paid) : std::nullopt;
}

/// Without the payment itself, which may be recorded already.
void add_excess(std::vector<std::string>& doubts, Case dispute, const Payment& payment,
                const text::Messages& messages) {
    const Side receiver = receiver_of(dispute, payment);
    std::erase_if(dispute.payments, [&](const Payment& other) { return other.id == payment.id; });
    const Ledger ledger = ledger_of(dispute);
    for (const ItemAmount& part : payment.towards) {
        const auto row = std::ranges::find(ledger.rows, part.item, &LedgerRow::item);
        if (row == ledger.rows.end() || !part.amount) continue;
        const Head* head = find(dispute, row->head);
        if (head->asked_by != receiver || head->use == HeadUse::SetOff) continue;
        const auto open = open_of(*row);
        if (!open || *part.amount <= std::max(*open, zero(open->currency))) continue;
        doubts.push_back(
            text::filled(messages.tr("More is put on \"{0}\" than is left of it: {1} of {2}."),
                         {record_title(*find(dispute, part.item), messages),
                          text::format_money(*part.amount, messages.language()),
                          text::format_money(std::max(*open, zero(open->currency)), messages.language())}));
    }
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
    std::vector<std::string> doubts;
    if (is_unaccepted_voucher(dispute, payment))
        doubts.push_back(messages.tr("A voucher pays a claim for money only if the one who gets it has "
                                     "accepted it instead of money. Otherwise do not record it as paid."));
    if (pays_no_price(dispute, payment))
        doubts.push_back(
            messages.tr("This payment of the price names no claim item, so that nothing of what "
                        "was awarded is paid by it. Name the claim items that it pays, or record "
                        "it as compensation."));
    add_excess(doubts, dispute, payment, messages);
    return doubts;
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
    const bool is_enforcement = instance.kind == InstanceKind::Enforcement;
    if (!is_enforcement && instance.kind != InstanceKind::FirstCourt) return sentences;
    // A claim that one court has before it is dismissed by another (lis pendens; in Sweden RB 13:6).
    const char* words =
        is_enforcement
            ? N_("{0} is open already for some of these claim items. The same sum is enforced once.")
            : N_("{0} is open already for some of these claim items. Another court dismisses what is pending "
                 "there.");
    for (const Instance& other : dispute.instances) {
        const bool is_open = other.kind == instance.kind && other.state == InstanceState::Open;
        if (!is_open || other.id == instance.id || !share_an_item(instance, other)) continue;
        sentences.push_back(text::filled(messages.tr(words), {instance_title(other, messages)}));
    }
    return sentences;
}

} // namespace redress::app
