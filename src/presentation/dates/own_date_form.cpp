// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/app/sentences.h>
#include <redress/presentation/own_date_form.h>
#include <redress/text/unicode.h>

#include <charconv>

namespace redress::presentation {

namespace {

constexpr int most_units = 999; // as a period of law has
constexpr const char* before = "before";

/// A whole number above 0; nothing for anything else.
std::optional<int> number_in(const std::string& typed) {
    int number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool is_whole = error == std::errc() && end == typed.data() + typed.size();
    return is_whole && number > 0 && number <= most_units ? std::optional(number) : std::nullopt;
}

FieldState line(const char* name, std::string label, Control control) {
    FieldState field;
    field.name = name;
    field.label = std::move(label);
    field.control = control;
    field.required = true;
    return field;
}

} // namespace

OwnDateForm::OwnDateForm(Session& session, CasePage& page) : CountingForm(session, page) {
    const auto& messages = session_.messages;
    fields_.push_back(line("title", messages.tr("What is to be done"), Control::Line));
    add_trigger_fields();
    fields_.push_back(line("count", messages.tr("How many"), Control::Number));
    FieldState unit = line("unit", messages.tr("Of what"), Control::Choice);
    unit.required = false;
    unit.options = {
        {"days", messages.tr("days after")},   {"working_days", messages.tr("working days after")},
        {"weeks", messages.tr("weeks after")}, {"months", messages.tr("months after")},
        {"years", messages.tr("years after")}, {before, messages.tr("days before")}};
    unit.selected = {"days"};
    fields_.push_back(std::move(unit));
    at("count").text = std::to_string(quick_days[1]);
    refresh();
    at("title").error.clear();
}

std::string OwnDateForm::title() const {
    return session_.messages.tr("Count a date");
}

void OwnDateForm::count_days(int days) {
    at("count").text = std::to_string(days);
    at("unit").selected = {"days"};
    refresh();
}

void OwnDateForm::refresh() {
    edit_.reset();
    preview_.clear();
    const auto& messages = session_.messages;
    FieldState& count = at("count");
    const auto number = number_in(text::tidied(count.text));
    count.error = number ? "" : messages.tr("Write a whole number from 1 to 999.");
    const std::string title = text::tidied(at("title").text);
    at("title").error = title.empty() ? app::sentence(text::ParseProblem::Empty, messages) : "";
    const auto from = counted_from();
    if (!number || !from) return;
    app::OwnDate wanted{title, *from, {}, 0};
    const std::string& unit = at("unit").selected.front();
    if (unit == before)
        wanted.days_before = *number;
    else
        wanted.period = {*number, *domain::choice_from<law::PeriodUnit>(unit)};
    const auto dates = app::own_date(wanted, law_);
    if (!dates || !dates->safe) {
        count.error = app::sentence(law::NoDeadline::OutOfRange, messages);
        return;
    }
    preview_.push_back(
        text::filled(messages.tr("Day to keep: {0}"), {app::day_words(*dates->safe, messages)}));
    if (!title.empty()) edit_ = app::own_date_edit(page_.loaded(), *dates, session_.workspace.ports());
}

} // namespace redress::presentation
