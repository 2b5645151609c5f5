// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/amount.h>
#include <redress/text/format.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

using domain::Stance;

struct NewAnswer {
    std::string name;
    std::string items, stance, amount, reason, on, by;
    int instance = 0; ///< 0: outside any
    std::vector<int> evidence;
};
struct OneCase {
    std::string name;
};

void check_amount(Desk& desk, Stance stance, const std::optional<domain::Money>& amount) {
    const bool may_have = stance == Stance::Part || stance == Stance::Conceded;
    if (stance == Stance::Part && !amount)
        throw UsageError(desk.messages().tr("Say with --amount how much is conceded."));
    if (!may_have && amount)
        throw UsageError(desk.messages().tr("Only what is conceded, whole or in part, has an amount."));
}

void check_claimed(Desk& desk, const std::optional<domain::Money>& claimed,
                   const std::optional<domain::Money>& conceded) {
    if (!claimed || !conceded || conceded->minor <= claimed->minor) return;
    throw UsageError(text::filled(
        desk.messages().tr(
            "Nobody concedes more than is claimed: {0}. Correct the amount, or the claim first."),
        {text::format_money(*claimed, desk.messages().language())}));
}

/// The answer to one item.
domain::Answer answer_of(Desk& desk, const domain::Case& dispute, const NewAnswer& wanted,
                         const domain::ClaimItem& item) {
    domain::Answer answer;
    answer.item = item.id;
    answer.respondent = wanted.by.empty() ? item.debtor : party_named(desk, dispute, wanted.by);
    if (wanted.instance != 0) answer.instance = instance_numbered(desk, dispute, wanted.instance).id;
    answer.date = day_or_today(desk, wanted.on);
    answer.stance = *domain::choice_from<Stance>(wanted.stance);
    answer.amount = typed_amount(desk, dispute, "--amount", wanted.amount);
    check_amount(desk, answer.stance, answer.amount);
    check_claimed(desk, domain::calculation_of(dispute, item).amount, answer.amount);
    answer.reason = wanted.reason;
    answer.evidence = exhibits_numbered(desk, dispute, wanted.evidence);
    return answer;
}

/// All that is asked of who answers: of nobody named, what the side of the first item asks.
std::vector<domain::ItemAmount> all_items(Desk& desk, const domain::Case& dispute, const NewAnswer& wanted) {
    const auto asker_of = [&](const domain::ClaimItem& item) {
        const domain::Head* head = domain::find(dispute, item.head);
        return head == nullptr ? domain::Side::Consumer : head->asked_by;
    };
    const auto numbered = numbered_items(dispute);
    if (numbered.empty()) return {};
    domain::Side asker = asker_of(*numbered.front());
    if (!wanted.by.empty()) {
        const bool is_own = domain::is_own_side(dispute, party_named(desk, dispute, wanted.by));
        const bool is_consumer = is_own == (dispute.sheet.side == domain::Side::Consumer);
        asker = is_consumer ? domain::Side::Trader : domain::Side::Consumer;
    }
    std::vector<domain::ItemAmount> lines;
    for (const domain::ClaimItem* item : numbered)
        if (asker_of(*item) == asker) lines.push_back({item->id, std::nullopt});
    return lines;
}

/// The same answer to each item, as one step.
domain::Edit answers_edit(Desk& desk, const domain::LoadedCase& loaded, const NewAnswer& wanted) {
    const auto items = wanted.items == "all" ? all_items(desk, loaded.dispute, wanted)
                                             : typed_items(desk, loaded.dispute, "ITEM", {wanted.items});
    if (items.size() > 1 && !wanted.amount.empty())
        throw UsageError(desk.messages().tr("Give --amount for one claim item at a time."));
    const auto& ports = desk.session().workspace.ports();
    domain::LoadedCase now = loaded;
    domain::Edit edit;
    for (const domain::ItemAmount& line : items) {
        const auto answer = answer_of(desk, loaded.dispute, wanted, *domain::find(loaded.dispute, line.item));
        const domain::Edit one = app::answer_edit(now, answer, ports);
        now.dispute = domain::with_changes(now.dispute, one.changes);
        edit.dispute = one.dispute;
        edit.name = one.name;
        edit.changes.insert(edit.changes.end(), one.changes.begin(), one.changes.end());
    }
    return edit;
}

void show(Desk& desk, const domain::Case& dispute, const std::vector<const domain::Answer*>& answers) {
    if (!desk.options().json) {
        desk.out() << answers_text(dispute, answers, desk);
        return;
    }
    Json list = Json::array();
    for (const domain::Answer* answer : answers) list.push_back(answer_json(dispute, *answer));
    print(desk.out(), list);
}

ExitCode add(Desk& desk, const NewAnswer& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto edit = answers_edit(desk, loaded, wanted);
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    std::vector<const domain::Answer*> added;
    for (const domain::Answer& answer : now->answers)
        if (std::ranges::find(edit.changes, answer.id.uid, &domain::Change::uid) != edit.changes.end())
            added.push_back(&answer);
    show(desk, *now, added);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    std::vector<const domain::Answer*> answers;
    for (const domain::Answer& answer : dispute.answers) answers.push_back(&answer);
    show(desk, dispute, answers);
    return ExitCode::Done;
}

void describe_add(CLI::App& verb, NewAnswer& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("items", wanted.items,
                    "Numbers that claim items CASE shows: 3, 1-4; all: whatever the other side asks")
        ->required()
        ->type_name("ITEM");
    take_choice<Stance>(verb, "stance", wanted.stance, "What the other side says")->required();
    verb.add_option("--amount", wanted.amount, "What it says is right")->type_name("AMOUNT");
    verb.add_option("--reason", wanted.reason, "Its reason")->type_name("TEXT");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    verb.add_option("--by", wanted.by, "Who answers; without it the debtor of the item")->type_name("PARTY");
    verb.add_option("--at", wanted.instance, "The instance where it was given")->type_name("INSTANCE");
    verb.add_option("--evidence", wanted.evidence, "Numbers of exhibits")->type_name("N");
    verb.footer("Example: redress-cli --casebook my.redress answer add 1 3 part --amount 2000");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress answer list 1");
}

} // namespace

void add_answer(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "answer", "What the other side says to each claim item");
    add_verb<NewAnswer>(noun, chosen, "add", "Record an answer; the newest one stands", describe_add, add);
    add_verb<OneCase>(noun, chosen, "list", "Every answer, also those that were taken back", describe_list,
                      list);
}

} // namespace redress::cli
