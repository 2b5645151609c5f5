// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using storage::AgendaQuery;

namespace {

/// Each case is stored with uids of its own.
struct Office {
    ScratchFolder folder;
    storage::Casebook casebook = new_casebook(folder / "a.redress");
    std::uint32_t next = 1;

    CaseBuilder blank(const std::string& adviser = "Eva") {
        CaseBuilder builder("SEK", next);
        builder.sheet().number = "2026-" + std::to_string(1000 + next);
        builder.sheet().adviser = adviser;
        next += 100;
        return builder;
    }
    std::vector<std::string> titles(const AgendaQuery& query) const {
        std::vector<std::string> list;
        for (const auto& entry : casebook.agenda(query)) list.push_back(entry.title);
        return list;
    }
};

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("the agenda holds open deadlines and planned hearings of all cases by day and hour") {
    Office office;
    auto first = office.blank();
    first.add_deadline("Svara", "2026-05-15");
    first.add_hearing("2026-05-15", "13:30");
    auto second = office.blank();
    second.add_deadline("Överklaga", "2026-05-14");
    second.at(second.add_hearing("2026-05-15", "09:00")).forum = "ARN";
    store(office.casebook, first);
    store(office.casebook, second);
    CHECK(office.titles({}) == Titles{"Överklaga", "Svara", "ARN", "Göteborgs tingsrätt"});
}

TEST_CASE("an entry of the agenda says what a person needs to find and judge it") {
    Office office;
    auto builder = office.blank();
    const auto deadline = builder.add_deadline("Svara", "2026-05-15");
    builder.at(deadline).legal = day("2026-05-18");
    builder.at(deadline).kind = domain::RuleKind::Window;
    builder.at(deadline).consequence = domain::Consequence::BurdenShifts;
    builder.at(deadline).reminder_days = 7;
    builder.at(deadline).post_by = day("2026-05-11");
    builder.at(deadline).warnings = "low_confidence";
    store(office.casebook, builder);
    const auto entries = office.casebook.agenda({});
    REQUIRE(entries.size() == 1);
    CHECK(entries[0] == storage::AgendaEntry{.kind = RecordKind::Deadline,
                                             .record = deadline.uid,
                                             .dispute = builder.sheet().id,
                                             .number = "2026-1001",
                                             .case_title = "Braskamin",
                                             .status = domain::CaseStatus::Open,
                                             .who = "Eva",
                                             .title = "Svara",
                                             .date = day("2026-05-15"),
                                             .legal = day("2026-05-18"),
                                             .time = {},
                                             .zone = "",
                                             .rule_kind = domain::RuleKind::Window,
                                             .consequence = domain::Consequence::BurdenShifts,
                                             .reminder_days = 7,
                                             .post_by = day("2026-05-11"),
                                             .warnings = "low_confidence"});
}

TEST_CASE("what is done, dropped, held or called off is not on the agenda") {
    Office office;
    auto builder = office.blank();
    builder.at(builder.add_deadline("Done", "2026-05-15")).state = domain::DeadlineState::Done;
    builder.at(builder.add_deadline("Dropped", "2026-05-15")).state = domain::DeadlineState::Dropped;
    builder.at(builder.add_hearing("2026-05-15")).state = domain::HearingState::Held;
    builder.at(builder.add_hearing("2026-05-15")).state = domain::HearingState::Cancelled;
    builder.at(builder.add_hearing("2026-05-15")).date.reset();
    store(office.casebook, builder);
    CHECK(office.titles({}).empty());
}

TEST_CASE("both days of a stretch belong to it") {
    Office office;
    auto builder = office.blank();
    for (const char* on : {"2026-05-13", "2026-05-14", "2026-05-15", "2026-05-16"})
        builder.add_deadline(on, on);
    store(office.casebook, builder);
    CHECK(office.titles({day("2026-05-14"), day("2026-05-15"), ""}) == Titles{"2026-05-14", "2026-05-15"});
    CHECK(office.titles({{}, day("2026-05-13"), ""}) == Titles{"2026-05-13"});
    CHECK(office.titles({day("2026-05-16"), {}, ""}) == Titles{"2026-05-16"});
    CHECK(office.titles({day("2026-05-15"), day("2026-05-14"), ""}).empty());
}

TEST_CASE("a deadline is on the agenda of whoever is responsible or else of the adviser") {
    Office office;
    auto builder = office.blank("Eva");
    builder.add_deadline("Eva's", "2026-05-15");
    builder.at(builder.add_deadline("Bo's", "2026-05-16")).responsible = "Bo";
    builder.add_hearing("2026-05-17");
    store(office.casebook, builder);
    CHECK(office.titles({{}, {}, "Eva"}) == Titles{"Eva's", "Göteborgs tingsrätt"});
    CHECK(office.titles({{}, {}, "Bo"}) == Titles{"Bo's"});
    CHECK(office.titles({{}, {}, "' OR ''='"}).empty());
}

TEST_CASE("what has to be posted stands on the agenda by the day to post it") {
    Office office;
    auto builder = office.blank();
    builder.at(builder.add_deadline("Posted", "2026-05-20")).post_by = day("2026-05-13");
    builder.add_deadline("Done by hand", "2026-05-15");
    store(office.casebook, builder);
    CHECK(office.titles({}) == Titles{"Posted", "Done by hand"});
    CHECK(office.titles({{}, day("2026-05-13"), ""}) == Titles{"Posted"});
    CHECK(office.titles({day("2026-05-14"), {}, ""}) == Titles{"Done by hand"});
    CHECK(office.casebook.agenda({})[0].date == day("2026-05-20"));
}

TEST_CASE("an agenda with a day that is none is damage") {
    Office office;
    auto builder = office.blank();
    builder.add_deadline("Svara", "2026-05-15");
    store(office.casebook, builder);
    tamper(office.folder / "a.redress", "UPDATE deadline SET safe = '2026-05-32'");
    CHECK(error_kind([&] { office.casebook.agenda({}); }) == domain::ErrorKind::CasebookDamaged);
}
