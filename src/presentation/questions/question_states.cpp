// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_words.h"

#include <redress/presentation/first_letter_page.h>

#include <algorithm>
#include <utility>

namespace redress::presentation {

namespace {

using app::RemarkKind;
using app::Screen;

constexpr std::size_t longest_heading = 70; // letters

const char* step_label(Screen screen) {
    switch (screen) {
    case Screen::Bought:
        return N_("Purchase");
    case Screen::Seller:
        return N_("Seller");
    case Screen::When:
        return N_("Dates");
    case Screen::Wrong:
        return N_("What is wrong");
    case Screen::Wanted:
        return N_("What you want");
    case Screen::Letter:
        break;
    }
    return N_("Letter");
}

const app::Question* question_called(const std::string& key) {
    for (const app::Question& question : app::questions())
        if (question.key == key) return &question;
    return nullptr;
}

std::vector<std::string> names_of(const std::vector<std::filesystem::path>& files) {
    std::vector<std::string> names;
    for (const auto& file : files) {
        const std::u8string name = file.filename().u8string();
        names.emplace_back(name.begin(), name.end());
    }
    return names;
}

} // namespace

std::vector<StepState> FirstLetterPage::steps() const {
    std::vector<StepState> steps;
    for (int i = 0; i < app::screen_count; ++i) {
        const auto screen = static_cast<Screen>(i);
        const bool asks_again =
            std::any_of(considered_.again.begin(), considered_.again.end(),
                        [&](const auto& again) { return screen_of({again.question}) == screen; });
        const bool stops = std::ranges::any_of(considered_.remarks, [&](const app::Remark& remark) {
            return remark.screen == screen && remark.kind == RemarkKind::Stop;
        });
        steps.push_back({screen, messages_.tr(step_label(screen)), screen == screen_, asks_again, stops});
    }
    return steps;
}

std::string FirstLetterPage::text_of(const app::Question& question, std::optional<std::size_t> defect) const {
    if (question.key == "wrong") return lines_;
    const auto& texts = defect ? answers_.defects[*defect].texts : answers_.texts;
    const auto found = texts.find(question.key);
    return found == texts.end() ? std::string() : found->second;
}

std::string FirstLetterPage::error_of(const QuestionPlace& place) const {
    std::string sentences;
    for (const app::AskAgain& again : considered_.again)
        if (again.question == place.key && again.defect == place.defect)
            sentences += (sentences.empty() ? "" : " ") + again.sentence;
    return sentences;
}

QuestionState FirstLetterPage::question_state(const app::Question& question,
                                              std::optional<std::size_t> defect) const {
    QuestionState state;
    state.place = {question.key, defect};
    state.form = question.form;
    state.label = words_.label(question);
    state.spoken = state.label;
    if (defect) state.spoken += ": " + shortened(answers_.defects[*defect].what, longest_heading);
    state.hint = words_.hint(question);
    state.error = error_of(state.place);
    if (question.form == app::AnswerForm::Files) {
        state.files = names_of(defect ? answers_.defects[*defect].pictures : answers_.receipts);
        return state;
    }
    state.text = text_of(question, defect);
    if (question.form != app::AnswerForm::Choice) return state;
    for (const std::string& option : question.options)
        state.options.push_back({option, words_.option(question, option)});
    state.options.push_back({"", words_.option(question, "")});
    // An answer to the same question with other options was not given to this one.
    if (std::ranges::find(question.options, state.text) == question.options.end()) state.text.clear();
    return state;
}

// What is asked about each defect stands together, under the defect's own words.
std::vector<QuestionState> FirstLetterPage::question_states() const {
    std::vector<QuestionState> states;
    std::vector<const app::Question*> of_each;
    for (const app::Question& question : app::questions()) {
        if (question.screen != screen_ || !app::is_asked(question, answers_)) continue;
        if (question.of_each_defect)
            of_each.push_back(&question);
        else
            states.push_back(question_state(question, std::nullopt));
    }
    for (std::size_t i = 0; i < answers_.defects.size(); ++i) {
        const domain::DefectAnswers& defect = answers_.defects[i];
        std::string heading =
            text::filled("{0}. {1}", {std::to_string(i + 1), shortened(defect.what, longest_heading)});
        for (const app::Question* question : of_each) {
            if (!app::is_asked_of(*question, answers_, defect)) continue;
            states.push_back(question_state(*question, i));
            states.back().heading = std::exchange(heading, {});
        }
    }
    return states;
}

Screen FirstLetterPage::screen_of(const QuestionPlace& place) const {
    const app::Question* question = question_called(place.key);
    return question ? question->screen : Screen::Letter; // "rewordings" are of the letter
}

ScreenState FirstLetterPage::state() const {
    ScreenState state;
    state.place = text::filled(messages_.tr("{0} of {1}"), {std::to_string(static_cast<int>(screen_) + 1),
                                                            std::to_string(app::screen_count)});
    state.questions = question_states();
    say_headings(state);
    for (const app::Remark& remark : considered_.remarks) {
        const bool stops_letter = screen_ == Screen::Letter && remark.kind == RemarkKind::Stop;
        if (remark.screen == screen_ || stops_letter) state.remarks.push_back(remark_state(remark));
    }
    add_own_remarks(state.remarks);
    return state;
}

// A heading that only says the first question again is that question.
void FirstLetterPage::say_headings(ScreenState& state) const {
    if (state.questions.empty()) {
        state.title = messages_.tr("Nothing is asked here");
        state.help = messages_.tr("You said that it never came. Go on.");
        return;
    }
    state.title = words_.title(screen_);
    state.questions.front().leads = state.questions.front().label == state.title;
    // The help for the wish is about mending.
    const bool is_late = screen_ == Screen::Wanted && !asks_on(Screen::Wrong);
    if (!is_late) state.help = words_.help(screen_);
}

} // namespace redress::presentation
