// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_key.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace redress::app {

namespace {

constexpr std::string_view family = "redress-schedule/";
constexpr std::size_t mark_size = 8;

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::optional<int> version_in(std::string_view word) {
    int version = 0;
    word.remove_prefix(family.size());
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), version);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return version;
}

} // namespace

std::string written(const FileKey& key) {
    return fmt::format("{}{} {} {} {} {} {}", family, key.version, domain::choice_name(key.layout),
                       domain::choice_name(key.language), domain::choice_name(key.answered_by),
                       key.dispute.hex(), key.counterpart.hex());
}

bool is_file_key(std::string_view words) {
    return words.starts_with(family);
}

std::optional<FileKey> file_key_from(std::string_view text) {
    const auto words = words_in(text);
    if (words.empty() || !is_file_key(words[0])) return std::nullopt;
    const auto version = version_in(words[0]);
    if (version && *version > schedule_version)
        return FileKey{.version = *version, .dispute = {}, .counterpart = {}};
    if (!version || words.size() != 6) return std::nullopt;
    const auto layout = domain::choice_from<ScheduleLayout>(words[1]);
    const auto language = domain::choice_from<text::Language>(words[2]);
    const auto side = domain::choice_from<domain::Side>(words[3]);
    const auto dispute = domain::Uid::from_hex(words[4]);
    const auto counterpart = domain::Uid::from_hex(words[5]);
    if (!layout || !language || !side || !dispute || !counterpart) return std::nullopt;
    return FileKey{*version, *layout, *language, *side, *dispute, *counterpart};
}

std::string mark_of(const std::string& form) {
    std::uint32_t hash = 2166136261U; // FNV-1a, 32 bits
    for (const char c : form) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return fmt::format("{:08x}", hash);
}

bool RowKey::is_as_written(std::size_t column, const std::string& form) const {
    return column < marks.size() && marks[column] == mark_of(form);
}

std::string written(const RowKey& key) {
    std::string out = key.name + "-";
    for (const std::string& mark : key.marks) out += mark;
    return out;
}

RowKey row_key_from(std::string_view words) {
    const auto dash = words.find('-');
    RowKey key{std::string(words.substr(0, dash)), {}};
    if (dash == std::string_view::npos) return key;
    for (std::size_t at = dash + 1; at + mark_size <= words.size(); at += mark_size)
        key.marks.emplace_back(words.substr(at, mark_size));
    return key;
}

} // namespace redress::app
