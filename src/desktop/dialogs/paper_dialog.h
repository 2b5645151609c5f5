// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper_view.h"
#include "widgets/message_strip.h"

#include <redress/app/letters.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// A paper of the office: its pages, to be saved or printed.
class PaperDialog : public wxDialog {
public:
    struct Paper {
        wxString title;
        std::string file_name;
        app::MadeLetter made;
        wxString why_empty; ///< instead of pages
    };
    PaperDialog(wxWindow* parent, const Kit& kit, Paper paper);

private:
    wxSizer* make_buttons();
    void save();
    void print();

    const Kit& kit_;
    Paper paper_;
    MessageStrip* strip_ = nullptr;
    PaperView* view_ = nullptr;
};

} // namespace redress::desktop
