// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"
#include "file_size_limit.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace redress;
using namespace redress::test;
using domain::ErrorKind;
using storage::Casebook;

namespace {

const auto nobody_writes = std::filesystem::perms::owner_read | std::filesystem::perms::group_read |
                           std::filesystem::perms::others_read;

void check_read_only(const std::filesystem::path& file, const domain::Case& stored) {
    Casebook casebook = Casebook::open(file);
    CHECK(casebook.facts().read_only);
    CHECK(casebook.load_case(stored.sheet.id)->dispute == stored);
    CHECK(error_kind([&] { casebook.begin(); }) == ErrorKind::CasebookReadOnly);
    std::istringstream bytes("photo");
    CHECK(error_kind([&] { casebook.put_file(bytes); }) == ErrorKind::CasebookReadOnly);
}

/// Runs `act` in a child; it ends itself with die(), without any tidying up.
template <class Act>
void in_killed_child(Act act) {
    const pid_t child = ::fork();
    if (child == 0) {
        act();
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
}

[[noreturn]] void die() {
    ::_exit(0);
}

} // namespace

TEST_CASE("a read-only file opens for reading") {
    const ScratchFolder folder;
    const CaseBuilder builder;
    {
        auto casebook = new_casebook(folder / "a.redress");
        store(casebook, builder);
    }
    std::filesystem::permissions(folder / "a.redress", nobody_writes);
    check_read_only(folder / "a.redress", builder);
}

TEST_CASE("a casebook in a read-only folder opens for reading") {
    const ScratchFolder folder;
    const CaseBuilder builder;
    {
        auto casebook = new_casebook(folder / "a.redress");
        store(casebook, builder);
    }
    std::filesystem::permissions(folder.path(), nobody_writes | std::filesystem::perms::owner_exec);
    check_read_only(folder / "a.redress", builder);
    CHECK(error_kind([&] { new_casebook(folder / "b.redress"); }) == ErrorKind::PlaceReadOnly);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
}

TEST_CASE("a full disk leaves the old content") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    store(casebook, builder);
    const std::string before = bytes_of(folder / "a.redress");
    {
        const FileSizeLimit limit(before.size() + 4096);
        std::istringstream big(std::string(3'000'000, 'x'));
        CHECK(error_kind([&] { casebook.put_file(big); }) == ErrorKind::DiskFull);
    }
    CHECK((bytes_of(folder / "a.redress") == before));
    CHECK(casebook.load_case(builder.sheet().id)->dispute == builder.dispute());
    const auto row = casebook.list({}).at(0);
    CHECK(storage::damages_in(casebook.file(), [&](const domain::Case&) { return row; }).empty());
}

TEST_CASE("a disk that is full at once leaves no half casebook behind") {
    const ScratchFolder folder;
    const FileSizeLimit limit(8192);
    CHECK(error_kind([&] { new_casebook(folder / "a.redress"); }) == ErrorKind::DiskFull);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a program that dies before it commits leaves the old state") {
    const ScratchFolder folder;
    CaseBuilder builder;
    {
        auto casebook = new_casebook(folder / "a.redress");
        store(casebook, builder);
    }
    in_killed_child([&] {
        auto casebook = Casebook::open(folder / "a.redress");
        auto party = builder.dispute().parties[0];
        party.name = "Somebody else";
        auto work = casebook.begin();
        work.write(builder.sheet().id,
                   std::vector{domain::altering(casebook.load_case(builder.sheet().id).value(), party)});
        die();
    });
    auto casebook = Casebook::open(folder / "a.redress");
    CHECK(casebook.load_case(builder.sheet().id)->dispute == builder.dispute());
}

TEST_CASE("a journal that a dead program left is rolled back when the file is opened") {
    const ScratchFolder folder;
    CaseBuilder builder;
    {
        auto casebook = new_casebook(folder / "a.redress");
        store(casebook, builder);
    }
    in_killed_child([&] {
        SQLite::Database database((folder / "a.redress").string(), SQLite::OPEN_READWRITE);
        database.exec(
            "PRAGMA cache_size = 1; BEGIN; UPDATE party SET name = 'x'; UPDATE item SET description = 'x'; "
            "UPDATE history_payload SET payload = hex(randomblob(200000)); UPDATE case_sheet SET title = "
            "'x'");
        die();
    });
    REQUIRE(std::filesystem::exists(folder / "a.redress-journal"));
    CHECK(Casebook::open(folder / "a.redress").load_case(builder.sheet().id)->dispute == builder.dispute());
}
