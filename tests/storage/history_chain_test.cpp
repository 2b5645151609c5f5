// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

#include <redress/storage/digest.h>

using namespace redress;
using namespace redress::test;
using Kind = storage::Damage::Kind;

namespace {

/// A casebook whose one case has a history of three entries.
struct ChangedCasebook {
    ScratchFolder folder;
    CaseBuilder builder;

    ChangedCasebook() {
        auto casebook = new_casebook(file());
        store(casebook, builder);
        for (const char* name : {"Ugn", "Kamin"}) {
            builder.at(builder.item).description = name;
            alter(casebook, builder.sheet().id, builder.at(builder.item), name);
        }
    }
    std::filesystem::path file() const { return folder / "a.redress"; }
    std::vector<storage::HistoryEntry> history() {
        return storage::Casebook::open(file()).history(builder.sheet().id);
    }
    /// The kinds of damage and what they are about.
    std::vector<std::string> findings() {
        const auto casebook = storage::Casebook::open(file());
        std::vector<std::string> found;
        for (const auto& damage :
             storage::damages_in(file(), [&](const domain::Case&) { return casebook.list({}).at(0); }))
            found.push_back(std::to_string(static_cast<int>(damage.kind)) + " " + damage.case_number + " " +
                            damage.detail);
        return found;
    }
    std::vector<std::string> findings_after(const std::string& sql) {
        tamper(file(), sql);
        return findings();
    }
    static std::vector<std::string> history_fault(const std::string& seq, Kind kind = Kind::History) {
        return {std::to_string(static_cast<int>(kind)) + " 2026-0001 " + seq};
    }
    static std::vector<std::string> gap(const std::string& seq) {
        return history_fault(seq, Kind::HistoryGap);
    }
};

storage::CaseRow nothing_expected(const domain::Case&) {
    return {};
}

} // namespace

// FIPS 180-2, appendix B.1, and the digest of nothing
TEST_CASE("digests are SHA-256") {
    CHECK(storage::sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(storage::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("the history tells who changed which field from what to what") {
    ChangedCasebook changed;
    const auto history = changed.history();
    REQUIRE(history.size() == 3);
    CHECK(history[2].seq == 3);
    CHECK(history[2].note.who == "bo");
    CHECK(history[2].note.verb == "Kamin");
    REQUIRE(history[2].changes.size() == 1);
    CHECK(history[2].changes[0].field == "description");
    CHECK(history[2].changes[0].before == "Ugn");
    CHECK(history[2].changes[0].after == "Kamin");
}

TEST_CASE("the history writes amounts and days in plain form") {
    ChangedCasebook changed;
    const auto first = changed.history().at(0).changes;
    const auto after = [&](const std::string& field) {
        for (const auto& change : first)
            if (change.kind == domain::RecordKind::Item && change.field == field) return change.after;
        return std::string("none");
    };
    CHECK(after("price") == "129000.00");
    CHECK(after("delivered") == "2025-11-03");
    CHECK(after("") == changed.builder.item.uid.hex());
}

TEST_CASE("the history writes times of day as clocks show them") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    const auto hearing = builder.add_hearing("2026-09-01", "13:30");
    store(casebook, builder);
    builder.at(hearing).time = domain::TimeOfDay::from_text("09:05");
    alter(casebook, builder.sheet().id, builder.at(hearing));
    const auto changes = casebook.history(builder.sheet().id).back().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == "time");
    CHECK(changes[0].before == "13:30");
    CHECK(changes[0].after == "09:05");
}

TEST_CASE("the newest entry that touched a record is found") {
    ChangedCasebook changed;
    const auto casebook = storage::Casebook::open(changed.file());
    const auto id = changed.builder.sheet().id;
    CHECK(casebook.last_touch(id, changed.builder.item.uid)->verb == "Kamin");
    CHECK(casebook.last_touch(id, changed.builder.trader.uid)->verb == "Add case");
    CHECK_FALSE(casebook.last_touch(id, uid(12345)));
}

TEST_CASE("an untouched chain verifies") {
    CHECK(ChangedCasebook().findings().empty());
}

TEST_CASE("a tampered payload is found") {
    CHECK(ChangedCasebook().findings_after(
              "UPDATE history_payload SET payload = replace(payload, 'Ugn', 'Bil') "
              "WHERE seq = 2") == ChangedCasebook::history_fault("2"));
}

TEST_CASE("a tampered person or time is found") {
    CHECK(ChangedCasebook().findings_after("UPDATE history SET who = 'eve' WHERE seq = 1") ==
          ChangedCasebook::history_fault("1"));
    CHECK(ChangedCasebook().findings_after("UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE seq = 3") ==
          ChangedCasebook::history_fault("3"));
}

namespace {

/// What a stranger runs to remove the steps of a history.
std::string cut(const std::string& steps) {
    return "DELETE FROM history_payload WHERE " + steps + "; DELETE FROM history WHERE " + steps + ";";
}

} // namespace

TEST_CASE("an entry cut out of a chain is found") {
    CHECK(ChangedCasebook().findings_after(cut("seq = 2")) == ChangedCasebook::gap("2"));
    CHECK(ChangedCasebook().findings_after(cut("seq = 3")) == ChangedCasebook::gap("3"));
    CHECK(ChangedCasebook().findings_after(cut("true")) == ChangedCasebook::gap("1"));
}

TEST_CASE("a history that was cut is found although the counter was put back") {
    const std::string counter = "UPDATE case_counter SET last = 2 WHERE kind = 'history'";
    CHECK(ChangedCasebook().findings_after(cut("seq = 3") + counter) == ChangedCasebook::gap("3"));
    const std::string forgotten = "DELETE FROM case_counter WHERE kind = 'history';";
    CHECK(ChangedCasebook().findings_after(cut("true") + forgotten) == ChangedCasebook::gap("1"));
    const std::string unlisted = "UPDATE case_list SET changed_at = ''";
    CHECK(ChangedCasebook().findings_after(cut("true") + forgotten + unlisted) == ChangedCasebook::gap("1"));
}

TEST_CASE("a chain verifies after a payload was erased") {
    ChangedCasebook changed;
    CHECK(changed.findings_after("DELETE FROM history_payload WHERE seq = 2").empty());
    CHECK(changed.history().at(1).erased);
    CHECK(changed.history().at(1).note.verb == "Ugn");
    CHECK(changed.history().at(1).changes.empty());
}

TEST_CASE("verifying finds other damage and names its kind") {
    const auto [sql, kind] = GENERATE(
        table<std::string, Kind>({{"DELETE FROM purchase", Kind::ForeignKey},
                                  {"DELETE FROM case_list", Kind::CaseRow},
                                  {"UPDATE item SET kind = 'ghost'", Kind::CaseRow},
                                  {"UPDATE search_text SET words = 'other'", Kind::Sqlite},
                                  {"INSERT INTO file VALUES (1, printf('%064d', 0), 5)", Kind::File}}));
    ChangedCasebook changed;
    tamper(changed.file(), sql);
    const auto row = storage::CaseRow{changed.builder.sheet().id,
                                      "2026-0001",
                                      "Braskamin",
                                      "",
                                      "",
                                      domain::CaseStatus::Open,
                                      "SEK",
                                      0,
                                      0,
                                      "",
                                      "",
                                      0,
                                      ""};
    const auto found = storage::damages_in(changed.file(), [&](const domain::Case&) { return row; });
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].kind == kind);
}

TEST_CASE("a casebook that cannot be opened is inspected all the same and stays as it is") {
    const auto [sql, detail] = GENERATE(table<std::string, std::string>(
        {{"DROP TABLE file_piece", "missing table file_piece"},
         {"ALTER TABLE party ADD COLUMN age INTEGER", "table party"},
         {"CREATE TRIGGER t AFTER INSERT ON defect BEGIN DELETE FROM defect; END", "trigger t"},
         {"DELETE FROM meta", "meta"}}));
    ChangedCasebook changed;
    tamper(changed.file(), sql);
    const std::string bytes = bytes_of(changed.file());
    CHECK(error_kind([&] { storage::Casebook::open(changed.file()); }) == domain::ErrorKind::CasebookDamaged);
    const auto found = storage::damages_in(changed.file(), nothing_expected);
    REQUIRE_FALSE(found.empty());
    CHECK(found[0] == storage::Damage{Kind::Schema, "", detail});
    CHECK((bytes_of(changed.file()) == bytes));
}

TEST_CASE("a casebook cut short or overwritten is damage in the file itself") {
    ChangedCasebook changed;
    const std::string bytes = bytes_of(changed.file());
    std::string overwritten = bytes;
    overwritten.replace(100, 3000, 3000, '\xA5');
    for (const std::string& broken : {bytes.substr(0, 50), bytes.substr(0, bytes.size() / 2), overwritten}) {
        write_bytes(changed.file(), broken);
        const auto found = storage::damages_in(changed.file(), nothing_expected);
        REQUIRE_FALSE(found.empty());
        CHECK(found[0].kind == Kind::Sqlite);
    }
}

TEST_CASE("what is no casebook is not inspected") {
    const ScratchFolder folder;
    write_bytes(folder / "a.txt", "Dear sir");
    CHECK(error_kind([&] { storage::damages_in(folder / "a.txt", nothing_expected); }) ==
          domain::ErrorKind::NotACasebook);
    CHECK(error_kind([&] { storage::damages_in(folder / "b", nothing_expected); }) ==
          domain::ErrorKind::FileMissing);
}
