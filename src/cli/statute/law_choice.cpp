// SPDX-License-Identifier: GPL-3.0-or-later
#include "statute/law_choice.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/app/sentences.h>

#include <algorithm>
#include <numeric>

namespace redress::cli {

namespace {

std::vector<std::string> known_codes(const app::Resources& resources) {
    std::vector<std::string> codes;
    for (const auto& [code, pack] : resources.packs()) codes.push_back(code);
    for (const auto& [code, pack] : resources.union_packs()) codes.push_back(code);
    return codes;
}

std::string code_asked(Desk& desk, const std::string& code) {
    if (!code.empty()) return code;
    if (!desk.options().casebook.empty()) return desk.session().workspace.casebook().facts().jurisdiction;
    throw UsageError(
        text::filled(desk.messages().tr("Name the law with --jurisdiction: one of {0}. With --casebook the "
                                        "law of the casebook is taken."),
                     {listed(known_codes(desk.resources()))}));
}

const law::Pack* pack_named(const app::Resources& resources, const std::string& code) {
    if (const law::Pack* pack = resources.pack(code)) return pack;
    const auto found = resources.union_packs().find(code);
    return found == resources.union_packs().end() ? nullptr : &found->second;
}

void check_state(Desk& desk, const LawChoice& law) {
    if (law.state.empty() || (law.national && law.national->has_state(law.state))) return;
    const std::string& name = law.pack->name(desk.options().language);
    const bool has_states = law.national && !law.national->source().states.empty();
    throw UsageError(
        has_states
            ? text::filled(desk.messages().tr("{0} has no state {1}. Choose one of {2}."),
                           {name, law.state, listed(law.national->source().states)})
            : text::filled(desk.messages().tr("The days of {0} do not differ by state: leave --state out."),
                           {name}));
}

/// How many letters must be changed, added or taken away.
std::size_t distance_between(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// A part of the name counts as near as a single slip.
std::size_t farness(const std::string& typed, const std::string& name) {
    const bool holds = typed.size() >= 3 && name.find(typed) != std::string::npos;
    return holds ? 1 : distance_between(typed, name);
}

} // namespace

const law::Calendar& LawChoice::calendar(Desk& desk) const {
    if (national) return *national;
    throw UsageError(text::filled(desk.messages().tr("{0} has no holidays of its own. Name a country."),
                                  {pack->name(desk.options().language)}));
}

LawChoice law_choice(Desk& desk, const std::string& code, const std::string& state) {
    const std::string asked = code_asked(desk, code);
    LawChoice law{.pack = pack_named(desk.resources(), asked), .state = state};
    if (!law.pack)
        throw UsageError(text::filled(desk.messages().tr("There is no law pack {0}. Choose one of {1}."),
                                      {asked, listed(known_codes(desk.resources()))}));
    law.packs = desk.resources().packs_beside(asked);
    law.packs.insert(law.packs.begin(), law.pack);
    if (law.pack->scope() == law::PackScope::National) law.national = law.pack->main_calendar();
    check_state(desk, law);
    return law;
}

domain::Money amount_from(Desk& desk, const std::string& option, const std::string& text,
                          domain::Currency currency) {
    auto amount = domain::from_plain_decimal(text, currency);
    if (!amount) {
        const auto typed = text::parse_money(text, currency, desk.options().language);
        if (const auto* problem = std::get_if<text::ParseProblem>(&typed))
            throw UsageError(option + ": " + app::sentence(*problem, desk.messages()));
        amount = std::get<domain::Money>(typed);
    }
    if (amount->minor < 0)
        throw UsageError(option + ": " + desk.messages().tr("The amount cannot be below zero."));
    return *amount;
}

std::string usual_interest(const law::Pack& pack) {
    return std::string(domain::choice_name(app::usual_interest(pack)));
}

void refuse_interest(Desk& desk, const law::Pack& pack, const std::string& kind, const std::string& from) {
    std::vector<std::string> kinds;
    for (const law::InterestRule& rule : pack.interest_rules()) {
        const std::string name(domain::choice_name(rule.kind));
        if (std::ranges::find(kinds, name) == kinds.end()) kinds.push_back(name);
    }
    const std::string& country = pack.name(desk.options().language);
    throw UsageError(
        kinds.empty() ? text::filled(desk.messages().tr("{0} has no rules of interest here. Name a country."),
                                     {country})
                      : text::filled(desk.messages().tr(
                                         "{0} has no interest of the kind {1} from {2} here. There is: {3}."),
                                     {country, kind, from, listed(kinds)}));
}

std::vector<std::string> nearest_names(const std::string& typed, const std::vector<std::string>& names) {
    std::vector<std::string> sorted = names;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::ranges::stable_sort(sorted, {}, [&](const std::string& name) { return farness(typed, name); });
    if (sorted.size() > 3) sorted.resize(3);
    return sorted;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

} // namespace redress::cli
