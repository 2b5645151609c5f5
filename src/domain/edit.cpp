// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/edit.h>

#include <algorithm>

namespace redress::domain {

namespace {

Revision revision_in(const LoadedCase& loaded, Uid uid) {
    const auto place = loaded.revisions.find(uid);
    return place == loaded.revisions.end() ? 0 : place->second;
}

} // namespace

Change adding(const Record& record) {
    return {kind_of(record), uid_of(record), 0, std::nullopt, record};
}

Change altering(const LoadedCase& loaded, const Record& after) {
    const Uid uid = uid_of(after);
    return {kind_of(after), uid, revision_in(loaded, uid), find_record(loaded.dispute, uid), after};
}

Change removing(const LoadedCase& loaded, Uid uid) {
    auto before = find_record(loaded.dispute, uid);
    const RecordKind kind = before ? kind_of(*before) : RecordKind::CaseSheet;
    return {kind, uid, revision_in(loaded, uid), std::move(before), std::nullopt};
}

Case with_changes(const Case& dispute, std::span<const Change> changes) {
    std::vector<Record> records = records_of(dispute);
    for (const Change& change : changes) {
        const auto place = std::find_if(records.begin(), records.end(),
                                        [&](const Record& record) { return uid_of(record) == change.uid; });
        if (place != records.end() && change.after)
            *place = *change.after;
        else if (place != records.end())
            records.erase(place);
        else if (change.after)
            records.push_back(*change.after);
    }
    return assemble(std::move(records));
}

} // namespace redress::domain
