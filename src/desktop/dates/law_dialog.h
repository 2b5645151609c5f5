// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "widgets/text_table.h"

#include <redress/presentation/law_question.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// A question to the law: its fields on the left, on the right the answer, which follows each change.
class LawDialog : public wxDialog {
public:
    LawDialog(wxWindow* parent, const Kit& kit, presentation::LawQuestion& question);

private:
    void build();
    void show_answer();
    void copy();
    void add_block(const presentation::AnswerBlock& block);
    void add_text(const std::string& words, const wxColour& colour = {});
    void add_signed(const presentation::SignedLine& line, double scale = 0);
    void add_table(const presentation::TableState& table);
    void add_facts(const std::vector<presentation::FactLine>& facts);
    void fit_to_width();

    struct Text {
        WrappingText* shown;
        int indent;
    };
    const Kit& kit_;
    presentation::LawQuestion& question_;
    SinkOf<presentation::LawQuestion> sink_;
    FormFields* fields_ = nullptr;
    wxScrolledWindow* answer_ = nullptr;
    wxBoxSizer* column_ = nullptr;
    std::vector<Text> texts_;
    int fitted_ = 0; ///< the width that the texts were broken for
};

} // namespace redress::desktop
