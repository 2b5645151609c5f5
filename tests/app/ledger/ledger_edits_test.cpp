// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "app/open_workspace.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

LoadedCase loaded(const CourtCase& made) {
    LoadedCase all{made.dispute(), {}};
    for (const Record& record : records_of(made.dispute())) all.revisions[uid_of(record)] = 1;
    return all;
}

Case after(const CourtCase& made, const Edit& edit) {
    return with_changes(made.dispute(), edit.changes);
}

} // namespace

TEST_CASE("enforcement opens with what is awarded and not yet paid") {
    CourtCase made;
    made.first_court();
    made.paid(money(300), {{made.a, money(300)}}, "2026-07-01");
    Instance wanted;
    wanted.kind = InstanceKind::Enforcement;
    wanted.claimant = made.consumer;
    const Case opened = after(made, app::open_instance_edit(loaded(made), wanted, fixed_ports("anna")));
    const std::vector<ItemAmount> expected{{made.a, money(700)}, {made.b, money(250)}};
    CHECK(opened.instances.back().before == expected);
}

TEST_CASE("a blank ruling has every item and every defect before the instance and grants nothing") {
    CourtCase made;
    made.first_court();
    const auto entry = app::blank_ruling(made, made.dispute().instances[0]);
    CHECK(entry.findings.size() == 2);
    REQUIRE(entry.results.size() == 3);
    CHECK(entry.results[2].outcome == ItemOutcome::Refused);
}

TEST_CASE("a lump sum is split equally and by price and by weight to the last öre") {
    CourtCase made;
    const auto shares_of = [&](app::Split how, std::vector<std::int64_t> weights = {}) {
        const Case split = after(made, app::split_edit(loaded(made), made.b, how, weights));
        const auto& defects = find(split, made.b)->defects;
        return std::vector{*defects[0].share, *defects[1].share};
    };
    made.at(made.b).basis.stated = money(100, 1);
    CHECK(shares_of(app::Split::Equally) == std::vector{money(50, 1), money(50, 0)});
    CHECK(shares_of(app::Split::ByWeight, {1, 2}) == std::vector{money(33, 34), money(66, 67)});
    made.at(made.smoke).item = made.add_item("Rör", money(43'000)); // beside 129 000: one to three
    CHECK(shares_of(app::Split::ByPrice) == std::vector{money(75, 1), money(25, 0)});
}

TEST_CASE("a payment that names nothing is used for what is awarded") {
    CourtCase made;
    made.first_court();
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.amount = money(1'100);
    payment.interest = money(50);
    const Case paid =
        after(made, app::payment_edit(loaded(made), payment, PaymentOrder::CostsInterestPrincipal,
                                      resources(), fixed_ports("anna")));
    const std::vector<ItemAmount> expected{{made.a, money(1'000)}, {made.b, money(50)}};
    CHECK(paid.payments.back().towards == expected);
}

TEST_CASE("the chosen estimate becomes the item's basis with its evidence") {
    CourtCase made;
    Estimate& estimate = made.records().estimates.emplace_back();
    estimate.id.uid = uid(8'500);
    estimate.item = made.c;
    estimate.basis = quoted_repair(money(440), "Andra offerten");
    estimate.evidence = {made.add_exhibit("Offert 2")};
    const Case chosen =
        after(made, app::choose_edit(loaded(made), made.dispute().estimates[0].id, fixed_ports("anna")));
    CHECK(find(chosen, made.c)->basis.source == "Andra offerten");
    CHECK(find(chosen, made.c)->evidence.size() == 1);
}

TEST_CASE("every step of the ledger has its name in Swedish") {
    CourtCase made;
    const auto court = made.first_court();
    made.offer({{made.a, money(700)}});
    auto& way = made.records().estimates.emplace_back();
    way.item = made.a;
    const auto ports = fixed_ports("anna");
    const auto all = loaded(made);
    const auto offer = made.dispute().offers[0].id;
    const auto swedish = resources().messages(text::Language::Swedish);
    for (const Edit& edit :
         {app::answer_edit(all, {}, ports), app::offer_edit(all, {}, ports), app::rule_edit(all, {}, ports),
          app::answer_offer_edit(all, offer, OfferOutcome::Refused, day("2026-07-01")),
          app::payment_edit(all, {}, PaymentOrder::PrincipalFirst, resources(), ports),
          app::split_edit(all, made.b, app::Split::Equally), app::choose_edit(all, way.id, ports),
          app::open_instance_edit(all, {}, ports), app::close_instance_edit(all, court, day("2026-07-01"))}) {
        INFO(edit.name);
        CHECK(swedish.tr(edit.name) != edit.name);
    }
}
