// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/explanation_pane.h"
#include "pages/section_page.h"

namespace redress::desktop {

/// What the section of deadlines shows besides its tables: what follows and is not kept, what has moved, and
/// beside a chosen deadline why it is that day.
class DeadlineDesk : public SectionCompanion {
public:
    DeadlineDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
                 presentation::CasePage& dispute);

    void show() override;
    bool take_focus() override;
    void ask_moves();

private:
    void build();
    void show_strips();
    void show_beside();
    void ask_proposals();
    void count_date();
    void follow_plan();
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
    MessageStrip* moved_ = nullptr;
    MessageStrip* loss_ = nullptr;
    wxButton* follow_ = nullptr;
    ExplanationPane* pane_ = nullptr;
};

} // namespace redress::desktop
