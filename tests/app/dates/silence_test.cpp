// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/app/agenda.h>
#include <redress/app/forum_question.h>
#include <redress/app/law_sentences.h>

using namespace redress;
using namespace redress::test;
using law::Answer;

namespace {

/// Told on 2 March 2026 with an answer asked by 16 March.
CaseBuilder asked() {
    CaseBuilder builder;
    const auto notice = builder.add_notice({builder.add_defect("Spricka")});
    builder.at(notice).date = day("2026-03-02");
    builder.at(notice).reply_by = day("2026-03-16");
    return builder;
}

Answer refused_or_silent(const domain::Case& dispute, const char* on) {
    return app::forum_question_of(dispute, day(on)).refused_or_silent;
}

} // namespace

TEST_CASE("a day named for an answer that has passed is silence") {
    CHECK(refused_or_silent(asked(), "2026-03-16") == Answer::Unknown);
    CHECK(refused_or_silent(asked(), "2026-03-17") == Answer::Yes);
}

TEST_CASE("an answer ends the silence and is no refusal") {
    CaseBuilder builder = asked();
    builder.add_event(domain::EventKind::Answer, "2026-03-10");
    CHECK(refused_or_silent(builder, "2026-03-17") == Answer::Unknown);
    CHECK_FALSE(app::unanswered_on(builder, day("2026-03-17")));
    CHECK(app::silence_words(builder, day("2026-03-17"), {}).empty());
}

TEST_CASE("that no answer came can be recorded and the words say how long") {
    CaseBuilder builder = asked();
    builder.at(builder.dispute().notices[0].id).reply_by.reset();
    CHECK(refused_or_silent(builder, "2026-04-05") == Answer::Unknown);
    builder.add_event(domain::EventKind::NoAnswer, "2026-03-20");
    CHECK(refused_or_silent(builder, "2026-04-05") == Answer::Yes);
    CHECK(app::silence_words(builder, day("2026-04-05"), {}) ==
          "Asked on Monday 2 March 2026, no answer by Friday 20 March 2026 nor since, 34 days.");
    CHECK(app::unanswered_on(builder, day("2026-04-05"))->asked == day("2026-03-02"));
}
