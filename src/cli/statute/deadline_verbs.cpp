// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_verbs.h"
#include "nouns.h"
#include "print/deadline_print.h"
#include "statute/law_choice.h"

#include <algorithm>

namespace redress::cli {

namespace {

struct RulesOn {
    std::string jurisdiction;
    std::string on;
};
struct OneDate {
    std::string rule;
    std::string on;
    std::string contract;
    std::string jurisdiction;
    std::string state;
    std::string period;
    std::string price;
    std::vector<std::string> happened;
};

domain::Date day_of(const std::string& iso) {
    return *domain::Date::from_iso(iso);
}

/// A rule of the country takes the place of the Union's with the same name, as in compute.
std::vector<FoundRule> rules_on(const LawChoice& law, domain::Date day) {
    std::vector<FoundRule> rules;
    for (const law::Pack* pack : law.packs)
        for (const law::Rule& rule : pack->rules()) {
            const bool is_own = pack == law.pack || !law.pack->rule(rule.key, std::nullopt);
            if (is_own && law::holds_on(rule.origin, day)) rules.push_back({pack, &rule});
        }
    return rules;
}

ExitCode list_rules(Desk& desk, const RulesOn& options) {
    const LawChoice law = law_choice(desk, options.jurisdiction, "");
    const domain::Date day = options.on.empty() ? desk.today() : day_of(options.on);
    const std::vector<FoundRule> rules = rules_on(law, day);
    if (desk.options().json)
        print(desk.out(), rules_json(rules, desk.messages()));
    else
        desk.out() << rules_text(rules, desk.messages());
    return ExitCode::Done;
}

[[noreturn]] void refuse_rule(Desk& desk, const LawChoice& law, const std::string& key) {
    std::vector<std::string> keys;
    for (const law::Pack* pack : law.packs)
        for (const law::Rule& rule : pack->rules()) keys.push_back(rule.key);
    throw UsageError(
        text::filled(desk.messages().tr(
                         "The law of {0} has no rule {1} here. Near it: {2}. deadline rules lists them all."),
                     {law.pack->name(desk.options().language), key, listed(nearest_names(key, keys))}));
}

/// The version of the deciding day; the newest where none holds on it, and the engine says so.
const law::Rule* version_for(const law::Pack& pack, const OneDate& options) {
    const law::Rule* newest = pack.rule(options.rule, std::nullopt);
    if (!newest) return nullptr;
    const bool by_event = newest->chosen_by == law::ChosenBy::Event;
    const std::string& decides = by_event ? options.on : options.contract;
    const law::Rule* held = decides.empty() ? nullptr : pack.rule(options.rule, day_of(decides));
    return held ? held : newest;
}

FoundRule rule_for(Desk& desk, const LawChoice& law, const OneDate& options) {
    for (const law::Pack* pack : law.packs)
        if (const law::Rule* rule = version_for(*pack, options)) return {pack, rule};
    refuse_rule(desk, law, options.rule);
}

std::optional<law::Period> period_for(Desk& desk, const law::Rule& rule, const std::string& text) {
    const auto& messages = desk.messages();
    if (text.empty()) {
        if (!rule.periods.empty()) return std::nullopt;
        throw UsageError(text::filled(
            messages.tr("A court or board sets the period of {0}. Give it with --period, such as {1}."),
            {rule.key, "--period \"14 days\""}));
    }
    if (!rule.periods.empty())
        throw UsageError(text::filled(messages.tr("The law sets the period of {0}: {1}. Leave --period out."),
                                      {rule.key, app::period_words(rule.periods, messages)}));
    const auto period = law::period_from(text);
    if (period && period->count > 0) return period;
    throw UsageError(
        text::filled(messages.tr("{0} is not a period. Write it like {1}."),
                     {text, "\"14 days\", \"3 working days\", \"2 weeks\", \"1 month\", \"2 years\""}));
}

/// What the rule looks at besides the day it counts from.
std::vector<std::string> moving_events(const law::Pack& pack, const law::Rule& rule) {
    std::vector<std::string> names;
    const auto add = [&](auto event) {
        const std::string name(domain::choice_name(event));
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    for (const auto event : rule.restarts) add(event);
    for (const auto& pause : rule.pauses) add(pause.during);
    for (const auto& extension : rule.extensions) add(extension.on);
    for (const auto& clause : rule.not_before) add(clause.event);
    for (const std::string& limit : rule.within) add(pack.rule(limit, std::nullopt)->trigger);
    return names;
}

/// EVENT=DAY or EVENT=DAY/DAY.
law::Happening happening_from(Desk& desk, const FoundRule& found, const std::string& text) {
    const law::Rule& rule = *found.rule;
    const auto sign = text.find('=');
    const std::string name = text.substr(0, sign);
    const auto known = moving_events(*found.pack, rule);
    if (known.empty())
        throw UsageError(text::filled(desk.messages().tr("Nothing that happens later moves {0}. Leave "
                                                         "--happened out."),
                                      {rule.key}));
    if (std::ranges::find(known, name) == known.end())
        throw UsageError(text::filled(desk.messages().tr("{0} does not move {1}. What does: {2}."),
                                      {name, rule.key, listed(known)}));
    const std::string days = sign == std::string::npos ? "" : text.substr(sign + 1);
    const auto slash = days.find('/');
    const auto from = domain::Date::from_iso(days.substr(0, slash));
    const auto to = slash == std::string::npos ? from : domain::Date::from_iso(days.substr(slash + 1));
    if (!from || (!to && slash + 1 != days.size()) || (to && *to < *from))
        throw UsageError(
            text::filled(desk.messages().tr("{0}: write it like {1}, the first and the last day; "
                                            "{2} while it has not ended."),
                         {text, name + "=2026-11-30/2026-12-10", name + "=2026-11-30/"}));
    return {*domain::choice_from<domain::EventKind>(name), *from, to};
}

law::Circumstances circumstances_of(Desk& desk, const LawChoice& law, const FoundRule& found,
                                    const OneDate& options) {
    law::Circumstances known{.state = law.state,
                             .given_period = period_for(desk, *found.rule, options.period),
                             .national = law.national};
    if (!options.contract.empty()) known.contract = day_of(options.contract);
    if (!options.price.empty())
        known.price = amount_from(desk, "--price", options.price, law.pack->currency());
    for (const std::string& text : options.happened)
        known.happenings.push_back(happening_from(desk, found, text));
    return known;
}

/// The rule for that price which counts from the same event, when there is one: its key.
std::string rule_for_price(const FoundRule& found, const law::Circumstances& known) {
    for (const law::Rule& rule : found.pack->rules()) {
        const bool has_band = rule.price_above || rule.price_from || rule.price_to;
        const bool is_alike = has_band && rule.kind == found.rule->kind &&
                              rule.trigger == found.rule->trigger && law::fits_price(rule, *known.price);
        const bool holds = !known.contract || law::holds_on(rule.origin, *known.contract);
        if (is_alike && holds) return rule.key;
    }
    return {};
}

[[noreturn]] void refuse_date(Desk& desk, const FoundRule& found, const law::Circumstances& known,
                              law::NoDeadline reason) {
    std::string words = app::sentence(reason, desk.messages());
    const bool by_price = reason == law::NoDeadline::OtherPrice;
    const std::string other = by_price ? rule_for_price(found, known) : std::string();
    if (!other.empty()) words += " " + text::filled(desk.messages().tr("For this one: {0}."), {other});
    throw UsageError(words);
}

ExitCode compute(Desk& desk, const OneDate& options) {
    const LawChoice law = law_choice(desk, options.jurisdiction, options.state);
    const FoundRule found = rule_for(desk, law, options);
    const auto known = circumstances_of(desk, law, found, options);
    auto answer = law::deadline_for(*found.pack, *found.rule, day_of(options.on), known);
    if (const auto* reason = std::get_if<law::NoDeadline>(&answer)) refuse_date(desk, found, known, *reason);
    const ExplainedDeadline explained{found, std::get<law::Deadline>(std::move(answer)),
                                      app::calendar_for(*found.pack, *found.rule, law.national),
                                      desk.today()};
    if (desk.options().json)
        print(desk.out(), deadline_json(explained, desk.messages()));
    else
        desk.out() << deadline_text(explained, desk.messages());
    const bool is_certain = std::ranges::none_of(explained.deadline.warnings, app::makes_uncertain);
    return is_certain ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe_rules(CLI::App& verb, RulesOn& options) {
    add_jurisdiction(verb, options.jurisdiction);
    verb.add_option("--on", options.on, "Those in force for this day of contract or event; without it today")
        ->check(iso_day());
    verb.footer("Example: redress-cli deadline rules --jurisdiction SE");
}

void describe_compute(CLI::App& verb, OneDate& options) {
    verb.add_option("rule", options.rule, "A rule that deadline rules lists")->required()->type_name("RULE");
    verb.add_option("--on", options.on, "The day of the event that the rule counts from")
        ->required()
        ->check(iso_day());
    verb.add_option("--contract", options.contract, "The day of the contract; it may decide the version")
        ->check(iso_day());
    add_jurisdiction(verb, options.jurisdiction);
    verb.add_option("--state", options.state, "State of the court or place, such as BY in Germany")
        ->type_name("XX");
    verb.add_option("--period", options.period,
                    "The period that a court or board has set, such as \"14 days\"")
        ->type_name("PERIOD");
    verb.add_option("--price", options.price, "The price, for rules that hold for some prices only")
        ->type_name("AMOUNT");
    verb.add_option("--happened", options.happened,
                    "What moves the end: EVENT=DAY, or EVENT=DAY/DAY from the first to the last day")
        ->allow_extra_args(false)
        ->type_name("EVENT=DAY");
    verb.footer(
        "Exit code 1 when a warning says that the date may be another one.\n"
        "Example: redress-cli deadline compute notice_safe_harbour --jurisdiction SE --on 2026-10-24");
}

} // namespace

void add_deadline(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "deadline",
                              "Dates by law, and the deadlines of cases: propose, keep, tick off, list");
    add_verb<RulesOn>(noun, chosen, "rules", "List the rules that dates are computed by", describe_rules,
                      list_rules);
    add_verb<OneDate>(noun, chosen, "compute", "Compute the date of one rule and show each step",
                      describe_compute, compute);
    add_list_verbs(noun, chosen);
    add_keep_verbs(noun, chosen);
    add_change_verbs(noun, chosen);
    add_calendar_verb(noun, chosen);
    add_date_papers(noun, chosen);
}

} // namespace redress::cli
