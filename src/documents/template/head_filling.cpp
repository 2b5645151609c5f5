// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_filling.h"

#include <algorithm>

namespace redress::documents {

namespace {

using Lines = std::vector<std::string>;
using Kind = ValueTokens::Piece::Kind;

/// One line of plain text from a rendered line; empty when all of its fields are.
std::string plain_line(std::string_view rendered, const ValueTokens& tokens) {
    std::string line;
    int values = 0;
    int empty_values = 0;
    for (const auto& piece : tokens.pieces_of(rendered)) {
        line.append(piece.text);
        values += piece.kind == Kind::Value ? 1 : 0;
        empty_values += piece.kind == Kind::Nothing ? 1 : 0;
    }
    const bool without_text = line.find_first_not_of(" \t\n") == std::string::npos;
    return without_text || (values == 0 && empty_values > 0) ? std::string() : line;
}

void append_lines(Lines& lines, std::string_view text) {
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (end > start) lines.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
}

/// The lines of a text as the template has them. The line ends of values stay inside.
Lines template_lines(const MustacheText& text, const MustacheFields& fields) {
    Lines rendered;
    append_lines(rendered, text.rendered(fields));
    Lines lines;
    for (const std::string& line : rendered)
        if (std::string plain = plain_line(line, fields.tokens()); !plain.empty())
            lines.push_back(std::move(plain));
    return lines;
}

/// Where values may hold several lines: an address.
Lines address_lines(const std::vector<MustacheText>& texts, const MustacheFields& fields) {
    Lines lines;
    for (const MustacheText& text : texts)
        for (const std::string& line : template_lines(text, fields)) append_lines(lines, line);
    return lines;
}

std::string on_one_line(const std::string& text) {
    Lines parts;
    append_lines(parts, text);
    std::string joined;
    for (const std::string& part : parts) joined += (joined.empty() ? "" : " ") + part;
    return joined;
}

/// Where each line stands for one thing: a place to sign, an enclosure.
Lines single_lines(const std::vector<MustacheText>& texts, const MustacheFields& fields) {
    Lines lines;
    for (const MustacheText& text : texts)
        for (const std::string& line : template_lines(text, fields)) lines.push_back(on_one_line(line));
    return lines;
}

std::string one_line(const MustacheText& text, const MustacheFields& fields) {
    std::string joined;
    for (const std::string& line : template_lines(text, fields))
        joined += (joined.empty() ? "" : " ") + on_one_line(line);
    return joined;
}

std::string one_line(const std::optional<MustacheText>& text, const MustacheFields& fields) {
    return text ? one_line(*text, fields) : std::string();
}

LetterParts filled_letter(const HeadTexts& texts, const MustacheFields& fields) {
    LetterParts letter;
    letter.sender = address_lines(texts.sender, fields);
    letter.recipient = address_lines(texts.recipient, fields);
    letter.place_and_date = one_line(texts.place_and_date, fields);
    letter.subject = one_line(texts.subject, fields);
    letter.closing = one_line(texts.closing, fields);
    letter.signatures = single_lines(texts.signatures, fields);
    letter.enclosures = single_lines(texts.enclosures, fields);
    if (!letter.enclosures.empty()) letter.enclosures_label = one_line(texts.enclosures_label, fields);
    for (const auto& [label, value] : texts.reference)
        if (std::string text = one_line(value, fields); !text.empty())
            letter.reference.emplace_back(one_line(label, fields), std::move(text));
    return letter;
}

} // namespace

Document filled_head(const HeadTexts& texts, const MustacheFields& fields) {
    Document document;
    document.form = texts.form;
    document.window = texts.window;
    document.orientation = texts.orientation;
    document.page_label = texts.page_label;
    document.title = one_line(texts.title, fields);
    document.author = one_line(texts.author, fields);
    document.running_head = one_line(texts.running_head, fields);
    document.letter = filled_letter(texts, fields);
    return document;
}

} // namespace redress::documents
