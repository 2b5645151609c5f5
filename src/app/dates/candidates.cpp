// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <algorithm>
#include <tuple>

namespace redress::app {

namespace {

using namespace domain;

/// One purchase and one of its items, whose periods are counted by themselves.
struct Subject {
    Id<Purchase> purchase;
    Id<Item> item;
};

void add_subjects(const Case& dispute, Id<Purchase> purchase, std::vector<Subject>& subjects) {
    const std::size_t before = subjects.size();
    for (const Item& item : dispute.items)
        if (item.purchase == purchase) subjects.push_back({purchase, item.id});
    if (subjects.size() == before) subjects.push_back({purchase, {}});
}

std::vector<Subject> subjects_of(const Case& dispute) {
    std::vector<Subject> subjects;
    for (const Purchase& purchase : dispute.purchases) add_subjects(dispute, purchase.id, subjects);
    const auto is_loose = [](const Item& item) { return item.purchase.is_none(); };
    if (dispute.purchases.empty() || std::ranges::any_of(dispute.items, is_loose))
        add_subjects(dispute, {}, subjects);
    return subjects;
}

bool is_at_a_distance(const Case& dispute, Id<Purchase> id) {
    const Purchase* purchase = find(dispute, id);
    return purchase &&
           (purchase->channel == SalesChannel::Online || purchase->channel == SalesChannel::Telephone ||
            purchase->channel == SalesChannel::Home);
}

/// A rescission that is claimed or declared, or money to be given back.
bool asks_money_back(const Case& dispute) {
    return std::ranges::any_of(dispute.heads,
                               [](const Head& head) { return head.kind == HeadKind::Rescission; }) ||
           std::ranges::any_of(dispute.claim_items,
                               [](const ClaimItem& item) { return item.remedy == Remedy::Refund; }) ||
           std::ranges::any_of(dispute.events, [](const Event& event) {
               return event.kind == EventKind::Rescission || event.kind == EventKind::RefundAgreed;
           });
}

/// Whether the rule gives the first day of interest on money that is given back after rescission, and of
/// nothing else.
bool is_for_refunds(const law::Pack& pack, const law::Rule& rule) {
    bool is_named = false;
    for (const law::InterestRule& interest : pack.interest_rules()) {
        if (std::ranges::find(interest.starts, rule.key) == interest.starts.end()) continue;
        if (interest.kind != law::InterestKind::RefundAfterRescission) return false;
        is_named = true;
    }
    return is_named;
}

/// Whether a rule about judgments is one about those of that court. The forums of a pack name how the rulings
/// of a court of first instance are appealed; what they do not name is for those of a higher one.
bool is_about_court(const Case& dispute, const CaseHappening& entry, const law::Pack& pack,
                    const law::Rule& rule) {
    if (entry.kind != RecordKind::Ruling || entry.happening.event != EventKind::Judgment) return true;
    const auto ruling = std::ranges::find(dispute.rulings, Id<Ruling>{entry.record}, &Ruling::id);
    const Instance* instance = ruling == dispute.rulings.end() ? nullptr : find(dispute, ruling->instance);
    const bool is_named = std::ranges::any_of(pack.forums(), [&](const law::Forum& forum) {
        return std::ranges::find(forum.appeals, rule.key) != forum.appeals.end();
    });
    return instance != nullptr && is_named == (instance->kind == InstanceKind::FirstCourt);
}

const law::Rule* version_in(const law::Pack& pack, const law::Deadline& dates) {
    const auto found = std::ranges::find_if(pack.rules(), [&](const law::Rule& rule) {
        return rule.key == dates.rule && rule.origin.valid_from == dates.rule_version;
    });
    return found == pack.rules().end() ? nullptr : &*found;
}

/// Collects the dates of a case, merging what comes out the same.
class Search {
public:
    Search(const Case& dispute, const CaseLaw& law, std::optional<law::Period> period)
        : dispute_(dispute), law_(law), period_(period) {
        if (law.own) packs_.push_back(law.own);
        packs_.insert(packs_.end(), law.beside.begin(), law.beside.end());
    }

    std::vector<Candidate> all() {
        for (const Subject& subject : subjects_of(dispute_)) look_at(subject);
        return std::move(found_);
    }

private:
    void look_at(const Subject& subject) {
        law::Circumstances known = circumstances_of(dispute_, subject.purchase, subject.item, law_);
        known.given_period = period_;
        around_ = happenings_in(dispute_, subject.purchase);
        look_at(subject, known);
        if (known.matter != law::Matter::Service || known.special) return;
        // While nobody says what was worked on, the longer time of work on buildings may be the one that
        // holds.
        known.special = law::Matter::FixedWork;
        look_at(subject, known);
    }

    void look_at(const Subject& subject, const law::Circumstances& known) {
        for (const CaseHappening& entry : around_)
            if (is_about(entry, subject))
                for (const law::Pack* pack : packs_) add_from(*pack, entry, subject, known);
    }

    static bool is_about(const CaseHappening& entry, const Subject& subject) {
        return entry.item.is_none() || entry.item == subject.item;
    }

    void add_from(const law::Pack& pack, const CaseHappening& entry, const Subject& subject,
                  law::Circumstances known) {
        if (known.price && known.price->currency != pack.currency()) known.price.reset();
        for (law::Deadline& dates : law::proposals_for(pack, entry.happening, known)) {
            const law::Rule* rule = version_in(pack, dates);
            if (!rule || !is_wanted(pack, *rule, subject)) continue;
            if (!is_about_court(dispute_, entry, pack, *rule)) continue;
            if (rule->counts_from_last && !is_last(entry)) continue;
            const bool whole_case = entry.purchase.is_none() && rule->chosen_by == law::ChosenBy::Event;
            add({{.pack = &pack,
                  .rule = rule,
                  .dates = std::move(dates),
                  .purchase = whole_case ? Id<Purchase>{} : subject.purchase,
                  .item = subject.item,
                  .records = {entry.record}},
                 known},
                subject);
        }
    }

    /// Of one order that was delivered in parts (Directive 2011/83/EU art 9(2)(b)(i)).
    bool is_last(const CaseHappening& entry) const {
        return std::ranges::none_of(around_, [&](const CaseHappening& other) {
            return other.happening.event == entry.happening.event &&
                   other.happening.from > entry.happening.from;
        });
    }

    /// Where the day on which a defect showed holds the end back, each defect has an end of its own (BGB
    /// § 475e (3): "dieser Anspruch").
    void add(Candidate candidate, const Subject& subject) {
        const auto is_by_defect = [](const law::NotBefore& clause) {
            return clause.event == EventKind::Discovery;
        };
        std::vector<Uid> defects;
        for (const CaseHappening& entry : around_)
            if (entry.happening.event == EventKind::Discovery && is_about(entry, subject))
                defects.push_back(entry.record);
        if (defects.size() < 2 || std::ranges::none_of(candidate.proposal.rule->not_before, is_by_defect))
            return merge(std::move(candidate));
        for (const Uid& defect : defects) merge(for_defect(candidate, subject, defect));
    }

    Candidate for_defect(Candidate candidate, const Subject& subject, const Uid& defect) const {
        candidate.known.happenings.clear();
        for (const CaseHappening& entry : around_)
            if (is_about(entry, subject) && concerns(entry, defect))
                candidate.known.happenings.push_back(entry.happening);
        DateProposal& proposal = candidate.proposal;
        auto answer =
            law::deadline_for(*proposal.pack, *proposal.rule, proposal.dates.trigger.from, candidate.known);
        if (auto* dates = std::get_if<law::Deadline>(&answer)) proposal.dates = std::move(*dates);
        proposal.defects = {{defect}};
        proposal.records.push_back(defect);
        return candidate;
    }

    /// The discovery of another defect, and the return of goods that were repaired for another one, say
    /// nothing about this.
    bool concerns(const CaseHappening& entry, const Uid& defect) const {
        if (entry.happening.event == EventKind::Discovery) return entry.record == defect;
        if (entry.happening.event != EventKind::Returned) return true;
        const auto attempt =
            std::ranges::find(dispute_.repair_attempts, Id<RepairAttempt>{entry.record}, &RepairAttempt::id);
        return attempt == dispute_.repair_attempts.end() || attempt->defects.empty() ||
               std::ranges::find(attempt->defects, Id<Defect>{defect}) != attempt->defects.end();
    }

    /// A rule of the country takes the place of the Union's with the same name. A window of the Union is what
    /// national law has to reach at least, and not a period of its own.
    bool is_wanted(const law::Pack& pack, const law::Rule& rule, const Subject& subject) const {
        if (rule.only_at_a_distance && !is_at_a_distance(dispute_, subject.purchase)) return false;
        if (is_for_refunds(pack, rule) && !asks_money_back(dispute_)) return false;
        if (&pack == law_.own) return true;
        return rule.kind == law::RuleKind::Act && !(law_.own && law_.own->rule(rule.key, std::nullopt));
    }

    void merge(Candidate candidate) {
        const auto outcome = [](const Candidate& c) {
            const law::Deadline& d = c.proposal.dates;
            return std::tuple(c.proposal.rule, c.proposal.purchase, d.trigger.from, d.computed, d.legal,
                              d.safe, d.post_by);
        };
        const auto same = std::ranges::find_if(
            found_, [&](const Candidate& known) { return outcome(known) == outcome(candidate); });
        if (same == found_.end()) {
            found_.push_back(std::move(candidate));
            return;
        }
        add_missing(same->proposal.records, candidate.proposal.records);
        add_missing(same->proposal.defects, candidate.proposal.defects);
    }

    template <class T>
    static void add_missing(std::vector<T>& list, const std::vector<T>& more) {
        for (const T& entry : more)
            if (std::ranges::find(list, entry) == list.end()) list.push_back(entry);
    }

    const Case& dispute_;
    const CaseLaw& law_;
    std::optional<law::Period> period_;
    std::vector<const law::Pack*> packs_;
    std::vector<CaseHappening> around_; ///< what happened to the purchase that is looked at
    std::vector<Candidate> found_;
};

std::size_t place_of(const Case& dispute, Id<Purchase> purchase) {
    const auto place = std::ranges::find(dispute.purchases, purchase, &Purchase::id);
    return static_cast<std::size_t>(place - dispute.purchases.begin());
}

void note_kept(const Case& dispute, std::vector<DateProposal>& proposals) {
    std::vector<const DateProposal*> all;
    for (const DateProposal& proposal : proposals) all.push_back(&proposal);
    for (const Deadline& deadline : dispute.deadlines)
        if (const auto place = place_of_kept(dispute, deadline, all)) proposals[*place].kept = deadline.id;
}

} // namespace

bool is_ours(const Case& dispute, const law::Rule& rule) {
    const law::Actor own = dispute.sheet.side == Side::Consumer ? law::Actor::Consumer : law::Actor::Trader;
    return rule.by == own || rule.by == law::Actor::Party;
}

std::vector<Candidate> candidates_in(const Case& dispute, const CaseLaw& law,
                                     std::optional<law::Period> set_by_forum) {
    return Search(dispute, law, set_by_forum).all();
}

std::vector<DateProposal> date_proposals(const Case& dispute, const CaseLaw& law,
                                         std::optional<law::Period> set_by_forum) {
    std::vector<DateProposal> proposals;
    for (Candidate& candidate : candidates_in(dispute, law, set_by_forum))
        proposals.push_back(std::move(candidate.proposal));
    for (DateProposal& proposal : proposals) proposal.met_on = day_met(dispute, proposal);
    note_kept(dispute, proposals);
    std::ranges::stable_sort(proposals, {}, [&](const DateProposal& proposal) {
        return std::pair(place_of(dispute, proposal.purchase), proposal.dates.safe);
    });
    return proposals;
}

std::vector<DateProposal> periods_to_be_set(const Case& dispute, const CaseLaw& law) {
    auto proposals = date_proposals(dispute, law, law::Period{});
    std::erase_if(proposals, [](const DateProposal& proposal) { return !proposal.rule->periods.empty(); });
    return proposals;
}

} // namespace redress::app
