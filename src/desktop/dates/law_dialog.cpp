// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/law_dialog.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/clipbrd.h>
#include <wx/statbmp.h>
#include <wx/statline.h>

namespace redress::desktop {
namespace {

using presentation::Tone;

constexpr int fields_width = 384;
constexpr int sign_size = 16;
constexpr int sign_room = sign_size + 8;
constexpr int fact_label = 210;

} // namespace

LawDialog::LawDialog(wxWindow* parent, const Kit& kit, presentation::LawQuestion& question)
    : wxDialog(parent, wxID_ANY, to_wx(question.title()), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      question_(question),
      sink_(question) {
    build();
    SetSize(FromDIP(wxSize(1060, 690)));
    SetMinSize(FromDIP(wxSize(720, 420)));
    CentreOnParent();
    show_answer();
    answer_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        later(*this, [this] { fit_to_width(); });
    });
    fields_->focus_first();
}

void LawDialog::build() {
    fields_ = new FormFields(this, kit_);
    fields_->SetMinSize(FromDIP(wxSize(fields_width, -1)));
    fields_->use(&sink_);
    fields_->on_change([this] { later(*this, [this] { show_answer(); }); });
    answer_ =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    answer_->SetScrollRate(0, FromDIP(12));
    column_ = new wxBoxSizer(wxVERTICAL);
    answer_->SetSizer(column_);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(fields_, 0, wxEXPAND | wxALL, FromDIP(14));
    row->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0,
             wxEXPAND | wxTOP | wxBOTTOM, FromDIP(14));
    row->Add(answer_, 1, wxEXPAND | wxALL, FromDIP(14));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(word_button(this, kit_.words.tr("C&opy as text"), [this] { copy(); }));
    foot->Add(dialog_closer(*this, kit_.words.tr("Close")), 1);
    column->Add(foot, 0, wxEXPAND | wxALL, FromDIP(12));
    SetSizer(column);
}

void LawDialog::copy() {
    if (!wxTheClipboard->Open()) return;
    wxTheClipboard->SetData(new wxTextDataObject(to_wx(question_.as_text())));
    wxTheClipboard->Flush(); // it stays when the program ends
    wxTheClipboard->Close();
}

void LawDialog::show_answer() {
    answer_->Freeze();
    texts_.clear();
    column_->Clear(true);
    if (!question_.silence().empty()) add_text(question_.silence(), quiet_colour());
    for (const presentation::AnswerBlock& block : question_.answer()) add_block(block);
    fitted_ = 0;
    fit_to_width();
    answer_->Thaw();
}

void LawDialog::add_block(const presentation::AnswerBlock& block) {
    if (!column_->IsEmpty())
        column_->Add(new wxStaticLine(answer_), 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(12));
    auto* title = new WrappingText(answer_, to_wx(block.title));
    title->SetFont(heading_font(*this, 1.15));
    texts_.push_back({title, 0});
    column_->Add(title, 0, wxBOTTOM, FromDIP(4));
    if (!block.verdict.words.empty()) add_signed(block.verdict, 1);
    if (!block.statement.empty()) add_text(block.statement);
    for (const presentation::SignedLine& line : block.lines) add_signed(line);
    if (!block.table.columns.empty()) add_table(block.table);
    if (!block.facts.empty()) add_facts(block.facts);
    for (const std::string& note : block.notes) add_text(note, quiet_colour());
}

void LawDialog::add_text(const std::string& words, const wxColour& colour) {
    auto* text = new WrappingText(answer_, to_wx(words));
    if (colour.IsOk()) text->SetForegroundColour(colour);
    texts_.push_back({text, 0});
    column_->Add(text, 0, wxBOTTOM, FromDIP(5));
}

// With a scale: bold, as the verdict is.
void LawDialog::add_signed(const presentation::SignedLine& line, double scale) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto picture = kit_.icons.bundle(tone_icon(line.tone), sign_size, tone_colour(line.tone));
    row->Add(new wxStaticBitmap(answer_, wxID_ANY, picture), 0, wxRIGHT, FromDIP(sign_room - sign_size));
    auto* text = new WrappingText(answer_, to_wx(line.words));
    if (scale > 0) {
        text->SetFont(heading_font(*this, scale));
        text->SetForegroundColour(tone_colour(line.tone));
    }
    texts_.push_back({text, FromDIP(sign_room)});
    row->Add(text);
    column_->Add(row, 0, wxBOTTOM, FromDIP(4));
}

void LawDialog::add_table(const presentation::TableState& table) {
    const TableSource source{
        [table](std::size_t row, std::size_t cell) { return table.rows[row].cells[cell]; },
        [table](std::size_t row) { return table.rows[row].tone; },
    };
    auto* shown = new TextTable(answer_, source, table.columns);
    a11y::name(*shown, to_wx(table.title));
    shown->set_rows(table.rows.size());
    const int lines = static_cast<int>(std::min<std::size_t>(table.rows.size(), 12)) + 1;
    shown->SetMinSize(wxSize(-1, lines * (GetCharHeight() + FromDIP(8)) + FromDIP(10)));
    column_->Add(shown, 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(8));
}

void LawDialog::add_facts(const std::vector<presentation::FactLine>& facts) {
    auto* grid = new wxFlexGridSizer(2, FromDIP(4), FromDIP(14));
    for (const presentation::FactLine& line : facts) {
        auto* label = new WrappingText(answer_, to_wx(line.label));
        label->SetForegroundColour(quiet_colour());
        label->wrap_to(FromDIP(fact_label));
        label->SetMinSize(wxSize(FromDIP(fact_label), -1));
        auto* value = new WrappingText(answer_, to_wx(line.value));
        if (line.strong) value->SetFont(GetFont().Bold());
        texts_.push_back({value, FromDIP(fact_label + 14)});
        grid->Add(label);
        grid->Add(value);
    }
    column_->Add(grid, 0, wxTOP | wxBOTTOM, FromDIP(6));
}

void LawDialog::fit_to_width() {
    const int inner = answer_->GetClientSize().GetWidth() - FromDIP(6);
    if (inner == fitted_ || inner < FromDIP(120)) return;
    fitted_ = inner;
    for (const Text& text : texts_) text.shown->wrap_to(inner - text.indent);
    answer_->FitInside();
    answer_->Layout();
}

} // namespace redress::desktop
