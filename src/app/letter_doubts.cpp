// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_doubts.h"

#include "citations.h"
#include "letters/named_exhibits.h"
#include "scope/letter_scope.h"

#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Case;
using domain::Problem;
using domain::ProblemKind;
using domain::Severity;
using Doubts = std::vector<Problem>;

template <class T>
Problem& add(Doubts& doubts, ProblemKind kind, Severity severity, const T& record) {
    return doubts.emplace_back(
        Problem{kind, severity, domain::kind_of(domain::Record(record)), record.id.uid, {}, {}, {}});
}

template <class T>
void add_all(Doubts& doubts, const std::vector<T>& records, const std::vector<domain::Id<T>>& lost) {
    for (const T& record : records)
        if (std::find(lost.begin(), lost.end(), record.id) != lost.end())
            add(doubts, ProblemKind::NoSingleSeller, Severity::Blocking, record);
}

bool has_section(const law::Citation* citation) {
    return citation != nullptr && law::may_be_printed(*citation);
}

/// Without the day of the contract nothing is said: that the day is missing is a finding of its own.
void doubt_sections(Doubts& doubts, const Case& dispute, const law::Pack& pack) {
    for (const domain::Item* item : items_in_dispute(dispute)) {
        const auto day = contract_day(dispute, *item);
        if (!is_bought_from_trader(dispute, *item)) {
            const auto* purchase = domain::find(dispute, item->purchase);
            const bool is_told = std::any_of(doubts.begin(), doubts.end(), [&](const Problem& known) {
                return purchase != nullptr && known.uid == purchase->id.uid;
            });
            if (purchase != nullptr && !is_told)
                add(doubts, ProblemKind::BoughtFromPrivatePerson, Severity::Warning, *purchase);
        } else if (day && !has_section(citation_for(dispute, pack, "second_tier", {item}))) {
            add(doubts, ProblemKind::NoSectionForItem, Severity::Advice, *item);
        }
    }
}

void doubt_grounds(Doubts& doubts, const Case& dispute, const law::Pack& pack) {
    for (const domain::Defect& defect : dispute.defects) {
        const auto condition = domain::second_tier_of(dispute, defect).condition;
        const BoughtItems items = items_behind(dispute, {defect.id});
        if (defect.status != domain::DefectStatus::Open || items.empty() ||
            condition == domain::SecondTierCondition::None)
            continue;
        const law::Citation* tier = citation_for(dispute, pack, "second_tier", items);
        if (tier == nullptr || law::names_ground(*tier, condition)) continue;
        add(doubts, ProblemKind::GroundNotInLaw, Severity::Warning, defect).detail =
            std::to_string(defect.number);
    }
}

/// A number in words that no exhibit for the other side backs.
template <class T>
void doubt_text(Doubts& doubts, const Case& dispute, const T& record, const std::string& text,
                const char* field) {
    for (const int number : exhibits_named_in(text)) {
        const bool is_backed = std::any_of(
            dispute.exhibits.begin(), dispute.exhibits.end(), [&](const domain::Exhibit& exhibit) {
                return exhibit.number == number && exhibit.audience == domain::Audience::OtherSide;
            });
        if (is_backed) continue;
        Problem& doubt = add(doubts, ProblemKind::CitedExhibitMissing, Severity::Warning, record);
        doubt.field = field;
        doubt.detail = std::to_string(number);
    }
}

void doubt_exhibits(Doubts& doubts, const Case& dispute) {
    for (const domain::Notice& notice : dispute.notices)
        doubt_text(doubts, dispute, notice, notice.proof, "proof");
    for (const domain::Defect& defect : dispute.defects)
        doubt_text(doubts, dispute, defect, defect.second_tier_note, "second_tier_note");
    for (const domain::ClaimItem& item : dispute.claim_items)
        doubt_text(doubts, dispute, item, item.basis.source, "source");
}

} // namespace

Doubts letter_doubts(const Case& dispute, const law::Pack* pack) {
    Doubts doubts;
    if (pack != nullptr) {
        doubt_sections(doubts, dispute, *pack);
        doubt_grounds(doubts, dispute, *pack);
    }
    add_all(doubts, dispute.claim_items, claims_of_nobody(dispute));
    add_all(doubts, dispute.payments, payments_of_nobody(dispute));
    doubt_exhibits(doubts, dispute);
    return doubts;
}

} // namespace redress::app
