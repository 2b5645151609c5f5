// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_rules.h"
#include "support/catch_compat.h"

using namespace redress::architecture;

namespace {

Complaints complaints_of(const std::string& path, const std::string& text) {
    return name_complaints({path, text}, outline_of(text));
}

} // namespace

TEST_CASE("names fall into words") {
    CHECK(words_of("case_list") == std::vector<std::string>{"case", "list"});
    CHECK(words_of("CaseListView") == std::vector<std::string>{"case", "list", "view"});
}

TEST_CASE("a word that says nothing is found in types functions and files") {
    CHECK(complaints_of("src/app/a.cpp", "class CaseManager {\n};\n").size() == 1);
    CHECK(complaints_of("src/app/a.cpp", "void process_case() {\n}\n").size() == 1);
    CHECK(complaints_of("src/app/case_util.cpp", "").size() == 1);
    CHECK(complaints_of("src/app/update.cpp", "void rehandled() {\n}\n").empty());
}

TEST_CASE("spelling is checked") {
    CHECK(complaints_of("src/app/CaseList.cpp", "").size() == 1);
    CHECK(complaints_of("src/app/a.cpp", "struct case_row {\n};\n").size() == 1);
    CHECK(complaints_of("src/app/a.cpp", "int CaseCount() {\n    return 1;\n}\n").size() == 1);
    CHECK(complaints_of("src/app/a.cpp", "Row::Row(int x) : x_(x) {}\nRow::~Row() {}\n").empty());
    CHECK(complaints_of("src/app/a.cpp", "struct Row::Cell {\n    Cell() {}\n};\n").empty());
}

TEST_CASE("names that a library demands are its choice") {
    CHECK(complaints_of("src/desktop/a.cpp", "void Frame::OnData(Event& event) {\n}\n").empty());
    CHECK(complaints_of("src/domain/a.h", "template <>\nstruct std::hash<Uid> {\n};\n").empty());
}

TEST_CASE("two files with one name are found") {
    CHECK(twin_complaints({{"src/app/a.cpp", ""}, {"src/law/a.cpp", ""}}).size() == 1);
    CHECK(twin_complaints({{"src/app/a.cpp", ""}, {"include/redress/app/a.h", ""}}).empty());
}

TEST_CASE("the names of the house are as agreed") {
    for (const SourceFile& file : code_files())
        for (const std::string& complaint : name_complaints(file, outline_of(file.text)))
            FAIL_CHECK(complaint);
    for (const std::string& complaint : twin_complaints(code_files())) FAIL_CHECK(complaint);
}
