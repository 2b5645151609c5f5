// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/law_sentences.h>

using namespace redress;
using namespace redress::test;

namespace {

const text::Messages english_words;
const text::Messages swedish_words(std::filesystem::path(REDRESS_SHARE_DIR) / "locale",
                                   text::Language::Swedish);

/// The sentences of a shipped rule, with a line break after each.
std::string explained(const std::string& code, const char* rule, const char* on,
                      const text::Messages& messages, const law::Circumstances& known = {}) {
    const law::Pack& pack = *resources().pack(code);
    const law::Rule& found = *pack.rule(rule, known.contract);
    const auto deadline = std::get<law::Deadline>(law::deadline_for(pack, found, day(on), known));
    std::string text;
    const auto* calendar = app::calendar_for(pack, found, nullptr);
    for (const std::string& line : app::explanation_of(deadline.steps, calendar, messages))
        text += line + "\n";
    return text;
}

law::Step step_of(law::StepKind kind) {
    return {.kind = kind,
            .date = day("2026-02-28"),
            .from = day("2026-01-31"),
            .to = day("2026-02-03"),
            .period = {2, law::PeriodUnit::Months},
            .number = 3,
            .event = domain::EventKind::Repair,
            .key = "weekend"};
}

/// Whether a sentence is whole, has no place left open, and differs in Swedish.
void check_both(const std::string& in_english, const std::string& in_swedish) {
    INFO(in_english << " | " << in_swedish);
    CHECK_FALSE(in_english.empty());
    CHECK(in_english.find('{') == std::string::npos);
    CHECK(in_swedish.find('{') == std::string::npos);
    CHECK(in_english != in_swedish);
}

template <class E, class Say>
void check_all(Say say) {
    for (std::size_t i = 0; i < domain::choice_names<E>.count; ++i)
        check_both(say(static_cast<E>(i), english_words), say(static_cast<E>(i), swedish_words));
}

template <class E>
void check_labels() {
    check_all<E>([](E value, const text::Messages& messages) { return app::label(value, messages); });
}

bool names_lateness(const std::string& words) {
    return words.find("too late") != std::string::npos || words.find("för sent") != std::string::npos;
}

} // namespace

TEST_CASE("a date counted in Sweden explains itself step by step") {
    // Vector SE-D07: noticed on 24 October 2026; Christmas Eve to Sunday 27 December are closed.
    CHECK(explained("SE", "notice_safe_harbour", "2026-10-24", english_words) ==
          "The defect was discovered on Saturday 24 October 2026.\n"
          "That day itself is not counted; the first day is Sunday 25 October 2026.\n"
          "2 months from 24 October 2026: Thursday 24 December 2026.\n"
          "Computed day: Thursday 24 December 2026.\n"
          "Passed over: Thursday 24 December 2026 (Christmas Eve).\n"
          "Passed over: Friday 25 December 2026 (Christmas Day).\n"
          "Passed over: Saturday 26 December 2026 (Boxing Day).\n"
          "Passed over: Sunday 27 December 2026 (weekend).\n"
          "Moves to the nearest open day: Monday 28 December 2026.\n"
          "Safe date: Wednesday 23 December 2026, the last open day before.\n"
          "Sending is enough: on Wednesday 23 December 2026 at the latest.\n");
}

TEST_CASE("the same steps are said in Swedish") {
    // Vector SE-D14: 31 January + 1 month is the last of February, a Saturday in 2026.
    const std::string text = explained("SE", "reopening", "2026-01-31", swedish_words);
    CHECK(holds(text, "Tredskodom meddelades lördagen den 31 januari 2026.\n"));
    CHECK(holds(
        text,
        "Månaden har ingen 31:e dag; i stället gäller dess sista dag: lördagen den 28 februari 2026.\n"));
    CHECK(holds(text, "Flyttas till närmaste öppna dag: måndagen den 2 mars 2026.\n"));
}

TEST_CASE("a demand that begins the period anew stands before the new count") {
    law::Circumstances known;
    known.happenings = {{domain::EventKind::DemandReceived, day("2020-05-05"), {}}};
    const std::string text = explained("SE", "limitation", "2015-01-31", english_words, known);
    const auto anew = text.find("Demand received on 5 May 2020: with it the whole period begins anew.");
    REQUIRE(anew != std::string::npos);
    CHECK(anew < text.find("10 years from 5 May 2020: Sunday 5 May 2030."));
}

TEST_CASE("an English bank holiday in lieu is called a substitute day") {
    // Vector EW-D08: Boxing Day 2026 is a Saturday, so Monday 28 December is its substitute.
    CHECK(holds(explained("EW", "limitation", "2020-12-25", english_words),
                "Passed over: Monday 28 December 2026 (substitute day for Boxing Day).\n"));
}

TEST_CASE("every step has a sentence in both languages") {
    check_all<law::StepKind>([](law::StepKind kind, const text::Messages& messages) {
        return app::sentence(step_of(kind), nullptr, messages);
    });
}

TEST_CASE("every warning has a sentence in both languages") {
    check_all<law::WarningKind>([](law::WarningKind kind, const text::Messages& messages) {
        const law::Warning warning{kind, day("2026-10-31"), 2027, step_of(law::StepKind::Paused).event};
        return app::sentence(warning, messages);
    });
}

TEST_CASE("every event has a name and a sentence in both languages") {
    check_labels<domain::EventKind>();
    check_all<domain::EventKind>([](domain::EventKind event, const text::Messages& messages) {
        return app::happened_sentence(event, day("2026-01-12"), messages);
    });
}

TEST_CASE("the choices of the law have names in both languages") {
    check_labels<law::RuleKind>();
    check_labels<law::OverrideKind>();
    check_labels<law::Standing>();
    check_labels<law::HolidayKind>();
    check_labels<law::ForumKind>();
    check_labels<law::FeeKind>();
    check_labels<law::InterestKind>();
    check_labels<law::DayCount>();
    check_labels<law::Confidence>();
    check_labels<law::RateOrigin>();
}

TEST_CASE("what a date means is never that a harbour or window is missed") {
    for (const auto kind : {law::RuleKind::Window, law::RuleKind::Act, law::RuleKind::Effect})
        check_all<law::Consequence>([&](law::Consequence consequence, const text::Messages& messages) {
            const std::string words = app::sentence(kind, consequence, messages);
            CHECK_FALSE(names_lateness(words));
            const bool may_be_missed =
                kind == law::RuleKind::Act && consequence != law::Consequence::SafeHarbourEnds;
            if (!may_be_missed) {
                CHECK(words.find("missed") == std::string::npos);
                CHECK(words.find("Försitts") == std::string::npos);
            }
            return words;
        });
}

TEST_CASE("nobody is told to be late for a harbour a presumption or a window") {
    check_all<law::Standing>([](law::Standing standing, const text::Messages& messages) {
        CHECK_FALSE(names_lateness(app::sentence(standing, messages)));
        return app::sentence(standing, messages);
    });
}

TEST_CASE("every reason for having no date has a sentence") {
    check_all<law::NoDeadline>([](law::NoDeadline reason, const text::Messages& messages) {
        return app::sentence(reason, messages);
    });
}

TEST_CASE("a condition says its limit and its answer") {
    law::Condition condition{.kind = law::ConditionKind::ClaimAtMost,
                             .met = law::Answer::No,
                             .value = money(43'117, 50),
                             .limit = money(29'600)};
    CHECK(app::sentence(condition, english_words) ==
          "The claim is at most SEK\u00a029,600.00: no, it is SEK\u00a043,117.50.");
    condition.met = law::Answer::Unknown;
    condition.doubt = law::Doubt::AccruedInterest;
    CHECK(app::sentence(condition, english_words) == "The claim is at most SEK\u00a029,600.00: not known, it "
                                                     "depends on whether interest accrued so far is "
                                                     "counted.");
    condition.limit.reset();
    condition.doubt = law::Doubt::FigureUnknown;
    CHECK(holds(app::sentence(condition, english_words),
                "The claim keeps within the upper limit: not known, "));
}

TEST_CASE("every condition and every doubt is said in both languages") {
    for (std::size_t i = 1; i < domain::choice_names<law::Doubt>.count; ++i)
        check_all<law::ConditionKind>([&](law::ConditionKind kind, const text::Messages& messages) {
            return app::sentence(law::Condition{.kind = kind, .doubt = static_cast<law::Doubt>(i)}, messages);
        });
}

TEST_CASE("a source says when it was checked and how sure it is") {
    CHECK(
        app::source_sentence("Räntelag 3 §", day("2026-11-21"), law::Confidence::Low, english_words) ==
        "Source: Räntelag 3 §. Checked on 21 November 2026. Confidence: a guess that nobody has confirmed.");
    CHECK(app::source_sentence("X", std::nullopt, law::Confidence::Statute, english_words) ==
          "Source: X. Confidence: read in the text of the law.");
}

TEST_CASE("periods follow the number in both languages") {
    CHECK(app::period_words(law::Period{1, law::PeriodUnit::Months}, english_words) == "1 month");
    CHECK(app::period_words(law::Period{3, law::PeriodUnit::WorkingDays}, swedish_words) == "3 arbetsdagar");
    const std::vector<law::Period> cut_off{{3, law::PeriodUnit::Years}, {2, law::PeriodUnit::Months}};
    CHECK(app::period_words(cut_off, swedish_words) == "3 år och 2 månader");
    CHECK(app::period_words(std::vector<law::Period>{}, english_words) == "set by the court or board");
}

TEST_CASE("the law of the Union holds beside that of its members only") {
    REQUIRE(resources().packs_beside("SE").size() == 1);
    CHECK(resources().packs_beside("SE").front()->code() == "EU");
    CHECK(resources().packs_beside("EW").empty());
    CHECK(resources().packs_beside("XX").empty());
}

TEST_CASE("a way to the next instance says the value that it asks and what is left without it") {
    law::ForumView view;
    view.appeal_conditions = {{"appeal",
                               {.kind = law::ConditionKind::ClaimAbove,
                                .met = law::Answer::No,
                                .value = money(800, 0, "EUR"),
                                .limit = money(1'000, 0, "EUR")}}};
    CHECK(app::appeal_sentences(view, "appeal", english_words) ==
          std::vector<std::string>{"The claim is above €1,000.00: no, it is €800.00.",
                                   "Without that value it takes leave."});
    CHECK(app::appeal_sentences(view, "appeal_reasons", english_words).empty());
    view.appeal_conditions.front().condition.met = law::Answer::Yes;
    CHECK(app::appeal_sentences(view, "appeal", english_words).size() == 1);
}
