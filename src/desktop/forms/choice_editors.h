// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_editor.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/scrolwin.h>
#include <wx/textctrl.h>

namespace redress::desktop {

/// Yes or no.
class CheckBoxEditor : public FieldEditor {
public:
    CheckBoxEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit,
                   Listener listener);
    void focus() override { box_->SetFocus(); }

protected:
    void show_value(const presentation::FieldState& state) override { box_->SetValue(state.checked); }

private:
    wxCheckBox* box_;
};

/// One of several.
class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit, Listener listener);
    void focus() override { choice_->SetFocus(); }

protected:
    void show_value(const presentation::FieldState& state) override;

private:
    std::vector<std::string> values_;
    wxChoice* choice_;
};

/// Any number of several, each with an amount when the field divides a sum. Real check boxes, because GTK's
/// check list says nothing to a screen reader; a long list scrolls.
class CheckListEditor : public FieldEditor {
public:
    CheckListEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit,
                    Listener listener);
    void focus() override;

protected:
    void show_value(const presentation::FieldState& state) override;

private:
    struct Line {
        std::string value;
        wxCheckBox* box = nullptr;
        wxTextCtrl* share = nullptr; ///< none in a plain list
    };
    void add_line(wxFlexGridSizer* grid, const presentation::Option& option,
                  const presentation::FieldState& state);
    void tell_selection();
    wxStaticText* quiet_text(const wxString& words);
    void fit_height();
    wxScrolledWindow* list_;
    std::vector<Line> lines_;
};

} // namespace redress::desktop
