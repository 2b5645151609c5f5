// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_checks.h"
#include "rules.h"

#include <redress/domain/behind.h>
#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// The day of the contract behind a purchase named or a defect.
template <class T>
std::optional<Date> contract_of(const Case& dispute, Id<T> id) {
    const Purchase* purchase = purchase_behind(dispute, id);
    return purchase != nullptr ? purchase->contract_date : std::nullopt;
}

template <class T>
void doubt(ProblemKind kind, const T& record, std::string_view field, Findings& found) {
    found.push_back(finding(kind, Severity::Warning, record, field));
}

/// Whether the day lies before the contract about one of the defects.
bool precedes_contract(const Case& dispute, const std::optional<Date>& day,
                       const std::vector<Id<Defect>>& defects) {
    return std::any_of(defects.begin(), defects.end(),
                       [&](Id<Defect> id) { return is_before(day, contract_of(dispute, id)); });
}

void doubt_discovery(const Case& dispute, Findings& found) {
    for (const Defect& defect : dispute.defects) {
        const Item* item = find(dispute, item_behind(dispute, defect.id));
        if (precedes_contract(dispute, defect.discovered, {defect.id}))
            doubt(ProblemKind::DatedBeforeContract, defect, "discovered", found);
        else if (item != nullptr && is_before(defect.discovered, item->delivered))
            doubt(ProblemKind::DiscoveredBeforeDelivery, defect, "discovered", found);
    }
}

void doubt_delivery(const Case& dispute, Findings& found) {
    for (const Item& item : dispute.items) {
        const auto contract = contract_of(dispute, item.purchase);
        if (is_before(item.delivered, contract))
            doubt(ProblemKind::DeliveredBeforeContract, item, "delivered", found);
        if (is_before(item.installed, item.delivered))
            doubt(ProblemKind::InstalledBeforeDelivery, item, "installed", found);
        else if (is_before(item.installed, contract))
            doubt(ProblemKind::DatedBeforeContract, item, "installed", found);
    }
}

void doubt_notices(const Case& dispute, Findings& found) {
    for (const Notice& notice : dispute.notices) {
        const auto comes_later = [&](Id<Defect> id) {
            const Defect* defect = find(dispute, id);
            return defect != nullptr && is_before(notice.date, defect->discovered);
        };
        if (precedes_contract(dispute, notice.date, notice.defects))
            doubt(ProblemKind::DatedBeforeContract, notice, "date", found);
        else if (std::any_of(notice.defects.begin(), notice.defects.end(), comes_later))
            doubt(ProblemKind::NoticeBeforeDiscovery, notice, "date", found);
    }
}

void doubt_repairs(const Case& dispute, Findings& found) {
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        if (precedes_contract(dispute, attempt.requested, attempt.defects))
            doubt(ProblemKind::DatedBeforeContract, attempt, "requested", found);
        else if (precedes_contract(dispute, attempt.finished, attempt.defects))
            doubt(ProblemKind::DatedBeforeContract, attempt, "finished", found);
    }
}

/// A deposit or a gift card may come before the contract, but hardly by more than a year; money withheld or
/// given back does not come before it at all.
void doubt_payments(const Case& dispute, Findings& found) {
    constexpr int longest_deposit = 366; // days
    for (const Payment& payment : dispute.payments) {
        const auto contract = contract_of(dispute, payment.purchase);
        if (!is_before(payment.date, contract)) continue;
        if (payment.kind != PaymentKind::PricePaid ||
            days_between(*payment.date, *contract) > longest_deposit)
            doubt(ProblemKind::DatedBeforeContract, payment, "date", found);
    }
}

/// Such a guarantee never covered what was bought.
void doubt_guarantees(const Case& dispute, Findings& found) {
    for (const Guarantee& guarantee : dispute.guarantees) {
        const Item* item = find(dispute, guarantee.item);
        if (is_before(guarantee.ends,
                      contract_of(dispute, item != nullptr ? item->purchase : guarantee.purchase)))
            doubt(ProblemKind::DatedBeforeContract, guarantee, "ends", found);
    }
}

/// Nobody is in delay before there is a contract: interest runs from no earlier day.
void doubt_rulings(const Case& dispute, Findings& found) {
    std::optional<Date> first;
    for (const Purchase& purchase : dispute.purchases)
        if (purchase.contract_date && (!first || *purchase.contract_date < *first))
            first = purchase.contract_date;
    for (const Ruling& ruling : dispute.rulings)
        if (is_before(ruling.interest_from, first))
            doubt(ProblemKind::DatedBeforeContract, ruling, "interest_from", found);
}

/// The days of a guarantee, a deadline, a hearing and an answer that was asked for lie ahead as a matter of
/// course; what was done or agreed does not.
bool may_lie_ahead(RecordKind kind, std::string_view field) {
    if (kind == RecordKind::Deadline) return field != "done_on";
    if (kind == RecordKind::DateOverride) return field != "made_on";
    if (kind == RecordKind::Notice || kind == RecordKind::Recourse) return field == "reply_by";
    if (kind == RecordKind::Offer) return field == "expires";
    return kind == RecordKind::Guarantee || kind == RecordKind::Hearing;
}

void doubt_future(const Record& record, Date today, Findings& found) {
    const auto fields = fields_of(kind_of(record));
    const auto values = values_of(record);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto* day = std::get_if<std::int64_t>(&values[i]);
        if (fields[i].type == FieldType::Date && day && *day > today.day_number() &&
            !may_lie_ahead(kind_of(record), fields[i].name)) {
            found.push_back({ProblemKind::DateInFuture,
                             Severity::Warning,
                             kind_of(record),
                             uid_of(record),
                             std::string(fields[i].name),
                             {},
                             {}});
        }
    }
}

constexpr Rule all_rules[] = {doubt_delivery, doubt_discovery,  doubt_notices, doubt_repairs,
                              doubt_payments, doubt_guarantees, doubt_rulings};

} // namespace

std::vector<Problem> doubts_in(const Case& dispute, Date today) {
    Findings found;
    for (Rule rule : all_rules) rule(dispute, found);
    for (const Record& record : records_of(dispute)) doubt_future(record, today, found);
    return found;
}

} // namespace redress::domain
