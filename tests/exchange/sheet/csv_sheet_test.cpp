// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_samples.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;

namespace {

exchange::Sheet swedish_sheet(std::string text = "Sprucken lucka") {
    exchange::Sheet sheet = small_sheet(std::move(text));
    sheet.decimal_mark = ',';
    sheet.separator = ';';
    return sheet;
}

} // namespace

TEST_CASE("a CSV file begins with its mark and its headings") {
    CHECK(exchange::write_csv(swedish_sheet()) == "\xEF\xBB\xBF"
                                                  "Fel;Belopp;Svar;nyckel\r\n"
                                                  "Sprucken lucka;1250,50;;k1\r\n");
}

TEST_CASE("a text with quotes, separators and lines comes back from CSV as it was") {
    const std::string text = "Han sade \"nej\"; sedan,\nefter en vecka, \"ja\"";
    CHECK(read_back(exchange::write_csv(swedish_sheet(text))).rows[1][0].text == text);
    CHECK(read_back(exchange::write_csv(small_sheet(text))).rows[1][0].text == text);
}

TEST_CASE("no text of a CSV file is a formula for a spreadsheet") {
    for (const std::string text : {"=1+1", "+46 31", "-5", "@SUM(A1)", "\tx", "=cmd|'/c calc'!A1"}) {
        const std::string file = exchange::write_csv(swedish_sheet(text));
        const auto line = file.find("\r\n") + 2;
        const bool is_quoted = file[line] == '"';
        CHECK(file[line + (is_quoted ? 1 : 0)] == '\'');
        CHECK(read_back(file).rows[1][0].text == text);
    }
}

TEST_CASE("apostrophes of a person stay through CSV") {
    for (const std::string text : {"'=1", "''+1", "'ordet'", "'", "''"})
        CHECK(read_back(exchange::write_csv(swedish_sheet(text))).rows[1][0].text == text);
}

TEST_CASE("CSV is read with commas, semicolons or tabs") {
    CHECK(texts_of(read_back("a,b,c;d\n1,2,3\n")) == std::vector<std::string>{"a|b|c;d", "1|2|3"});
    CHECK(texts_of(read_back("a;b\n1;2,5\n")) == std::vector<std::string>{"a|b", "1|2,5"});
    CHECK(texts_of(read_back("a\tb\r1\t2\r")) == std::vector<std::string>{"a|b", "1|2"});
}

TEST_CASE("CSV that Excel saved in Windows-1252 keeps its letters") {
    CHECK(read_back("Fel;Bel\xE4gg\nL\xF6s fog;\x93ja\x94 \x80\n").rows[1][1].text == "“ja” €");
    CHECK(read_back("Fel;Bel\xE4gg\n").rows[0][1].text == "Belägg");
}

TEST_CASE("rows without content are no rows") {
    CHECK(read_back("a;b\n;\n\n1;2\n;;;\n").rows.size() == 2);
}

TEST_CASE("CSV that ends inside quotes is half a file") {
    CHECK(fault_of("a;b\n1;\"och sedan") == exchange::SheetFault::Damaged);
}
