// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_history.h"
#include "entry_words.h"

#include <redress/app/calendar_entries.h>
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using exchange::CalendarEntry;

/// Adds the entries of one list of the case.
struct EntryList {
    const domain::LoadedCase& loaded;
    const CalendarHistory& history;
    const text::Messages& messages;
    std::vector<CalendarEntry> entries = {};

    template <class T>
    void add_all(const std::vector<T>& records) {
        for (const T& record : records) {
            auto entry = entry_for(record, loaded.dispute.sheet, messages);
            if (entry) add(std::move(*entry), record.id.uid);
        }
    }
    void add(CalendarEntry entry, domain::Uid uid) {
        const auto revision = loaded.revisions.find(uid);
        entry.uid = calendar_uid(uid);
        entry.sequence = history.sequence(uid, revision == loaded.revisions.end() ? 0 : revision->second);
        entries.push_back(std::move(entry));
    }
    void add_gone(const GoneRecord& gone) {
        CalendarEntry entry{
            .uid = {}, .state = exchange::CalendarState::Cancelled, .when = {.day = gone.day}};
        entry.title = calendar_title(gone.title.empty() ? kind_name(gone.kind, messages) : gone.title,
                                     loaded.dispute.sheet, messages);
        add(std::move(entry), gone.uid);
    }
};

void append_case(exchange::CalendarSheet& sheet, const Workspace& workspace, domain::Id<domain::CaseSheet> id,
                 const text::Messages& messages) {
    const auto loaded = workspace.load(id);
    if (!loaded) return; // another program removed it meanwhile
    for (CalendarEntry& entry : calendar_entries(*loaded, workspace.casebook().history(id), messages))
        sheet.entries.push_back(std::move(entry));
}

std::string name_of(const Workspace& workspace, std::optional<domain::Id<domain::CaseSheet>> only) {
    const auto loaded = only ? workspace.load(*only) : std::nullopt;
    return loaded ? "Redress " + loaded->dispute.sheet.number : "Redress";
}

} // namespace

std::string calendar_uid(domain::Uid record) {
    return record.hex() + "@redress.local";
}

std::string calendar_title(const std::string& what, const domain::CaseSheet& sheet,
                           const text::Messages& messages) {
    if (sheet.number.empty()) return what;
    return what.empty() ? sheet.number : text::filled(messages.tr("{0} ({1})"), {what, sheet.number});
}

std::vector<CalendarEntry> calendar_entries(const domain::LoadedCase& loaded,
                                            const std::vector<storage::HistoryEntry>& history,
                                            const text::Messages& messages) {
    const CalendarHistory past(history);
    EntryList list{loaded, past, messages};
    list.add_all(loaded.dispute.deadlines);
    list.add_all(loaded.dispute.hearings);
    for (const GoneRecord& gone : past.gone_from(loaded.dispute)) list.add_gone(gone);
    return std::move(list.entries);
}

exchange::CalendarSheet calendar_of(const Workspace& workspace,
                                    std::optional<domain::Id<domain::CaseSheet>> only,
                                    const text::Messages& messages) {
    exchange::CalendarSheet sheet{name_of(workspace, only), workspace.ports().now(), {}};
    if (only) {
        append_case(sheet, workspace, *only, messages);
        return sheet;
    }
    const storage::CaseQuery by_number{
        .words = {}, .order = storage::CaseOrder::Number, .descending = false, .status = {}};
    for (const storage::CaseRow& row : workspace.casebook().list(by_number))
        append_case(sheet, workspace, row.id, messages);
    return sheet;
}

} // namespace redress::app
