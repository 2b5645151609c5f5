// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text/plain_table.h"

#include <redress/documents/plain_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace redress::documents {

namespace {

constexpr int narrowest = 20;
constexpr int widest = 1000;
constexpr std::size_t label_width = 18;

/// Sets one paper as text, in the order its pages are read.
class PaperText {
public:
    PaperText(const Document& document, std::size_t width) : document_(document), sheet_(width) {}
    std::string text();

private:
    void append_group(const std::vector<std::string>& texts);
    void append_head();
    void append_close();
    void append_title(const std::string& title, char rule);

    void set(const Heading& heading);
    void set(const Paragraph& paragraph) { sheet_.append(paragraph.text); }
    void set(const ListBlock& list);
    void set(const Table& table) { append_plain_table(sheet_, table); }
    void set(const ThematicBreak&) { sheet_.append_raw("* * *"); }

    const Document& document_;
    TextSheet sheet_;
};

void PaperText::append_group(const std::vector<std::string>& texts) {
    sheet_.leave_gap();
    for (const std::string& text : texts) sheet_.append(plain_line(text));
}

void PaperText::append_head() {
    const LetterParts& letter = document_.letter;
    append_group(letter.sender);
    append_group(letter.recipient);
    if (!letter.place_and_date.empty()) append_group({letter.place_and_date});
    sheet_.leave_gap();
    for (const auto& [label, value] : letter.reference) {
        const Line line = plain_line(label);
        const GridLine shown{label, static_cast<std::size_t>(sheet_.extent(line).natural)};
        if (shown.width + 1 < label_width) {
            sheet_.append(plain_line(padded(shown, label_width, Align::Left) + value));
        } else {
            sheet_.append(plain_line(fmt::format("{} {}", label, value)));
        }
    }
    sheet_.leave_gap();
    if (!letter.subject.empty()) append_title(letter.subject, '-');
}

void PaperText::append_title(const std::string& title, char rule) {
    std::size_t longest = 0;
    for (const GridLine& line : sheet_.wrapped(plain_line(title), sheet_.width()))
        longest = std::max(longest, line.width);
    sheet_.append(plain_line(title));
    sheet_.append_raw(std::string(longest, rule));
    sheet_.leave_gap();
}

void PaperText::append_close() {
    const LetterParts& letter = document_.letter;
    sheet_.leave_gap();
    if (!letter.closing.empty()) sheet_.append(plain_line(letter.closing));
    append_group(letter.signatures);
    if (letter.enclosures.empty()) return;
    sheet_.leave_gap();
    if (!letter.enclosures_label.empty()) sheet_.append(plain_line(letter.enclosures_label));
    for (const std::string& enclosure : letter.enclosures) sheet_.append(plain_line(enclosure));
}

void PaperText::set(const Heading& heading) {
    std::string text;
    for (const Run& run : heading.text) text += run.text;
    if (heading.level > 1) {
        sheet_.append(plain_line(text));
    } else {
        append_title(text, '-');
    }
}

void PaperText::set(const ListBlock& list) {
    const auto last = static_cast<long long>(list.first) + static_cast<long long>(list.items.size()) - 1;
    const std::size_t indent =
        list.numbered ? fmt::formatted_size("{}. ", std::max<long long>(list.first, last)) : 2;
    long long number = list.first;
    for (const Line& item : list.items)
        sheet_.append_hanging(list.numbered ? fmt::format("{}.", number++) : "-", item, indent);
}

std::string PaperText::text() {
    const bool is_letter = document_.form == PageForm::Letter;
    if (is_letter) append_head();
    if (!is_letter && !document_.title.empty()) append_title(document_.title, '=');
    for (const Block& block : document_.blocks) {
        sheet_.leave_gap();
        std::visit([this](const auto& kind) { set(kind); }, block);
    }
    if (is_letter) append_close();
    return sheet_.text();
}

} // namespace

std::string plain_text(const Document& document, int width) {
    return PaperText(document, static_cast<std::size_t>(std::clamp(width, narrowest, widest))).text();
}

} // namespace redress::documents
