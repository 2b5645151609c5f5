// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

using namespace redress;
using Problems = std::vector<exchange::JsonProblem>;
using Kind = exchange::JsonProblem::Kind;

namespace {

const std::string digest(64, 'a');

/// A case with one exhibit whose files are written so.
exchange::ReadResult read_files(const std::string& files) {
    return exchange::read_case(R"({"redress":"case","version":3,"case":{"currency":"SEK","title":"x"},)"
                               R"("exhibits":[{"title":"Kvitto","files":)" +
                                   files + "}]}",
                               test::counting_uids());
}

std::vector<domain::KeptFile> files_in(const std::string& files) {
    const auto result = read_files(files);
    REQUIRE(std::holds_alternative<domain::Case>(result));
    return std::get<domain::Case>(result).exhibits.at(0).files;
}

std::string place_of(const std::string& files, Kind kind) {
    const auto result = read_files(files);
    REQUIRE(std::holds_alternative<Problems>(result));
    CHECK(std::get<Problems>(result).front().kind == kind);
    return std::get<Problems>(result).front().path;
}

} // namespace

TEST_CASE("a case file names the files of an exhibit with and without their hash") {
    const auto files =
        files_in(R"([{"name":"kvitto.pdf","sha256":")" + digest + R"("},{"name":"bild.heic"}])");
    CHECK(files == std::vector<domain::KeptFile>{{digest, "kvitto.pdf"}, {"", "bild.heic"}});
    CHECK(files_in("[]").empty());
}

TEST_CASE("a name in a case file loses what would make it a path") {
    CHECK(files_in(R"([{"name":"../../etc/passwd"}])").at(0).name == "passwd");
    CHECK(files_in(R"([{"name":"C:\\Users\\me\\kvitto.pdf"}])").at(0).name == "kvitto.pdf");
    CHECK(files_in(R"([{"name":"a\nb"}])").at(0).name == "a b");
}

TEST_CASE("files of the wrong form are refused under their own place") {
    CHECK(place_of(R"("kvitto.pdf")", Kind::WrongType) == "exhibits[0].files");
    CHECK(place_of(R"(["kvitto.pdf"])", Kind::WrongType) == "exhibits[0].files[0]");
    CHECK(place_of(R"([{}])", Kind::MissingField) == "exhibits[0].files[0].name");
    CHECK(place_of(R"([{"name":7}])", Kind::WrongType) == "exhibits[0].files[0].name");
    CHECK(place_of(R"([{"name":"a","bytes":"x"}])", Kind::UnknownField) == "exhibits[0].files[0].bytes");
    CHECK(place_of(R"([{"name":"a","sha256":"A1"}])", Kind::WrongType) == "exhibits[0].files[0].sha256");
}
