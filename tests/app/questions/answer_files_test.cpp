// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "app/questions/answer_file.h"
#include "app/questions/any_answers.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

std::vector<std::filesystem::path> answer_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(REDRESS_SOURCE_DIR) + "/tests/answers"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

TEST_CASE("ten situations have a letter and a sheet of one page each in both languages") {
    const documents::FontSet fonts;
    REQUIRE(answer_files().size() == 10);
    for (const auto& file : answer_files()) {
        INFO(file.filename());
        domain::Answers given = answers_in(file);
        CHECK(thought_about(given).again.empty());
        for (const char* language : {"sv", "en"}) {
            given.language = language;
            CHECK(app::first_letter(given, written_on(), resources(), fonts).pages.pages.size() == 1);
            CHECK(app::what_now(given, written_on(), resources(), fonts).pages.pages.size() == 1);
            const auto letter = app::first_letter_document(given, written_on(), resources()).document;
            // What people write stays in their own language.
            if (given.language == answers_in(file).language) CHECK(fault_in(letter, given) == "");
        }
    }
}

TEST_CASE("the cases of ten situations enter a casebook") {
    OpenWorkspace open;
    for (const auto& file : answer_files()) {
        INFO(file.filename());
        const auto added = open.anna.add_case(case_from(answers_in(file)), "Add");
        CHECK(std::holds_alternative<domain::Id<domain::CaseSheet>>(added));
    }
}
