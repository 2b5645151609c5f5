// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_records.h"

namespace redress::test {

namespace {

using namespace redress::domain;

CaseSheet full_sheet() {
    return {{uid(1)}, "2026-0007", "Braskamin",       Side::Trader, CaseStatus::Closed, "SE",        "BY",
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
            ItemKind::Service, ItemMatter::FixedWork,
            "S/N 1",           day("2025-11-03"),
            day("2025-11-10"), money(129'000),
            money(4'000),      money(3'000),
            money(2'000)};
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
            "not",
            {{{uid(12)}, money(500)}},
            money(25),
            money(24)};
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
    return {{uid(8)},          9,        day("2025-12-05"),
            NoticeMeans::Chat, {uid(2)}, {{uid(7)}, {uid(96)}},
            day("2025-12-19"), "kvitto", "not"};
}

RepairAttempt full_attempt() {
    return {
        {uid(9)}, 10,   {{uid(7)}}, day("2025-12-10"), day("2025-12-20"), {uid(2)}, RepairOutcome::Remains,
        "S/N 2",  "not"};
}

Exhibit full_exhibit() {
    return {{uid(10)},   11,       "Offert",        day("2026-03-12"),
            "Kostnaden", "pärm 2", Audience::Forum, {{std::string(64, 'a'), "offert.pdf"}}};
}

Head full_head() {
    return {{uid(11)}, 2, HeadKind::Damages, "Skadestånd", HeadUse::SetOff, Side::Trader};
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

Event full_event() {
    return {{uid(13)},         14,        {uid(3)}, EventKind::Negotiation, day("2026-03-11"),
            day("2026-03-20"), "A 12-26", "not"};
}

Deadline full_deadline() {
    return {.id = {uid(14)},
            .position = 15,
            .purchase = {uid(3)},
            .title = "Reklamera",
            .kind = RuleKind::Window,
            .consequence = Consequence::ClaimLost,
            .rule = "notice",
            .pack = "SE",
            .rule_version = day("2022-05-01"),
            .pack_fingerprint = "9f2c",
            .source = "KKL 5 kap. 3 §",
            .trigger_kind = EventKind::Discovery,
            .trigger_date = day("2026-03-16"),
            .trigger_record = uid(7).hex(),
            .period = "2 months",
            .days_before = 3,
            .after = {uid(94)},
            .plan = "Brev",
            .computed = day("2026-05-16"),
            .legal = day("2026-05-18"),
            .safe = day("2026-05-15"),
            .post_by = day("2026-05-12"),
            .steps = "trigger 2026-03-16",
            .warnings = "low_confidence",
            .state = DeadlineState::Done,
            .done_on = day("2026-04-01"),
            .responsible = "Eva Ek",
            .reminder_days = 7,
            .note = "not"};
}

DateOverride full_override() {
    return {{uid(15)},         16,   {uid(14)}, OverrideKind::CourtOrder, "Tingsrätten", day("2026-05-02"),
            day("2026-06-08"), "not"};
}

Hearing full_hearing() {
    return {{uid(16)},
            17,
            "Göteborgs tingsrätt",
            "T 123-26",
            "Sal 4",
            "https://example.org/rum",
            day("2026-09-01"),
            TimeOfDay::from_text("13:30"),
            90,
            "Europe/Stockholm",
            "Åsa Öberg",
            "Luckan",
            HearingState::Held,
            "Förlikning",
            "not"};
}

} // namespace

std::vector<Record> full_records() {
    std::vector<Record> records{full_sheet(),   full_party(),     full_purchase(), full_item(),
                                full_payment(), full_guarantee(), full_defect(),   full_notice(),
                                full_attempt(), full_exhibit(),   full_head(),     full_claim(),
                                full_event(),   full_deadline(),  full_override(), full_hearing()};
    for (Record& record : full_ledger()) records.push_back(std::move(record));
    return records;
}

} // namespace redress::test
