// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/golden.h"

#include <redress/app/office_papers.h>
#include <redress/law/step_text.h>

using namespace redress;
using namespace redress::test;
using text::Language;

namespace {

const std::vector<std::string> date_kinds{"case_agenda", "date_explanation", "hearing_sheet"};

domain::Deadline own_date(std::uint32_t n, const char* title, const char* on) {
    domain::Deadline made;
    made.id.uid = uid(n);
    made.title = title;
    made.safe = made.legal = day(on);
    made.responsible = "Anna";
    made.note = "HEMLIGT";
    return made;
}

/// A date by the Swedish pack, counted by the engine itself.
domain::Deadline by_rule(std::uint32_t n, const char* key, domain::EventKind trigger, const char* on) {
    const law::Pack& pack = *resources().pack("SE");
    const law::Rule& rule = *pack.rule(key, std::nullopt);
    const auto dates = std::get<law::Deadline>(law::deadline_for(pack, rule, day(on)));
    domain::Deadline made = own_date(n, rule.title.at(Language::Swedish).c_str(), dates.safe.iso().c_str());
    made.kind = dates.kind;
    made.consequence = dates.consequence;
    made.rule = key;
    made.rule_version = dates.rule_version;
    made.pack = "SE";
    made.source = dates.source;
    made.trigger_kind = trigger;
    made.trigger_date = day(on);
    made.computed = dates.computed;
    made.legal = dates.legal;
    made.post_by = dates.post_by;
    made.steps = law::steps_text(dates.steps);
    made.warnings = law::warnings_text(dates.warnings);
    return made;
}

domain::Hearing hearing() {
    domain::Hearing made;
    made.id.uid = uid(90);
    made.forum = "Göteborgs tingsrätt";
    made.file_number = "T 123-26";
    made.room = "Sal 7";
    made.date = day("2026-12-15");
    made.time = domain::TimeOfDay::from_text("09:30");
    made.duration = 90;
    made.zone = "Europe/Stockholm";
    made.participants = "Åsa Öberg, kärande\n\n  \nIvar Påhitt, för svaranden";
    made.bring = "Originalen";
    made.note = made.outcome = "HEMLIGT";
    return made;
}

/// On 21 November 2026: one day past, one today, one to come, one ended presumption, one done, one hearing
/// with what is to be ready a week before.
domain::Case dated_case() {
    CaseBuilder builder;
    domain::Case dispute = builder;
    dispute.sheet.adviser = "Anna";
    dispute.deadlines = {own_date(80, "Svara på budet", "2026-11-13"),
                         own_date(81, "Ringa sotaren", "2026-11-21"),
                         by_rule(82, "presumption", domain::EventKind::Delivery, "2024-06-03"),
                         by_rule(83, "notice_safe_harbour", domain::EventKind::Discovery, "2026-11-06"),
                         own_date(84, "Numrera bilagorna", "2026-12-08"),
                         own_date(85, "Skriva brevet", "2026-11-02")};
    dispute.deadlines[4].trigger_record = uid(90).hex();
    dispute.deadlines[4].days_before = 7;
    dispute.deadlines[5].state = domain::DeadlineState::Done;
    dispute.deadlines[5].done_on = day("2026-10-30");
    dispute.hearings = {hearing()};
    return dispute;
}

storage::HistoryNote note(const char* at) {
    return {at, "anna", "Keep date"};
}

} // namespace

TEST_CASE("papers of dates read as they did when they were last approved") {
    for (const Language language : {Language::Swedish, Language::English})
        for (const std::string& kind : date_kinds)
            check_golden("app/golden/" + kind + "_" + std::string(domain::choice_name(language)) + ".txt",
                         text_of(dated_case(), choices(kind, language)));
}

TEST_CASE("no note and no outcome is on a paper of dates") {
    for (const std::string& kind : date_kinds)
        CHECK_FALSE(holds(text_of(dated_case(), choices(kind)), "HEMLIGT"));
}

TEST_CASE("an ended presumption is not called late") {
    const std::string text = flat_text_of(dated_case(), choices("case_agenda", Language::English));
    const auto late = text.find("The safe day has passed"), come = text.find("Has come");
    REQUIRE(late < come);
    CHECK(text.find("3/6/2026") == std::string::npos);
    CHECK(text.find("The presumption has ended for defects that show from now on.") > come);
}

TEST_CASE("the explanation has what the law gave and no date of the person's own") {
    const std::string text = flat_text_of(dated_case(), choices("date_explanation", Language::English));
    // Discovered on Friday 6 November 2026; two months later, 6 January, is Epiphany.
    CHECK(holds(text, "The defect was discovered on Friday 6 November 2026."));
    CHECK(holds(text, "Wednesday 6 January 2027"));
    CHECK_FALSE(holds(text, "Svara på budet"));
    CHECK_FALSE(holds(text, "Anna."));
}

TEST_CASE("an explanation of nothing and a sheet without a hearing say what they need") {
    const auto lacks = [](const char* kind) {
        return !app::letter_document(bare_case(), choices(kind), resources()).problems.empty();
    };
    CHECK(lacks("date_explanation"));
    CHECK(lacks("hearing_sheet"));
    CHECK(holds(text_of(bare_case(), choices("case_agenda")), "Inget är inplanerat i ärendet."));
}

TEST_CASE("a rule that the pack has no longer is explained without a source") {
    domain::Case dispute = dated_case();
    for (auto& deadline : dispute.deadlines)
        if (!deadline.rule.empty()) deadline.rule = "no_such_rule";
    const std::string text = flat_text_of(dispute, choices("date_explanation", Language::English));
    CHECK(holds(text, "The law pack no longer has the rule."));
    CHECK_FALSE(holds(text, "Source:"));
}

TEST_CASE("the sheet is for the hearing that is named, else for the next") {
    domain::Case dispute = dated_case();
    dispute.hearings.push_back(hearing());
    dispute.hearings[1].id.uid = uid(91);
    dispute.hearings[1].date = day("2026-11-30");
    dispute.hearings[1].zone = "Atlantic/Faroe";
    app::LetterChoices chosen = choices("hearing_sheet");
    CHECK(holds(flat_text_of(dispute, chosen),
                "Måndagen den 30 november 2026, kl. 09:30–11:00 (Atlantic/Faroe)"));
    chosen.hearing = dispute.hearings[0].id;
    CHECK(
        holds(flat_text_of(dispute, chosen), "Tisdagen den 15 december 2026, kl. 09:30–11:00 (svensk tid)"));
}

TEST_CASE("letters to the other side know no dates") {
    const auto fields = app::letter_fields(dated_case(), choices("notice_of_defect"), resources());
    CHECK_FALSE(fields.lists().contains("agenda.soon"));
    CHECK_FALSE(fields.lists().contains("explanations"));
    CHECK_FALSE(fields.values().contains("hearing.day"));
}

TEST_CASE("the agenda of an office has every list") {
    app::Agenda agenda;
    for (const app::AgendaLine& line : app::agenda_of(dated_case(), day("2026-11-21"))) {
        const bool is_window = line.entry.rule_kind == domain::RuleKind::Window;
        auto& list = line.days > 0    ? agenda.soon
                     : line.days == 0 ? agenda.today
                     : is_window      ? agenda.passed
                                      : agenda.overdue;
        list.push_back(line);
    }
    storage::CaseRow row;
    row.number = "2026-0002";
    row.title = "Soffa";
    row.consumer = "Bo";
    row.trader = "Möbler AB";
    agenda.unscheduled = {row};
    agenda.silent = {{row, day("2026-10-01"), 51}};
    const app::AgendaChoices who{.today = day("2026-11-21"), .who = "Anna"};
    for (const Language language : {Language::Swedish, Language::English}) {
        const auto made = app::agenda_document(agenda, who, {language, who.today}, resources());
        REQUIRE(made.problems.empty());
        check_golden("app/golden/agenda_" + std::string(domain::choice_name(language)) + ".txt",
                     documents::plain_text(made.document));
    }
}

TEST_CASE("the log says what was changed but not what a note says") {
    const auto kind = domain::RecordKind::Deadline;
    app::LogLine entered{.seq = 1, .note = note("2026-11-01T08:00:00Z"), .kind = app::LogKind::Entered};
    entered.title = "Reklamera";
    entered.day = "2026-12-01";
    app::LogLine changed{.seq = 2, .note = note("2026-11-02T09:30:00Z"), .kind = app::LogKind::Changed};
    changed.changes = {{kind, uid(1), "safe", "2026-12-01", "2026-12-02"},
                       {kind, uid(1), "note", "", "HEMLIGT"},
                       {kind, uid(1), "responsible", "Anna", ""}};
    const app::LogLine erased{.seq = 3, .note = note("2026-11-03T09:30:00Z"), .kind = app::LogKind::Erased};
    for (const Language language : {Language::Swedish, Language::English}) {
        const auto made = app::deadline_log_document(dated_case().sheet, {entered, changed, erased},
                                                     {language, day("2026-11-21")}, resources());
        REQUIRE(made.problems.empty());
        const std::string text = documents::plain_text(made.document);
        CHECK_FALSE(holds(text, "HEMLIGT"));
        check_golden("app/golden/deadline_log_" + std::string(domain::choice_name(language)) + ".txt", text);
    }
}
