// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <algorithm>
#include <sstream>

namespace redress::test {

namespace {

using documents::Line;

void replace_all(std::string& text, const std::string& part, const std::string& by) {
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += by.size())
        text.replace(at, part.size(), by);
}

std::string text_of(const Line& line) {
    std::string text;
    for (const documents::Run& run : line) text += run.text;
    return text;
}

class Parts {
public:
    explicit Parts(const domain::Answers& given) : shown_(shown_texts(given)) {}

    void add(std::string text, bool is_sentence) {
        replace_all(text, "\u00A0", " ");
        for (const std::string& shown : shown_) replace_all(text, shown, "Xx");
        parts_.push_back({std::move(text), is_sentence});
    }

    void add(const documents::Block& block) {
        if (const auto* heading = std::get_if<documents::Heading>(&block)) add(text_of(heading->text), false);
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block))
            add(text_of(paragraph->text), true);
        if (const auto* list = std::get_if<documents::ListBlock>(&block))
            for (const Line& item : list->items) add(text_of(item), true);
        if (const auto* table = std::get_if<documents::Table>(&block)) add_cells(*table);
    }

    std::vector<PaperText> taken() { return std::move(parts_); }

private:
    /// Cells may be empty: they are written in.
    void add_cells(const documents::Table& table) {
        const auto add_cell = [&](const Line& cell) {
            const std::string text = text_of(cell);
            if (text.find_first_not_of(" \u00A0") != std::string::npos) add(text, false);
        };
        for (const Line& cell : table.head) add_cell(cell);
        for (const auto& row : table.rows)
            for (const Line& cell : row) add_cell(cell);
    }

    std::vector<std::string> shown_;
    std::vector<PaperText> parts_;
};

std::string without_pictogram(std::string text) {
    replace_all(text, "😀 ", "");
    return text;
}

} // namespace

std::vector<std::string> shown_texts(const domain::Answers& given) {
    std::vector<std::string> shown;
    for (const app::Question& question : app::questions()) {
        const auto found = given.texts.find(question.key);
        const bool is_text =
            question.form == app::AnswerForm::Text || question.form == app::AnswerForm::Lines;
        if (!is_text || found == given.texts.end()) continue;
        std::istringstream lines(without_pictogram(found->second));
        for (std::string line; std::getline(lines, line);) shown.push_back(line);
    }
    for (const domain::DefectAnswers& defect : given.defects) {
        for (const TrialLine& line : trial_lines())
            if (line.typed == defect.what) shown.push_back(line.shown);
        if (defect.texts.contains("quote_from")) shown.push_back(defect.texts.at("quote_from"));
    }
    for (const char* key : {"my_email", "seller_email"}) shown.push_back(std::string("info@") + key + ".se");
    std::erase(shown, "");
    std::ranges::sort(shown, [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return shown;
}

std::vector<PaperText> texts_of(const documents::Document& paper, const domain::Answers& given) {
    Parts parts(given);
    for (const documents::Block& block : paper.blocks) parts.add(block);
    if (paper.form != documents::PageForm::Letter) return parts.taken();
    const documents::LetterParts& letter = paper.letter;
    for (const std::string& text : {letter.subject, letter.place_and_date, letter.closing})
        parts.add(text, false);
    for (const auto* lines : {&letter.sender, &letter.recipient, &letter.signatures, &letter.enclosures})
        for (const std::string& line : *lines) parts.add(line, false);
    for (const auto& [label, value] : letter.reference) {
        parts.add(label, false);
        parts.add(value, false);
    }
    return parts.taken();
}

} // namespace redress::test
