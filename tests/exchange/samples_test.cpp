// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/domain/readiness.h>
#include <redress/domain/totals.h>
#include <redress/exchange/case_json.h>

#include <nlohmann/json.hpp>

#include <map>

using namespace redress;

namespace {

domain::Case sample(const std::string& name) {
    auto result = exchange::read_case(test::source_text("assets/samples/" + name), test::counting_uids());
    REQUIRE(std::holds_alternative<domain::Case>(result));
    return std::get<domain::Case>(std::move(result));
}

const char* const all_samples[] = {"stove_itemised.json", "stove_as_pleaded.json", "sofa_online.json",
                                   "repair_shop.json"};

std::string plain(const domain::Money& amount) {
    return domain::plain_decimal(amount);
}

std::string amount_of(const domain::Case& dispute, std::size_t item) {
    const auto calculation = domain::calculation_of(dispute, dispute.claim_items[item]);
    return calculation.amount ? plain(*calculation.amount) : "open";
}

} // namespace

TEST_CASE("no sample contradicts itself or looks wrong") {
    for (const char* name : all_samples) {
        INFO(name);
        const domain::Case dispute = sample(name);
        CHECK(domain::contradictions_in(dispute).empty());
        CHECK(domain::doubts_in(dispute, *domain::Date::from_ymd(2026, 3, 2)).empty());
    }
}

TEST_CASE("each amount of the itemised stove is what its basis gives by hand") {
    const domain::Case dispute = sample("stove_itemised.json");
    // 4: 3 % of 89,000. 5: 12,400 x (1 - 9,000/12,000). 10: 89,000 x (1 - 77,280/84,000) = 8 %. The others
    // are stated.
    const std::string by_hand[] = {"7800.00", "3450.00", "6900.00", "2670.00", "3100.00",
                                   "4350.00", "1290.00", "3600.00", "2837.50", "7120.00"};
    for (std::size_t i = 0; i < 10; ++i) {
        INFO("claim item " << i + 1);
        CHECK(amount_of(dispute, i) == by_hand[i]);
    }
}

TEST_CASE("the itemised stove asks 43,117.50 first and 35,640 second") {
    const auto totals = domain::totals_of(sample("stove_itemised.json"));
    // 7800 + 3450 + 6900 + 2670 + 3100 + 4350 + 1290 + 3600 + 2837.50 + 7120
    CHECK(plain(totals.stated) == "43117.50");
    REQUIRE(totals.heads.size() == 2);
    CHECK(plain(totals.heads[1].stated) == "35640.00"); // 30000 + 4350 + 1290
    CHECK(totals.heads[0].caps.empty());
}

TEST_CASE("the itemised stove asks the cost and no reduction for what was remedied at the buyer's expense") {
    const domain::Case dispute = sample("stove_itemised.json");
    std::map<domain::Id<domain::Defect>, int> remedied;
    for (const domain::Defect& defect : dispute.defects)
        if (defect.status == domain::DefectStatus::Remedied) remedied[defect.id] = defect.number;
    CHECK(remedied.size() == 2);
    for (const domain::ClaimItem& item : dispute.claim_items)
        for (const domain::DefectShare& part : item.defects) {
            INFO(item.title << " defect " << remedied[part.defect]);
            CHECK((item.remedy == domain::Remedy::RepairCost) == (remedied[part.defect] != 0));
        }
}

TEST_CASE("the notes of the samples speak of the parties by name and never to the opponent") {
    for (const char* name : all_samples)
        for (const domain::Defect& defect : sample(name).defects) {
            INFO(name << ": " << defect.second_tier_note);
            const std::string note = " " + defect.second_tier_note + " ";
            for (const char* word :
                 {" Ni ", " ni ", " Er ", " er ", " Ert ", " ert ", " You ", " Your ", " your "})
                CHECK(note.find(word) == std::string::npos);
        }
}

TEST_CASE("the stove as pleaded has one undivided sum in each head and one left open") {
    const domain::Case dispute = sample("stove_as_pleaded.json");
    const auto totals = domain::totals_of(dispute);
    REQUIRE(totals.heads.size() == 3);
    CHECK(plain(totals.heads[0].stated) == "45000.00");
    CHECK(plain(totals.heads[1].stated) == "30000.00");
    CHECK(totals.heads[2].open_items.size() == 1);
    for (const domain::ClaimItem& item : dispute.claim_items) CHECK(item.defects.size() == 10);
}

TEST_CASE("the sofa asks 549.70 first and 400 second") {
    const domain::Case dispute = sample("sofa_online.json");
    // 145 + 20 % of 1,349 + 10 % of 1,349
    CHECK(amount_of(dispute, 1) == "269.80");
    CHECK(amount_of(dispute, 2) == "134.90");
    CHECK(plain(domain::totals_of(dispute).stated) == "549.70");
    CHECK(plain(domain::totals_of(dispute).heads[1].stated) == "400.00");
}

TEST_CASE("both stoves are the same ten defects but for the two that the buyer had remedied in one") {
    const auto itemised = nlohmann::json::parse(test::source_text("assets/samples/stove_itemised.json"));
    const auto pleaded = nlohmann::json::parse(test::source_text("assets/samples/stove_as_pleaded.json"));
    REQUIRE(itemised["defects"].size() == 10);
    REQUIRE(pleaded["defects"].size() == 10);
    for (std::size_t i = 0; i < 10; ++i) {
        const bool is_same = itemised["defects"][i] == pleaded["defects"][i];
        CHECK(is_same == (i != 5 && i != 6));
    }
}

TEST_CASE("the prices of the samples are paid in full") {
    const auto paid = [](const domain::Settlement& s) { return plain(s.price) + " " + plain(s.paid); };
    CHECK(paid(domain::settlement_of(sample("stove_itemised.json"))) == "89000.00 89000.00");
    CHECK(paid(domain::settlement_of(sample("sofa_online.json"))) == "1349.00 1349.00");
    CHECK(paid(domain::settlement_of(sample("repair_shop.json"))) == "6480.00 6480.00");
}

TEST_CASE("the repair shop is asked 4,350 and has spent 1,420 on two defects") {
    const domain::Case dispute = sample("repair_shop.json");
    CHECK(dispute.sheet.side == domain::Side::Trader);
    CHECK(plain(domain::totals_of(dispute).stated) == "4350.00"); // 2,400 + 1,950
    CHECK(dispute.defects.size() == 2);
    domain::Money spent = domain::zero(domain::currency_of(dispute));
    for (const domain::HandlingCost& cost : dispute.handling_costs) spent = spent + *cost.amount;
    CHECK(plain(spent) == "1420.00"); // 320 + 650 + 450
    CHECK(dispute.intakes.size() == 1);
    CHECK(dispute.reserves.size() == 2);
    CHECK(dispute.recourses.size() == 1);
}

TEST_CASE("the samples say that they are invented") {
    for (const char* name : all_samples) {
        const auto about =
            nlohmann::json::parse(test::source_text(std::string("assets/samples/") + name))["about"];
        CHECK(about.get<std::string>().find("invented") != std::string::npos);
    }
}

TEST_CASE("every defect of the itemised samples has notice and a condition of the second tier") {
    for (const char* name : {"stove_itemised.json", "sofa_online.json", "repair_shop.json"}) {
        const domain::Case dispute = sample(name);
        for (const domain::Defect& defect : dispute.defects) {
            INFO(name << " defect " << defect.number);
            CHECK(domain::has_second_tier_condition(dispute, defect));
        }
        for (const domain::Problem& problem : domain::readiness_of(dispute))
            CHECK(problem.severity == domain::Severity::Advice);
    }
}
