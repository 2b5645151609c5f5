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

domain::Money forints(std::int64_t amount) {
    return {.minor = amount, .currency = domain::Currency::from_code("HUF").value()};
}

} // namespace

TEST_CASE("an English defence has 28 days once service is acknowledged and 14 until then") {
    const Happening served{EventKind::ParticularsServed, day_of("2026-11-11")};
    CHECK(proposed("EW", served, {}) == "acknowledgment_of_service defence");
    const Circumstances acknowledged{.happenings = {{EventKind::ServiceAcknowledged, day_of("2026-11-16")}}};
    CHECK(proposed("EW", served, acknowledged) == "acknowledgment_of_service defence_acknowledged");
    const Circumstances before{.happenings = {{EventKind::ServiceAcknowledged, day_of("2026-11-10")}}};
    CHECK(proposed("EW", served, before) == "acknowledgment_of_service defence");
}

TEST_CASE("an English installation moves the time without deduction for use") {
    const auto known = [](Matter matter) {
        return Circumstances{.contract = day_of("2026-10-20"), .matter = matter};
    };
    const Happening delivered{EventKind::Delivery, day_of("2026-11-01")};
    const Happening installed{EventKind::Installation, day_of("2026-11-10")};
    CHECK(proposed("EW", delivered, known(Matter::Goods)).find("no_deduction_for_use") != std::string::npos);
    CHECK(proposed("EW", delivered, known(Matter::InstalledGoods)).find("deduction") == std::string::npos);
    CHECK(proposed("EW", installed, known(Matter::InstalledGoods)) ==
          "short_term_reject_installed no_deduction_for_use_installed");
}

TEST_CASE("a Hungarian guarantee asks for its price and the exchange for 10 000") {
    const Pack& pack = shipped_packs().at("HU");
    const auto answer = [&](const char* rule, std::int64_t price) {
        return deadline_for(pack, *pack.rule(rule, day_of("2025-05-02")), day_of("2025-05-05"),
                            {.contract = day_of("2025-05-02"), .price = forints(price)});
    };
    const auto is_refused = [&](const char* rule, std::int64_t price) {
        const auto dates = answer(rule, price);
        const auto* reason = std::get_if<NoDeadline>(&dates);
        return reason && *reason == NoDeadline::OtherPrice;
    };
    CHECK(is_refused("guarantee_middle", 5'000));
    CHECK_FALSE(is_refused("guarantee_middle", 10'000));
    CHECK(is_refused("guarantee_exchange", 9'999));
    CHECK(is_refused("guarantee_refund", 9'999));
    CHECK_FALSE(is_refused("guarantee_exchange", 10'000));
}

TEST_CASE("a price in another currency than the law's is not compared") {
    const Pack& pack = shipped_packs().at("HU");
    const Circumstances known{.contract = day_of("2025-05-02"),
                              .price = domain::from_plain_decimal("5", *domain::Currency::from_code("EUR"))};
    const auto dates =
        deadline_for(pack, *pack.rule("guarantee_middle", std::nullopt), day_of("2025-05-05"), known);
    CHECK(std::holds_alternative<Deadline>(dates));
}

TEST_CASE("an English document that is deemed served has one day") {
    const Pack& pack = shipped_packs().at("EW");
    const auto served = std::get<Deadline>(
        deadline_for(pack, *pack.rule("document_deemed_served", std::nullopt), day_of("2025-04-11")));
    CHECK(served.legal == day_of("2025-04-14"));
    CHECK(served.safe == day_of("2025-04-14"));
    CHECK(served.computed == day_of("2025-04-14"));
}

TEST_CASE("the old Swedish rules hold from when they were made") {
    const Pack& pack = shipped_packs().at("SE");
    CHECK(pack.rule("presumption", day_of("2002-06-30")) == nullptr);
    CHECK(pack.rule("presumption", day_of("2002-07-01")) != nullptr);
    CHECK(pack.rule("notice_limit", day_of("2005-03-31")) == nullptr);
    CHECK(pack.rule("notice_limit", day_of("2005-04-01")) != nullptr);
}

TEST_CASE("the old Swedish notice is as unsure of the next open day as the new one") {
    const Pack& pack = shipped_packs().at("SE");
    const auto notice = [&](const char* contract) {
        const auto answer = deadline_for(pack, *pack.rule("notice_safe_harbour", day_of(contract)),
                                         day_of("2022-06-10"), {.contract = day_of(contract)});
        const auto& warnings = std::get<Deadline>(answer).warnings;
        return std::ranges::count(warnings, WarningKind::RollUncertain, &Warning::kind);
    };
    CHECK(notice("2022-04-30") == 0); // 10 August 2022 is a Wednesday
    const auto moved = std::get<Deadline>(
        deadline_for(pack, *pack.rule("notice_safe_harbour", day_of("2022-04-30")), day_of("2022-06-13"),
                     {.contract = day_of("2022-04-30")})); // 13 August 2022 is a Saturday
    CHECK(std::ranges::count(moved.warnings, WarningKind::RollUncertain, &Warning::kind) == 1);
}
