// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "ledger/entry_grid.h"
#include "widgets/message_strip.h"

#include <redress/presentation/ledger_entry.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// A sheet of the ledger in a dialog: its fields, its grids, and what follows from what is typed.
class EntryDialog : public wxDialog {
public:
    /// Near a cell of the matrix when `beside` is not empty, else in the middle of the window.
    EntryDialog(wxWindow* parent, const Kit& kit, presentation::EntrySheet& sheet, const wxRect& beside = {});

private:
    class Sink;
    void build();
    void add_grids(wxSizer* column);
    void take(const FieldInput& input);
    void show_state();
    void show_notes();
    void fit_to_width();
    void key(wxKeyEvent& event);
    void keep();
    void leave();
    void place(const wxRect& beside);
    wxSize wanted_size();

    const Kit& kit_;
    presentation::EntrySheet& sheet_;
    std::unique_ptr<FieldSink> sink_;
    MessageStrip* strip_ = nullptr;
    wxScrolledWindow* body_ = nullptr;
    FormFields* fields_ = nullptr;
    std::vector<EntryGridPanel*> grids_;
    wxPanel* notes_panel_ = nullptr;
    std::vector<WrappingText*> notes_;
    std::vector<presentation::EntryNote> shown_notes_;
};

} // namespace redress::desktop
