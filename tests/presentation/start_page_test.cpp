// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <fstream>

using namespace redress;
using namespace redress::test;
using presentation::CasebookPlace;

TEST_CASE("a casebook in a folder that is not there is refused beside the folder") {
    CasebookPlace place{"mitt", "/nonexistent/x"};
    CHECK_FALSE(place.is_right(text::Messages()));
    CHECK(place.folder_error.find("The folder does not exist") == 0);
    CHECK(place.name_error.empty());
}

TEST_CASE("a casebook that is there already is refused beside the name") {
    const ScratchFolder folder;
    std::ofstream(folder / "mitt.redress") << "x";
    CasebookPlace place{"mitt", (folder / "").string()};
    CHECK_FALSE(place.is_right(text::Messages()));
    CHECK(place.name_error.find("There is a casebook of that name") == 0);
    CHECK(place.folder_error.empty());
}

TEST_CASE("a file is no folder for a casebook") {
    const ScratchFolder folder;
    std::ofstream(folder / "notes") << "x";
    CasebookPlace place{"mitt", (folder / "notes").string()};
    CHECK_FALSE(place.is_right(text::Messages()));
    CHECK(place.folder_error.find("This is a file") == 0);
}

TEST_CASE("a casebook gets its ending once") {
    CHECK(CasebookPlace{"mitt", "/tmp"}.file() == "/tmp/mitt.redress");
    CHECK(CasebookPlace{" Mitt.REDRESS ", "/tmp"}.file() == "/tmp/Mitt.REDRESS");
}

TEST_CASE("laws are listed by their names") {
    const auto laws = presentation::laws_to_choose(shipped_resources(), text::Language::English);
    std::vector<std::string> names;
    for (const auto& law : laws) names.push_back(law.label);
    CHECK(std::is_sorted(names.begin(), names.end()));
    CHECK(names.size() == shipped_resources().packs().size());
}

TEST_CASE("the sample offered first is in the language of the windows") {
    const auto samples = presentation::sample_cases(shipped_resources());
    const auto offered = [&](text::Language language) {
        return samples.at(presentation::sample_to_offer(samples, language)).file.filename();
    };
    CHECK(offered(text::Language::Swedish) == "stove_itemised.json");
    CHECK(offered(text::Language::English) == "sofa_online.json");
}
