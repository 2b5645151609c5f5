// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"
#include "words/field_sentences.h"

#include <redress/presentation/schedule_panel.h>
#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <fstream>

namespace redress::presentation {

namespace {

using app::ProposedAnswer;
using app::ScheduleColumn;

constexpr std::size_t largest_file = std::size_t{32} << 20; // one byte more is refused by the reader

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    std::string bytes(largest_file + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad()) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

} // namespace

ReturnedSchedule::ReturnedSchedule(Session& session, CasePage& page, const std::filesystem::path& file)
    : session_(session),
      page_(page),
      name_(file.filename().string()),
      reading_(app::read_schedule(page.dispute(), bytes_of(file), session.resources)) {}

std::vector<std::string> ReturnedSchedule::problems() const {
    std::vector<std::string> sentences;
    for (const app::ScheduleProblem& problem : reading_.problems)
        sentences.push_back(app::sentence(problem, session_.messages));
    return sentences;
}

std::string ReturnedSchedule::refusal() const {
    if (!reading_.changes.empty()) return {};
    std::string words;
    for (const std::string& sentence : problems()) words += (words.empty() ? "" : "\n\n") + sentence;
    return words.empty() ? session_.messages.tr("Nothing was filled in.") : words;
}

TickLine ReturnedSchedule::line_of(const ProposedAnswer& change) const {
    const text::Messages& m = session_.messages;
    const auto shown = [&](const std::string& words) { return words.empty() ? m.tr("nothing") : words; };
    const std::string entered =
        change.is_inferred && change.stance
            ? app::choice_label(domain::RecordKind::Answer, "stance", domain::choice_name(*change.stance), m)
            : change.after;
    TickLine line;
    line.label =
        text::filled("{0}: {1} → {2}", {app::label(change.column, m), shown(change.before), shown(entered)});
    line.ticked = true;
    if (change.is_inferred)
        line.sentences.push_back(m.tr("Not in the file: it follows from what was filled in beside it."));
    return line;
}

TickSheet ReturnedSchedule::sheet() const {
    const text::Messages& m = session_.messages;
    const LedgerWords words(page_.dispute(), m);
    TickSheet sheet;
    sheet.title = m.tr("What was filled in");
    sheet.intro =
        text::filled(m.tr("From {0}. What is ticked becomes an answer of the day below; what is not "
                          "ticked changes nothing."),
                     {name_});
    sheet.accept = m.tr("Enter the answers");
    sheet.dated = day_field();
    sheet.read_dated = [this](const std::string& typed) { return read_day(typed); };
    domain::Id<domain::ClaimItem> item;
    for (const ProposedAnswer& change : reading_.changes) {
        if (sheet.groups.empty() || change.item != item)
            sheet.groups.push_back({words.item(item = change.item), {}});
        sheet.groups.back().lines.push_back(line_of(change));
    }
    if (auto left = problems(); !left.empty())
        sheet.groups.push_back({m.tr("What was not read, or needs a look"), {}, std::move(left)});
    return sheet;
}

FieldState ReturnedSchedule::day_field() const {
    FieldState field;
    field.name = "received";
    field.label = session_.messages.tr("Answered on");
    field.control = Control::Date;
    field.placeholder = placeholder_of(field.control, session_.messages);
    field.text =
        text::format_date(session_.workspace.ports().today(), session_.language(), text::DateStyle::Numeric);
    return field;
}

DayRead ReturnedSchedule::read_day(const std::string& typed) const {
    const text::Messages& m = session_.messages;
    const auto parsed = text::parse_date(text::tidied(typed), session_.language());
    const auto* day = std::get_if<domain::Date>(&parsed);
    if (!day) return {false, sentence_beside(std::get<text::ParseProblem>(parsed), Control::Date, m)};
    if (*day > session_.workspace.ports().today()) return {false, m.tr("That day is still to come.")};
    return {true, text::format_date(*day, m.language(), text::DateStyle::Long)};
}

Outcome ReturnedSchedule::take(const Ticked& ticked, const std::optional<std::string>& dated) {
    std::vector<ProposedAnswer> approved;
    for (const std::size_t place : ticked)
        if (place < reading_.changes.size()) approved.push_back(reading_.changes[place]);
    if (approved.empty()) return {};
    const app::Ports& ports = session_.workspace.ports();
    domain::Date day = ports.today();
    if (dated) {
        if (const DayRead read = read_day(*dated); !read.is_right)
            return {Outcome::Kind::NotUnderstood, {read.words}};
        day = std::get<domain::Date>(text::parse_date(text::tidied(*dated), session_.language()));
    }
    return page_.apply(app::schedule_answers_edit(page_.loaded(), approved, reading_.language, day,
                                                  session_.resources, ports));
}

} // namespace redress::presentation
