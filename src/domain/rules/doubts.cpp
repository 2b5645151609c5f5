// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool is_before(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && *a < *b;
}

void doubt_discovery(const Case& dispute, Findings& found) {
    for (const Defect& defect : dispute.defects) {
        const Item* item = find(dispute, defect.item);
        if (item != nullptr && is_before(defect.discovered, item->delivered))
            found.push_back(
                finding(ProblemKind::DiscoveredBeforeDelivery, Severity::Warning, defect, "discovered"));
    }
}

void doubt_delivery(const Case& dispute, Findings& found) {
    for (const Item& item : dispute.items) {
        const Purchase* purchase = find(dispute, item.purchase);
        if (purchase != nullptr && is_before(item.delivered, purchase->contract_date))
            found.push_back(
                finding(ProblemKind::DeliveredBeforeContract, Severity::Warning, item, "delivered"));
        if (is_before(item.installed, item.delivered))
            found.push_back(
                finding(ProblemKind::InstalledBeforeDelivery, Severity::Warning, item, "installed"));
    }
}

void doubt_notices(const Case& dispute, Findings& found) {
    for (const Notice& notice : dispute.notices) {
        const auto comes_later = [&](Id<Defect> id) {
            const Defect* defect = find(dispute, id);
            return defect != nullptr && is_before(notice.date, defect->discovered);
        };
        if (std::any_of(notice.defects.begin(), notice.defects.end(), comes_later))
            found.push_back(finding(ProblemKind::NoticeBeforeDiscovery, Severity::Warning, notice, "date"));
    }
}

/// The days of a guarantee, a deadline and a hearing lie ahead as a matter of course; what was done or agreed
/// does not.
bool may_lie_ahead(RecordKind kind, std::string_view field) {
    if (kind == RecordKind::Deadline) return field != "done_on";
    if (kind == RecordKind::DateOverride) return field != "made_on";
    return kind == RecordKind::Guarantee || kind == RecordKind::Hearing;
}

void doubt_future(const Record& record, Date today, Findings& found) {
    const auto fields = fields_of(kind_of(record));
    const auto values = values_of(record);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto* day = std::get_if<std::int64_t>(&values[i]);
        if (fields[i].type == FieldType::Date && day && *day > today.day_number() &&
            !may_lie_ahead(kind_of(record), fields[i].name))
            found.push_back({ProblemKind::DateInFuture,
                             Severity::Warning,
                             kind_of(record),
                             uid_of(record),
                             std::string(fields[i].name),
                             {},
                             {}});
    }
}

constexpr Rule all_rules[] = {doubt_delivery, doubt_discovery, doubt_notices};

} // namespace

std::vector<Problem> doubts_in(const Case& dispute, Date today) {
    Findings found;
    for (Rule rule : all_rules) rule(dispute, found);
    for (const Record& record : records_of(dispute)) doubt_future(record, today, found);
    return found;
}

} // namespace redress::domain
