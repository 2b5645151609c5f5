// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/presentation/own_date_form.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <charconv>

namespace redress::presentation {

namespace {

constexpr int most_units = 999; // as a period of law has
constexpr std::string_view step_prefix = "step_";

std::optional<int> number_in(const std::string& typed) {
    int number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool is_whole = error == std::errc() && end == typed.data() + typed.size();
    return is_whole && number > 0 && number <= most_units ? std::optional(number) : std::nullopt;
}

std::string unit_words(const law::PlanStep& step, const text::Messages& messages) {
    if (!step.period) return messages.tr("days before");
    switch (step.period->unit) {
    case law::PeriodUnit::Days:
        return messages.tr("days after");
    case law::PeriodUnit::WorkingDays:
        return messages.tr("working days after");
    case law::PeriodUnit::Weeks:
        return messages.tr("weeks after");
    case law::PeriodUnit::Months:
        return messages.tr("months after");
    case law::PeriodUnit::Years:
        break;
    }
    return messages.tr("years after");
}

FieldState step_field(const law::PlanStep& step, const text::Messages& messages) {
    FieldState field;
    field.name = std::string(step_prefix) + step.key;
    field.label = app::words_in(step.title, messages.language());
    field.control = Control::Number;
    field.unit = unit_words(step, messages);
    field.text = std::to_string(step.period ? step.period->count : step.days_before);
    return field;
}

/// What was counted from the step is counted from the one before it.
void leave_out(law::Plan& plan, const std::string& key) {
    const auto step = std::ranges::find(plan.steps, key, &law::PlanStep::key);
    const std::string before = step->after;
    plan.steps.erase(step);
    for (law::PlanStep& later : plan.steps)
        if (later.after == key) later.after = before;
}

} // namespace

PlanForm::PlanForm(Session& session, CasePage& page) : CountingForm(session, page) {
    const auto& messages = session_.messages;
    FieldState plan;
    plan.name = "plan";
    plan.label = messages.tr("Plan");
    plan.control = Control::Choice;
    for (const law::Plan& each : session_.resources.plans()) {
        if (!law::holds_in(each, page_.dispute().sheet.jurisdiction)) continue;
        plan.options.push_back({each.key, app::words_in(each.title, messages.language())});
        plans_.push_back(&each);
    }
    plan.selected = {plans_.empty() ? std::string() : plans_.front()->key};
    fields_.push_back(std::move(plan));
    add_trigger_fields();
    refresh();
}

std::string PlanForm::title() const {
    return session_.messages.tr("Follow a plan");
}

const law::Plan* PlanForm::chosen() const {
    const auto field = std::ranges::find(fields_, std::string("plan"), &FieldState::name);
    const auto found = std::ranges::find(plans_, field->selected.front(), &law::Plan::key);
    return found == plans_.end() ? nullptr : *found;
}

void PlanForm::offer_steps(const law::Plan& plan) {
    if (offered_ == &plan) return;
    offered_ = &plan;
    std::erase_if(fields_, [](const FieldState& field) { return field.name.starts_with(step_prefix); });
    for (const law::PlanStep& step : plan.steps) fields_.push_back(step_field(step, session_.messages));
    at("plan").hint = app::words_in(plan.statement, session_.language());
    suggest_trigger(plan.trigger);
}

std::optional<law::Plan> PlanForm::as_typed(const law::Plan& plan) {
    law::Plan own = plan;
    bool is_right = true;
    for (const law::PlanStep& step : plan.steps) {
        FieldState& field = at(std::string(step_prefix) + step.key);
        field.error.clear();
        const std::string typed = text::tidied(field.text);
        const auto number = number_in(typed);
        const auto place = std::ranges::find(own.steps, step.key, &law::PlanStep::key);
        if (typed.empty()) {
            leave_out(own, step.key);
        } else if (!number) {
            field.error = session_.messages.tr("Write a whole number from 1 to 999.");
            is_right = false;
        } else if (place->period) {
            place->period->count = *number;
        } else {
            place->days_before = *number;
        }
    }
    return is_right && !own.steps.empty() ? std::optional(std::move(own)) : std::nullopt;
}

void PlanForm::refresh() {
    edit_.reset();
    preview_.clear();
    const auto& messages = session_.messages;
    const law::Plan* plan = chosen();
    if (!plan) return preview_.push_back(messages.tr("There is no plan for the law of this case."));
    offer_steps(*plan);
    const auto from = counted_from();
    const auto own = as_typed(*plan);
    if (!from || !own) return;
    edit_ = app::plan_edit(page_.loaded(), *own, from->happening.from, from->record, law_,
                           session_.workspace.ports());
    if (!edit_) return preview_.push_back(app::sentence(law::NoDeadline::OutOfRange, messages));
    for (const domain::Change& change : edit_->changes)
        if (const auto* date = std::get_if<domain::Deadline>(&*change.after))
            preview_.push_back(
                text::filled(messages.tr("{0}: {1}"), {app::day_words(*date->safe, messages), date->title}));
}

} // namespace redress::presentation
