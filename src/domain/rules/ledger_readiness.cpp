// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/decisions.h"
#include "ledger/ledger_rows.h"
#include "pleading.h"
#include "sums/usable.h"

#include <algorithm>
#include <set>

namespace redress::domain {

namespace {

template <class T>
void warn(ProblemKind kind, const T& record, const Money& limit, Findings& found) {
    found.push_back(finding(kind, Severity::Warning, record));
    found.back().amount = limit;
}

/// Open, and of a kind before which a claim may be widened only within limits.
bool is_pending_court(const Instance& instance) {
    return is_court(instance.kind) && instance.state == InstanceState::Open;
}

std::optional<Money> claim_of(const Case& dispute, const ClaimItem& item) {
    return usable(calculation_of(dispute, item).amount);
}

void compare_results(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const ClaimItem& item : dispute.claim_items) {
        const auto claimed = claim_of(dispute, item);
        const auto decided = decision_on(dispute, item.id);
        if (!claimed || !decided || decided->ruling == nullptr || !decided->amount) continue;
        if (*decided->amount > *claimed) warn(ProblemKind::ItemAwardedAboveClaim, item, *claimed, found);
    }
}

bool is_found_nowhere(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    return !item.defects.empty() &&
           std::all_of(item.defects.begin(), item.defects.end(), [&](const DefectShare& part) {
               const DefectFinding* found = finding_at(dispute, instance, part.defect);
               return found != nullptr && found->finding == Finding::NotFound;
           });
}

/// What the item gets there whatever the court finds: what the other side has conceded, and on the creditor's
/// own appeal what he had below, for he does not lose by it. None: all of it, for the act is conceded.
std::optional<Money> safe_at(const Case& dispute, const ClaimItem& item, const Instance& instance) {
    const LedgerRow row = row_of(dispute, item, {});
    const bool is_conceded = row.answer != nullptr && row.answer->stance == Stance::Conceded;
    if (is_conceded && !row.conceded) return std::nullopt;
    Money safe = row.conceded.value_or(zero(currency_of(dispute)));
    if (is_asked_of(dispute, item, instance.claimant)) return safe;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute)))
        if (step.instance->id == instance.appeal_from && step.awarded) safe = std::max(safe, *step.awarded);
    return safe;
}

/// Found and yet no money is no contradiction: the amount may not be proved, as with the wood stove. Money
/// for what the same ruling did not find is one.
void compare_layers(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const ClaimItem& item : dispute.claim_items) {
        const auto decided = decision_on(dispute, item.id);
        if (!decided || decided->ruling == nullptr || is_outside_dispute(item.remedy)) continue;
        const Instance* instance = find(dispute, decided->ruling->instance);
        const bool gives =
            decided->outcome == ItemOutcome::Granted || decided->outcome == ItemOutcome::InPart;
        if (!gives || instance == nullptr || !is_found_nowhere(dispute, *instance, item)) continue;
        const auto safe = safe_at(dispute, item, *instance);
        if (!safe || (decided->amount && *decided->amount <= *safe)) continue;
        found.push_back(finding(ProblemKind::AwardWithoutDefect, Severity::Warning, item));
    }
}

/// The appeal of one side does not worsen his position; when both appeal, each instance is looked at by
/// itself.
bool is_beyond_appeal(const Step& step) {
    const bool is_stated = step.result != nullptr && step.outcome && step.awarded && step.left;
    if (!is_stated) return false;
    return step.asks_more ? *step.awarded < step.kept : *step.awarded > *step.left;
}

void compare_with_appeals(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const ClaimItem& item : dispute.claim_items)
        for (const Step& step : steps_of(dispute, item, instances_in_order(dispute)))
            if (is_beyond_appeal(step))
                found.push_back(finding(ProblemKind::AwardBeyondAppeal, Severity::Warning, item));
}

void compare_offers(const Pleading& pleading, Findings& found) {
    for (const Offer& offer : pleading.dispute.offers) {
        if (offer.outcome != OfferOutcome::Open) continue;
        for (const ItemAmount& part : amounts_of(pleading.dispute, offer)) {
            const ClaimItem* item = find(pleading.dispute, part.item);
            const auto claimed = item == nullptr ? std::nullopt : claim_of(pleading.dispute, *item);
            if (!claimed || !part.amount || *part.amount <= *claimed) continue;
            warn(ProblemKind::OfferAboveClaim, offer, *claimed, found);
            break;
        }
    }
}

/// A ruling that says nothing of an item leaves it in the air until somebody asks the forum.
void need_results(const Pleading& pleading, Findings& found) {
    for (const Instance& instance : pleading.dispute.instances) {
        if (instance.state != InstanceState::Open) continue;
        if (standing_ruling(pleading.dispute, instance.id) == nullptr) continue;
        for (Problem& problem : missing_results(pleading.dispute, instance))
            found.push_back(std::move(problem));
    }
}

/// Whether the item was before the instance or one below it.
bool was_brought(const Case& dispute, const Instance& instance, Id<ClaimItem> item) {
    const Instance* here = &instance;
    for (std::size_t steps = 0; here != nullptr && steps <= dispute.instances.size(); ++steps) {
        if (before(*here, item) != nullptr) return true;
        here = find(dispute, here->appeal_from);
    }
    return false;
}

/// Which sides ask for something there; what is set off is not asked for.
std::set<Side> sides_before(const Case& dispute, const Instance& instance) {
    std::set<Side> sides;
    for (const ItemAmount& part : instance.before) {
        const ClaimItem* item = find(dispute, part.item);
        const Head* head = item == nullptr ? nullptr : find(dispute, item->head);
        if (head != nullptr && head->use != HeadUse::SetOff) sides.insert(head->asked_by);
    }
    return sides;
}

/// Asked beside what is before the court, and not there: neither set off nor decided or settled elsewhere.
bool is_new_claim(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    if (head == nullptr || head->use == HeadUse::SetOff || is_outside_dispute(item.remedy)) return false;
    if (!sides_before(dispute, instance).contains(head->asked_by)) return false;
    return !was_brought(dispute, instance, item.id) && !decision_on(dispute, item.id);
}

/// A higher court is told by its name: the limits are narrower there. The first court needs none.
std::string higher_court(const Instance& instance) {
    return instance.kind == InstanceKind::FirstCourt ? std::string()
                                                     : std::string(choice_name(instance.kind));
}

/// The highest of the courts that look at the case now and do not have the item, although its side asks for
/// something there.
const Instance* court_without(const Case& dispute, const ClaimItem& item) {
    const Instance* highest = nullptr;
    for (const Instance* instance : instances_in_order(dispute))
        if (is_pending_court(*instance) && is_new_claim(dispute, *instance, item)) highest = instance;
    return highest;
}

/// What was brought may be widened only within limits (RB 13:3); costs and interest may be added.
void refuse_new_claims(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const ClaimItem& item : dispute.claim_items) {
        const Instance* court = court_without(dispute, item);
        if (court == nullptr) continue;
        found.push_back(finding(ProblemKind::ClaimOutsideProceedings, Severity::Warning, item));
        found.back().detail = higher_court(*court);
    }
}

/// What may be in dispute about an item there: at first what is claimed; on appeal what the bringer lost.
std::optional<Money> most_before(const Case& dispute, const ClaimItem& item, const Instance& instance) {
    if (instance.appeal_from.is_none()) return claim_of(dispute, item);
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (step.instance->id != instance.appeal_from || step.result == nullptr) continue;
        const Money awarded = step.awarded.value_or(zero(currency_of(dispute)));
        if (is_asked_of(dispute, item, instance.claimant)) return awarded;
        return step.asked ? std::optional(*step.asked - awarded) : std::nullopt;
    }
    return std::nullopt;
}

void compare_with_dispute(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const Instance& instance : dispute.instances) {
        if (!is_pending_court(instance)) continue;
        for (const ItemAmount& part : instance.before) {
            const ClaimItem* item = find(dispute, part.item);
            const auto stated = usable(part.amount);
            if (item == nullptr || !stated) continue;
            const auto most = most_before(dispute, *item, instance);
            if (most && *stated > *most) warn(ProblemKind::DisputeAboveClaim, *item, *most, found);
        }
    }
}

/// The highest of the courts that look at the item now.
const Instance* pending_court_of(const Case& dispute, Id<ClaimItem> item) {
    const Instance* highest = nullptr;
    for (const Instance* instance : instances_in_order(dispute))
        if (is_pending_court(*instance) && before(*instance, item) != nullptr) highest = instance;
    return highest;
}

/// What the claim was when the courts first had it; on appeal that is what it was in the first of them.
void refuse_raised_claims(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const ClaimItem& item : dispute.claim_items) {
        const Instance* court = pending_court_of(dispute, item.id);
        const auto claimed = claim_of(dispute, item);
        if (court == nullptr || !claimed) continue;
        const ItemAmount* brought = before(first_before(dispute, *court, item.id), item.id);
        const auto stated = brought == nullptr ? std::nullopt : usable(brought->amount);
        if (!stated || *claimed - paid_towards(dispute, item, {}) <= *stated) continue;
        warn(ProblemKind::ClaimRaisedInProceedings, item, *stated, found);
        found.back().detail = higher_court(*court);
    }
}

constexpr ReadinessRule all_rules[] = {compare_results,      compare_layers,      compare_with_appeals,
                                       compare_offers,       need_results,        refuse_new_claims,
                                       compare_with_dispute, refuse_raised_claims};

} // namespace

std::span<const ReadinessRule> ledger_readiness() {
    return all_rules;
}

} // namespace redress::domain
