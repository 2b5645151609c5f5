// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_numbers.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace redress::architecture {

namespace {

constexpr int longest_file = 400;
constexpr int longest_function = 40;
constexpr int longest_window_function = 60;

int length_of(const SourceFile& file) {
    return static_cast<int>(lines_of(file.text).size());
}

void add_functions(HouseNumbers& numbers, const SourceFile& file, const Outline& outline) {
    for (const FunctionSpan& function : outline.functions) {
        if (function.is_test_case)
            numbers.test_cases.add(function.lines);
        else
            (is_product(file) ? numbers.functions : numbers.test_functions).add(function.lines);
    }
}

void add_file(HouseNumbers& numbers, const SourceFile& file) {
    ++numbers.files;
    ++numbers.files_in_folder[file.folder()];
    if (is_product(file)) (file.is_header() ? numbers.headers : numbers.sources).add(length_of(file));
}

std::string row(const std::string& what, const Lengths& lengths) {
    std::ostringstream line;
    line << "  " << std::left << std::setw(24) << what << std::right << std::setw(6) << lengths.count()
         << "   median " << std::setw(3) << lengths.median() << "   longest " << std::setw(3)
         << lengths.longest() << "   up to 20 lines " << std::fixed << std::setprecision(1) << std::setw(5)
         << lengths.share_up_to(20) << " %\n";
    return line.str();
}

} // namespace

void Lengths::add(int length) {
    lengths_.insert(std::upper_bound(lengths_.begin(), lengths_.end(), length), length);
}

int Lengths::median() const {
    return lengths_.empty() ? 0 : lengths_[lengths_.size() / 2];
}

int Lengths::longest() const {
    return lengths_.empty() ? 0 : lengths_.back();
}

double Lengths::share_up_to(int limit) const {
    if (lengths_.empty()) return 100;
    const auto within = std::upper_bound(lengths_.begin(), lengths_.end(), limit) - lengths_.begin();
    return 100.0 * static_cast<double>(within) / static_cast<double>(lengths_.size());
}

std::string HouseNumbers::table() const {
    std::ostringstream text;
    text << row("functions", functions) << row("functions of the tests", test_functions)
         << row("test cases", test_cases) << row("headers", headers) << row("sources", sources);
    int fullest = 0;
    for (const auto& [folder, count] : files_in_folder) fullest = std::max(fullest, count);
    text << "  code files " << files << ", at most " << fullest << " in a folder\n";
    return text.str();
}

HouseNumbers measure(const std::vector<SourceFile>& files) {
    HouseNumbers numbers;
    for (const SourceFile& file : files) {
        const Outline outline = outline_of(file.text);
        add_file(numbers, file);
        add_functions(numbers, file, outline);
        const Complaints found = length_complaints(file, outline);
        numbers.too_long.insert(numbers.too_long.end(), found.begin(), found.end());
    }
    return numbers;
}

Complaints length_complaints(const SourceFile& file, const Outline& outline) {
    Complaints complaints;
    const int limit = file.folder().starts_with("src/desktop") ? longest_window_function : longest_function;
    for (const FunctionSpan& function : outline.functions)
        if (function.lines > limit)
            complaints.push_back(file.path + ":" + std::to_string(function.first_line) + ": " +
                                 function.name + " has " + std::to_string(function.lines) + " lines");
    if (length_of(file) > longest_file)
        complaints.push_back(file.path + " has " + std::to_string(length_of(file)) + " lines");
    return complaints;
}

} // namespace redress::architecture
