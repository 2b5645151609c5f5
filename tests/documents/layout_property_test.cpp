// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "layout_samples.h"
#include "support/catch_compat.h"

#include <algorithm>
#include <random>

using namespace redress;
using namespace redress::test;
using namespace redress::documents;

namespace {

/// Documents of every shape from a number. Table headings are made of one letter that stands nowhere else,
/// because they are printed again on each page.
class DocumentMaker {
public:
    explicit DocumentMaker(unsigned seed) : chance_(seed) {}

    Document document() {
        Document document = below(2) == 0 ? claim_letter() : case_report(1);
        document.paper = below(3) == 0 ? PaperSize::Letter : PaperSize::A4;
        document.window = below(2) == 0 ? AddressWindow::Left : AddressWindow::Right;
        document.blocks.clear();
        for (unsigned i = 0, count = below(14); i < count; ++i) document.blocks.push_back(block());
        return document;
    }

private:
    unsigned below(unsigned end) { return static_cast<unsigned>(chance_() % end); }

    /// Short enough that no row is cut by a page's end: a cut row is read page by page.
    Line cell() { return {{text(6), below(4) == 0, false}}; }
    std::string text(unsigned most_words) {
        static const std::vector<std::string> stock{"fel",
                                                    "på",
                                                    "Ångbåt",
                                                    "12\u00A0345,00\u00A0kr",
                                                    "reklamations-nämnden",
                                                    "§",
                                                    "(a/b)",
                                                    "ő",
                                                    "δικαίωμα",
                                                    "спор",
                                                    "\n",
                                                    "–"};
        std::string out = "x";
        for (unsigned i = 0, count = below(most_words); i < count; ++i) out += " " + stock[below(12)];
        return out;
    }
    Line line(unsigned most_words) {
        Line out{{text(most_words), below(4) == 0, false}};
        if (below(8) == 0) out.push_back({" " + std::string(below(300), 'w'), false, false});
        if (below(3) == 0) out.push_back({" " + text(8), below(2) == 0, below(2) == 0});
        return out;
    }
    Table table() {
        Table out;
        const unsigned columns = 1 + below(6);
        for (unsigned i = 0; i < columns; ++i) {
            out.columns.push_back(static_cast<Align>(below(3)));
            out.head.push_back(words("ŘŘ Ř"));
        }
        for (unsigned row = 0, rows = below(25); row < rows; ++row) {
            auto& cells = out.rows.emplace_back();
            for (unsigned i = 0; i < columns; ++i) cells.push_back(below(5) == 0 ? Line{} : cell());
        }
        return out;
    }
    Block block() {
        switch (below(6)) {
        case 0:
            return Heading{static_cast<int>(1 + below(3)), words(text(10))};
        case 1:
            return table();
        case 2:
            return ListBlock{false, 1, {line(20), line(40)}};
        default:
            return Paragraph{line(150)};
        }
    }

    std::mt19937 chance_;
};

std::string without(std::string text, const std::string& part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

double width_of(const PlacedText& text) {
    std::size_t characters = 0;
    for (const char byte : text.text)
        characters += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    return static_cast<double>(characters) * 0.5 * text.size;
}

bool overlap(const PlacedText& a, const PlacedText& b) {
    const bool beside = a.x + width_of(a) <= b.x + 0.01 || b.x + width_of(b) <= a.x + 0.01;
    const bool above = a.baseline + 0.2 * a.size <= b.baseline - 0.75 * b.size ||
                       b.baseline + 0.2 * b.size <= a.baseline - 0.75 * a.size;
    return !beside && !above;
}

} // namespace

TEST_CASE("every letter of any document stands on its pages in reading order") {
    for (unsigned seed = 0; seed < 150; ++seed) {
        Document document = DocumentMaker(seed).document();
        document.page_label.clear();
        document.running_head.clear();
        std::string expected;
        for (const std::string& word : words_of(document)) expected += word;
        expected = without(expected, "Ř");
        const std::string all = without(without(letters_of(laid_out(document)), "Ř"), "•");
        INFO("seed " << seed);
        REQUIRE(all.size() >= expected.size());
        const std::string body = all.substr(all.size() - expected.size()); // a letter's head comes before
        const auto differs = std::ranges::mismatch(body, expected).in1 - body.begin();
        INFO("at " << differs << ": " << body.substr(static_cast<std::size_t>(differs), 60));
        CHECK((body == expected));
    }
}

TEST_CASE("no text of any document leaves the margins") {
    const double margin = 25 * 72 / 25.4;
    for (unsigned seed = 0; seed < 150; ++seed) {
        const auto set = laid_out(DocumentMaker(seed).document());
        INFO("seed " << seed);
        for (const Page& page : set.pages)
            for (const PlacedText& text : page.texts) {
                REQUIRE(text.x >= margin - 0.01);
                REQUIRE(text.x + width_of(text) <= set.width - margin + 0.01);
                REQUIRE(text.baseline - text.size > 25);
                REQUIRE(text.baseline + text.size < set.height - 20);
            }
    }
}

TEST_CASE("no two texts of any document overlap") {
    for (unsigned seed = 0; seed < 150; ++seed) {
        const auto set = laid_out(DocumentMaker(seed).document());
        INFO("seed " << seed);
        for (const Page& page : set.pages)
            for (std::size_t i = 0; i < page.texts.size(); ++i)
                for (std::size_t j = i + 1; j < page.texts.size(); ++j) {
                    INFO(page.texts[i].text << " | " << page.texts[j].text);
                    if (overlap(page.texts[i], page.texts[j])) FAIL("overlap");
                }
    }
}
