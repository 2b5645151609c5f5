// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/letter_head.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace redress::documents {

namespace {

constexpr TypeSize address_type{10.5, 14};
constexpr double label_width = 27 * mm;
/// The band both kinds of window show, however the sheet slides in a C5 or a DL or E65 envelope: a left
/// window starts 20 mm from the left (DIN 680, BS 4264), a Swedish right window (H2) about 105 to 110 mm.
constexpr double window_top = 52 * mm;
constexpr double right_window_left = 115 * mm;
constexpr double details_left = 122 * mm;
constexpr double body_top_below_window = 94 * mm;
/// A head that reaches below this part of the page is no letter head; it is set as text.
constexpr double deepest_head = 0.6;

/// A column of short lines.
struct Box {
    double x;
    double y;
    double width;
};

/// Sets lines into boxes on one page. Each function returns the y below its last line.
class HeadSetter {
public:
    HeadSetter(Typesetter& setter, const PageFrame& frame) : setter_(setter), frame_(frame) {}

    double put(Box box, const std::vector<std::string>& texts, TypeSize type);
    double put_small(Box box, const std::vector<std::string>& texts);
    double put_reference(Box box, const LetterParts& letter);
    double put_beside_left_window(const LetterParts& letter);
    double put_beside_right_window(const LetterParts& letter);

    Page page;
    bool window_is_free = true; ///< nothing but the recipient stands in the window

private:
    std::vector<std::string> short_sender(const LetterParts& letter, double width);

    Typesetter& setter_;
    const PageFrame& frame_;
};

double HeadSetter::put(Box box, const std::vector<std::string>& texts, TypeSize type) {
    for (const std::string& text : texts) {
        for (SetLine& line : setter_.lines(plain_line(text), type.size, box.width)) {
            for (PlacedText& piece : line.pieces) {
                piece.x += box.x;
                piece.baseline = box.y + setter_.baseline(type);
                page.texts.push_back(std::move(piece));
            }
            box.y += type.leading;
        }
    }
    return box.y;
}

/// Small text whose first line stands on the same baseline as an address beside it.
double HeadSetter::put_small(Box box, const std::vector<std::string>& texts) {
    box.y += setter_.baseline(address_type) - setter_.baseline(small_type);
    return put(box, texts, small_type);
}

/// Labels and values, line for line with the address beside them.
double HeadSetter::put_reference(Box box, const LetterParts& letter) {
    for (const auto& [label, value] : letter.reference) {
        const double below_label = put_small({box.x, box.y, label_width - 4}, {label});
        const Box value_box{box.x + label_width, box.y, box.width - label_width};
        const double below = std::max(below_label, put_small(value_box, {value}));
        box.y +=
            std::max(1.0, std::ceil((below - box.y) / address_type.leading - 0.2)) * address_type.leading;
    }
    return box.y;
}

/// Above a left window there is room for six short lines; more are joined.
std::vector<std::string> HeadSetter::short_sender(const LetterParts& letter, double width) {
    double height = 0;
    std::string joined;
    for (const std::string& text : letter.sender) {
        const auto lines = setter_.lines(plain_line(text), small_type.size, width);
        height += static_cast<double>(lines.size()) * small_type.leading;
        joined += (joined.empty() ? "" : " · ") + text;
    }
    if (frame_.top + height <= window_top - 3 * mm) return letter.sender;
    return {joined};
}

/// Sender above the recipient, everything else to the right.
double HeadSetter::put_beside_left_window(const LetterParts& letter) {
    const Box sender{frame_.left, 20 * mm, details_left - frame_.left - 8 * mm};
    const double sender_end = put_small(sender, short_sender(letter, sender.width));
    window_is_free = sender_end <= window_top - 2 * mm;
    const double recipient_end = put({frame_.left, window_top, 80 * mm}, letter.recipient, address_type);
    Box details{details_left, 20 * mm, frame_.right - details_left};
    if (!letter.place_and_date.empty()) {
        details.y = put(details, {letter.place_and_date}, address_type);
        details.y = std::max(details.y + 6, window_top);
    }
    return std::max(recipient_end, put_reference(details, letter));
}

/// Sender and reference lines to the left; date and recipient in the right column.
double HeadSetter::put_beside_right_window(const LetterParts& letter) {
    const double width = frame_.right - right_window_left;
    Box left{frame_.left, 20 * mm, right_window_left - frame_.left - 8 * mm};
    left.y = std::max(put_small(left, letter.sender) + 8, window_top);
    const double recipient_end = put({right_window_left, window_top, width}, letter.recipient, address_type);
    if (!letter.place_and_date.empty()) {
        const Box date{right_window_left, 20 * mm, width};
        window_is_free = put(date, {letter.place_and_date}, address_type) <= window_top - 2 * mm;
    }
    return std::max(recipient_end, put_reference(left, letter));
}

} // namespace

std::optional<LetterHead> letter_head(const Document& document, Typesetter& setter, const PageFrame& frame) {
    HeadSetter head(setter, frame);
    const double end = document.window == AddressWindow::Left ? head.put_beside_left_window(document.letter)
                                                              : head.put_beside_right_window(document.letter);
    if (!head.window_is_free || end > frame.height * deepest_head) return std::nullopt;
    return LetterHead{std::move(head.page), std::max(end + 8 * mm, body_top_below_window)};
}

void append_head_as_text(const Document& document, BlockSetter& blocks) {
    const LetterParts& letter = document.letter;
    const auto group = [&blocks](const std::vector<std::string>& texts, TypeSize type) {
        double before = body_type.leading;
        for (const std::string& text : texts) {
            blocks.append_text(plain_line(text), type, before);
            before = 0;
        }
    };
    group(letter.sender, small_type);
    group(letter.recipient, address_type);
    if (!letter.place_and_date.empty()) group({letter.place_and_date}, address_type);
    std::vector<std::string> reference;
    for (const auto& [label, value] : letter.reference)
        reference.push_back(fmt::format("{} {}", label, value));
    group(reference, small_type);
}

} // namespace redress::documents
