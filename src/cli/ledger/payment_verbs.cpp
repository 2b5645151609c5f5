// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger_edits.h>

#include <ostream>

namespace redress::cli {

namespace {

using domain::Payment;
using domain::PaymentKind;

struct NewPayment {
    std::string name, amount, on, by, interest, costs, note;
    std::string kind = "compensation", means = "unknown", order;
    std::vector<std::string> towards;
};
struct OneCase {
    std::string name;
};

Payment payment_of(Desk& desk, const domain::Case& dispute, const NewPayment& wanted) {
    Payment payment;
    payment.kind = *domain::choice_from<PaymentKind>(wanted.kind);
    payment.date = day_or_today(desk, wanted.on);
    payment.amount = typed_amount(desk, dispute, "amount", wanted.amount);
    if (payment.amount && payment.amount->is_zero())
        throw UsageError(desk.messages().tr("A payment is more than nothing: give its amount."));
    payment.means = *domain::choice_from<domain::PaymentMeans>(wanted.means);
    payment.towards = typed_items(desk, dispute, "--towards", wanted.towards);
    payment.payer =
        wanted.by.empty() ? app::usual_payer(dispute, payment) : party_named(desk, dispute, wanted.by);
    payment.interest = typed_amount(desk, dispute, "--interest", wanted.interest);
    payment.costs = typed_amount(desk, dispute, "--costs", wanted.costs);
    payment.note = wanted.note;
    if (dispute.purchases.size() == 1) payment.purchase = dispute.purchases.front().id;
    return payment;
}

Json list_json(const domain::Case& dispute) {
    Json list = Json::array();
    for (const Payment& payment : dispute.payments) list.push_back(payment_json(dispute, payment));
    return list;
}

/// The payment, and what is left of each item it pays.
Json added_json(const domain::Case& dispute, const Payment& payment) {
    Json json = payment_json(dispute, payment);
    json["balances"] = Json::array();
    const auto ledger = domain::ledger_of(dispute);
    for (const domain::ItemAmount& line : payment.towards)
        for (const domain::LedgerRow& row : ledger.rows)
            if (row.item == line.item)
                json["balances"].push_back(
                    {{"item", item_number(dispute, row.item)}, {"balance", json_of(row.balance)}});
    json["unallocated"] = json_of(ledger.unallocated);
    return json;
}

ExitCode add(Desk& desk, const NewPayment& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto typed = domain::choice_from<domain::PaymentOrder>(wanted.order);
    const auto order = typed.value_or(app::payment_order_of(loaded.dispute, desk.resources()).order);
    const auto edit = app::payment_edit(loaded, payment_of(desk, loaded.dispute, wanted), order,
                                        desk.resources(), desk.session().workspace.ports());
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    for (const std::string& doubt : app::doubts_about(*now, now->payments.back(), desk.messages()))
        desk.alert(doubt);
    if (desk.options().json)
        print(desk.out(), added_json(*now, now->payments.back()));
    else
        desk.out() << payments_text(*now, desk);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    if (desk.options().json)
        print(desk.out(), list_json(dispute));
    else
        desk.out() << payments_text(dispute, desk);
    return ExitCode::Done;
}

void describe_add(CLI::App& verb, NewPayment& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("amount", wanted.amount, "How much")->required()->type_name("AMOUNT");
    take_choice<PaymentKind>(verb, "--kind", wanted.kind, "What it is; without it compensation");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    take_choice<domain::PaymentMeans>(verb, "--means", wanted.means, "How it was paid");
    verb.add_option(
            "--by", wanted.by,
            "Who pays; without it who is asked for the items, the consumer the price, the trader the rest")
        ->type_name("PARTY");
    verb.add_option(
            "--towards", wanted.towards,
            "The claim items it pays: 3=1200, or 3 for what is left; without it those that are awarded "
            "and not paid, in --order")
        ->type_name("ITEM[=AMOUNT]");
    take_choice<domain::PaymentOrder>(verb, "--order", wanted.order,
                                      "Which of them first; without it the order of the law pack");
    verb.add_option("--interest", wanted.interest, "The part of it that is interest")->type_name("AMOUNT");
    verb.add_option("--costs", wanted.costs, "The part of it that is litigation costs")->type_name("AMOUNT");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress payment add 1 5000 --on 2026-10-15");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress payment list 1");
}

} // namespace

void add_payment(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "payment", "Money that moved, and which claim items it paid");
    add_verb<NewPayment>(noun, chosen, "add", "Record a payment", describe_add, add);
    add_balance(noun, chosen);
    add_verb<OneCase>(noun, chosen, "list", "The payments in their order", describe_list, list);
}

} // namespace redress::cli
