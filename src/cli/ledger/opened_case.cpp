// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/opened_case.h"

#include <redress/app/sentences.h>

namespace redress::cli {

domain::LoadedCase opened_case(Desk& desk, const std::string& name) {
    auto loaded = desk.session().workspace.load(desk.case_named(name));
    if (!loaded) throw domain::Error(domain::ErrorKind::UnknownCase, name);
    return std::move(*loaded);
}

std::optional<domain::Case> written(Desk& desk, const domain::LoadedCase& loaded, const domain::Edit& edit) {
    auto result = desk.session().workspace.apply(edit);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        desk.warn(app::sentence(*conflict, desk.messages()));
    if (const auto* refused = std::get_if<app::Refused>(&result)) {
        const domain::Case wanted = domain::with_changes(loaded.dispute, edit.changes);
        for (const domain::Problem& problem : *refused)
            desk.warn(app::sentence(problem, wanted, desk.messages()));
    }
    auto* applied = std::get_if<app::Applied>(&result);
    return applied == nullptr ? std::nullopt : std::optional(std::move(applied->loaded.dispute));
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
