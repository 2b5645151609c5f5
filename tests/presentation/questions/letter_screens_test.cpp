// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_letter.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using app::Screen;
using presentation::RemarkWay;

TEST_CASE("a wish for what came is not chosen for what never came") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"wish"}, "money_off");
    page.answer({"arrived"}, "never");
    page.go_to(Screen::Wanted);
    CHECK(question(page, "wish").text.empty());
    page.answer({"arrived"}, "yes");
    CHECK(question(page, "wish").text == "money_off");
}

TEST_CASE("what never came is not asked for its defects") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"arrived"}, "never");
    page.go_to(Screen::When);
    page.go_on();
    CHECK(page.screen() == Screen::Wanted);
    CHECK(page.state().help.empty());
    page.go_back();
    CHECK(page.screen() == Screen::When);
    page.go_to(Screen::Wrong);
    CHECK(page.state().title == "Nothing is asked here");
}

TEST_CASE("a first question that is the heading leads its screen") {
    const OpenLetter open;
    auto page = open.page();
    CHECK(page.state().questions.front().leads);
    page.go_to(Screen::When);
    CHECK_FALSE(page.state().questions.front().leads);
}

TEST_CASE("a purchase by a firm marks its step and stands beside its question") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"bought_as"}, "firm");
    CHECK(page.steps()[0].stops);
    CHECK(page.state().remarks.front().question == "bought_as");
    page.go_to(Screen::Letter);
    REQUIRE(page.state().remarks.front().ways.size() == 1);
    CHECK(page.state().remarks.front().ways[0].place.key == "bought_as");
}

TEST_CASE("a letter keeps its language in a window of another until the person changes it") {
    const OpenLetter open;
    domain::Answers swedish;
    swedish.language = "sv";
    auto page = open.page(swedish);
    CHECK(page.answers().language == "sv");
    const std::string law = page.jurisdiction();
    page.go_to(Screen::Letter);
    const auto remarks = page.state().remarks;
    CHECK(std::ranges::any_of(remarks, [](const auto& remark) {
        return !remark.ways.empty() && remark.ways[0].to == RemarkWay::To::Language;
    }));
    page.use_window_language();
    CHECK(page.answers().language == "en");
    CHECK(page.jurisdiction() == law);
}

TEST_CASE("a question about a defect is spoken with the defect and a long one is cut") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"wrong"}, "The zip is stuck\n" + std::string(3000, 'y'));
    page.answer({"wish"}, "money_off");
    page.go_to(Screen::Wanted);
    CHECK(question(page, "share", 0).spoken.ends_with(": The zip is stuck"));
    CHECK(question(page, "knows_repair_cost", 1).heading.size() < 100);
}

TEST_CASE("money off shows its sum as it is counted") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.answer({"wish"}, "money_off");
    page.answer({"share", 0}, "10"); // of 1,299 kr: 129.90
    page.answer({"knows_repair_cost", 1}, "yes");
    page.answer({"repair_price", 1}, "350");
    page.go_to(Screen::Wanted);
    const auto remarks = page.state().remarks;
    const auto sum = std::ranges::find(remarks, "What it comes to", &presentation::RemarkState::tone_word);
    REQUIRE(sum != remarks.end());
    CHECK(sum->sentence.find("129.90") != std::string::npos);
    CHECK(sum->sentence.find("479.90") != std::string::npos);
}

TEST_CASE("words of a sentence that is gone are told on the last screen") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.reword("Not in any letter.", "Kept.");
    page.go_to(Screen::Letter);
    const auto remarks = page.state().remarks;
    CHECK(std::ranges::any_of(remarks, [](const auto& remark) {
        return !remark.ways.empty() && remark.ways[0].to == RemarkWay::To::Words;
    }));
}
