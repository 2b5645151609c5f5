// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/record_table.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/sizer.h>

#include <algorithm>

namespace redress::desktop {
namespace {

// Records with a permanent number have no other order; what waits for a day stands by day.
bool can_move(const presentation::TableState& state) {
    using Kind = domain::RecordKind;
    const Kind kind = state.kind;
    return !state.mixed && kind != Kind::Defect && kind != Kind::Exhibit && kind != Kind::CaseSheet &&
           kind != Kind::Deadline && kind != Kind::Hearing;
}

/// With the headings.
int height_of_rows(std::size_t rows) {
    constexpr int headings = 30;
    constexpr int row = 24;
    return headings + static_cast<int>(rows) * row;
}

bool can_add(const presentation::TableState& state) {
    return !state.mixed && state.kind != domain::RecordKind::CaseSheet;
}

} // namespace

RecordTable::RecordTable(wxWindow* parent, const Kit& kit, presentation::TableState state,
                         Listeners listeners)
    : wxPanel(parent), kit_(kit), state_(std::move(state)), listeners_(std::move(listeners)) {
    build();
    show(state_);
}

void RecordTable::build() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_heading(), 0, wxEXPAND | wxBOTTOM, FromDIP(4));
    const TableSource source{
        [this](std::size_t row, std::size_t cell) { return state_.rows[row].cells[cell]; },
        [this](std::size_t row) { return state_.rows[row].tone; },
    };
    table_ = new TextTable(this, source, state_.columns);
    a11y::name(*table_, to_wx(state_.title));
    table_->SetMinSize(FromDIP(wxSize(120, height_of_rows(2))));
    table_->on_select([this](std::optional<std::size_t>) {
        show_buttons();
        listeners_.choose(selected());
    });
    table_->on_activate([this](std::size_t) { listeners_.activate(); });
    empty_ = new WrappingText(this, to_wx(state_.empty_text));
    empty_->SetForegroundColour(quiet_colour());
    column->Add(table_, 1, wxEXPAND);
    column->Add(empty_, 0, wxTOP | wxBOTTOM, FromDIP(10));
    SetSizer(column);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        const int before = empty_->GetBestSize().GetHeight();
        empty_->wrap_to(event.GetSize().GetWidth());
        wrap_heading(event.GetSize().GetWidth());
        if (empty_->GetBestSize().GetHeight() != before) later(*this, [this] { GetParent()->Layout(); });
        event.Skip();
    });
}

wxSizer* RecordTable::make_heading() {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    title_ = new WrappingText(this);
    title_->SetFont(heading_font(*this, 1));
    title_->set_words(to_wx(state_.title));
    row->Add(title_, 1, wxALIGN_CENTER_VERTICAL);
    up_ = icon_button(this, kit_, "up", words.tr("Move up"), [this] { listeners_.move(-1); });
    down_ = icon_button(this, kit_, "down", words.tr("Move down"), [this] { listeners_.move(1); });
    remove_ = icon_button(this, kit_, "delete", words.tr("Delete"), [this] { listeners_.remove(); });
    for (wxButton* button : {up_, down_, remove_}) row->Add(button, 0, wxLEFT, FromDIP(4));
    up_->Show(can_move(state_));
    down_->Show(can_move(state_));
    remove_->Show(can_add(state_) || state_.mixed);
    add_ = icon_word_button(this, kit_, "add", plain_label(state_.add_label), [this] { listeners_.add(); });
    add_->Show(can_add(state_));
    row->Add(add_, 0, wxLEFT, FromDIP(4));
    return row;
}

// A long title breaks into two lines beside the buttons, which keep their width.
void RecordTable::wrap_heading(int width) {
    for (const wxButton* button : {up_, down_, remove_, add_})
        if (button->IsShown()) width -= button->GetBestSize().GetWidth() + FromDIP(4);
    title_->wrap_to(width - FromDIP(4));
}

void RecordTable::show(presentation::TableState state) {
    const auto was_selected = selected();
    state_ = std::move(state);
    title_->set_words(to_wx(state_.title));
    empty_->set_words(to_wx(state_.empty_text));
    table_->set_rows(state_.rows.size());
    const auto seen = std::clamp<std::size_t>(state_.rows.size(), 2, 3);
    table_->SetMinSize(FromDIP(wxSize(120, height_of_rows(seen))));
    table_->Show(!state_.rows.empty());
    empty_->Show(state_.rows.empty());
    select(was_selected);
}

std::optional<domain::Uid> RecordTable::selected() const {
    const auto row = table_->selected_row();
    if (!row || *row >= state_.rows.size()) return std::nullopt;
    return state_.rows[*row].uid;
}

std::optional<domain::Uid> RecordTable::neighbour_of(domain::Uid uid) const {
    const auto& rows = state_.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].uid != uid) continue;
        if (i + 1 < rows.size()) return rows[i + 1].uid;
        if (i > 0) return rows[i - 1].uid;
    }
    return std::nullopt;
}

void RecordTable::select(std::optional<domain::Uid> uid) {
    const auto found =
        std::find_if(state_.rows.begin(), state_.rows.end(),
                     [&uid](const presentation::RowState& row) { return uid && row.uid == *uid; });
    if (found == state_.rows.end())
        table_->select_row(std::nullopt);
    else
        table_->select_row(static_cast<std::size_t>(found - state_.rows.begin()));
    show_buttons();
}

void RecordTable::focus() {
    if (state_.rows.empty() && add_->IsShown())
        add_->SetFocus();
    else
        table_->SetFocus();
}

void RecordTable::show_buttons() {
    const auto row = table_->selected_row();
    up_->Enable(row && *row > 0);
    down_->Enable(row && *row + 1 < state_.rows.size());
    remove_->Enable(row.has_value());
}

} // namespace redress::desktop
