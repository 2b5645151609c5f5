// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/domain/error.h>

#include <algorithm>
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

namespace {

domain::Answers two_shares() {
    domain::Answers given = answers({}, "Sulan är lös\nSömmen har gått upp");
    given.defects[0].texts["share"] = "10";
    given.defects[1].texts["share"] = "20";
    given.defects[1].pictures = {"sula.jpg"};
    return given;
}

} // namespace

TEST_CASE("a line put in front and taken away again moves no answer") {
    domain::Answers given = two_shares();
    app::set_lines(given, "Nytt\nSulan är lös\nSömmen har gått upp");
    CHECK(given.defects[0].texts.empty());
    CHECK(given.defects[1].texts["share"] == "10");
    CHECK(given.defects[2].texts["share"] == "20");
    app::set_lines(given, "Sulan är lös\nSömmen har gått upp");
    CHECK(given.defects == two_shares().defects);
}

TEST_CASE("what was said about lines comes back when they are cut and pasted") {
    domain::Answers given = two_shares();
    app::set_lines(given, "");
    CHECK(given.defects.empty());
    CHECK_FALSE(app::is_begun(given));
    app::set_lines(given, "Sömmen har gått upp\nSulan är lös");
    CHECK(given.defects[0].texts["share"] == "20");
    CHECK(given.defects[0].pictures.size() == 1);
    CHECK(given.defects[1].texts["share"] == "10");
    CHECK(given.set_aside.empty());
}

TEST_CASE("a line keeps its answers letter by letter while it is typed otherwise") {
    domain::Answers given = two_shares();
    for (const char* first : {"Sulan är lö", "Sulan är l", "Sulan är lö", "Vänstra sulan är lös"})
        app::set_lines(given, std::string(first) + "\nSömmen har gått upp");
    CHECK(given.defects[0].texts["share"] == "10");
    app::set_lines(given, "Något helt annat 123\nSömmen har gått upp");
    CHECK(given.defects[0].texts.empty());
    CHECK(given.set_aside.size() == 1);
}

TEST_CASE("thousands of lines are told apart in no time and lines that are no text do no harm") {
    domain::Answers given = two_shares();
    std::string many;
    for (int i = 0; i < 5'000; ++i) many += "rad " + std::to_string(i) + "\n";
    app::set_lines(given, many);
    CHECK(given.defects.size() == 5'000);
    app::set_lines(given, "\xFF\xFE\n\xC3");
    CHECK(given.defects.size() == 2);
}

TEST_CASE("the words of both languages have the same keys and those that the program can say") {
    const auto sv = app::QuestionWords::load(resources().share(), text::Language::Swedish);
    const auto en = app::QuestionWords::load(resources().share(), text::Language::English);
    CHECK(sv.keys() == en.keys());
    std::vector<std::string> said;
    for (const std::string& key : en.keys())
        if (key.starts_with("sentence.")) said.push_back(key.substr(9));
    const auto listed = app::sentences_said();
    CHECK(said == listed);
}

TEST_CASE("a file of words that lacks one is refused with its key") {
    const ScratchFolder folder;
    std::filesystem::create_directories(folder.path() / "assets/questions");
    std::ifstream in(resources().share() / "assets/questions/en.toml");
    std::string words((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    words.replace(words.find("\ngift = \"The contract"), 6, "\ngifts");
    std::ofstream(folder.path() / "assets/questions/en.toml") << words;
    try {
        app::QuestionWords::load(folder.path(), text::Language::English);
        FAIL("nothing was thrown");
    } catch (const domain::Error& error) {
        CHECK(holds(error.detail(), "remark.gift"));
    }
}

TEST_CASE("names of a file of answers come once and those of each defect apart") {
    const auto names = app::answer_names(resources());
    CHECK(std::ranges::count(names.questions, "wish") == 1);
    for (const char* none : {"wrong", "receipts", "pictures", "share"})
        CHECK(std::ranges::count(names.questions, none) == 0);
    CHECK(std::ranges::count(names.of_each_defect, "share") == 1);
    CHECK(names.languages == std::vector<std::string>{"en", "sv"});
}

TEST_CASE("a share without questions says which file is missing") {
    CHECK_THROWS_AS(app::QuestionWords::load("/finns/inte", text::Language::Swedish), domain::Error);
}
