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
    const auto letter = app::first_letter_document(given, written_on(), resources());
    const auto sheet = app::what_now_document(given, written_on(), resources());
    for (const auto& result : {letter, sheet})
        for (const auto& problem : result.problems) return "the paper needs " + problem.name;
    if (std::string fault = fault_in(letter.document); !fault.empty()) return fault;
    if (std::string fault = fault_in(sheet.document); !fault.empty()) return fault;
    if (std::string fact = invention_in(letter.document, given); !fact.empty()) return "invented: " + fact;
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

std::string fault_of_pairs_with(const Choice& first, const std::vector<Choice>& choices) {
    for (const Choice& second : choices) {
        if (second.question->key >= first.question->key) continue;
        domain::Answers given = answers({{"wish", "money_off"}}, "Felord", "sv");
        if (second.answer.size() % 2 == 0) given.language = "en";
        give(given, first);
        give(given, second);
        if (std::string report = report_on(given); !report.empty()) return report;
    }
    return {};
}

} // namespace

TEST_CASE("any two answers beside nothing else make papers without a broken sentence") {
    const std::vector<Choice> choices = all_choices();
    for (const Choice& first : choices) REQUIRE(fault_of_pairs_with(first, choices) == "");
}

TEST_CASE("answers at random make papers without a blank an invented fact or a broken sentence") {
    std::mt19937 chance(20261122);
    for (int i = 0; i < 2'500; ++i) REQUIRE(report_on(any_answers(chance)) == "");
}

TEST_CASE("with nothing answered there is a letter in either language") {
    for (const char* language : {"sv", "en"}) {
        const domain::Answers nothing = answers({}, "", language);
        CHECK(report_on(nothing) == "");
        CHECK(letter_of(nothing).size() > 200);
    }
}

TEST_CASE("the trial finds faults") {
    documents::Document broken;
    broken.blocks = {documents::Paragraph{{{"Jag köpte det den ."}}}};
    CHECK(fault_in(broken) != "");
    broken.blocks = {documents::Paragraph{{{"det är så."}}}};
    CHECK(fault_in(broken) != "");
    broken.blocks = {documents::Paragraph{{{"Priset var 17 kr."}}}};
    CHECK(fault_in(broken) == "");
    CHECK(invention_in(broken, answers({})) != "");
}
