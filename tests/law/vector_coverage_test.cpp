// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_vectors.h"
#include "support/catch_compat.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace redress::law;

namespace {

/// The text of every test of a module: a vector has its test when a title begins with its id.
std::string tests_of(const char* module) {
    std::string text;
    const std::filesystem::path folder = std::filesystem::path(REDRESS_SOURCE_DIR "/tests") / module;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream file(entry.path());
        text.append(std::istreambuf_iterator<char>(file), {});
    }
    return text;
}

std::string without_test(const std::vector<NamedVector>& vectors, const std::string& tests) {
    std::string missing;
    for (const NamedVector& vector : vectors)
        if (tests.find("TEST_CASE(\"" + vector.id + " ") == std::string::npos) missing += vector.id + " ";
    return missing;
}

} // namespace

TEST_CASE("every worked threshold and every worked amount has a test with its id") {
    CHECK(without_test(law_vectors().thresholds, tests_of("law")).empty());
    CHECK(without_test(law_vectors().amounts, tests_of("domain")).empty());
    CHECK(without_test({{"TH-99", ""}}, tests_of("law")) == "TH-99 ");
}

TEST_CASE("no worked example is missing from the file") {
    const LawVectors& all = law_vectors();
    CHECK(all.dates.size() == 48);
    CHECK(all.interest.size() == 13);
    CHECK(all.amounts.size() == 8);
    CHECK(all.thresholds.size() == 11);
}
