// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_words.h"

namespace redress::text {

namespace {

// In the order of Language. Source: CLDR, format width "wide"; the Swedish weekdays take their definite
// ending.
constexpr std::string_view months[5][12] = {{"January", "February", "March", "April", "May", "June", "July",
                                             "August", "September", "October", "November", "December"},
                                            {"januari", "februari", "mars", "april", "maj", "juni", "juli",
                                             "augusti", "september", "oktober", "november", "december"},
                                            {"januar", "februar", "marts", "april", "maj", "juni", "juli",
                                             "august", "september", "oktober", "november", "december"},
                                            {"január", "február", "március", "április", "május", "június",
                                             "július", "augusztus", "szeptember", "október", "november",
                                             "december"},
                                            {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
                                             "August", "September", "Oktober", "November", "Dezember"}};

constexpr std::string_view weekdays[5][7] = {
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"},
    {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"},
    {"hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"},
    {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"}};

} // namespace

std::span<const std::string_view> month_names(Language language) {
    return months[static_cast<std::size_t>(language)];
}

std::span<const std::string_view> weekday_names(Language language) {
    return weekdays[static_cast<std::size_t>(language)];
}

std::string_view month_name(Language language, int month) {
    return month_names(language)[static_cast<std::size_t>(month - 1)];
}

std::string_view weekday_name(Language language, domain::Weekday weekday) {
    return weekday_names(language)[static_cast<std::size_t>(weekday)];
}

} // namespace redress::text
