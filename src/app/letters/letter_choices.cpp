// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/letters.h>

#include <algorithm>
#include <array>

namespace redress::app {

namespace {

constexpr int usual_reply_days = 14;

bool has_template(const Resources& resources, text::Language language, const std::string& kind) {
    return resources.templates(language).count(kind) > 0;
}

/// The case's language, else the jurisdiction's, else any that has the paper.
text::Language letter_language(const domain::Case& dispute, const std::string& kind,
                               const Resources& resources) {
    const auto own = text::language_from(dispute.sheet.language);
    if (own && has_template(resources, *own, kind)) return *own;
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack != nullptr && has_template(resources, pack->letter_language(), kind))
        return pack->letter_language();
    for (std::size_t i = 0; i < domain::choice_names<text::Language>.count; ++i)
        if (const auto language = static_cast<text::Language>(i); has_template(resources, language, kind))
            return language;
    return text::Language::English;
}

/// The part of a file's name that says what the paper is; other kinds are named after their template.
std::string paper_name(const std::string& kind) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> names{
        {{"notice_of_defect", "notice-of-defect"},
         {"repair_or_replacement", "repair-letter"},
         {"price_reduction_claim", "claim-letter"},
         {"answer_to_claim", "answer"},
         {"case_summary", "case-summary"}}};
    for (const auto& [known, name] : names)
        if (known == kind) return std::string(name);
    std::string name = kind;
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

/// A case number that was imported may hold anything; a file's name holds letters, digits and dashes.
std::string safe_for_files(std::string text) {
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    };
    std::replace_if(
        text.begin(), text.end(), [&](char c) { return !fits(c); }, '-');
    return text;
}

bool is_open(domain::Date day, const law::Calendar* calendar, const std::string& region) {
    const bool is_weekend =
        day.weekday() == domain::Weekday::Saturday || day.weekday() == domain::Weekday::Sunday;
    return !is_weekend && (calendar == nullptr || calendar->on(day, region).is_open());
}

} // namespace

domain::Date reply_day(domain::Date dated, const law::Pack* pack, const std::string& region) {
    const int days = pack != nullptr ? pack->reply_days() : usual_reply_days;
    const law::Calendar* calendar = pack != nullptr ? pack->main_calendar() : nullptr;
    domain::Date day = domain::day_after(dated, days).value_or(dated);
    const std::string state = calendar != nullptr && calendar->has_state(region) ? region : std::string();
    while (!is_open(day, calendar, state)) {
        const auto next = domain::day_after(day, 1);
        if (!next) break;
        day = *next;
    }
    return day;
}

bool names_unconfirmed_day(const domain::Case& dispute, const std::string& kind, const Resources& resources) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack == nullptr || law::may_be_printed(pack->reply_days_origin().confidence)) return false;
    // Said by the template in whichever language has it.
    for (const text::Language language : {text::Language::English, text::Language::Swedish}) {
        const auto& templates = resources.templates(language);
        const auto paper = templates.find(kind);
        if (paper != templates.end()) return asks_for_answer(paper->second.head());
    }
    return false;
}

LetterChoices default_choices(const domain::Case& dispute, const std::string& kind, domain::Date today,
                              const Resources& resources) {
    const domain::Date reply_by =
        reply_day(today, resources.pack(dispute.sheet.jurisdiction), dispute.sheet.region);
    return {kind, letter_language(dispute, kind, resources), today, reply_by, documents::PaperSize::A4};
}

std::string letter_file_name(const domain::Case& dispute, const std::string& kind) {
    const std::string number = safe_for_files(dispute.sheet.number);
    return (number.empty() ? "" : number + "-") + safe_for_files(paper_name(kind)) + ".pdf";
}

} // namespace redress::app
