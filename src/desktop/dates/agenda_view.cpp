// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/agenda_view.h"

#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int left_width = 270;
constexpr int typing_quiet_ms = 120;

} // namespace

AgendaView::AgendaView(wxWindow* parent, const Kit& kit, presentation::Session& session, FontSource fonts,
                       GoThere go_there)
    : wxPanel(parent), kit_(kit), page_(session), fonts_(std::move(fonts)), go_there_(std::move(go_there)) {
    build();
    debounce_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        attempt([this] {
            page_.search(to_utf8(search_->GetValue()));
            show();
        });
    });
    show_people();
    show();
}

void AgendaView::build() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(make_left(), 0, wxEXPAND | wxALL, FromDIP(12));
    row->Add(make_right(), 1, wxEXPAND | wxTOP | wxRIGHT | wxBOTTOM, FromDIP(12));
    SetSizer(row);
}

wxWindow* AgendaView::make_left() {
    auto* left = new wxPanel(this);
    left->SetMinSize(FromDIP(wxSize(left_width, -1)));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(bold_text(left, kit_.words.tr("Agenda"), 1.3), 0, wxBOTTOM, FromDIP(8));
    const TableSource source{
        [this](std::size_t row, std::size_t cell) {
            return cell == 0 ? lists_[row].title : lists_[row].count;
        },
        [this](std::size_t row) { return lists_[row].tone; },
    };
    list_table_ = new TextTable(left, source, {{"", left_width - 60, false}, {"", 40, true}}, Headers::None);
    a11y::name(*list_table_, kit_.words.tr("Lists"));
    const int lines = static_cast<int>(std::size(presentation::all_agenda_lists));
    list_table_->SetMinSize(wxSize(-1, lines * (GetCharHeight() + FromDIP(7)) + FromDIP(4)));
    list_table_->on_select([this](std::optional<std::size_t> row) {
        if (row) later(*this, [this, at = *row] { choose_list(at); });
    });
    column->Add(list_table_, 0, wxEXPAND | wxBOTTOM, FromDIP(14));
    column->Add(make_month_bar(left), 0, wxEXPAND | wxBOTTOM, FromDIP(4));
    calendar_ = new MonthCalendar(left);
    calendar_->on_choose([this](domain::Date day) {
        page_.choose_day(day);
        show();
    });
    column->Add(calendar_, 0, wxEXPAND);
    left->SetSizer(column);
    return left;
}

wxSizer* AgendaView::make_month_bar(wxWindow* parent) {
    const Words& words = kit_.words;
    const auto turn = [this](int months) {
        page_.turn_month(months);
        show();
    };
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* alone = new wxPanel(parent); // GTK would take the text for the label of the first button
    month_ = new wxStaticText(alone, wxID_ANY, wxString());
    month_->SetFont(GetFont().Bold());
    auto* inside = new wxBoxSizer(wxHORIZONTAL);
    inside->Add(month_, 1, wxALIGN_CENTER_VERTICAL);
    alone->SetSizer(inside);
    row->Add(alone, 1, wxALIGN_CENTER_VERTICAL);
    row->Add(icon_button(parent, kit_, "left", words.tr("Previous month"), [turn] { turn(-1); }));
    row->Add(icon_button(parent, kit_, "right", words.tr("Next month"), [turn] { turn(1); }), 0, wxLEFT,
             FromDIP(4));
    return row;
}

wxWindow* AgendaView::make_right() {
    auto* right = new wxPanel(this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_search(right), 0, wxEXPAND | wxBOTTOM, FromDIP(10));
    title_ = bold_text(right, kit_.words.tr("Agenda"), 1.15);
    column->Add(title_, 0, wxEXPAND | wxBOTTOM, FromDIP(6));
    const TableSource source{
        [this](std::size_t row, std::size_t cell) { return page_.rows()[row].cells[cell]; },
        [this](std::size_t row) { return page_.rows()[row].tone; },
    };
    table_ = new TextTable(right, source, page_.columns());
    a11y::name(*table_, kit_.words.tr("Agenda"));
    table_->on_activate([this](std::size_t) { later(*this, [this] { open_row(); }); });
    table_->on_select([this](std::optional<std::size_t> row) { open_->Enable(row.has_value()); });
    empty_ = new wxStaticText(right, wxID_ANY, wxString());
    empty_->SetForegroundColour(quiet_colour());
    column->Add(table_, 1, wxEXPAND);
    column->Add(empty_, 1, wxTOP, FromDIP(10));
    strip_ = new MessageStrip(right, kit_);
    column->Add(strip_, 0, wxEXPAND | wxTOP, FromDIP(8));
    column->Add(make_foot(right), 0, wxEXPAND | wxTOP, FromDIP(8));
    right->SetSizer(column);
    return right;
}

wxSizer* AgendaView::make_foot(wxWindow* parent) {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(icon_word_button(parent, kit_, "save", words.tr("Save PDF…"), [this] { save_pdf(); }), 0,
             wxRIGHT, FromDIP(8));
    row->Add(icon_word_button(parent, kit_, "print", words.tr("Print…"), [this] { print(); }));
    row->AddStretchSpacer();
    open_ = icon_word_button(parent, kit_, "open", words.tr("Go to the case"), [this] { open_row(); });
    row->Add(open_);
    return row;
}

void AgendaView::save_pdf() {
    const auto target = ask_pdf_target(this, kit_.words, {}, page_.paper_name());
    if (!target) return;
    app::write_file_safely(*target, page_.paper(fonts_()).pdf);
    strip_->say(presentation::Tone::Good,
                filled(kit_.words.tr("Saved as {0}"), {to_utf8(path_text(*target))}),
                {{kit_.words.tr("Close"), [this] { strip_->be_silent(); }}});
}

void AgendaView::print() {
    const PdfDocument document(page_.paper(fonts_()).pdf);
    print_with_dialog(wxGetTopLevelParent(this), document, to_wx(page_.paper_name()));
}

wxSizer* AgendaView::make_search(wxWindow* parent) {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    search_ = new wxSearchCtrl(parent, wxID_ANY);
    search_->SetDescriptiveText(words.tr("Search the agenda"));
    search_->ShowCancelButton(true);
    a11y::name(*search_, words.tr("Search the agenda"));
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { debounce_.StartOnce(typing_quiet_ms); });
    search_->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { search_->SetValue(wxString()); });
    row->Add(search_, 1, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(12));
    row->Add(new wxStaticText(parent, wxID_ANY, words.tr("Whose")), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
             FromDIP(6));
    person_ = new wxChoice(parent, wxID_ANY);
    a11y::name(*person_, words.tr("Whose"));
    person_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int place = person_->GetSelection();
        page_.choose_person(place <= 0 ? std::string() : people_[static_cast<std::size_t>(place - 1)]);
        show();
    });
    row->Add(person_, 0, wxALIGN_CENTER_VERTICAL);
    return row;
}

void AgendaView::refresh() {
    page_.refresh();
    show_people();
    show();
}

void AgendaView::show_people() {
    people_ = page_.people();
    person_->Clear();
    person_->Append(kit_.words.tr("Everybody"));
    for (const std::string& name : people_) person_->Append(to_wx(name));
    const auto chosen = std::ranges::find(people_, page_.person());
    person_->SetSelection(chosen == people_.end() ? 0 : static_cast<int>(chosen - people_.begin()) + 1);
}

void AgendaView::show() {
    lists_ = page_.lists();
    list_table_->set_rows(lists_.size());
    const auto chosen =
        std::ranges::find(lists_, page_.chosen(), &presentation::AgendaListLine::list) - lists_.begin();
    list_table_->select_row(static_cast<std::size_t>(chosen));
    const presentation::MonthSheet month = page_.month();
    month_->SetLabelText(to_wx(month.title));
    month_->SetMinSize(wxSize(month_->GetTextExtent(to_wx(month.title)).GetWidth() + FromDIP(2), -1));
    calendar_->show(month, page_.day());
    const wxString title = to_wx(page_.title());
    title_->SetLabelText(title);
    title_->SetMinSize(wxSize(title_->GetTextExtent(title).GetWidth() + FromDIP(2), -1));
    table_->set_rows(page_.rows().size());
    table_->Show(!page_.rows().empty());
    empty_->SetLabelText(to_wx(page_.empty_text()));
    empty_->Show(page_.rows().empty());
    open_->Enable(false);
    table_->GetParent()->Layout();
    month_->GetParent()->Layout();
}

void AgendaView::choose_list(std::size_t row) {
    if (row >= lists_.size() || lists_[row].list == page_.chosen()) return;
    page_.choose(lists_[row].list);
    show();
}

void AgendaView::open_row() {
    const auto row = table_->selected_row();
    if (row && *row < page_.rows().size()) go_there_(presentation::AgendaRow(page_.rows()[*row]));
}

} // namespace redress::desktop
