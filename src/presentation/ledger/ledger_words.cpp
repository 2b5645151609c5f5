// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include "number_ranges.h"

#include <redress/domain/amount.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

using domain::RecordKind;

namespace {

// Words for cells and headings that have little room; forms write them out.
const char* short_word(domain::ItemOutcome outcome) {
    switch (outcome) {
    case domain::ItemOutcome::Granted:
        return N_("granted");
    case domain::ItemOutcome::InPart:
        return N_("in part");
    case domain::ItemOutcome::Refused:
        return N_("refused");
    case domain::ItemOutcome::Dismissed:
        return N_("dismissed");
    case domain::ItemOutcome::Withdrawn:
        return N_("withdrawn");
    case domain::ItemOutcome::Settled:
        return N_("settled");
    case domain::ItemOutcome::NotExamined:
        return N_("not examined");
    }
    return "";
}

const char* short_word(domain::Stance stance) {
    switch (stance) {
    case domain::Stance::Conceded:
        return N_("conceded");
    case domain::Stance::Disputed:
        return N_("disputed");
    case domain::Stance::Part:
        return N_("in part");
    case domain::Stance::Silent:
        return N_("no answer");
    }
    return "";
}

/// Other words than elsewhere: a heading of a narrow column.
std::string short_word(domain::InstanceKind kind, const text::Messages& messages) {
    switch (kind) {
    case domain::InstanceKind::Negotiation:
        return messages.tr("column of the ledger", "Talks");
    case domain::InstanceKind::Board:
        return messages.tr("column of the ledger", "Board");
    case domain::InstanceKind::PaymentOrder:
        return messages.tr("column of the ledger", "Order");
    case domain::InstanceKind::FirstCourt:
        return messages.tr("column of the ledger", "Court");
    case domain::InstanceKind::Appeal:
        return messages.tr("column of the ledger", "Appeal");
    case domain::InstanceKind::SupremeCourt:
        return messages.tr("column of the ledger", "Supreme");
    case domain::InstanceKind::Enforcement:
        return messages.tr("column of the ledger", "Enforced");
    case domain::InstanceKind::Insolvency:
        return messages.tr("column of the ledger", "Insolvency");
    }
    return "";
}

} // namespace

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

std::string LedgerWords::item_and_amount(const domain::ClaimItem& claim) const {
    const auto amount = domain::calculation_of(dispute_, claim).amount;
    return amount ? item(claim) + ", " +
                        text::format_money(*amount, messages_.language(), text::MoneyStyle::Short)
                  : item(claim);
}

std::string LedgerWords::head(const domain::Head& head) const {
    return app::record_title(head, messages_);
}

std::string LedgerWords::instance(const domain::Instance& instance) const {
    int place = 0;
    for (const domain::Instance& other : dispute_.instances) {
        place += other.kind == instance.kind ? 1 : 0;
        if (other.id == instance.id) break;
    }
    const std::string word = short_word(instance.kind, messages_);
    return place > 1 ? word + " " + std::to_string(place) : word;
}

std::string LedgerWords::outcome(const domain::ItemAtInstance& step) const {
    std::string word = tr(short_word(step.result->outcome));
    if (!step.awarded || step.awarded->is_zero()) return word;
    return word + " " + figure(*step.awarded);
}

std::string LedgerWords::stance(const domain::Answer& answer,
                                const std::optional<domain::Money>& conceded) const {
    std::string word = tr(short_word(answer.stance));
    if (!conceded || conceded->is_zero()) return word;
    return word + " " + figure(*conceded);
}

std::string LedgerWords::offer(const domain::Offer& offer) const {
    constexpr std::size_t named = 3;
    std::vector<std::string> names;
    std::optional<domain::Money> sum;
    for (const domain::ItemAmount& part : domain::amounts_of(dispute_, offer)) {
        names.push_back(item(part.item));
        if (part.amount) sum = sum ? *sum + *part.amount : *part.amount;
    }
    const std::size_t count = names.size();
    if (count > named) names.resize(named);
    if (count > named) names.push_back(text::filled(tr("{0} more"), {std::to_string(count - named)}));
    const std::string items = text::format_list(names, messages_.language());
    return text::filled(tr("{0} from {1}: {2} for {3}"),
                        {app::record_title(offer, messages_), title(offer.offeror),
                         sum ? money(*sum) : tr("no amount yet"), items});
}

std::string LedgerWords::above_claim(const domain::Answer& answer) const {
    const domain::ClaimItem* claim = domain::find(dispute_, answer.item);
    const auto claimed = claim ? domain::calculation_of(dispute_, *claim).amount : std::nullopt;
    if (!claimed || !answer.amount || answer.amount->minor <= claimed->minor) return {};
    return text::filled(tr("{0}: {1} is more than the {2} that is claimed."),
                        {item(*claim), money(*answer.amount), money(*claimed)});
}

std::string LedgerWords::exhibits(const std::vector<domain::Id<domain::Exhibit>>& evidence) const {
    std::vector<std::string> names;
    for (const auto& id : evidence)
        if (const domain::Exhibit* exhibit = domain::find(dispute_, id))
            names.push_back(std::to_string(exhibit->number) + " " + exhibit->title);
    return text::format_list(names, messages_.language());
}

} // namespace redress::presentation
