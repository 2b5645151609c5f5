// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/happening.h>
#include <redress/law/period.h>

#include <map>
#include <vector>

namespace redress::law {

/// One line of steps_text under writing: `head; name value; name value`.
class LineText {
public:
    explicit LineText(std::string head) : text_(std::move(head)) {}
    void add(std::string_view name, const std::optional<domain::Date>& day);
    void add(std::string_view name, Period period);
    void add(std::string_view name, int number);
    void add(std::string_view name, const std::optional<EventKind>& event);
    void add_key(std::string_view key);
    const std::string& text() const { return text_; }

private:
    void put(std::string_view name, std::string_view value);
    std::string text_;
};

/// The same line under reading. What is missing keeps its default; what does not fit makes is_sound() false.
class LineParts {
public:
    explicit LineParts(std::string_view line);
    std::string_view head() const { return head_; }
    void take(std::string_view name, std::optional<domain::Date>& day);
    void take(std::string_view name, Period& period);
    void take(std::string_view name, int& number);
    void take(std::string_view name, std::optional<EventKind>& event);
    void take_key(std::string& key);
    bool is_sound() const { return is_sound_; }

private:
    std::optional<std::string_view> part(std::string_view name) const;
    std::string_view head_;
    std::map<std::string_view, std::string_view> parts_;
    bool is_sound_ = true;
};

/// The lines of a text; nothing when there are more than a thousand.
std::optional<std::vector<std::string_view>> lines_in(std::string_view text);

} // namespace redress::law
