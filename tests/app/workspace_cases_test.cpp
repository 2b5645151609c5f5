// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <redress/domain/error.h>

using namespace redress;
using namespace redress::test;
using CaseId = domain::Id<domain::CaseSheet>;

namespace {

domain::Case another(std::uint32_t n, const std::string& number) {
    CaseBuilder builder("SEK", n);
    builder.sheet().number = number;
    return builder;
}

} // namespace

TEST_CASE("a case without a number gets the next one of the year") {
    OpenWorkspace open;
    const auto added = std::get<CaseId>(open.anna.add_case(another(3000, ""), "Import case"));
    CHECK(open.anna.load(added)->dispute.sheet.number == "2026-0002");
}

TEST_CASE("a case that is there already is a conflict") {
    OpenWorkspace open;
    const auto result = open.anna.add_case(open.builder, "Import case");
    CHECK(std::get<app::Conflict>(result).verb == "Add case");
    CHECK(open.anna.casebook().facts().cases == 1);
}

TEST_CASE("a number that another case has is refused") {
    OpenWorkspace open;
    const auto result = open.anna.add_case(another(3000, "2026-0001"), "Import case");
    const auto& problem = std::get<app::Refused>(result).at(0);
    CHECK(problem.kind == domain::ProblemKind::DuplicateNumber);
    CHECK(problem.detail == "2026-0001");
}

TEST_CASE("a case that contradicts itself uses up no number") {
    OpenWorkspace open;
    domain::Case broken = another(3000, "");
    broken.items[0].purchase.uid = uid(77);
    CHECK(std::holds_alternative<app::Refused>(open.anna.add_case(broken, "Import case")));
    const auto added = std::get<CaseId>(open.anna.add_case(another(4000, ""), "Import case"));
    CHECK(open.anna.load(added)->dispute.sheet.number == "2026-0002");
}

TEST_CASE("a case with one uid twice or without one is bad input") {
    OpenWorkspace open;
    domain::Case broken = another(3000, "");
    broken.items[0].id.uid = broken.parties[0].id.uid;
    CHECK_THROWS_AS(open.anna.add_case(broken, "Import case"), domain::Error);
    broken.items[0].id.uid = {};
    CHECK_THROWS_AS(open.anna.add_case(broken, "Import case"), domain::Error);
}

TEST_CASE("a case is found by its number and by its place in number order") {
    OpenWorkspace open;
    const auto added = std::get<CaseId>(open.anna.add_case(another(3000, "2025-0040"), "Import case"));
    CHECK(open.anna.find_case("2025-0040") == added);
    CHECK(open.anna.find_case("1") == added);
    CHECK(open.anna.find_case("2") == open.id());
    for (const char* name : {"", "0", "3", "-1", "1x", "99999999999999999999", "2025"})
        CHECK_FALSE(open.anna.find_case(name));
}

TEST_CASE("the number of a removed defect is not given again") {
    OpenWorkspace open;
    const auto next = [&] { return open.anna.next_number(open.id(), domain::RecordKind::Defect); };
    REQUIRE(next() == 2);
    open.anna.apply(open.adding_defect(2, 800));
    open.anna.apply({open.id(), "Remove defect", {domain::removing(open.loaded(), uid(800))}});
    CHECK(next() == 3);
}

TEST_CASE("the list row follows the case") {
    OpenWorkspace open;
    const auto head = open.builder.add_head();
    open.builder.add_ready_defect(head, "Smoke", 12'000);
    open.builder.at(open.defect).status = domain::DefectStatus::Withdrawn;
    const storage::CaseRow row = app::case_row_of(open.builder);
    CHECK(row.consumer == "Åsa Öberg");
    CHECK(row.trader == "Brasbutiken i Väst AB");
    CHECK(row.stated_minor == 1'200'000);
    CHECK(row.defects == 1);
    CHECK(row.opened == "2026-01-15");
}

TEST_CASE("a case is found by any of its words however they are accented") {
    OpenWorkspace open;
    const auto found = [&](const std::string& word) {
        return open.anna.casebook().list({{word}, {}, false, {}, {}}).size() == 1;
    };
    for (const char* word : {"asa", "oberg", "norrsken", "cracked", "vast", "2026-0001"}) CHECK(found(word));
    CHECK_FALSE(found("sek"));
    open.anna.apply(open.retitled(open.loaded(), "Søren's glass"));
    CHECK(found("soren"));
    CHECK_FALSE(found("cracked"));
}

TEST_CASE("text full of signs of the search language is kept and found") {
    OpenWorkspace open;
    const std::string hostile = "\" OR NEAR(x) '; DROP TABLE defect; -- \xF0\x9F\x98\x80 o'neil";
    REQUIRE(is_applied(open.anna.apply(open.retitled(open.loaded(), hostile))));
    CHECK(open.title() == hostile);
    CHECK(open.anna.casebook().list({{"o'neil"}, {}, false, {}, {}}).size() == 1);
    CHECK(open.anna.verify().empty());
}

TEST_CASE("the system's ports give a day, an instant and uids that differ") {
    const app::Ports ports = app::system_ports();
    CHECK(ports.today() >= day("2025-01-01"));
    CHECK(ports.now().size() == std::string("2026-03-02T12:00:00Z").size());
    CHECK(ports.uid() != ports.uid());
    CHECK(app::system_ports(day("2026-03-02")).today() == day("2026-03-02"));
}
