// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

#include <redress/storage/digest.h>

using namespace redress;
using namespace redress::test;

namespace {

std::string some_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<char>(i * 31 + i / 255);
    return bytes;
}

std::string put(storage::Casebook& casebook, const std::string& bytes) {
    std::istringstream in(bytes);
    return casebook.put_file(in);
}

} // namespace

TEST_CASE("a file comes back byte for byte under its digest") {
    const auto size = GENERATE(as<std::size_t>{}, 0, 1, 1024 * 1024, 1024 * 1024 + 1, 3'500'000);
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    const std::string bytes = some_bytes(size);
    const std::string sha256 = put(casebook, bytes);
    CHECK(sha256 == storage::sha256_hex(bytes));
    std::ostringstream out;
    CHECK(casebook.read_file(sha256, out));
    CHECK((out.str() == bytes));
}

TEST_CASE("the same bytes are kept once") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    put(casebook, some_bytes(2'000'000));
    const auto size = std::filesystem::file_size(folder / "a.redress");
    put(casebook, some_bytes(2'000'000));
    CHECK(std::filesystem::file_size(folder / "a.redress") == size);
}

TEST_CASE("no piece of a file is larger than one mebibyte") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    put(casebook, some_bytes(2'500'000));
    SQLite::Database database((folder / "a.redress").string());
    CHECK(database.execAndGet("SELECT count(*) FROM file_piece").getInt() == 3);
    CHECK(database.execAndGet("SELECT max(length(bytes)) FROM file_piece").getInt() == 1'048'576);
}

TEST_CASE("a file that was never taken in is not there") {
    const ScratchFolder folder;
    const auto casebook = new_casebook(folder / "a.redress");
    std::ostringstream out;
    CHECK_FALSE(casebook.read_file(storage::sha256_hex("x"), out));
}

TEST_CASE("a file whose bytes changed is refused") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    const std::string sha256 = put(casebook, "receipt");
    tamper(folder / "a.redress", "UPDATE file_piece SET bytes = x'00'");
    std::ostringstream out;
    CHECK(error_kind([&] { casebook.read_file(sha256, out); }) == domain::ErrorKind::CasebookDamaged);
}
