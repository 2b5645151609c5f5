// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_numbers.h"
#include "include_rules.h"
#include "support/catch_compat.h"

#include <iostream>
#include <set>

using namespace redress::architecture;

namespace {

Lengths lengths(std::initializer_list<int> values) {
    Lengths result;
    for (int value : values) result.add(value);
    return result;
}

} // namespace

TEST_CASE("lengths know their median share and longest") {
    const Lengths some = lengths({30, 4, 20, 6});
    CHECK(some.median() == 20);
    CHECK(some.longest() == 30);
    CHECK(some.share_up_to(20) == 75.0);
    CHECK(lengths({}).median() == 0);
}

TEST_CASE("a function above the limit is found and windows have their own") {
    const std::string text = "void build() {\n" + std::string(48, '\n') + "}\n";
    CHECK(length_complaints({"src/app/a.cpp", text}, outline_of(text)).size() == 1);
    CHECK(length_complaints({"src/desktop/a.cpp", text}, outline_of(text)).empty());
}

TEST_CASE("a file above the limit is found") {
    const std::string text(401, '\n');
    CHECK(length_complaints({"src/app/a.cpp", text}, outline_of(text)).size() == 1);
}

TEST_CASE("the rules see the whole house") {
    std::set<std::string> seen;
    for (const SourceFile& file : code_files()) seen.insert(module_of(file.path));
    for (const auto& [module, allowed] : allowed_modules()) {
        INFO(module);
        CHECK(seen.contains(module));
    }
    CHECK(code_files().size() > 400);
}

TEST_CASE("the measurer understands every file of the house") {
    for (const SourceFile& file : code_files())
        if (!outline_of(file.text).balanced) FAIL_CHECK(file.path);
}

TEST_CASE("the numbers of the house are within their aims", "[numbers]") {
    const HouseNumbers numbers = measure(code_files());
    std::cout << "The numbers of the house\n" << numbers.table() << "\n";
    for (const std::string& complaint : numbers.too_long) FAIL_CHECK(complaint);
    CHECK(numbers.functions.share_up_to(20) >= 93);
    CHECK(numbers.functions.median() <= 6);
    CHECK(numbers.headers.median() <= 80);
    CHECK(numbers.sources.median() <= 140);
    CHECK(numbers.test_cases.median() <= 15);
}

TEST_CASE("no folder is crowded and the top of the build is short") {
    for (const auto& [folder, count] : measure(code_files()).files_in_folder)
        if (count > 25) FAIL_CHECK(folder << " has " << count << " code files");
    CHECK(lines_of(read_source("CMakeLists.txt").text).size() <= 100);
}
