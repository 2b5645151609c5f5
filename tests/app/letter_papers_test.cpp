// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"
#include "support/golden.h"

#include <redress/domain/error.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using text::Language;

namespace {

/// What a careless template leaves behind.
std::vector<std::string> blemishes_in(const std::string& line) {
    std::vector<std::string> found;
    for (const char* blemish : {"{{", "}}", "()", " ,", " .", "  ", "..", ",,", ": .", "( ", " )", " :"})
        if (holds(line, blemish)) found.push_back(blemish);
    if (!line.empty() && (line.front() == ' ' || line.back() == ' ')) found.push_back("space at an end");
    return found;
}

void add_lines(std::vector<std::string>& lines, const documents::Line& line) {
    std::string text;
    for (const auto& run : line) text += run.text;
    lines.push_back(text);
}

struct AllLines {
    std::vector<std::string>& lines;
    void operator()(const documents::Heading& heading) { add_lines(lines, heading.text); }
    void operator()(const documents::Paragraph& paragraph) { add_lines(lines, paragraph.text); }
    void operator()(const documents::ListBlock& list) {
        for (const auto& item : list.items) add_lines(lines, item);
    }
    void operator()(const documents::Table& table) {
        for (const auto& row : table.rows)
            for (const auto& cell : row) add_lines(lines, cell);
    }
    void operator()(const documents::ThematicBreak&) {}
};

std::vector<std::string> lines_of(const documents::Document& document) {
    std::vector<std::string> lines{document.title, document.author, document.running_head};
    const auto& letter = document.letter;
    for (const auto* list : {&letter.sender, &letter.recipient, &letter.signatures, &letter.enclosures})
        lines.insert(lines.end(), list->begin(), list->end());
    for (const auto& text : {letter.place_and_date, letter.subject, letter.closing}) lines.push_back(text);
    AllLines all{lines};
    for (const auto& block : document.blocks) std::visit(all, block);
    return lines;
}

void check_papers(const domain::Case& dispute) {
    for (const Language language : {Language::Swedish, Language::English})
        for (const std::string& kind : paper_kinds())
            for (const std::string& line : lines_of(document_of(dispute, choices(kind, language)))) {
                INFO(kind << ": " << line);
                CHECK(blemishes_in(line).empty());
            }
}

/// Every note of the own side, and papers it keeps to itself or to the forum.
CaseBuilder case_with_secrets() {
    CaseBuilder builder = RichCase();
    const std::string secret = "HEMLIGT";
    builder.sheet().note = secret;
    builder.at(builder.consumer).note = secret;
    builder.at(builder.purchase).note = secret;
    builder.at(builder.dispute().defects[0].id).private_note = secret;
    builder.at(builder.dispute().notices[0].id).note = secret;
    builder.at(builder.dispute().repair_attempts[0].id).note = secret;
    const auto own = builder.add_exhibit(secret);
    builder.at(own).audience = domain::Audience::OwnSide;
    builder.at(own).proves = secret;
    const auto forum = builder.add_exhibit(secret);
    builder.at(forum).audience = domain::Audience::Forum;
    builder.at(builder.dispute().claim_items[0].id).evidence.push_back(own);
    return builder;
}

} // namespace

TEST_CASE("every paper of every language is whole for a rich case") {
    check_papers(RichCase());
}

TEST_CASE("every paper of every language is whole for a bare case") {
    check_papers(bare_case());
}

TEST_CASE("every paper is whole in a jurisdiction without a pack") {
    CaseBuilder builder = RichCase();
    builder.sheet().jurisdiction = "XX";
    check_papers(builder);
}

TEST_CASE("every paper is whole for three heads and two purchases") {
    CaseBuilder builder = RichCase();
    builder.purchase = builder.add_purchase();
    builder.item = builder.add_item("Vedställ", builder.money(900));
    const auto defect = builder.add_defect("Vingligt");
    builder.at(defect).second_tier = domain::SecondTierCondition::Inconvenience;
    builder.add_claim(builder.add_head(), {defect}, percentage(100));
    check_papers(builder);
}

TEST_CASE("what the own side keeps to itself is on no paper") {
    const CaseBuilder builder = case_with_secrets();
    for (const Language language : {Language::Swedish, Language::English})
        for (const std::string& kind : paper_kinds())
            CHECK_FALSE(holds(text_of(builder, choices(kind, language)), "HEMLIGT"));
    // The own side's exhibit is number 2; the defect's own evidence stays.
    CHECK(holds(text_of(builder, choices("price_reduction_claim")), "Bilaga 1."));
    CHECK_FALSE(holds(text_of(builder, choices("price_reduction_claim")), "Bilaga 1 och 2"));
}

TEST_CASE("hostile text in every field is printed as it is") {
    const std::string hostile = "**bold** {{x}} | <b>";
    CaseBuilder builder = RichCase();
    builder.at(builder.consumer).name = hostile;
    builder.at(builder.trader).name = hostile;
    builder.at(builder.item).description = hostile;
    for (const auto& defect : builder.dispute().defects) builder.at(defect.id).title = hostile;
    const auto document = document_of(builder, choices("price_reduction_claim"));
    CHECK(document.letter.recipient.at(0) == hostile);
    CHECK(holds(document.letter.subject, hostile));
    const auto is_claim = [](const documents::Block& block) {
        const auto* table = std::get_if<documents::Table>(&block);
        return table != nullptr && table->columns.size() == 4;
    };
    const auto& table =
        std::get<documents::Table>(*std::find_if(document.blocks.begin(), document.blocks.end(), is_claim));
    CHECK(table.rows.at(0).at(1).at(0).text == hostile + ".");
}

TEST_CASE("an empty case says what a letter needs") {
    CaseBuilder builder;
    builder.at(builder.consumer).roles = {};
    builder.at(builder.purchase).buyers = {};
    const auto result = app::letter_document(builder, choices("price_reduction_claim"), resources());
    std::vector<std::string> names;
    for (const auto& problem : result.problems) names.push_back(problem.name);
    std::sort(names.begin(), names.end());
    CHECK(names == std::vector<std::string>{"claim.total", "claim_rows", "sender.name"});
}

TEST_CASE("a representative signs only with a recorded power of attorney") {
    CaseBuilder builder = bare_case();
    const auto helper = builder.add_party(domain::PartyRole::Representative, "Ada Ombud");
    builder.at(helper).represents = builder.consumer;
    CHECK(document_of(builder, choices("notice_of_defect")).letter.signatures ==
          std::vector<std::string>{"Åsa Öberg"});
    builder.at(helper).power_of_attorney = true;
    CHECK(document_of(builder, choices("notice_of_defect")).letter.signatures ==
          std::vector<std::string>{"Ada Ombud, enligt fullmakt för Åsa Öberg"});
}

TEST_CASE("a kind that no template has is an error") {
    CHECK_THROWS_AS(app::letter_document(bare_case(), choices("love_letter"), resources()), domain::Error);
    CHECK_THROWS_AS(app::letter_document(bare_case(), choices("case_summary", Language::Danish), resources()),
                    domain::Error);
}

TEST_CASE("papers read as they did when they were last approved") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    const auto first = builder.add_ready_defect(head, "Sprucken lucka", 4'500);
    builder.at(first).description = "Luckan har en spricka på 12 cm";
    builder.at(builder.add_defect("Glaset sotar igen")).description = "Glaset blir svart efter en timme.";
    builder.add_claim(head, {builder.dispute().defects[1].id}, percentage(5));
    builder.add_claim(builder.add_head(), {first, builder.dispute().defects[1].id},
                      lump_sum(builder.money(8'000)));
    for (const Language language : {Language::Swedish, Language::English})
        for (const std::string& kind : paper_kinds())
            check_golden("app/golden/" + kind + "_" + std::string(domain::choice_name(language)) + ".txt",
                         text_of(builder, choices(kind, language)));
}
