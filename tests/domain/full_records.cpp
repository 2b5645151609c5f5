// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_records.h"

namespace redress::test {

namespace {

using namespace redress::domain;

CaseSheet full_sheet() {
    return {{uid(1)}, "2026-0007", "Braskamin",       Side::Trader, CaseStatus::Closed, "SE",
            "SEK",    "sv",        day("2026-01-15"), "Eva Ek",     "Göteborg",         "anteckning"};
}

Party full_party() {
    return {{uid(2)},
            3,
            {PartyRole::Trader, PartyRole::Witness},
            "Brasbutiken AB",
            "Brasan",
            "556000-0000",
            "Bo Brand",
            {"Storgatan 1\nBox 5", "411 01", "Göteborg", "Sverige"},
            "bo@example.org",
            "031-10 00 00",
            {uid(99)},
            true,
            "not"};
}

Purchase full_purchase() {
    return {{uid(3)}, 4,    {uid(2)}, {{uid(98)}, {uid(97)}}, day("2025-10-01"), SalesChannel::Online,
            "B-77",   "not"};
}

Item full_item() {
    return {{uid(4)},          5,
            {uid(3)},          "Kamin",
            ItemKind::Service, "S/N 1",
            day("2025-11-03"), day("2025-11-10"),
            money(129'000),    money(4'000),
            money(3'000),      money(2'000)};
}

Payment full_payment() {
    return {{uid(5)},
            6,
            {uid(3)},
            PaymentKind::PriceWithheld,
            day("2025-11-05"),
            money(69'000),
            PaymentMeans::CreditCard,
            {uid(98)},
            "not"};
}

Guarantee full_guarantee() {
    return {{uid(6)},          7,         {uid(3)},  {uid(4)}, {uid(2)}, day("2025-11-03"),
            day("2030-11-02"), "stommen", "felaktig"};
}

Defect full_defect() {
    return {{uid(7)},
            8,
            {uid(4)},
            "Sprucken lucka",
            "Glaset",
            day("2025-12-01"),
            DefectStatus::Remedied,
            SecondTierCondition::Refused,
            "vägrade",
            "privat"};
}

Notice full_notice() {
    return {{uid(8)}, 9,    day("2025-12-05"), NoticeMeans::Chat, {uid(2)}, {{uid(7)}, {uid(96)}},
            "kvitto", "not"};
}

RepairAttempt full_attempt() {
    return {
        {uid(9)}, 10,   {{uid(7)}}, day("2025-12-10"), day("2025-12-20"), {uid(2)}, RepairOutcome::Remains,
        "S/N 2",  "not"};
}

Exhibit full_exhibit() {
    return {{uid(10)}, 11, "Offert", day("2026-03-12"), "Kostnaden", "pärm 2", Audience::Forum};
}

Head full_head() {
    return {{uid(11)}, 2, HeadKind::Damages, "Skadestånd"};
}

Basis full_basis() {
    return {Method::Percentage, money(129'000), money(120'000), money(90'000),
            Percent{1250},      money(7'750),   "offert"};
}

ClaimItem full_claim() {
    return {{uid(12)},
            13,
            {uid(11)},
            Remedy::Damages,
            "Sotare",
            full_basis(),
            {{{uid(7)}, money(5'000)}, {{uid(96)}, std::nullopt}},
            {{uid(10)}},
            {uid(95)},
            "KtjL 31 §",
            {uid(98)},
            {uid(2)}};
}

} // namespace

std::vector<Record> full_records() {
    return {full_sheet(),  full_party(),  full_purchase(), full_item(),    full_payment(), full_guarantee(),
            full_defect(), full_notice(), full_attempt(),  full_exhibit(), full_head(),    full_claim()};
}

} // namespace redress::test
