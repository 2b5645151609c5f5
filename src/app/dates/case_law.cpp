// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/case_dates.h>

#include <algorithm>

namespace redress::app {

CaseLaw law_of(const domain::Case& dispute, const Resources& resources) {
    const std::string& code = dispute.sheet.jurisdiction;
    CaseLaw law{.own = resources.pack(code), .beside = resources.packs_beside(code)};
    law.counting = law.own;
    if (law.own) law.national = law.own->main_calendar();
    if (law.national && law.national->has_state(dispute.sheet.region)) law.region = dispute.sheet.region;
    if (!law.counting && !resources.union_packs().empty())
        law.counting = &resources.union_packs().begin()->second;
    return law;
}

law::Standing standing_on(const domain::Deadline& deadline, domain::Date today) {
    const domain::Date safe = deadline.safe.value_or(today);
    const domain::Date legal = deadline.legal.value_or(safe);
    law::Deadline dates{.kind = deadline.kind,
                        .consequence = deadline.consequence,
                        .trigger = {deadline.trigger_kind, safe},
                        .computed = deadline.computed.value_or(legal),
                        .legal = legal,
                        .safe = safe};
    return law::standing_on(dates, today);
}

const law::Pack* pack_of(const domain::Deadline& deadline, const CaseLaw& law) {
    if (law.own && law.own->code() == deadline.pack) return law.own;
    const auto found = std::ranges::find_if(
        law.beside, [&](const law::Pack* pack) { return pack->code() == deadline.pack; });
    return found == law.beside.end() ? nullptr : *found;
}

const law::Rule* rule_of(const domain::Deadline& deadline, const CaseLaw& law) {
    const law::Pack* pack = pack_of(deadline, law);
    if (!pack) return nullptr;
    const auto found = std::ranges::find_if(pack->rules(), [&](const law::Rule& rule) {
        return rule.key == deadline.rule && rule.origin.valid_from == deadline.rule_version;
    });
    return found == pack->rules().end() ? nullptr : &*found;
}

} // namespace redress::app
