// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/answer_steps.h"

#include <algorithm>
#include <sstream>

namespace redress::cli {

namespace {

using app::AnswerForm;
using app::Question;
using domain::Answers;
using Files = std::vector<std::filesystem::path>;
using Next = std::vector<Question>::const_iterator;

/// The questions that follow one another on a screen and are all asked of each defect.
Next end_of_group(Next first) {
    return std::find_if(first, app::questions().end(), [&](const Question& question) {
        return !question.of_each_defect || question.screen != first->screen;
    });
}

void add_group(std::vector<AnswerStep>& steps, const Answers& answers, Next first, Next last) {
    for (std::size_t i = 0; i < answers.defects.size(); ++i)
        for (Next question = first; question != last; ++question)
            if (app::is_asked_of(*question, answers, answers.defects[i])) steps.push_back({&*question, i});
}

std::string names_of(const Files& files) {
    std::string names;
    for (const auto& file : files) names += (names.empty() ? "" : "\n") + file.string();
    return names;
}

/// As a person types or drags it: in quotes, or with a backslash before each space.
std::filesystem::path typed_path(std::string line) {
    line.erase(0, line.find_first_not_of(" \t"));
    line.erase(line.find_last_not_of(" \t") + 1); // npos + 1 is 0
    const bool is_quoted =
        line.size() > 1 && line.front() == line.back() && (line.front() == '\'' || line.front() == '"');
    if (is_quoted) return std::filesystem::absolute(line.substr(1, line.size() - 2));
    for (auto at = line.find("\\ "); at != std::string::npos; at = line.find("\\ ", at + 1))
        line.erase(at, 1);
    return std::filesystem::absolute(line);
}

Files files_in(const std::string& answer) {
    Files files;
    std::istringstream lines(answer);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t") != std::string::npos) files.push_back(typed_path(line));
    return files;
}

template <class AnyAnswers>
auto& files_at(AnyAnswers& answers, const AnswerStep& step) {
    return step.defect ? answers.defects[*step.defect].pictures : answers.receipts;
}

template <class AnyAnswers>
auto& texts_at(AnyAnswers& answers, const AnswerStep& step) {
    return step.defect ? answers.defects[*step.defect].texts : answers.texts;
}

bool makes_defects(const Question& question) {
    return question.key == "wrong";
}

} // namespace

std::vector<AnswerStep> steps_for(const Answers& answers) {
    std::vector<AnswerStep> steps;
    for (Next question = app::questions().begin(); question != app::questions().end();) {
        if (question->of_each_defect) {
            const Next last = end_of_group(question);
            add_group(steps, answers, question, last);
            question = last;
            continue;
        }
        if (app::is_asked(*question, answers)) steps.push_back({&*question});
        ++question;
    }
    return steps;
}

std::string answer_at(const Answers& answers, const AnswerStep& step) {
    if (makes_defects(*step.question)) return app::lines_of(answers);
    if (step.question->form == AnswerForm::Files) return names_of(files_at(answers, step));
    const auto& texts = texts_at(answers, step);
    const auto found = texts.find(step.question->key);
    return found == texts.end() ? std::string() : found->second;
}

void set_answer(Answers& answers, const AnswerStep& step, const std::string& answer) {
    if (makes_defects(*step.question)) return app::set_lines(answers, answer);
    if (step.question->form == AnswerForm::Files)
        files_at(answers, step) = files_in(answer);
    else if (answer.empty())
        texts_at(answers, step).erase(step.question->key);
    else
        texts_at(answers, step)[step.question->key] = answer;
}

} // namespace redress::cli
