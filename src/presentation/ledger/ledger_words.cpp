// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include "number_ranges.h"

#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

using domain::RecordKind;

std::string LedgerWords::day(const std::optional<domain::Date>& date) const {
    return date ? text::format_date(*date, messages_.language(), text::DateStyle::Listed) : std::string();
}

std::string LedgerWords::money(const domain::Money& amount) const {
    return text::format_money(amount, messages_.language());
}

std::string LedgerWords::money(const std::optional<domain::Money>& amount) const {
    return amount ? money(*amount) : std::string();
}

std::string LedgerWords::figure(const domain::Money& amount) const {
    return text::format_amount(amount, messages_.language(), text::MoneyStyle::Short);
}

std::string LedgerWords::figure(const std::optional<domain::Money>& amount) const {
    return amount ? figure(*amount) : nothing_yet;
}

std::string LedgerWords::title(domain::Id<domain::Party> id) const {
    const domain::Party* party = domain::find(dispute_, id);
    return party ? party->name : std::string();
}

std::string LedgerWords::item(const domain::ClaimItem& item) const {
    std::vector<int> numbers;
    for (const domain::DefectShare& share : item.defects)
        if (const domain::Defect* defect = domain::find(dispute_, share.defect))
            numbers.push_back(defect->number);
    const std::string name = app::record_title(item, messages_);
    return numbers.empty() ? name : number_ranges(std::move(numbers)) + " · " + name;
}

std::string LedgerWords::item(domain::Id<domain::ClaimItem> id) const {
    const domain::ClaimItem* found = domain::find(dispute_, id);
    return found ? item(*found) : std::string();
}

std::string LedgerWords::head(const domain::Head& head) const {
    return app::record_title(head, messages_);
}

std::string LedgerWords::instance(const domain::Instance& instance) const {
    const auto same = std::ranges::count(dispute_.instances, instance.kind, &domain::Instance::kind);
    if (same > 1 && !instance.forum.empty()) return instance.forum;
    return choice(RecordKind::Instance, "kind", instance.kind);
}

std::string LedgerWords::outcome(const domain::ItemAtInstance& step) const {
    const std::string word = choice(RecordKind::ItemResult, "outcome", step.result->outcome);
    if (!step.awarded || step.awarded->is_zero()) return word;
    return word + " " + figure(*step.awarded);
}

std::string LedgerWords::stance(const domain::Answer& answer,
                                const std::optional<domain::Money>& conceded) const {
    const std::string word = choice(RecordKind::Answer, "stance", answer.stance);
    if (!conceded || conceded->is_zero()) return word;
    return word + " " + figure(*conceded);
}

std::string LedgerWords::exhibits(const std::vector<domain::Id<domain::Exhibit>>& evidence) const {
    std::vector<std::string> names;
    for (const auto& id : evidence)
        if (const domain::Exhibit* exhibit = domain::find(dispute_, id))
            names.push_back(std::to_string(exhibit->number) + " " + exhibit->title);
    return text::format_list(names, messages_.language());
}

} // namespace redress::presentation
