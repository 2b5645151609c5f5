// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_text.h"

#include <redress/documents/pdf.h>
#include <redress/documents/plain_text.h>
#include <redress/documents/template.h>
#include <redress/domain/error.h>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string_view>

using namespace redress;
using test::Glyphs;
using test::HostileText;
using test::Length;

namespace {

/// Every place a value can stand in. The "Ř" of a heading is printed again on each page and taken out again.
constexpr std::string_view form = R"(+++
title = "Prov"
[page]
form = "letter"
title = "{{subject}}"
[letter]
subject = "{{subject}}"
closing = "{{closing}}"
enclosures = ["{{#files}}{{name}}\n{{/files}}"]
+++
{{a}}

## {{b}}

Före **{{c}}**s och *{{d}}*:

{{#rows}}
- {{x}}
{{/rows}}

| Ř | Ř |
|:--|--:|
{{#rows}}
| {{x}} | **{{y}}** |
{{/rows}}
)";

struct Paper {
    documents::FieldTree fields;
    std::string printed; ///< all letters in reading order
    std::u32string missing;
};

class PaperMaker {
public:
    PaperMaker(unsigned seed, Glyphs glyphs, Length cells) : texts_(seed), glyphs_(glyphs), cells_(cells) {}
    Paper paper();

private:
    HostileText next(Length length = Length::Any) {
        HostileText text = texts_.next(glyphs_, length);
        paper_.missing += text.missing;
        return text;
    }
    std::string set(const char* name) {
        HostileText text = next();
        paper_.fields.set(name, std::move(text.typed));
        return text.printed;
    }
    std::string set_rows();

    test::HostileTexts texts_;
    Glyphs glyphs_;
    Length cells_;
    Paper paper_;
};

/// The rows stand twice, as a list of x and as a table of x and y.
std::string PaperMaker::set_rows() {
    std::vector<documents::FieldTree> rows;
    std::string list;
    std::string table;
    for (unsigned i = 0, count = 1 + texts_.below(8); i < count; ++i) {
        const HostileText x = next(cells_);
        const HostileText y = next(cells_);
        auto& row = rows.emplace_back();
        row.set("x", x.typed);
        row.set("y", y.typed);
        list += "•" + x.printed;
        table += x.printed + y.printed;
        paper_.missing += x.missing;
    }
    paper_.fields.set_list("rows", std::move(rows));
    return list + table;
}

Paper PaperMaker::paper() {
    std::string head = set("subject");
    head += set("a") + set("b");
    head += "Före" + set("c");
    head += "soch" + set("d") + ":";
    head += set_rows();
    head += set("closing");
    documents::FieldTree file;
    const HostileText name = next();
    file.set("name", name.typed);
    paper_.fields.set_list("files", {std::move(file)});
    paper_.printed = head + name.printed;
    return std::move(paper_);
}

void require(bool holds, std::string_view what) {
    if (!holds) throw std::runtime_error(std::string(what));
}

std::string without(std::string text, std::string_view part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

/// The letters of a text; what the pages add themselves is taken out.
std::string letters(std::string text) {
    for (const char* blank : {" ", "\n", "\f", "Ř"}) text = without(std::move(text), blank);
    return text;
}

/// Where two texts part, for the message.
std::string difference(const std::string& one, const std::string& other) {
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    const std::size_t from = at > 30 ? at - 30 : 0;
    return fmt::format("byte {} of {} and {}: <{}> <{}>", at, one.size(), other.size(), one.substr(from, 60),
                       other.substr(std::min(from, other.size()), 60));
}

/// A table row cut by a page's end is read page by page: then only the letters are compared, not their order.
void require_same(std::string found, std::string expected, Length cells, std::string_view where) {
    if (cells == Length::Any) {
        std::ranges::sort(found);
        std::ranges::sort(expected);
    }
    if (found != expected)
        throw std::runtime_error(fmt::format("{}: {}", where, difference(found, expected)));
}

std::string letters_of(const documents::PageSet& set) {
    std::string all;
    for (const documents::Page& page : set.pages)
        for (const documents::PlacedText& text : page.texts) all += text.text;
    return letters(std::move(all));
}

void require_reports(const documents::PageSet& set, const std::u32string& missing) {
    std::set<char32_t> reported;
    for (const documents::MissingGlyph& glyph : set.missing) {
        require(!glyph.context.empty(), "a missing character is reported without its place");
        reported.insert(glyph.character);
    }
    require(reported == std::set<char32_t>(missing.begin(), missing.end()),
            fmt::format("reported as missing: {::x}",
                        std::vector<std::uint32_t>(reported.begin(), reported.end())));
}

/// What pdftotext reads, in the order it was written.
std::string read_back(const std::string& pdf) {
    const auto file = std::filesystem::temp_directory_path() / fmt::format("fuzz_papers.{}.pdf", getpid());
    std::ofstream(file, std::ios::binary) << pdf;
    FILE* pipe = popen(fmt::format("pdftotext -raw '{}' - 2>&1", file.string()).c_str(), "r");
    require(pipe != nullptr, "pdftotext does not start");
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), size);
    require(pclose(pipe) == 0, "pdftotext refuses the file: " + text);
    std::filesystem::remove(file);
    return text;
}

documents::Document filled(const Paper& paper) {
    static const auto letter = documents::Template::parse(form, "sv/letters/prov.md");
    const auto result = letter.fill(paper.fields);
    require(result.problems.empty(), "the template has problems with the values");
    require(result.document.blocks.size() == 5, "a value became markup");
    const auto& table = std::get<documents::Table>(result.document.blocks[4]);
    require(table.rows.size() == paper.fields.lists().at("rows").size(), "a value split a table");
    return result.document;
}

void try_values(unsigned seed, const documents::FontSet& fonts) {
    const Glyphs glyphs = seed % 2 == 0 ? Glyphs::All : Glyphs::InFontsOnly;
    const Length cells = seed % 5 == 0 ? Length::Any : Length::OnePiece;
    const Paper paper = PaperMaker(seed, glyphs, cells).paper();
    const documents::Document document = filled(paper);
    const documents::PageSet set = lay_out(document, fonts);
    require_same(letters_of(set), paper.printed, cells, "pages");
    require_reports(set, paper.missing);
    require(!plain_text(document).empty(), "plain text");
    if (set.missing.empty())
        require_same(letters(read_back(write_pdf(set, fonts))), paper.printed, cells, "pdftotext");
}

/// A template with bytes changed is read, refused with a line, or has problems with their places.
void try_template(unsigned seed) {
    test::HostileTexts chance(seed);
    std::string text(form);
    for (unsigned i = 0, count = 1 + chance.below(4); i < count; ++i) {
        const std::string piece = chance.next(Glyphs::All).typed;
        const auto at = chance.below(static_cast<unsigned>(text.size()));
        text.replace(at, chance.below(8), piece.substr(0, 1 + chance.below(40)));
    }
    try {
        const auto letter = documents::Template::parse(text, "sv/letters/prov.md");
        letter.fill(PaperMaker(seed, Glyphs::All, Length::Any).paper().fields);
    } catch (const domain::Error&) {
        return; // refused
    }
}

int number_from(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, 0, 100'000'000);
}

} // namespace

/// fuzz_papers [COUNT] [FIRST]: papers from the numbers FIRST and up. Stops at the first that is wrong and
/// names it.
int main(int argc, char** argv) {
    const int count = argc > 1 ? number_from(argv[1], 1000) : 1000;
    const int first = argc > 2 ? number_from(argv[2], 1) : 1;
    int seed = first;
    try {
        const documents::FontSet fonts;
        for (; seed < first + count; ++seed) {
            try_values(static_cast<unsigned>(seed), fonts);
            try_template(static_cast<unsigned>(seed));
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "fuzz_papers: paper {}: {}\n", seed, error.what());
        return 1;
    }
    fmt::print("{} papers, each as it was typed\n", count);
    return 0;
}
