// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/claim_heads.h"
#include "claim/typed_item.h"
#include "ledger/ledger_verbs.h"
#include "ledger/record_numbers.h"

#include <redress/app/ledger_edits.h>
#include <redress/app/sentences.h>

#include <ostream>

namespace redress::cli {

namespace {

using namespace domain;

struct NewItem {
    std::string name;
    TypedItem typed;
};
struct ChangedItem {
    std::string name;
    int item = 0;
    TypedItem typed;
};
struct OneItem {
    std::string name;
    int item = 0;
};

void show(Desk& desk, const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem& item = *find(dispute, id);
    if (desk.options().json)
        print(desk.out(), claim_item_json(dispute, item));
    else
        desk.out() << head_text(dispute, *find(dispute, item.head), desk);
}

ExitCode add(Desk& desk, const NewItem& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const ClaimItem item = new_item(desk, loaded.dispute, wanted.typed);
    const auto now = written(desk, loaded, {loaded.dispute.sheet.id, N_("Add claim item"), {adding(item)}});
    if (!now) return ExitCode::BadInput;
    show(desk, *now, item.id);
    return ExitCode::Done;
}

/// Who takes the amount from quotes from now on keeps the quote that the item was.
Edit change_edit(Desk& desk, const LoadedCase& loaded, const ClaimItem& before, const ClaimItem& item) {
    Edit edit{loaded.dispute.sheet.id, N_("Change claim item"), {}};
    const bool is_new = before.basis.method != item.basis.method;
    if (is_new && is_of_several_quotes(item.basis.method))
        edit.changes = app::by_quotes_edit(loaded, item, desk.ports()).changes;
    else
        edit.changes.push_back(altering(loaded, item));
    return edit;
}

ExitCode change(Desk& desk, const ChangedItem& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const ClaimItem& before = item_numbered(desk, loaded.dispute, wanted.item);
    const ClaimItem item = changed_item(desk, loaded.dispute, before, wanted.typed);
    if (item == before) throw UsageError(desk.messages().tr("Say what changes: nothing would be different."));
    const auto now = written(desk, loaded, change_edit(desk, loaded, before, item));
    if (!now) return ExitCode::BadInput;
    show(desk, *now, item.id);
    return ExitCode::Done;
}

/// The item with what only says something of it: ways to find its amount, and what the shop reckons with.
std::vector<Uid> with_its_own(const Case& dispute, Id<ClaimItem> item) {
    std::vector<Uid> records{item.uid};
    for (const Estimate& estimate : dispute.estimates)
        if (estimate.item == item) records.push_back(estimate.id.uid);
    for (const Reserve& reserve : dispute.reserves)
        if (reserve.item == item) records.push_back(reserve.id.uid);
    return records;
}

ExitCode remove(Desk& desk, const OneItem& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const ClaimItem& item = item_numbered(desk, loaded.dispute, wanted.item);
    const auto now = removed(desk, loaded, N_("Remove claim item"), with_its_own(loaded.dispute, item.id));
    if (!now) return ExitCode::BadInput;
    desk.tell_done(text::filled(desk.messages().tr("Removed claim item {0}: {1}. Those after it count anew."),
                                {std::to_string(wanted.item), app::record_title(item, desk.messages())}),
                   {{"removed", json_of(item.id.uid)}, {"title", item.title}});
    return ExitCode::Done;
}

void take_item(CLI::App& verb, int& item) {
    verb.add_option("item", item, "Number that claim items CASE shows")->required()->type_name("N");
}

void describe_add(CLI::App& verb, NewItem& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("title", wanted.typed.title, "What is asked")->required()->type_name("TITLE");
    take_item_options(verb, wanted.typed);
    verb.footer("Without an amount, money is what the court finds reasonable.\n"
                "Example: redress-cli --casebook my.redress claim add 1 \"New worktop\" --defect 3 --method "
                "quoted_repair --amount 12400 --source \"Quote of 2 March\"");
}

void describe_change(CLI::App& verb, ChangedItem& wanted) {
    take_case_of(verb, wanted.name);
    take_item(verb, wanted.item);
    verb.add_option("--title", wanted.typed.title, "What is asked")->type_name("TEXT");
    take_item_options(verb, wanted.typed);
    verb.footer("Defects and exhibits that are named take the place of all that were.\n"
                "Example: redress-cli --casebook my.redress claim change 1 3 --amount 9800");
}

void describe_remove(CLI::App& verb, OneItem& wanted) {
    take_case_of(verb, wanted.name);
    take_item(verb, wanted.item);
    verb.footer("Its estimates and reserves go with it. An item that was answered, offered for or decided "
                "stays.\n"
                "Example: redress-cli --casebook my.redress claim remove 1 3");
}

} // namespace

void add_claim_changes(CLI::App& noun, Verb& chosen) {
    add_verb<NewItem>(noun, chosen, "add", "Add a claim item to a head", describe_add, add);
    add_verb<ChangedItem>(noun, chosen, "change", "Change a claim item; what is not named stays",
                          describe_change, change);
    add_verb<OneItem>(noun, chosen, "remove", "Remove a claim item", describe_remove, remove);
}

} // namespace redress::cli
