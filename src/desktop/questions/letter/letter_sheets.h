// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/letter/sheet_pane.h"

#include <wx/notebook.h>

#include <functional>

namespace redress::desktop {

/// The letter and the sheet What now, each in a tab, as they will be printed.
class LetterSheets : public wxPanel {
public:
    LetterSheets(wxWindow* parent, const Kit& kit);
    ~LetterSheets() override;
    void show(const presentation::FirstLetterPage& page);
    bool letter_in_front() const { return book_->GetSelection() == 0; }
    const PdfDocument& front_document() const;
    void turn_to_letter() { book_->SetSelection(0); }
    void turn_over() { book_->SetSelection(letter_in_front() ? 1 : 0); }
    void on_turn(std::function<void()> listener) { turned_ = std::move(listener); }

private:
    wxNotebook* book_;
    SheetPane* letter_;
    SheetPane* what_now_;
    std::function<void()> turned_;
};

} // namespace redress::desktop
