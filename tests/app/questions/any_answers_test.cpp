// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"
#include "support/catch_compat.h"

#include <redress/domain/readiness.h>
#include <redress/exchange/answers_json.h>

using namespace redress;
using namespace redress::test;

namespace {

/// What is wrong with the letter, the sheet and the case of some answers; empty when all is well.
std::string fault_of(const domain::Answers& given) {
    for (const auto& paper : {app::first_letter_document(given, written_on(), resources()),
                              app::what_now_document(given, written_on(), resources())}) {
        for (const auto& problem : paper.problems) return "the paper needs " + problem.name;
        if (std::string fault = fault_in(paper.document, given); !fault.empty()) return fault;
        if (std::string fact = invention_in(paper.document, given); !fact.empty()) return "invented: " + fact;
    }
    return domain::contradictions_in(case_from(given)).empty() ? "" : "the case contradicts itself";
}

/// With the answers beside it, so that it can be tried again.
std::string report_on(const domain::Answers& given) {
    const std::string fault = fault_of(given);
    return fault.empty() ? fault : fault + "\n" + exchange::answers_to_json(given);
}

/// An answer that is not empty, by itself or beside another.
struct Choice {
    const app::Question* question;
    std::string answer;
};

std::vector<Choice> all_choices() {
    std::vector<Choice> all;
    for (const app::Question& question : app::questions())
        for (const std::string& answer : possible_answers(question))
            if (!answer.empty() && question.form != app::AnswerForm::Files)
                all.push_back({&question, answer});
    return all;
}

void give(domain::Answers& given, const Choice& choice) {
    const bool is_of_defect = choice.question->of_each_defect;
    (is_of_defect ? given.defects.front().texts : given.texts)[choice.question->key] = choice.answer;
}

/// Every sixth pair, each answer in turn with others: all of them take too long.
std::string fault_of_pairs_with(std::size_t first, const std::vector<Choice>& choices) {
    for (std::size_t second = first % 6; second < first; second += 6) {
        if (choices[second].question->key == choices[first].question->key) continue;
        domain::Answers given = answers({{"wish", "money_off"}}, "Felord ett", second % 2 == 0 ? "sv" : "en");
        give(given, choices[first]);
        give(given, choices[second]);
        if (std::string report = report_on(given); !report.empty()) return report;
    }
    return {};
}

std::vector<std::string> options_of(const char* key) {
    std::vector<std::string> options = question(key).options;
    if (std::string_view(key) == "wish") options.emplace_back("deliver");
    options.emplace_back("");
    return options;
}

/// Answers at random but for these three, which go on to a letter.
domain::Answers answers_with(const std::string& country, const std::string& kind, const std::string& wish,
                             std::mt19937& chance) {
    domain::Answers given = any_answers(chance);
    given.texts["country"] = country;
    given.texts["kind"] = kind;
    given.texts["wish"] = wish;
    given.texts["arrived"] = wish == "deliver" ? "never" : "yes";
    if (given.texts["bought_as"] == "firm") given.texts["bought_as"] = "private";
    return given;
}

} // namespace

TEST_CASE("any two answers beside nothing else make papers without a broken sentence") {
    const std::vector<Choice> choices = all_choices();
    for (std::size_t i = 0; i < choices.size(); ++i) REQUIRE(fault_of_pairs_with(i, choices) == "");
}

TEST_CASE("answers at random make papers without a blank an invented fact or a broken sentence") {
    std::mt19937 chance(20261122);
    for (int i = 0; i < 400; ++i) REQUIRE(report_on(any_answers(chance)) == "");
}

TEST_CASE("every country with every kind of purchase and every wish makes whole papers") {
    std::mt19937 chance(5);
    for (const std::string& country : options_of("country"))
        for (const std::string& kind : options_of("kind"))
            for (const std::string& wish : options_of("wish"))
                for (int i = 0; i < 2; ++i) {
                    const domain::Answers given = answers_with(country, kind, wish, chance);
                    INFO(country << " " << kind << " " << wish);
                    REQUIRE(report_on(given) == "");
                    REQUIRE(letter_of(given).size() > 100);
                }
}

TEST_CASE("no font lacks a character of what may be typed") {
    std::mt19937 chance(9);
    const documents::FontSet fonts;
    for (int i = 0; i < 20; ++i) {
        const auto made = app::first_letter(any_answers(chance), written_on(), resources(), fonts);
        CHECK(made.missing_glyphs.empty());
    }
}

TEST_CASE("with nothing answered there is a letter in either language") {
    for (const char* language : {"sv", "en"}) {
        const domain::Answers nothing = answers({}, "", language);
        CHECK(report_on(nothing) == "");
        CHECK(letter_of(nothing).size() > 200);
    }
}

TEST_CASE("the trial finds broken sentences") {
    const domain::Answers given = answers({});
    for (const char* text : {"Jag köpte det den .", "det är så.", "ånger är det.",
                             "Jag vill att att ni gör det.", "Det kom från.", "Det är ( ) bra.",
                             "Det är the bra.", "Så är det. åter igen.", "Det är {0} bra.", "Det är så"}) {
        documents::Document broken;
        broken.blocks = {documents::Paragraph{{{text}}}};
        INFO(text);
        CHECK(fault_in(broken, given) != "");
    }
    documents::Document whole;
    whole.blocks = {documents::Paragraph{{{"Priset var högt."}}}};
    CHECK(fault_in(whole, given) == "");
}

TEST_CASE("the trial finds invented facts") {
    const auto invented = [](const char* text, const domain::Answers& given) {
        documents::Document letter;
        letter.form = documents::PageForm::Letter;
        letter.blocks = {documents::Paragraph{{{text}}}};
        return !invention_in(letter, given).empty();
    };
    const domain::Answers nothing = answers({});
    for (const char* text : {"Priset var 17 kr.", "Enligt 5 kap. 4 § gäller det.", "Det var den 3 mars 2026.",
                             "Det kostade mycket, i SEK."})
        CHECK(invented(text, nothing));
    const domain::Answers dated = answers({{"told_on", "2026-11-04"}});
    CHECK(invented("Jag sa det den 4 november 2026.", dated));
    domain::Answers money =
        answers({{"country", "SE"}, {"price", "640"}, {"wish", "money_off"}}, "Felord ett");
    money.defects[0].texts["share"] = "15";
    CHECK_FALSE(invented("Jag begär prisavdrag med 96,00 kr.", money));
    CHECK(invented("Jag begär prisavdrag med 640,00 kr.", money));
}
