// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/app/ledger_edits.h>
#include <redress/app/resources.h>
#include <redress/app/workspace.h>

namespace redress::test {

/// How a forum looked at the defects, by their numbers.
struct Findings {
    std::vector<int> found = {};
    std::vector<int> not_found = {};
    std::vector<int> not_examined = {};
};

/// What became of one claim item, by its number in the list of items.
struct Result {
    int item = 0;
    domain::ItemOutcome outcome = domain::ItemOutcome::Refused;
    std::optional<domain::Money> amount = {};
};

/// A claim item in an offer or before a forum.
struct Line {
    int item = 0;
    std::optional<domain::Money> amount = {};
};

/// A case in a casebook of its own, told step by step. Each step is one change through the gate, and the test
/// fails when it is refused. Claim items are numbered head by head, as the ledger lists them.
class ToldCase {
public:
    /// One of the samples.
    explicit ToldCase(const std::string& sample);
    explicit ToldCase(const domain::Case& dispute);

    void answer(int item, domain::Stance stance, std::optional<domain::Money> amount = {});
    domain::Id<domain::Offer> offer(domain::PartyRole by, const std::vector<Line>& lines,
                                    std::optional<domain::Money> lump, std::string_view on);
    void end_offer(domain::Id<domain::Offer> offer, domain::OfferOutcome outcome, std::string_view on);
    /// Brings what is still in dispute, or `lines` where there are any, before a forum.
    domain::Id<domain::Instance> open(domain::InstanceKind kind, domain::PartyRole by, std::string_view on,
                                      const std::vector<Line>& lines = {});
    domain::Id<domain::Instance> appeal(domain::Id<domain::Instance> from, domain::PartyRole by,
                                        std::string_view on, const std::vector<Line>& lines = {});
    domain::Id<domain::Ruling> rule(domain::Id<domain::Instance> instance, std::string_view on,
                                    const Findings& findings, const std::vector<Result>& results,
                                    domain::Ruling told = {});
    void close(domain::Id<domain::Instance> instance, std::string_view on);
    /// Compensation by the trader that names no claim item.
    void pay(domain::Money amount, std::string_view on, std::optional<domain::Money> interest = {});
    /// Litigation costs that a court awarded.
    void pay_costs(domain::Money amount, std::string_view on);
    void pay_by(domain::PartyRole payer, domain::Money amount, std::string_view on,
                const std::vector<Line>& towards);

    domain::Case now() const;
    std::vector<storage::HistoryEntry> history() const;
    domain::Id<domain::ClaimItem> item(int number) const;
    domain::Id<domain::Defect> defect(int number) const;
    domain::Id<domain::Party> party(domain::PartyRole role) const;
    /// Tries an edit without insisting on it.
    app::ApplyResult try_edit(const domain::Edit& edit) { return workspace_.apply(edit); }
    domain::LoadedCase loaded() const;
    const app::Ports& ports() const { return workspace_.ports(); }

private:
    void apply(const domain::Edit& edit);
    std::vector<domain::ItemAmount> amounts(const std::vector<Line>& lines) const;

    ScratchFolder folder_;
    app::Workspace workspace_;
    domain::Id<domain::CaseSheet> id_;
};

/// A claim item through the chain as it stands now. The parts that point into the case are not used.
domain::LedgerRow row_of(const domain::Case& dispute, int item);
/// The sums of the head with this rank.
domain::LedgerTotals totals_of_head(const domain::Case& dispute, int rank = 1);
/// What each instance said of a defect, in the order of instances.
std::vector<std::optional<domain::Finding>> findings_on(const domain::Case& dispute, int defect);

/// The program's own packs and templates.
const app::Resources& shipped();
/// Whether some finding of the kind stands against the claim.
int count_of(const std::vector<domain::Problem>& problems, domain::ProblemKind kind);

inline domain::Money sek(std::int64_t kronor, std::int64_t ore = 0) {
    return money(kronor, ore);
}

} // namespace redress::test
