// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"
#include "support/full_records.h"

#include <redress/storage/history.h>

using namespace redress;
using namespace redress::test;
using storage::HistoryEntry;

namespace {

const domain::Currency sek = *domain::Currency::from_code("SEK");

/// A step as the history keeps it.
HistoryEntry step_of(const domain::Change& change) {
    return {1, {"2026-02-01T10:00:00Z", "bo", "Change"}, storage::field_changes({&change, 1}, sek)};
}

/// A case that holds the sheet and the record, if there is one; nothing looks at where records point.
domain::LoadedCase holding(const std::optional<domain::Record>& record) {
    domain::LoadedCase loaded;
    loaded.dispute.sheet.currency = "SEK";
    if (!record) return loaded;
    const domain::Change change = domain::adding(*record);
    loaded.dispute = domain::with_changes(loaded.dispute, {&change, 1});
    loaded.revisions[domain::uid_of(*record)] = 7;
    return loaded;
}

bool can_be_told(const domain::Record& record) {
    const auto* exhibit = std::get_if<domain::Exhibit>(&record);
    return !std::holds_alternative<domain::CaseSheet>(record) &&
           (exhibit == nullptr || exhibit->files.empty());
}

domain::Defect cracked() {
    domain::Defect defect;
    defect.id.uid = uid(5);
    defect.number = 1;
    defect.title = "Cracked, twice";
    return defect;
}

} // namespace

TEST_CASE("a removed record comes back from the history with every field") {
    int kinds = 0;
    for (const domain::Record& record : full_records()) {
        if (!can_be_told(record)) continue;
        const auto uid = domain::uid_of(record);
        const auto back =
            storage::changes_back(step_of({domain::kind_of(record), uid, 7, record, {}}), holding({}));
        INFO(domain::choice_name(domain::kind_of(record)));
        REQUIRE(back);
        REQUIRE(back->size() == 1);
        CHECK(back->front().after == record);
        ++kinds;
    }
    CHECK(kinds >= 24);
}

TEST_CASE("an added record is taken out at the revision it has now") {
    for (const domain::Record& record : full_records()) {
        if (!can_be_told(record)) continue;
        const auto back = storage::changes_back(step_of(domain::adding(record)), holding(record));
        INFO(domain::choice_name(domain::kind_of(record)));
        REQUIRE(back);
        CHECK_FALSE(back->front().after);
        CHECK(back->front().expected == 7);
    }
}

TEST_CASE("a changed field gets its old words back and the others keep theirs") {
    const domain::Defect before = cracked();
    domain::Defect after = before;
    after.title = "Cracked, thrice";
    const HistoryEntry step = step_of({domain::RecordKind::Defect, before.id.uid, 7, before, after});
    const auto back = storage::changes_back(step, holding(after));
    REQUIRE(back);
    CHECK(back->front().after == domain::Record(before));
}

TEST_CASE("a field that somebody has changed since is not put back") {
    const domain::Defect before = cracked();
    domain::Defect after = before;
    after.title = "Cracked, thrice";
    const HistoryEntry step = step_of({domain::RecordKind::Defect, before.id.uid, 7, before, after});
    after.title = "Broken";
    CHECK_FALSE(storage::changes_back(step, holding(after)));
    CHECK_FALSE(storage::changes_back(step, holding({})));
}

TEST_CASE("an added record that has grown since is not taken out") {
    domain::Defect defect = cracked();
    const HistoryEntry step = step_of(domain::adding(defect));
    defect.description = "Along the whole side";
    CHECK_FALSE(storage::changes_back(step, holding(defect)));
}

TEST_CASE("what was erased or holds files cannot be told") {
    HistoryEntry erased = step_of(domain::adding(cracked()));
    erased.erased = true;
    CHECK_FALSE(storage::changes_back(erased, holding(cracked())));
    domain::Exhibit photo;
    photo.id.uid = uid(6);
    photo.files = {{"", "a, b.jpg"}};
    CHECK_FALSE(storage::changes_back(step_of({domain::RecordKind::Exhibit, photo.id.uid, 7, photo, {}}),
                                      holding({})));
}
