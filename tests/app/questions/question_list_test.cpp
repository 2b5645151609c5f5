// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

#include <set>

using namespace redress;
using namespace redress::test;

TEST_CASE("every question and option has words in both languages") {
    for (const text::Language language : {text::Language::Swedish, text::Language::English}) {
        const app::QuestionWords words = app::QuestionWords::load(resources().share(), language);
        CHECK_FALSE(words.option(question("kind"), "").empty());
        for (int i = 0; i < app::screen_count; ++i)
            CHECK_FALSE(words.title(static_cast<app::Screen>(i)).empty());
        for (const app::Question& one : app::questions()) {
            CHECK_FALSE(words.label(one).empty());
            CHECK_NOTHROW(words.hint(one));
            for (const std::string& option : one.options) CHECK_FALSE(words.option(one, option).empty());
        }
    }
}

TEST_CASE("questions stand in the order of their screens") {
    app::Screen last = app::Screen::Bought;
    for (const app::Question& one : app::questions()) {
        CHECK(one.screen >= last);
        last = one.screen;
    }
}

TEST_CASE("of the two questions about the wish one is asked") {
    for (const char* arrived : {"", "yes", "never"}) {
        int asked = 0;
        for (const app::Question& one : app::questions())
            asked += one.key == "wish" && app::is_asked(one, shoes({{"arrived", arrived}})) ? 1 : 0;
        CHECK(asked == 1);
    }
}

TEST_CASE("nothing is asked that the letter does not need") {
    const auto is_asked = [](const char* key, const domain::Answers& given) {
        return app::is_asked(question(key), given);
    };
    CHECK_FALSE(is_asked("wrong", shoes({{"arrived", "never"}})));
    CHECK_FALSE(is_asked("promised_on", shoes()));
    CHECK(is_asked("promised_on", shoes({{"arrived", "never"}})));
    CHECK_FALSE(is_asked("told_on", shoes()));
    CHECK_FALSE(is_asked("other_buyer", shoes()));
    CHECK_FALSE(is_asked("share", shoes({{"wish", "repair"}})));
    CHECK_FALSE(is_asked("condition", shoes({{"kind", "work"}})));
    CHECK(is_asked("fitted_on", shoes({{"kind", "fitted"}})));
}

TEST_CASE("what repair costs is asked of a defect whose cost is known and a share of the others") {
    domain::Answers given = shoes({{"wish", "money_off"}});
    CHECK(app::is_asked_of(question("share"), given, given.defects[0]));
    CHECK_FALSE(app::is_asked_of(question("repair_price"), given, given.defects[0]));
    given.defects[0].texts["knows_repair_cost"] = "yes";
    CHECK_FALSE(app::is_asked_of(question("share"), given, given.defects[0]));
    CHECK(app::is_asked_of(question("repair_price"), given, given.defects[0]));
}

TEST_CASE("what was said about a line stays with it when lines come and go") {
    domain::Answers given = answers({}, "Ett\nTvå\nTre");
    for (auto& defect : given.defects) defect.texts["share"] = defect.what;
    app::set_lines(given, "Noll\nEtt\n\n  \nTre");
    REQUIRE(given.defects.size() == 3);
    CHECK(given.defects[0].texts.empty());
    CHECK(given.defects[1].texts["share"] == "Ett");
    CHECK(given.defects[2].texts["share"] == "Tre");
    app::set_lines(given, "Noll\nEtt ändrat\nTre");
    CHECK(given.defects[1].texts["share"] == "Ett");
}

TEST_CASE("a share without questions says which file is missing") {
    CHECK_THROWS_AS(app::QuestionWords::load("/finns/inte", text::Language::Swedish), domain::Error);
}
