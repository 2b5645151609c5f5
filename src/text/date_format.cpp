// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_words.h"

#include <redress/text/format.h>

#include <fmt/format.h>

namespace redress::text {

namespace {

// In the order of Language. {0} year, {1} month, {2} day, {3} month's name, {4} weekday's name.
struct DateForm {
    fmt::string_view numeric;
    fmt::string_view listed;
    fmt::string_view in_words;
    fmt::string_view with_weekday;
};

constexpr DateForm forms[] = {
    {"{2:02}/{1:02}/{0}", "{2} {3:.3} {0}", "{2} {3} {0}", "{4} {2} {3} {0}"},
    {"{0}-{1:02}-{2:02}", "{0}-{1:02}-{2:02}", "{2} {3} {0}", "{4} den {2} {3} {0}"},
    {"{2:02}-{1:02}-{0}", "{2:02}-{1:02}-{0}", "{2}. {3} {0}", "{4} den {2}. {3} {0}"},
    {"{0}. {1:02}. {2:02}.", "{0}. {1:02}. {2:02}.", "{0}. {3} {2}.", "{0}. {3} {2}., {4}"},
    {"{2:02}.{1:02}.{0}", "{2:02}.{1:02}.{0}", "{2}. {3} {0}", "{4}, den {2}. {3} {0}"}};

fmt::string_view pattern_of(const DateForm& form, DateStyle style) {
    switch (style) {
    case DateStyle::Numeric:
        return form.numeric;
    case DateStyle::Listed:
        return form.listed;
    case DateStyle::Long:
        return form.in_words;
    case DateStyle::WithWeekday:
        return form.with_weekday;
    }
    return form.numeric;
}

} // namespace

std::string format_date(domain::Date date, Language language, DateStyle style) {
    const fmt::string_view pattern = pattern_of(forms[static_cast<std::size_t>(language)], style);
    return fmt::format(fmt::runtime(pattern), date.year(), date.month(), date.day(),
                       month_name(language, date.month()), weekday_name(language, date.weekday()));
}

} // namespace redress::text
