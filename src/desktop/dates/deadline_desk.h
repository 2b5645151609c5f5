// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/explanation_pane.h"
#include "pages/section_page.h"

namespace redress::desktop {

/// What the section of deadlines shows besides its tables: what follows and is not kept, what has moved, and
/// beside a chosen deadline why it is that day.
class DeadlineDesk : public SectionCompanion {
public:
    struct Papers {
        std::function<const documents::FontSet&()> fonts;
        /// Brings the paper of that kind to the front, of a hearing when it is its sheet.
        std::function<void(const std::string& kind, domain::Id<domain::Hearing>)> show;
    };

    DeadlineDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
                 presentation::CasePage& dispute, Papers papers);

    void show() override;
    bool take_focus() override;
    void ask_moves();

private:
    void build();
    ExplanationPane::Listeners pane_listeners();
    void show_strips();
    void show_beside();
    void ask_proposals();
    void count_date();
    void follow_plan();
    void show_log();
    void offer_sheet();
    void tick_off();
    void drop();
    void extend();
    void change();
    void after(const presentation::Outcome& outcome);
    bool agrees(const presentation::EndQuestion& question);

    SectionPage& page_;
    const Kit& kit_;
    presentation::Session& session_;
    presentation::CasePage& dispute_;
    presentation::DeadlinePanel panel_;
    Papers papers_;
    MessageStrip* moved_ = nullptr;
    MessageStrip* loss_ = nullptr;
    wxButton* follow_ = nullptr;
    ExplanationPane* pane_ = nullptr;
};

} // namespace redress::desktop
