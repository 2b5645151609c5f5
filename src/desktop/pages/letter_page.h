// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "pages/finding_list.h"
#include "paper/pdf_preview.h"
#include "widgets/message_strip.h"
#include "widgets/text_table.h"

#include <redress/presentation/letter_panel.h>

#include <wx/timer.h>

namespace redress::desktop {

/// The last tab of a case: choose a paper, see its real pages, save or print them.
class LetterPage : public wxPanel {
public:
    LetterPage(wxWindow* parent, const Kit& kit, presentation::LetterPanel panel,
               FindingList::GoThere go_there);

    /// Makes the paper from the case as it is now.
    void make(const domain::Case& dispute);
    void on_need(std::function<void()> listener) { need_ = std::move(listener); }
    void save_pdf();
    void print();

private:
    wxWindow* make_left();
    wxWindow* make_right();
    wxSizer* make_bar(wxWindow* parent);
    void add_kinds(wxWindow* parent, wxSizer* column);
    void choose(std::size_t row);
    void show_paper();
    void show_kind();
    void show_strip();
    void show_place();
    bool has_paper() const { return !panel_.made().pdf.empty(); }

    const Kit& kit_;
    presentation::LetterPanel panel_;
    SinkOf<presentation::LetterPanel> sink_{panel_};
    std::vector<presentation::LetterKindLine> kinds_;
    FindingList::GoThere go_there_;
    std::function<void()> need_;
    wxTimer debounce_;
    TextTable* kind_table_ = nullptr;
    WrappingText* description_ = nullptr;
    FormFields* fields_ = nullptr;
    wxScrolledWindow* notes_ = nullptr;
    FindingList* findings_ = nullptr;
    MessageStrip* strip_ = nullptr;
    PdfPreview* preview_ = nullptr;
    wxStaticText* place_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* print_ = nullptr;
};

} // namespace redress::desktop
