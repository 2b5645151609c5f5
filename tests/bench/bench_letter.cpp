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

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

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

/// The body of a document for groff's ms macros and tbl.
struct RoffText {
    std::string text;

    void operator()(const documents::Heading& heading) { text += ".SH\n" + plain(heading.text) + "\n"; }
    void operator()(const documents::Paragraph& part) { text += ".LP\n" + plain(part.text) + "\n"; }
    void operator()(const documents::ListBlock& list) {
        for (const documents::Line& item : list.items) text += ".IP \\(bu\n" + plain(item) + "\n";
    }
    void operator()(const documents::Table& table) {
        text += ".TS H\nexpand;\nl lx lx r.\n";
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
            cells += (cells.empty() ? "T{\n" : "\tT{\n") + plain(cell) + "\nT}";
        text += cells + "\n";
    }
};

void time_redress(const documents::Document& letter, int runs, const char* file) {
    const auto start = Clock::now();
    const documents::FontSet fonts;
    fmt::print("fonts, read once     {:8.2f} ms\n", milliseconds_since(start));
    std::vector<double> layout;
    std::vector<double> total;
    std::string pdf;
    std::size_t pages = 0;
    for (int i = -3; i < runs; ++i) {
        const auto begin = Clock::now();
        const documents::PageSet set = documents::lay_out(letter, fonts);
        const double laid_out = milliseconds_since(begin);
        pdf = documents::write_pdf(set, fonts);
        pages = set.pages.size();
        if (i < 0) continue; // to warm up
        layout.push_back(laid_out);
        total.push_back(milliseconds_since(begin));
    }
    fmt::print("one letter           {:8.2f} ms   {} bytes, {} pages; layout {:.2f} ms; median of {} runs\n",
               median(total), pdf.size(), pages, median(layout), runs);
    if (file != nullptr) std::ofstream(file, std::ios::binary) << pdf;
}

/// The same text through `groff -Tpdf`, a program of its own each time.
void time_groff(const documents::Document& letter) {
    if (std::system("command -v groff >/dev/null 2>&1") != 0)
        return fmt::print("groff                is not installed\n");
    RoffText roff{".TL\n" + letter.title + "\n"};
    for (const documents::Block& block : letter.blocks) std::visit(roff, block);
    const auto folder = std::filesystem::temp_directory_path();
    const auto source = folder / "redress_bench.ms";
    const auto target = folder / "redress_bench.pdf";
    std::ofstream(source, std::ios::binary) << roff.text;
    const std::string command =
        fmt::format("groff -Tpdf -Dutf8 -t -ms '{}' >'{}' 2>/dev/null", source.string(), target.string());
    std::vector<double> times;
    bool works = true;
    for (int i = 0; i < 15 && works; ++i) {
        const auto begin = Clock::now();
        works = std::system(command.c_str()) == 0;
        times.push_back(milliseconds_since(begin));
    }
    if (works) {
        fmt::print("groff -Tpdf          {:8.2f} ms   {} bytes; median of {} runs\n", median(times),
                   std::filesystem::file_size(target), times.size());
    } else {
        fmt::print("groff                cannot write PDF here\n");
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
