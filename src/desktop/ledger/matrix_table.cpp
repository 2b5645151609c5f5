// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/matrix_table.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/tone_look.h"

#include <wx/settings.h>

#include <algorithm>
#include <utility>

namespace redress::desktop {
namespace {

using presentation::LedgerRowState;
using presentation::Tone;

constexpr int smallest_item = 130; // device-independent pixels
constexpr int tallest_place = 24;
constexpr int heading_space = 18; // a heading has wider margins than a cell
constexpr int cell_space = 12;

bool goes_to_another_row(int key) {
    constexpr int keys[] = {WXK_UP,     WXK_DOWN,     WXK_NUMPAD_UP, WXK_NUMPAD_DOWN,
                            WXK_PAGEUP, WXK_PAGEDOWN, WXK_HOME,      WXK_END};
    return std::ranges::find(keys, key) != std::end(keys);
}

} // namespace

class MatrixTable::Model : public wxDataViewVirtualListModel {
public:
    Model(const presentation::LedgerState& state, const std::optional<Cell>& marked)
        : state_(state), marked_(marked) {}

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const presentation::LedgerCell* cell = cell_at(row, column);
        value = cell ? to_wx(cell->text) : wxString();
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& look) const override {
        const presentation::LedgerCell* cell = cell_at(row, column);
        if (!cell) return false;
        if (state_.rows[row].is_strong()) look.SetBold(true);
        if (marked_ == Cell{row, column}) {
            look.SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT));
            look.SetColour(wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT));
            return true;
        }
        if (cell->tone != Tone::Plain) look.SetColour(tone_colour(cell->tone));
        if (marked_ && marked_->row == row) look.SetBackgroundColour(tone_ground(Tone::Advice));
        return !look.IsDefault();
    }

private:
    const presentation::LedgerCell* cell_at(unsigned row, unsigned column) const {
        if (row >= state_.rows.size() || column >= state_.rows[row].cells.size()) return nullptr;
        return &state_.rows[row].cells[column];
    }
    const presentation::LedgerState& state_;
    const std::optional<Cell>& marked_;
};

// Of a table with one selection wxWidgets takes the selected row for the keyboard's place; here no row is
// ever selected.
MatrixTable::MatrixTable(wxWindow* parent, const Kit& kit, const presentation::LedgerState& state,
                         Listeners listeners)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_MULTIPLE | wxDV_ROW_LINES | wxDV_VERT_RULES),
      state_(state),
      listeners_(std::move(listeners)),
      model_(new Model(state_, marked_)) {
    for (unsigned i = 0; i < state.columns.size(); ++i) append(state.columns[i].shown, i);
    AssociateModel(model_.get());
    a11y::name(*this, kit.words.tr("Ledger"));
    Bind(wxEVT_CHAR_HOOK, &MatrixTable::key, this);
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        tell_move();
        event.Skip();
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        later(*this, [this] {
            if (HasSelection()) UnselectAll(); // a row painted as chosen would hide the keyboard's cell
        });
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
        if (const auto cell = current()) later(*this, [this, place = *cell] { listeners_.opened(place); });
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_columns();
        event.Skip();
    });
    show(state);
}

// Cells that can be activated are cells that the arrows stop at.
void MatrixTable::append(const presentation::ColumnState& column, unsigned index) {
    auto* made =
        AppendTextColumn(to_wx(column.label), index, wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(column.width),
                         column.right_aligned ? wxALIGN_RIGHT : wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
    made->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
}

int MatrixTable::width_of(const std::string& text, const wxFont& font) const {
    int width = 0;
    GetTextExtent(to_wx(text), &width, nullptr, nullptr, nullptr, &font);
    return width;
}

// Each column of figures is as wide as what stands in it, so that many instances find room.
void MatrixTable::measure() {
    const wxFont plain = GetFont();
    const wxFont bold = plain.Bold();
    std::vector<int> widths;
    for (std::size_t i = 0; i < state_.columns.size(); ++i) {
        const presentation::ColumnState& column = state_.columns[i].shown;
        int width = width_of(column.label, bold) + FromDIP(heading_space);
        for (const LedgerRowState& row : state_.rows)
            if (i > 0 && i < row.cells.size() && !row.cells[i].text.empty())
                width = std::max(width, width_of(row.cells[i].text, row.is_strong() ? bold : plain) +
                                            FromDIP(cell_space));
        widths.push_back(std::max(FromDIP(column.width), width));
    }
    if (widths == widths_) return;
    widths_ = std::move(widths);
    for (unsigned i = 1; i < GetColumnCount(); ++i) GetColumn(i)->SetWidth(widths_[i]);
    fitted_width_ = 0;
    fit_columns();
}

bool MatrixTable::fits(const presentation::LedgerState& state) const {
    return std::equal(state.columns.begin(), state.columns.end(), state_.columns.begin(),
                      state_.columns.end(), [](const auto& a, const auto& b) {
                          return a.instance == b.instance && a.shown.label == b.shown.label;
                      });
}

void MatrixTable::show(presentation::LedgerState state) {
    const auto was = current();
    filling_ = true;
    state_ = std::move(state);
    UnselectAll();
    model_->Reset(static_cast<unsigned>(state_.rows.size()));
    measure();
    const std::size_t first = !was && state_.rows.size() > 1 && state_.rows[1].is_item() ? 1 : 0;
    const std::size_t row = was ? was->row : first;
    if (row < state_.rows.size()) SetCurrentItem(model_->GetItem(static_cast<unsigned>(row)));
    known_.reset();
    filling_ = false;
}

void MatrixTable::go_to(Cell cell) {
    if (cell.row < state_.rows.size()) SetCurrentItem(model_->GetItem(static_cast<unsigned>(cell.row)));
}

std::optional<MatrixTable::Cell> MatrixTable::current() const {
    const wxDataViewItem item = GetCurrentItem();
    if (!item.IsOk()) return std::nullopt;
    const wxDataViewColumn* column = GetCurrentColumn();
    const Cell cell{model_->GetRow(item), column ? column->GetModelColumn() : 0};
    return cell.row < state_.rows.size() ? std::optional(cell) : std::nullopt;
}

// GTK tells of another row and never of another column.
void MatrixTable::tell_move() {
    if (filling_) return;
    const auto now = current();
    if (now == known_) return;
    known_ = now;
    UnselectAll();
    const auto was = std::exchange(marked_, now);
    for (const auto& cell : {was, now})
        if (cell && cell->row < state_.rows.size()) model_->RowChanged(static_cast<unsigned>(cell->row));
    listeners_.moved(now);
    if (!was) later(*this, [this] { later(*this, [this] { show_top(); }); }); // once it has its height
}

// Where no row is selected, GTK would only select the one that has the keyboard, and not move.
void MatrixTable::key(wxKeyEvent& event) {
    const bool adds = event.GetKeyCode() == WXK_INSERT || event.GetKeyCode() == WXK_NUMPAD_INSERT;
    const bool opens = event.GetKeyCode() == WXK_F2;
    const auto cell = current();
    if (cell && goes_to_another_row(event.GetKeyCode())) Select(GetCurrentItem());
    if (!cell || (!adds && !opens)) return event.Skip();
    later(*this, [this, adds, place = *cell] {
        if (adds)
            listeners_.added_to(place);
        else
            listeners_.opened(place);
    });
}

wxRect MatrixTable::place_of(Cell cell) const {
    const wxDataViewItem item = model_->GetItem(static_cast<unsigned>(cell.row));
    wxRect place = GetItemRect(item, GetColumn(static_cast<unsigned>(cell.column)));
    if (place.IsEmpty()) place = wxRect(0, 0, FromDIP(smallest_item), FromDIP(tallest_place));
    place.SetPosition(ClientToScreen(place.GetPosition()));
    return place;
}

std::vector<std::pair<int, int>> MatrixTable::column_places() const {
    std::vector<std::pair<int, int>> places;
    if (state_.rows.empty()) return places;
    int left = GetItemRect(model_->GetItem(0), GetColumn(0)).GetX();
    for (unsigned i = 0; i < GetColumnCount(); ++i) {
        places.emplace_back(left, GetColumn(i)->GetWidth());
        left += places.back().second;
    }
    return places;
}

int MatrixTable::wanted_height() const {
    if (state_.rows.empty()) return 0;
    const int row = GetItemRect(model_->GetItem(0), GetColumn(0)).GetHeight();
    return (static_cast<int>(state_.rows.size()) + 1) * (row + FromDIP(2)); // the headings are a row too
}

bool MatrixTable::shows(std::size_t row) const {
    const wxRect place = GetItemRect(model_->GetItem(static_cast<unsigned>(row)), GetColumn(0));
    return !place.IsEmpty() && place.GetTop() >= 0 && place.GetBottom() <= GetClientSize().GetHeight();
}

// GTK has scrolled to the keyboard's row while the table had no height yet.
void MatrixTable::show_top() {
    if (!state_.rows.empty()) EnsureVisible(model_->GetItem(0));
}

// The claim items take what the figures leave.
void MatrixTable::fit_columns() {
    const int room = GetClientSize().GetWidth() - FromDIP(4);
    if (widths_.empty() || room <= 0 || room == fitted_width_) return;
    fitted_width_ = room;
    int others = 0;
    for (std::size_t i = 1; i < widths_.size(); ++i) others += widths_[i];
    GetColumn(0)->SetWidth(std::max(room - others, FromDIP(smallest_item)));
}

} // namespace redress::desktop
