// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout_samples.h"

#include <redress/documents/pdf.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
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

} // namespace

/// bench_letter [RUNS] [FILE]: the claim letter of the samples, again and again in one warm program.
int main(int argc, char** argv) {
    const int runs = argc > 1 ? runs_from(argv[1]) : 200;
    const documents::Document letter = test::claim_letter();
    const auto start = Clock::now();
    const documents::FontSet fonts;
    fmt::print("fonts read once: {:.2f} ms\n", milliseconds_since(start));

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
    fmt::print("letter of {} pages: {:.2f} ms (layout {:.2f} ms), {} bytes; median of {} runs\n", pages,
               median(total), median(layout), pdf.size(), runs);
    if (argc > 2) std::ofstream(argv[2], std::ios::binary) << pdf;
}
