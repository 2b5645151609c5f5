// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"
#include "field_text.h"
#include "kind_words.h"
#include "ledger/basis_fields.h"
#include "words/field_sentences.h"

#include <redress/app/date_edits.h>
#include <redress/app/ledger_edits.h>
#include <redress/app/sentences.h>
#include <redress/presentation/record_form.h>

#include <algorithm>
#include <stdexcept>

namespace redress::presentation {

namespace {

/// Blanks at the ends are not kept, so they are no typing.
std::string_view without_ends(std::string_view text) {
    constexpr std::string_view blanks = " \t\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool same_input(const FieldState& a, const FieldState& b) {
    return without_ends(a.text) == without_ends(b.text) && a.checked == b.checked &&
           a.selected == b.selected && a.shares == b.shares;
}

bool is_blank(const FieldState& field) {
    const bool none_chosen = field.selected.empty() || field.selected.front().empty();
    return field.text.find_first_not_of(" \t\n") == std::string::npos && none_chosen;
}

/// What is hidden because the method does not use it must not come back with another method.
bool is_amount(const domain::FieldSpec& spec) {
    return spec.type == domain::FieldType::Money || spec.type == domain::FieldType::Percent;
}

/// CheckLists and ShareLists keep the order of their options, so that ticking and unticking is no change.
void sort_like_options(FieldState& field) {
    std::vector<std::string> sorted;
    for (const Option& option : field.options)
        if (std::find(field.selected.begin(), field.selected.end(), option.value) != field.selected.end())
            sorted.push_back(option.value);
    field.selected = std::move(sorted);
}

FieldState shown_field(const Session& session, const domain::LoadedCase& loaded, const domain::Record& record,
                       const domain::FieldSpec& spec, const domain::FieldValue& value) {
    const domain::RecordKind kind = domain::kind_of(record);
    const FieldPlan plan = plan_of(kind, spec);
    FieldState field;
    field.name = spec.name;
    field.label = app::field_label(kind, spec.name, session.messages);
    field.hint = *plan.hint ? session.messages.tr(plan.hint) : "";
    field.control = plan.control;
    field.required = plan.required;
    const domain::Currency currency = domain::currency_of(loaded.dispute);
    field.placeholder = placeholder_of(field.control, session.messages);
    field.unit = unit_of(field.control, currency, session.language());
    field.options = options_of(session, loaded.dispute, record, spec);
    show_value(field, spec, value, session, currency);
    if (field.control == Control::CheckList || field.control == Control::ShareList) sort_like_options(field);
    return field;
}

/// Of a country without regions it is not kept.
bool is_region(domain::RecordKind kind, std::string_view field) {
    return kind == domain::RecordKind::CaseSheet && field == "region";
}

bool has_basis(domain::RecordKind kind) {
    return kind == domain::RecordKind::ClaimItem || kind == domain::RecordKind::Estimate;
}

void be_right(FieldState& field) {
    field.error.clear();
    field.clash = false;
}

} // namespace

RecordForm::RecordForm(const Session& session, domain::LoadedCase loaded, domain::Record record)
    : session_(&session), loaded_(std::move(loaded)), record_(std::move(record)), is_new_(false) {
    build();
}

RecordForm::RecordForm(const Session& session, domain::LoadedCase loaded, domain::ClaimItem item,
                       domain::Head head)
    : session_(&session), loaded_(std::move(loaded)), is_new_(true), first_head_(std::move(head)) {
    item.head = first_head_->id;
    record_ = std::move(item);
    build();
}

// The head is offered as if it were in the case, where there is still none.
void RecordForm::take_head_along() {
    if (!first_head_) return;
    if (loaded_.dispute.heads.empty())
        loaded_.dispute.heads.push_back(*first_head_);
    else if (loaded_.dispute.heads.front().id != first_head_->id)
        first_head_.reset();
    if (auto* item = std::get_if<domain::ClaimItem>(&record_); item && !first_head_)
        item->head = domain::ranked_heads(loaded_.dispute).front()->id;
}

void RecordForm::build() {
    take_head_along();
    is_new_ = !loaded_.revisions.contains(uid());
    was_stored_ = was_stored_ || !is_new_;
    title_ = is_new_ ? session_->messages.tr(words_of(kind()).new_title)
                     : app::record_title(record_, session_->messages);
    fields_.clear();
    const auto specs = domain::fields_of(kind());
    const auto values = domain::values_of(record_);
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (plan_of(kind(), specs[i]).offered)
            fields_.push_back(shown_field(*session_, loaded_, record_, specs[i], values[i]));
    std::stable_partition(fields_.begin(), fields_.end(),
                          [this](const FieldState& field) { return stands_first(kind(), field.name); });
    if (first_head_) at("head").hint = session_->messages.tr("It is made together with this first item.");
    refresh_visibility();
    untouched_ = fields_;
}

const FieldState* RecordForm::field(std::string_view name) const {
    for (const FieldState& field : fields_)
        if (field.name == name) return &field;
    return nullptr;
}

FieldState& RecordForm::at(std::string_view name) {
    for (FieldState& field : fields_)
        if (field.name == name) return field;
    throw std::logic_error("no field " + std::string(name) + " in the form");
}

void RecordForm::refresh_visibility() {
    for (FieldState& field : fields_) field.visible = applies(kind(), field.name, fields_);
    if (!has_basis(kind())) return;
    const char* hint = sum_hint(fields_);
    at("stated").hint = *hint ? session_->messages.tr(hint) : "";
}

void RecordForm::type(std::string_view name, std::string text) {
    FieldState& field = at(name);
    field.text = std::move(text);
    be_right(field);
}

void RecordForm::check(std::string_view name, bool on) {
    at(name).checked = on;
    be_right(at(name));
}

void RecordForm::select(std::string_view name, std::vector<std::string> values) {
    FieldState& field = at(name);
    field.selected = std::move(values);
    be_right(field);
    if (field.control != Control::Choice) sort_like_options(field);
    if (kind() == domain::RecordKind::CaseSheet && name == "jurisdiction") offer_regions();
    refresh_visibility();
}

// A region belongs to its country.
void RecordForm::offer_regions() {
    FieldState& region = at("region");
    region.options = region_options(*session_, at("jurisdiction").selected.front(), {});
    const std::string chosen = region.selected.empty() ? std::string() : region.selected.front();
    const bool is_offered = std::any_of(region.options.begin(), region.options.end(),
                                        [&](const Option& option) { return option.value == chosen; });
    if (!is_offered) region.selected = {std::string()};
}

void RecordForm::type_share(std::string_view name, const std::string& value, std::string text) {
    FieldState& field = at(name);
    be_right(field);
    if (text.empty())
        field.shares.erase(value);
    else
        field.shares[value] = std::move(text);
}

bool RecordForm::is_changed() const {
    return !std::equal(fields_.begin(), fields_.end(), untouched_.begin(), untouched_.end(), same_input);
}

std::optional<domain::Record> RecordForm::record() {
    const auto specs = domain::fields_of(kind());
    const domain::Currency currency = domain::currency_of(loaded_.dispute);
    auto values = domain::values_of(record_);
    bool understood = true;
    for (FieldState& field : fields_) {
        be_right(field);
        const std::size_t index = *domain::field_index(kind(), field.name);
        if (!field.visible) {
            if (is_amount(specs[index])) values[index] = std::monostate{};
            if (is_region(kind(), field.name)) values[index] = std::string();
            if (field.name == "source" && has_basis(kind()) && loses_source(fields_))
                values[index] = std::string();
            continue;
        }
        if (field.required && is_blank(field)) {
            field.error = app::sentence(text::ParseProblem::Empty, session_->messages);
            understood = false;
            continue;
        }
        if (auto value = typed_value(field, specs[index], *session_, currency))
            values[index] = std::move(*value);
        else
            understood = false;
    }
    if (!understood) return std::nullopt;
    auto made = domain::make_record(kind(), uid(), values, currency);
    return std::get<domain::Record>(std::move(made));
}

std::optional<domain::Edit> RecordForm::edit() {
    auto after = record();
    if (!after) return std::nullopt;
    const auto* before = std::get_if<domain::Deadline>(&record_);
    if (auto* deadline = std::get_if<domain::Deadline>(&*after); before && deadline)
        *deadline = app::with_typed_day(*before, *deadline);
    return bare_edit(*after);
}

domain::Edit RecordForm::bare_edit(const domain::Record& after) const {
    const KindWords& words = words_of(kind());
    domain::Edit edit;
    edit.dispute = loaded_.dispute.sheet.id;
    edit.name = is_new_ ? words.add : words.change;
    const auto* item = std::get_if<domain::ClaimItem>(&after);
    if (first_head_ && item && item->head == first_head_->id)
        edit.changes.push_back(domain::adding(*first_head_));
    if (item && !is_new_ && turns_to_quotes(record_, *item))
        edit.changes = app::by_quotes_edit(loaded_, *item, session_->workspace.ports()).changes;
    else
        edit.changes.push_back(is_new_ ? domain::adding(after) : domain::altering(loaded_, after));
    return edit;
}

std::vector<std::size_t> RecordForm::lay_over(domain::LoadedCase newer) {
    const std::vector<FieldState> typed = fields_;
    const std::vector<FieldState> before = untouched_;
    std::vector<std::size_t> both;
    loaded_ = std::move(newer);
    if (auto stored = domain::find_record(loaded_.dispute, uid())) record_ = std::move(*stored);
    build();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (same_input(typed[i], before[i])) continue;
        if (!same_input(fields_[i], before[i]) && !same_input(fields_[i], typed[i])) both.push_back(i);
        fields_[i].text = typed[i].text;
        fields_[i].checked = typed[i].checked;
        fields_[i].selected = typed[i].selected;
        fields_[i].shares = typed[i].shares;
    }
    refresh_visibility();
    return both;
}

void RecordForm::rebase(domain::LoadedCase newer) {
    lay_over(std::move(newer));
}

void RecordForm::meet(domain::LoadedCase newer) {
    for (const std::size_t place : lay_over(std::move(newer))) {
        FieldState& field = fields_[place];
        field.clash = true;
        field.error = text::filled(session_->messages.tr("The other wrote: {0}"),
                                   {words_in(untouched_[place], session_->messages)});
    }
}

bool RecordForm::has_clash() const {
    return std::any_of(fields_.begin(), fields_.end(), [](const FieldState& field) { return field.clash; });
}

std::vector<std::string> RecordForm::show(const std::vector<domain::Problem>& problems) {
    std::vector<std::string> elsewhere;
    for (const domain::Problem& problem : problems) {
        const bool here =
            problem.uid == uid() && field(problem.field) != nullptr && field(problem.field)->visible;
        if (here)
            at(problem.field).error = sentence_beside(problem, loaded_.dispute, session_->messages);
        else
            elsewhere.push_back(app::sentence(problem, loaded_.dispute, session_->messages));
    }
    return elsewhere;
}

} // namespace redress::presentation
