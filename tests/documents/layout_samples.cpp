// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_samples.h"

#include <fmt/format.h>

#include <sstream>

namespace redress::test {

using namespace documents;

Line words(std::string text) {
    return {Run{std::move(text), false, false}};
}
Line bold(std::string text) {
    return {Run{std::move(text), true, false}};
}
Paragraph paragraph(std::string text) {
    return {words(std::move(text))};
}

Table table(std::vector<std::string> head, std::vector<std::vector<std::string>> rows) {
    Table table;
    table.columns.assign(head.size(), Align::Left);
    table.columns.back() = Align::Right;
    for (std::string& cell : head) table.head.push_back(words(std::move(cell)));
    for (auto& row : rows) {
        auto& cells = table.rows.emplace_back();
        for (std::string& cell : row) cells.push_back(words(std::move(cell)));
    }
    return table;
}

namespace {

Table stove_table() {
    Table defects = table(
        {"Nr", "Fel", "Beräkning", "Belopp, kr"},
        {{"1", "Luckan till eldstaden går inte att stänga tätt; rök tränger in i köket vid varje eldning.",
          "Köparens offert, AB Plåt & Ugn, 2026-02-11", "6\u00A0990,00"},
         {"2", "Ugnens termometer visar 60 grader för lite.", "Utbyte av termometer enligt offert",
          "1\u00A0450,00"},
         {"3", "Emaljen på vänster sida har släppt på en yta av 12 × 8 cm.",
          "24\u00A0990,00 × (1 − 22\u00A0490 / 24\u00A0990)", "2\u00A0500,00"},
         {"4", "Hällen är skev: 4 mm mellan kant och kant.", "Ny häll enligt offert", "3\u00A0200,00"},
         {"5", "Asklådan saknas.", "Tillverkarens prislista", "780,00"},
         {"6", "Spjället fastnar i öppet läge.", "Reparation, två timmar", "1\u00A0900,00"},
         {"7", "Fel färg: levererad i grått, beställd i antracit.", "10 % av priset", "2\u00A0499,00"},
         {"8", "Rökröret är 10 mm för kort och når inte murstocken.", "Offert, rörmontage", "1\u00A0350,00"},
         {"9", "Bruksanvisning på svenska saknas.", "Skälig uppskattning", "300,00"},
         {"10", "Vattenbehållaren läcker vid påfyllning över hälften.", "Reparation enligt offert",
          "2\u00A0150,00"}});
    defects.rows.push_back({bold("Summa"), {}, {}, bold("23\u00A0119,00")});
    return defects;
}

LetterParts stove_letter_parts() {
    LetterParts letter;
    letter.sender = {"Åsa Öberg och Örjan Ek", "Björkvägen 14", "441 38 Alingsås", "asa.oberg@example.se"};
    letter.recipient = {"Värmehuset i Väst AB", "Att: Kundtjänst", "Industrigatan 3", "504 62 Borås"};
    letter.place_and_date = "Alingsås, 21 november 2026";
    letter.reference = {{"Ärende", "2026-0007"}, {"Ordernummer", "VH-88123"}, {"Leveransdag", "2024-03-01"}};
    letter.subject = "Krav på prisavdrag för vedspis";
    letter.closing = "Med vänlig hälsning";
    letter.signatures = {"Åsa Öberg", "Örjan Ek"};
    letter.enclosures_label = "Bilagor";
    letter.enclosures = {"1. Köpekvitto, 2024-02-12", "2. Offert från AB Plåt & Ugn, 2026-02-11",
                         "3. Fotografier av fel 1, 3 och 4"};
    return letter;
}

} // namespace

Document claim_letter() {
    Document document{.form = PageForm::Letter,
                      .paper = PaperSize::A4,
                      .window = AddressWindow::Right,
                      .language = "sv-SE",
                      .title = "Krav på prisavdrag, ärende 2026-0007",
                      .author = "Åsa Öberg",
                      .page_label = "sida {0} av {1}",
                      .running_head = "Krav på prisavdrag för vedspis · ärende 2026-0007",
                      .letter = stove_letter_parts(),
                      .blocks = {}};
    document.blocks = {
        paragraph(
            "Den 12 februari 2024 köpte vi en vedspis av er för 24\u00A0990,00 kr. Den levererades och "
            "installerades den 1 mars 2024. Spisen avviker från vad vi har avtalat om och är därför felaktig "
            "enligt 4 kap. konsumentköplagen (2022:260)."),
        paragraph(
            "Vi reklamerade felen första gången den 3 mars 2024 och därefter skriftligen den 14 maj 2024. Ni "
            "har två gånger försökt avhjälpa felen utan att lyckas. Vi begär därför prisavdrag."),
        Heading{2, words("Fel och belopp")},
        stove_table(),
        paragraph(
            "Prisavdraget ska motsvara skillnaden mellan varans värde i felfritt och i felaktigt skick. Hur "
            "vi har räknat framgår av tabellen; underlagen bifogas."),
        Heading{2, words("Vad vi begär")},
        ListBlock{
            true,
            1,
            {words("I första hand att ni betalar tillbaka 23\u00A0119,00 kr till det konto som anges nedan."),
             words("I andra hand att ni betalar det lägre belopp som en oberoende besiktning visar, dock "
                   "minst 15\u00A0000,00 kr.")}},
        Paragraph{{{"Vi vill ha ert svar ", false, false},
                   {"senast måndagen den 14 december 2026", true, false},
                   {". Betalning sker till konto 8327-9, 123\u00A0456\u00A0789-0. Om vi inte kommer överens "
                    "lämnar vi "
                    "tvisten till Allmänna reklamationsnämnden.",
                    false, false}}}};
    return document;
}

Document case_report(int rows) {
    Document document{.form = PageForm::Report,
                      .paper = PaperSize::A4,
                      .window = AddressWindow::Left,
                      .language = "en-GB",
                      .title = "Case summary",
                      .author = "Advice office",
                      .page_label = "page {0} of {1}",
                      .running_head = "Case 2026-0011 · Brown v Sofa World Ltd",
                      .letter = {},
                      .blocks = {}};
    Table defects = table({"No", "Defect", "Evidence", "Amount, £"}, {});
    for (int i = 1; i <= rows; ++i)
        defects.rows.push_back(
            {words(fmt::to_string(i)),
             words(fmt::format("Defect {}: the seam on the left arm opened after {} days and the "
                               "filling comes out.",
                               i, 10 + i)),
             words(fmt::format("Photographs {} and {}", 2 * i, 2 * i + 1)), words("45.00")});
    defects.rows.push_back({bold("Total"), {}, {}, bold(fmt::format("{}.00", 45 * rows))});
    document.blocks = {
        Heading{1, words("Purchase")},
        paragraph("A three-seat sofa bought online on 4 June 2026 for £899.00 and delivered on 20 June."),
        ListBlock{false,
                  1,
                  {words("Delivered to the ground floor, not to the room of choice, although delivery "
                         "to the room had been paid for and was confirmed in writing."),
                   words("One of four feet was missing.")}},
        Heading{1, words("Defects")},
        std::move(defects),
        Heading{2, words("What happened next")},
        paragraph("The trader offered a voucher of £50.00, which the consumer refused.")};
    return document;
}

Document empty_letter() {
    Document document;
    document.form = PageForm::Letter;
    return document;
}

std::vector<std::string> split_words(const std::string& text) {
    std::string open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "\u00A0") == 0) {
            open += ' ';
            ++i;
        } else {
            open += text[i];
        }
    }
    std::istringstream stream(open);
    std::vector<std::string> out;
    for (std::string word; stream >> word;) out.push_back(word);
    return out;
}

namespace {

/// Gathers the texts of a document, block after block.
struct WordGatherer {
    std::vector<std::string> out;

    void add(const std::string& text) {
        for (std::string& word : split_words(text)) out.push_back(std::move(word));
    }
    void add(const std::vector<std::string>& texts) {
        for (const std::string& text : texts) add(text);
    }
    void add(const Line& line) {
        std::string text;
        for (const Run& run : line) text += run.text;
        add(text);
    }
    void add(const std::vector<Line>& lines) {
        for (const Line& line : lines) add(line);
    }
    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Paragraph& text) { add(text.text); }
    void operator()(const ListBlock& list) { add(list.items); }
    void operator()(const Table& rows) {
        add(rows.head);
        for (const auto& row : rows.rows) add(row);
    }
    void operator()(const ThematicBreak&) {}
};

} // namespace

std::vector<std::string> words_of(const Document& document) {
    WordGatherer gatherer;
    if (document.form == PageForm::Report) gatherer.add(document.title);
    gatherer.add(document.letter.subject);
    for (const Block& block : document.blocks) std::visit(gatherer, block);
    gatherer.add(document.letter.closing);
    gatherer.add(document.letter.signatures);
    gatherer.add(document.letter.enclosures_label);
    gatherer.add(document.letter.enclosures);
    return std::move(gatherer.out);
}

} // namespace redress::test
