// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/remark_list.h"

#include "widgets/a11y.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int sign_size = 18;
constexpr int margin = 12;
constexpr int button_padding = 40;
constexpr int usual_word_width = 240;

} // namespace

RemarkList::RemarkList(wxWindow* parent, const Kit& kit, Listeners listeners)
    : StillPanel(parent), kit_(kit), listeners_(std::move(listeners)) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
}

void RemarkList::show(const std::vector<presentation::RemarkState>& remarks) {
    if (remarks == shown_) return;
    shown_ = remarks;
    fill();
}

bool RemarkList::is_urgent() const {
    return std::ranges::any_of(shown_, [](const presentation::RemarkState& remark) {
        return remark.tone == presentation::Tone::Bad || !remark.ways.empty();
    });
}

void RemarkList::fill() {
    GetSizer()->Clear(true);
    texts_.clear();
    buttons_.clear();
    for (const presentation::RemarkState& remark : shown_) add(remark);
    if (width_ > 0) wrap_to(std::exchange(width_, 0));
}

WrappingText* RemarkList::words(wxWindow* parent, wxSizer* column, const std::string& sentence) {
    auto* text = new WrappingText(parent, to_wx(sentence));
    column->Add(text, 0, wxTOP, FromDIP(4));
    texts_.push_back(text);
    return text;
}

void RemarkList::add(const presentation::RemarkState& remark) {
    auto* card = new StillPanel(this);
    card->SetBackgroundColour(tone_ground(remark.tone));
    a11y::role(*card, a11y::Role::Remark);
    a11y::name(*card, to_wx(remark.tone_word + ". " + remark.sentence));
    const auto picture = kit_.icons.bundle(tone_icon(remark.tone), sign_size, tone_colour(remark.tone));
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(new wxStaticBitmap(card, wxID_ANY, picture), 0, wxRIGHT | wxALIGN_CENTER_VERTICAL, FromDIP(8));
    auto* word = new WrappingText(card, to_wx(remark.tone_word));
    word->SetFont(heading_font(*card, 1));
    word->SetForegroundColour(tone_colour(remark.tone));
    word->wrap_to(width_ > 0 ? width_ - FromDIP(2 * margin + sign_size + 8) : FromDIP(usual_word_width));
    head->Add(word, 0, wxALIGN_CENTER_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head);
    words(card, column, remark.sentence);
    if (open_.contains(remark.sentence))
        for (const std::string& line : remark.rule)
            words(card, column, line)->SetForegroundColour(quiet_colour());
    add_buttons(card, column, remark);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 0, wxALL, FromDIP(margin));
    card->SetSizer(padded);
    GetSizer()->Add(card, 0, wxEXPAND | wxBOTTOM, FromDIP(10));
}

void RemarkList::add_buttons(wxWindow* parent, wxSizer* column, const presentation::RemarkState& remark) {
    if (remark.rule.empty() && remark.offer_label.empty() && remark.ways.empty()) return;
    auto* row = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](const std::string& label, std::function<void()> pressed) {
        wxButton* button = word_button(parent, plain_label(label), std::move(pressed));
        a11y::name(*button, to_wx(label), to_wx(remark.sentence));
        row->Add(button, 0, wxBOTTOM, FromDIP(6));
        buttons_.emplace_back(button, to_wx(label));
    };
    if (!remark.offer_label.empty())
        add(remark.offer_label, [this, offered = remark.offered] { listeners_.take_offer(offered); });
    for (const presentation::RemarkWay& way : remark.ways)
        add(way.label, [this, way] { listeners_.go(way); });
    if (!remark.rule.empty()) {
        const bool is_open = open_.contains(remark.sentence);
        const wxString label = is_open ? kit_.words.tr("Hide the rule") : kit_.words.tr("Why?");
        wxButton* why = word_button(parent, label, [this, about = remark.sentence] { toggle(about); });
        a11y::name(*why, label, to_wx(remark.sentence));
        row->Add(why);
    }
    column->Add(row, 0, wxTOP, FromDIP(8));
}

void RemarkList::toggle(const std::string& sentence) {
    if (open_.erase(sentence) == 0) open_.insert(sentence);
    fill();
    listeners_.resized();
    // The keyboard was on the button, which has been made anew.
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (shown_[i].sentence != sentence) continue;
        const auto& parts = GetChildren()[i]->GetChildren();
        if (!parts.empty()) parts.back()->SetFocus();
    }
}

void RemarkList::wrap_to(int width) {
    if (width == width_) return;
    width_ = width;
    for (WrappingText* text : texts_) text->wrap_to(width - 2 * FromDIP(margin));
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    for (auto& [button, words] : buttons_) {
        const int room = width - 2 * FromDIP(margin) - FromDIP(button_padding);
        const wxString shown = wxControl::Ellipsize(words, dc, wxELLIPSIZE_END, room);
        button->SetLabel(wxControl::EscapeMnemonics(shown));
        a11y::name(*button, words);
    }
    InvalidateBestSize();
    Layout();
}

} // namespace redress::desktop
