// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_input.h"
#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>

#include <functional>
#include <memory>

namespace redress::desktop {

/// One field: label, control, and below it the hint or the error. Each stands in a panel of its own, because
/// GTK ties a static text to the next control among its siblings, and a hint would take the next field's
/// label away.
class FieldEditor : public wxPanel {
public:
    using Listener = std::function<void(const FieldInput&)>;

    FieldEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit, Listener listener);

    const std::string& name() const { return name_; }
    /// Takes over value, hint, error and visibility. A control that already shows the value is left alone.
    void show(const presentation::FieldState& state);
    /// Whether the state asks for the same control with the same options.
    bool fits(const presentation::FieldState& state) const;
    bool has_error() const { return has_error_; }

    int label_width() const;
    void set_label_width(int width);
    void wrap_to(int width);
    virtual void focus() = 0;

    virtual bool can_undo_typing() const { return false; }
    virtual bool can_redo_typing() const { return false; }
    virtual void undo_typing() {}
    virtual void redo_typing() {}

protected:
    virtual void show_value(const presentation::FieldState& state) = 0;
    /// Puts the control beside the label; called once, by the constructor of the derived class.
    /// `beside` stands at its right; null for nothing.
    void place(wxWindow* control, int proportion, wxWindow* beside = nullptr);
    /// A list with long lines stands below its label, over the whole width.
    void place_below(wxWindow* control);
    void tell(FieldInput input);
    const Kit& kit() const { return kit_; }

private:
    wxSizer* make_note();
    void add_unit(wxSizer* line);
    void show_note(const presentation::FieldState& state);
    const Kit& kit_;
    Listener listener_;
    std::string name_;
    presentation::Control control_;
    std::vector<std::string> options_;
    WrappingText* label_;
    bool has_unit_;
    wxStaticText* unit_ = nullptr;
    wxStaticBitmap* sign_ = nullptr;
    WrappingText* note_ = nullptr;
    wxBoxSizer* note_row_ = nullptr;
    bool has_error_ = false;
    bool is_below_ = false;
};

/// The native control for the field.
FieldEditor* make_field_editor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit,
                               FieldEditor::Listener listener);

} // namespace redress::desktop
