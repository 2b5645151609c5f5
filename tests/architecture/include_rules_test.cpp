// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"
#include "support/catch_compat.h"

using namespace redress::architecture;

namespace {

Complaints complaints_of(const std::string& path, const std::string& line) {
    return include_complaints({path, "// a file\n" + line + "\n"});
}

} // namespace

TEST_CASE("an arrow against the picture is found with its line") {
    const auto found = complaints_of("src/domain/totals.cpp", "#include <redress/storage/casebook.h>");
    REQUIRE(found.size() == 1);
    CHECK(found[0] ==
          "src/domain/totals.cpp:2: domain must not include storage (redress/storage/casebook.h)");
}

TEST_CASE("a sideways arrow is found") {
    CHECK(complaints_of("src/law/pack.cpp", "#include <redress/documents/page.h>").size() == 1);
    CHECK(complaints_of("include/redress/exchange/x.h", "#include <redress/law/pack.h>").size() == 1);
    CHECK(complaints_of("src/cli/main.cpp", "#include <redress/desktop/frame.h>").size() == 1);
}

TEST_CASE("an arrow upward in the picture may skip modules") {
    CHECK(complaints_of("src/cli/main.cpp", "#include <redress/domain/money.h>").empty());
    CHECK(complaints_of("src/app/letters.cpp", "#include <redress/law/pack.h>").empty());
    CHECK(complaints_of("tests/app/letters_test.cpp", "#include <redress/app/letters.h>").empty());
}

TEST_CASE("a library outside its home is found") {
    CHECK(complaints_of("src/app/undo.cpp", "#include <SQLiteCpp/SQLiteCpp.h>").size() == 1);
    CHECK(complaints_of("src/presentation/page.cpp", "#include <wx/wx.h>").size() == 1);
    CHECK(complaints_of("tests/app/window_test.cpp", "#include <wx/wx.h>").size() == 1);
    CHECK(complaints_of("src/documents/x.cpp", "#include <SomeNewLibrary/x.h>").size() == 1);
}

TEST_CASE("a library at home is welcome") {
    CHECK(complaints_of("src/desktop/frame.cpp", "#include <wx/wx.h>").empty());
    CHECK(complaints_of("tests/desktop/frame_test.cpp", "#include <wx/wx.h>").empty());
    CHECK(complaints_of("src/storage/casebook.cpp", "#include <SQLiteCpp/Database.h>").empty());
    CHECK(complaints_of("src/domain/date.cpp", "#include <vector>").empty());
}

TEST_CASE("a library may be at home in one folder of a module") {
    CHECK(complaints_of("src/exchange/sheet/ods_reader.cpp", "#include <expat.h>").empty());
    CHECK(complaints_of("src/exchange/sheet/zip_reader.cpp", "#include <zlib.h>").empty());
    CHECK(complaints_of("src/exchange/case_json.cpp", "#include <expat.h>").size() == 1);
}

TEST_CASE("a scenario tells its steps through the program and knows no window") {
    CHECK(complaints_of("tests/scenarios/x_test.cpp", "#include <redress/app/ledger_edits.h>").empty());
    CHECK(complaints_of("tests/scenarios/x_test.cpp", "#include <redress/presentation/case_page.h>").size() ==
          1);
}

TEST_CASE("a public header names no library at all") {
    CHECK(complaints_of("include/redress/storage/casebook.h", "#include <SQLiteCpp/Database.h>").size() == 1);
    CHECK(complaints_of("include/redress/text/format.h", "#include <fmt/format.h>").size() == 1);
    CHECK(complaints_of("include/redress/domain/date.h", "#include \"record_fields.h\"").size() == 1);
}

TEST_CASE("a private header of another module is found") {
    CHECK(complaints_of("src/app/x.cpp", "#include \"storage/connection.h\"").size() == 1);
    CHECK(complaints_of("src/app/x.cpp", "#include \"../storage/connection.h\"").size() == 1);
    CHECK(complaints_of("src/app/x.cpp", "#include \"support/builders.h\"").size() == 1);
    CHECK(complaints_of("src/app/x.cpp", "#include \"fields/letter_rows.h\"").empty());
}

TEST_CASE("the include lines of the house keep to the picture") {
    for (const SourceFile& file : code_files())
        for (const std::string& complaint : include_complaints(file)) FAIL_CHECK(complaint);
}
