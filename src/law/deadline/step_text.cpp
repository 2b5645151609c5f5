// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/line_text.h"

#include <redress/law/step_text.h>

namespace redress::law {

namespace {

std::string line_of(const Step& step) {
    LineText line(std::string(domain::choice_name(step.kind)) + " " + step.date.iso());
    line.add("from", step.from);
    line.add("to", step.to);
    line.add("period", step.period);
    line.add("number", step.number);
    line.add("event", step.event);
    line.add_key(step.key);
    return line.text();
}

std::string line_of(const Warning& warning) {
    LineText line{std::string(domain::choice_name(warning.kind))};
    line.add("date", warning.date);
    line.add("number", warning.number);
    line.add("event", warning.event);
    return line.text();
}

template <class T>
std::string text_of(std::span<const T> list) {
    std::string text;
    for (const T& entry : list) text += (text.empty() ? "" : "\n") + line_of(entry);
    return text;
}

std::optional<Step> step_from(std::string_view line) {
    LineParts parts(line);
    const auto blank = parts.head().find(' ');
    const auto kind = domain::choice_from<StepKind>(parts.head().substr(0, blank));
    if (!kind || blank == std::string_view::npos) return std::nullopt;
    const auto date = domain::Date::from_iso(parts.head().substr(blank + 1));
    if (!date) return std::nullopt;
    Step step{.kind = *kind, .date = *date};
    parts.take("from", step.from);
    parts.take("to", step.to);
    parts.take("period", step.period);
    parts.take("number", step.number);
    parts.take("event", step.event);
    parts.take_key(step.key);
    return parts.is_sound() ? std::optional(step) : std::nullopt;
}

std::optional<Warning> warning_from(std::string_view line) {
    LineParts parts(line);
    const auto kind = domain::choice_from<WarningKind>(parts.head());
    if (!kind) return std::nullopt;
    Warning warning{.kind = *kind};
    parts.take("date", warning.date);
    parts.take("number", warning.number);
    parts.take("event", warning.event);
    return parts.is_sound() ? std::optional(warning) : std::nullopt;
}

/// Another order, a part twice, an unknown part or a number spelt otherwise writes another line than was
/// read.
template <class T, class Read>
std::optional<std::vector<T>> list_from(std::string_view text, Read read) {
    const auto lines = lines_in(text);
    if (!lines) return std::nullopt;
    std::vector<T> list;
    for (const std::string_view line : *lines) {
        auto entry = read(line);
        if (!entry || line_of(*entry) != line) return std::nullopt;
        list.push_back(std::move(*entry));
    }
    return list;
}

} // namespace

std::string steps_text(std::span<const Step> steps) {
    return text_of(steps);
}
std::optional<std::vector<Step>> steps_from(std::string_view text) {
    return list_from<Step>(text, step_from);
}
std::string warnings_text(std::span<const Warning> warnings) {
    return text_of(warnings);
}
std::optional<std::vector<Warning>> warnings_from(std::string_view text) {
    return list_from<Warning>(text, warning_from);
}

} // namespace redress::law
