// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/case_dates.h>

#include <algorithm>

namespace redress::app {

CaseLaw law_of(const domain::Case& dispute, const Resources& resources) {
    const std::string& code = dispute.sheet.jurisdiction;
    CaseLaw law{.own = resources.pack(code), .beside = resources.packs_beside(code)};
    law.counting = law.own;
    if (law.own) law.national = law.own->main_calendar();
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

const law::Rule* rule_of(const domain::Deadline& deadline, const CaseLaw& law) {
    std::vector<const law::Pack*> packs = law.beside;
    if (law.own) packs.insert(packs.begin(), law.own);
    for (const law::Pack* pack : packs) {
        if (pack->code() != deadline.pack) continue;
        const auto found = std::ranges::find_if(pack->rules(), [&](const law::Rule& rule) {
            return rule.key == deadline.rule && rule.origin.valid_from == deadline.rule_version;
        });
        if (found != pack->rules().end()) return &*found;
    }
    return nullptr;
}

} // namespace redress::app
