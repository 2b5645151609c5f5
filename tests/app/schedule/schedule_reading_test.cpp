// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_case.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using app::ScheduleColumn;
using Kind = app::ScheduleProblemKind;
using exchange::SheetFormat;

namespace {

app::ScheduleReading read(const domain::Case& dispute, const std::string& bytes) {
    return app::read_schedule(dispute, bytes, resources());
}
std::string file(const domain::Case& dispute, SheetFormat format = SheetFormat::Ods) {
    return app::schedule_file(dispute, schedule_choices(), format, resources());
}

} // namespace

TEST_CASE("a schedule that nobody touched proposes nothing") {
    RichCase rich;
    for (const auto format : {SheetFormat::Ods, SheetFormat::Csv}) {
        const auto reading = read(rich, file(rich, format));
        CHECK(reading.changes.empty());
        CHECK(reading.problems.empty());
    }
}

TEST_CASE("exactly the filled cells are proposed") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Medges delvis");
    filled.fill("1", "Svar: belopp", "300,00", "300");
    filled.fill("3", "Svar: ståndpunkt", "Bestrids");
    filled.fill("3", "Svar: skäl", "Inget fel.\nVi lyssnade.");
    const auto reading = filled.read();
    CHECK(proposed(reading) == "1 stance Medges delvis; 1 admitted 300,00; 3 stance Bestrids; "
                               "3 reason Inget fel.\nVi lyssnade.");
    CHECK(reading.problems.empty());
    CHECK(reading.changes[1].amount == builder.money(300));
}

TEST_CASE("positions are understood in the words that people use") {
    const ScheduleCase builder;
    for (const auto& [words, stance] :
         std::vector<std::pair<std::string, domain::Stance>>{{"MEDGES", domain::Stance::Conceded},
                                                             {"medges  ej.", domain::Stance::Disputed},
                                                             {"Conceded in part", domain::Stance::Part},
                                                             {"inget svar", domain::Stance::Silent}}) {
        FilledSchedule filled(builder);
        filled.fill("3", "Svar: ståndpunkt", words);
        CHECK(filled.read().changes.at(0).stance == stance);
    }
}

TEST_CASE("amounts are read as they are written in the file's language") {
    const ScheduleCase builder;
    for (const std::string words : {"1 234,50", "1234,50 kr", "1.234,50", "1234,5"}) {
        FilledSchedule filled(builder);
        filled.fill("1", "Svar: belopp", words);
        const auto reading = filled.read();
        REQUIRE(reading.changes.size() == 2);
        CHECK(reading.changes[1].amount == builder.money(1'234, 50));
    }
}

TEST_CASE("a spreadsheet's binary fraction is rounded and a third of a krona is not") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: belopp", "0,30", "0.30000000000000004");
    filled.fill("3", "Svar: belopp", "0,33", "0.3333333");
    const auto reading = filled.read();
    CHECK(reading.changes.at(1).amount == builder.money(0, 30));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].parse == text::ParseProblem::TooManyDecimals);
}

TEST_CASE("what is no position and no amount is named and not proposed") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "kanske");
    filled.fill("1", "Svar: belopp", "tusen");
    filled.fill("3", "Svar: belopp", "−500", "-500");
    filled.fill("A", "Svar: belopp", "12,50 €", "12.5");
    const auto reading = filled.read();
    CHECK(reading.changes.empty());
    CHECK(kinds_of(reading) == std::vector<Kind>{Kind::StanceUnknown, Kind::AmountUnclear,
                                                 Kind::AmountUnclear, Kind::AmountNegative});
}

TEST_CASE("a foreign edit of the claimant's columns is refused and named and the answers are read") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Yrkat belopp", "100,00", "100");
    filled.fill("1", "Svar: ståndpunkt", "Medges");
    filled.fill("3", "Beskrivning", "Litet missljud");
    const auto reading = filled.read();
    CHECK(proposed(reading) == "1 stance Medges");
    REQUIRE(kinds_of(reading) == std::vector<Kind>{Kind::ForeignEdit, Kind::ForeignEdit});
    CHECK(reading.problems[0].column == ScheduleColumn::Claimed);
    CHECK(plain(reading.problems[0].expected) == "1 000,00");
    CHECK(reading.problems[0].found == "100,00");
    CHECK(reading.problems[1].row == "3");
}

TEST_CASE("a filled cell that was not open is refused") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("2", "Svar: ståndpunkt", "Medges");
    CHECK(filled.read().changes.empty());
    CHECK(kinds_of(filled.read()) == std::vector<Kind>{Kind::ForeignEdit});
}

TEST_CASE("rows added, removed and copied are named") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    const std::size_t first = filled.head() + 2; // below the section's title
    auto& rows = filled.sheet.rows;
    rows.push_back({{"11"}, {"Nytt fel"}});
    rows.push_back(rows[first]);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first) + 1);
    CHECK(kinds_of(filled.read()) == std::vector<Kind>{Kind::RowUnknown, Kind::RowTwice, Kind::RowMissing});
}

TEST_CASE("sorted rows and moved columns are found again") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    std::reverse(filled.sheet.rows.begin() + static_cast<std::ptrdiff_t>(filled.head()) + 1,
                 filled.sheet.rows.end());
    for (auto& row : filled.sheet.rows) row.resize(14), std::swap(row[1], row[9]);
    const auto reading = filled.read();
    CHECK(proposed(reading) == "1 stance Bestrids");
    CHECK(reading.problems.empty());
}

TEST_CASE("a column whose heading was changed is named and nothing is read from it") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    for (auto& cell : filled.sheet.rows[filled.head()])
        if (cell.text == "Svar: ståndpunkt") cell.text = "Vårt svar";
    const auto reading = filled.read();
    CHECK(reading.changes.empty());
    REQUIRE(kinds_of(reading) == std::vector<Kind>{Kind::ColumnMissing});
    CHECK(reading.problems[0].column == ScheduleColumn::Stance);
}

TEST_CASE("what changed here since the file was made is no foreign edit") {
    ScheduleCase builder;
    const std::string sent = file(builder);
    builder.at(builder.one).basis = quoted_repair(builder.money(1'200));
    builder.answer(builder.third, domain::Stance::Disputed);
    const auto reading = read(builder, sent);
    CHECK(reading.changes.empty());
    for (const Kind kind : kinds_of(reading)) CHECK(kind == Kind::ChangedSince);
    CHECK(reading.problems.size() >= 3);
}

TEST_CASE("a position that is not filled in follows from the amount and says so") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: belopp", "1000", "1000");
    filled.fill("A", "Svar: belopp", "100", "100");
    filled.fill("3", "Svar: skäl", "Nej tack");
    const auto reading = filled.read();
    CHECK(proposed(reading) == "1 stance inferred; 1 admitted 1000; A stance inferred; A admitted 100; "
                               "3 stance inferred; 3 reason Nej tack");
    CHECK(reading.changes[0].stance == domain::Stance::Conceded);
    CHECK(reading.changes[2].stance == domain::Stance::Part);
    CHECK(reading.changes[4].stance == domain::Stance::Disputed);
}

TEST_CASE("an answer that contradicts itself is proposed and named") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    filled.fill("1", "Svar: belopp", "500", "500");
    filled.fill("3", "Svar: ståndpunkt", "Medges");
    filled.fill("3", "Svar: belopp", "4000", "4000");
    const auto reading = filled.read();
    CHECK(reading.changes.size() == 4);
    CHECK(kinds_of(reading) == std::vector<Kind>{Kind::AnswerContradictory, Kind::AmountAboveClaim});
}

TEST_CASE("a file of another case, an expert's file and other tables are told apart") {
    const ScheduleCase builder;
    CaseBuilder other;
    other.sheet().id.uid = uid(77'777);
    CHECK(kinds_of(read(other, file(builder))) == std::vector<Kind>{Kind::OtherCase});
    const auto expert = app::schedule_file(builder, schedule_choices(app::ScheduleLayout::Expert),
                                           SheetFormat::Csv, resources());
    CHECK(kinds_of(read(builder, expert)) == std::vector<Kind>{Kind::NothingToRead});
    CHECK(kinds_of(read(builder, "a;b\n1;2\n")) == std::vector<Kind>{Kind::NotASchedule});
    CHECK(kinds_of(read(builder, "%PDF-1.7")) == std::vector<Kind>{Kind::NotReadable});
    CHECK(kinds_of(read(builder, "redress-schedule/9 x;y\n")) == std::vector<Kind>{Kind::OtherVersion});
    CHECK(kinds_of(read(builder, "redress-schedule/1 court\n")) == std::vector<Kind>{Kind::NotASchedule});
}

TEST_CASE("every problem and fault has a sentence in both languages") {
    for (const auto language : {text::Language::English, text::Language::Swedish}) {
        const auto messages = resources().messages(language);
        for (int i = 0; i <= static_cast<int>(Kind::TextTooLong); ++i)
            CHECK(sentence(app::ScheduleProblem{.kind = static_cast<Kind>(i), .row = "3"}, messages).size() >
                  10);
        for (int i = 0; i <= static_cast<int>(exchange::SheetFault::Unsafe); ++i)
            CHECK(sentence(app::ScheduleProblem{.kind = Kind::NotReadable,
                                                .fault = static_cast<exchange::SheetFault>(i)},
                           messages)
                      .size() > 10);
    }
}
