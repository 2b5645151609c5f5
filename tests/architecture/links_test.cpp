// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"
#include "support/catch_compat.h"

#include <filesystem>
#include <regex>

using namespace redress::architecture;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> documents() {
    std::vector<std::string> paths{"README.md", "CHANGELOG.md"};
    const fs::path top = REDRESS_SOURCE_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(top / "docs"))
        if (entry.path().extension() == ".md")
            paths.push_back(entry.path().lexically_relative(top).generic_string());
    return paths;
}

/// The links of a Markdown text to files beside it, without those to the network and to headings.
std::vector<std::string> links_in(const std::string& text) {
    static const std::regex form(R"(\]\(([^)#\s]+)[^)]*\))");
    std::vector<std::string> links;
    for (std::sregex_iterator at(text.begin(), text.end(), form), end; at != end; ++at)
        if (const std::string link = (*at)[1]; link.find("://") == std::string::npos) links.push_back(link);
    return links;
}

} // namespace

TEST_CASE("links to files are told from links to the network") {
    CHECK(links_in("[a](docs/x.md) and [b](https://example.org/) ![c](p.png) [d](#top)") ==
          std::vector<std::string>{"docs/x.md", "p.png"});
}

TEST_CASE("every link of the documents leads to a file") {
    for (const std::string& document : documents())
        for (const std::string& link : links_in(read_source(document).text))
            if (!fs::exists((fs::path(REDRESS_SOURCE_DIR) / document).parent_path() / link))
                FAIL_CHECK(document << " points at " << link);
}
