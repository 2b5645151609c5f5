// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"

using namespace redress;
using namespace redress::test;
using app::ScheduleLayout;
using domain::InstanceKind;
using domain::Side;

namespace {

/// The dispute of the case's parties before one forum, brought by either.
struct BeforeForum : ScheduleCase {
    explicit BeforeForum(InstanceKind kind, Side brought_by = Side::Consumer) { bring(kind, brought_by); }

    domain::Instance& bring(InstanceKind kind, Side brought_by) {
        const bool is_consumer = brought_by == Side::Consumer;
        auto& instance = put(records().instances);
        instance.kind = kind;
        instance.forum = "Forum i Exempelköping";
        instance.file_number = "T 12-26";
        instance.claimant = is_consumer ? consumer : trader;
        instance.respondent = is_consumer ? trader : consumer;
        instance.before = {{one, money(1'000)}};
        return instance;
    }
};

std::string head_of(const app::Schedule& made) {
    return made.claimant_role + " " + made.claimant + ", " + made.respondent_role + " " + made.respondent;
}

std::string paper(const domain::Case& dispute, text::Language language = text::Language::Swedish,
                  ScheduleLayout layout = ScheduleLayout::Court) {
    const auto made = app::schedule_of(dispute, schedule_choices(layout, language), resources());
    return plain(documents::plain_text(app::schedule_document(made, resources()).document, 150));
}

} // namespace

TEST_CASE("before no forum the sides are consumer and trader") {
    const auto made = schedule(ScheduleCase());
    CHECK(head_of(made) == "Konsument Åsa Öberg, Näringsidkare Brasbutiken i Väst AB");
    CHECK(made.forum.empty());
    CHECK(holds(made.sections.at(0).title, "(konsumentens yrkande)"));
}

TEST_CASE("a court's schedule names claimant and defendant with the court and its number") {
    const BeforeForum court(InstanceKind::FirstCourt);
    const auto made = schedule(court);
    CHECK(head_of(made) == "Kärande Åsa Öberg, Svarande Brasbutiken i Väst AB");
    CHECK(made.forum == "Forum i Exempelköping, mål T 12-26");
    CHECK(holds(made.sections.at(0).title, "(kärandens yrkande)"));
    CHECK(holds(paper(court),
                "Kärande: Åsa Öberg. Svarande: Brasbutiken i Väst AB. Forum i Exempelköping, mål T "
                "12-26."));
    CHECK(holds(paper(court, text::Language::English), "Claimant: Åsa Öberg. Defendant: Brasbutiken"));
}

TEST_CASE("a trader who sues is the claimant and the consumer's claim the defendant's") {
    const auto made = schedule(BeforeForum(InstanceKind::FirstCourt, Side::Trader));
    CHECK(head_of(made) == "Kärande Brasbutiken i Väst AB, Svarande Åsa Öberg");
    CHECK(holds(made.sections.at(0).title, "(svarandens yrkande)"));
    CHECK(made.counterpart == "Brasbutiken i Väst AB");
}

TEST_CASE("on appeal the parties are appellant and respondent whoever sued") {
    BeforeForum dispute(InstanceKind::FirstCourt);
    dispute.records().instances.back().state = domain::InstanceState::Closed;
    dispute.bring(InstanceKind::Appeal, Side::Trader);
    const auto made = schedule(dispute);
    CHECK(head_of(made) == "Klagande Brasbutiken i Väst AB, Motpart Åsa Öberg");
    CHECK(holds(made.sections.at(0).title, "(motpartens yrkande)"));
    CHECK(holds(paper(dispute, text::Language::English),
                "Appellant: Brasbutiken i Väst AB. Respondent: Åsa Öberg."));
}

TEST_CASE("a board and the enforcement authority have words of their own for the parties") {
    const BeforeForum board(InstanceKind::Board), order(InstanceKind::PaymentOrder, Side::Trader);
    const auto made = schedule(board, ScheduleLayout::Board);
    CHECK(head_of(made) == "Anmälare Åsa Öberg, Motpart Brasbutiken i Väst AB");
    CHECK(made.forum == "Forum i Exempelköping, ärende T 12-26");
    CHECK(head_of(schedule(order)) == "Sökande Brasbutiken i Väst AB, Svarande Åsa Öberg");
}

TEST_CASE("a schedule for another kind of forum than the open one keeps to the sides") {
    const BeforeForum court(InstanceKind::FirstCourt);
    for (const auto layout : {ScheduleLayout::Board, ScheduleLayout::Expert})
        CHECK(schedule(court, layout).claimant_role == "Konsument");
    CHECK(schedule(BeforeForum(InstanceKind::Board)).forum.empty());
}

TEST_CASE("once the forum has closed the sides have their names back") {
    BeforeForum court(InstanceKind::FirstCourt, Side::Trader);
    court.records().instances.back().state = domain::InstanceState::Closed;
    CHECK(head_of(schedule(court)) == "Konsument Åsa Öberg, Näringsidkare Brasbutiken i Väst AB");
}

TEST_CASE("a file is read whoever has become the claimant since it was sent") {
    ScheduleCase before;
    const std::string sent =
        app::schedule_file(before, schedule_choices(), exchange::SheetFormat::Ods, resources());
    const BeforeForum since(InstanceKind::FirstCourt, Side::Trader);
    FilledSchedule filled(since);
    filled.sheet = std::get<exchange::Sheet>(exchange::read_sheet(sent));
    filled.fill("3", "Svar: ståndpunkt", "Bestrids");
    const auto reading = filled.read();
    CHECK(proposed(reading) == "3 stance Bestrids");
    CHECK(kinds_of(reading).empty());
}

TEST_CASE("a file says above its table who is who before which court") {
    const BeforeForum court(InstanceKind::FirstCourt, Side::Trader);
    const FilledSchedule file(court);
    CHECK(plain(file.sheet.rows.at(1).at(0).text) == "Kärande: Brasbutiken i Väst AB. Svarande: Åsa Öberg. "
                                                     "Forum i Exempelköping, mål T 12-26. 21 november "
                                                     "2026.");
}
