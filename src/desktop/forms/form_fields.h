// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_editor.h"

#include <wx/scrolwin.h>

namespace redress::desktop {

/// Fields one below the other with aligned labels. Made from the states alone; what a person does goes to the
/// sink, and what the sink then says is shown again.
class FormFields : public wxScrolledWindow {
public:
    FormFields(wxWindow* parent, const Kit& kit);

    /// Shows the sink's fields; it must live until the next call. Null empties the form.
    void use(FieldSink* sink);
    /// Shows the states again, as after an attempt to save.
    void refresh();
    void on_change(std::function<void()> listener) { changed_ = std::move(listener); }

    void focus_first();
    /// The field that had the keyboard last, else the first.
    void focus_again();
    /// The first field with an error, if there is one.
    void focus_error();
    /// The editor that has the keyboard; null when none has.
    FieldEditor* focused() const;
    /// The height all fields together want.
    int wanted_height() const;

private:
    void build();
    void took(const FieldInput& input);
    bool fits() const;
    void align_labels();
    void fit_to_width();
    const Kit& kit_;
    FieldSink* sink_ = nullptr;
    std::vector<FieldEditor*> editors_;
    std::string last_focused_;
    std::function<void()> changed_;
};

} // namespace redress::desktop
