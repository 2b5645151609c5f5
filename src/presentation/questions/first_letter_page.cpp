// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_files.h"

#include <redress/app/sentences.h>
#include <redress/presentation/first_letter_page.h>

#include <algorithm>

namespace redress::presentation {

namespace {

constexpr const char* lines_key = "wrong";
constexpr const char* pictures_key = "pictures";
constexpr const char* receipts_key = "receipts";

bool is_answered(const domain::Answers& answers, const app::Question& question) {
    if (question.key == lines_key) return !answers.defects.empty();
    if (question.key == receipts_key) return !answers.receipts.empty();
    if (!question.of_each_defect) return answers.texts.contains(question.key);
    return std::any_of(answers.defects.begin(), answers.defects.end(), [&](const auto& defect) {
        return question.key == pictures_key ? !defect.pictures.empty() : defect.texts.contains(question.key);
    });
}

} // namespace

FirstLetterPage::FirstLetterPage(const app::Resources& resources, text::Messages messages, app::Ports ports,
                                 UnfinishedLetters kept, domain::Answers answers)
    : resources_(resources),
      messages_(std::move(messages)),
      ports_(std::move(ports)),
      kept_(std::move(kept)),
      words_(resources.question_words(messages_.language())),
      answers_(std::move(answers)),
      lines_(app::lines_of(answers_)) {
    if (answers_.uid.is_none()) answers_.uid = ports_.uid();
    if (answers_.language.empty()) answers_.language = domain::choice_name(messages_.language());
    considered_ = thought();
    begin_where_left();
}

void FirstLetterPage::begin_where_left() {
    for (const app::Question& question : app::questions())
        if (is_answered(answers_, question)) screen_ = std::max(screen_, question.screen);
}

bool FirstLetterPage::asks_on(app::Screen screen) const {
    return std::ranges::any_of(app::questions(), [&](const app::Question& question) {
        return question.screen == screen && app::is_asked(question, answers_);
    });
}

app::Screen FirstLetterPage::next() const {
    for (int i = static_cast<int>(screen_) + 1; i < app::screen_count; ++i)
        if (asks_on(static_cast<app::Screen>(i))) return static_cast<app::Screen>(i);
    return screen_;
}

app::Screen FirstLetterPage::previous() const {
    for (int i = static_cast<int>(screen_) - 1; i >= 0; --i)
        if (asks_on(static_cast<app::Screen>(i))) return static_cast<app::Screen>(i);
    return screen_;
}

bool FirstLetterPage::speaks_letter_language() const {
    return answers_.language == domain::choice_name(messages_.language());
}

// The window's language for the sentences, and the letter's for how its days and amounts are read.
app::Considered FirstLetterPage::thought() const {
    app::Considered own = app::considered(answers_, ports_.today(), resources_);
    if (speaks_letter_language()) return own;
    domain::Answers here = answers_;
    here.language = domain::choice_name(messages_.language());
    here.texts.try_emplace("country", jurisdiction());
    app::Considered seen = app::considered(here, ports_.today(), resources_);
    for (app::AskAgain& again : own.again)
        if (std::ranges::none_of(seen.again, [&](const app::AskAgain& other) {
                return other.question == again.question && other.defect == again.defect;
            }))
            seen.again.push_back(std::move(again));
    return seen;
}

void FirstLetterPage::use_window_language() {
    // Without an answer the language decides whose law it is; that stays.
    answers_.texts.try_emplace("country", jurisdiction());
    answers_.language = domain::choice_name(messages_.language());
    changed();
}

bool FirstLetterPage::exists(const QuestionPlace& place) const {
    return !place.defect || *place.defect < answers_.defects.size();
}

void FirstLetterPage::changed() {
    unwritten_ = true;
    considered_ = thought();
}

void FirstLetterPage::answer(const QuestionPlace& place, std::string text) {
    if (!exists(place)) return;
    if (place.key == lines_key) {
        lines_ = std::move(text);
        app::set_lines(answers_, lines_);
        return changed();
    }
    auto& texts = place.defect ? answers_.defects[*place.defect].texts : answers_.texts;
    if (text.empty())
        texts.erase(place.key);
    else
        texts[place.key] = std::move(text);
    changed();
}

std::vector<std::filesystem::path>* FirstLetterPage::files_at(const QuestionPlace& place) {
    if (!exists(place)) return nullptr;
    return place.defect ? &answers_.defects[*place.defect].pictures : &answers_.receipts;
}

void FirstLetterPage::add_files(const QuestionPlace& place, const std::vector<std::filesystem::path>& files) {
    auto* kept = files_at(place);
    if (!kept) return;
    for (const auto& file : files) {
        auto copy = kept_.take_in(answers_, file);
        if (std::ranges::find(*kept, copy) == kept->end()) kept->push_back(std::move(copy));
    }
    changed();
}

void FirstLetterPage::remove_file(const QuestionPlace& place, std::size_t which) {
    auto* kept = files_at(place);
    if (!kept || which >= kept->size()) return;
    const std::filesystem::path gone = (*kept)[which];
    kept->erase(kept->begin() + static_cast<std::ptrdiff_t>(which));
    const auto others = all_files(); // the same picture may belong to another defect too
    if (std::ranges::find(others, gone) == others.end()) kept_.let_go(answers_, gone);
    changed();
}

std::vector<std::filesystem::path> FirstLetterPage::all_files() const {
    std::vector<std::filesystem::path> files = answers_.receipts;
    for (const domain::DefectAnswers& defect : answers_.defects)
        files.insert(files.end(), defect.pictures.begin(), defect.pictures.end());
    return files;
}

std::vector<std::string> FirstLetterPage::gone_files() const {
    std::vector<std::string> names;
    for (const auto& file : all_files()) {
        const std::u8string name = file.filename().u8string();
        if (!can_be_read(file)) names.emplace_back(name.begin(), name.end());
    }
    return names;
}

void FirstLetterPage::remember_case(const std::filesystem::path& casebook) const {
    kept_.remember_casebook(answers_, casebook);
}

std::string FirstLetterPage::keep() {
    if (!unwritten_) return {};
    try {
        kept_.keep(answers_);
    } catch (const domain::Error& error) {
        return text::filled(messages_.tr("Your answers could not be kept. {0}"),
                            {app::sentence(error, messages_)});
    }
    unwritten_ = false;
    return {};
}

void FirstLetterPage::throw_away() {
    kept_.throw_away(kept_.file_of(answers_));
    unwritten_ = false;
}

} // namespace redress::presentation
