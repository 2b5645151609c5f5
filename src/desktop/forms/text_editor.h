// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_editor.h"
#include "forms/typing_history.h"

#include <wx/textctrl.h>

namespace redress::desktop {

/// A text, date, amount or number: typed as a person writes it, understood by the form behind it.
class TextEditor : public FieldEditor {
public:
    TextEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit, Listener listener);

    void focus() override;
    bool can_undo_typing() const override { return history_.can_undo(); }
    bool can_redo_typing() const override { return history_.can_redo(); }
    void undo_typing() override;
    void redo_typing() override;

protected:
    void show_value(const presentation::FieldState& state) override;

private:
    wxWindow* make_line(const presentation::FieldState& state);
    void place_date(const presentation::FieldState& state);
    wxWindow* make_lines(const presentation::FieldState& state);
    void typed();
    void put_back(const std::wstring& text);
    wxTextCtrl* text_ = nullptr;
    TypingHistory history_;
};

} // namespace redress::desktop
