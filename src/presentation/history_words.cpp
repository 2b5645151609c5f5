// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/presentation/history_words.h>
#include <redress/text/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <ctime>

namespace redress::presentation {

namespace {

struct Prefix {
    std::string_view stored;
    const char* words;
};
constexpr Prefix prefixes[] = {{"Undo: ", N_("Undo: {0}")}, {"Redo: ", N_("Redo: {0}")}};

/// The number in two digits; nothing when there are none.
std::optional<int> two_digits(std::string_view text, std::size_t at) {
    int number = 0;
    const std::string_view digits = text.substr(std::min(at, text.size()), 2);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.size() != 2 || read.ptr != digits.data() + digits.size() || number < 0) return std::nullopt;
    return number;
}

std::optional<std::time_t> seconds_of(std::string_view instant) {
    const auto day = domain::Date::from_iso(instant.substr(0, 10));
    const auto hour = two_digits(instant, 11);
    const auto minute = two_digits(instant, 14);
    if (!day || !hour || !minute || instant.back() != 'Z') return std::nullopt;
    const std::chrono::sys_days midnight{std::chrono::days(day->day_number())};
    return std::chrono::system_clock::to_time_t(midnight + std::chrono::hours(*hour) +
                                                std::chrono::minutes(*minute));
}

std::string clock_words(const std::tm& local) {
    std::array<char, 6> clock{};
    const std::size_t length = std::strftime(clock.data(), clock.size(), "%H:%M", &local);
    return {clock.data(), length};
}

} // namespace

std::string verb_words(const std::string& verb, const text::Messages& messages) {
    for (const Prefix& prefix : prefixes)
        if (verb.starts_with(prefix.stored))
            return text::filled(messages.tr(prefix.words),
                                {verb_words(verb.substr(prefix.stored.size()), messages)});
    return verb.empty() ? verb : messages.tr(verb);
}

std::string moment_words(const std::string& instant, const text::Messages& messages) {
    const auto seconds = instant.empty() ? std::nullopt : seconds_of(instant);
    const std::tm* local = seconds ? std::localtime(&*seconds) : nullptr;
    if (local == nullptr) return instant;
    const auto day = domain::Date::from_ymd(local->tm_year + 1900, local->tm_mon + 1, local->tm_mday);
    if (!day) return instant;
    return text::format_date(*day, messages.language(), text::DateStyle::Long) + " " + clock_words(*local);
}

} // namespace redress::presentation
