// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/interest_print.h"

#include "print/aligned_text.h"

#include <redress/text/format.h>

namespace redress::cli {

namespace {

/// "7.50", "-0.50": always two decimals, as the packs state rates.
std::string percent_text(domain::Percent percent) {
    const int size = percent.hundredths < 0 ? -percent.hundredths : percent.hundredths;
    const std::string decimals = std::to_string(size % 100);
    return (percent.hundredths < 0 ? "-" : "") + std::to_string(size / 100) + "." +
           (decimals.size() == 1 ? "0" : "") + decimals;
}

std::string sums_text(const law::InterestStatement& statement, const text::Messages& messages) {
    const text::Language language = messages.language();
    const std::string claim = text::format_money(statement.principal, language);
    const std::string both = text::format_money(statement.principal + statement.total, language);
    return aligned_text(
        {{}, {"", true}},
        {{messages.tr("Principal"), claim},
         {messages.tr("Interest in all"), text::format_money(statement.total, language)},
         {messages.tr("Principal and interest"), both},
         {messages.tr("Per further day"), text::format_money(statement.per_further_day, language)}});
}

/// The law first, then the rates.
std::string sources_text(const ShownInterest& shown, const text::Messages& messages) {
    std::string text;
    for (const std::string& source : shown.statement.sources)
        text += text::filled(messages.tr("Source: {0}."), {source}) + "\n";
    return text;
}

std::string heading(const ShownInterest& shown, const text::Messages& messages) {
    if (shown.own_rate)
        return text::filled(messages.tr("Interest at {0} a year, as agreed or set by a court."),
                            {text::format_percent(*shown.own_rate, messages.language())}) +
               "\n";
    const auto* rule = shown.pack.interest_rule(shown.request.kind, shown.request.from);
    return app::words_in(rule->title, messages.language()) + "\n" +
           app::words_in(rule->statement, messages.language()) + "\n";
}

std::string segments_text(const std::vector<law::InterestSegment>& segments, const text::Messages& messages) {
    const text::Language language = messages.language();
    std::vector<std::vector<std::string>> rows;
    for (const law::InterestSegment& segment : segments)
        rows.push_back({segment.from.iso(), segment.until.iso(), std::to_string(segment.days),
                        rate_words(segment, language), amount_words(segment, language),
                        app::label(segment.origin, messages)});
    return aligned_text({{messages.tr("From")},
                         {messages.tr("Until, not included")},
                         {messages.tr("Days"), true},
                         {messages.tr("Rate a year"), true},
                         {messages.tr("Interest"), true},
                         {messages.tr("The rate is")}},
                        rows);
}

Json segments_json(const std::vector<law::InterestSegment>& segments) {
    Json json = Json::array();
    for (const law::InterestSegment& segment : segments) json.push_back(segment_json(segment));
    return json;
}

} // namespace

Json segment_json(const law::InterestSegment& segment) {
    const bool is_missing = segment.origin == law::RateOrigin::Missing;
    return {{"from", segment.from.iso()},
            {"until", segment.until.iso()},
            {"days", segment.days},
            {"kind", domain::choice_name(segment.kind)},
            {"reference", is_missing ? Json() : Json(percent_text(segment.reference))},
            {"margin", percent_text(segment.margin)},
            {"rate", is_missing ? Json() : Json(percent_text(segment.rate()))},
            {"origin", domain::choice_name(segment.origin)},
            {"amount", cli::json_of(segment.amount)},
            {"source", segment.source},
            {"remark", text_or_null(segment.remark)},
            {"confidence", domain::choice_name(segment.confidence)}};
}

std::string rate_words(const law::InterestSegment& segment, text::Language language) {
    const bool is_missing = segment.origin == law::RateOrigin::Missing;
    return is_missing ? "–" : text::format_percent(segment.rate(), language);
}

std::string amount_words(const law::InterestSegment& segment, text::Language language) {
    const bool is_missing = segment.origin == law::RateOrigin::Missing;
    return is_missing ? "–" : text::format_money(segment.amount, language);
}

std::string interest_text(const ShownInterest& shown, const text::Messages& messages) {
    const law::InterestStatement& statement = shown.statement;
    std::string text = heading(shown, messages) + "\n";
    if (!statement.segments.empty()) text += segments_text(statement.segments, messages) + "\n";
    text += sums_text(statement, messages) + "\n";
    text += text::filled(messages.tr("Days are counted as {0}. Simple interest, rounded once."),
                         {app::label(statement.day_count, messages)}) +
            "\n" + (shown.own_rate ? "" : sources_text(shown, messages));
    for (const std::string& words : app::doubts_about(statement, messages))
        text += messages.tr("Warning") + ": " + words + "\n";
    return text;
}

Json interest_json(const ShownInterest& shown, const text::Messages& messages) {
    const law::InterestStatement& statement = shown.statement;
    return {{"jurisdiction", shown.pack.code()},
            {"kind", domain::choice_name(shown.request.kind)},
            {"own_rate", shown.own_rate ? Json(percent_text(*shown.own_rate)) : Json()},
            {"principal", cli::json_of(statement.principal)},
            {"from", shown.request.from.iso()},
            {"until", shown.request.until.iso()},
            {"day_count", domain::choice_name(statement.day_count)},
            {"segments", segments_json(statement.segments)},
            {"total", cli::json_of(statement.total)},
            {"known_total", cli::json_of(statement.known_total)},
            {"assumed_from", cli::json_of(statement.assumed_from)},
            {"missing_from", cli::json_of(statement.missing_from)},
            {"least_principal", cli::json_of(statement.least_principal)},
            {"per_further_day", cli::json_of(statement.per_further_day)},
            {"sources", shown.own_rate ? Json::array() : Json(statement.sources)},
            {"warnings", app::doubts_about(statement, messages)}};
}

} // namespace redress::cli
