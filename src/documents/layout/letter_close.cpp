// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/letter_close.h"

#include <algorithm>

namespace redress::documents {

namespace {

constexpr double room_to_sign = 44;
constexpr double signature_width = 68 * mm;
constexpr TypeSize name_type{10, 13};

double second_signature(const PageFrame& frame) {
    return frame.left + frame.measure() / 2 + 5 * mm;
}

/// Names below their lines, two beside each other; a long name wraps below its line.
void append_signatures(const std::string* first, std::size_t count, Galley& galley, Typesetter& setter,
                       const PageFrame& frame) {
    Strips strips{Strip{.height = room_to_sign, .joint = Joint::Hard}};
    for (std::size_t i = 0; i < count; ++i) {
        const double x = i == 0 ? frame.left : second_signature(frame);
        strips[0].rules.push_back({x, room_to_sign, x + signature_width, room_to_sign, hairline, 0.35});
        const auto lines = setter.lines(plain_line(first[i]), name_type.size, signature_width);
        if (strips.size() < lines.size() + 1)
            strips.resize(lines.size() + 1, Strip{.height = name_type.leading, .joint = Joint::Hard});
        for (std::size_t line = 0; line < lines.size(); ++line) {
            for (PlacedText piece : lines[line].pieces) {
                piece.x += x;
                piece.baseline = setter.baseline(name_type) + 2;
                strips[line + 1].texts.push_back({std::move(piece), static_cast<int>(i)});
            }
        }
    }
    const auto row = static_cast<int>(galley.strips.size()) + 1;
    for (Strip& strip : strips) strip.row = row;
    strips.back().joint = Joint::Free;
    std::ranges::move(strips, std::back_inserter(galley.strips));
}

} // namespace

void append_letter_close(const LetterParts& letter, Galley& galley, BlockSetter& blocks, Typesetter& setter,
                         const PageFrame& frame) {
    if (!letter.closing.empty()) {
        blocks.keep_with_next();
        blocks.append_text(plain_line(letter.closing), body_type, 16);
    }
    for (std::size_t i = 0; i < letter.signatures.size(); i += 2) {
        blocks.keep_with_next();
        append_signatures(&letter.signatures[i], std::min<std::size_t>(2, letter.signatures.size() - i),
                          galley, setter, frame);
    }
    if (letter.enclosures.empty()) return;
    if (!letter.enclosures_label.empty()) {
        blocks.append_text(in_bold(plain_line(letter.enclosures_label)), name_type, 22);
        blocks.keep_with_next();
    }
    for (std::size_t i = 0; i < letter.enclosures.size(); ++i) {
        if (i > 0 && i + 1 == letter.enclosures.size()) blocks.keep_with_next();
        blocks.append_text(plain_line(letter.enclosures[i]), name_type, 1);
    }
}

} // namespace redress::documents
