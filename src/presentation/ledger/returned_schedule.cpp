// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/presentation/schedule_panel.h>
#include <redress/text/format.h>

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
    TickLine line;
    line.label = text::filled("{0}: {1} → {2}",
                              {app::label(change.column, m), shown(change.before), shown(change.after)});
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
    sheet.intro = text::filled(m.tr("From {0}. What is ticked becomes an answer of {1}; what is not ticked "
                                    "changes nothing."),
                               {name_, words.day(session_.workspace.ports().today())});
    sheet.accept = m.tr("Enter the answers");
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

Outcome ReturnedSchedule::take(const Ticked& ticked) {
    std::vector<ProposedAnswer> approved;
    for (const std::size_t place : ticked)
        if (place < reading_.changes.size()) approved.push_back(reading_.changes[place]);
    if (approved.empty()) return {};
    return page_.apply(app::schedule_answers_edit(page_.loaded(), approved, reading_.language,
                                                  session_.workspace.ports().today(), session_.resources,
                                                  session_.workspace.ports()));
}

} // namespace redress::presentation
