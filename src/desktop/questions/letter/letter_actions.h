// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/letter/letter_sheets.h"

#include <wx/button.h>

namespace redress::desktop {

/// What can be done with the letter: print it, save it, send it, change its words.
class LetterActions : public wxPanel {
public:
    struct Listeners {
        std::function<void()> refresh;             ///< takes over what was typed a moment ago
        std::function<wxString()> leaving;         ///< a sheet leaves the program; what to say of its case
        std::function<void(const wxString&)> tell; ///< one sentence that all is well
    };

    LetterActions(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage& page, LetterSheets& sheets,
                  Listeners listeners);
    /// After the sheets have changed or the other one is in front.
    void show();
    void print();
    void save_pdf();

private:
    void make_buttons();
    wxButton* add(const std::string& icon, const wxString& label, std::function<void()> pressed);
    void open_mail();
    void change_words();
    const presentation::LetterSheet& front() const;
    bool may_leave();
    void say_done(const wxString& words);
    const Kit& kit_;
    presentation::FirstLetterPage& page_;
    LetterSheets& sheets_;
    Listeners listeners_;
    std::filesystem::path folder_; ///< where the last PDF was saved
    wxButton* print_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* mail_ = nullptr;
    wxButton* change_ = nullptr;
};

} // namespace redress::desktop
