// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/ledger/ledger_view.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

std::string title_of_awarded(const CourtCase& made,
                             const text::Messages& messages = resources().messages(text::Language::English)) {
    for (const app::ChartSeries& series : app::chart_of(made, messages).series)
        if (series.kind == app::ChartColumn::Awarded) return series.title;
    return {};
}

void settle(CourtCase& made, std::vector<ItemAmount> lines) {
    Offer& offer = made.offer(std::move(lines));
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
}

} // namespace

TEST_CASE("what the parties settled on is not called awarded") {
    CourtCase made;
    CHECK(title_of_awarded(made) == "Awarded");
    settle(made, {{made.a, money(700)}, {made.b, money(300)}});
    CHECK(title_of_awarded(made) == "Settled");
    CHECK(title_of_awarded(made, resources().messages(text::Language::Swedish)) == "Förlikt");
}

TEST_CASE("a ruling beside a settlement is told as both") {
    CourtCase made;
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    made.result(made.ruling(court, "2026-06-01"), made.c, ItemOutcome::Granted, money(400));
    CHECK(title_of_awarded(made) == "Awarded");
    settle(made, {{made.a, money(700)}});
    CHECK(title_of_awarded(made) == "Awarded or settled");
}
