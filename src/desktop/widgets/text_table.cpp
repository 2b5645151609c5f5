// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_table.h"

#include "widgets/tone_look.h"
#include "widgets/words.h"

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int smallest_flexible = 110;    // device-independent pixels
constexpr std::size_t longest_cell = 300; // characters; more is never visible and costs layout time

// A line break would make a row as tall as its text.
wxString in_one_line(const std::string& utf8) {
    wxString text = to_wx(utf8).Left(longest_cell);
    text.Replace("\n", " ");
    text.Replace("\r", " ");
    return text;
}

} // namespace

class TextTable::Model : public wxDataViewVirtualListModel {
public:
    explicit Model(TableSource source) : source_(std::move(source)) {}

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        value = row < GetCount() ? in_one_line(source_.cell(row, column)) : wxString();
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    bool GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attribute) const override {
        if (!source_.tone || row >= GetCount()) return false;
        const presentation::Tone tone = source_.tone(row);
        if (tone == presentation::Tone::Plain) return false;
        attribute.SetColour(tone_colour(tone));
        return true;
    }

private:
    TableSource source_;
};

TextTable::TextTable(wxWindow* parent, TableSource source,
                     const std::vector<presentation::ColumnState>& columns, Headers headers)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_SINGLE | wxDV_ROW_LINES | (headers == Headers::None ? wxDV_NO_HEADER : 0)),
      model_(new Model(std::move(source))),
      columns_(columns),
      headers_(headers) {
    for (unsigned i = 0; i < columns.size(); ++i) append(columns[i], i, headers);
    AssociateModel(model_.get());
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_columns();
        event.Skip();
    });
}

void TextTable::append(const presentation::ColumnState& column, unsigned index, Headers headers) {
    const int flags = wxDATAVIEW_COL_RESIZABLE | (headers == Headers::Sortable ? wxDATAVIEW_COL_SORTABLE : 0);
    const auto align = column.right_aligned ? wxALIGN_RIGHT : wxALIGN_LEFT;
    widths_.push_back(width_for(column, headers));
    AppendTextColumn(to_wx(column.label), index, wxDATAVIEW_CELL_INERT, widths_.back(), align, flags);
    GetColumn(index)->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
}

// Never less than the heading needs, which is bold and may have an arrow.
int TextTable::width_for(const presentation::ColumnState& column, Headers headers) const {
    if (headers == Headers::None) return FromDIP(column.width);
    int heading = 0;
    const wxFont bold = GetFont().Bold();
    GetTextExtent(to_wx(column.label), &heading, nullptr, nullptr, nullptr, &bold);
    return std::max(FromDIP(column.width), heading + FromDIP(headers == Headers::Sortable ? 36 : 18));
}

int TextTable::show_spare_columns(int room) {
    int sum = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (!columns_[i].spare) sum += widths_[i];
    bool room_left = true; // in their order: a later one never stands where an earlier one found no room
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!columns_[i].spare) continue;
        room_left = room_left && sum + widths_[i] <= room;
        GetColumn(static_cast<unsigned>(i))->SetHidden(!room_left);
        if (room_left) sum += widths_[i];
    }
    return sum;
}

std::size_t TextTable::widest_shown() const {
    std::size_t widest = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (!columns_[i].right_aligned && !columns_[i].spare && columns_[i].width > columns_[widest].width)
            widest = i;
    return widest;
}

// The widest text column takes what the others leave, or gives what they lack, so that amounts at the right
// end are not cut; a list that can be sorted scrolls instead. A width that a person has dragged stays until
// the window changes.
void TextTable::fit_columns() {
    const int room = GetClientSize().GetWidth() - FromDIP(4);
    if (columns_.empty() || room == fitted_width_ || room <= 0) return;
    fitted_width_ = room;
    const int sum = show_spare_columns(room);
    const std::size_t widest = widest_shown();
    const int shared = room > sum ? share_room(room - sum) : 0;
    const int wanted = widths_[widest] + (shared > 0 ? shared : room - sum);
    const int least = headers_ == Headers::Sortable ? widths_[widest] : FromDIP(smallest_flexible);
    GetColumn(static_cast<unsigned>(widest))->SetWidth(std::max(wanted, least));
}

int TextTable::share_room(int left) {
    const auto growing = std::ranges::count(columns_, true, &presentation::ColumnState::grows);
    if (growing == 0) return 0;
    const int part = left / static_cast<int>(growing);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].grows) GetColumn(static_cast<unsigned>(i))->SetWidth(widths_[i] + part);
    return part;
}

// Reset, never a refresh in place: a screen reader would keep the old cells.
void TextTable::set_rows(std::size_t count) {
    filling_ = true;
    UnselectAll();
    model_->Reset(static_cast<unsigned>(count));
    known_.reset();
    filling_ = false;
}

std::optional<std::size_t> TextTable::selected_row() const {
    const wxDataViewItem item = GetSelection();
    if (!item.IsOk()) return std::nullopt;
    return model_->GetRow(item);
}

void TextTable::select_row(std::optional<std::size_t> row) {
    filling_ = true;
    UnselectAll();
    if (row && *row < model_->GetCount()) {
        const wxDataViewItem item = model_->GetItem(static_cast<unsigned>(*row));
        SetCurrentItem(item);
        Select(item);
        EnsureVisible(item);
    }
    known_ = selected_row();
    filling_ = false;
}

void TextTable::on_select(std::function<void(std::optional<std::size_t>)> listener) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, listener = std::move(listener)](wxDataViewEvent&) {
        // GTK also tells, a little later, of what the program itself did.
        if (filling_ || selected_row() == known_) return;
        known_ = selected_row();
        listener(known_);
    });
}

void TextTable::on_activate(std::function<void(std::size_t)> listener) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, listener = std::move(listener)](wxDataViewEvent& event) {
        if (event.GetItem().IsOk()) listener(model_->GetRow(event.GetItem()));
    });
}

} // namespace redress::desktop
