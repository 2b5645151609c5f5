// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/letter/letter_sheets.h"
#include "widgets/message_strip.h"

#include <wx/button.h>

namespace redress::desktop {

/// What can be done with the letter: print it, save it, send it, change its words.
class LetterActions : public wxPanel {
public:
    struct Listeners {
        std::function<void()> refresh; ///< takes over what was typed a moment ago
        std::function<void()> keep_case;
        std::function<void(presentation::Tone, const wxString&, std::vector<MessageStrip::Choice>)> say;
    };

    LetterActions(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage& page, LetterSheets& sheets,
                  Listeners listeners);
    /// After the sheets have changed or the other one is in front.
    void show();
    /// The sheet in front.
    void print();
    void save_pdf();
    void change_words();

private:
    void make_buttons();
    wxButton* add(const std::string& icon, const wxString& label, std::function<void()> pressed);
    void open_mail();
    void save_mail();
    const presentation::LetterSheet& front() const;
    bool may_leave();
    wxString about_gone_files() const;
    /// That the sheet has left the program, and what may come next.
    void say_done(const wxString& words, const wxString& other_label, std::function<void()> other);
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
