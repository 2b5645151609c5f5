// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/deadline_panel.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::DeadlineState;
using domain::RecordKind;
using presentation::DeadlinePanel;
using presentation::Outcome;
using presentation::Ticked;
using presentation::Tone;

namespace {

/// The stove was delivered on 3 November 2025 and its door was found broken on 1 December 2025.
CaseBuilder broken_door() {
    CaseBuilder builder;
    builder.add_defect("Sprucken lucka");
    return builder;
}

struct Panel : OpenCase {
    explicit Panel(const domain::Case& dispute = broken_door(),
                   text::Language language = text::Language::English)
        : OpenCase(dispute, language), panel(*session, page) {}

    std::vector<presentation::TickLine> proposed() const {
        std::vector<presentation::TickLine> lines;
        for (const auto& group : panel.proposals().groups)
            lines.insert(lines.end(), group.lines.begin(), group.lines.end());
        return lines;
    }
    Ticked named(const std::string& words) const {
        Ticked places;
        const auto lines = proposed();
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].label.find(words) != std::string::npos) places.push_back(i);
        return places;
    }
    void deliver(const std::string& iso) {
        auto form = page.form_for(page.dispute().items.at(0).id.uid);
        form.type("delivered", iso);
        REQUIRE(page.save(form).kind == Outcome::Kind::Done);
        panel.refresh();
    }
    const domain::Deadline& first() const { return page.dispute().deadlines.at(0); }

    DeadlinePanel panel;
};

bool says(const std::vector<std::string>& sentences, const std::string& words) {
    return std::ranges::any_of(sentences,
                               [&](const std::string& s) { return s.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("what is ticked is kept and proposed no more") {
    Panel open;
    const auto before = open.panel.proposal_count();
    const auto claim = open.named("Last day to make the claim");
    REQUIRE(claim.size() == 1);
    REQUIRE(open.panel.keep(claim).kind == Outcome::Kind::Done);
    REQUIRE(open.page.dispute().deadlines.size() == 1);
    // Three years and two months from 3 November 2025: Wednesday 3 January 2029.
    CHECK(open.first().safe == day("2029-01-03"));
    CHECK(open.panel.proposal_count() == before - 1);
    CHECK(open.page.state().undo_label == "Undo: Keep deadlines");
}

TEST_CASE("keeping nothing changes nothing") {
    Panel open;
    CHECK(open.panel.keep({}).kind == Outcome::Kind::Done);
    CHECK(open.panel.keep({10'000}).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.empty());
    CHECK_FALSE(open.page.can_undo());
}

TEST_CASE("only acts still to come by which something is lost are ticked at first") {
    Panel open;
    for (const auto& line : open.proposed())
        if (line.ticked) CHECK(says(line.sentences, "If it is missed"));
    const auto claim = open.named("Last day to make the claim");
    REQUIRE_FALSE(claim.empty());
    CHECK(open.proposed().at(claim.front()).ticked);
    const auto notice = open.named("Notice, always in time");
    REQUIRE_FALSE(notice.empty());
    CHECK_FALSE(open.proposed().at(notice.front()).ticked);
}

TEST_CASE("proposals whose last day has passed stand last and say nothing of being late") {
    Panel open;
    const auto sheet = open.panel.proposals();
    REQUIRE(sheet.groups.size() == 2);
    CHECK(sheet.groups.at(0).title.find("passed") == std::string::npos);
    CHECK(sheet.groups.at(1).title.find("passed") != std::string::npos);
    for (const auto& line : sheet.groups.at(1).lines) {
        CHECK(line.tone == Tone::Quiet);
        CHECK_FALSE(says(line.sentences, "too late"));
    }
}

TEST_CASE("a changed delivery moves nothing until the person agrees") {
    Panel open;
    open.panel.keep(open.named("Last day to make the claim"));
    CHECK(open.panel.moved_words().empty());
    open.deliver("2025-11-10");
    CHECK(open.panel.moved_words() == "1 date has moved.");
    CHECK(open.first().safe == day("2029-01-03"));
    const auto sheet = open.panel.moves();
    CHECK(sheet.groups.at(0).lines.at(0).label.find("3 January 2029 → 10 January 2029") != std::string::npos);
    REQUIRE(open.panel.accept({0}).kind == Outcome::Kind::Done);
    CHECK(open.first().safe == day("2029-01-10"));
    CHECK(open.panel.moved_words().empty());
}

TEST_CASE("a kept date whose trigger is gone is dropped when the person says so") {
    Panel open;
    open.panel.keep(open.named("Last day to make the claim"));
    open.deliver("");
    const auto sheet = open.panel.moves();
    REQUIRE(sheet.size() == 1);
    CHECK_FALSE(sheet.groups.at(0).lines.at(0).ticked);
    REQUIRE(open.panel.accept({0}).kind == Outcome::Kind::Done);
    CHECK(open.first().state == DeadlineState::Dropped);
}

TEST_CASE("an explanation gives the days, what the end means, the steps and the source") {
    Panel open;
    open.panel.keep(open.named("Last day to make the claim"));
    const auto told = open.panel.explanation(open.first().id.uid);
    REQUIRE(told.has_value());
    CHECK(told->days.at(0).label == "Day to keep");
    CHECK(told->days.at(0).value == "Wednesday 3 January 2029");
    CHECK(told->effect == "If it is missed, the claim is lost.");
    CHECK(says(told->steps, "3 years from 3 November 2025"));
    CHECK(told->origin.find("Konsumentköplag") != std::string::npos);
    CHECK(told->origin.find("Confidence") != std::string::npos);
    CHECK_FALSE(open.panel.explanation(open.page.dispute().items.at(0).id.uid).has_value());
}

TEST_CASE("the end of a safe harbour is told as an end and not as a delay") {
    Panel open;
    open.panel.keep(open.named("Notice, always in time"));
    const auto told = open.panel.explanation(open.first().id.uid);
    REQUIRE(told.has_value());
    CHECK(told->standing == "The safe time has ended; nothing is lost by that alone.");
    CHECK(told->tone == Tone::Advice);
}

TEST_CASE("ticking off the last open deadline warns and undo brings it back") {
    Panel open;
    open.panel.keep(open.named("Last day to make the claim"));
    const domain::Uid uid = open.first().id.uid;
    const auto question = open.panel.tick_off_question(uid);
    CHECK(question.warns);
    CHECK(says(question.sentences, "last open deadline"));
    REQUIRE(open.panel.tick_off(uid).kind == Outcome::Kind::Done);
    CHECK(open.first().state == DeadlineState::Done);
    CHECK(open.first().done_on == day("2026-11-21"));
    CHECK_FALSE(open.panel.explanation(uid)->is_open);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.first().state == DeadlineState::Open);
}

TEST_CASE("an extension adds the changed date and moves its deadline in one step") {
    Panel open;
    open.panel.keep(open.named("Last day to make the claim"));
    auto form = open.panel.extension(open.first().id.uid);
    CHECK(form.is_new());
    CHECK_FALSE(form.is_changed()); // nobody has typed anything yet
    form.type("who", "Brasbutiken i Väst AB");
    form.type("new_date", "2029-03-01");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().date_overrides.at(0).id.uid == form.uid());
    CHECK(open.first().safe == day("2029-03-01"));
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().date_overrides.empty());
    CHECK(open.first().safe == day("2029-01-03"));
}

TEST_CASE("deadlines stand by day with the open ones first") {
    CaseBuilder builder;
    const auto late = builder.add_deadline("Late", "2027-03-01");
    const auto done = builder.add_deadline("Done", "2026-11-23");
    const auto soon = builder.add_deadline("Soon", "2026-12-01");
    builder.at(done).state = DeadlineState::Done;
    builder.at(done).done_on = day("2026-11-20");
    OpenCase open(builder);
    const auto table = open.page.tables(presentation::Section::Deadlines).at(0);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.at(0).uid == soon.uid);
    CHECK(table.rows.at(1).uid == late.uid);
    CHECK(table.rows.at(2).uid == done.uid);
}

TEST_CASE("the log of deadlines is a paper that names what was kept") {
    Panel open;
    const documents::FontSet fonts;
    CHECK(open.panel.log_paper(fonts).pdf.empty());
    REQUIRE(open.panel.keep(open.named("Last day to make the claim")).kind == Outcome::Kind::Done);
    const auto paper = open.panel.log_paper(fonts);
    CHECK(paper.text.find("2029") != std::string::npos);
    CHECK(open.panel.log_name().ends_with("deadline-log.pdf"));
}
