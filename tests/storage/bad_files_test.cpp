// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;
using domain::ErrorKind;
using storage::Casebook;

namespace {

/// A casebook with one case, as bytes.
const std::string& good_bytes() {
    static const std::string bytes = [] {
        const ScratchFolder folder;
        {
            auto casebook = new_casebook(folder / "good.redress");
            store(casebook, CaseBuilder());
        }
        return bytes_of(folder / "good.redress");
    }();
    return bytes;
}

/// What opening these bytes ends with; the file must be untouched by it.
std::optional<ErrorKind> kind_for(const std::string& bytes) {
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", bytes);
    const auto kind = error_kind([&] { Casebook::open(folder / "a.redress"); });
    CHECK((bytes_of(folder / "a.redress") == bytes));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    return kind;
}

std::optional<ErrorKind> kind_after(const std::string& sql) {
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", good_bytes());
    tamper(folder / "a.redress", sql);
    return kind_for(bytes_of(folder / "a.redress"));
}

std::string with_bytes(std::size_t at, const std::string& bytes) {
    std::string changed = good_bytes();
    return changed.replace(at, bytes.size(), bytes);
}

} // namespace

TEST_CASE("a good casebook opens and stays as it was") {
    CHECK(kind_for(good_bytes()) == std::nullopt);
}

TEST_CASE("an empty file or a text is no casebook") {
    CHECK(kind_for("") == ErrorKind::NotACasebook);
    CHECK(kind_for("Dear sir, my stove is broken.\n") == ErrorKind::NotACasebook);
    CHECK(kind_for(std::string(100'000, '\0')) == ErrorKind::NotACasebook);
}

TEST_CASE("another program's database is no casebook") {
    CHECK(kind_after("PRAGMA application_id = 252006675") == ErrorKind::NotACasebook);
    CHECK(kind_after("PRAGMA application_id = 0") == ErrorKind::NotACasebook);
}

TEST_CASE("a newer casebook is told apart from a damaged one") {
    CHECK(kind_after("PRAGMA user_version = 6") == ErrorKind::CasebookNewer);
    CHECK(kind_after("PRAGMA user_version = 0") == ErrorKind::CasebookDamaged);
    CHECK(kind_after("PRAGMA user_version = -1") == ErrorKind::CasebookNewer);
}

TEST_CASE("a casebook cut short is damaged") {
    CHECK(kind_for(good_bytes().substr(0, good_bytes().size() / 2)) == ErrorKind::CasebookDamaged);
    CHECK(kind_for(good_bytes().substr(0, 50)) == ErrorKind::CasebookDamaged);
    CHECK(kind_for(good_bytes().substr(0, 4096)) == ErrorKind::CasebookDamaged);
}

TEST_CASE("a casebook with overwritten pages is damaged") {
    CHECK(kind_for(with_bytes(100, std::string(3000, '\xA5'))) == ErrorKind::CasebookDamaged);
    CHECK(kind_for(with_bytes(16, "\x7f\x7f")) == ErrorKind::CasebookDamaged);
}

TEST_CASE("something planted in the schema is refused") {
    CHECK(kind_after("CREATE TRIGGER t AFTER INSERT ON defect BEGIN DELETE FROM defect; END") ==
          ErrorKind::CasebookDamaged);
    CHECK(kind_after("CREATE VIEW v AS SELECT * FROM party") == ErrorKind::CasebookDamaged);
    CHECK(kind_after("CREATE TABLE extra (x)") == ErrorKind::CasebookDamaged);
    CHECK(kind_after("ALTER TABLE party ADD COLUMN age INTEGER") == ErrorKind::CasebookDamaged);
    CHECK(kind_after("DROP TABLE file_piece") == ErrorKind::CasebookDamaged);
    CHECK(kind_after("DELETE FROM meta") == ErrorKind::CasebookDamaged);
}

TEST_CASE("the statistics of a database tool do no harm") {
    CHECK(kind_after("ANALYZE") == std::nullopt);
}

TEST_CASE("a casebook that a tool switched to another journal becomes a single file again") {
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", good_bytes());
    tamper(folder / "a.redress", "PRAGMA journal_mode = WAL; UPDATE meta SET jurisdiction = 'DK'");
    CHECK(Casebook::open(folder / "a.redress").facts().jurisdiction == "DK");
    CHECK(bytes_of(folder / "a.redress")[18] == '\1');
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a list row or a history that is not text is damage") {
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", good_bytes());
    tamper(folder / "a.redress", "UPDATE case_list SET title = CAST(x'FF' AS TEXT); "
                                 "UPDATE history SET who = CAST(x'FF' AS TEXT)");
    const auto casebook = Casebook::open(folder / "a.redress");
    CHECK(error_kind([&] { casebook.list({}); }) == ErrorKind::CasebookDamaged);
    CHECK(error_kind([&] { casebook.history({uid(1)}); }) == ErrorKind::CasebookDamaged);
}

TEST_CASE("whichever text of a list row or a history is broken it is told as damage") {
    const auto [changed, column] =
        GENERATE(table<std::string, std::string>({{"case_list", "number"},
                                                  {"case_list", "trader"},
                                                  {"case_list", "changed_at"},
                                                  {"history", "at"},
                                                  {"history", "verb"},
                                                  {"history", "previous"},
                                                  {"history_payload", "payload"}}));
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", good_bytes());
    // Longer than what a string keeps inside itself.
    tamper(folder / "a.redress", "UPDATE case_list SET number = '2026-0001 and some more', consumer = "
                                 "'a name of more than sixteen letters'");
    tamper(folder / "a.redress", "UPDATE " + changed + " SET " + column + " = CAST(x'FF' AS TEXT)");
    const auto found =
        storage::damages_in(folder / "a.redress", [](const auto&) { return storage::CaseRow(); });
    CHECK_FALSE(found.empty());
}

TEST_CASE("a missing file and a folder are told apart") {
    const ScratchFolder folder;
    CHECK(error_kind([&] { Casebook::open(folder / "none.redress"); }) == ErrorKind::FileMissing);
    CHECK(error_kind([&] { Casebook::open(folder / "none" / "a.redress"); }) == ErrorKind::FileMissing);
    CHECK(error_kind([&] { Casebook::open(folder.path()); }) == ErrorKind::NotACasebook);
}

TEST_CASE("a new casebook never replaces a file") {
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", "precious");
    CHECK(error_kind([&] { new_casebook(folder / "a.redress"); }) == ErrorKind::FileExists);
    CHECK(bytes_of(folder / "a.redress") == "precious");
}

TEST_CASE("a new casebook in a folder that is not there is refused") {
    const ScratchFolder folder;
    CHECK(error_kind([&] { new_casebook(folder / "no" / "a.redress"); }) == ErrorKind::FileMissing);
}

TEST_CASE("a casebook may have any name") {
    const ScratchFolder folder;
    for (const char* name : {"file:a?mode=memory", ":memory:", "Ärende ő 日.redress", "a b%20#c"}) {
        new_casebook(folder / name);
        CHECK(Casebook::open(folder / name).facts().jurisdiction == "SE");
        CHECK(std::filesystem::exists(folder / name));
    }
}

TEST_CASE("a value that no field can hold is named by table and column") {
    const auto [sql, place] = GENERATE(table<std::string, std::string>(
        {{"UPDATE party SET roles = 'king'", "party.roles"},
         {"UPDATE item SET delivered = '2026-02-30'", "item.delivered"},
         {"UPDATE item SET kind = 'ghost'", "item.kind"},
         {"UPDATE party SET power_of_attorney = 2", "party.power_of_attorney"},
         {"UPDATE party SET position = 9999999999", "party.position"},
         {"UPDATE party SET name = CAST(x'C328' AS TEXT)", "party.name"},
         {"UPDATE purchase SET seller = x'00'", "purchase.seller"},
         {"UPDATE case_sheet SET currency = 'XXX'", "case_sheet.currency"}}));
    const ScratchFolder folder;
    write_bytes(folder / "a.redress", good_bytes());
    tamper(folder / "a.redress", sql);
    try {
        Casebook::open(folder / "a.redress").load_case({uid(1)});
        FAIL("was read");
    } catch (const domain::Error& error) {
        CHECK(error.kind() == ErrorKind::CasebookDamaged);
        CHECK(error.detail() == place);
    }
}
