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

TEST_CASE("a rewording stays when day and amount of its sentence have changed") {
    const std::vector<std::string> now{"Vi ber er svara senast fredagen.",
                                       "Svara senast onsdagen den 9 december 2026 och säg när.",
                                       "Priset var 1\u00A0399,00\u00A0kr."};
    const std::vector<Rewording> then{{"Svara senast tisdagen den 8 december 2026 och säg när.",
                                       "Hör av er före tisdagen den 8 december 2026!"},
                                      {"Priset var 1 299,00 kr.", "Jag gav 1 299,00 kr för skorna."}};
    const Wordings found = wordings_for(now, then);
    CHECK(found.without_place.empty());
    CHECK(found.by_sentence.at(now[1]).to == "Hör av er före onsdagen den 9 december 2026!");
    CHECK(found.by_sentence.at(now[2]).to == "Jag gav 1 399,00 kr för skorna.");
}

TEST_CASE("a person's own day stays as it was written") {
    const std::vector<std::string> now{"Answer by Wednesday 9 December 2026."};
    const std::vector<Rewording> then{{"Answer by Tuesday 8 December 2026.", "Answer before Christmas."}};
    CHECK(wordings_for(now, then).by_sentence.at(now[0]).to == "Answer before Christmas.");
}

TEST_CASE("no-break spaces and spaces are the same in a sentence put otherwise") {
    const std::vector<std::string> now{"Priset var 1\u00A0299,00\u00A0kr."};
    const std::vector<Rewording> change{{"Priset var 1 299,00 kr.", "Dyrt."}};
    CHECK(wordings_for(now, change).by_sentence.at(now[0]).to == "Dyrt.");
}

TEST_CASE("a rewording without its sentence or with several has no place") {
    const std::vector<std::string> now{"Hål 1 är stort.", "Hål 2 är stort."};
    const std::vector<Rewording> changes{{"Finns inte.", "X"}, {"Hål 3 är stort.", "Y"}};
    CHECK(wordings_for(now, changes).without_place == changes);
    const std::vector<Rewording> exact{{"Hål 2 är stort.", "Y"}};
    CHECK(wordings_for(now, exact).by_sentence.size() == 1);
}
