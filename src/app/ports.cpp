// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ports.h>

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>

#if __has_include(<pwd.h>)
#include <pwd.h>
#include <unistd.h>
#endif

namespace redress::app {

namespace {

domain::Date local_day() {
    const std::time_t now = std::time(nullptr);
    const std::tm* here = std::localtime(&now);
    return domain::Date::from_ymd(here->tm_year + 1900, here->tm_mon + 1, here->tm_mday).value();
}

std::string utc_instant() {
    using namespace std::chrono;
    const auto now = floor<seconds>(system_clock::now());
    const auto midnight = floor<days>(now);
    const year_month_day day(midnight);
    const hh_mm_ss time(now - midnight);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

domain::Uid random_uid() {
    std::random_device chance;
    domain::Uid uid;
    for (std::size_t at = 0; at < uid.bytes.size(); at += sizeof(unsigned)) {
        const unsigned piece = chance();
        std::memcpy(uid.bytes.data() + at, &piece, sizeof piece);
    }
    return uid;
}

/// The name the person is signed in with; where the environment does not say it, as in a scheduled run, the
/// account's.
std::string signed_in_name() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') return name;
#if __has_include(<pwd.h>)
    if (const passwd* entry = getpwuid(geteuid()); entry != nullptr) return entry->pw_name;
#endif
    return {};
}

} // namespace

Ports system_ports(std::optional<domain::Date> today) {
    const auto day = [today] { return today ? *today : local_day(); };
    return {day, utc_instant, random_uid, signed_in_name()};
}

} // namespace redress::app
