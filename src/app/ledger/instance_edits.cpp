// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/edit_parts.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/error.h>

#include <algorithm>
#include <set>

namespace redress::app {

using namespace domain;

namespace {

const Instance& required(const Case& dispute, Id<Instance> id) {
    const Instance* instance = find(dispute, id);
    if (!instance) throw Error(ErrorKind::BadInput, id.uid.hex(), "instance");
    return *instance;
}

template <class T>
void add_layer(Edit& edit, std::vector<T>& layer, int position, Id<Ruling> ruling, const Ports& ports) {
    for (T& record : layer) {
        record.id.uid = ports.uid();
        record.position = position++;
        record.ruling = ruling;
        edit.changes.push_back(adding(record));
    }
}

std::set<Id<Defect>> defects_before(const Case& dispute, const Instance& instance) {
    std::set<Id<Defect>> defects;
    for (const ItemAmount& part : instance.before)
        if (const ClaimItem* item = find(dispute, part.item))
            for (const DefectShare& share : item->defects) defects.insert(share.defect);
    return defects;
}

} // namespace

std::vector<ItemAmount> proposed_before(const Case& dispute, const Instance& wanted) {
    if (wanted.kind == InstanceKind::Enforcement || wanted.kind == InstanceKind::Insolvency)
        return still_to_be_paid(dispute, wanted.claimant);
    return still_in_dispute(dispute, wanted.appeal_from, wanted.claimant, wanted.opened);
}

Edit open_instance_edit(const LoadedCase& loaded, Instance wanted, const Ports& ports) {
    wanted.id.uid = ports.uid();
    wanted.position = next_position(loaded.dispute.instances);
    if (wanted.before.empty()) wanted.before = proposed_before(loaded.dispute, wanted);
    return {loaded.dispute.sheet.id, N_("Open instance"), {adding(wanted)}};
}

Edit rule_edit(const LoadedCase& loaded, RulingEntry entry, const Ports& ports) {
    entry.ruling.id.uid = ports.uid();
    entry.ruling.position = next_position(loaded.dispute.rulings);
    Edit edit{loaded.dispute.sheet.id, N_("Record ruling"), {adding(entry.ruling)}};
    add_layer(edit, entry.findings, next_position(loaded.dispute.defect_findings), entry.ruling.id, ports);
    add_layer(edit, entry.results, next_position(loaded.dispute.item_results), entry.ruling.id, ports);
    return edit;
}

RulingEntry blank_ruling(const Case& dispute, const Instance& instance) {
    RulingEntry entry;
    entry.ruling.instance = instance.id;
    const auto before = defects_before(dispute, instance);
    for (const Defect& defect : dispute.defects)
        if (before.contains(defect.id)) entry.findings.emplace_back().defect = defect.id;
    for (const ItemAmount& part : instance.before) entry.results.emplace_back().item = part.item;
    return entry;
}

Edit close_instance_edit(const LoadedCase& loaded, Id<Instance> id, Date on) {
    Instance instance = required(loaded.dispute, id);
    instance.state = InstanceState::Closed;
    instance.closed = on;
    return {loaded.dispute.sheet.id, N_("Close instance"), {altering(loaded, instance)}};
}

} // namespace redress::app
