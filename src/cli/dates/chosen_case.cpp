// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/chosen_case.h"

#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::cli {

namespace {

ChosenCase case_with(Desk& desk, domain::Id<domain::CaseSheet> id) {
    auto loaded = desk.session().workspace.load(id);
    if (!loaded) throw domain::Error(domain::ErrorKind::UnknownCase, id.uid.hex());
    const auto law = app::law_of(loaded->dispute, desk.resources());
    return {std::move(*loaded), law};
}

/// Places start at 1.
template <class T>
const T& numbered(Desk& desk, const std::vector<T>& list, int number, const char* words) {
    if (number >= 1 && static_cast<std::size_t>(number) <= list.size())
        return list[static_cast<std::size_t>(number) - 1];
    throw UsageError(
        text::filled(desk.messages().tr(words), {std::to_string(number), std::to_string(list.size())}));
}

} // namespace

ChosenCase chosen_case(Desk& desk, const std::string& name) {
    ChosenCase chosen = case_with(desk, desk.case_named(name));
    if (chosen.law.own) return chosen;
    throw UsageError(text::filled(desk.messages().tr("There is no law pack for the jurisdiction {0} of this "
                                                     "case, so that no date follows from it."),
                                  {chosen.dispute().sheet.jurisdiction}));
}

ChosenCase read_again(Desk& desk, const ChosenCase& chosen) {
    return case_with(desk, chosen.dispute().sheet.id);
}

const domain::Deadline& deadline_numbered(Desk& desk, const ChosenCase& chosen, int number) {
    return numbered(desk, chosen.dispute().deadlines, number,
                    N_("There is no deadline {0}: the case has {1}. deadline list CASE numbers them."));
}

int number_of(const domain::Case& dispute, domain::Id<domain::Deadline> deadline) {
    const auto place = std::ranges::find(dispute.deadlines, deadline, &domain::Deadline::id);
    return static_cast<int>(place - dispute.deadlines.begin()) + 1;
}

domain::Id<domain::Purchase> purchase_numbered(Desk& desk, const ChosenCase& chosen, int number) {
    return numbered(desk, chosen.dispute().purchases, number,
                    N_("There is no purchase {0}: the case has {1}."))
        .id;
}

bool write_edit(Desk& desk, const ChosenCase& chosen, const domain::Edit& edit) {
    const auto result = desk.session().workspace.apply(edit);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        desk.warn(app::sentence(*conflict, desk.messages()));
    if (const auto* refused = std::get_if<app::Refused>(&result))
        for (const domain::Problem& problem : *refused)
            desk.warn(app::sentence(problem, domain::with_changes(chosen.dispute(), edit.changes),
                                    desk.messages()));
    return std::holds_alternative<app::Applied>(result);
}

void take_case_name(CLI::App& verb, std::string& name) {
    verb.add_option("case", name, "Number or place in the list")->required()->type_name("CASE");
}

} // namespace redress::cli
