// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/app/workspace.h>

namespace redress::test {

/// Ports with a fixed day, a clock that moves one second a look, and uids that count from 1000.
inline app::Ports fixed_ports(std::string who) {
    auto second = std::make_shared<int>(0);
    auto next = std::make_shared<std::uint32_t>(1000);
    const auto now = [second] {
        const std::string digits = std::to_string(100 + (*second)++);
        return "2026-03-02T12:00:" + digits.substr(1) + "Z";
    };
    return {[] { return day("2026-03-02"); }, now, [next] { return uid((*next)++); }, std::move(who)};
}

/// A new casebook with one case, open in one window; more windows open the same file.
struct OpenWorkspace {
    ScratchFolder folder;
    CaseBuilder builder;
    domain::Id<domain::Defect> defect = builder.add_defect("Glass cracked");
    app::Workspace anna{storage::Casebook::create(file(), "SE", uid(999), "2026-01-15T08:00:00Z"),
                        fixed_ports("anna")};

    OpenWorkspace() { std::get<domain::Id<domain::CaseSheet>>(anna.add_case(builder, "Add case")); }

    std::filesystem::path file() const { return folder / "a.redress"; }
    domain::Id<domain::CaseSheet> id() const { return builder.dispute().sheet.id; }
    domain::LoadedCase loaded() const { return anna.load(id()).value(); }
    app::Workspace window(const std::string& who) const {
        return {storage::Casebook::open(file()), fixed_ports(who)};
    }

    /// The defect with another title, as an edit made on `seen`.
    domain::Edit retitled(const domain::LoadedCase& seen, const std::string& title) const {
        domain::Defect changed = *domain::find(seen.dispute, defect);
        changed.title = title;
        return {id(), "Change defect", {domain::altering(seen, changed)}};
    }
    domain::Edit adding_defect(int number, std::uint32_t n) const {
        domain::Defect added;
        added.id.uid = uid(n);
        added.number = number;
        added.item = builder.item;
        added.title = "Another";
        return {id(), "Add defect", {domain::adding(added)}};
    }
    std::string title() const { return domain::find(loaded().dispute, defect)->title; }
};

inline bool is_applied(const app::ApplyResult& result) {
    return std::holds_alternative<app::Applied>(result);
}
inline bool is_conflict(const app::ApplyResult& result) {
    return std::holds_alternative<app::Conflict>(result);
}

} // namespace redress::test
