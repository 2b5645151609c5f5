// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_text.h"

#include <redress/law/deadline.h>

#include <map>

namespace redress::law {

/// The provenance that every entry needs.
inline const char* const origin_text =
    "source = \"the act\"\nchecked_on = 2026-11-21\nconfidence = \"statute\"\n";

/// Weekends and Christmas Day, known from 2020 to 2030.
inline std::string calendar_text(const std::string& more = "") {
    return "[[calendar]]\nkey = \"test\"\nnames.en = \"Test\"\nweekend = [\"saturday\", \"sunday\"]\n"
           "known_from = 2020\nknown_to = 2030\n" +
           more + origin_text +
           "holidays = [ { key = \"christmas_day\", fixed = \"12-25\", names = { en = \"Christmas Day\" } } "
           "]\n";
}

/// A rule of two months from delivery to act, rolled forward; `changes` replaces or adds lines, and an empty
/// value takes a line away.
inline std::string rule_text(const std::map<std::string, std::string>& changes = {}) {
    std::map<std::string, std::string> lines{{"key", "\"rule\""},
                                             {"kind", "\"act\""},
                                             {"trigger", "\"delivery\""},
                                             {"periods", "[\"2 months\"]"},
                                             {"starts_on", "\"day_after\""},
                                             {"month_end", "\"last_of_month\""},
                                             {"rolls", "\"forward\""},
                                             {"consequence", "\"claim_lost\""},
                                             {"by", "\"consumer\""},
                                             {"complete_when", "\"arrived\""},
                                             {"chosen_by", "\"event\""},
                                             {"title.en", "\"A rule\""},
                                             {"statement.en", "\"What it says.\""},
                                             {"source", "\"the act\""},
                                             {"checked_on", "2026-11-21"},
                                             {"confidence", "\"statute\""}};
    for (const auto& [key, value] : changes) lines[key] = value;
    std::string text = "[[rule]]\n";
    for (const auto& [key, value] : lines)
        if (!value.empty()) text += key + " = " + value + "\n";
    return text;
}

inline std::string posting_text() {
    return std::string("[posting]\ndays = 3\n") + origin_text;
}

/// A pack of this calendar and these entries.
inline std::string pack_of(const std::string& entries, const std::string& calendar = calendar_text()) {
    return pack_head() + posting_text() + calendar + entries;
}

inline Pack pack_with(const std::string& entries, const std::string& calendar = calendar_text()) {
    return Pack::from_toml(pack_of(entries, calendar), "test.toml");
}

/// The dates of a pack's only rule.
inline Deadline deadline_in(const Pack& pack, const char* on, const Circumstances& known = {}) {
    return std::get<Deadline>(
        deadline_for(pack, pack.rules().front(), domain::Date::from_iso(on).value(), known));
}

inline Deadline deadline_of(const std::map<std::string, std::string>& changes, const char* on,
                            const Circumstances& known = {}) {
    return deadline_in(pack_with(rule_text(changes)), on, known);
}

} // namespace redress::law
