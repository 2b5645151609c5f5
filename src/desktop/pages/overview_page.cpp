// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "widgets/tone_look.h"

namespace redress::desktop {
namespace {

constexpr int column_width = 720; // a line longer than this is hard to read

wxStaticText* heading(wxWindow* parent, const wxString& words) {
    auto* text = new wxStaticText(parent, wxID_ANY, words);
    text->SetFont(heading_font(*parent, 1.15));
    return text;
}

} // namespace

OverviewPage::OverviewPage(wxWindow* parent, const Kit& kit, FindingList::GoThere go_there)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      kit_(kit) {
    SetScrollRate(0, FromDIP(12));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(heading(this, kit.words.tr("Money")), 0, wxBOTTOM, FromDIP(8));
    money_ = new wxPanel(this);
    grid_ = new wxFlexGridSizer(2, FromDIP(6), FromDIP(32));
    grid_->AddGrowableCol(0);
    money_->SetSizer(grid_);
    column->Add(money_, 0, wxEXPAND | wxBOTTOM, FromDIP(24));
    findings_title_ = heading(this, kit.words.tr("Before a letter leaves"));
    column->Add(findings_title_, 0, wxBOTTOM, FromDIP(8));
    findings_ = new FindingList(this, kit, std::move(go_there));
    column->Add(findings_, 0, wxEXPAND);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 1, wxEXPAND | wxALL, FromDIP(20));
    SetSizer(padded);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        const int width = std::min(GetClientSize().GetWidth() - FromDIP(40), FromDIP(column_width));
        money_->SetMinSize(wxSize(std::min(width, FromDIP(460)), -1));
        money_->SetMaxSize(wxSize(FromDIP(460), -1));
        findings_->wrap_to(width);
        FitInside();
        event.Skip();
    });
}

void OverviewPage::show(const presentation::CasePageState& state) {
    Freeze();
    show_money(state.money);
    findings_->show(state.findings, to_wx(state.all_well));
    findings_->wrap_to(std::min(GetClientSize().GetWidth() - FromDIP(40), FromDIP(column_width)));
    FitInside();
    Layout();
    Thaw();
}

void OverviewPage::show_money(const std::vector<presentation::FactLine>& lines) {
    grid_->Clear(true);
    for (const presentation::FactLine& line : lines) add_fact(line);
}

void OverviewPage::add_fact(const presentation::FactLine& line) {
    auto* label = new wxStaticText(money_, wxID_ANY, plain_label(line.label));
    auto* value = new wxStaticText(money_, wxID_ANY, plain_label(line.value));
    if (line.strong) {
        label->SetFont(GetFont().Bold());
        value->SetFont(GetFont().Bold());
    }
    grid_->Add(label, 0, wxALIGN_LEFT);
    grid_->Add(value, 0, wxALIGN_RIGHT);
}

} // namespace redress::desktop
