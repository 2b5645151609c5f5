// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "text_rules.h"

using namespace redress::architecture;

TEST_CASE("a file without the licence line is found") {
    CHECK(licence_complaints({"src/domain/a.cpp", "#include <x>\n"}).size() == 1);
    CHECK(licence_complaints({"src/domain/a.cpp", ""}).size() == 1);
    CHECK(licence_complaints({"src/domain/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"}).empty());
    CHECK(
        licence_complaints({"tools/x", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}).empty());
}

TEST_CASE("an unfinished comment is found") {
    CHECK(unfinished_complaints({"src/a.cpp", "int x; // TODO later\n"}).size() == 1);
    CHECK(unfinished_complaints({"src/a.cpp", "auto s = \"TODO\"; // a list\n"}).empty());
}

TEST_CASE("SQL outside storage is found") {
    const std::string line = "run(\"SELECT uid FROM party\");\n";
    CHECK(sql_complaints({"src/app/a.cpp", line}).size() == 1);
    CHECK(sql_complaints({"src/storage/a.cpp", line}).empty());
    CHECK(sql_complaints({"src/app/a.cpp", "say(\"Select a case\"); // SELECT one\n"}).empty());
}

TEST_CASE("every file of the house begins with the licence line") {
    for (const auto& files : {code_files(), build_files()})
        for (const SourceFile& file : files)
            for (const std::string& complaint : licence_complaints(file)) FAIL_CHECK(complaint);
}

TEST_CASE("nothing in the house calls itself unfinished") {
    for (const SourceFile& file : code_files())
        for (const std::string& complaint : unfinished_complaints(file)) FAIL_CHECK(complaint);
}

TEST_CASE("only storage speaks SQL") {
    for (const SourceFile& file : code_files())
        for (const std::string& complaint : sql_complaints(file))
            if (module_of(file.path) != "architecture") FAIL_CHECK(complaint);
}
