// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/line_text.h"

#include <charconv>

namespace redress::law {

namespace {

constexpr std::size_t most_lines = 1000;
constexpr std::string_view between = "; ";
constexpr std::string_view key_name = "key";

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string escaped(std::string_view key) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto byte = static_cast<unsigned char>(key[i]);
        const bool at_an_end = i == 0 || i + 1 == key.size();
        if (is_control(key[i]) || key[i] == '%' || (key[i] == ' ' && at_an_end))
            text += {'%', digits[byte >> 4], digits[byte & 15]};
        else
            text += key[i];
    }
    return text;
}

std::optional<char> byte_from(std::string_view hex) {
    unsigned value = 0;
    const auto [end, failure] = std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
    if (hex.size() != 2 || failure != std::errc() || end != hex.data() + hex.size()) return std::nullopt;
    return static_cast<char>(value);
}

std::optional<std::string> unescaped(std::string_view text) {
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            key += text[i];
            continue;
        }
        const auto byte = byte_from(text.substr(i + 1, 2));
        if (!byte) return std::nullopt;
        key += *byte;
        i += 2;
    }
    return key;
}

} // namespace

void LineText::put(std::string_view name, std::string_view value) {
    text_.append(between).append(name).append(" ").append(value);
}

void LineText::add(std::string_view name, const std::optional<domain::Date>& day) {
    if (day) put(name, day->iso());
}
void LineText::add(std::string_view name, Period period) {
    if (period != Period{}) put(name, period_text(period));
}
void LineText::add(std::string_view name, int number) {
    if (number != 0) put(name, std::to_string(number));
}
void LineText::add(std::string_view name, const std::optional<EventKind>& event) {
    if (event) put(name, domain::choice_name(*event));
}
void LineText::add_key(std::string_view key) {
    if (!key.empty()) put(key_name, escaped(key));
}

/// The key stands last and may hold anything, also what parts the others.
LineParts::LineParts(std::string_view line) {
    const auto end = line.find(between);
    head_ = line.substr(0, end);
    while (end != std::string_view::npos && !line.empty()) {
        const auto start = line.find(between);
        if (start == std::string_view::npos) break;
        line.remove_prefix(start + between.size());
        const auto name = line.substr(0, line.find(' '));
        const auto rest = line.substr(std::min(name.size() + 1, line.size()));
        parts_[name] = name == key_name ? rest : rest.substr(0, rest.find(between));
        if (name == key_name) break;
    }
}

std::optional<std::string_view> LineParts::part(std::string_view name) const {
    const auto place = parts_.find(name);
    return place == parts_.end() ? std::nullopt : std::optional(place->second);
}

void LineParts::take(std::string_view name, std::optional<domain::Date>& day) {
    const auto text = part(name);
    if (text) day = domain::Date::from_iso(*text);
    is_sound_ = is_sound_ && (!text || day);
}
void LineParts::take(std::string_view name, Period& period) {
    const auto text = part(name);
    const auto read = text ? period_from(*text) : std::nullopt;
    if (read) period = *read;
    is_sound_ = is_sound_ && (!text || read);
}
void LineParts::take(std::string_view name, int& number) {
    const auto text = part(name);
    if (text) std::from_chars(text->data(), text->data() + text->size(), number);
}
void LineParts::take(std::string_view name, std::optional<EventKind>& event) {
    const auto text = part(name);
    if (text) event = domain::choice_from<EventKind>(*text);
    is_sound_ = is_sound_ && (!text || event);
}
void LineParts::take_key(std::string& key) {
    const auto text = part(key_name);
    const auto read = text ? unescaped(*text) : std::nullopt;
    if (read) key = *read;
    is_sound_ = is_sound_ && (!text || read);
}

std::optional<std::vector<std::string_view>> lines_in(std::string_view text) {
    std::vector<std::string_view> lines;
    if (text.empty()) return lines;
    for (;;) {
        if (lines.size() == most_lines) return std::nullopt;
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

} // namespace redress::law
