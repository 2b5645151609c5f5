// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "widgets/message_strip.h"

#include <redress/presentation/case_page.h>

#include <wx/button.h>

namespace redress::desktop {

/// The form beside the tables: one record, its fields, Save and Revert. What is typed stays until it is
/// saved, reverted or given up by an answer to a question.
class RecordFormPanel : public wxPanel {
public:
    RecordFormPanel(wxWindow* parent, const Kit& kit);

    void open(presentation::RecordForm form);
    void close();
    bool is_open() const { return form_.has_value(); }
    bool is_changed() const { return form_ && form_->is_changed(); }
    presentation::RecordForm* form() { return form_ ? &*form_ : nullptr; }
    /// The button of a stored record's form where leaving it means something else than putting it back.
    void name_leaving(const wxString& label) { leaving_ = label; }
    /// A button for something else that can be done with the record; empty words take it away.
    void offer(const wxString& label, std::function<void()> chosen);
    /// Words for the empty panel.
    void set_empty_text(const wxString& words) { empty_->set_words(words); }

    /// Refusals and errors; with choices for a conflict.
    void show(const presentation::Outcome& outcome, std::vector<MessageStrip::Choice> choices = {});
    /// After the case has changed under the typing.
    void show_again();
    void focus_first() { fields_->focus_first(); }
    void focus_again() { fields_->focus_again(); }
    FieldEditor* focused_editor() const { return fields_->focused(); }

    void on_save(std::function<void()> listener) { save_listener_ = std::move(listener); }
    /// The listener opens the stored record again, or closes the form of a new one.
    void on_revert(std::function<void()> listener) { revert_listener_ = std::move(listener); }
    /// Escape, which may be pressed by mistake: without a listener of its own it is the button.
    void on_escape(std::function<void()> listener) { escape_listener_ = std::move(listener); }

private:
    void build();
    void key(wxKeyEvent& event);
    void save_by_key();
    void show_title();
    void show_state();

    const Kit& kit_;
    std::optional<presentation::RecordForm> form_;
    std::unique_ptr<FieldSink> sink_;
    WrappingText* empty_ = nullptr;
    wxPanel* body_ = nullptr;
    wxStaticText* title_ = nullptr;
    MessageStrip* strip_ = nullptr;
    FormFields* fields_ = nullptr;
    wxButton* offered_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* revert_ = nullptr;
    wxString leaving_;
    std::function<void()> offer_listener_;
    std::function<void()> save_listener_;
    std::function<void()> revert_listener_;
    std::function<void()> escape_listener_;
};

} // namespace redress::desktop
