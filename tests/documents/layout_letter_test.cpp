// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "layout_samples.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using documents::AddressWindow;
using documents::Document;
using documents::PlacedText;

namespace {

constexpr double mm = 72 / 25.4;

const PlacedText* find(const documents::PageSet& set, const std::string& text) {
    for (const auto& page : set.pages)
        for (const auto& placed : page.texts)
            if (placed.text == text) return &placed;
    return nullptr;
}

std::size_t page_with(const documents::PageSet& set, const std::string& text) {
    const auto found =
        std::ranges::find_if(set.pages, [&](const auto& page) { return has_text(page, text); });
    return static_cast<std::size_t>(found - set.pages.begin());
}

/// A letter whose body has so many lines.
Document letter_with_lines(int count) {
    Document letter = claim_letter();
    std::string text = "line";
    for (int i = 1; i < count; ++i) text += "\nline";
    letter.blocks = {paragraph(text)};
    return letter;
}

/// One signature and no enclosures.
Document short_letter(int count) {
    Document letter = letter_with_lines(count);
    letter.letter.closing = "Hälsningar";
    letter.letter.signatures = {"Agda"};
    letter.letter.enclosures.clear();
    return letter;
}

} // namespace

TEST_CASE("the recipient stands in the envelope's window") {
    Document letter = claim_letter();
    const bool right = GENERATE(false, true);
    letter.window = right ? AddressWindow::Right : AddressWindow::Left;
    const auto set = laid_out(letter);
    for (const std::string& line : letter.letter.recipient) {
        const PlacedText* text = find(set, line);
        REQUIRE(text != nullptr);
        CHECK(text->x >= (right ? 110 * mm : 20 * mm));
        CHECK(text->x <= (right ? 125 * mm : 30 * mm));
        CHECK(text->baseline > 50 * mm);
        CHECK(text->baseline < 85 * mm);
    }
}

TEST_CASE("nothing but the recipient stands in the window") {
    Document letter = claim_letter();
    letter.letter.sender = {"Åsa Öberg", "Örjan Ek",     "Gata 1",      "441 38 Alingsås",
                            "0322-123",  "a@example.se", "o@example.se"};
    const auto set = laid_out({letter});
    const double bottom = 84 * mm;
    for (const PlacedText& text : set.pages[0].texts)
        if (text.x >= 110 * mm && text.baseline > 48 * mm && text.baseline < bottom)
            CHECK(std::ranges::count(letter.letter.recipient, text.text) == 1);
}

TEST_CASE("a head that does not fit the first page is set as text and loses nothing") {
    Document letter = claim_letter();
    letter.window = AddressWindow::Left;
    letter.letter.recipient.assign(70, "Mottagare");
    const auto set = laid_out(letter);
    std::size_t count = 0;
    for (const auto& page : set.pages)
        count += static_cast<std::size_t>(std::ranges::count(texts_of(page), "Mottagare"));
    CHECK(count == 70);
    CHECK(find(set, "Alingsås, 21 november 2026") != nullptr);
}

TEST_CASE("a sender too long for the room above a left window is joined") {
    Document letter = claim_letter();
    letter.window = AddressWindow::Left;
    letter.letter.sender.assign(9, "Åsa");
    const auto set = laid_out(letter);
    CHECK(find(set, "Åsa · Åsa · Åsa · Åsa · Åsa · Åsa · Åsa · Åsa · Åsa") != nullptr);
}

TEST_CASE("the closing and the signatures stay with the last lines of the text") {
    for (int count = 20; count < 40; ++count) {
        const auto set = laid_out(letter_with_lines(count));
        const std::size_t page = page_with(set, "Med vänlig hälsning");
        REQUIRE(page < set.pages.size());
        CHECK(has_text(set.pages[page], "line"));
        CHECK(page_with(set, "Örjan Ek") == page);
        CHECK(page_with(set, "Åsa Öberg") == page);
    }
}

TEST_CASE("the last two enclosures stand on one page") {
    for (int count = 22; count < 40; ++count) {
        const auto set = laid_out(letter_with_lines(count));
        const auto& enclosures = claim_letter().letter.enclosures;
        CHECK(page_with(set, enclosures[1]) == page_with(set, enclosures[2]));
        CHECK(page_with(set, "Bilagor") == page_with(set, enclosures[0]));
    }
}

TEST_CASE("two people sign beside each other with room above the line") {
    const auto set = laid_out(claim_letter());
    const PlacedText* first = find(set, "Åsa Öberg");
    const PlacedText* second = find(set, "Örjan Ek");
    const PlacedText* closing = find(set, "Med vänlig hälsning");
    REQUIRE((first && second && closing));
    CHECK(first->baseline == second->baseline);
    CHECK(second->x > first->x + 60 * mm);
    CHECK(first->baseline - closing->baseline > 15 * mm);
}

TEST_CASE("seven people can sign") {
    Document letter = claim_letter();
    letter.letter.signatures = {"A A", "B B", "C C", "D D", "E E", "F F", "G G"};
    const auto set = laid_out(letter);
    for (const std::string& name : letter.letter.signatures) CHECK(find(set, name) != nullptr);
}

TEST_CASE("empty parts of a letter leave no trace") {
    Document letter = empty_letter();
    letter.blocks = {paragraph("Text")};
    const auto set = laid_out(letter);
    CHECK(texts_of(set.pages.at(0)) == std::vector<std::string>{"Text"});
    CHECK(set.pages[0].rules.empty());
}

TEST_CASE("the enclosures stand on one page when it can hold them all") {
    for (int count = 1; count <= 45; ++count) {
        Document letter = letter_with_lines(count);
        letter.letter.enclosures.clear();
        for (int i = 1; i <= 17; ++i) letter.letter.enclosures.push_back("Enclosure " + std::to_string(i));
        const auto set = laid_out(letter);
        INFO(count << " lines before");
        CHECK(page_with(set, "Bilagor") == page_with(set, "Enclosure 17"));
    }
}

TEST_CASE("eighty enclosures run over pages with the label beside the first") {
    Document letter = letter_with_lines(5);
    letter.letter.enclosures.assign(80, "Enclosure");
    letter.letter.enclosures.front() = "First";
    const auto set = laid_out(letter);
    CHECK(set.pages.size() > 2);
    CHECK(page_with(set, "Bilagor") == page_with(set, "First"));
}

TEST_CASE("the closing takes less room when that spares a page of its own") {
    const auto room_to_sign = [](const documents::PageSet& set) {
        return find(set, "Agda")->baseline - find(set, "Hälsningar")->baseline;
    };
    const double usual = room_to_sign(laid_out(short_letter(1)));
    int tight = 0;
    for (int count = 1; count <= 45; ++count) {
        const auto set = laid_out(short_letter(count));
        const bool is_tight = room_to_sign(set) < usual - 1;
        tight += is_tight ? 1 : 0;
        if (is_tight) CHECK(set.pages.size() == 1);
    }
    // 16 + 44 pt become 10 + 28: 22 pt, one line of 14.5 and sometimes two
    CHECK((tight == 1 || tight == 2));
}

TEST_CASE("a letter of many short paragraphs is drawn together when that spares a page") {
    // Ten to twenty paragraphs of one line have spaces of 7.25 pt between them, of which 30 % are 20 to 41
    // pt, and the closing gives 22 pt: 42 to 63 pt, in which two or three more of 14.5 + 5.1 pt find room.
    const auto pages = [](int paragraphs) {
        Document letter = short_letter(1);
        letter.blocks.clear();
        for (int i = 0; i < paragraphs; ++i) letter.blocks.emplace_back(paragraph("line"));
        const auto set = laid_out(letter);
        return std::pair(set.pages.size(), find(set, "Agda")->baseline - find(set, "Hälsningar")->baseline);
    };
    const double usual = pages(1).second;
    int tight = 0;
    for (int count = 1; count <= 40; ++count)
        if (pages(count).first == 1 && pages(count).second < usual - 1) ++tight;
    CHECK(tight >= 2);
    CHECK(tight <= 4);
}
