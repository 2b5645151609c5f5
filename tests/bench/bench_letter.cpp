// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout_samples.h"

#include <redress/documents/pdf.h>
#include <redress/domain/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

using namespace redress;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int warm_up_runs = 10;
constexpr int groff_runs = 25;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Median and best of repeated runs: the best says what the work costs, the median what a person meets.
struct Times {
    std::vector<double> milliseconds;

    std::string text() const {
        std::vector<double> sorted = milliseconds;
        std::ranges::sort(sorted);
        return fmt::format("{:8.2f} ms median {:8.2f} ms best", sorted[sorted.size() / 2], sorted.front());
    }
};

int runs_from(std::string_view text) {
    int runs = 200;
    std::from_chars(text.data(), text.data() + text.size(), runs);
    return std::clamp(runs, 1, 100000);
}

std::string plain(const documents::Line& line) {
    std::string text;
    for (const documents::Run& run : line) text += run.text;
    return text;
}

/// A letter for groff's ms macros and tbl: every text of it, each on a line of its own.
struct RoffText {
    std::string text;

    void add_lines(const std::vector<std::string>& lines) {
        text += ".LP\n";
        for (const std::string& line : lines) text += line + "\n.br\n";
    }
    void add_head(const documents::LetterParts& letter) {
        add_lines(letter.sender);
        add_lines(letter.recipient);
        add_lines({letter.place_and_date});
        for (const auto& [label, value] : letter.reference) add_lines({fmt::format("{}: {}", label, value)});
        text += ".SH\n" + letter.subject + "\n";
    }
    void add_close(const documents::LetterParts& letter) {
        add_lines({letter.closing});
        add_lines(letter.signatures);
        text += ".SH\n" + letter.enclosures_label + "\n";
        add_lines(letter.enclosures);
    }

    void operator()(const documents::Heading& heading) { text += ".SH\n" + plain(heading.text) + "\n"; }
    void operator()(const documents::Paragraph& part) { text += ".LP\n" + plain(part.text) + "\n"; }
    void operator()(const documents::ListBlock& list) {
        for (const documents::Line& item : list.items) text += ".IP \\(bu\n" + plain(item) + "\n";
    }
    void operator()(const documents::Table& table) {
        text += ".TS H\nexpand tab(@);\nl lx lx r.\n";
        add_row(table.head);
        text += ".TH\n";
        for (const auto& row : table.rows) add_row(row);
        text += ".TE\n";
    }
    void operator()(const documents::ThematicBreak&) {}

private:
    void add_row(const std::vector<documents::Line>& row) {
        std::string cells;
        for (const documents::Line& cell : row)
            cells += (cells.empty() ? "T{\n" : "@T{\n") + plain(cell) + "\nT}";
        text += cells + "\n";
    }
};

std::string letter_pdf(const documents::Document& letter, const documents::FontSet& fonts, Times& layout) {
    const auto begin = Clock::now();
    const documents::PageSet set = documents::lay_out(letter, fonts);
    layout.milliseconds.push_back(milliseconds_since(begin));
    return documents::write_pdf(set, fonts);
}

void time_redress(const documents::Document& letter, int runs, const char* file) {
    Times layout;
    const auto start = Clock::now();
    const documents::FontSet fonts;
    std::string pdf = letter_pdf(letter, fonts, layout);
    fmt::print("first letter, with reading the fonts {:8.2f} ms\n", milliseconds_since(start));
    for (int i = 0; i < warm_up_runs; ++i) pdf = letter_pdf(letter, fonts, layout);
    layout.milliseconds.clear();
    Times total;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        pdf = letter_pdf(letter, fonts, layout);
        total.milliseconds.push_back(milliseconds_since(begin));
    }
    fmt::print("one more letter, same program        {}   {} bytes, {} runs\n", total.text(), pdf.size(),
               runs);
    fmt::print("  of it the layout                   {}   {} pages\n", layout.text(),
               documents::lay_out(letter, fonts).pages.size());
    if (file != nullptr) std::ofstream(file, std::ios::binary) << pdf;
}

std::string roff_of(const documents::Document& letter) {
    RoffText roff;
    roff.add_head(letter.letter);
    for (const documents::Block& block : letter.blocks) std::visit(roff, block);
    roff.add_close(letter.letter);
    return std::move(roff.text);
}

/// The same text through `groff -Tpdf`, which has to start each time: a program that makes one letter.
void time_groff(const documents::Document& letter) {
    if (std::system("command -v groff >/dev/null 2>&1") != 0) return fmt::print("groff is not installed\n");
    const auto folder = std::filesystem::temp_directory_path();
    const auto source = folder / "redress_bench.ms";
    const auto target = folder / "redress_bench.pdf";
    std::ofstream(source, std::ios::binary) << roff_of(letter);
    const std::string command =
        fmt::format("groff -Tpdf -P-pa4 -dpaper=a4 -Dutf8 -t -ms '{}' >'{}' 2>/dev/null", source.string(),
                    target.string());
    Times times;
    bool works = std::system(command.c_str()) == 0; // to warm up
    for (int i = 0; i < groff_runs && works; ++i) {
        const auto begin = Clock::now();
        works = std::system(command.c_str()) == 0;
        times.milliseconds.push_back(milliseconds_since(begin));
    }
    if (works) {
        fmt::print("groff -Tpdf, a program each time     {}   {} bytes, {} runs\n", times.text(),
                   std::filesystem::file_size(target), groff_runs);
    } else {
        fmt::print("groff cannot write PDF here\n");
    }
    std::filesystem::remove(source);
    std::filesystem::remove(target);
}

} // namespace

/// bench_letter [RUNS] [FILE]: the claim letter of the samples, again and again in one warm program.
int main(int argc, char** argv) {
    try {
        const documents::Document letter = test::claim_letter();
        time_redress(letter, argc > 1 ? runs_from(argv[1]) : 200, argc > 2 ? argv[2] : nullptr);
        time_groff(letter);
    } catch (const domain::Error& error) {
        fmt::print(stderr, "bench_letter: {}\n", error.what());
        return 3;
    }
    return 0;
}
