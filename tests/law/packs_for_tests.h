// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>
#include <redress/law/pack.h>

#include <map>
#include <string>

namespace redress::law {

/// The packs that are shipped, those of the Union among them.
inline const std::map<std::string, Pack>& shipped_packs() {
    static const auto packs = [] {
        auto all = packs_in(REDRESS_SOURCE_DIR "/assets/law");
        all.merge(union_packs_in(REDRESS_SOURCE_DIR "/assets/law"));
        return all;
    }();
    return packs;
}

inline domain::Date day_of(std::string_view iso) {
    return domain::Date::from_iso(iso).value();
}

/// The dates of a shipped rule; a test with a rule or day that does not exist stops at once.
inline Deadline shipped_deadline(const std::string& code, std::string_view rule, std::string_view on,
                                 const Circumstances& known = {}) {
    const Pack& pack = shipped_packs().at(code);
    const Rule* found = pack.rule(rule, std::nullopt);
    const domain::Date trigger = day_of(on);
    if (found && found->chosen_by == ChosenBy::Contract && known.contract)
        found = pack.rule(rule, known.contract);
    if (!found) throw std::logic_error("no such rule: " + std::string(rule));
    return std::get<Deadline>(deadline_for(pack, *found, trigger, known));
}

} // namespace redress::law
