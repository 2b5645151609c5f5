// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_records.h"

namespace redress::test {

using namespace domain;

namespace {

Basis other_basis() {
    return {Method::QuotedRepair, money(128'000), money(121'000), money(91'000),
            Percent{1300},        money(6'600),   "annan offert"};
}

Instance full_instance() {
    return {.id = {uid(18)},
            .position = 19,
            .kind = InstanceKind::Appeal,
            .forum = "Hovrätten för Västra Sverige",
            .file_number = "FT 1-26",
            .opened = day("2026-09-20"),
            .closed = day("2026-12-20"),
            .state = InstanceState::Closed,
            .claimant = {uid(2)},
            .respondent = {uid(98)},
            .appeal_from = {uid(93)},
            .leave = LeaveToAppeal::Granted,
            .before = {{{uid(12)}, money(4'000)}},
            .fee = money(900),
            .note = "not"};
}

Offer full_offer() {
    return {.id = {uid(20)},
            .position = 21,
            .offeror = {uid(2)},
            .date = day("2026-04-02"),
            .expires = day("2026-04-16"),
            .lines = {{{uid(12)}, money(2'500)}},
            .lump = money(3'000),
            .conditions = "Luckan hämtas",
            .without_prejudice = true,
            .outcome = OfferOutcome::Countered,
            .answered = day("2026-04-10"),
            .counter_to = {uid(92)},
            .audience = Audience::OtherSide,
            .note = "not"};
}

Answer full_answer() {
    return {.id = {uid(19)},
            .position = 20,
            .item = {uid(12)},
            .respondent = {uid(2)},
            .instance = {uid(18)},
            .date = day("2026-04-01"),
            .stance = Stance::Part,
            .amount = money(1'500),
            .reason = "Luckan var rak",
            .evidence = {{uid(10)}}};
}

Ruling full_ruling() {
    return {{uid(21)},    22,       {uid(18)}, day("2026-12-15"), day("2027-01-12"), {uid(91)},
            money(1'234), {uid(2)}, true,      day("2026-03-01"), "Dom 5",           "not"};
}

Intake full_intake() {
    return {{uid(24)},         25,         {uid(4)}, day("2026-02-01"),
            day("2026-02-20"), "repig",    "kabel",  "startar",
            "lånekamin",       money(495), "not"};
}

HandlingCost full_cost() {
    return {{uid(25)}, 26, {uid(7)}, {uid(9)}, CostKind::Visit, day("2026-02-03"), money(850), "not"};
}

Recourse full_recourse() {
    return {{uid(27)},         28,           {uid(2)},   {{uid(7)}},    day("2026-02-10"),
            day("2026-03-10"), money(2'000), money(500), "leverantören"};
}

} // namespace

std::vector<Record> full_ledger() {
    return {Estimate{{uid(17)}, 18, {uid(12)}, other_basis(), {{uid(10)}}, "not"},
            full_instance(),
            full_answer(),
            full_offer(),
            full_ruling(),
            DefectFinding{{uid(22)}, 23, {uid(21)}, {uid(7)}, Finding::Found, "styrkt"},
            ItemResult{{uid(23)}, 24, {uid(21)}, {uid(12)}, ItemOutcome::InPart, money(1'000), "skäligt"},
            full_intake(),
            full_cost(),
            Reserve{{uid(26)}, 27, {uid(12)}, day("2026-02-04"), money(3'000), money(4'000), "not"},
            full_recourse()};
}

} // namespace redress::test
