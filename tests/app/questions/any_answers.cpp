// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <algorithm>

namespace redress::test {

namespace {

using app::AnswerForm;
using app::Question;

std::vector<std::string> possible_days(const std::string& key) {
    if (key == "bought_on") return {"", "2023-01-09", "2026-02-10", "2021-06-01", "2027-01-01"};
    if (key == "got_on") return {"", "2023-01-11", "2026-02-13", "2021-06-03", "i våras"};
    if (key == "fitted_on") return {"", "2026-02-16", "2023-01-18"};
    if (key == "promised_on") return {"", "2026-02-24", "2023-01-19", "2027-05-05"};
    if (key == "noticed_on") return {"", "2026-11-03", "2026-03-17", "2024-08-22", "1950-01-01"};
    return {"", "2026-11-04", "2026-03-19", "2024-08-27", "2026-02-30"};
}

std::string any_of(const std::vector<std::string>& all, std::mt19937& chance) {
    return all[std::uniform_int_distribution<std::size_t>(0, all.size() - 1)(chance)];
}

bool one_of_ten(int times, std::mt19937& chance) {
    return std::uniform_int_distribution<int>(1, 10)(chance) <= times;
}

domain::DefectAnswers any_defect(int number, std::mt19937& chance) {
    domain::DefectAnswers defect;
    defect.what = "Felord" + std::string(static_cast<std::size_t>(number), 'x');
    for (const Question& question : app::questions())
        if (question.of_each_defect && question.form != AnswerForm::Files && one_of_ten(6, chance))
            defect.texts[question.key] = any_of(possible_answers(question), chance);
    if (one_of_ten(3, chance)) defect.pictures = {"bild.jpg"};
    return defect;
}

} // namespace

std::vector<std::string> possible_answers(const Question& question) {
    std::vector<std::string> all = question.options;
    all.insert(all.begin(), "");
    switch (question.form) {
    case AnswerForm::Text:
        return {"", "Ord" + question.key};
    case AnswerForm::Lines:
        return {"", "Rad" + question.key + "\nSlut" + question.key};
    case AnswerForm::Date:
        return possible_days(question.key);
    case AnswerForm::Money:
        return question.key == "price" ? std::vector<std::string>{"", "4 800", "ca 12 tusen", "640"}
                                       : std::vector<std::string>{"", "710", "gratis"};
    case AnswerForm::Percent:
        return {"", "15", "250", "halva"};
    case AnswerForm::Choice:
    case AnswerForm::Files:
        break;
    }
    return all;
}

domain::Answers any_answers(std::mt19937& chance) {
    domain::Answers given;
    given.uid = uid(77);
    given.language = one_of_ten(5, chance) ? "sv" : "en";
    for (const Question& question : app::questions()) {
        if (question.of_each_defect || question.form == AnswerForm::Files || !one_of_ten(6, chance)) continue;
        if (question.key == "bought_as" && one_of_ten(8, chance)) continue; // most of them go on
        given.texts[question.key] = any_of(possible_answers(question), chance);
    }
    const int defects = std::uniform_int_distribution<int>(0, 3)(chance);
    for (int i = 1; i <= defects; ++i) given.defects.push_back(any_defect(i, chance));
    if (one_of_ten(3, chance)) given.receipts = {"kvitto.pdf"};
    return given;
}

} // namespace redress::test
