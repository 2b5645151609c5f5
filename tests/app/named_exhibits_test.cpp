// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

/// The numbers of the exhibits that a repair letter encloses for a notice with such a proof, of 30 that
/// exist.
std::string enclosed_for(const std::string& proof) {
    CaseBuilder builder = bare_case();
    for (int i = 0; i < 30; ++i) builder.add_exhibit("Papper");
    builder.add_notice({builder.dispute().defects[0].id}, proof);
    const auto enclosures = document_of(builder, choices("repair_or_replacement")).letter.enclosures;
    if (enclosures.size() == 30) return "all";
    std::string numbers;
    for (const std::string& line : enclosures) {
        const auto colon = line.find(':');
        numbers += line.substr(line.find("\u00A0") + 2, colon - line.find("\u00A0") - 2) + " ";
    }
    return numbers;
}

/// The numbers that are found to name an exhibit that the case does not have.
std::string missing_in(const domain::Case& dispute) {
    std::string missing;
    for (const auto& problem : app::findings_in(dispute, day("2026-11-21"), resources()))
        if (problem.kind == domain::ProblemKind::CitedExhibitMissing) missing += problem.detail + " ";
    return missing;
}

std::string missing_for(const std::string& proof) {
    CaseBuilder builder = bare_case();
    builder.add_notice({builder.dispute().defects[0].id}, proof);
    return missing_in(builder);
}

} // namespace

TEST_CASE("exhibits named in words are enclosed by number and range") {
    CHECK(enclosed_for("Läskvitto (bilaga 3)") == "3 ");
    CHECK(enclosed_for("Bilaga 3, 5 och 7 visar det") == "3 5 7 ");
    CHECK(enclosed_for("Exhibits 2, 4 and 6-8.") == "2 4 6 7 8 ");
    CHECK(enclosed_for("se bilagorna 9 och 10") == "9 10 ");
}

TEST_CASE("a date after an exhibit is no exhibit") {
    CHECK(enclosed_for("bilaga 3 den 24 januari") == "3 ");
    CHECK(enclosed_for("bilaga 3, 24 januari 2026") == "3 ");
    CHECK(enclosed_for("Exhibit 3, 12 March") == "3 ");
    CHECK(enclosed_for("bilaga 3: sidan 12") == "3 ");
}

TEST_CASE("an amount or a year after an exhibit is no exhibit") {
    CHECK(enclosed_for("bilaga 3, 12 500 kr") == "3 ");
    CHECK(enclosed_for("bilaga 3, 12\u00A0500 kr") == "3 ");
    CHECK(enclosed_for("Exhibit 3, 12.50 paid") == "3 ");
    CHECK(enclosed_for("bilaga 3 och 12 500 kr") == "3 ");
    CHECK(enclosed_for("bilaga 3, kl. 12:30") == "3 ");
    CHECK(enclosed_for("bilaga 3, 12:30") == "3 ");
    CHECK(enclosed_for("bilagor 3, 12; 2 foton") == "3 12 ");
    CHECK(enclosed_for("bilagorna 3, 12 (foto)") == "3 12 ");
    CHECK(missing_for("exhibit 1, 2024") == "1 ");
    CHECK(missing_for("bilaga 1 och 2024") == "1 ");
}

TEST_CASE("a number without its exhibit is enclosed nowhere and is found") {
    CaseBuilder builder = bare_case();
    builder.at(builder.add_exhibit("Eget")).audience = domain::Audience::OwnSide;
    builder.add_exhibit("Brev");
    builder.add_notice({builder.dispute().defects[0].id}, "Kvitto (bilaga 1, 2 och 7)");
    const auto letter = document_of(builder, choices("repair_or_replacement")).letter;
    CHECK(letter.enclosures == std::vector<std::string>{"Bilaga\u00A02: Brev"});
    CHECK(missing_in(builder) == "1 7 ");
}
