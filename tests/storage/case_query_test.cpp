// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using storage::CaseOrder;
using storage::CaseQuery;

namespace {

struct ListedCasebook {
    ScratchFolder folder;
    storage::Casebook casebook = new_casebook(folder / "a.redress");
    std::uint32_t next = 1;

    void add(const std::string& number, const std::string& title, const std::string& words,
             std::int64_t stated = 0) {
        domain::Case dispute;
        dispute.sheet.id.uid = uid(next++);
        dispute.sheet.number = number;
        dispute.sheet.currency = "SEK";
        auto work = casebook.begin();
        const std::vector added{domain::adding(dispute.sheet)};
        work.write(dispute.sheet.id, added);
        work.append_history(dispute.sheet.id, {"2026-01-15T09:00:00Z", "anna", "Add case"}, added);
        work.put_row({dispute.sheet.id, number, title, "", "", domain::CaseStatus::Open, "SEK", stated, 0, "",
                      "", 0, ""},
                     words);
        work.commit();
    }
    std::vector<std::string> numbers(const CaseQuery& query) const {
        std::vector<std::string> found;
        for (const auto& row : casebook.list(query)) found.push_back(row.number);
        return found;
    }
    std::vector<std::string> found_by(std::vector<std::string> words) const {
        return numbers({std::move(words), CaseOrder::Number, false, std::nullopt, text::Language::English});
    }
};

using Numbers = std::vector<std::string>;

} // namespace

TEST_CASE("case numbers run within their year and are never given twice") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    auto work = casebook.begin();
    CHECK(work.next_case_number(2026) == "2026-0001");
    CHECK(work.next_case_number(2026) == "2026-0002");
    CHECK(work.next_case_number(2027) == "2027-0001");
}

TEST_CASE("an imported case number counts as given") {
    ListedCasebook listed;
    listed.add("2026-0041", "", "");
    listed.add("A-77/2025", "", "");
    CHECK(listed.casebook.begin().next_case_number(2026) == "2026-0042");
}

TEST_CASE("the number of a removed defect is never given again") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    builder.add_defect();
    const auto last = builder.add_defect();
    store(casebook, builder);
    const auto id = builder.sheet().id;
    auto work = casebook.begin();
    work.write(id, std::vector{domain::removing(casebook.load_case(id).value(), last.uid)});
    work.commit();
    CHECK(casebook.highest_number(id, RecordKind::Defect) == 2);
    CHECK(casebook.highest_number(id, RecordKind::Exhibit) == 0);
}

TEST_CASE("search words must each begin a word of the case") {
    ListedCasebook listed;
    listed.add("2026-0001", "Stove", "soren stove varmehuset");
    listed.add("2026-0002", "Sofa", "sofia sofa stovring");
    CHECK(listed.found_by({"sto"}) == Numbers{"2026-0001", "2026-0002"});
    CHECK(listed.found_by({"so", "stove"}) == Numbers{"2026-0001"});
    CHECK(listed.found_by({"tove"}).empty());
    CHECK(listed.found_by({"huset"}).empty());
}

TEST_CASE("search words hold no operators") {
    ListedCasebook listed;
    listed.add("2026-0001", "", "o'neil and co near 2026-0001 \"quoted\" a*b");
    for (const std::string word :
         {"o'neil", "and", "near", "2026-0001", "\"quoted\"", "a*b", "not:", "(", "-", "\"", "^a"})
        CHECK_NOTHROW(listed.found_by({word}));
    CHECK(listed.found_by({"o'neil", "and"}).size() == 1);
    CHECK(listed.found_by({"2026-0001"}).size() == 1);
    CHECK(listed.found_by({"or"}).empty());
    CHECK_NOTHROW(listed.found_by({std::string("a\0b", 3)}));
}

TEST_CASE("a changed case is found by its new words only") {
    ListedCasebook listed;
    listed.add("2026-0001", "", "stove");
    auto work = listed.casebook.begin();
    work.put_row(listed.casebook.list({}).at(0), "sofa");
    work.commit();
    CHECK(listed.found_by({"stove"}).empty());
    CHECK(listed.found_by({"sofa"}).size() == 1);
    const auto row = listed.casebook.list({}).at(0);
    CHECK(storage::damages_in(listed.casebook.file(), [&](const domain::Case&) { return row; }).empty());
}

TEST_CASE("the ten thousandth case of a year stands after the one before it") {
    ListedCasebook listed;
    for (const char* number : {"2026-10000", "2026-9999", "2025-0001", "2027-0001"})
        listed.add(number, "", "");
    CHECK(listed.found_by({}) == Numbers{"2025-0001", "2026-9999", "2026-10000", "2027-0001"});
}

TEST_CASE("names are sorted as the reader's language sorts them") {
    ListedCasebook listed;
    listed.add("2026-0001", "Öberg", "");
    listed.add("2026-0002", "Zetterberg", "");
    listed.add("2026-0003", "åkesson", "");
    listed.add("2026-0004", "Ek", "");
    CaseQuery query{{}, CaseOrder::Title, false, std::nullopt, text::Language::Swedish};
    CHECK(listed.numbers(query) == Numbers{"2026-0004", "2026-0002", "2026-0003", "2026-0001"});
    query.language = text::Language::German;
    CHECK(listed.numbers(query) == Numbers{"2026-0003", "2026-0004", "2026-0001", "2026-0002"});
}

TEST_CASE("the list can be ordered by the stated total and limited to a status") {
    ListedCasebook listed;
    listed.add("2026-0001", "", "", 500);
    listed.add("2026-0002", "", "", 70'000);
    CHECK(listed.numbers({{}, CaseOrder::Stated, true, {}, {}}) == Numbers{"2026-0002", "2026-0001"});
    CHECK(listed.numbers({{}, CaseOrder::Stated, true, domain::CaseStatus::Closed, {}}).empty());
}
