// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_letter.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using app::Screen;
using presentation::SentenceState;

TEST_CASE("the questions fill at most six screens and begin with the first") {
    const OpenLetter open;
    const auto page = open.page();
    CHECK(page.steps().size() == 6);
    CHECK(page.steps().front().is_here);
    CHECK(page.state().place == "1 of 6");
}

TEST_CASE("every choice can be left at I don't know") {
    const OpenLetter open;
    auto page = open.page();
    for (int screen = 0; screen < app::screen_count; ++screen) {
        page.go_to(static_cast<Screen>(screen));
        for (const auto& each : page.state().questions) {
            if (each.form != app::AnswerForm::Choice) continue;
            CHECK(each.options.back().value.empty());
            CHECK(each.options.back().label == "I don't know");
        }
    }
}

TEST_CASE("going back and forth loses nothing") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    const domain::Answers before = page.answers();
    for (int i = 0; i < 8; ++i) page.go_on();
    CHECK(page.screen() == Screen::Letter);
    for (int i = 0; i < 8; ++i) page.go_back();
    CHECK(page.screen() == Screen::Bought);
    CHECK(page.answers() == before);
    CHECK(question(page, "bought").text == "Winter boots");
}

TEST_CASE("lines keep the empty ones while they are typed") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"wrong"}, "The sole\n\n");
    page.go_to(Screen::Wrong);
    CHECK(question(page, "wrong").text == "The sole\n\n");
    CHECK(page.answers().defects.size() == 1);
}

TEST_CASE("each defect has its pictures under its own words") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"wrong"}, "The sole\nThe zip");
    page.add_files({"pictures", 1}, {"/tmp/zip.jpg", "/tmp/zip.jpg"});
    page.go_to(Screen::Wrong);
    CHECK(question(page, "pictures", 0).heading == "1. The sole");
    CHECK(question(page, "pictures", 1).files == std::vector<std::string>{"zip.jpg"});
    page.remove_file({"pictures", 1}, 0);
    CHECK(question(page, "pictures", 1).files.empty());
}

TEST_CASE("a question about a defect that is gone is left alone") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"wrong"}, "The sole");
    const domain::Answers before = page.answers();
    page.answer({"share", 3}, "10");
    page.add_files({"pictures", 3}, {"/tmp/a.jpg"});
    page.remove_file({"pictures", 0}, 5);
    CHECK(page.answers() == before);
}

TEST_CASE("what is not understood is asked again beside the question and marks its step") {
    const OpenLetter open;
    auto page = open.page();
    page.answer({"bought_on"}, "30 February 2026");
    page.go_to(Screen::When);
    CHECK_FALSE(question(page, "bought_on").error.empty());
    CHECK(page.steps()[2].asks_again);
    CHECK_FALSE(page.steps()[1].asks_again);
    page.go_on();
    CHECK(page.screen() == Screen::Wrong);
}

TEST_CASE("money for each defect is asked only when money off is wanted") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    const auto asks_share = [&] {
        const auto keys = keys_on(page, Screen::Wanted);
        return std::count(keys.begin(), keys.end(), "share");
    };
    CHECK(asks_share() == 0);
    page.answer({"wish"}, "money_off");
    CHECK(asks_share() == 2);
}

TEST_CASE("a wish that usually comes later offers the one before it") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.answer({"wish"}, "money_off");
    page.go_to(Screen::Wanted);
    const auto remarks = page.state().remarks;
    const auto offer = std::find_if(remarks.begin(), remarks.end(),
                                    [](const auto& remark) { return !remark.offered.empty(); });
    REQUIRE(offer != remarks.end());
    CHECK(offer->offer_label.find("Choose: ") == 0);
    page.take_offer(offer->offered);
    CHECK(page.answers().texts.at("wish") == offer->offered);
}

TEST_CASE("a purchase by a firm stops before a letter and says why") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.answer({"bought_as"}, "firm");
    page.make(documents::FontSet());
    CHECK(page.letter().made.pdf.empty());
    CHECK_FALSE(page.letter().hindrances.empty());
    page.go_to(Screen::Letter);
    CHECK_FALSE(page.state().remarks.empty());
}

TEST_CASE("both sheets are made and named after the seller") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.make(documents::FontSet());
    CHECK(page.letter().made.pdf.find("%PDF") == 0);
    CHECK(page.what_now().made.pdf.find("%PDF") == 0);
    CHECK(page.letter().file_name == "Letter - Skobutiken  Fot  AB.pdf");
    CHECK(page.letter().made.text.find("The sole has come off") != std::string::npos);
}

TEST_CASE("a sentence can be written otherwise and the original comes back") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    const std::string from = page.sentences().back().from;
    page.reword(from, "In my own words.");
    CHECK(page.sentences().back().mark == SentenceState::Mark::Changed);
    page.make(documents::FontSet());
    CHECK(page.letter().made.text.find("In my own words.") != std::string::npos);
    page.reword(from, "");
    CHECK(page.sentences().back().mark == SentenceState::Mark::LeftOut);
    page.reword(from, from);
    CHECK(page.answers().rewordings.empty());
}

TEST_CASE("a changed sentence that is no longer in the letter is shown as such") {
    const OpenLetter open;
    auto page = open.page();
    answer_boots(page);
    page.reword("Not in any letter.", "Kept.");
    CHECK(page.sentences().back().mark == SentenceState::Mark::Gone);
    CHECK(page.sentences().back().to == "Kept.");
}
