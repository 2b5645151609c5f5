// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/presentation/first_letter_page.h>

#include <algorithm>
#include <utility>

namespace redress::presentation {

namespace {

using app::RemarkKind;
using app::Screen;

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

Tone tone_of(RemarkKind kind) {
    if (kind == RemarkKind::Stop) return Tone::Bad;
    return kind == RemarkKind::Instead ? Tone::Warning : Tone::Advice;
}

const char* tone_word(RemarkKind kind) {
    if (kind == RemarkKind::Stop) return N_("Here Redress does not know");
    return kind == RemarkKind::Instead ? N_("Usually first") : N_("Good to know");
}

const app::Question* question_called(const std::string& key) {
    for (const app::Question& question : app::questions())
        if (question.key == key) return &question;
    return nullptr;
}

/// The wish is asked in two ways, with other options.
const app::Question* wish_with(const std::string& option) {
    for (const app::Question& question : app::questions())
        if (question.key == "wish" &&
            std::find(question.options.begin(), question.options.end(), option) != question.options.end())
            return &question;
    return nullptr;
}

Screen screen_of(const app::AskAgain& again) {
    const app::Question* question = question_called(again.question);
    return question ? question->screen : Screen::Bought;
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
        const bool asks_again = std::any_of(considered_.again.begin(), considered_.again.end(),
                                            [&](const auto& again) { return screen_of(again) == screen; });
        steps.push_back({screen, messages_.tr(step_label(screen)), screen == screen_, asks_again});
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
    state.hint = words_.hint(question);
    state.error = error_of(state.place);
    if (question.form == app::AnswerForm::Files) {
        state.files = names_of(defect ? answers_.defects[*defect].pictures : answers_.receipts);
        return state;
    }
    state.text = text_of(question, defect);
    for (const std::string& option : question.options)
        state.options.push_back({option, words_.option(question, option)});
    if (question.form == app::AnswerForm::Choice) state.options.push_back({"", words_.option(question, "")});
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
        std::string heading = text::filled("{0}. {1}", {std::to_string(i + 1), defect.what});
        for (const app::Question* question : of_each) {
            if (!app::is_asked_of(*question, answers_, defect)) continue;
            states.push_back(question_state(*question, i));
            states.back().heading = std::exchange(heading, {});
        }
    }
    return states;
}

RemarkState FirstLetterPage::remark_state(const app::Remark& remark) const {
    RemarkState state;
    state.tone = tone_of(remark.kind);
    state.tone_word = messages_.tr(tone_word(remark.kind));
    state.sentence = remark.sentence;
    state.rule = remark.rule;
    state.offered = remark.offered;
    if (const app::Question* wish = wish_with(remark.offered))
        state.offer_label = text::filled(messages_.tr("Choose: {0}"), {words_.option(*wish, remark.offered)});
    return state;
}

ScreenState FirstLetterPage::state() const {
    ScreenState state;
    state.title = words_.title(screen_);
    state.help = words_.help(screen_);
    state.place = text::filled(messages_.tr("{0} of {1}"), {std::to_string(static_cast<int>(screen_) + 1),
                                                            std::to_string(app::screen_count)});
    state.questions = question_states();
    for (const app::Remark& remark : considered_.remarks) {
        const bool stops_letter = screen_ == Screen::Letter && remark.kind == RemarkKind::Stop;
        if (remark.screen == screen_ || stops_letter) state.remarks.push_back(remark_state(remark));
    }
    return state;
}

} // namespace redress::presentation
