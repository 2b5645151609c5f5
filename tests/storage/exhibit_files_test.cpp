// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

#include <redress/storage/digest.h>

using namespace redress;
using namespace redress::test;
using storage::Damage;

namespace {

/// A casebook whose one exhibit has two files, one of them known by its name alone.
struct WithFiles {
    ScratchFolder folder;
    std::filesystem::path file = folder / "a.redress";
    CaseBuilder builder;
    std::string sha256 = storage::sha256_hex("receipt");

    WithFiles() {
        auto casebook = new_casebook(file);
        std::istringstream bytes("receipt");
        casebook.put_file(bytes);
        exhibit().files = {{sha256, "kvitto \"1\".pdf"}, {"", "bild.heic"}};
        store(casebook, builder);
    }
    domain::Exhibit& exhibit() {
        if (builder.dispute().exhibits.empty()) builder.add_exhibit();
        return builder.at(builder.dispute().exhibits.front().id);
    }
    domain::Case loaded() const {
        return storage::Casebook::open(file).load_case(builder.dispute().sheet.id).value().dispute;
    }
    std::vector<Damage> damages() const {
        const auto row = storage::Casebook::open(file).list({}).at(0);
        return storage::damages_in(file, [&](const domain::Case&) { return row; });
    }
};

} // namespace

TEST_CASE("the files of an exhibit come back in their order, with and without a hash") {
    WithFiles kept;
    CHECK(kept.loaded() == kept.builder.dispute());
    CHECK(kept.damages().empty());
}

TEST_CASE("files that are taken from an exhibit are gone and can be put back") {
    WithFiles kept;
    const auto before = kept.exhibit();
    domain::Exhibit after = before;
    after.files = {{"", "bild.heic"}};
    auto casebook = storage::Casebook::open(kept.file);
    alter(casebook, kept.builder.dispute().sheet.id, after);
    CHECK(kept.loaded().exhibits.front().files == after.files);
    alter(casebook, kept.builder.dispute().sheet.id, before);
    CHECK(kept.loaded().exhibits.front().files == before.files);
}

TEST_CASE("the history tells which file came to an exhibit") {
    WithFiles kept;
    domain::Exhibit after = kept.exhibit();
    after.files.pop_back();
    auto casebook = storage::Casebook::open(kept.file);
    alter(casebook, kept.builder.dispute().sheet.id, after);
    const auto change = casebook.history(kept.builder.dispute().sheet.id).back().changes.at(0);
    CHECK(change.field == "files");
    CHECK(change.before == "kvitto \"1\".pdf (" + kept.sha256 + "), bild.heic");
    CHECK(change.after == "kvitto \"1\".pdf (" + kept.sha256 + ")");
}

TEST_CASE("an exhibit cannot name a file that the casebook has not") {
    WithFiles kept;
    domain::Exhibit after = kept.exhibit();
    after.files[1].sha256 = storage::sha256_hex("never taken in");
    auto casebook = storage::Casebook::open(kept.file);
    CHECK(error_kind([&] { alter(casebook, kept.builder.dispute().sheet.id, after); }).has_value());
    CHECK(kept.loaded() == kept.builder.dispute());
}

TEST_CASE("a casebook knows which files it has") {
    WithFiles kept;
    const auto casebook = storage::Casebook::open(kept.file);
    CHECK(casebook.has_file(kept.sha256));
    CHECK_FALSE(casebook.has_file(storage::sha256_hex("never taken in")));
    CHECK_FALSE(casebook.has_file(""));
}

TEST_CASE("a file that an exhibit names and that is gone is found, with the case") {
    WithFiles kept;
    tamper(kept.file, "PRAGMA foreign_keys = OFF; DELETE FROM file_piece; DELETE FROM file");
    CHECK(kept.damages() == std::vector<Damage>{{Damage::Kind::File, "2026-0001", kept.sha256}});
}

TEST_CASE("a file's name or hash that cannot be is damage") {
    const std::string sql = GENERATE("UPDATE exhibit_files SET name = CAST(x'FF' AS TEXT)",
                                     "PRAGMA foreign_keys = OFF; UPDATE exhibit_files SET sha256 = 'ABC'");
    WithFiles kept;
    tamper(kept.file, sql);
    CHECK(error_kind([&] { kept.loaded(); }) == domain::ErrorKind::CasebookDamaged);
}
