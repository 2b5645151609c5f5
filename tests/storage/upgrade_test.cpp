// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"
#include "file_size_limit.h"

#include <sys/wait.h>
#include <unistd.h>

#include <future>

using namespace redress;
using namespace redress::test;
using domain::ErrorKind;
using storage::Casebook;

namespace {

namespace fs = std::filesystem;

/// The text of a casebook that the last program of format 1 wrote, as a file again.
void write_format_1(const fs::path& file) {
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/tests/storage/format_1.sql");
    std::stringstream text;
    text << in.rdbuf();
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(text.str());
}

std::int64_t asked(const fs::path& file, const std::string& question) {
    SQLite::Database database(file.string());
    return database.execAndGet(question).getInt64();
}

int format_in(const fs::path& file) {
    return static_cast<int>(asked(file, "PRAGMA user_version"));
}

struct OldCasebook {
    ScratchFolder folder;
    fs::path file = folder / "a.redress";
    fs::path copy = folder / "a.before-5.redress";
    OldCasebook() { write_format_1(file); }

    std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator{}));
    }
    /// Opening ends with the error, the file keeps its bytes and no copy is left.
    void check_refusal(ErrorKind expected) const {
        const std::string before = bytes_of(file);
        CHECK(error_kind([&] { Casebook::open(file); }) == expected);
        CHECK((bytes_of(file) == before));
        CHECK(files() == 1);
    }
};

/// What assets/samples/sofa_online.json says, by hand: three defects; 145.00 and, of 1 349.00, 20 % and 10 %.
storage::CaseRow sofa_row(const domain::Case& dispute) {
    storage::CaseRow row;
    row.id = dispute.sheet.id;
    row.number = "2026-0001";
    row.title = "Online sofa with three defects";
    row.consumer = "Harriet Madeupton";
    row.trader = "Example Upholstery Online Ltd";
    row.currency = "GBP";
    row.stated_minor = 54'970;
    row.defects = 3;
    row.opened = "2025-09-08";
    return row;
}

/// Opens the casebook in a program of its own that is killed when a file grows beyond the size; true when it
/// was killed.
bool is_killed_at(const fs::path& file, rlim_t size) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit limit{size, size};
        std::signal(SIGXFSZ, SIG_DFL);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        Casebook::open(file);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

TEST_CASE("a casebook of format 1 is brought up to date when it is opened") {
    const OldCasebook old;
    REQUIRE(format_in(old.file) == 1);
    const Casebook casebook = Casebook::open(old.file);
    CHECK(casebook.facts().format == 5);
    CHECK(casebook.facts().copy_before_upgrade == old.copy.string());
    CHECK(format_in(old.file) == 5);
    const auto rows = casebook.list({});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].next_date.empty());
    CHECK(rows[0].open_deadlines == 0);
    CHECK(rows[0].state.empty());
    CHECK(storage::damages_in(old.file, sofa_row).empty());
}

TEST_CASE("the upgrade keeps every record, the history and the search") {
    const OldCasebook old;
    const auto records =
        asked(old.file, "SELECT (SELECT count(*) FROM party) + (SELECT count(*) FROM defect)");
    const Casebook casebook = Casebook::open(old.file);
    const auto id = casebook.case_by_number("2026-0001").value();
    const domain::Case dispute = casebook.load_case(id)->dispute;
    CHECK(dispute.sheet.title == "Online sofa with three defects");
    CHECK(static_cast<std::int64_t>(dispute.parties.size() + dispute.defects.size()) == records);
    CHECK(dispute.claim_items.size() == 4); // assets/samples/sofa_online.json
    CHECK(dispute.deadlines.empty());
    CHECK(casebook.history(id).size() == 1);
    CHECK(casebook.list({{"upholstery"}, {}, false, {}, {}}).size() == 1);
}

TEST_CASE("the copy from before the upgrade is whole and of the old format") {
    const OldCasebook old;
    const auto tables = asked(old.file, "SELECT count(*) FROM sqlite_schema");
    Casebook::open(old.file);
    CHECK(format_in(old.copy) == 1);
    CHECK(asked(old.copy, "SELECT count(*) FROM sqlite_schema") == tables);
    CHECK(asked(old.copy, "SELECT count(*) FROM claim_item") == 4);
    CHECK(asked(old.copy, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1);
    CHECK(old.files() == 2);
}

TEST_CASE("a sound casebook of an earlier format and its safety copy have no damage") {
    const OldCasebook old;
    CHECK(storage::is_of_earlier_format(old.file));
    CHECK(storage::damages_in(old.file, sofa_row).empty());
    CHECK(format_in(old.file) == 1); // looking changes nothing
    Casebook::open(old.file);
    CHECK_FALSE(storage::is_of_earlier_format(old.file));
    CHECK(storage::is_of_earlier_format(old.copy));
    CHECK(storage::damages_in(old.copy, sofa_row).empty());
}

TEST_CASE("damage of a casebook of an earlier format is found") {
    using Kind = storage::Damage::Kind;
    const OldCasebook altered, planted;
    tamper(altered.file, "UPDATE history SET who = 'nobody'");
    const auto history = storage::damages_in(altered.file, sofa_row);
    REQUIRE(history.size() == 1);
    CHECK(history[0].kind == Kind::History);
    tamper(planted.file, "CREATE TRIGGER planted AFTER INSERT ON party BEGIN DELETE FROM party; END");
    const auto schema = storage::damages_in(planted.file, sofa_row);
    REQUIRE(schema.size() == 1);
    CHECK(schema[0].kind == Kind::Schema);
}

TEST_CASE("an upgraded casebook takes the new records and is opened without another copy") {
    const OldCasebook old;
    CaseBuilder builder("SEK", 5000);
    builder.sheet().number = "2026-0099";
    builder.add_deadline("Svara", "2026-05-15");
    {
        Casebook casebook = Casebook::open(old.file);
        store(casebook, builder);
    }
    const Casebook again = Casebook::open(old.file);
    CHECK(again.load_case(builder.sheet().id)->dispute == builder.dispute());
    CHECK(again.facts().copy_before_upgrade.empty());
    CHECK(old.files() == 2);
}

TEST_CASE("an earlier copy is never overwritten") {
    const OldCasebook old;
    write_bytes(old.copy, "precious");
    CHECK(Casebook::open(old.file).facts().copy_before_upgrade ==
          (old.folder / "a.before-5-2.redress").string());
    CHECK(bytes_of(old.copy) == "precious");
}

TEST_CASE("what a program that died left of a copy is written anew") {
    const OldCasebook old;
    write_bytes(old.folder / "a.before-5.redress.part", "half");
    Casebook::open(old.file);
    CHECK(format_in(old.copy) == 1);
    CHECK(old.files() == 2);
}

TEST_CASE("the copy is readable by nobody who could not read the casebook") {
    const OldCasebook old;
    const auto private_to_owner = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(old.file, private_to_owner);
    Casebook::open(old.file);
    CHECK(fs::status(old.copy).permissions() == private_to_owner);
}

TEST_CASE("an old casebook that can only be read is left alone") {
    const OldCasebook old;
    fs::permissions(old.file, fs::perms::owner_read);
    old.check_refusal(ErrorKind::CasebookOlder);
}

TEST_CASE("an old casebook in a folder that can only be read is left alone") {
    const OldCasebook old;
    fs::permissions(old.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    old.check_refusal(ErrorKind::CasebookOlder);
    fs::permissions(old.folder.path(), fs::perms::owner_all);
}

TEST_CASE("an old casebook with a planted trigger is not upgraded") {
    const OldCasebook old;
    tamper(old.file, "CREATE TRIGGER planted AFTER INSERT ON party BEGIN DELETE FROM party; END");
    old.check_refusal(ErrorKind::CasebookDamaged);
}

TEST_CASE("an old casebook whose records point at nothing is not upgraded") {
    const OldCasebook old;
    tamper(old.file, "PRAGMA foreign_keys = OFF; DELETE FROM party");
    old.check_refusal(ErrorKind::CasebookDamaged);
}

TEST_CASE("an old casebook with a broken page is not upgraded") {
    const OldCasebook old;
    std::string bytes = bytes_of(old.file);
    const auto page = static_cast<std::size_t>(
        asked(old.file, "SELECT rootpage FROM sqlite_schema WHERE name = 'claim_item'"));
    bytes.replace((page - 1) * 4096 + 8, 40, std::string(40, '\x7F'));
    write_bytes(old.file, bytes);
    old.check_refusal(ErrorKind::CasebookDamaged);
}

TEST_CASE("an old casebook that calls itself up to date is damaged") {
    const OldCasebook old;
    tamper(old.file, "PRAGMA user_version = 3");
    old.check_refusal(ErrorKind::CasebookDamaged);
}

TEST_CASE("a disk that is full while the copy is made leaves the casebook as it was") {
    const OldCasebook old;
    const FileSizeLimit limit(fs::file_size(old.file) / 2);
    old.check_refusal(ErrorKind::DiskFull);
}

TEST_CASE("a disk that is full while the tables are made leaves the casebook as it was") {
    const OldCasebook old;
    const FileSizeLimit limit(fs::file_size(old.file) + 4096); // room for the copy but not for the new tables
    old.check_refusal(ErrorKind::DiskFull);
}

TEST_CASE("a program that is killed during the upgrade loses nothing") {
    int killed = 0;
    for (rlim_t size = 512; size < 280'000; size += 12'000) {
        INFO("killed at " << size);
        const OldCasebook old;
        killed += is_killed_at(old.file, size) ? 1 : 0;
        const Casebook casebook = Casebook::open(old.file);
        CHECK(casebook.facts().format == 5);
        CHECK(storage::damages_in(old.file, sofa_row).empty());
        CHECK(format_in(old.copy) == 1);
    }
    CHECK(killed > 15);
}

TEST_CASE("two programs that open an old casebook at once make one copy") {
    const OldCasebook old;
    const auto opened = [&] { return Casebook::open(old.file).facts(); };
    auto first = std::async(std::launch::async, opened);
    auto second = std::async(std::launch::async, opened);
    const auto a = first.get();
    const auto b = second.get();
    CHECK(a.format == 5);
    CHECK(b.format == 5);
    CHECK(a.copy_before_upgrade.empty() != b.copy_before_upgrade.empty());
    CHECK(old.files() == 2);
}

TEST_CASE("a casebook that a newer program upgrades under our feet takes no more changes") {
    const ScratchFolder folder;
    Casebook casebook = new_casebook(folder / "a.redress");
    tamper(folder / "a.redress", "PRAGMA user_version = 6");
    CHECK(error_kind([&] { casebook.begin(); }) == ErrorKind::CasebookNewer);
}
