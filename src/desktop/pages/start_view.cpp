// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_view.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace redress::desktop {
namespace {

constexpr int page_width = 620;
constexpr int widest_label = 400;
constexpr int most_unfinished = 3; // the newest; the others come when these are thrown away

} // namespace

StartView::StartView(wxWindow* parent, const Kit& kit, std::vector<presentation::RecentCasebook> recents,
                     std::vector<presentation::UnfinishedLetter> unfinished, Listeners listeners)
    : wxPanel(parent),
      kit_(kit),
      recents_(std::move(recents)),
      unfinished_(std::move(unfinished)),
      listeners_(std::move(listeners)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_title(), 0, wxBOTTOM, FromDIP(24));
    add_letter(column);
    column->Add(bold_text(this, kit_.words.tr("Casebooks, for advisers and for more than one letter")), 0,
                wxBOTTOM, FromDIP(8));
    column->Add(make_buttons(), 0, wxEXPAND | wxBOTTOM, FromDIP(24));
    if (!recents_.empty()) add_recents(column);
    column->SetMinSize(FromDIP(wxSize(page_width, -1)));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->AddStretchSpacer(2);
    all->Add(column, 0, wxALIGN_CENTER_HORIZONTAL);
    all->AddStretchSpacer(3);
    SetSizer(all);
}

void StartView::add_letter(wxSizer* column) {
    const Words& words = kit_.words;
    wxButton* write = icon_word_button(this, kit_, "letter", words.tr("Write a letter"), listeners_.write);
    write->SetFont(heading_font(*this, 1.5));
    write->SetBitmap(kit_.icons.bundle("letter", 28));
    write->SetMinSize(wxSize(-1, FromDIP(72)));
    column->Add(write, 0, wxEXPAND);
    // A panel of its own: GTK would take the text for the label of the next button.
    auto* alone = new StillPanel(this);
    auto* about = new WrappingText(alone, words.tr("Something you bought is wrong? Five questions, and the "
                                                   "letter to the seller is ready. No account, and nothing "
                                                   "leaves this computer."));
    about->SetForegroundColour(quiet_colour());
    about->wrap_to(FromDIP(page_width));
    column->Add(alone, 0, wxTOP | wxBOTTOM, FromDIP(8));
    add_unfinished(column);
    column->AddSpacer(FromDIP(20));
    write->SetFocus();
}

wxSizer* StartView::unfinished_row(const presentation::UnfinishedLetter& letter) {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxString label = to_wx(letter.label);
    // GTK would cut a long one at both ends.
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    const wxString shown = wxControl::Ellipsize(label, dc, wxELLIPSIZE_END, FromDIP(widest_label));
    wxButton* go_on = icon_word_button(this, kit_, "edit", wxControl::EscapeMnemonics(shown),
                                       [this, letter] { listeners_.go_on(letter.answers); });
    a11y::name(*go_on, label);
    if (shown != label) go_on->SetToolTip(label);
    go_on->SetMinSize(wxSize(FromDIP(60), FromDIP(40)));
    go_on->Enable(letter.is_readable);
    row->Add(go_on, 1);
    if (!letter.casebook.empty()) {
        wxButton* open =
            word_button(this, words.tr("Open its case"), [this, letter] { listeners_.open_case(letter); });
        open->SetToolTip(filled(words.tr("The letter is kept as a case in {0}."),
                                {to_utf8(path_text(letter.casebook.filename()))}));
        row->Add(open, 0, wxEXPAND | wxLEFT, FromDIP(6));
    }
    row->Add(icon_button(this, kit_, "delete", filled(words.tr("Throw away: {0}"), {letter.label}),
                         [this, letter] { listeners_.throw_away(letter); }),
             0, wxEXPAND | wxLEFT, FromDIP(6));
    return row;
}

void StartView::add_unfinished(wxSizer* column) {
    for (const presentation::UnfinishedLetter& letter : unfinished_) {
        column->Add(unfinished_row(letter), 0, wxEXPAND | wxTOP, FromDIP(6));
        if (&letter - unfinished_.data() + 1 == most_unfinished) break;
    }
}

wxSizer* StartView::make_title() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticBitmap(this, wxID_ANY, kit_.icons.own_colours("redress", 72)), 0, wxRIGHT,
             FromDIP(20));
    auto* words = new wxBoxSizer(wxVERTICAL);
    wxStaticText* name = bold_text(this, "Redress", 2.4);
    auto* line = new wxStaticText(this, wxID_ANY,
                                  kit_.words.tr("Consumer disputes in order: defects, amounts, letters."));
    line->SetForegroundColour(quiet_colour());
    words->Add(name);
    words->Add(line, 0, wxTOP, FromDIP(2));
    row->Add(words, 0, wxALIGN_CENTER_VERTICAL);
    return row;
}

wxSizer* StartView::make_buttons() {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [this, row](const std::string& icon, const wxString& label,
                                 std::function<void()> pressed) {
        wxButton* button = icon_word_button(this, kit_, icon, label, std::move(pressed));
        button->SetMinSize(wxSize(-1, FromDIP(44)));
        row->Add(button, 1, row->IsEmpty() ? 0 : wxLEFT, FromDIP(10));
        return button;
    };
    add("add", words.tr("New casebook…"), listeners_.create);
    add("open", words.tr("Open…"), listeners_.open);
    add("sample", words.tr("Try the sample"), listeners_.sample);
    return row;
}

void StartView::add_recents(wxSizer* column) {
    wxStaticText* title = bold_text(this, kit_.words.tr("Recent casebooks"));
    column->Add(title, 0, wxBOTTOM, FromDIP(6));
    const TableSource source{[this](std::size_t row, std::size_t at) { return cell(row, at); },
                             [this](std::size_t row) {
                                 return recents_[row].missing ? presentation::Tone::Quiet
                                                              : presentation::Tone::Plain;
                             }};
    table_ = new TextTable(this, source, {{"", 190, false}, {"", 400, false}}, Headers::None);
    a11y::name(*table_, kit_.words.tr("Recent casebooks"));
    table_->set_rows(recents_.size());
    table_->SetMinSize(
        wxSize(-1, static_cast<int>(recents_.size()) * (GetCharHeight() + FromDIP(9)) + FromDIP(6)));
    table_->on_activate([this](std::size_t row) { open_row(row); });
    column->Add(table_, 0, wxEXPAND);
}

std::string StartView::cell(std::size_t row, std::size_t column) const {
    const presentation::RecentCasebook& recent = recents_[row];
    if (column == 0) return recent.name;
    if (!recent.missing) return recent.folder;
    return text::filled(kit_.words.messages().tr("Missing: {0}"), {recent.folder});
}

void StartView::open_row(std::size_t row) {
    later(*this, [this, path = recents_[row].path] { listeners_.open_recent(to_path(to_wx(path))); });
}

} // namespace redress::desktop
