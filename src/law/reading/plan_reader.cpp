// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_reader.h"

#include <redress/domain/error.h>
#include <redress/law/plan.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::law {

namespace {

constexpr int longest_reminder = 365;
constexpr std::size_t most_steps = 50;

void refuse_unknown_step(const std::vector<PlanStep>& steps, const PlanStep& step, const PackTable& entry) {
    const bool is_twice = std::ranges::find(steps, step.key, &PlanStep::key) != steps.end();
    if (is_twice) entry.refuse("key", "is listed twice");
    const bool is_known =
        step.after.empty() || std::ranges::find(steps, step.after, &PlanStep::key) != steps.end();
    if (!is_known) entry.refuse("after", "names no earlier step of the plan");
}

PlanStep step_from(PackTable entry, const std::vector<PlanStep>& earlier, domain::EventKind trigger) {
    PlanStep step{.key = entry.text("key"),
                  .title = entry.texts("title"),
                  .after = entry.text_if_any("after"),
                  .period = entry.period_if_any("period"),
                  .days_before = entry.whole_number_if_any("days_before", 1, longest_reminder, 0),
                  .reminder_days = entry.whole_number_if_any("reminder_days", 0, longest_reminder, 7),
                  .kind = entry.choice_or("kind", domain::RuleKind::Act),
                  .trigger = entry.choice_or("trigger", trigger)};
    if (step.period.has_value() == (step.days_before > 0))
        entry.refuse("period", "state either a period or days_before");
    refuse_unknown_step(earlier, step, entry);
    entry.refuse_other_keys();
    return step;
}

Plan plan_from(PackTable entry) {
    Plan plan{.key = entry.text("key"),
              .title = entry.texts("title"),
              .statement = entry.texts("statement"),
              .jurisdictions = entry.list_of_texts("jurisdictions"),
              .trigger = entry.choice<domain::EventKind>("trigger"),
              .origin = entry.custom_provenance()};
    for (const PackTable& step : entry.tables("step"))
        plan.steps.push_back(step_from(step, plan.steps, plan.trigger));
    if (plan.steps.empty() || plan.steps.size() > most_steps)
        entry.refuse("step", "a plan has from 1 to 50 steps");
    entry.refuse_other_keys();
    return plan;
}

} // namespace

bool holds_in(const Plan& plan, std::string_view jurisdiction) {
    return plan.jurisdictions.empty() ||
           std::ranges::find(plan.jurisdictions, jurisdiction) != plan.jurisdictions.end();
}

std::vector<Plan> plans_from_toml(std::string_view text, const std::string& file_name) {
    const toml::table file = parsed_tables(text, file_name);
    PackTable root(file, "", file_name);
    std::vector<Plan> plans;
    for (const PackTable& entry : root.tables("plan")) {
        Plan plan = plan_from(entry);
        if (std::ranges::find(plans, plan.key, &Plan::key) != plans.end())
            entry.refuse("key", "is listed twice");
        plans.push_back(std::move(plan));
    }
    root.refuse_other_keys();
    return plans;
}

std::vector<Plan> plans_in(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in && !in.eof()) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    return plans_from_toml(bytes, file.string());
}

} // namespace redress::law
