// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <algorithm>

namespace redress::test {

namespace {

using app::AnswerForm;
using app::Question;

std::vector<std::string> possible_days(const std::string& key) {
    if (key == "bought_on") return {"", "2023-01-09", "2026-02-10", "2021-06-01", "2027-01-01", "1889-01-01"};
    if (key == "got_on") return {"", "2023-01-11", "2026-02-13", "2021-06-03", "i våras", "3/10/2026"};
    if (key == "fitted_on") return {"", "2026-02-16", "2023-01-18"};
    if (key == "promised_on") return {"", "2026-02-24", "2023-01-19"};
    if (key == "noticed_on") return {"", "2026-11-03", "2026-03-17", "2024-08-22", "1950-01-01"};
    return {"", "2026-11-04", "2026-03-19", "2024-08-27", "2026-02-30", "2026-11-01"};
}

std::vector<std::string> possible_texts(const std::string& key) {
    if (key.ends_with("_email"))
        return {"", "ord@" + key + ".se", "S AB <info@" + key + ".se>", "inte en adress"};
    if (key == "bought")
        return {"", "Ordbought", "Skor \"Ögla\", svarta. Och snören", "Bok <b>x</b> {{y}} **z**"};
    if (key == "my_name") return {"", "Ordmy_name", "Anna \"Nana\" O'Hara", "Åsa 😀 Öhman"};
    if (key == "seller") return {"", "Ordseller", "\"Fina\" Möbler & Söner AB", "{{seller}} </p>"};
    return {"", "Ord" + key};
}

std::string any_of(const std::vector<std::string>& all, std::mt19937& chance) {
    return all[std::uniform_int_distribution<std::size_t>(0, all.size() - 1)(chance)];
}

bool one_of_ten(int times, std::mt19937& chance) {
    return std::uniform_int_distribution<int>(1, 10)(chance) <= times;
}

domain::DefectAnswers any_defect(std::mt19937& chance) {
    domain::DefectAnswers defect;
    const auto& lines = trial_lines();
    defect.what = lines[std::uniform_int_distribution<std::size_t>(0, lines.size() - 1)(chance)].typed;
    for (const Question& question : app::questions())
        if (question.of_each_defect && question.form != AnswerForm::Files && one_of_ten(6, chance))
            defect.texts[question.key] = any_of(possible_answers(question), chance);
    if (one_of_ten(3, chance)) defect.pictures = {"bild.jpg"};
    return defect;
}

} // namespace

const std::vector<TrialLine>& trial_lines() {
    static const std::string words = [] {
        std::string text = "Lång";
        for (int i = 0; i < 300; ++i) text += " felord";
        return text;
    }();
    static const std::vector<TrialLine> lines{
        {"Felord ett", "Felord ett"},
        {"1. felord två;", "Felord två"},
        {"– \"Felord\", sa hon. Och gick", "\"Felord\", sa hon. Och gick"},
        {"Felord <i>tre</i> & {{#x}} **fet** | rad", "Felord <i>tre</i> & {{#x}} **fet** | rad"},
        {"Felord 😀 glad", "Felord glad"},
        {"> felord\nmed rader\n\noch mer", "Felord med rader och mer"},
        {"felordet är löst!", "Felordet är löst"},
        {words, words}};
    return lines;
}

std::vector<std::string> possible_answers(const Question& question) {
    std::vector<std::string> all = question.options;
    all.insert(all.begin(), "");
    switch (question.form) {
    case AnswerForm::Text:
        return possible_texts(question.key);
    case AnswerForm::Lines:
        return {"", "Rad" + question.key + "\nSlut" + question.key};
    case AnswerForm::Date:
        return possible_days(question.key);
    case AnswerForm::Money:
        return question.key == "price"
                   ? std::vector<std::string>{"", "4 800", "ca 12 tusen", "640", "12 tusen"}
                   : std::vector<std::string>{"", "710", "gratis", "9 900"};
    case AnswerForm::Percent:
        return {"", "15", "250", "halva", "ungefär 35 %", "0.15"};
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
        if (question.key == "wrong") continue;
        given.texts[question.key] = any_of(possible_answers(question), chance);
        // Of ten firms nine are taken back: most answers go on.
        if (given.texts[question.key] == "firm" && question.key == "bought_as" && one_of_ten(9, chance))
            given.texts[question.key] = "private";
    }
    const int defects = std::uniform_int_distribution<int>(0, 3)(chance);
    for (int i = 1; i <= defects; ++i) given.defects.push_back(any_defect(chance));
    if (one_of_ten(3, chance)) given.receipts = {"kvitto.pdf"};
    return given;
}

} // namespace redress::test
