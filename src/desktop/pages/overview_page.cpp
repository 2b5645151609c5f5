// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "widgets/gtk_shim.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int widest_column = 680; // a line longer than this is hard to read
constexpr int fact_label = 460;
constexpr double heading_scale = 1.15;

} // namespace

OverviewPage::OverviewPage(wxWindow* parent, const Kit& kit, Listeners listeners)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      kit_(kit) {
    SetScrollRate(0, FromDIP(12));
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(bold_text(this, kit.words.tr("Money"), heading_scale), 1, wxALIGN_BOTTOM);
    top->Add(word_button(this, kit.words.tr("Interest…"), std::move(listeners.ask_interest)), 0, wxRIGHT,
             FromDIP(8));
    top->Add(word_button(this, kit.words.tr("Which forum…"), std::move(listeners.ask_forum)), 0, wxRIGHT,
             FromDIP(8));
    top->Add(word_button(this, kit.words.tr("Case details…"), std::move(listeners.edit_details)));
    column->Add(top, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    money_ = new wxPanel(this);
    grid_ = new wxFlexGridSizer(2, FromDIP(6), FromDIP(32));
    grid_->AddGrowableCol(0);
    money_->SetSizer(grid_);
    column->Add(money_, 0, wxEXPAND | wxBOTTOM, FromDIP(24));
    column->Add(bold_text(this, kit.words.tr("Before a letter leaves"), heading_scale), 0,
                wxEXPAND | wxBOTTOM, FromDIP(10));
    findings_ = new FindingList(this, kit, std::move(listeners.go_there), FindingList::ButtonPlace::Beside);
    column->Add(findings_, 0, wxEXPAND);
    column_ = column;
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 0, wxALL, FromDIP(20));
    SetSizer(padded);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_to_width();
        event.Skip();
    });
}

void OverviewPage::show(const presentation::CasePageState& state) {
    Freeze();
    grid_->Clear(true);
    for (const presentation::FactLine& line : state.money) add_fact(line);
    if (state.money.empty()) add_fact({kit_.words.messages().tr("No prices or amounts yet."), ""});
    findings_->show(state.findings, to_wx(state.all_well), state.all_well_tone);
    fit_to_width();
    Thaw();
    lay_out_again(*this);
}

void OverviewPage::fit_to_width() {
    const int width = std::min(GetClientSize().GetWidth() - FromDIP(40), FromDIP(widest_column));
    column_->SetMinSize(wxSize(width, -1));
    findings_->wrap_to(width);
    FitInside();
    Layout();
}

void OverviewPage::add_fact(const presentation::FactLine& line) {
    auto* label = new WrappingText(money_);
    if (line.strong) label->SetFont(GetFont().Bold());
    label->set_words(to_wx(line.label));
    label->wrap_to(FromDIP(fact_label));
    label->SetMinSize(wxSize(FromDIP(fact_label), -1)); // GTK measures bold words too narrow at first
    wxStaticText* value = line.strong ? bold_text(money_, to_wx(line.value))
                                      : new wxStaticText(money_, wxID_ANY, plain_label(line.value));
    if (line.strong) value->SetWindowStyle(wxALIGN_RIGHT);
    grid_->Add(label);
    grid_->Add(value, 0, wxALIGN_RIGHT | wxALIGN_BOTTOM);
}

} // namespace redress::desktop
