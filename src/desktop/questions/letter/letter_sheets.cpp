// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_sheets.h"

#include "widgets/attempt.h"
#include "widgets/gtk_shim.h"

#include <wx/sizer.h>

namespace redress::desktop {

LetterSheets::LetterSheets(wxWindow* parent, const Kit& kit) : wxPanel(parent) {
    const wxString letter = kit.words.tr("The letter");
    const wxString what_now = kit.words.tr("What now");
    book_ = new wxNotebook(this, wxID_ANY);
    letter_ = new SheetPane(book_, kit, letter);
    what_now_ = new SheetPane(book_, kit, what_now);
    book_->AddPage(letter_, letter);
    book_->AddPage(what_now_, what_now);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(book_, 1, wxEXPAND);
    SetSizer(column);
    book_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        if (turned_) later(*this, turned_);
        event.Skip();
    });
    later(*book_, [this] { style_again(*book_); });
}

LetterSheets::~LetterSheets() {
    forget_tabs(*book_);
}

void LetterSheets::show(const presentation::FirstLetterPage& page) {
    letter_->show(page.letter());
    what_now_->show(page.what_now());
}

const PdfDocument& LetterSheets::front_document() const {
    return letter_in_front() ? letter_->document() : what_now_->document();
}

} // namespace redress::desktop
