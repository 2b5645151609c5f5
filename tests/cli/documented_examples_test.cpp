// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <fstream>
#include <sstream>

using redress::test::WorkFolder;

namespace {

struct Example {
    std::string command;
    std::vector<std::string> expected;
};

/// The lines after `$ ` in blocks marked console, each with the output below it.
std::vector<Example> examples_in(const std::string& file) {
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/" + file);
    std::vector<Example> examples;
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("```"))
            inside = line == "```console";
        else if (inside && line.starts_with("$ "))
            examples.push_back({line.substr(2), {}});
        else if (inside && !examples.empty())
            examples.back().expected.push_back(line);
    }
    return examples;
}

const std::string dots = "…";

/// Whether the line is what stands there; `…` inside a line is any text.
bool line_fits(const std::string& line, const std::string& expected) {
    const auto place = expected.find(dots);
    if (place == std::string::npos) return line == expected;
    return line.size() + dots.size() >= expected.size() && line.starts_with(expected.substr(0, place)) &&
           line.ends_with(expected.substr(place + dots.size()));
}

/// Whether the lines are what stands there; a line of `…` is any number of lines.
bool lines_fit(const std::vector<std::string>& lines, std::size_t line,
               const std::vector<std::string>& expected, std::size_t next) {
    if (next == expected.size()) return line == lines.size();
    if (expected[next] == dots)
        return lines_fit(lines, line, expected, next + 1) ||
               (line < lines.size() && lines_fit(lines, line + 1, expected, next));
    return line < lines.size() && line_fits(lines[line], expected[next]) &&
           lines_fit(lines, line + 1, expected, next + 1);
}

/// The lines of an output, with plain spaces for no-break ones.
std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    const std::string no_break = "\u00a0";
    for (std::string line; std::getline(in, line);) {
        for (auto at = line.find(no_break); at != std::string::npos; at = line.find(no_break))
            line.replace(at, no_break.size(), " ");
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("every example of the command line's description does what it says") {
    const WorkFolder folder;
    std::filesystem::copy(std::string(REDRESS_SOURCE_DIR) + "/assets/samples", folder.file(""));
    std::filesystem::copy(std::string(REDRESS_SOURCE_DIR) + "/tests/answers", folder.file(""));
    const auto examples = examples_in("docs/cli.md");
    CHECK(examples.size() > 15);
    for (const Example& example : examples) {
        const auto ran = folder.shell(example.command);
        INFO("$ " << example.command << "\n" << ran.out << ran.err);
        CHECK(lines_fit(lines_of(ran.out), 0, example.expected, 0));
    }
}

TEST_CASE("every line of the README that calls the command line succeeds") {
    const WorkFolder folder;
    const std::string assets = std::string(REDRESS_SOURCE_DIR) + "/assets";
    std::filesystem::copy(assets, folder.file("assets"), std::filesystem::copy_options::recursive);
    std::ifstream readme(std::string(REDRESS_SOURCE_DIR) + "/README.md");
    int found = 0;
    for (std::string line; std::getline(readme, line);) {
        if (!line.starts_with("redress-cli ")) continue;
        const auto ran = folder.shell(line);
        INFO(line << "\n" << ran.out << ran.err);
        CHECK(ran.code == 0);
        ++found;
    }
    CHECK(found > 0);
}
