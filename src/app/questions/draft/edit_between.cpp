// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/first_letter.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

const Record* same_record(const std::vector<Record>& records, const Record& record) {
    const auto found =
        std::ranges::find_if(records, [&](const Record& other) { return uid_of(other) == uid_of(record); });
    return found == records.end() ? nullptr : &*found;
}

/// What the casebook gave the case stays: its number, when it was opened, what an adviser wrote.
Case with_kept_sheet(Case wanted, const CaseSheet& on_file) {
    CaseSheet sheet = on_file;
    sheet.title = wanted.sheet.title;
    sheet.jurisdiction = wanted.sheet.jurisdiction;
    sheet.currency = wanted.sheet.currency;
    sheet.language = wanted.sheet.language;
    sheet.place = wanted.sheet.place;
    wanted.sheet = sheet;
    return wanted;
}

} // namespace

Edit edit_between(const LoadedCase& on_file, const Case& wanted, const std::string& name) {
    const std::vector<Record> before = records_of(on_file.dispute);
    const std::vector<Record> after = records_of(with_kept_sheet(wanted, on_file.dispute.sheet));
    Edit edit{on_file.dispute.sheet.id, name, {}};
    for (const Record& record : after) {
        const Record* known = same_record(before, record);
        if (known == nullptr)
            edit.changes.push_back(adding(record));
        else if (*known != record)
            edit.changes.push_back(altering(on_file, record));
    }
    for (auto record = before.rbegin(); record != before.rend(); ++record)
        if (same_record(after, *record) == nullptr)
            edit.changes.push_back(removing(on_file, uid_of(*record)));
    return edit;
}

} // namespace redress::app
