// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/ledger/kept_state.h>

using namespace redress;
using namespace redress::test;
using app::KeptState;
using domain::InstanceKind;
using domain::ItemOutcome;

namespace {

std::string english(const KeptState& state) {
    return app::short_sentence(state, text::Messages());
}

/// The first court grants one item, a part of another and nothing of the third, and closes.
void close_after_ruling(CourtCase& dispute) {
    dispute.first_court();
    const auto ruling = dispute.records().rulings.back().id;
    dispute.finding(ruling, dispute.crack, domain::Finding::Found);
    dispute.finding(ruling, dispute.smoke, domain::Finding::NotFound);
    dispute.records().instances.back().state = domain::InstanceState::Closed;
}

const KeptState decided{
    .items = 10,
    .outcomes = {{ItemOutcome::Granted, 3}, {ItemOutcome::InPart, 2}, {ItemOutcome::Refused, 1}},
    .before = {{InstanceKind::Appeal, 3}},
    .undecided = 1};

} // namespace

TEST_CASE("a case of which nothing is decided or before a forum keeps no state") {
    CHECK(app::kept_state_of(CourtCase()) == KeptState());
    CHECK(app::written(KeptState()).empty());
    CHECK(english(KeptState()).empty());
}

TEST_CASE("what a court has made of three items stands in one short line") {
    CourtCase dispute;
    close_after_ruling(dispute);
    CHECK(app::written(app::kept_state_of(dispute)) == "items=3 granted=1 in_part=1 refused=1");
    CHECK(english(app::kept_state_of(dispute)) == "1 granted, 1 in part, 1 refused");
}

TEST_CASE("what is before a forum is told by the kind of the forum") {
    CourtCase dispute;
    dispute.instance(InstanceKind::Board,
                     {{dispute.a, dispute.money(1'000)}, {dispute.b, dispute.money(600)}});
    CHECK(english(app::kept_state_of(dispute)) == "2 before a board, 1 undecided");
}

TEST_CASE("a written state is read again as it was") {
    CHECK(app::written(decided) == "items=10 granted=3 in_part=2 refused=1 appeal=3 undecided=1");
    CHECK(app::kept_state_from(app::written(decided)) == decided);
    CHECK(english(decided) == "3 granted, 2 in part, 1 refused, 3 on appeal, 1 undecided");
}

TEST_CASE("words that are no written state are not read") {
    for (const char* words : {"?", "granted", "granted=", "granted=x", "granted=-1", "granted=0", "liked=3",
                              "items=10  granted=3", "granted=99999999999999999999"})
        CHECK_FALSE(app::kept_state_from(words));
}

TEST_CASE("a list goes from what nothing happened to over what is before a forum to what is decided") {
    const KeptState none, in_court{.items = 2, .before = {{InstanceKind::FirstCourt, 2}}},
        on_appeal{.items = 2, .before = {{InstanceKind::Appeal, 2}}},
        lost{.items = 2, .outcomes = {{ItemOutcome::Refused, 2}}},
        won{.items = 2, .outcomes = {{ItemOutcome::Granted, 2}}};
    const KeptState order[] = {none, in_court, on_appeal, lost, won};
    for (std::size_t i = 0; i + 1 < std::size(order); ++i) {
        CHECK((app::order_of(order[i], order[i + 1]) < 0));
        CHECK((app::order_of(order[i + 1], order[i]) > 0));
    }
    CHECK((app::order_of(won, won) == 0));
}

TEST_CASE("the list of cases keeps the state and one that an upgrade left open is taken from the case") {
    CourtCase dispute;
    close_after_ruling(dispute);
    const ScratchFolder folder;
    app::Workspace open{
        storage::Casebook::create(folder / "a.redress", "SE", uid(999), "2026-01-15T08:00:00Z"),
        fixed_ports("anna")};
    REQUIRE(std::holds_alternative<domain::Id<domain::CaseSheet>>(open.add_case(dispute, "Add case")));
    const storage::Casebook& casebook = open.casebook();
    storage::CaseRow row = casebook.list({}).at(0);
    const KeptState kept = app::kept_state_of(casebook, row);
    CHECK(kept.outcomes.at(ItemOutcome::Granted) == 1);
    row.state = storage::unknown_state;
    CHECK(app::kept_state_of(casebook, row) == kept);
    row.state = "";
    CHECK(app::kept_state_of(casebook, row) == KeptState());
}
