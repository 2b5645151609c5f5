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
        for (const CaseHappening& entry : happenings_in(dispute_, subject.purchase))
            if (entry.item.is_none() || entry.item == subject.item)
                for (const law::Pack* pack : packs_) add_from(*pack, entry, subject, known);
    }

    void add_from(const law::Pack& pack, const CaseHappening& entry, const Subject& subject,
                  law::Circumstances known) {
        if (known.price && known.price->currency != pack.currency()) known.price.reset();
        for (law::Deadline& dates : law::proposals_for(pack, entry.happening, known)) {
            const law::Rule* rule = version_in(pack, dates);
            if (!rule || !is_wanted(pack, *rule, subject)) continue;
            const bool whole_case = entry.purchase.is_none() && rule->chosen_by == law::ChosenBy::Event;
            merge({{.pack = &pack,
                    .rule = rule,
                    .dates = std::move(dates),
                    .purchase = whole_case ? Id<Purchase>{} : subject.purchase,
                    .item = subject.item,
                    .records = {entry.record}},
                   known});
        }
    }

    /// A rule of the country takes the place of the Union's with the same name. A window of the Union is what
    /// national law has to reach at least, and not a period of its own.
    bool is_wanted(const law::Pack& pack, const law::Rule& rule, const Subject& subject) const {
        if (rule.only_at_a_distance && !is_at_a_distance(dispute_, subject.purchase)) return false;
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
        std::vector<Uid>& records = same->proposal.records;
        const Uid record = candidate.proposal.records.front();
        if (std::ranges::find(records, record) == records.end()) records.push_back(record);
    }

    const Case& dispute_;
    const CaseLaw& law_;
    std::optional<law::Period> period_;
    std::vector<const law::Pack*> packs_;
    std::vector<Candidate> found_;
};

std::size_t place_of(const Case& dispute, Id<Purchase> purchase) {
    const auto place = std::ranges::find(dispute.purchases, purchase, &Purchase::id);
    return static_cast<std::size_t>(place - dispute.purchases.begin());
}

void note_kept(const Case& dispute, std::vector<DateProposal>& proposals) {
    for (DateProposal& proposal : proposals)
        for (const Deadline& deadline : dispute.deadlines)
            if (is_kept_from(deadline, proposal)) proposal.kept = deadline.id;
}

std::optional<Date> first_notice_of(const Case& dispute, Id<Defect> defect) {
    std::optional<Date> first;
    for (const Notice& notice : dispute.notices)
        if (notice.date && std::ranges::find(notice.defects, defect) != notice.defects.end() &&
            (!first || *notice.date < *first))
            first = notice.date;
    return first;
}

/// What the consumer has to do after discovery is to give notice.
std::optional<Date> day_met(const Case& dispute, const DateProposal& proposal) {
    const bool is_notice = proposal.rule->trigger == EventKind::Discovery &&
                           proposal.rule->kind == RuleKind::Act && proposal.rule->by == law::Actor::Consumer;
    if (!is_notice) return std::nullopt;
    std::optional<Date> last;
    for (const Uid& record : proposal.records) {
        const auto notice = first_notice_of(dispute, {record});
        if (!notice) return std::nullopt;
        if (!last || *last < *notice) last = notice;
    }
    return last;
}

} // namespace

std::vector<Candidate> candidates_in(const Case& dispute, const CaseLaw& law,
                                     std::optional<law::Period> set_by_forum) {
    return Search(dispute, law, set_by_forum).all();
}

bool is_kept_from(const Deadline& deadline, const DateProposal& proposal) {
    if (deadline.rule != proposal.rule->key || deadline.pack != proposal.pack->code()) return false;
    if (deadline.purchase != proposal.purchase) return false;
    return std::ranges::any_of(proposal.records,
                               [&](const Uid& uid) { return uid.hex() == deadline.trigger_record; });
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

std::vector<DateProposal> losses_near(const Case& dispute, const CaseLaw& law, Date today, int days) {
    auto proposals = date_proposals(dispute, law);
    std::erase_if(proposals, [&](const DateProposal& proposal) {
        const law::Deadline& dates = proposal.dates;
        const bool is_loss = dates.kind == RuleKind::Act && dates.consequence == Consequence::ClaimLost;
        return !is_loss || !proposal.kept.is_none() || dates.legal < today ||
               days_between(today, dates.safe) > days;
    });
    return proposals;
}

} // namespace redress::app
