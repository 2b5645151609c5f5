// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// The sentence and the legal reason of the first finding of a kind, as the law of that state has it.
std::string told(CourtCase& made, const char* law, ProblemKind kind) {
    made.sheet().jurisdiction = law;
    const text::Messages english;
    for (const Problem& problem : app::findings_in(made, day("2026-03-02"), resources()))
        if (problem.kind == kind)
            return app::sentence(problem, made, english) + " " +
                   app::legal_reason(problem, made, resources(), english);
    return "no such finding";
}

} // namespace

TEST_CASE("what is not claimed before a court is told with its reason in law") {
    CourtCase made;
    CHECK(told(made, "SE", ProblemKind::InterestNotClaimed) == "no such finding");
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    CHECK(holds(told(made, "SE", ProblemKind::InterestNotClaimed), "is before a court, and no interest"));
    CHECK(holds(told(made, "SE", ProblemKind::InterestNotClaimed), "Chapter 17, Section 3"));
    CHECK(holds(told(made, "SE", ProblemKind::CostsNotClaimed), "Chapter 18, Section 14"));
    CHECK(holds(told(made, "DE", ProblemKind::CostsNotClaimed), "even where nobody asks for it"));
    CHECK(holds(told(made, "EW", ProblemKind::InterestNotClaimed), "CPR 16.4"));
}
