// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finding_list.h"

#include "widgets/a11y.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/statbmp.h>

namespace redress::desktop {
namespace {

constexpr int sign_size = 18;
constexpr int button_room = 130;

} // namespace

FindingList::FindingList(wxWindow* parent, const Kit& kit, GoThere go_there, ButtonPlace place)
    : wxPanel(parent), kit_(kit), go_there_(std::move(go_there)), place_(place) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
}

void FindingList::show(const std::vector<presentation::FindingLine>& findings, const wxString& all_well,
                       presentation::Tone tone) {
    GetSizer()->Clear(true);
    texts_.clear();
    for (const presentation::FindingLine& finding : findings) add(finding);
    if (findings.empty() && !all_well.empty()) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        add_sign(row, tone);
        add_words(this, row, all_well);
        GetSizer()->Add(row);
    }
    if (width_ > 0) wrap_to(width_);
    Layout();
}

void FindingList::add_sign(wxSizer* row, presentation::Tone tone) {
    const auto picture = kit_.icons.bundle(tone_icon(tone), sign_size, tone_colour(tone));
    row->Add(new wxStaticBitmap(this, wxID_ANY, picture), 0, wxRIGHT, FromDIP(10));
}

WrappingText* FindingList::add_words(wxWindow* parent, wxSizer* column, const wxString& words) {
    auto* text = new WrappingText(parent, words);
    column->Add(text, 0, wxBOTTOM, FromDIP(2));
    texts_.push_back(text);
    return text;
}

void FindingList::add(const presentation::FindingLine& finding) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    add_sign(row, finding.tone);
    auto* column = new wxBoxSizer(wxVERTICAL);
    wxStaticText* word = bold_text(this, to_wx(finding.tone_word));
    word->SetForegroundColour(tone_colour(finding.tone));
    column->Add(word, 0, wxBOTTOM, FromDIP(2));
    add_words(this, column, to_wx(finding.sentence));
    if (!finding.reason.empty()) {
        WrappingText* reason = add_words(this, column, to_wx(finding.reason));
        reason->SetForegroundColour(quiet_colour());
        reason->SetFont(GetFont().Smaller());
    }
    wxButton* button = word_button(this, kit_.words.tr("Go there"), [this, finding] { go_there_(finding); });
    button->Show(finding.has_place);
    // Spoken with what it mends: a list of buttons would say the same words again and again.
    a11y::name(*button, filled("{0}: {1}", {to_utf8(kit_.words.tr("Go there")), finding.sentence}));
    row->Add(column, 1);
    if (place_ == ButtonPlace::Beside)
        row->Add(button, 0, wxLEFT, FromDIP(12));
    else
        column->Add(button, 0, wxTOP, FromDIP(4));
    GetSizer()->Add(row, 0, wxEXPAND | wxBOTTOM, FromDIP(14));
}

void FindingList::wrap_to(int width) {
    width_ = width;
    const int beside = FromDIP(sign_size + 10) + (place_ == ButtonPlace::Beside ? FromDIP(button_room) : 0);
    for (WrappingText* text : texts_) text->wrap_to(width - beside);
    SetMinSize(wxDefaultSize);
    InvalidateBestSize();
    SetMaxSize(wxSize(width, -1));
    Layout();
}

} // namespace redress::desktop
