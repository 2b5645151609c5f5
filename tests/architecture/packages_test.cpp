// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"
#include "support/catch_compat.h"

#include <map>
#include <regex>
#include <set>

using namespace redress::architecture;

namespace {

/// Debian's name of each library and build tool, and vcpkg's; an empty one is not needed elsewhere.
const std::map<std::string, std::string> vcpkg_names{
    {"g++", ""},
    {"cmake", ""},
    {"ninja-build", ""},
    {"pkg-config", "pkgconf"},
    {"gettext", "gettext"},
    {"libwxgtk3.2-dev", "wxwidgets"},
    {"libgtk-3-dev", ""},
    {"libsqlitecpp-dev", "sqlitecpp"},
    {"libsqlite3-dev", "sqlite3"},
    {"libhpdf-dev", "libharu"},
    {"libharfbuzz-dev", "harfbuzz"},
    {"libpoppler-cpp-dev", "poppler"},
    {"libsodium-dev", "libsodium"},
    {"libboost-date-time-dev", "boost-date-time"},
    {"libboost-locale-dev", "boost-locale"},
    {"libicu-dev", "icu"},
    {"libkainjow-mustache-dev", "kainjow-mustache"},
    {"libmd4c-dev", "md4c"},
    {"libtomlplusplus-dev", "tomlplusplus"},
    {"nlohmann-json3-dev", "nlohmann-json"},
    {"libfmt-dev", "fmt"},
    {"libcli11-dev", "cli11"},
    {"libical-dev", "libical"},
    {"libgmime-3.0-dev", "gmime"},
    {"zlib1g-dev", "zlib"},
    {"libexpat1-dev", "expat"},
    {"catch2", "catch2"},
};

std::set<std::string> all_matches(const std::string& text, const std::regex& pattern) {
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

std::set<std::string> debian_packages() {
    static const std::regex line(R"(\nbuild +([^\s]+))");
    auto names = all_matches(read_source("tools/packages.txt").text, line);
    names.insert("catch2");
    return names;
}

std::set<std::string> vcpkg_packages() {
    const std::string text = read_source("vcpkg.json").text;
    static const std::regex plain(R"re(\n    "([a-z0-9-]+)")re"),
        with_features(R"re("name": "([a-z0-9-]+)",? )re");
    auto names = all_matches(text.substr(text.find("dependencies")), plain);
    names.merge(all_matches(text.substr(text.find("dependencies")), with_features));
    return names;
}

} // namespace

TEST_CASE("every package of the build has its place in the table of names") {
    for (const std::string& package : debian_packages())
        if (!vcpkg_names.contains(package)) FAIL_CHECK(package << " is not in the table of this test");
}

TEST_CASE("vcpkg names the same libraries as Debian") {
    std::set<std::string> wanted;
    for (const std::string& package : debian_packages())
        if (vcpkg_names.contains(package) && !vcpkg_names.at(package).empty())
            wanted.insert(vcpkg_names.at(package));
    CHECK(vcpkg_packages() == wanted);
}
