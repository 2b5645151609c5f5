// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/domain/error.h>
#include <redress/law/plan.h>

using namespace redress;

namespace {

const std::string head = "[[plan]]\n"
                         "key = \"demand\"\n"
                         "trigger = \"demand_sent\"\n"
                         "jurisdictions = [\"SE\"]\n"
                         "source = \"own\"\n"
                         "checked_on = 2026-11-22\n"
                         "confidence = \"medium\"\n"
                         "title.en = \"Demand\"\n"
                         "statement.en = \"One after the other.\"\n";

std::string step(const std::string& key, const std::string& rest) {
    return "[[plan.step]]\nkey = \"" + key + "\"\ntitle.en = \"Step\"\n" + rest + "\n";
}

std::string refusal_of(const std::string& text) {
    try {
        law::plans_from_toml(text, "plans.toml");
    } catch (const domain::Error& error) {
        return std::string(error.what());
    }
    return "read";
}

bool says(const std::string& text, const std::string& part) {
    return refusal_of(text).find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a plan has its steps in order each with a period or days before") {
    const auto plans = law::plans_from_toml(
        head + step("a", "period = \"14 days\"") + step("b", "after = \"a\"\ndays_before = 3"), "plans.toml");
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].trigger == domain::EventKind::DemandSent);
    CHECK(plans[0].steps[0].period == law::Period{14, law::PeriodUnit::Days});
    CHECK(plans[0].steps[1].after == "a");
    CHECK(plans[0].steps[1].days_before == 3);
    CHECK(law::holds_in(plans[0], "SE"));
    CHECK_FALSE(law::holds_in(plans[0], "DK"));
}

TEST_CASE("a broken plan is refused with the place and the key") {
    CHECK(says(head, "step"));
    CHECK(says(head + step("a", ""), "either a period or days_before"));
    CHECK(says(head + step("a", "period = \"1 day\"\ndays_before = 2"), "either a period or days_before"));
    CHECK(says(head + step("a", "period = \"soon\""), "is not a period"));
    CHECK(says(head + step("a", "after = \"z\"\nperiod = \"1 day\""), "no earlier step"));
    CHECK(says(head + step("a", "after = \"a\"\nperiod = \"1 day\""), "no earlier step"));
    CHECK(says(head + step("a", "period = \"1 day\"") + step("a", "period = \"1 day\""), "listed twice"));
    CHECK(says(head + step("a", "period = \"1 day\"\ncolour = \"red\""), "colour"));
    CHECK(says("[[plan]\n", "line 1"));
    CHECK(says(head + step("a", "days_before = 0"), "days_before"));
}

TEST_CASE("the shipped plans have words in Swedish and English") {
    const auto plans = law::plans_in(std::string(REDRESS_SOURCE_DIR) + "/assets/plans.toml");
    REQUIRE(plans.size() >= 4);
    for (const law::Plan& plan : plans)
        for (const law::PlanStep& entry : plan.steps) {
            INFO(plan.key << ' ' << entry.key);
            CHECK(entry.title.contains(text::Language::Swedish));
            CHECK(entry.title.contains(text::Language::English));
        }
}
