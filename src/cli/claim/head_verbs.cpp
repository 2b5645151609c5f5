// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/claim_heads.h"
#include "ledger/ledger_text.h"
#include "print/aligned_text.h"

#include <redress/app/sentences.h>
#include <redress/domain/totals.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

using namespace domain;

struct TypedHead {
    std::string kind, asked_by, use;
    std::optional<std::string> title;
    int rank = 0; ///< 0: the last, or as it is
};
struct NewHead {
    std::string name;
    TypedHead typed;
};
struct ChangedHead {
    std::string name;
    int head = 0;
    TypedHead typed;
};
struct OneHead {
    std::string name;
    int head = 0;
};
struct OneCase {
    std::string name;
};

void fill_in(const TypedHead& typed, Head& head) {
    if (!typed.kind.empty()) head.kind = *choice_from<HeadKind>(typed.kind);
    if (!typed.asked_by.empty()) head.asked_by = *choice_from<Side>(typed.asked_by);
    if (!typed.use.empty()) head.use = *choice_from<HeadUse>(typed.use);
    if (typed.title) head.title = *typed.title;
}

/// The heads in their order, with `moved` at the rank that was typed. They share the ranks that they have.
std::vector<Head> reordered(std::vector<Head> heads, const Head& moved, int rank) {
    std::vector<int> ranks;
    for (const Head& head : heads) ranks.push_back(head.rank);
    std::ranges::sort(ranks);
    std::ranges::sort(heads, {}, &Head::rank);
    std::erase_if(heads, [&](const Head& head) { return head.id == moved.id; });
    const auto place = std::ranges::lower_bound(ranks, rank) - ranks.begin();
    heads.insert(heads.begin() + std::min<std::ptrdiff_t>(place, std::ssize(heads)), moved);
    for (std::size_t i = 0; i < heads.size(); ++i) heads[i].rank = ranks[i];
    return heads;
}

/// The head among the others, with whichever of them have to give way.
Edit edit_of(const LoadedCase& loaded, const char* step, const Head& head, int rank) {
    std::vector<Head> heads = loaded.dispute.heads;
    const bool is_new = find(loaded.dispute, head.id) == nullptr;
    std::erase_if(heads, [&](const Head& known) { return known.id == head.id; });
    heads.push_back(head);
    Edit edit{loaded.dispute.sheet.id, step, {}};
    for (const Head& placed : reordered(heads, head, rank == 0 ? head.rank : rank)) {
        const Head* known = find(loaded.dispute, placed.id);
        if (known != nullptr && *known == placed) continue;
        const bool is_added = is_new && placed.id == head.id;
        edit.changes.push_back(is_added ? adding(placed) : altering(loaded, placed));
    }
    return edit;
}

std::string heads_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    if (dispute.heads.empty())
        return messages.tr("There is no head of claim yet. head add makes one.") + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const Head& head : dispute.heads) {
        const auto words = [&](const char* field, std::string_view choice) {
            return app::choice_label(RecordKind::Head, field, choice, messages);
        };
        rows.push_back({std::to_string(head.rank), head.title, words("kind", choice_name(head.kind)),
                        words("asked_by", choice_name(head.asked_by)), words("use", choice_name(head.use)),
                        amount_cell(total_of(dispute, head).stated, desk)});
    }
    std::ranges::sort(rows, [](const auto& a, const auto& b) { return std::stoi(a[0]) < std::stoi(b[0]); });
    return aligned_text({{messages.tr("Head"), true},
                         {"", false, 40},
                         {messages.tr("Kind")},
                         {messages.tr("Asked by")},
                         {messages.tr("Used as")},
                         {messages.tr("Total"), true}},
                        rows);
}

void show(Desk& desk, const Case& dispute) {
    if (!desk.options().json) {
        desk.out() << heads_text(dispute, desk);
        return;
    }
    std::vector<Head> heads = dispute.heads;
    std::ranges::sort(heads, {}, &Head::rank);
    Json list = Json::array();
    for (const Head& head : heads) list.push_back(head_json(dispute, head));
    print(desk.out(), list);
}

ExitCode write(Desk& desk, const LoadedCase& loaded, const Edit& edit) {
    const auto now = edit.changes.empty() ? std::optional(loaded.dispute) : written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    show(desk, *now);
    return ExitCode::Done;
}

ExitCode add(Desk& desk, const NewHead& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    Head head;
    head.id.uid = desk.ports().uid();
    head.rank = 1;
    for (const Head& known : loaded.dispute.heads) head.rank = std::max(head.rank, known.rank + 1);
    fill_in(wanted.typed, head);
    return write(desk, loaded, edit_of(loaded, N_("Add head"), head, wanted.typed.rank));
}

ExitCode change(Desk& desk, const ChangedHead& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    Head head = head_ranked(desk, loaded.dispute, wanted.head);
    fill_in(wanted.typed, head);
    return write(desk, loaded, edit_of(loaded, N_("Change head"), head, wanted.typed.rank));
}

ExitCode remove(Desk& desk, const OneHead& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const Head& head = head_ranked(desk, loaded.dispute, wanted.head);
    const auto now = removed(desk, loaded, N_("Remove head"), {head.id.uid});
    if (!now) return ExitCode::BadInput;
    show(desk, *now);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    show(desk, desk.load(options.name));
    return ExitCode::Done;
}

void take_head_options(CLI::App& verb, TypedHead& typed) {
    verb.add_option("--title", typed.title, "What is asked, in the words of the claim")->type_name("TEXT");
    verb.add_option("--rank", typed.rank, "1 is asked first; the heads behind it give way")
        ->check(CLI::Range(1, 9999))
        ->type_name("N");
    take_choice<Side>(verb, "--asked-by", typed.asked_by, "Whose demand it is; without it the consumer's");
    take_choice<HeadUse>(verb, "--use", typed.use, "What it is used for; without it as a claim");
}

void take_head_rank(CLI::App& verb, int& head) {
    verb.add_option("head", head, "The number that head list CASE shows")->required()->type_name("HEAD");
}

void describe_add(CLI::App& verb, NewHead& wanted) {
    take_case_of(verb, wanted.name);
    take_choice<HeadKind>(verb, "kind", wanted.typed.kind, "What is asked")->required();
    take_head_options(verb, wanted.typed);
    verb.footer("Example: redress-cli --casebook my.redress head add 1 price_reduction --title "
                "\"Price reduction for the kitchen\"");
}

void describe_change(CLI::App& verb, ChangedHead& wanted) {
    take_case_of(verb, wanted.name);
    take_head_rank(verb, wanted.head);
    take_choice<HeadKind>(verb, "--kind", wanted.typed.kind, "What is asked");
    take_head_options(verb, wanted.typed);
    verb.footer("Example: redress-cli --casebook my.redress head change 1 2 --rank 1");
}

void describe_remove(CLI::App& verb, OneHead& wanted) {
    take_case_of(verb, wanted.name);
    take_head_rank(verb, wanted.head);
    verb.footer("Its claim items must be removed first.\n"
                "Example: redress-cli --casebook my.redress head remove 1 2");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress head list 1");
}

} // namespace

void add_head(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "head", "What is asked in the first place, in the second, and so on");
    add_verb<NewHead>(noun, chosen, "add", "Ask something, behind what is asked already", describe_add, add);
    add_verb<ChangedHead>(noun, chosen, "change", "Change a head; what is not named stays", describe_change,
                          change);
    add_verb<OneHead>(noun, chosen, "remove", "Remove a head that has no claim items", describe_remove,
                      remove);
    add_verb<OneCase>(noun, chosen, "list", "The heads by rank, each with its sum", describe_list, list);
}

} // namespace redress::cli
