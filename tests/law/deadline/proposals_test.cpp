// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

std::string proposed(const char* code, const Happening& event, const Circumstances& known) {
    std::string names;
    for (const Deadline& deadline : proposals_for(shipped_packs().at(code), event, known))
        names += (names.empty() ? "" : " ") + deadline.rule;
    return names;
}

Circumstances goods(const char* contract, Matter matter = Matter::Goods) {
    return {.contract = day_of(contract), .matter = matter};
}

std::string standing(const Deadline& deadline, const char* today) {
    return std::string(domain::choice_name(standing_on(deadline, day_of(today))));
}

} // namespace

TEST_CASE("a delivery in Sweden starts the window and the presumption and the cut-off") {
    const Happening delivery{EventKind::Delivery, day_of("2026-03-16")};
    CHECK(proposed("SE", delivery, goods("2026-03-02")) == "liability presumption claim_cut_off");
    CHECK(proposed("SE", delivery, goods("2022-04-30")) == "presumption notice_limit");
    CHECK(proposed("SE", delivery, goods("2026-03-02", Matter::InstalledGoods)) == "presumption");
    CHECK(proposed("SE", {EventKind::Installation, day_of("2026-03-20")},
                   goods("2026-03-02", Matter::InstalledGoods)) ==
          "liability_installed claim_cut_off_installed");
    CHECK(proposed("SE", delivery, goods("2026-03-02", Matter::Animal)) ==
          "liability presumption_animal claim_cut_off");
}

TEST_CASE("a rule for a special kind takes the place of the one for all goods or services") {
    const Happening delivery{EventKind::Delivery, day_of("2026-03-16")};
    const auto names = [&](const char* code, Matter matter, Matter special) {
        return proposed(code, delivery,
                        {.contract = day_of("2026-03-02"), .matter = matter, .special = special});
    };
    CHECK(names("SE", Matter::Goods, Matter::Animal) == "liability presumption_animal claim_cut_off");
    CHECK(names("SE", Matter::InstalledGoods, Matter::UsedGoods) == "presumption");
    CHECK(names("SE", Matter::Goods, Matter::BuildingGoods) == "liability presumption claim_cut_off");
    CHECK(names("DE", Matter::InstalledGoods, Matter::BuildingGoods) ==
          "limitation_building_goods presumption");
    CHECK(names("DE", Matter::Goods, Matter::UsedGoods) == "limitation presumption");
    CHECK(names("EW", Matter::Goods, Matter::Animal) == proposed("EW", delivery, goods("2026-03-02")));
}

TEST_CASE("work on a building has ten years in Sweden and five in Germany") {
    const auto names = [](const char* code, EventKind event, Matter special) {
        return proposed(code, {event, day_of("2026-03-16")},
                        {.contract = day_of("2026-03-02"), .matter = Matter::Service, .special = special});
    };
    CHECK(names("SE", EventKind::Completion, Matter::FixedWork) == "service_notice_limit_fixed");
    CHECK(names("DE", EventKind::Acceptance, Matter::FixedWork) == "limitation_building_work");
    CHECK(names("SE", EventKind::Completion, Matter::RealProperty).empty());
}

TEST_CASE("a used thing has no mandatory guarantee in Hungary") {
    const auto huf = domain::Currency::from_code("HUF").value();
    Circumstances known{.contract = day_of("2026-03-02"),
                        .price = domain::Money{.minor = 200'000, .currency = huf},
                        .matter = Matter::Goods};
    const Happening delivery{EventKind::Delivery, day_of("2026-03-16")};
    CHECK(proposed("HU", delivery, known).find("guarantee_middle") != std::string::npos);
    known.special = Matter::UsedGoods;
    CHECK(proposed("HU", delivery, known).find("guarantee_middle") == std::string::npos);
}

TEST_CASE("a discovery starts the notice of its own law") {
    const Happening discovery{EventKind::Discovery, day_of("2026-03-16")};
    CHECK(proposed("SE", discovery, goods("2026-03-02")) == "notice_safe_harbour");
    CHECK(proposed("SE", discovery, goods("2026-03-02", Matter::Service)) == "service_notice_safe_harbour");
    CHECK(proposed("DK", discovery, goods("2026-03-02")) == "notice_safe_harbour");
    CHECK(proposed("EW", discovery, goods("2026-03-02")).empty());
    CHECK(proposed("DE", discovery, goods("2026-03-02")).empty());
}

TEST_CASE("without the date of the contract the newest version is proposed with a warning") {
    const auto dates = proposals_for(shipped_packs().at("SE"), {EventKind::Delivery, day_of("2026-03-16")},
                                     {.matter = Matter::Goods});
    REQUIRE(dates.size() == 4);
    CHECK(dates[1].rule == "presumption");
    CHECK(dates[1].computed == day_of("2028-03-16"));
    CHECK(dates[1].warnings.front().kind == WarningKind::ContractDateNeeded);
}

TEST_CASE("a guarantee follows the price and the day of the contract") {
    const auto guarantee = [](const char* contract, const char* price) {
        Circumstances known = goods(contract);
        known.price = domain::from_plain_decimal(price, *domain::Currency::from_code("HUF"));
        std::string found;
        for (const Deadline& d :
             proposals_for(shipped_packs().at("HU"), {EventKind::Delivery, day_of(contract)}, known))
            if (d.rule.starts_with("guarantee") && d.kind == RuleKind::Window)
                found += d.computed.iso().substr(0, 4);
        return found;
    };
    CHECK(guarantee("2023-05-02", "100000") == "2024");
    CHECK(guarantee("2023-05-02", "100001") == "2025");
    CHECK(guarantee("2025-05-02", "10000") == "2027");
    CHECK(guarantee("2025-05-02", "9999").empty());
    CHECK(guarantee("2025-05-02", "250001") == "2028");
}

TEST_CASE("a period that a court sets is proposed once it is known") {
    const Happening served{EventKind::ActionServed, day_of("2026-03-16")};
    CHECK(proposed("SE", served, {}) == "interest_from_service");
    CHECK(proposed("SE", served, {.given_period = Period{2, PeriodUnit::Weeks}}) ==
          "defence interest_from_service");
}

TEST_CASE("an event that starts nothing proposes nothing") {
    CHECK(proposed("SE", {EventKind::Refusal, day_of("2026-03-16")}, {}).empty());
}

TEST_CASE("nothing is too late after a safe harbour or a presumption") {
    const Deadline harbour = shipped_deadline("SE", "notice_safe_harbour", "2026-03-16", goods("2026-03-02"));
    CHECK(standing(harbour, "2026-05-14") == "ahead");
    CHECK(standing(harbour, "2026-05-15") == "due_today"); // 16 May is a Saturday
    CHECK(standing(harbour, "2026-05-18") == "past_safe_date");
    CHECK(standing(harbour, "2026-05-19") == "harbour_ended");
    const Deadline presumption = shipped_deadline("SE", "presumption", "2026-03-16", goods("2026-03-02"));
    CHECK(standing(presumption, "2028-03-17") == "presumption_ended");
    const Deadline window = shipped_deadline("SE", "liability", "2026-03-16", goods("2026-03-02"));
    CHECK(standing(window, "2029-03-17") == "window_ended");
}

TEST_CASE("a claim that is barred has passed and interest has begun") {
    const Deadline claim = shipped_deadline("SE", "claim_cut_off", "2024-03-15", goods("2024-03-01"));
    CHECK(standing(claim, "2027-05-17") == "past_safe_date");
    CHECK(standing(claim, "2027-05-18") == "passed");
    const Deadline interest = shipped_deadline("SE", "interest_from_demand", "2025-12-16");
    CHECK(standing(interest, "2026-01-14") == "ahead");
    CHECK(standing(interest, "2026-01-15") == "begun");
}
