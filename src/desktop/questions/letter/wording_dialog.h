// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/text_table.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/first_letter_page.h>

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

namespace redress::desktop {

/// Every sentence of the letter in a list, and the chosen one in a box where it can be written otherwise or
/// left out. What is typed holds a moment later; the original can always come back.
class WordingDialog : public wxDialog {
public:
    WordingDialog(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage& page,
                  std::function<void()> changed);
    void show();

private:
    void build();
    wxSizer* make_editing();
    void refresh();
    void choose(std::optional<std::size_t> row);
    /// Puts what was typed into the letter.
    void take();
    std::string cell(std::size_t row, std::size_t column) const;
    const Kit& kit_;
    presentation::FirstLetterPage& page_;
    std::function<void()> changed_;
    std::vector<presentation::SentenceState> sentences_;
    std::optional<std::size_t> chosen_;
    wxTimer quiet_;
    bool untaken_ = false; ///< something typed is not in the letter yet
    TextTable* table_ = nullptr;
    wxTextCtrl* words_ = nullptr;
    WrappingText* original_ = nullptr;
    wxButton* restore_ = nullptr;
    wxButton* leave_out_ = nullptr;
};

} // namespace redress::desktop
