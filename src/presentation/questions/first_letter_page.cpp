// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>
#include <redress/presentation/first_letter_page.h>

#include <algorithm>

namespace redress::presentation {

namespace {

constexpr const char* lines_key = "wrong";
constexpr const char* pictures_key = "pictures";
constexpr const char* receipts_key = "receipts";

std::string joined_lines(const domain::Answers& answers) {
    std::string lines;
    for (const domain::DefectAnswers& defect : answers.defects)
        lines += (lines.empty() ? "" : "\n") + defect.what;
    return lines;
}

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
      lines_(joined_lines(answers_)) {
    if (answers_.uid.is_none()) answers_.uid = ports_.uid();
    answers_.language = std::string(domain::choice_name(messages_.language()));
    considered_ = app::considered(answers_, ports_.today(), resources_);
    begin_where_left();
}

void FirstLetterPage::begin_where_left() {
    for (const app::Question& question : app::questions())
        if (is_answered(answers_, question)) screen_ = std::max(screen_, question.screen);
}

void FirstLetterPage::go_back() {
    if (screen_ != app::Screen::Bought) screen_ = static_cast<app::Screen>(static_cast<int>(screen_) - 1);
}

void FirstLetterPage::go_on() {
    if (screen_ != app::Screen::Letter) screen_ = static_cast<app::Screen>(static_cast<int>(screen_) + 1);
}

bool FirstLetterPage::exists(const QuestionPlace& place) const {
    return !place.defect || *place.defect < answers_.defects.size();
}

void FirstLetterPage::changed() {
    unwritten_ = true;
    considered_ = app::considered(answers_, ports_.today(), resources_);
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
    for (const auto& file : files)
        if (std::find(kept->begin(), kept->end(), file) == kept->end()) kept->push_back(file);
    changed();
}

void FirstLetterPage::remove_file(const QuestionPlace& place, std::size_t which) {
    auto* kept = files_at(place);
    if (!kept || which >= kept->size()) return;
    kept->erase(kept->begin() + static_cast<std::ptrdiff_t>(which));
    changed();
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
