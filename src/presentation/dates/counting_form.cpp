// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/app/sentences.h>
#include <redress/presentation/own_date_form.h>
#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <charconv>
#include <stdexcept>

namespace redress::presentation {

namespace {

constexpr int fresh_days = 30;
constexpr const char* from_today = "today";
constexpr const char* from_typed_day = "day";

} // namespace

CountingForm::CountingForm(Session& session, CasePage& page)
    : session_(session),
      page_(page),
      law_(app::law_of(page.dispute(), session.resources)),
      happenings_(app::everything_in(page.dispute())) {}

void CountingForm::add_trigger_fields() {
    const auto& messages = session_.messages;
    FieldState trigger;
    trigger.name = "trigger";
    trigger.label = messages.tr("Counted from");
    trigger.control = Control::Choice;
    for (std::size_t i = 0; i < happenings_.size(); ++i) {
        const law::Happening& happening = happenings_[i].happening;
        const std::string day = text::format_date(happening.from, messages.language(), text::DateStyle::Long);
        trigger.options.push_back(
            {std::to_string(i),
             text::filled(messages.tr("{0}: {1}"), {day, app::label(happening.event, messages)})});
    }
    trigger.options.push_back({from_today, messages.tr("Today")});
    trigger.options.push_back({from_typed_day, messages.tr("Another day")});
    trigger.selected = {likely_trigger()};
    FieldState day;
    day.name = "day";
    day.label = messages.tr("Day");
    day.control = Control::Date;
    day.visible = false;
    fields_.push_back(std::move(trigger));
    fields_.push_back(std::move(day));
}

/// What happened last, while that is fresh; what is counted from older days has mostly passed, and what is
/// still to come is mostly counted back from.
std::string CountingForm::likely_trigger() const {
    const domain::Date today = session_.workspace.ports().today();
    for (std::size_t i = happenings_.size(); i-- > 0;) {
        const int ago = domain::days_between(happenings_[i].happening.from, today);
        if (ago >= 0 && ago <= fresh_days) return std::to_string(i);
    }
    return from_today;
}

void CountingForm::suggest_trigger(law::EventKind kind) {
    const domain::Date today = session_.workspace.ports().today();
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < happenings_.size(); ++i) {
        if (happenings_[i].happening.event != kind) continue;
        const bool comes_earlier = best && happenings_[*best].happening.from >= today &&
                                   happenings_[i].happening.from > happenings_[*best].happening.from;
        if (!comes_earlier) best = i;
    }
    at("trigger").selected = {best ? std::to_string(*best) : std::string(from_today)};
    at("day").visible = false;
}

FieldState& CountingForm::at(std::string_view name) {
    for (FieldState& field : fields_)
        if (field.name == name) return field;
    throw std::logic_error("no field " + std::string(name));
}

void CountingForm::type(std::string_view name, std::string text) {
    at(name).text = std::move(text);
    refresh();
}

void CountingForm::select(std::string_view name, std::vector<std::string> values) {
    at(name).selected = std::move(values);
    at("day").visible = at("trigger").selected.front() == from_typed_day;
    refresh();
}

std::optional<app::CaseHappening> CountingForm::counted_from() {
    FieldState& day = at("day");
    day.error.clear();
    const std::string& chosen = at("trigger").selected.front();
    if (chosen == from_today)
        return app::CaseHappening{
            .happening = {law::EventKind::CourtEvent, session_.workspace.ports().today(), {}}};
    if (chosen != from_typed_day) {
        std::size_t place = happenings_.size();
        std::from_chars(chosen.data(), chosen.data() + chosen.size(), place);
        return place < happenings_.size() ? std::optional(happenings_[place]) : std::nullopt;
    }
    const auto read = text::parse_date(text::tidied(day.text), session_.language());
    if (const auto* date = std::get_if<domain::Date>(&read))
        return app::CaseHappening{.happening = {law::EventKind::CourtEvent, *date, {}}};
    day.error = app::sentence(std::get<text::ParseProblem>(read), session_.messages);
    return std::nullopt;
}

Outcome CountingForm::keep() {
    if (edit_) return page_.apply(*edit_);
    return {Outcome::Kind::NotUnderstood, {session_.messages.tr("Please correct the marked fields.")}};
}

} // namespace redress::presentation
