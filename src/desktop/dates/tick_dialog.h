// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_editor.h"
#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/tick_sheet.h>

#include <wx/checkbox.h>
#include <wx/dialog.h>
#include <wx/scrolwin.h>

#include <vector>

namespace redress::desktop {

/// A list to agree to line by line: a box for each, and below it what to know before.
class TickDialog : public wxDialog {
public:
    TickDialog(wxWindow* parent, const Kit& kit, const presentation::TickSheet& sheet);

    presentation::Ticked ticked() const;
    /// What was typed into the lines that need a day.
    presentation::TypedDays days() const;
    /// What was typed as the day of all; empty where none is asked.
    std::string dated() const { return dated_.state.text; }

private:
    /// A line that needs a day, with its field as it stands.
    struct DayRow {
        std::size_t place = 0;
        presentation::FieldState state;
        FieldEditor* editor = nullptr;
        bool is_right = false;
    };

    void build(const presentation::TickSheet& sheet);
    void add_group(wxSizer* column, const presentation::TickGroup& group);
    void add_line(wxSizer* column, const presentation::TickLine& line);
    void add_day(wxSizer* column, const presentation::TickLine& line);
    void took_day(std::size_t place, const FieldInput& input);
    void add_dated(wxSizer* column, const presentation::TickSheet& sheet);
    void took_dated(const std::string& typed);
    static void read_into(DayRow& row, const presentation::DayRead& read);
    bool is_complete() const;
    void add_words(wxSizer* column, const std::string& words, const wxColour& colour);
    wxSizer* make_buttons(const std::string& accept);
    void tick_all(bool on);
    void show_state();
    void fit_to_width();

    const Kit& kit_;
    wxScrolledWindow* list_ = nullptr;
    WrappingText* intro_ = nullptr;
    wxWindow* accept_ = nullptr;
    std::function<presentation::DayRead(std::size_t, const std::string&)> read_day_;
    std::vector<wxCheckBox*> boxes_;
    std::vector<DayRow> days_;
    std::function<presentation::DayRead(const std::string&)> read_dated_;
    DayRow dated_; ///< the day of all; without an editor none is asked
    std::vector<WrappingText*> texts_;
};

} // namespace redress::desktop
