// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/section_page.h"

#include "dialogs/questions.h"
#include "widgets/attempt.h"

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::Outcome;
using presentation::RecordForm;

constexpr double tables_share = 0.54;
constexpr int least_tables = 160; // below what stands over the whole width

/// What a table gets of the height, in rows: its own, and what its title and headings take. An empty one says
/// so in words.
int share_of(std::size_t rows) {
    constexpr int headings = 3;
    return rows == 0 ? 0 : static_cast<int>(std::clamp<std::size_t>(rows, 2, 8)) + headings;
}

} // namespace

SectionPage::SectionPage(wxWindow* parent, const Kit& kit, presentation::CasePage& page,
                         presentation::Section section)
    : wxPanel(parent), kit_(kit), page_(page), section_(section) {
    build();
    refresh();
}

void SectionPage::build() {
    top_ = new wxPanel(this); // made first, so that the keyboard comes to it first
    top_->SetSizer(new wxBoxSizer(wxVERTICAL));
    split_ = new TwoPanes(this);
    auto* left =
        new wxScrolledWindow(split_, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    left->SetScrollRate(0, FromDIP(12)); // five tables with some rows each are taller than a small window
    left_ = left;
    auto* column = new wxBoxSizer(wxVERTICAL);
    above_ = new wxPanel(left);
    above_->SetSizer(new wxBoxSizer(wxVERTICAL));
    column->Add(above_, 0, wxEXPAND);
    for (const presentation::TableState& state : page_.tables(section_)) add_table(left, column, state);
    column->AddStretchSpacer(0);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 1, wxEXPAND | wxALL, FromDIP(12));
    left->SetSizer(padded);
    beside_ = new wxPanel(split_);
    form_ = new RecordFormPanel(beside_, kit_);
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(form_, 1, wxEXPAND);
    beside_->SetSizer(right);
    form_->set_empty_text(kit_.words.tr("Choose a row to see and change it, or add a new one."));
    form_->on_save([this] { save(); });
    form_->on_revert([this] { revert(); });
    form_->on_escape([this] { escape(); });
    split_->divide(left, beside_, tables_share);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(top_, 0, wxEXPAND);
    all->Add(split_, 1, wxEXPAND);
    SetSizer(all);
}

void SectionPage::share_height(int top, int tables) {
    GetSizer()->GetItem(top_)->SetProportion(top);
    GetSizer()->GetItem(split_)->SetProportion(tables);
    split_->SetMinSize(FromDIP(wxSize(-1, least_tables)));
    keep_height(0);
}

// Without a least height of its own, what is in it would keep all it likes.
void SectionPage::keep_height(int top) {
    const wxSize least(-1, std::max(top, FromDIP(least_tables)));
    if (top_->GetMinSize() == least) return;
    top_->SetMinSize(least);
    Layout();
}

void SectionPage::add_table(wxWindow* left, wxSizer* column, const presentation::TableState& state) {
    const std::size_t place = tables_.size();
    const RecordTable::Listeners listeners{
        .add = [this, kind = state.kind] { add(kind); },
        .choose = [this](std::optional<domain::Uid> uid) { choose(uid); },
        .activate =
            [this] {
                if (!companion_ || !companion_->take_focus()) form_->focus_first();
            },
        .remove = [this] { remove_selected(); },
        .move = [this, place](int step) { move(*tables_[place], step); },
    };
    auto* table = new RecordTable(left, kit_, state, listeners);
    column->Add(table, 1, wxEXPAND | wxBOTTOM, FromDIP(12));
    tables_.push_back(table);
}

void SectionPage::focus_first() {
    if (companion_ && companion_->take_first()) return;
    for (RecordTable* table : tables_)
        if (table->row_count() > 0) return table->focus();
    tables_.front()->focus();
}

void SectionPage::refresh() {
    split_->come_to_front();
    refresh_form();
    show_tables();
    show_companion();
}

void SectionPage::show_tables() {
    auto states = companion_ ? companion_->tables() : std::vector<presentation::TableState>();
    if (states.empty()) states = page_.tables(section_);
    for (std::size_t i = 0; i < tables_.size() && i < states.size(); ++i) tables_[i]->show(states[i]);
    for (RecordTable* table : tables_) {
        wxSizerItem* place = table->GetContainingSizer()->GetItem(table);
        place->SetProportion(share_of(table->row_count()));
    }
    show_selection();
    // The panes keep their sizes, so what is inside them has to be told.
    if (split_->IsSplit()) left_->FitInside(); // before it is shown it has no size to fit into
    left_->Layout();
    for (RecordTable* table : tables_) table->Layout();
}

void SectionPage::close_unchanged() {
    if (form_->is_changed()) return;
    form_->close();
    show_selection();
}

std::optional<domain::Uid> SectionPage::open_uid() const {
    presentation::RecordForm* form = form_->form();
    if (!form || form->is_new()) return std::nullopt;
    return form->uid();
}

void SectionPage::refresh_form() {
    const auto uid = open_uid();
    if (!uid || form_->is_changed()) return;
    if (domain::find_record(page_.dispute(), *uid))
        form_->open(page_.form_for(*uid));
    else
        form_->close();
}

void SectionPage::show_selection() {
    const auto uid = open_uid();
    for (RecordTable* table : tables_) table->select(uid);
}

// The question comes after the event, which may come from an assistive tool.
void SectionPage::choose(std::optional<domain::Uid> uid) {
    if (!uid || uid == open_uid()) return;
    later(*this, [this, uid = *uid] { open(uid); });
}

void SectionPage::open(domain::Uid uid) {
    if (uid != open_uid() && may_leave() && domain::find_record(page_.dispute(), uid))
        form_->open(page_.form_for(uid));
    show_selection();
    show_companion();
}

void SectionPage::add(domain::RecordKind kind) {
    if (!may_leave()) return;
    if (companion_ && companion_->takes_over(kind)) return;
    form_->open(page_.form_for_new(kind));
    show_selection();
    show_companion();
    form_->focus_first();
}

void SectionPage::add_another() {
    const RecordForm* form = form_->form();
    add(form ? form->kind() : tables_.front()->kind());
}

bool SectionPage::may_leave() {
    if (!form_->is_changed()) return true;
    switch (ask_about_typing(*this, kit_.words, form_->form()->title())) {
    case TypingAnswer::Save:
        return save();
    case TypingAnswer::GiveUp:
        close_form();
        return true;
    case TypingAnswer::Stay:
        later(*this, [this] { form_->focus_again(); });
        break;
    }
    return false;
}

// Escape is the nearest key of all, so it asks where the button does not.
void SectionPage::escape() {
    if (!form_->is_changed()) return revert();
    switch (ask_about_typing(*this, kit_.words, form_->form()->title())) {
    case TypingAnswer::Save:
        save();
        break;
    case TypingAnswer::GiveUp:
        return revert();
    case TypingAnswer::Stay:
        return form_->focus_again();
    }
}

void SectionPage::follow_step() {
    if (!form_->is_changed()) return;
    page_.bring_up_to_date(*form_->form());
    form_->show_again();
}

void SectionPage::close_form() {
    form_->close();
    show_selection();
    show_companion();
}

bool SectionPage::save() {
    RecordForm* form = form_->form();
    if (!form) return true;
    const domain::Uid uid = form->uid();
    const Outcome outcome = page_.save(*form);
    if (outcome.kind == Outcome::Kind::Conflict)
        show_conflict(outcome);
    else if (outcome.kind != Outcome::Kind::Done)
        form_->show(outcome);
    if (outcome.kind != Outcome::Kind::Done) return false;
    form_->open(page_.form_for(uid));
    refresh();
    if (edited_) edited_();
    return true;
}

// The form now stands on the record as somebody else left it, with what was typed laid over it.
void SectionPage::show_conflict(const Outcome& outcome) {
    form_->show(outcome, {{kit_.words.tr("Discard what I typed"), [this] { revert(); }}});
    if (edited_) edited_();
}

void SectionPage::revert() {
    RecordForm* form = form_->form();
    if (!form) return;
    const domain::Uid uid = form->uid();
    if (domain::find_record(page_.dispute(), uid)) {
        form_->open(page_.form_for(uid));
        show_companion();
        if (companion_) companion_->take_focus();
        return;
    }
    RecordTable& table = table_of(form->kind());
    close_form();
    table.focus();
}

RecordTable& SectionPage::table_of(domain::RecordKind kind) {
    for (RecordTable* table : tables_)
        if (table->kind() == kind) return *table;
    return *tables_.front();
}

void SectionPage::accompany(SectionCompanion* companion) {
    companion_ = companion;
    show_companion();
}

void SectionPage::show_companion() {
    if (companion_) companion_->show();
}

void SectionPage::tell_edited() {
    refresh();
    if (edited_) edited_();
}

bool SectionPage::has_selection() const {
    return open_uid().has_value();
}

void SectionPage::remove_selected() {
    const auto uid = open_uid();
    if (!uid) return;
    const auto citing = page_.places_citing(*uid);
    if (!citing.empty()) return tell_citations(*this, kit_.words, form_->form()->title(), citing);
    if (form_->is_changed() && !may_leave()) return;
    const std::string title = form_->form()->title();
    RecordTable& table = table_of(form_->form()->kind());
    const auto neighbour = table.neighbour_of(*uid);
    const Outcome outcome = page_.remove(*uid);
    if (outcome.kind != Outcome::Kind::Done) return form_->show(outcome);
    form_->close();
    refresh();
    if (neighbour) open(*neighbour);
    table.focus(); // not on the button, where a second key would delete the neighbour
    if (removed_) removed_(title);
}

void SectionPage::move(RecordTable& table, int step) {
    const auto uid = table.selected();
    if (!uid) return;
    const Outcome outcome = page_.move(*uid, step);
    follow_step();
    if (outcome.kind != Outcome::Kind::Done) return form_->show(outcome);
    refresh();
    if (edited_) edited_();
}

} // namespace redress::desktop
