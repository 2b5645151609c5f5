// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/letter_close.h"

#include <algorithm>
#include <span>

namespace redress::documents {

namespace {

struct CloseSpace {
    double before;
    double to_sign;
};
constexpr CloseSpace roomy{16, 44};
constexpr CloseSpace tight{10, 28};
constexpr double signature_width = 68 * mm;
constexpr TypeSize name_type{10, 13};

double second_signature(const PageFrame& frame) {
    return frame.left + frame.measure() / 2 + 5 * mm;
}

/// Names below their lines, two beside each other; a long name wraps below its line.
void append_signatures(std::span<const std::string> names, double room_to_sign, Galley& galley,
                       Typesetter& setter, const PageFrame& frame) {
    Strips strips{Strip{.height = room_to_sign, .joint = Joint::Hard}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double x = i == 0 ? frame.left : second_signature(frame);
        strips[0].rules.push_back({x, room_to_sign, x + signature_width, room_to_sign, hairline, 0.35});
        const auto lines = setter.lines(plain_line(names[i]), name_type.size, signature_width);
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

/// The label and the list on one page where that is possible; else at least two lines on each side of a cut.
void append_enclosures(const LetterParts& letter, Galley& galley, BlockSetter& blocks,
                       const PageFrame& frame) {
    if (letter.enclosures.empty()) return;
    const std::size_t first = galley.strips.size();
    if (!letter.enclosures_label.empty()) {
        blocks.append_text(in_bold(plain_line(letter.enclosures_label)), name_type, 22);
        blocks.keep_with_next();
    }
    for (std::size_t i = 0; i < letter.enclosures.size(); ++i) {
        if (i > 0 && i + 1 == letter.enclosures.size()) blocks.keep_with_next();
        blocks.append_text(plain_line(letter.enclosures[i]), name_type, 1);
    }
    blocks.keep_whole(first, frame.depth());
}

} // namespace

void append_letter_close(const LetterParts& letter, Galley& galley, BlockSetter& blocks, Typesetter& setter,
                         const PageFrame& frame, Spacing spacing) {
    const CloseSpace& space = spacing == Spacing::Tight ? tight : roomy;
    if (!letter.closing.empty()) {
        blocks.keep_with_next();
        blocks.append_text(plain_line(letter.closing), body_type, space.before);
    }
    const std::span names(letter.signatures);
    for (std::size_t i = 0; i < names.size(); i += 2) {
        blocks.keep_with_next();
        append_signatures(names.subspan(i, std::min<std::size_t>(2, names.size() - i)), space.to_sign, galley,
                          setter, frame);
    }
    append_enclosures(letter, galley, blocks, frame);
}

} // namespace redress::documents
