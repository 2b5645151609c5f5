// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "edit_parts.h"

#include <redress/app/date_edits.h>
#include <redress/app/law_labels.h>
#include <redress/storage/digest.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

constexpr std::size_t most_named = 3;

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
}

/// The items and defects that the proposal was read from, as far as the case has others beside them.
std::vector<std::string> names_of(const Case& dispute, const DateProposal& proposal) {
    std::vector<std::string> names;
    for (const Uid& uid : proposal.records) {
        const Defect* defect = find(dispute, Id<Defect>{uid});
        const Item* item = find(dispute, Id<Item>{uid});
        if (defect && dispute.defects.size() > 1)
            add_once(names, std::to_string(defect->number) + " " + defect->title);
        if (item && dispute.items.size() > 1) add_once(names, item->description);
    }
    return names;
}

/// The rule's title, with what it is about where that is not plain.
std::string title_of(const Case& dispute, const DateProposal& proposal) {
    std::string title = words_in(proposal.rule->title, language_of(dispute));
    const auto names = names_of(dispute, proposal);
    for (std::size_t i = 0; i < std::min(names.size(), most_named); ++i)
        title += (i == 0 ? ": " : ", ") + names[i];
    return names.size() > most_named ? title + " …" : title;
}

/// The same for everybody who keeps the proposal, so that two who do so at once are told of each other and
/// the case does not have the date twice. Another one where the case has that uid already.
Uid uid_of(const Case& dispute, const DateProposal& proposal, const Ports& ports) {
    constexpr std::size_t uid_digits = 32;
    std::string text = "kept date " + dispute.sheet.id.uid.hex() + " " + proposal.pack->code() + " " +
                       proposal.rule->key + " " + proposal.purchase.uid.hex() + " " +
                       proposal.dates.computed.iso();
    for (const Uid& record : proposal.records) text += " " + record.hex();
    const auto uid = Uid::from_hex(storage::sha256_hex(text).substr(0, uid_digits));
    return uid && !uid->is_none() && !find_record(dispute, *uid) ? *uid : ports.uid();
}

Deadline kept(const domain::LoadedCase& loaded, const DateProposal& proposal, const Ports& ports) {
    Deadline deadline = blank_deadline_in(loaded.dispute, ports);
    deadline.id.uid = uid_of(loaded.dispute, proposal, ports);
    deadline.purchase = proposal.purchase;
    deadline.title = title_of(loaded.dispute, proposal);
    deadline.trigger_record = proposal.records.front().hex();
    if (proposal.rule->periods.empty() && !proposal.dates.steps.empty())
        deadline.period = period_counted(proposal.dates);
    if (proposal.met_on) deadline.state = DeadlineState::Done;
    deadline.done_on = proposal.met_on;
    put_proposal(deadline, proposal);
    return deadline;
}

} // namespace

Edit keep_edit(const LoadedCase& loaded, std::span<const DateProposal> proposals, const Ports& ports) {
    Edit edit{loaded.dispute.sheet.id, N_("Keep deadlines"), {}};
    int position = next_position(loaded.dispute.deadlines);
    for (const DateProposal& proposal : proposals) {
        if (!proposal.kept.is_none()) continue;
        Deadline deadline = kept(loaded, proposal, ports);
        deadline.position = position++;
        edit.changes.push_back(adding(deadline));
    }
    return edit;
}

Edit move_edit(const LoadedCase& loaded, std::span<const DateMove> moves) {
    Edit edit{loaded.dispute.sheet.id, N_("Move deadlines"), {}};
    for (const DateMove& move : moves)
        if (move.after) edit.changes.push_back(altering(loaded, *move.after));
    return edit;
}

namespace {

DeadlineEnd ended(const LoadedCase& loaded, Id<Deadline> id, DeadlineState state, std::optional<Date> done_on,
                  const char* name) {
    const Case& dispute = loaded.dispute;
    DeadlineEnd end{{dispute.sheet.id, name, {}}, false, {}};
    Deadline deadline = required(dispute, id);
    if (deadline.state != DeadlineState::Open) return end;
    deadline.state = state;
    deadline.done_on = done_on;
    end.edit.changes.push_back(altering(loaded, deadline));
    end.leaves_nothing_open = open_deadlines(dispute) == 1;
    for (const Deadline& other : dispute.deadlines)
        if (other.after == id && other.state == DeadlineState::Open) end.next.push_back(other.id);
    return end;
}

} // namespace

DeadlineEnd tick_off_edit(const LoadedCase& loaded, Id<Deadline> deadline, Date done_on) {
    return ended(loaded, deadline, DeadlineState::Done, done_on, N_("Tick off deadline"));
}

DeadlineEnd drop_edit(const LoadedCase& loaded, Id<Deadline> deadline) {
    return ended(loaded, deadline, DeadlineState::Dropped, std::nullopt, N_("Drop deadline"));
}

} // namespace redress::app
