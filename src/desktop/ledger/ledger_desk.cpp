// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_desk.h"

#include "dates/law_dialog.h"
#include "dialogs/questions.h"
#include "ledger/entry_dialog.h"
#include "ledger/schedule_dialog.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <redress/app/sentences.h>
#include <redress/presentation/balance_form.h>

#include <wx/app.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace redress::desktop {

using presentation::CellUse;
using presentation::Sheet;

namespace {

constexpr int matrix_share = 13; // of the height, to 7 below it
constexpr int least_rows = 6;    // of the matrix, besides its headings and the total below it
constexpr int row_height = 24;

} // namespace

LedgerDesk::LedgerDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
                       presentation::CasePage& dispute, Surroundings around)
    : page_(page),
      kit_(kit),
      session_(session),
      dispute_(dispute),
      around_(std::move(around)),
      ledger_(session, dispute) {
    build();
    page_.accompany(this);
}

void LedgerDesk::build() {
    wxPanel* top = page_.top();
    const int space = top->FromDIP(8);
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* first = new wxBoxSizer(wxHORIZONTAL);
    sentence_ = new WrappingText(top);
    first->Add(sentence_, 1, wxALIGN_CENTER_VERTICAL);
    views_row_ = make_views(top);
    first->Add(views_row_, 0, wxALIGN_CENTER_VERTICAL);
    column->Add(first, 0, wxEXPAND | wxBOTTOM, space / 2);
    beside_ = new WrappingText(top);
    beside_->SetForegroundColour(quiet_colour());
    column->Add(beside_, 0, wxEXPAND | wxBOTTOM, space / 2);
    column->Add(make_buttons(top), 0, wxEXPAND | wxBOTTOM, space / 2);
    column->Add(make_stage(top), 1, wxEXPAND);
    place_ = new WrappingText(top);
    place_->SetForegroundColour(quiet_colour());
    column->Add(place_, 0, wxEXPAND | wxTOP, space / 2);
    top->GetSizer()->Add(column, 1, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, top->FromDIP(12));
    page_.share_height(matrix_share, 7);
    details_ = new RowDetails(page_.beside(), kit_);
    make_offer_buttons();
    page_.beside()->GetSizer()->Insert(0, offer_words_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, space);
    page_.beside()->GetSizer()->Insert(1, offer_bar_, 0, wxEXPAND | wxALL, space);
    page_.beside()->GetSizer()->Insert(2, details_, 1, wxEXPAND);
    top->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        const int width = event.GetSize().GetWidth() - page_.FromDIP(24);
        for (WrappingText* text : {place_, empty_, beside_}) text->wrap_to(width);
        sentence_->wrap_to(width - views_row_->GetMinSize().GetWidth() - page_.FromDIP(12));
        later(page_, [this] { keep_rows(); });
        event.Skip();
    });
}

// The words above the matrix may break into more lines; they take no row from it.
void LedgerDesk::keep_rows() {
    page_.top()->Layout();
    page_.keep_height(page_.top()->GetSizer()->CalcMin().GetHeight());
}

// The totals stand below whichever view is in it.
wxWindow* LedgerDesk::make_stage(wxWindow* parent) {
    stage_ = new wxPanel(parent);
    stage_->SetSizer(new wxBoxSizer(wxVERTICAL));
    stage_->SetMinSize(wxSize(-1, (least_rows + 2) * parent->FromDIP(row_height)));
    chart_ = new ChartView(stage_, kit_);
    totals_ = new TotalsStrip(stage_, kit_);
    stage_->GetSizer()->Add(make_empty(), 0, wxEXPAND);
    stage_->GetSizer()->Add(chart_, 1, wxEXPAND);
    stage_->GetSizer()->Add(totals_, 0, wxEXPAND);
    stage_->Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        if (matrix_ && totals_->follow(*matrix_)) stage_->Layout();
        event.Skip();
    });
    return stage_;
}

wxSizer* LedgerDesk::make_empty() {
    nothing_ = new StillPanel(stage_);
    empty_ = new WrappingText(nothing_);
    empty_->SetForegroundColour(quiet_colour());
    next_ = word_button(nothing_, wxString(), [this] { around_.add(next_kind_); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(empty_, 0, wxEXPAND | wxTOP | wxBOTTOM, page_.FromDIP(12));
    column->Add(next_);
    nothing_->SetSizer(column);
    auto* whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(nothing_, 0, wxEXPAND);
    return whole;
}

wxSizer* LedgerDesk::make_buttons(wxWindow* parent) {
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    add_button(row, N_("A&nswers…"), [this] { return presentation::answers_sheet(session_, dispute_); });
    add_button(row, N_("&Offer…"), [this] { return presentation::offer_sheet(session_, dispute_); });
    add_button(row, N_("&Instance…"), [this] { return presentation::instance_sheet(session_, dispute_); });
    add_button(
        row, N_("&Ruling…"), [this] { return presentation::ruling_sheet(session_, dispute_); },
        N_("Open an instance first: a board or a court that can rule."));
    add_button(row, N_("&Payment…"), [this] { return presentation::payment_sheet(session_, dispute_); });
    wxButton* schedule = word_button(parent, kit_.words.tr("&Schedule…"), [this] { show_schedule(); });
    row->Add(schedule, 0, wxRIGHT | wxBOTTOM, parent->FromDIP(4));
    wxButton* balance = word_button(parent, kit_.words.tr("&Balance…"), [this] { show_balance(); });
    row->Add(balance, 0, wxRIGHT | wxBOTTOM, parent->FromDIP(4));
    top_buttons_.push_back(balance);
    return row;
}

wxSizer* LedgerDesk::make_views(wxWindow* parent) {
    auto* label = new wxStaticText(parent, wxID_ANY, kit_.words.tr("Sho&w"));
    views_ = new wxChoice(parent, wxID_ANY);
    for (const char* view : {N_("Claim items"), N_("Defects"), N_("Chart")})
        views_->Append(kit_.words.tr(view));
    views_->SetSelection(0);
    views_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { later(page_, [this] { show(); }); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(label, 0, wxALIGN_CENTER_VERTICAL | wxLEFT | wxRIGHT, parent->FromDIP(6));
    row->Add(views_, 0, wxALIGN_CENTER_VERTICAL);
    return row;
}

void LedgerDesk::add_button(wxSizer* row, const char* label, std::function<Sheet()> make,
                            const char* without) {
    wxPanel* top = page_.top();
    wxButton* button = word_button(top, kit_.words.tr(label), [this, make = std::move(make), without] {
        Sheet sheet = make();
        if (!sheet) return tell(wxGetTopLevelParent(&page_), kit_.words.tr(without));
        enter(std::move(sheet));
    });
    row->Add(button, 0, wxRIGHT | wxBOTTOM, top->FromDIP(4));
    top_buttons_.push_back(button);
}

void LedgerDesk::make_offer_buttons() {
    offer_bar_ = new wxPanel(page_.beside());
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto add = [&](const char* label, std::function<void()> pressed) {
        row->Add(word_button(offer_bar_, kit_.words.tr(label), std::move(pressed)), 0, wxRIGHT,
                 offer_bar_->FromDIP(6));
    };
    add(N_("Com&pare…"), [this] { answer_offer(domain::OfferOutcome::Open); });
    add(N_("&Accept…"), [this] { answer_offer(domain::OfferOutcome::Accepted); });
    add(N_("Ref&use…"), [this] { answer_offer(domain::OfferOutcome::Refused); });
    add(N_("Coun&ter…"), [this] {
        if (const auto offer = open_offer(); !offer.is_none())
            enter(presentation::offer_sheet(session_, dispute_, {}, offer));
    });
    offer_bar_->SetSizer(row);
    offer_words_ = new WrappingText(page_.beside());
    offer_words_->Hide();
    page_.beside()->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        wrap_offer();
        event.Skip();
    });
    offer_bar_->Hide();
}

// Before the room is shared out, so that the buttons below the words keep theirs.
void LedgerDesk::wrap_offer() {
    offer_words_->wrap_to(page_.beside()->GetClientSize().GetWidth() - page_.FromDIP(16));
}

domain::Id<domain::Offer> LedgerDesk::open_offer() const {
    const auto uid = page_.open_uid();
    const domain::Offer* offer =
        uid ? domain::find(dispute_.dispute(), domain::Id<domain::Offer>{*uid}) : nullptr;
    const bool waits = offer && offer->outcome == domain::OfferOutcome::Open;
    return waits ? offer->id : domain::Id<domain::Offer>{};
}

void LedgerDesk::answer_offer(domain::OfferOutcome outcome) {
    const auto offer = open_offer();
    if (!offer.is_none()) enter(presentation::offer_answer_sheet(session_, dispute_, offer, outcome));
}

LedgerDesk::View LedgerDesk::view() const {
    return static_cast<View>(std::max(0, views_->GetSelection()));
}

std::vector<presentation::TableState> LedgerDesk::tables() const {
    return {ledger_.history(item_)};
}

void LedgerDesk::show() {
    const presentation::LedgerState state = ledger_.matrix();
    sentence_->set_words(to_wx(state.sentence + (state.sentence.empty() ? "" : " ") + state.unit + "."));
    beside_->set_words(to_wx(state.beside));
    beside_->Show(!state.beside.empty());
    show_empty(state);
    show_matrix();
    show_defects();
    chart_->show(ledger_.chart());
    show_view();
    show_place();
    show_beside();
    keep_rows();
}

void LedgerDesk::show_empty(const presentation::LedgerState& state) {
    const text::Messages& messages = kit_.words.messages();
    empty_->set_words(to_wx(state.empty_text));
    next_kind_ = state.next;
    next_->SetLabel(filled(kit_.words.tr("Add: {0}"), {app::kind_name(next_kind_, messages)}));
    for (wxWindow* button : top_buttons_) button->Enable(state.empty_text.empty());
}

void LedgerDesk::show_matrix() {
    presentation::LedgerState state = ledger_.matrix();
    std::optional<Cell> was;
    if (matrix_ && !matrix_->fits(state)) {
        const bool had_keyboard = matrix_->HasFocus();
        was = matrix_->current();
        matrix_->Hide();
        stage_->GetSizer()->Detach(matrix_);
        wxTheApp->ScheduleForDestruction(matrix_); // it may be what called
        matrix_ = nullptr;
        if (had_keyboard) later(page_, [this] { take_first(); });
    }
    if (matrix_) return matrix_->show(std::move(state));
    const MatrixTable::Listeners listeners{
        .moved = [this](std::optional<Cell> cell) { moved(cell); },
        .opened = [this](Cell cell) { edit(cell, CellUse::Edit); },
        .added_to = [this](Cell cell) { edit(cell, CellUse::Add); },
    };
    matrix_ = new MatrixTable(stage_, kit_, state, listeners);
    stage_->GetSizer()->Insert(0, matrix_, 1, wxEXPAND);
    if (was) matrix_->go_to(*was);
}

void LedgerDesk::show_defects() {
    presentation::TableState state = ledger_.defects();
    const bool fits = defects_ && state.columns.size() == defect_rows_.columns.size();
    defect_rows_ = std::move(state);
    if (!fits) {
        if (defects_) defects_->Destroy();
        const TableSource source{
            [this](std::size_t row, std::size_t cell) { return defect_rows_.rows[row].cells[cell]; },
            [this](std::size_t row) { return defect_rows_.rows[row].tone; },
        };
        defects_ = new TextTable(stage_, source, defect_rows_.columns);
        a11y::name(*defects_, to_wx(defect_rows_.title));
        stage_->GetSizer()->Insert(0, defects_, 1, wxEXPAND);
    }
    defects_->set_rows(defect_rows_.rows.size());
}

void LedgerDesk::show_view() {
    const bool is_empty = !empty_->words().empty();
    nothing_->Show(is_empty && view() == View::Items);
    matrix_->Show(!is_empty && view() == View::Items);
    defects_->Show(view() == View::Defects);
    chart_->Show(view() == View::Chart);
    stage_->Layout();
}

bool LedgerDesk::take_first() {
    wxWindow* first = nothing_->IsShown() ? static_cast<wxWindow*>(next_) : matrix_;
    if (!first || !first->IsShown()) return false;
    first->SetFocus();
    return true;
}

void LedgerDesk::moved(std::optional<Cell> cell) {
    const auto& rows = matrix_->state().rows;
    domain::Id<domain::ClaimItem> item;
    if (cell && rows[cell->row].is_item()) item = {rows[cell->row].uid};
    show_place();
    if (item == item_) return;
    item_ = item;
    page_.close_unchanged();
    page_.show_tables();
    show_beside();
}

bool LedgerDesk::divides_over_defects() const {
    return std::ranges::any_of(defect_rows_.rows, [](const presentation::RowState& row) {
        return std::ranges::any_of(row.cells, [](const std::string& cell) { return cell.starts_with("≈"); });
    });
}

// Where the keyboard is and what its keys do there.
void LedgerDesk::show_place() {
    if (view() != View::Items)
        return place_->set_words(divides_over_defects()
                                     ? kit_.words.tr("≈: divided over the defects without evidence.")
                                     : wxString());
    const auto cell = matrix_ ? matrix_->current() : std::nullopt;
    if (!cell || cell->column >= matrix_->state().columns.size()) return place_->set_words({});
    const presentation::LedgerRowState& row = matrix_->state().rows[cell->row];
    const std::string column = matrix_->state().columns[cell->column].spoken;
    const std::string text = cell->column < row.cells.size() ? row.cells[cell->column].text : std::string();
    const wxString words =
        row.is_item()
            ? filled(kit_.words.tr("{0}: {1}. Enter changes it, Insert adds to it."), {column, text})
            : filled(kit_.words.tr("{0}: {1}."), {column, text});
    place_->set_words(words);
}

// A form with typing in it stays; without a chosen record the row is explained.
void LedgerDesk::show_beside() {
    const bool has_form = page_.form().is_open();
    details_->show(ledger_.item_title(item_), ledger_.details(item_));
    details_->Show(!has_form);
    page_.form().Show(has_form);
    offer_bar_->Show(!open_offer().is_none());
    offer_words_->set_words(to_wx(ledger_.offer_title(open_offer())));
    offer_words_->Show(offer_bar_->IsShown());
    wrap_offer();
    page_.beside()->Layout();
}

void LedgerDesk::edit(Cell cell, CellUse use) {
    const presentation::LedgerRowState& row = matrix_->state().rows[cell.row];
    if (!row.is_item()) return;
    Sheet sheet =
        presentation::cell_sheet(session_, dispute_, {row.uid}, matrix_->state().columns[cell.column], use);
    if (sheet) enter(std::move(sheet), matrix_->place_of(cell));
}

bool LedgerDesk::takes_over(domain::RecordKind kind) {
    Sheet sheet;
    if (kind == domain::RecordKind::Offer) sheet = presentation::offer_sheet(session_, dispute_, item_);
    if (kind == domain::RecordKind::Instance) sheet = presentation::instance_sheet(session_, dispute_);
    if (kind == domain::RecordKind::Ruling) sheet = presentation::ruling_sheet(session_, dispute_);
    if (!sheet) return false;
    enter(std::move(sheet));
    return true;
}

void LedgerDesk::show_schedule() {
    if (!page_.may_leave()) return;
    ScheduleDialog dialog(wxGetTopLevelParent(&page_), kit_, session_, dispute_, around_.fonts());
    dialog.ShowModal();
    if (dialog.has_changed_case()) page_.tell_edited();
}

void LedgerDesk::show_balance() {
    presentation::BalanceForm question(session_, dispute_.dispute());
    LawDialog(wxGetTopLevelParent(&page_), kit_, question).ShowModal();
}

void LedgerDesk::enter(Sheet sheet, const wxRect& beside) {
    if (!page_.may_leave()) return;
    EntryDialog dialog(wxGetTopLevelParent(&page_), kit_, *sheet, beside);
    const bool kept = dialog.ShowModal() == wxID_OK;
    if (!kept) return page_.refresh(); // somebody else may have changed it meanwhile
    page_.tell_edited();
    take_first();
}

} // namespace redress::desktop
