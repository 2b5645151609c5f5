// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/documents/rewording.h>

#include <algorithm>

namespace redress::documents {

namespace {

/// The text of a line without its weights.
std::string text_of(const Line& line) {
    std::string text;
    for (const Run& run : line) text += run.text;
    return text;
}

bool is_end_mark(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// Whether a sentence may begin here: a capital, a figure or a letter beyond ASCII.
bool may_begin(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    return (c >= 'A' && c <= 'Z') || c == 0xC3 || c == '"' || c >= 0xE2;
}

/// Where one sentence stands in the text of a line.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Stretch> sentences_in(std::string_view text) {
    std::vector<Stretch> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool ends =
            text[i] == '\n' || (is_end_mark(text[i]) && text[i + 1] == ' ' && may_begin(text, i + 2));
        if (!ends) continue;
        const std::size_t end = text[i] == '\n' ? i : i + 1;
        if (end > begin) found.push_back({begin, end});
        begin = end + 1;
        i = end;
    }
    if (begin < text.size()) found.push_back({begin, text.size()});
    return found;
}

/// The part of a line between two places, with its weights.
Line cut(const Line& line, Stretch part) {
    Line piece;
    std::size_t at = 0;
    for (const Run& run : line) {
        const std::size_t from = std::max(part.begin, at);
        const std::size_t to = std::min(part.end, at + run.text.size());
        if (from < to) {
            piece.push_back(run);
            piece.back().text = run.text.substr(from - at, to - from);
        }
        at += run.text.size();
    }
    return piece;
}

using Changes = std::map<std::string, Placed>;

/// The line with its sentences replaced; the one between two of them stays as it was.
Line reworded_line(const Line& line, const Changes& changes) {
    const std::string text = text_of(line);
    Line made;
    std::size_t last = 0;
    for (const Stretch sentence : sentences_in(text)) {
        const std::string old = text.substr(sentence.begin, sentence.end - sentence.begin);
        const auto change = changes.find(old);
        const bool is_kept = change == changes.end();
        const bool is_left_out = !is_kept && change->second.to.empty();
        if (!made.empty() && !is_left_out)
            for (Run& run : cut(line, {last, sentence.begin})) made.push_back(std::move(run));
        last = sentence.end;
        if (is_kept)
            for (Run& run : cut(line, sentence)) made.push_back(std::move(run));
        else if (!is_left_out)
            made.push_back({change->second.to});
    }
    return made;
}

std::string reworded_text(const std::string& text, const Changes& changes) {
    return text_of(reworded_line({{text}}, changes));
}

/// Calls with each line of a paper that can be put otherwise, in reading order.
template <class Blocks, class Visit>
void visit_lines(Blocks& blocks, const Visit& visit) {
    for (auto& block : blocks) {
        if (auto* heading = std::get_if<Heading>(&block)) visit(heading->text);
        if (auto* paragraph = std::get_if<Paragraph>(&block)) visit(paragraph->text);
        if (auto* list = std::get_if<ListBlock>(&block))
            for (auto& item : list->items) visit(item);
    }
}

bool is_empty(Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block)) return heading->text.empty();
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return paragraph->text.empty();
    auto* list = std::get_if<ListBlock>(&block);
    if (list == nullptr) return false;
    std::erase_if(list->items, [](const Line& item) { return item.empty(); });
    return list->items.empty();
}

} // namespace

std::vector<std::string> texts_in(const Document& document) {
    std::vector<std::string> texts;
    const auto add = [&](const std::string& text) {
        for (const Stretch part : sentences_in(text))
            texts.push_back(text.substr(part.begin, part.end - part.begin));
    };
    add(document.letter.subject);
    visit_lines(document.blocks, [&](const Line& line) { add(text_of(line)); });
    add(document.letter.closing);
    return texts;
}

Document reworded(Document document, std::span<const domain::Rewording> rewordings) {
    if (rewordings.empty()) return document;
    const Changes changes = wordings_for(texts_in(document), rewordings).by_sentence;
    LetterParts& letter = document.letter;
    const std::string subject = reworded_text(letter.subject, changes);
    if (document.title == letter.subject) document.title = subject;
    letter.subject = subject;
    letter.closing = reworded_text(letter.closing, changes);
    visit_lines(document.blocks, [&](Line& line) { line = reworded_line(line, changes); });
    std::erase_if(document.blocks, [](Block& block) { return is_empty(block); });
    return document;
}

} // namespace redress::documents
