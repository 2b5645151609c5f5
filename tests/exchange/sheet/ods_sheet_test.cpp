// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_samples.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <fstream>
#include <iterator>

using namespace redress;
using namespace redress::test;

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// What an independent program makes of a file: tests/exchange/sheet/office.py.
std::string by_office(const std::string& verb, const std::string& bytes) {
    const ScratchFolder folder;
    std::ofstream(folder / "in.ods", std::ios::binary) << bytes;
    const std::string script = std::string(REDRESS_SOURCE_DIR) + "/tests/exchange/sheet/office.py";
    const std::string command = "python3 '" + script + "' " + verb + " '" + (folder / "in.ods").string() +
                                "' '" + (folder / "out").string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    return content(folder / "out");
}

} // namespace

TEST_CASE("a spreadsheet comes back with its texts and numbers") {
    const auto read = read_back(exchange::write_ods(small_sheet()));
    CHECK(texts_of(read) ==
          std::vector<std::string>{"Rubrik", "Fel|Belopp|Svar|nyckel", "Sprucken lucka|1250.50||k1"});
    CHECK(read.rows[2][1].number == "1250.50");
    CHECK(read.rows[2][0].number.empty());
}

TEST_CASE("spaces, lines, tabs and marks of XML come back from a spreadsheet as they were") {
    const std::string text = "  två  mellanslag \nen & <rad> \"till\"\n\n=1+1 'x' ä 😀\tslut ";
    CHECK(read_back(exchange::write_ods(small_sheet(text))).rows[2][0].text == text);
}

TEST_CASE("the same sheet gives the same bytes") {
    CHECK(exchange::write_ods(small_sheet()) == exchange::write_ods(small_sheet()));
}

TEST_CASE("another program finds protection, the hidden key and what may be filled in") {
    const std::string said = by_office("describe", exchange::write_ods(small_sheet()));
    CHECK(said == "zip sound\nmimetype first and stored\nevery part is XML\n"
                  "sheet protected\nhidden columns 4\nopen cells B3 C3\nchoices C3 Medges Bestrids\n"
                  "heading row repeated 2\npage landscape\n");
}

TEST_CASE("what an office program writes in its own way is read") {
    const auto read = read_back(by_office("rewrite", exchange::write_ods(small_sheet())));
    CHECK(texts_of(read) == std::vector<std::string>{"Rubrik", "Fel|Belopp|Svar|nyckel",
                                                     "Sprucken lucka|1 250,50|Bestrids|k1"});
    CHECK(read.rows[2][1].number == "1250.5");
}

TEST_CASE("a table that somebody put in front of the wanted one is passed over") {
    const std::string bytes = by_office("precede", exchange::write_ods(small_sheet()));
    CHECK(texts_of(read_back(bytes)) == std::vector<std::string>{"Egna anteckningar"});
    const auto read = exchange::read_sheet(bytes, [](const exchange::Sheet& sheet) {
        return !sheet.rows.empty() && sheet.rows[0][0].text == "Rubrik";
    });
    CHECK(std::get<exchange::Sheet>(read).rows.size() == 3);
}
