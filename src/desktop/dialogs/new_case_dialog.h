// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "widgets/message_strip.h"

#include <redress/presentation/new_case.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// The few questions that start a case.
class NewCaseDialog : public wxDialog {
public:
    NewCaseDialog(wxWindow* parent, const Kit& kit, presentation::Session& session);

    /// The case that was written; nothing before the dialog ended well.
    std::optional<domain::Id<domain::CaseSheet>> created() const { return created_; }

private:
    void build();
    FormFields* add_fields(wxSizer* row, FieldSink& sink, const wxString& heading, int width);
    void create();
    /// Asks about what was typed before it is lost.
    void give_up();
    const Kit& kit_;
    presentation::NewCase questions_;
    SinkOf<presentation::NewCase> sink_{questions_};
    AddressSink address_sink_{questions_};
    MessageStrip* strip_ = nullptr;
    FormFields* fields_ = nullptr;
    FormFields* addresses_ = nullptr;
    std::optional<domain::Id<domain::CaseSheet>> created_;
};

} // namespace redress::desktop
