// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// An offer of 700 for the first item and another for the third, both open.
struct Haggling : CourtCase {
    Id<Offer> first, other;

    Haggling() {
        first = offer({{a, money(700)}}).id;
        other = offer({{c, money(100)}}).id;
    }

    LoadedCase loaded() const {
        LoadedCase all{dispute(), {}};
        for (const Record& record : records_of(dispute())) all.revisions[uid_of(record)] = 1;
        return all;
    }

    Offer counter(Id<Offer> to) const {
        Offer made;
        made.offeror = consumer;
        made.date = day("2026-03-15");
        made.lines = {{a, money(900)}};
        made.counter_to = to;
        return made;
    }

    Case after(const Edit& edit) const { return with_changes(dispute(), edit.changes); }
};

} // namespace

TEST_CASE("a counter-offer ends the offer that it counters in one edit") {
    const Haggling made;
    const Edit edit = app::counter_offer_edit(made.loaded(), made.counter(made.first), fixed_ports("anna"));
    CHECK(edit.changes.size() == 2);
    const Case now = made.after(edit);
    CHECK(find(now, made.first)->outcome == OfferOutcome::Countered);
    CHECK(find(now, made.first)->answered == day("2026-03-15"));
    CHECK(find(now, made.other)->outcome == OfferOutcome::Open);
    CHECK(now.offers.back().outcome == OfferOutcome::Open);
}

TEST_CASE("a counter-offer to nothing ends no offer") {
    const Haggling made;
    CHECK(app::counter_offer_edit(made.loaded(), made.counter({}), fixed_ports("anna")).changes.size() == 1);
}

TEST_CASE("an accepted counter-offer ends what is open before it in its chain and nothing else") {
    Haggling made;
    Offer& counter = made.records().offers.emplace_back(made.counter(made.first));
    counter.id = {uid(9'800)};
    const auto id = counter.id;
    const Case now =
        made.after(app::answer_offer_edit(made.loaded(), id, OfferOutcome::Accepted, day("2026-03-20")));
    CHECK(find(now, id)->outcome == OfferOutcome::Accepted);
    CHECK(find(now, made.first)->outcome == OfferOutcome::Countered);
    CHECK(find(now, made.first)->answered == day("2026-03-20"));
    CHECK(find(now, made.other)->outcome == OfferOutcome::Open);
}

TEST_CASE("an accepted offer ends the open counter-offers to it and keeps what was answered before") {
    Haggling made;
    for (const std::uint32_t number : {1U, 2U}) {
        Offer& counter = made.records().offers.emplace_back(made.counter(made.first));
        counter.id = {uid(9'800 + number)};
        if (number == 1U) counter.outcome = OfferOutcome::Refused;
    }
    const Case now = made.after(
        app::answer_offer_edit(made.loaded(), made.first, OfferOutcome::Accepted, day("2026-03-20")));
    CHECK(find(now, Id<Offer>{uid(9'801)})->outcome == OfferOutcome::Refused);
    CHECK(find(now, Id<Offer>{uid(9'802)})->outcome == OfferOutcome::Countered);
}

TEST_CASE("a refused counter-offer leaves the offer before it as it is") {
    Haggling made;
    Offer& counter = made.records().offers.emplace_back(made.counter(made.first));
    counter.id = {uid(9'800)};
    const Edit edit =
        app::answer_offer_edit(made.loaded(), counter.id, OfferOutcome::Refused, day("2026-03-20"));
    CHECK(edit.changes.size() == 1);
}
