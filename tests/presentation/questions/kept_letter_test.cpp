// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_letter.h"
#include "support/catch_compat.h"

#include <fstream>

using namespace redress;
using namespace redress::test;
using app::Screen;

TEST_CASE("answers are found again where the person left off") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"bought"}, "Boots");
    page.answer({"seller"}, "Fot AB");
    CHECK(page.keep().empty());
    const auto unfinished = open.unfinished();
    REQUIRE(unfinished.size() == 1);
    CHECK(unfinished[0].label == "Go on with your letter to Fot AB about Boots");
    const auto again = open.page(unfinished[0].answers);
    CHECK(again.answers() == page.answers());
    CHECK(again.screen() == Screen::Seller);
}

TEST_CASE("a letter with nothing answered leaves no file") {
    const OpenLetter open;
    auto page = open.page();
    CHECK(page.keep().empty());
    CHECK(open.unfinished().empty());
    page.answer({"bought"}, "x");
    page.keep();
    page.answer({"bought"}, "");
    page.keep();
    CHECK(open.unfinished().empty());
}

TEST_CASE("answers that are thrown away are gone with their message") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.keep();
    page.make(documents::FontSet());
    const auto mail = page.write_mail();
    CHECK(std::filesystem::exists(mail));
    page.throw_away();
    CHECK(open.unfinished().empty());
    CHECK_FALSE(std::filesystem::exists(mail));
}

TEST_CASE("a damaged file of answers is named and left alone") {
    const OpenLetter open;
    std::filesystem::create_directories(open.folder / "letters");
    std::ofstream(open.folder / "letters/x.json") << "{ half";
    const auto unfinished = open.unfinished();
    REQUIRE(unfinished.size() == 1);
    CHECK_FALSE(unfinished[0].is_readable);
    CHECK_FALSE(unfinished[0].label.empty());
}

TEST_CASE("answers that cannot be written are said in one sentence") {
    const OpenLetter open;
    std::ofstream(open.folder / "letters") << "a file where the folder should be";
    auto page = open.page();
    page.answer({"bought"}, "x");
    CHECK(page.keep().find("Your answers could not be kept.") == 0);
}

TEST_CASE("the case behind the letter is kept once and follows the answers") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    const auto session = presentation::new_session(open.folder / "book.redress", "SE", shipped_resources(),
                                                   text::Language::English, fixed_ports(3'000'000));
    CHECK_FALSE(page.is_kept_in(*session));
    const auto kept = page.keep_case(*session);
    REQUIRE(kept.id);
    CHECK(kept.number == "2026-0001");
    CHECK(session->workspace.load(*kept.id)->dispute.defects.size() == 2);
    page.answer({"wrong"}, "The sole has come off\nThe zip is stuck\nThe heel squeaks");
    CHECK(page.what_keeping_does(*session).changes.front() == "Added: Defect 3 The heel squeaks");
    CHECK(session->workspace.load(*kept.id)->dispute.defects.size() == 2);
    const auto again = page.keep_case(*session);
    CHECK(again.id == kept.id);
    CHECK(session->workspace.load(*kept.id)->dispute.defects.size() == 3);
    CHECK(session->workspace.casebook().facts().cases == 1);
}

TEST_CASE("a receipt is taken into the casebook with its case") {
    const OpenLetter open;
    std::ofstream(open.folder / "receipt.pdf") << "%PDF-1.4";
    auto page = open.page();
    answer_boots(page);
    page.add_files({"receipts"}, {open.folder / "receipt.pdf"});
    const auto session = presentation::new_session(open.folder / "book.redress", "SE", shipped_resources(),
                                                   text::Language::English, fixed_ports(3'000'000));
    const auto kept = page.keep_case(*session);
    REQUIRE(kept.id);
    const auto exhibits = session->workspace.load(*kept.id)->dispute.exhibits;
    CHECK(std::ranges::any_of(exhibits, [](const domain::Exhibit& exhibit) {
        return exhibit.files.size() == 1 && exhibit.files[0].name == "receipt.pdf";
    }));
}
