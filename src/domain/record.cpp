// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_codec.h"
#include "ledger/ledger_fields.h"
#include "record_fields.h"

#include <redress/domain/record.h>

#include <algorithm>
#include <stdexcept>

namespace redress::domain {

namespace {

template <class T>
std::vector<FieldSpec> specs() {
    std::vector<FieldSpec> list;
    T record{};
    visit_fields(record, [&](std::string_view name, auto& member) { list.push_back(spec_of(name, member)); });
    return list;
}

template <std::size_t... I>
std::vector<std::vector<FieldSpec>> all_specs(std::index_sequence<I...>) {
    return {specs<std::variant_alternative_t<I, Record>>()...};
}

template <std::size_t... I>
Record default_record(RecordKind kind, std::index_sequence<I...>) {
    Record record;
    (void)((static_cast<std::size_t>(kind) == I ? (record.emplace<I>(), true) : false) || ...);
    return record;
}

constexpr auto every_kind = std::make_index_sequence<std::variant_size_v<Record>>{};

template <class Into, class From>
void append(std::vector<Record>& into, const From& from) {
    for (const Into& record : from) into.emplace_back(record);
}

struct Placer {
    Case& dispute;
    int sheets = 0;

    void operator()(CaseSheet& r) {
        dispute.sheet = std::move(r);
        ++sheets;
    }
    void operator()(Party& r) { dispute.parties.push_back(std::move(r)); }
    void operator()(Purchase& r) { dispute.purchases.push_back(std::move(r)); }
    void operator()(Item& r) { dispute.items.push_back(std::move(r)); }
    void operator()(Payment& r) { dispute.payments.push_back(std::move(r)); }
    void operator()(Guarantee& r) { dispute.guarantees.push_back(std::move(r)); }
    void operator()(Defect& r) { dispute.defects.push_back(std::move(r)); }
    void operator()(Notice& r) { dispute.notices.push_back(std::move(r)); }
    void operator()(RepairAttempt& r) { dispute.repair_attempts.push_back(std::move(r)); }
    void operator()(Exhibit& r) { dispute.exhibits.push_back(std::move(r)); }
    void operator()(Head& r) { dispute.heads.push_back(std::move(r)); }
    void operator()(ClaimItem& r) { dispute.claim_items.push_back(std::move(r)); }
    void operator()(Event& r) { dispute.events.push_back(std::move(r)); }
    void operator()(Deadline& r) { dispute.deadlines.push_back(std::move(r)); }
    void operator()(DateOverride& r) { dispute.date_overrides.push_back(std::move(r)); }
    void operator()(Hearing& r) { dispute.hearings.push_back(std::move(r)); }
    void operator()(Estimate& r) { dispute.estimates.push_back(std::move(r)); }
    void operator()(Instance& r) { dispute.instances.push_back(std::move(r)); }
    void operator()(Answer& r) { dispute.answers.push_back(std::move(r)); }
    void operator()(Offer& r) { dispute.offers.push_back(std::move(r)); }
    void operator()(Ruling& r) { dispute.rulings.push_back(std::move(r)); }
    void operator()(DefectFinding& r) { dispute.defect_findings.push_back(std::move(r)); }
    void operator()(ItemResult& r) { dispute.item_results.push_back(std::move(r)); }
    void operator()(Intake& r) { dispute.intakes.push_back(std::move(r)); }
    void operator()(HandlingCost& r) { dispute.handling_costs.push_back(std::move(r)); }
    void operator()(Reserve& r) { dispute.reserves.push_back(std::move(r)); }
    void operator()(Recourse& r) { dispute.recourses.push_back(std::move(r)); }
};

/// Orders by a member, ties by uid, so that the same records always make the same case.
template <class T, class Member>
void sort_by(std::vector<T>& list, Member member) {
    std::sort(list.begin(), list.end(), [member](const T& a, const T& b) {
        return std::tie(a.*member, a.id.uid) < std::tie(b.*member, b.id.uid);
    });
}

void sort_lists(Case& dispute) {
    sort_by(dispute.parties, &Party::position);
    sort_by(dispute.purchases, &Purchase::position);
    sort_by(dispute.items, &Item::position);
    sort_by(dispute.payments, &Payment::position);
    sort_by(dispute.guarantees, &Guarantee::position);
    sort_by(dispute.defects, &Defect::number);
    sort_by(dispute.notices, &Notice::position);
    sort_by(dispute.repair_attempts, &RepairAttempt::position);
    sort_by(dispute.exhibits, &Exhibit::number);
    sort_by(dispute.heads, &Head::rank);
    sort_by(dispute.claim_items, &ClaimItem::position);
    sort_by(dispute.events, &Event::position);
    sort_by(dispute.deadlines, &Deadline::position);
    sort_by(dispute.date_overrides, &DateOverride::position);
    sort_by(dispute.hearings, &Hearing::position);
    sort_by(dispute.estimates, &Estimate::position);
    sort_by(dispute.instances, &Instance::position);
    sort_by(dispute.answers, &Answer::position);
    sort_by(dispute.offers, &Offer::position);
    sort_by(dispute.rulings, &Ruling::position);
    sort_by(dispute.defect_findings, &DefectFinding::position);
    sort_by(dispute.item_results, &ItemResult::position);
    sort_by(dispute.intakes, &Intake::position);
    sort_by(dispute.handling_costs, &HandlingCost::position);
    sort_by(dispute.reserves, &Reserve::position);
    sort_by(dispute.recourses, &Recourse::position);
}

bool points_at(const FieldValue& value, Uid uid) {
    if (const auto* one = std::get_if<Uid>(&value)) return *one == uid;
    if (const auto* several = std::get_if<std::vector<Uid>>(&value))
        return std::find(several->begin(), several->end(), uid) != several->end();
    if (const auto* shares = std::get_if<std::vector<Share>>(&value))
        return std::any_of(shares->begin(), shares->end(),
                           [&](const Share& share) { return share.target == uid; });
    return false;
}

/// The first record of any list with this uid, copied alone.
template <class... Lists>
std::optional<Record> found_in(Uid uid, const Lists&... lists) {
    std::optional<Record> found;
    const auto look = [&](const auto& list) {
        const auto place =
            std::find_if(list.begin(), list.end(), [&](const auto& r) { return r.id.uid == uid; });
        if (place != list.end()) found = *place;
        return found.has_value();
    };
    (void)(look(lists) || ...);
    return found;
}

} // namespace

RecordKind kind_of(const Record& record) {
    return static_cast<RecordKind>(record.index());
}

Uid uid_of(const Record& record) {
    return std::visit([](const auto& r) { return r.id.uid; }, record);
}

std::span<const FieldSpec> fields_of(RecordKind kind) {
    static const auto table = all_specs(every_kind);
    return table[static_cast<std::size_t>(kind)];
}

std::optional<std::size_t> field_index(RecordKind kind, std::string_view name) {
    const auto fields = fields_of(kind);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == name) return i;
    return std::nullopt;
}

std::vector<FieldValue> values_of(const Record& record) {
    std::vector<FieldValue> values;
    std::visit(
        [&](const auto& r) {
            visit_fields(r, [&](std::string_view, const auto& member) { values.push_back(encoded(member)); });
        },
        record);
    return values;
}

std::variant<Record, BadField> make_record(RecordKind kind, Uid uid, std::span<const FieldValue> values,
                                           Currency currency) {
    Record record = blank_record(kind, uid, currency);
    std::size_t next = 0;
    std::optional<std::size_t> bad;
    std::visit(
        [&](auto& r) {
            visit_fields(r, [&](std::string_view, auto& member) {
                const std::size_t here = next++;
                if (bad) return;
                if (here >= values.size() || !decode(values[here], member, currency)) bad = here;
            });
        },
        record);
    if (bad) return BadField{*bad};
    return record;
}

Record blank_record(RecordKind kind, Uid uid, Currency currency) {
    Record record = default_record(kind, every_kind);
    std::visit([&](auto& r) { r.id.uid = uid; }, record);
    if (auto* sheet = std::get_if<CaseSheet>(&record)) sheet->currency = currency.code();
    return record;
}

std::vector<Record> records_of(const Case& dispute) {
    std::vector<Record> list{dispute.sheet};
    append<Party>(list, dispute.parties);
    append<Purchase>(list, dispute.purchases);
    append<Item>(list, dispute.items);
    append<Payment>(list, dispute.payments);
    append<Guarantee>(list, dispute.guarantees);
    append<Defect>(list, dispute.defects);
    append<Notice>(list, dispute.notices);
    append<RepairAttempt>(list, dispute.repair_attempts);
    append<Exhibit>(list, dispute.exhibits);
    append<Head>(list, dispute.heads);
    append<ClaimItem>(list, dispute.claim_items);
    append<Event>(list, dispute.events);
    append<Deadline>(list, dispute.deadlines);
    append<DateOverride>(list, dispute.date_overrides);
    append<Hearing>(list, dispute.hearings);
    append<Estimate>(list, dispute.estimates);
    append<Instance>(list, dispute.instances);
    append<Answer>(list, dispute.answers);
    append<Offer>(list, dispute.offers);
    append<Ruling>(list, dispute.rulings);
    append<DefectFinding>(list, dispute.defect_findings);
    append<ItemResult>(list, dispute.item_results);
    append<Intake>(list, dispute.intakes);
    append<HandlingCost>(list, dispute.handling_costs);
    append<Reserve>(list, dispute.reserves);
    append<Recourse>(list, dispute.recourses);
    return list;
}

Case assemble(std::vector<Record> records) {
    Case dispute;
    Placer placer{dispute};
    for (Record& record : records) std::visit(placer, record);
    if (placer.sheets != 1) throw std::logic_error("a case has exactly one sheet");
    sort_lists(dispute);
    return dispute;
}

std::optional<Record> find_record(const Case& dispute, Uid uid) {
    if (dispute.sheet.id.uid == uid) return dispute.sheet;
    return found_in(uid, dispute.parties, dispute.purchases, dispute.items, dispute.payments,
                    dispute.guarantees, dispute.defects, dispute.notices, dispute.repair_attempts,
                    dispute.exhibits, dispute.heads, dispute.claim_items, dispute.events, dispute.deadlines,
                    dispute.date_overrides, dispute.hearings, dispute.estimates, dispute.instances,
                    dispute.answers, dispute.offers, dispute.rulings, dispute.defect_findings,
                    dispute.item_results, dispute.intakes, dispute.handling_costs, dispute.reserves,
                    dispute.recourses);
}

std::vector<std::pair<Uid, std::size_t>> references_to(const Case& dispute, Uid uid) {
    std::vector<std::pair<Uid, std::size_t>> places;
    for (const Record& record : records_of(dispute)) {
        const auto values = values_of(record);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (points_at(values[i], uid)) places.emplace_back(uid_of(record), i);
    }
    return places;
}

} // namespace redress::domain
