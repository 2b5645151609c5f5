// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_letter.h"
#include "support/catch_compat.h"

#include <fstream>

using namespace redress;
using namespace redress::test;

namespace {

std::filesystem::path written(const std::filesystem::path& file, const std::string& content) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << content;
    return file;
}

} // namespace

TEST_CASE("a receipt is copied so that the stick it was on may go") {
    const OpenLetter open;
    const auto stick = written(open.folder / "stick/receipt.pdf", "%PDF-1.4");
    auto page = open.page();
    page.add_files({"receipts"}, {stick});
    std::filesystem::remove_all(stick.parent_path());
    CHECK(page.gone_files().empty());
    CHECK(question(page, "receipts").files == std::vector<std::string>{"receipt.pdf"});
    CHECK(question(page, "receipts").error.empty());
}

TEST_CASE("two files of the same name are both kept and one file twice is kept once") {
    const OpenLetter open;
    const auto one = written(open.folder / "a/receipt.pdf", "%PDF-1.4 one");
    const auto other = written(open.folder / "b/receipt.pdf", "%PDF-1.4 other");
    auto page = open.page();
    page.add_files({"receipts"}, {one, other, one});
    CHECK(question(page, "receipts").files == std::vector<std::string>{"receipt.pdf", "receipt (2).pdf"});
}

TEST_CASE("a copy goes with its line and all of them with the answers") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"bought"}, "Boots");
    page.add_files({"receipts"},
                   {written(open.folder / "a/one.pdf", "1"), written(open.folder / "a/two.pdf", "2")});
    const auto copies = page.answers().receipts;
    page.remove_file({"receipts"}, 0);
    CHECK_FALSE(std::filesystem::exists(copies[0]));
    CHECK(std::filesystem::exists(open.folder / "a/one.pdf"));
    page.keep();
    page.throw_away();
    CHECK_FALSE(std::filesystem::exists(copies[1]));
}

TEST_CASE("a file that is gone is told at its question and the message goes without it") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.add_files({"receipts"}, {"/nowhere/receipt.pdf"});
    page.go_to(app::Screen::Bought);
    CHECK(question(page, "receipts").error.find("receipt.pdf") != std::string::npos);
    CHECK(page.gone_files() == std::vector<std::string>{"receipt.pdf"});
    page.make(documents::FontSet());
    CHECK(std::filesystem::file_size(page.write_mail()) > 0);
}

TEST_CASE("drafts of the same thing are told apart by their day") {
    const OpenLetter open;
    for (int i = 0; i < 2; ++i) {
        presentation::FirstLetterPage page(shipped_resources(),
                                           shipped_resources().messages(text::Language::English),
                                           fixed_ports(i == 0 ? 7'000'000 : 8'000'000), open.kept(), {});
        page.answer({"bought"}, "Boots");
        page.keep();
    }
    const auto unfinished = open.unfinished();
    REQUIRE(unfinished.size() == 2);
    CHECK(unfinished[0].label.find("Go on with your letter about Boots, ") == 0);
}

TEST_CASE("a draft remembers the casebook that has its case while that is there") {
    const OpenLetter open;
    const auto book = written(open.folder / "mine.redress", "x");
    auto page = open.page();
    page.answer({"bought"}, "Boots");
    page.keep();
    CHECK(open.unfinished()[0].casebook.empty());
    page.remember_case(book);
    CHECK(open.unfinished()[0].casebook == book);
    std::filesystem::remove(book);
    CHECK(open.unfinished()[0].casebook.empty());
}
