// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/case_dates_print.h"

#include "print/aligned_text.h"
#include "print/deadline_print.h"

#include <redress/app/kept_words.h>
#include <redress/app/sentences.h>
#include <redress/law/step_text.h>
#include <redress/text/format.h>

#include <fmt/ranges.h>

#include <algorithm>

namespace redress::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;
using domain::Deadline;

std::string day(const std::optional<domain::Date>& date, Desk& desk) {
    return date ? text::format_date(*date, desk.messages().language(), text::DateStyle::Numeric) : "–";
}

std::string state_of(const Deadline& deadline, Desk& desk) {
    if (deadline.state != domain::DeadlineState::Open)
        return app::choice_label(domain::RecordKind::Deadline, "state", domain::choice_name(deadline.state),
                                 desk.messages());
    return app::label(app::standing_on(deadline, desk.today()), desk.messages());
}

std::string warned(const std::string& about, const std::vector<std::string>& sentences, Desk& desk) {
    std::string text;
    for (const std::string& sentence : sentences)
        text += about + ": " + desk.messages().tr("Warning") + ": " + sentence + "\n";
    return text;
}

/// The same rule may have the same doubt for several days.
void add_once(std::string& lines, const std::string& line) {
    if (lines.find(line) == std::string::npos) lines += line;
}

/// Days first, then what the record says about where they come from.
void add_dates(Json& json, const ChosenCase& chosen, const Deadline& deadline, Desk& desk) {
    const auto steps = law::steps_from(deadline.steps);
    const auto warnings = law::warnings_from(deadline.warnings);
    const auto* calendar = app::calendar_of(deadline, chosen.law);
    const law::Rule* rule = app::rule_of(deadline, chosen.law);
    json["safe"] = json_of(deadline.safe);
    json["computed"] = json_of(deadline.computed);
    json["legal"] = json_of(deadline.legal);
    json["post_by"] = json_of(deadline.post_by);
    json["consequence"] = domain::choice_name(deadline.consequence);
    json["consequence_text"] = app::sentence(deadline.kind, deadline.consequence, desk.messages());
    json["letter_note"] =
        rule ? text_or_null(app::words_in(rule->letter_note, desk.options().language)) : Json();
    json["steps"] = steps ? steps_json(*steps, calendar, desk.messages()) : Json();
    json["warnings"] = warnings ? warnings_json(*warnings, desk.messages()) : Json();
    json["source"] = text_or_null(deadline.source);
    json["rule_version"] = json_of(deadline.rule_version);
    json["pack_fingerprint"] = text_or_null(deadline.pack_fingerprint);
}

Json trigger_json(const Deadline& deadline) {
    return {{"event", domain::choice_name(deadline.trigger_kind)},
            {"date", json_of(deadline.trigger_date)},
            {"record", text_or_null(deadline.trigger_record)}};
}

std::string place_of(const domain::Case& dispute, domain::Id<domain::Purchase> purchase) {
    const auto place = std::ranges::find(dispute.purchases, purchase, &domain::Purchase::id);
    return place == dispute.purchases.end() ? "–" : std::to_string(place - dispute.purchases.begin() + 1);
}

Json purchase_json(const domain::Case& dispute, domain::Id<domain::Purchase> purchase) {
    return purchase.is_none() ? Json() : Json(std::stoi(place_of(dispute, purchase)));
}

} // namespace

std::string deadlines_text(const ChosenCase& chosen, const std::vector<const Deadline*>& deadlines,
                           Desk& desk) {
    const auto& messages = desk.messages();
    if (deadlines.empty()) return messages.tr("No deadlines.") + "\n";
    Rows rows;
    std::string warnings;
    for (const Deadline* deadline : deadlines) {
        const std::string number = std::to_string(number_of(chosen.dispute(), deadline->id));
        rows.push_back({number, day(deadline->safe, desk), day(deadline->legal, desk),
                        state_of(*deadline, desk), deadline->title});
        if (deadline->state == domain::DeadlineState::Open)
            warnings += warned(number, app::warnings_of(*deadline, chosen.law, messages), desk);
    }
    const std::string table = aligned_text({{messages.tr("No."), true},
                                            {messages.tr("Safe date")},
                                            {messages.tr("Legal date")},
                                            {messages.tr("State")},
                                            {messages.tr("What it is"), false, 44}},
                                           rows);
    return table + (warnings.empty() ? "" : "\n" + warnings);
}

Json kept_json(const ChosenCase& chosen, const Deadline& deadline, Desk& desk) {
    const auto standing = app::standing_on(deadline, desk.today());
    const bool is_open = deadline.state == domain::DeadlineState::Open;
    Json json{
        {"number", number_of(chosen.dispute(), deadline.id)},
        {"key", json_of(deadline.id.uid)},
        {"title", deadline.title},
        {"rule", text_or_null(deadline.rule)},
        {"jurisdiction", text_or_null(deadline.pack)},
        {"purchase", purchase_json(chosen.dispute(), deadline.purchase)},
        {"kind", domain::choice_name(deadline.kind)},
        {"state", domain::choice_name(deadline.state)},
        {"done_on", json_of(deadline.done_on)},
        {"standing", is_open ? Json(domain::choice_name(standing)) : Json()},
        {"standing_text", is_open ? Json(app::sentence(standing, desk.messages())) : Json()},
        {"trigger", trigger_json(deadline)},
        {"period", text_or_null(deadline.period)},
        {"days_before", deadline.days_before},
        {"plan", text_or_null(deadline.plan)},
        {"after", deadline.after.is_none() ? Json() : Json(number_of(chosen.dispute(), deadline.after))},
        {"responsible", text_or_null(deadline.responsible)},
        {"reminder_days", deadline.reminder_days}};
    add_dates(json, chosen, deadline, desk);
    return json;
}

std::vector<int> numbers_of(const domain::Case& dispute, const app::DateProposal& proposal) {
    std::vector<int> numbers;
    for (const domain::Id<domain::Defect> id : proposal.defects)
        if (const domain::Defect* defect = domain::find(dispute, id)) numbers.push_back(defect->number);
    return numbers;
}

/// Where not all defects of the item have the same date.
std::string defects_words(const domain::Case& dispute, const app::DateProposal& proposal,
                          const text::Messages& messages) {
    const auto numbers = numbers_of(dispute, proposal);
    if (numbers.empty()) return {};
    const std::string list = fmt::format("{}", fmt::join(numbers, ", "));
    const auto count = static_cast<long long>(numbers.size());
    return "; " + text::filled(messages.ntr("defect {0}", "defects {0}", count), {list});
}

std::string proposals_text(const ChosenCase& chosen, const std::vector<app::DateProposal>& proposals,
                           Desk& desk) {
    const auto& messages = desk.messages();
    if (proposals.empty()) return messages.tr("No date follows from what the case says so far.") + "\n";
    Rows rows;
    std::string warnings;
    for (const app::DateProposal& p : proposals) {
        const std::string mark = p.kept.is_none() ? "" : std::to_string(number_of(chosen.dispute(), p.kept));
        rows.push_back({p.rule->key, place_of(chosen.dispute(), p.purchase),
                        app::label(p.dates.trigger.event, messages) + " " + day(p.dates.trigger.from, desk) +
                            defects_words(chosen.dispute(), p, messages),
                        day(p.dates.safe, desk), day(p.dates.legal, desk), day(p.met_on, desk), mark});
        for (const law::Warning& warning : p.dates.warnings)
            add_once(warnings, warned(p.rule->key, {app::sentence(warning, messages)}, desk));
    }
    const std::string table = aligned_text({{messages.tr("Rule")},
                                            {messages.tr("Purchase"), true},
                                            {messages.tr("Counts from"), false, 34},
                                            {messages.tr("Safe date")},
                                            {messages.tr("Legal date")},
                                            {messages.tr("Done on")},
                                            {messages.tr("Kept as"), true}},
                                           rows);
    return table + (warnings.empty() ? "" : "\n" + warnings);
}

Json proposals_json(const ChosenCase& chosen, const std::vector<app::DateProposal>& proposals, Desk& desk) {
    Json list = Json::array();
    for (const app::DateProposal& p : proposals) {
        const auto* calendar = app::calendar_for(*p.pack, *p.rule, chosen.law.national);
        const ExplainedDeadline explained{{p.pack, p.rule}, p.dates, calendar, desk.today()};
        Json json = deadline_json(explained, desk.messages());
        json["purchase"] = purchase_json(chosen.dispute(), p.purchase);
        json["defects"] = numbers_of(chosen.dispute(), p);
        json["records"] = Json::array();
        for (const domain::Uid& uid : p.records) json["records"].push_back(json_of(uid));
        json["met_on"] = json_of(p.met_on);
        json["kept_as"] = p.kept.is_none() ? Json() : Json(number_of(chosen.dispute(), p.kept));
        list.push_back(std::move(json));
    }
    return list;
}

namespace {

std::vector<app::MoveReason> reasons_of(const app::DateMove& move) {
    std::vector<app::MoveReason> reasons;
    for (std::size_t i = 0; i < domain::choice_names<app::MoveReason>.count; ++i)
        if (move.reasons.contains(static_cast<app::MoveReason>(i)))
            reasons.push_back(static_cast<app::MoveReason>(i));
    return reasons;
}

Json days_json(const Deadline& deadline) {
    return {{"trigger", json_of(deadline.trigger_date)},
            {"safe", json_of(deadline.safe)},
            {"computed", json_of(deadline.computed)},
            {"legal", json_of(deadline.legal)},
            {"post_by", json_of(deadline.post_by)},
            {"rule_version", json_of(deadline.rule_version)},
            {"pack_fingerprint", text_or_null(deadline.pack_fingerprint)}};
}

} // namespace

std::string moves_text(const ChosenCase& chosen, const std::vector<app::DateMove>& moves, Desk& desk) {
    const auto& messages = desk.messages();
    if (moves.empty()) return messages.tr("Every kept date is what the case and the law say.") + "\n";
    std::string text;
    for (const app::DateMove& move : moves) {
        const std::string after = move.after ? day(move.after->safe, desk) : messages.tr("no date");
        text += std::to_string(number_of(chosen.dispute(), move.before.id)) + "  " + move.before.title +
                ": " + day(move.before.safe, desk) + " → " + after + "\n";
        for (const app::MoveReason reason : reasons_of(move))
            text += "   " + app::sentence(reason, messages) + "\n";
    }
    return text;
}

Json moves_json(const ChosenCase& chosen, const std::vector<app::DateMove>& moves, Desk& desk) {
    Json list = Json::array();
    for (const app::DateMove& move : moves) {
        Json reasons = Json::array();
        for (const app::MoveReason reason : reasons_of(move))
            reasons.push_back(
                {{"kind", domain::choice_name(reason)}, {"text", app::sentence(reason, desk.messages())}});
        list.push_back({{"number", number_of(chosen.dispute(), move.before.id)},
                        {"title", move.before.title},
                        {"reasons", reasons},
                        {"before", days_json(move.before)},
                        {"after", move.after ? days_json(*move.after) : Json()}});
    }
    return list;
}

std::string log_text(const std::vector<app::LogLine>& lines, Desk& desk) {
    const auto& messages = desk.messages();
    if (lines.empty()) return messages.tr("No deadline was ever entered.") + "\n";
    Rows rows;
    for (const app::LogLine& line : lines)
        rows.push_back({line.note.at, line.note.who, app::label(line.kind, messages), line.day, line.title});
    return aligned_text({{messages.tr("When")},
                         {messages.tr("Who")},
                         {messages.tr("What happened")},
                         {messages.tr("Safe date")},
                         {messages.tr("What it is"), false, 44}},
                        rows);
}

Json log_json(const std::vector<app::LogLine>& lines) {
    Json list = Json::array();
    for (const app::LogLine& line : lines) {
        Json changes = Json::array();
        for (const storage::FieldChange& change : line.changes)
            changes.push_back({{"field", change.field}, {"before", change.before}, {"after", change.after}});
        list.push_back({{"at", line.note.at},
                        {"who", line.note.who},
                        {"step", line.note.verb},
                        {"kind", domain::choice_name(line.kind)},
                        {"key", json_of(line.deadline)},
                        {"title", line.title},
                        {"safe", text_or_null(line.day)},
                        {"changes", changes}});
    }
    return list;
}

} // namespace redress::cli
