// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"

#include <redress/app/five_questions.h>

#include <algorithm>
#include <array>

namespace redress::app {

namespace {

using domain::Answers;
using enum Screen;
using Form = AnswerForm;

std::vector<Question> bought_questions() {
    return {{"bought", Bought, Form::Text},
            {"kind", Bought, Form::Choice, {"thing", "fitted", "work", "digital"}},
            {"price", Bought, Form::Money},
            {"condition", Bought, Form::Choice, {"new", "used"}},
            {"bought_as", Bought, Form::Choice, {"private", "firm"}},
            {"who_bought", Bought, Form::Choice, {"me", "together", "gift"}},
            {"other_buyer", Bought, Form::Text},
            {"receipts", Bought, Form::Files}};
}

std::vector<Question> seller_questions() {
    return {{"seller", Seller, Form::Text},
            {"seller_kind", Seller, Form::Choice, {"firm", "private_person"}},
            {"seller_address", Seller, Form::Lines},
            {"seller_email", Seller, Form::Text},
            {"order_number", Seller, Form::Text},
            {"country", Seller, Form::Choice, {"SE", "DK", "HU", "EW", "DE"}},
            {"seller_abroad", Seller, Form::Choice, {"no", "eu", "elsewhere"}}};
}

std::vector<Question> when_questions() {
    return {{"bought_on", When, Form::Date},
            {"arrived", When, Form::Choice, {"yes", "never"}},
            {"got_on", When, Form::Date},
            {"fitted_on", When, Form::Date},
            {"promised_on", When, Form::Date},
            {"noticed_on", When, Form::Date},
            {"told", When, Form::Choice, {"yes", "no"}},
            {"told_on", When, Form::Date},
            {"told_how",
             When,
             Form::Choice,
             {"email", "letter", "registered_letter", "telephone", "visit", "form", "chat", "other"}},
            {"answered", When, Form::Choice, {"waiting", "tried", "refused", "said_no", "silent"}}};
}

std::vector<Question> wanted_questions() {
    return {{"wish", Wanted, Form::Choice, {"repair", "new", "money_off", "money_back"}},
            {"wish", Wanted, Form::Choice, {"deliver", "money_back"}},
            {"paid", Wanted, Form::Choice, {"yes", "no"}},
            {"knows_repair_cost", Wanted, Form::Choice, {"yes", "no"}, true},
            {"repair_price", Wanted, Form::Money, {}, true},
            {"quote_from", Wanted, Form::Text, {}, true},
            {"share", Wanted, Form::Percent, {}, true}};
}

std::vector<Question> letter_questions() {
    return {{"my_name", Letter, Form::Text},
            {"my_address", Letter, Form::Lines},
            {"my_email", Letter, Form::Text},
            {"my_phone", Letter, Form::Text},
            {"my_place", Letter, Form::Text}};
}

std::vector<Question> all_questions() {
    std::vector<Question> all = bought_questions();
    const std::vector<Question> wrong{{"wrong", Wrong, Form::Lines},
                                      {"pictures", Wrong, Form::Files, {}, true}};
    for (const auto& more :
         {seller_questions(), when_questions(), wrong, wanted_questions(), letter_questions()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

bool is_about_a_thing(const Answers& answers) {
    const std::string& kind = spoken(answers, "kind");
    return kind != "work" && kind != "digital";
}

/// A price that is given is known, also where nobody said so.
bool has_cost(const domain::DefectAnswers& defect) {
    const auto said = [&](const char* key) {
        const auto found = defect.texts.find(key);
        return found == defect.texts.end() ? std::string() : found->second;
    };
    const std::string knows = said("knows_repair_cost");
    return knows == "yes" || (knows.empty() && !said("repair_price").empty());
}

/// What is asked only after some answers; the rest always is.
struct Condition {
    std::string_view key;
    bool (*holds)(const Question&, const Answers&);
};

bool came(const Question&, const Answers& answers) {
    return !never_came(answers);
}

constexpr Condition conditions[] = {
    {"condition", [](const Question&, const Answers& a) { return is_about_a_thing(a); }},
    {"other_buyer",
     [](const Question&, const Answers& a) {
         return spoken(a, "who_bought") == "together" || spoken(a, "who_bought") == "gift";
     }},
    {"got_on", came},
    {"fitted_on",
     [](const Question&, const Answers& a) { return spoken(a, "kind") == "fitted" && !never_came(a); }},
    {"promised_on", [](const Question&, const Answers& a) { return never_came(a); }},
    {"noticed_on", came},
    {"told_on", [](const Question&, const Answers& a) { return spoken(a, "told") == "yes"; }},
    {"told_how", [](const Question&, const Answers& a) { return spoken(a, "told") == "yes"; }},
    {"answered",
     [](const Question&, const Answers& a) { return spoken(a, "told") == "yes" && !never_came(a); }},
    {"wrong", came},
    {"pictures", came},
    {"wish",
     [](const Question& q, const Answers& a) { return (q.options.front() == "deliver") == never_came(a); }},
    {"paid",
     [](const Question&, const Answers& a) {
         return spoken(a, "wish") == "money_back" || spoken(a, "wish") == "money_off";
     }},
};

} // namespace

const std::vector<Question>& questions() {
    static const std::vector<Question> all = all_questions();
    return all;
}

const std::string& screen_name(Screen screen) {
    static const std::array<std::string, screen_count> names{"bought", "seller", "when",
                                                             "wrong",  "wanted", "letter"};
    return names.at(static_cast<std::size_t>(screen));
}

exchange::AnswerNames answer_names(const Resources& resources) {
    exchange::AnswerNames names{{}, {}, resources.question_languages()};
    for (const Question& question : questions()) {
        // What is wrong and the files have their own places in the file.
        if (question.form == Form::Files || question.key == "wrong") continue;
        auto& keys = question.of_each_defect ? names.of_each_defect : names.questions;
        if (std::ranges::find(keys, question.key) == keys.end()) keys.push_back(question.key);
    }
    return names;
}

bool is_begun(const Answers& answers) {
    return !answers.texts.empty() || !answers.defects.empty() || !answers.receipts.empty() ||
           !answers.rewordings.empty();
}

bool is_asked(const Question& question, const Answers& answers) {
    const bool is_amount = question.of_each_defect && question.screen == Wanted;
    if (is_amount) return !never_came(answers) && spoken(answers, "wish") == "money_off";
    const auto found = std::ranges::find(conditions, question.key, &Condition::key);
    return found == std::end(conditions) || found->holds(question, answers);
}

bool is_asked_of(const Question& question, const Answers& answers, const domain::DefectAnswers& defect) {
    if (!is_asked(question, answers)) return false;
    if (question.key == "share") return !has_cost(defect);
    return (question.key != "repair_price" && question.key != "quote_from") || has_cost(defect);
}

const std::string& spoken(const Answers& answers, const std::string& key) {
    static const std::string nothing;
    const auto found = answers.texts.find(key);
    return found == answers.texts.end() ? nothing : found->second;
}

bool never_came(const Answers& answers) {
    return spoken(answers, "arrived") == "never";
}

} // namespace redress::app
