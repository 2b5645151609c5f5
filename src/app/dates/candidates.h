// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_dates.h>

namespace redress::app {

/// A proposal with all that it was computed from, so that it can be computed again with an override.
struct Candidate {
    DateProposal proposal;
    law::Circumstances known;
};

/// Every date that follows, once for each outcome.
std::vector<Candidate> candidates_in(const domain::Case& dispute, const CaseLaw& law,
                                     std::optional<law::Period> set_by_forum);

/// Whether the deadline was kept from one of the proposal's records by the proposal's rule.
bool is_kept_from(const domain::Deadline& deadline, const DateProposal& proposal);

/// The day on which what meets the rule had come in time; nothing when it has not, or came too late.
std::optional<domain::Date> day_met(const domain::Case& dispute, const DateProposal& proposal);

/// Whether the date is about the defect: it counts from it, or from what was bought with it.
bool is_concerned(const domain::Case& dispute, const DateProposal& proposal, const domain::Defect& defect);

/// The proposals by which the case's own side has lost an open claim: the legal day has passed, nobody keeps
/// it, and no record says that anything was done by it. A record without a day speaks for the side.
std::vector<DateProposal> losses_passed(const domain::Case& dispute, const CaseLaw& law, domain::Date today);

/// Whether another date says the same: a harbour that ends early because the claim is lost then is told by
/// the name of that loss.
bool repeats_a_loss(const DateProposal& proposal, const std::vector<DateProposal>& all);

/// Whether the case's own side has to act. What the other side loses is no loss of the case.
bool is_ours(const domain::Case& dispute, const law::Rule& rule);

/// Whether all that the own side asks is before a court or an order for payment, decided by one, or settled:
/// limitation does not run out under it.
bool are_claims_in_court(const domain::Case& dispute);

/// What was bought by its kind alone.
law::Matter matter_of(const domain::Item& item);

/// Whether the law counts from the first record that says it, whichever that is.
bool counts_from_first(domain::EventKind kind);

/// The proposal that a kept date has become, as its place among them: from its own record; from one that was
/// given to another purchase since; from another record of the same day; where the law counts from the first
/// record of a kind, from the one that is first now; where its record is no longer in the case, from the only
/// one that no other date is kept from. None: nothing.
std::optional<std::size_t> place_of_kept(const domain::Case& dispute, const domain::Deadline& deadline,
                                         std::span<const DateProposal* const> proposals);

/// Puts what the engine found into a record; what the person wrote stays.
void put_dates(domain::Deadline& deadline, const law::Deadline& dates);
/// The same with the law that it was found by.
void put_proposal(domain::Deadline& deadline, const DateProposal& proposal);

/// What was set instead of the deadline's day, as the engine wants it.
std::vector<law::Override> overrides_in(const domain::Case& dispute, domain::Id<domain::Deadline> deadline);

/// The day that the next one of a plan counts from: the computed one. The safe day lies before it, so that a
/// chain of safe days would come ever earlier.
std::optional<domain::Date> chain_day(const domain::Deadline& deadline);

/// A rule for a person's own day: `period` forwards or, above 0, `days_before` days back.
law::Rule own_rule(const domain::Deadline& deadline, law::Period period, const CaseLaw& law);

/// The dates of a deadline that no law sets, counted from its trigger; nothing when there is no trigger, no
/// calendar or no such day.
std::optional<law::Deadline> own_dates(const domain::Deadline& deadline, const CaseLaw& law,
                                       std::vector<law::Override> overrides);

/// The language of the case's papers as far as it is known.
text::Language language_of(const domain::Case& dispute);

} // namespace redress::app
