// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"

#include "ledger_words.h"

#include <redress/app/sentences.h>

#include <algorithm>
#include <charconv>

namespace redress::presentation {

namespace {

constexpr const char* unanswered = "";

std::optional<std::size_t> line_number(std::string_view name) {
    const auto slash = name.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + slash, place);
    return error == std::errc() && end == name.data() + slash ? std::optional(place) : std::nullopt;
}

} // namespace

FormSheet::FormSheet(Session& session, CasePage& page, domain::Record record, std::vector<std::string> shown)
    : EntrySheet(session, page),
      own_{RecordForm(session, page.loaded(), std::move(record)), std::move(shown)} {}

void FormSheet::take_record(domain::Record record) {
    own_.form = RecordForm(session_, page_.loaded(), std::move(record));
}

std::size_t FormSheet::add_line(std::size_t grid, std::string label, EntryLine line) {
    places_.emplace_back(grid, grids_[grid].rows.size());
    grids_[grid].rows.push_back({std::move(label), {}, {}});
    lines_.push_back(std::move(line));
    return lines_.size() - 1;
}

void FormSheet::forget_lines() {
    lines_.clear();
    places_.clear();
    for (EntryGrid& grid : grids_) grid.rows.clear();
}

FieldState* FormSheet::extra(std::string_view name) {
    for (FieldState& field : extra_)
        if (field.name == name) return &field;
    return nullptr;
}

FormSheet::LinePlace FormSheet::line_of(std::string_view name) const {
    const auto place = line_number(name);
    return place && *place < lines_.size() ? place : std::nullopt;
}

FormSheet::Target FormSheet::target_of(std::string_view name) {
    const auto place = line_of(name);
    if (!place) return {&own_, std::string(name)};
    return {&lines_[*place], std::string(name.substr(name.find('/') + 1))};
}

void FormSheet::took(std::string_view name) {
    touched_ = true;
    if (is_for_all(name))
        decide_all(std::string(name));
    else
        settle(line_of(name), name.substr(line_of(name) ? name.find('/') + 1 : 0));
    show();
}

void FormSheet::offer_all(domain::RecordKind kind, const std::string& question, std::string label,
                          std::span<const std::string_view> answers) {
    FieldState all;
    all.name = question;
    all.label = std::move(label);
    all.control = Control::Choice;
    all.options = {{unanswered, messages().tr("(one by one)")}};
    for (const std::string_view answer : answers)
        all.options.push_back({std::string(answer), app::choice_label(kind, question, answer, messages())});
    extra_.push_back(std::move(all));
    for_all_.push_back(question);
}

bool FormSheet::is_for_all(std::string_view name) const {
    return std::ranges::count(for_all_, name) > 0;
}

void FormSheet::decide_all(const std::string& field) {
    const std::vector<std::string> answer = extra(field)->selected;
    if (answer.empty() || answer.front() == unanswered) return;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].question != field) continue;
        lines_[i].is_answered = true;
        lines_[i].form.select(field, answer);
        settle(i, field);
    }
}

// What all lines have in common; else that they are answered one by one.
std::string FormSheet::common(const std::string& field) const {
    std::optional<std::string> all;
    for (const EntryLine& line : lines_) {
        if (line.question != field) continue;
        const std::string one = line.is_answered ? line.form.field(field)->selected.front() : unanswered;
        if (all && *all != one) return unanswered;
        all = one;
    }
    return all.value_or(unanswered);
}

void FormSheet::type(std::string_view name, std::string text) {
    if (FieldState* field = extra(name)) {
        field->text = std::move(text);
        return took(name);
    }
    const Target target = target_of(name);
    target.line->form.type(target.field, std::move(text));
    took(name);
}

void FormSheet::check(std::string_view name, bool on) {
    if (FieldState* field = extra(name))
        field->checked = on;
    else
        target_of(name).line->form.check(target_of(name).field, on);
    took(name);
}

void FormSheet::select(std::string_view name, std::vector<std::string> values) {
    if (FieldState* field = extra(name)) {
        field->selected = std::move(values);
        return took(name);
    }
    const Target target = target_of(name);
    if (target.field == target.line->question)
        target.line->is_answered = !values.empty() && values.front() != unanswered;
    if (target.line->is_answered) target.line->form.select(target.field, std::move(values));
    took(name);
}

void FormSheet::type_share(std::string_view name, const std::string& value, std::string text) {
    const Target target = target_of(name);
    target.line->form.type_share(target.field, value, std::move(text));
    took(name);
}

std::vector<FieldState> FormSheet::cells_of(std::size_t place) const {
    const EntryLine& line = lines_[place];
    std::vector<FieldState> cells;
    for (const std::string& name : line.shown) {
        FieldState cell = *line.form.field(name);
        cell.name = std::to_string(place) + "/" + name;
        cell.hint.clear();
        if (name == line.question) {
            cell.options.insert(cell.options.begin(), {unanswered, messages().tr("(open)")});
            if (!line.is_answered) cell.selected = {unanswered};
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

// Ten items called "Price reduction" are told apart by their defects.
void FormSheet::name_claim_items(FieldState& field) const {
    const LedgerWords words(dispute(), messages());
    for (Option& option : field.options) {
        const auto uid = domain::Uid::from_hex(option.value);
        const domain::ClaimItem* item =
            uid ? domain::find(dispute(), domain::Id<domain::ClaimItem>{*uid}) : nullptr;
        if (item) option.label = words.item_and_amount(*item);
    }
}

void FormSheet::show() {
    fields_.clear();
    for (const std::string& name : own_.shown) {
        const FieldState* field = asks(name) ? own_.form.field(name) : nullptr;
        if (!field) continue;
        fields_.push_back(*field);
        name_claim_items(fields_.back());
        rename(fields_.back());
    }
    for (const std::string& field : for_all_) extra(field)->selected = {common(field)};
    fields_.insert(fields_.end(), extra_.begin(), extra_.end());
    for (std::size_t i = 0; i < lines_.size(); ++i)
        grids_[places_[i].first].rows[places_[i].second].cells = cells_of(i);
    notes_.clear();
    say();
}

std::optional<domain::Record> FormSheet::typed_now() const {
    RecordForm copy = own_.form;
    return copy.record();
}

Outcome FormSheet::not_understood() {
    show();
    return {Outcome::Kind::NotUnderstood, {messages().tr("Please correct the marked fields.")}};
}

Outcome FormSheet::write(const domain::Record&) {
    return page_.save(own_.form);
}

Outcome FormSheet::keep() {
    const auto record = own_.form.record();
    bool understood = record.has_value();
    for (EntryLine& line : lines_)
        if (line.is_answered) understood = line.form.record().has_value() && understood;
    if (!understood) return not_understood();
    Outcome outcome = write(*record);
    if (outcome.kind != Outcome::Kind::Done) show();
    return outcome;
}

} // namespace redress::presentation
