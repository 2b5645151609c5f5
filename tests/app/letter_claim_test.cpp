// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace redress;
using namespace redress::test;

namespace {

std::string cell(const documents::Line& line) {
    std::string text;
    for (const auto& run : line) text += run.text;
    return text;
}

/// Minor units of "−2 000,00 kr" or "£1,349.00"; nothing for words.
std::optional<std::int64_t> printed_minor(const std::string& text) {
    if (text.find_first_of("0123456789") == std::string::npos ||
        text.find_first_of(",.") == std::string::npos)
        return std::nullopt;
    std::int64_t minor = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9') minor = minor * 10 + (c - '0');
    return text.rfind("−", 0) == 0 ? -minor : minor;
}

struct Printed {
    std::vector<std::string> amounts; ///< the last column above the sum row
    std::int64_t sum = 0;
    std::int64_t total = 0;
};

/// The table with a sum row of a claim letter, read as the other side reads it.
Printed printed(const documents::Document& document) {
    Printed found;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<documents::Table>(&block);
        if (table == nullptr || table->columns.size() != 4) continue;
        for (const auto& row : table->rows) {
            found.total = printed_minor(cell(row.back())).value_or(0);
            if (const std::string name = cell(row.front()); name == "Summa" || name == "Total") break;
            found.amounts.push_back(cell(row.back()));
        }
        for (const std::string& amount : found.amounts) found.sum += printed_minor(amount).value_or(0);
    }
    return found;
}

domain::Case sample(const std::string& name) {
    std::ifstream in(resources().share() / "assets" / "samples" / name);
    const std::string json((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::uint32_t next = 0;
    return std::get<domain::Case>(exchange::read_case(json, [&] { return uid(++next); }));
}

} // namespace

TEST_CASE("every amount of a claim letter is printed once and they add up to the total") {
    const auto table = printed(document_of(RichCase(), choices(claim)));
    const std::vector<std::string> expected{"9 500,00 kr", "12 000,00 kr",  "i post A",
                                            "i post A",    "4 000,00 kr",   "förbehålls",
                                            "8 000,00 kr", "fördelat ovan", "1 250,50 kr"};

    std::vector<std::string> amounts = table.amounts;
    for (std::string& amount : amounts)
        for (auto at = amount.find("\u00A0"); at != std::string::npos; at = amount.find("\u00A0"))
            amount.replace(at, 2, " ");
    CHECK(amounts == expected);
    CHECK(table.sum == 3'475'050);
    CHECK(table.total == 3'475'050);
}

TEST_CASE("a reduction above the price is capped by a line of its own") {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(10'000);
    const auto defect = builder.add_defect();
    builder.add_claim(builder.add_head(), {defect}, quoted_repair(builder.money(12'500)));
    const auto table = printed(document_of(builder, choices(claim)));
    REQUIRE(table.amounts.size() == 2);
    CHECK(printed_minor(table.amounts[1]) == -250'000);
    CHECK(table.sum == 1'000'000);
    CHECK(table.total == 1'000'000);
}

TEST_CASE("the letters of the samples add up") {
    // By hand from the files: 7 800 + 3 450 + 6 900 + 2 670 + 3 100 + 4 350 + 1 290 + 3 600 + 2 837,50 + 7
    // 120
    CHECK(printed(document_of(sample("stove_itemised.json"), choices(claim))).sum == 4'311'750);
    CHECK(printed(document_of(sample("stove_itemised.json"), choices(claim))).total == 4'311'750);
    CHECK(printed(document_of(sample("stove_as_pleaded.json"), choices(claim))).sum == 4'500'000);
    const auto sofa =
        printed(document_of(sample("sofa_online.json"), choices(claim, text::Language::English)));
    CHECK(sofa.sum == sofa.total);
    CHECK(sofa.amounts.size() == 3);
}

TEST_CASE("a proportional reduction prints its formula with numbers") {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(24'990);
    const auto defect = builder.add_defect();
    builder.add_claim(builder.add_head(), {defect},
                      proportional(builder.money(24'990), builder.money(18'000)));
    const std::string text = text_of(builder, choices(claim));
    CHECK(holds(text, "18"));
    const auto fields = app::letter_fields(builder, choices(claim), resources());
    CHECK(fields.lists().at("claim_rows")[0].values().at("calculation") ==
          "24\u00A0990,00\u00A0kr × (1 − 18\u00A0000 / 24\u00A0990) = 6\u00A0990,00\u00A0kr.");
}

TEST_CASE("with money withheld the letter says reduction and withheld and refund due") {
    const auto values = app::letter_fields(RichCase(), choices(claim), resources()).values();
    CHECK(values.at("settlement.reduction") == "33\u00A0500,00\u00A0kr");
    CHECK(values.at("settlement.other") == "1\u00A0250,50\u00A0kr");
    CHECK(values.at("settlement.withheld") == "20\u00A0000,00\u00A0kr");
    CHECK(values.at("settlement.refund_due") == "14\u00A0750,50\u00A0kr");
    CHECK(values.at("settlement.still_owed").empty());
}

TEST_CASE("the letter gives a reason for each defect that has a second tier condition") {
    const std::string text = text_of(RichCase(), choices(claim));
    CHECK(holds(text, "Ni har avböjt att avhjälpa fel 2. Nekades den 20 december 2025."));
    CHECK(holds(text, "Ert försök att avhjälpa fel 1 har inte lyckats."));
}

TEST_CASE("without a second tier condition the letter does not speak of one") {
    const std::string text = text_of(bare_case(), choices(claim));
    CHECK_FALSE(holds(text, "Varför prisavdrag"));
    CHECK_FALSE(holds(text, "Jag har rätt"));
}

TEST_CASE("two buyers write as we and one as I") {
    CHECK(holds(text_of(RichCase(), choices(claim)), "Vi kräver"));
    CHECK(holds(text_of(bare_case(), choices(claim)), "Jag kräver"));
    CHECK(holds(text_of(RichCase(), choices(claim, text::Language::English)), "We claim"));
}

TEST_CASE("the reply date stands with its weekday") {
    CHECK(holds(text_of(bare_case(), choices(claim, text::Language::English)), "Friday 4 December 2026"));
}

TEST_CASE("a service has a section of its own and nothing has one without the day of the contract") {
    CaseBuilder builder = RichCase();
    const auto section = [&] {
        return app::letter_fields(builder, choices(claim), resources()).values().at("law.second_tier");
    };
    CHECK(section() == "5 kap. 8 § första stycket konsumentköplagen (2022:260)");
    builder.at(builder.purchase).contract_date.reset();
    CHECK(section().empty());
    builder.at(builder.purchase).contract_date = day("2025-10-01");
    builder.at(builder.item).kind = domain::ItemKind::Service;
    CHECK(section() == "21 och 22 §§ konsumenttjänstlagen (1985:716)");
}

TEST_CASE("a head left to the court asks for a reasonable amount") {
    CaseBuilder builder = bare_case();
    const auto defect = builder.dispute().defects[0].id;
    domain::Basis estimate;
    estimate.method = domain::Method::CourtEstimate;
    builder.add_claim(builder.add_head(), {defect}, estimate);
    CHECK(holds(text_of(builder, choices(claim)), "I andra hand: Prisavdrag, skäligt belopp. Avser fel 1."));
}

TEST_CASE("a withdrawn defect is shown only while an amount is claimed for it") {
    CaseBuilder builder = bare_case();
    const auto extra = builder.add_defect("Bortfallet fel");
    builder.at(extra).status = domain::DefectStatus::Withdrawn;
    CHECK_FALSE(holds(text_of(builder, choices(claim)), "Bortfallet"));
    builder.add_claim(builder.dispute().heads[0].id, {extra}, lump_sum(builder.money(100)));
    const auto table = printed(document_of(builder, choices(claim)));
    CHECK(table.sum == 510'000);
    CHECK(table.total == 510'000);
}
