// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "pages/finding_list.h"
#include "paper/paper_view.h"
#include "widgets/message_strip.h"
#include "widgets/text_table.h"

#include <redress/presentation/letter_panel.h>

#include <wx/timer.h>

namespace redress::desktop {

/// The last tab of a case: choose a paper, see its real pages, save or print them.
class LetterPage : public wxPanel {
public:
    struct Listeners {
        FindingList::GoThere go_there;
        std::function<void()> need;      ///< the paper must be made again
        std::function<bool()> may_leave; ///< asks about unsaved typing in the case; false: do not go on
        /// The title of a form with unsaved typing, which the paper does not show; empty when there is none.
        std::function<std::string()> unsaved;
    };

    LetterPage(wxWindow* parent, const Kit& kit, presentation::LetterPanel panel, Listeners listeners);

    /// The paper that `make` makes next, and of which hearing.
    void choose_paper(const std::string& kind, domain::Id<domain::Hearing> hearing);
    /// Makes the paper from the case as it is now.
    void make(const domain::Case& dispute);
    /// Both refuse, in words beside their buttons, while a field above is not understood.
    void save_pdf();
    void print();

private:
    wxWindow* make_left();
    wxWindow* make_right();
    void add_kinds(wxWindow* parent, wxSizer* column);
    void choose(std::size_t row);
    void show_paper();
    void show_kind();
    void show_strip();
    bool has_paper() const { return !panel_.made().pdf.empty(); }
    bool may_issue();
    void say_refusal(const wxString& words);
    wxSizer* make_buttons(wxWindow* parent);

    const Kit& kit_;
    presentation::LetterPanel panel_;
    SinkOf<presentation::LetterPanel> sink_{panel_};
    std::vector<presentation::LetterKindLine> kinds_;
    Listeners listeners_;
    std::filesystem::path folder_; ///< where the last PDF was saved
    wxTimer debounce_;
    TextTable* kind_table_ = nullptr;
    WrappingText* description_ = nullptr;
    FormFields* fields_ = nullptr;
    wxScrolledWindow* notes_ = nullptr;
    FindingList* findings_ = nullptr;
    MessageStrip* strip_ = nullptr;
    PaperView* paper_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* print_ = nullptr;
    WrappingText* refusal_ = nullptr;
};

} // namespace redress::desktop
