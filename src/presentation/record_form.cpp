// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"
#include "field_text.h"
#include "kind_words.h"

#include <redress/app/sentences.h>
#include <redress/presentation/record_form.h>

#include <algorithm>
#include <stdexcept>

namespace redress::presentation {

namespace {

bool same_input(const FieldState& a, const FieldState& b) {
    return a.text == b.text && a.checked == b.checked && a.selected == b.selected && a.shares == b.shares;
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
    field.options = options_of(session, loaded.dispute, record, spec);
    show_value(field, spec, value, session, domain::currency_of(loaded.dispute));
    if (field.control == Control::CheckList || field.control == Control::ShareList) sort_like_options(field);
    return field;
}

} // namespace

RecordForm::RecordForm(const Session& session, domain::LoadedCase loaded, domain::Record record)
    : session_(&session), loaded_(std::move(loaded)), record_(std::move(record)), is_new_(false) {
    build();
}

void RecordForm::build() {
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
}

void RecordForm::type(std::string_view name, std::string text) {
    FieldState& field = at(name);
    field.text = std::move(text);
    field.error.clear();
}

void RecordForm::check(std::string_view name, bool on) {
    at(name).checked = on;
}

void RecordForm::select(std::string_view name, std::vector<std::string> values) {
    FieldState& field = at(name);
    field.selected = std::move(values);
    field.error.clear();
    if (field.control != Control::Choice) sort_like_options(field);
    refresh_visibility();
}

void RecordForm::type_share(std::string_view name, const std::string& value, std::string text) {
    FieldState& field = at(name);
    field.error.clear();
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
        field.error.clear();
        const std::size_t index = *domain::field_index(kind(), field.name);
        if (!field.visible) {
            if (is_amount(specs[index])) values[index] = std::monostate{};
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
    const auto after = record();
    if (!after) return std::nullopt;
    const KindWords& words = words_of(kind());
    domain::Edit edit;
    edit.dispute = loaded_.dispute.sheet.id;
    edit.name = is_new_ ? words.add : words.change;
    edit.changes.push_back(is_new_ ? domain::adding(*after) : domain::altering(loaded_, *after));
    return edit;
}

void RecordForm::rebase(domain::LoadedCase newer) {
    const std::vector<FieldState> typed = fields_;
    const std::vector<FieldState> before = untouched_;
    loaded_ = std::move(newer);
    if (auto stored = domain::find_record(loaded_.dispute, uid())) record_ = std::move(*stored);
    build();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (same_input(typed[i], before[i])) continue;
        fields_[i].text = typed[i].text;
        fields_[i].checked = typed[i].checked;
        fields_[i].selected = typed[i].selected;
        fields_[i].shares = typed[i].shares;
    }
    refresh_visibility();
}

std::vector<std::string> RecordForm::show(const std::vector<domain::Problem>& problems) {
    std::vector<std::string> elsewhere;
    for (const domain::Problem& problem : problems) {
        const std::string words = app::sentence(problem, loaded_.dispute, session_->messages);
        const bool here =
            problem.uid == uid() && field(problem.field) != nullptr && field(problem.field)->visible;
        if (here)
            at(problem.field).error = words;
        else
            elsewhere.push_back(words);
    }
    return elsewhere;
}

} // namespace redress::presentation
