// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/documents/rewording.h>

using namespace redress::documents;
using redress::domain::Rewording;

namespace {

Document paper() {
    Document document;
    document.letter.subject = "Reklamation";
    document.letter.closing = "Hälsningar";
    document.title = "Reklamation";
    document.blocks = {Heading{2, {{"Köpet"}}},
                       Paragraph{{{"Jag köpte skor. Svara "}, {"senast fredag", true}, {". Tack!"}}},
                       ListBlock{true, 1, {{{"Sulan är lös."}}, {{"Fodret är slitet."}}}},
                       Table{{Align::Left}, {{{"Nr"}}}, {{{{"Sulan är lös."}}}}}};
    return document;
}

Document reworded(std::vector<Rewording> changes) {
    return reworded(paper(), changes);
}

const Line& paragraph_of(const Document& document) {
    return std::get<Paragraph>(document.blocks.at(1)).text;
}

} // namespace

TEST_CASE("a paper's sentences come in reading order without the cells of tables") {
    CHECK(texts_in(paper()) == std::vector<std::string>{"Reklamation", "Köpet", "Jag köpte skor.",
                                                        "Svara senast fredag.", "Tack!", "Sulan är lös.",
                                                        "Fodret är slitet.", "Hälsningar"});
}

TEST_CASE("a sentence put otherwise is plain and the others keep their weights") {
    const Document document = reworded({{"Jag köpte skor.", "Jag har köpt skor."}});
    const Line& line = paragraph_of(document);
    REQUIRE(line.size() == 7);
    CHECK(line[0] == Run{"Jag har köpt skor."});
    CHECK(line[3] == Run{"senast fredag", true});
}

TEST_CASE("a sentence that spans a bold part is replaced whole") {
    const Document document = reworded({{"Svara senast fredag.", "Hör av er."}});
    std::string text;
    for (const Run& run : paragraph_of(document)) text += run.text;
    CHECK(text == "Jag köpte skor. Hör av er. Tack!");
}

TEST_CASE("a sentence left out takes its space and its point with it") {
    const Document document = reworded({{"Jag köpte skor.", ""}, {"Sulan är lös.", ""}});
    CHECK(paragraph_of(document).front().text.starts_with("Svara"));
    CHECK(std::get<ListBlock>(document.blocks.at(2)).items.size() == 1);
    CHECK(std::get<Table>(document.blocks.at(3)).rows.size() == 1);
}

TEST_CASE("a block of which nothing is left is left out") {
    CHECK(reworded({{"Köpet", ""}}).blocks.size() == 3);
    CHECK(reworded({{"Sulan är lös.", ""}, {"Fodret är slitet.", ""}}).blocks.size() == 3);
}

TEST_CASE("subject and title change together and an unknown sentence changes nothing") {
    CHECK(reworded({{"Reklamation", "Klagomål"}}).title == "Klagomål");
    CHECK(texts_in(reworded({{"Finns inte.", "X"}})) == texts_in(paper()));
    CHECK(texts_in(reworded(std::vector<Rewording>{})) == texts_in(paper()));
}
