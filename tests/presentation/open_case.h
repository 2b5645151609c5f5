// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/scratch_folder.h"

#include <redress/presentation/case_page.h>
#include <redress/presentation/start_page.h>

namespace redress::test {

inline const app::Resources& shipped_resources() {
    static const app::Resources resources(REDRESS_SHARE_DIR);
    return resources;
}

/// Ports with a fixed day and uids that count up from a number no builder uses.
inline app::Ports fixed_ports(std::uint32_t first_uid = 1'000'000) {
    auto next = std::make_shared<std::uint32_t>(first_uid);
    app::Ports ports;
    ports.today = [] { return day("2026-11-21"); };
    ports.now = [] { return std::string("2026-11-21T10:00:00Z"); };
    ports.uid = [next] { return uid((*next)++); };
    ports.who = "Test";
    return ports;
}

/// A casebook in a scratch folder with one case in it, open in English as one window would have it.
struct OpenCase {
    explicit OpenCase(const domain::Case& dispute = CaseBuilder(),
                      text::Language language = text::Language::English)
        : session(presentation::new_session(folder / "book.redress", "SE", shipped_resources(), language,
                                            fixed_ports())),
          id(std::get<domain::Id<domain::CaseSheet>>(session->workspace.add_case(dispute, "New case"))),
          page(*session, id) {}

    /// A second window on the same file.
    std::unique_ptr<presentation::Session> second_window() const {
        return presentation::open_session(folder / "book.redress", shipped_resources(), session->language(),
                                          fixed_ports(2'000'000));
    }

    ScratchFolder folder;
    std::unique_ptr<presentation::Session> session;
    domain::Id<domain::CaseSheet> id;
    presentation::CasePage page;
};

} // namespace redress::test
