// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/case_dates.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// Gathers what happened to one purchase from the kinds of records that say so.
class Gathering {
public:
    Gathering(const Case& dispute, Id<Purchase> purchase) : dispute_(dispute), purchase_(purchase) {}

    std::vector<CaseHappening> all() {
        add_contract();
        for (const Item& item : dispute_.items)
            if (item.purchase == purchase_) add_item(item);
        for (const Defect& defect : dispute_.defects) add_defect(defect);
        for (const Notice& notice : dispute_.notices)
            add_covered(EventKind::Notice, notice, notice.date, std::nullopt);
        for (const RepairAttempt& attempt : dispute_.repair_attempts) add_attempt(attempt);
        for (const Payment& payment : dispute_.payments) add_payment(payment);
        for (const Event& event : dispute_.events) add_event(event);
        for (const Ruling& ruling : dispute_.rulings) add_ruling(ruling);
        for (const Hearing& hearing : dispute_.hearings) add_hearing(hearing);
        add_complaint();
        std::ranges::stable_sort(found_, {}, [](const CaseHappening& h) { return h.happening.from; });
        return std::move(found_);
    }

private:
    template <class T>
    void add(EventKind kind, const T& record, std::optional<Date> from, std::optional<Date> to,
             Id<Purchase> purchase, Id<Item> item = {}) {
        if (from)
            found_.push_back({{kind, *from, to}, kind_of(Record(record)), record.id.uid, purchase, item});
    }

    void add_contract() {
        if (const Purchase* purchase = find(dispute_, purchase_))
            add(EventKind::Contract, *purchase, purchase->contract_date, std::nullopt, purchase_);
    }

    void add_item(const Item& item) {
        add(EventKind::Delivery, item, item.delivered, std::nullopt, purchase_, item.id);
        add(EventKind::Installation, item, item.installed, std::nullopt, purchase_, item.id);
        if (item.kind == ItemKind::Service && !is_entered(EventKind::Completion))
            add(EventKind::Completion, item, item.delivered, std::nullopt, purchase_, item.id);
    }

    /// A defect that was withdrawn no longer starts a period.
    void add_defect(const Defect& defect) {
        if (is_ours(defect) && defect.status != DefectStatus::Withdrawn)
            add(EventKind::Discovery, defect, defect.discovered, std::nullopt, purchase_, defect.item);
    }

    /// A defect without an item may be in anything that was bought: it belongs to every purchase.
    bool is_ours(const Defect& defect) const {
        if (const Item* item = find(dispute_, defect.item)) return item->purchase == purchase_;
        const auto is_loose = [](const Item& item) { return item.purchase.is_none(); };
        return !purchase_.is_none() || dispute_.purchases.empty() ||
               std::ranges::any_of(dispute_.items, is_loose);
    }

    /// What was refused is no repair. Goods that came back unrepaired are no repaired goods (BGB § 475e (4)).
    void add_attempt(const RepairAttempt& attempt) {
        if (attempt.outcome == RepairOutcome::Refused) return;
        add_covered(EventKind::Repair, attempt, attempt.requested, attempt.finished);
        const bool was_mended = attempt.outcome == RepairOutcome::Remedied ||
                                attempt.outcome == RepairOutcome::Remains ||
                                attempt.outcome == RepairOutcome::NewDefect;
        if (was_mended) add_covered(EventKind::Returned, attempt, attempt.finished, std::nullopt);
    }

    void add_payment(const Payment& payment) {
        const bool is_ours = payment.purchase == purchase_ || payment.purchase.is_none();
        if (is_ours && payment.kind == PaymentKind::PricePaid)
            add(EventKind::Payment, payment, payment.date, std::nullopt, payment.purchase);
    }

    void add_event(const Event& event) {
        if (event.purchase == purchase_ || event.purchase.is_none())
            add(event.kind, event, event.date, event.until, event.purchase);
    }

    /// What a ruling sets running is counted from the day on which it was given, also where it was corrected
    /// later; nothing once it is final or where nobody stands above.
    void add_ruling(const Ruling& ruling) {
        const Instance* instance = find(dispute_, ruling.instance);
        if (instance == nullptr || !ruling.replaces.is_none() || is_final(ruling)) return;
        const bool is_board = instance->kind == InstanceKind::Board;
        const bool may_be_appealed =
            instance->kind == InstanceKind::FirstCourt || instance->kind == InstanceKind::Appeal;
        if (!is_board && !may_be_appealed) return;
        const EventKind kind = is_board ? EventKind::BoardDecision : EventKind::Judgment;
        if (!is_entered_on(kind, ruling.date)) add(kind, ruling, ruling.date, std::nullopt, {});
    }

    /// It, or what has corrected it.
    bool is_final(const Ruling& ruling) const {
        return ruling.final_since || std::ranges::any_of(dispute_.rulings, [&](const Ruling& later) {
                   return later.replaces == ruling.id && is_final(later);
               });
    }

    bool is_entered_on(EventKind kind, const std::optional<Date>& day) const {
        return std::ranges::any_of(
            dispute_.events, [&](const Event& event) { return event.kind == kind && event.date == day; });
    }

    void add_hearing(const Hearing& hearing) {
        if (hearing.state == HearingState::Planned || hearing.state == HearingState::Held)
            add(EventKind::Hearing, hearing, hearing.date, std::nullopt, {});
    }

    /// The items of these defects in this purchase, each once; none: all of its items, because a defect names
    /// no item.
    std::vector<Id<Item>> items_of(const std::vector<Id<Defect>>& defects) const {
        std::vector<Id<Item>> items;
        for (const Id<Defect> id : defects) {
            const Defect* defect = find(dispute_, id);
            if (!defect || !is_ours(*defect)) continue;
            if (defect->item.is_none()) return {Id<Item>{}};
            if (std::ranges::find(items, defect->item) == items.end()) items.push_back(defect->item);
        }
        return items;
    }

    /// A notice or an attempt happens to the items of its defects; without defects to the whole case.
    template <class T>
    void add_covered(EventKind kind, const T& record, std::optional<Date> from, std::optional<Date> to) {
        if (record.defects.empty()) add(kind, record, from, to, {});
        for (const Id<Item> item : items_of(record.defects)) add(kind, record, from, to, purchase_, item);
    }

    void add_complaint() {
        const auto is_notice = [](const CaseHappening& h) { return h.happening.event == EventKind::Notice; };
        const CaseHappening* first = nullptr;
        for (const CaseHappening& h : found_)
            if (is_notice(h) && (!first || h.happening.from < first->happening.from)) first = &h;
        if (!first || is_entered(EventKind::Complaint)) return;
        CaseHappening complaint = *first;
        complaint.happening.event = EventKind::Complaint;
        complaint.item = {};
        found_.push_back(complaint);
    }

    bool is_entered(EventKind kind) const {
        return std::ranges::any_of(dispute_.events, [&](const Event& event) {
            return event.kind == kind && event.date &&
                   (event.purchase == purchase_ || event.purchase.is_none());
        });
    }

    const Case& dispute_;
    Id<Purchase> purchase_;
    std::vector<CaseHappening> found_;
};

} // namespace

std::vector<CaseHappening> happenings_in(const Case& dispute, Id<Purchase> purchase) {
    return Gathering(dispute, purchase).all();
}

std::vector<CaseHappening> everything_in(const Case& dispute) {
    std::vector<CaseHappening> all = happenings_in(dispute, {});
    for (const Purchase& purchase : dispute.purchases) {
        const auto more = happenings_in(dispute, purchase.id);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace redress::app
