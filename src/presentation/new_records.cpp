// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_records.h"

#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::presentation {

namespace {

template <class T>
int next_position(const std::vector<T>& list) {
    int highest = 0;
    for (const T& record : list) highest = std::max(highest, record.position);
    return highest + 1;
}

template <class T>
domain::Id<T> last_of(const std::vector<T>& list) {
    return list.empty() ? domain::Id<T>{} : list.back().id;
}

template <class T>
domain::Id<T> only_one_of(const std::vector<T>& list) {
    return list.size() == 1 ? list.front().id : domain::Id<T>{};
}

constexpr int usual_reminder_days = 7;

domain::Id<domain::Party> with_role(const domain::Case& dispute, domain::PartyRole role) {
    const domain::Party* party = domain::first_with_role(dispute, role);
    return party ? party->id : domain::Id<domain::Party>{};
}

domain::Id<domain::Party> counterpart_in(const domain::Case& dispute) {
    const domain::Party* party = domain::counterpart_of(dispute);
    return party ? party->id : domain::Id<domain::Party>{};
}

/// Fills what follows from the case, one overload for each kind.
struct Filler {
    const domain::Case& dispute;
    const app::Workspace& workspace;
    const app::Resources& resources;

    void operator()(domain::CaseSheet&) const {}
    void operator()(domain::Party& r) const {
        r.position = next_position(dispute.parties);
        const bool has_consumer = domain::first_with_role(dispute, domain::PartyRole::Consumer) != nullptr;
        const bool has_trader = domain::counterpart_of(dispute) != nullptr;
        if (!has_consumer)
            r.roles.insert(domain::PartyRole::Consumer);
        else if (!has_trader)
            r.roles.insert(domain::PartyRole::Trader);
    }
    void operator()(domain::Purchase& r) const {
        r.position = next_position(dispute.purchases);
        r.seller = counterpart_in(dispute);
        for (const domain::Party& party : dispute.parties)
            if (party.roles.contains(domain::PartyRole::Consumer) ||
                party.roles.contains(domain::PartyRole::CoBuyer))
                r.buyers.push_back(party.id);
    }
    void operator()(domain::Item& r) const {
        r.position = next_position(dispute.items);
        r.purchase = last_of(dispute.purchases);
    }
    void operator()(domain::Payment& r) const {
        r.position = next_position(dispute.payments);
        r.purchase = last_of(dispute.purchases);
        r.payer = with_role(dispute, domain::PartyRole::Consumer);
    }
    void operator()(domain::Guarantee& r) const {
        r.position = next_position(dispute.guarantees);
        r.purchase = last_of(dispute.purchases);
        r.guarantor = counterpart_in(dispute);
    }
    void operator()(domain::Defect& r) const {
        r.number = workspace.next_number(dispute.sheet.id, domain::RecordKind::Defect);
        if (dispute.items.size() == 1) r.item = dispute.items.front().id;
        if (!dispute.defects.empty()) r.item = dispute.defects.back().item;
    }
    void operator()(domain::Notice& r) const {
        r.position = next_position(dispute.notices);
        r.recipient = counterpart_in(dispute);
        for (const domain::Defect& defect : dispute.defects)
            if (!is_notified(defect)) r.defects.push_back(defect.id);
    }
    void operator()(domain::RepairAttempt& r) const {
        r.position = next_position(dispute.repair_attempts);
        r.performer = counterpart_in(dispute);
    }
    void operator()(domain::Exhibit& r) const {
        r.number = workspace.next_number(dispute.sheet.id, domain::RecordKind::Exhibit);
    }
    void operator()(domain::Head& r) const {
        r.rank = 1;
        for (const domain::Head& head : dispute.heads) r.rank = std::max(r.rank, head.rank + 1);
    }
    void operator()(domain::ClaimItem& r) const {
        r.position = next_position(dispute.claim_items);
        const auto heads = domain::ranked_heads(dispute);
        if (!heads.empty()) r.head = heads.front()->id;
        r.creditor = with_role(dispute, domain::PartyRole::Consumer);
        r.debtor = counterpart_in(dispute);
        for (const domain::Defect& defect : dispute.defects)
            if (r.defects.empty() && !is_claimed(defect, r.head))
                r.defects.push_back({defect.id, std::nullopt});
    }
    void operator()(domain::Event& r) const {
        r.position = next_position(dispute.events);
        r.purchase = only_one_of(dispute.purchases);
    }
    void operator()(domain::Deadline& r) const {
        r.position = next_position(dispute.deadlines);
        r.purchase = only_one_of(dispute.purchases);
        r.responsible = dispute.sheet.adviser;
        r.reminder_days = usual_reminder_days;
    }
    void operator()(domain::DateOverride& r) const {
        r.position = next_position(dispute.date_overrides);
        r.deadline = only_one_of(dispute.deadlines);
        r.made_on = workspace.ports().today();
    }
    void operator()(domain::Hearing& r) const {
        r.position = next_position(dispute.hearings);
        if (const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction)) r.zone = pack->zone();
        if (dispute.hearings.empty()) return;
        r.forum = dispute.hearings.back().forum;
        r.file_number = dispute.hearings.back().file_number;
        r.zone = dispute.hearings.back().zone;
    }
    void operator()(domain::Estimate& r) const {
        r.position = next_position(dispute.estimates);
        r.item = only_one_of(dispute.claim_items);
    }
    void operator()(domain::Instance& r) const {
        r.position = next_position(dispute.instances);
        r.opened = workspace.ports().today();
        r.claimant = with_role(dispute, domain::PartyRole::Consumer);
        r.respondent = with_role(dispute, domain::PartyRole::Trader);
        for (const domain::Instance& below : dispute.instances)
            if (domain::is_binding(below.kind)) r.appeal_from = below.id;
    }
    void operator()(domain::Answer& r) const {
        r.position = next_position(dispute.answers);
        r.respondent = with_role(dispute, domain::PartyRole::Trader);
        r.date = workspace.ports().today();
        r.instance = last_of(dispute.instances);
    }
    void operator()(domain::Offer& r) const {
        r.position = next_position(dispute.offers);
        r.offeror = with_role(dispute, domain::PartyRole::Trader);
        r.date = workspace.ports().today();
        r.without_prejudice = true;
    }
    void operator()(domain::Ruling& r) const {
        r.position = next_position(dispute.rulings);
        r.instance = last_of(dispute.instances);
        r.date = workspace.ports().today();
    }
    void operator()(domain::DefectFinding& r) const {
        r.position = next_position(dispute.defect_findings);
        r.ruling = last_of(dispute.rulings);
    }
    void operator()(domain::ItemResult& r) const {
        r.position = next_position(dispute.item_results);
        r.ruling = last_of(dispute.rulings);
    }
    void operator()(domain::Intake& r) const {
        r.position = next_position(dispute.intakes);
        r.item = only_one_of(dispute.items);
        r.received = workspace.ports().today();
    }
    void operator()(domain::HandlingCost& r) const {
        r.position = next_position(dispute.handling_costs);
        r.defect = only_one_of(dispute.defects);
        r.date = workspace.ports().today();
    }
    void operator()(domain::Reserve& r) const {
        r.position = next_position(dispute.reserves);
        r.item = only_one_of(dispute.claim_items);
        r.date = workspace.ports().today();
    }
    void operator()(domain::Recourse& r) const {
        r.position = next_position(dispute.recourses);
        r.against = with_role(dispute, domain::PartyRole::Producer);
        r.claimed = workspace.ports().today();
    }

private:
    bool is_notified(const domain::Defect& defect) const {
        return std::any_of(dispute.notices.begin(), dispute.notices.end(), [&](const domain::Notice& notice) {
            return std::find(notice.defects.begin(), notice.defects.end(), defect.id) != notice.defects.end();
        });
    }
    bool is_claimed(const domain::Defect& defect, domain::Id<domain::Head> head) const {
        for (const domain::ClaimItem& item : dispute.claim_items)
            for (const domain::DefectShare& share : item.defects)
                if (item.head == head && share.defect == defect.id) return true;
        return defect.status != domain::DefectStatus::Open;
    }
};

} // namespace

domain::Record new_record(domain::RecordKind kind, const domain::Case& dispute, const Session& session) {
    domain::Record record =
        domain::blank_record(kind, session.workspace.ports().uid(), domain::currency_of(dispute));
    std::visit(Filler{dispute, session.workspace, session.resources}, record);
    return record;
}

} // namespace redress::presentation
