// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/opened_case.h"

#include <redress/app/sentences.h>
#include <redress/domain/readiness.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::cli {

domain::LoadedCase opened_case(Desk& desk, const std::string& name) {
    auto loaded = desk.session().workspace.load(desk.case_named(name));
    if (!loaded) throw domain::Error(domain::ErrorKind::UnknownCase, name);
    return std::move(*loaded);
}

namespace {

using domain::ProblemKind;

/// What is probably a slip of the hand, and is better seen at once than when the claim is checked.
bool is_slip(const domain::Problem& problem) {
    return problem.kind == ProblemKind::OfferAboveClaim || problem.kind == ProblemKind::DisputeAboveClaim ||
           problem.kind == ProblemKind::ItemAwardedAboveClaim ||
           problem.kind == ProblemKind::DatedBeforeContract;
}

std::vector<domain::Problem> slips_in(const domain::Case& dispute, const domain::Date& today) {
    auto slips = domain::readiness_of(dispute);
    const auto doubts = domain::doubts_in(dispute, today);
    slips.insert(slips.end(), doubts.begin(), doubts.end());
    std::erase_if(slips, [](const domain::Problem& problem) { return !is_slip(problem); });
    return slips;
}

/// Those that a change has brought.
void tell_slips(Desk& desk, const domain::Case& before, const domain::Case& now) {
    const auto known = slips_in(before, desk.today());
    for (const domain::Problem& slip : slips_in(now, desk.today()))
        if (std::ranges::find(known, slip) == known.end())
            desk.alert(app::sentence(slip, now, desk.messages()));
}

} // namespace

std::optional<domain::Case> written(Desk& desk, const domain::LoadedCase& loaded, const domain::Edit& edit) {
    auto result = desk.session().workspace.apply(edit);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        desk.warn(app::sentence(*conflict, desk.messages()));
    if (const auto* refused = std::get_if<app::Refused>(&result)) {
        const domain::Case wanted = domain::with_changes(loaded.dispute, edit.changes);
        for (const domain::Problem& problem : *refused)
            desk.warn(app::sentence(problem, wanted, desk.messages()));
        if (std::ranges::find(*refused, domain::ProblemKind::SharesExceedAmount, &domain::Problem::kind) !=
            refused->end())
            desk.warn(desk.messages().tr("Name its defects anew with claim change CASE ITEM --defect, which "
                                         "takes their parts away, and divide the amount again."));
    }
    auto* applied = std::get_if<app::Applied>(&result);
    if (applied != nullptr) tell_slips(desk, loaded.dispute, applied->loaded.dispute);
    return applied == nullptr ? std::nullopt : std::optional(std::move(applied->loaded.dispute));
}

void require_not_before(Desk& desk, const std::string& typed, const std::optional<domain::Date>& earliest,
                        const char* words) {
    const auto day = domain::Date::from_iso(typed);
    if (!day || !earliest || *day >= *earliest) return;
    throw UsageError(
        text::filled(desk.messages().tr(words),
                     {text::format_date(*earliest, desk.messages().language(), text::DateStyle::Long)}));
}

void take_case_of(CLI::App& verb, std::string& name) {
    verb.add_option("case", name, "Number or place in the list")->required()->type_name("CASE");
}

void take_day(CLI::App& verb, const std::string& option, std::string& day, const std::string& words) {
    verb.add_option(option, day, words)->check(iso_day())->type_name("YYYY-MM-DD");
}

void take_note(CLI::App& verb, std::string& note) {
    verb.add_option("--note", note, "For the own side only")->type_name("TEXT");
}

} // namespace redress::cli
