// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_verbs.h"
#include "print/case_dates_print.h"
#include "statute/law_choice.h"

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct Wanted {
    std::string name;
    std::vector<std::string> rules;
    int purchase = 0; ///< 0: all
    std::string period;
};
struct Moving {
    std::string name;
    bool agreed = false;
};

std::optional<law::Period> period_of(Desk& desk, const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto period = law::period_from(text);
    if (period) return period;
    throw UsageError(
        text::filled(desk.messages().tr("{0} is not a period. Write it like {1}."),
                     {text, "\"14 days\", \"3 working days\", \"2 weeks\", \"1 month\", \"2 years\""}));
}

std::vector<app::DateProposal> proposals_for(Desk& desk, const ChosenCase& chosen, const Wanted& options) {
    auto proposals = app::date_proposals(chosen.dispute(), chosen.law, period_of(desk, options.period));
    if (options.purchase == 0) return proposals;
    const auto purchase = purchase_numbered(desk, chosen, options.purchase);
    std::erase_if(proposals, [&](const app::DateProposal& p) { return p.purchase != purchase; });
    return proposals;
}

std::string rules_in(const std::vector<app::DateProposal>& proposals) {
    std::vector<std::string> names;
    for (const app::DateProposal& proposal : proposals)
        if (std::ranges::find(names, proposal.rule->key) == names.end()) names.push_back(proposal.rule->key);
    return listed(names);
}

ExitCode propose(Desk& desk, const Wanted& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const auto proposals = proposals_for(desk, chosen, options);
    if (desk.options().json) {
        print(desk.out(), proposals_json(chosen, proposals, desk));
        return ExitCode::Done;
    }
    desk.out() << proposals_text(chosen, proposals, desk);
    const auto unset = app::periods_to_be_set(chosen.dispute(), chosen.law);
    if (options.period.empty() && !unset.empty())
        desk.say(text::filled(
            desk.messages().tr("With --period as a court or board has set it, there are also: {0}."),
            {rules_in(unset)}));
    return ExitCode::Done;
}

/// The proposals by these rules. Throws UsageError for a rule that nothing follows from.
std::vector<app::DateProposal> chosen_from(Desk& desk, const std::vector<app::DateProposal>& proposals,
                                           const Wanted& options) {
    std::vector<app::DateProposal> chosen;
    for (const app::DateProposal& proposal : proposals)
        if (std::ranges::find(options.rules, proposal.rule->key) != options.rules.end())
            chosen.push_back(proposal);
    for (const std::string& rule : options.rules) {
        const auto is_it = [&](const app::DateProposal& p) { return p.rule->key == rule; };
        if (std::ranges::none_of(chosen, is_it))
            throw UsageError(text::filled(
                desk.messages().tr("No date by the rule {0} follows from the case. What follows: {1}."),
                {rule, rules_in(proposals)}));
    }
    return chosen;
}

void show_kept(Desk& desk, const ChosenCase& before, const domain::Edit& edit) {
    const ChosenCase now = read_again(desk, before);
    std::vector<const domain::Deadline*> added;
    for (const domain::Deadline& deadline : now.dispute().deadlines)
        if (std::ranges::find(edit.changes, deadline.id.uid, &domain::Change::uid) != edit.changes.end())
            added.push_back(&deadline);
    if (!desk.options().json) {
        desk.out() << deadlines_text(now, added, desk);
        return;
    }
    Json list = Json::array();
    for (const domain::Deadline* deadline : added) list.push_back(kept_json(now, *deadline, desk));
    print(desk.out(), list);
}

ExitCode keep(Desk& desk, const Wanted& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const auto wanted = chosen_from(desk, proposals_for(desk, chosen, options), options);
    const domain::Edit edit = app::keep_edit(chosen.loaded, wanted, desk.session().workspace.ports());
    if (edit.changes.empty() && !desk.options().json) {
        desk.say(desk.messages().tr("They are kept already. Nothing was changed."));
        return ExitCode::Done;
    }
    if (!write_edit(desk, chosen, edit)) return ExitCode::BadInput;
    show_kept(desk, chosen, edit);
    return ExitCode::Done;
}

ExitCode move(Desk& desk, const Moving& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const auto moves = app::date_moves(chosen.dispute(), chosen.law);
    const domain::Edit edit = app::move_edit(chosen.loaded, moves);
    const bool writes = options.agreed && !edit.changes.empty();
    if (writes && !write_edit(desk, chosen, edit)) return ExitCode::BadInput;
    if (desk.options().json)
        print(desk.out(), {{"applied", writes}, {"moves", moves_json(chosen, moves, desk)}});
    else
        desk.out() << moves_text(chosen, moves, desk);
    const std::size_t left = moves.size() - (writes ? edit.changes.size() : 0);
    if (left > 0 && !options.agreed && !desk.options().json)
        desk.say(desk.messages().tr("Nothing was changed. Agree to the new dates with --yes."));
    return left > 0 ? ExitCode::ProblemsFound : ExitCode::Done;
}

void describe_propose(CLI::App& verb, Wanted& options) {
    take_case_name(verb, options.name);
    verb.add_option("--purchase", options.purchase, "Only what follows from this purchase, 1 for the first")
        ->type_name("N");
    verb.add_option("--period", options.period,
                    "The period that a court or board has set, such as \"14 days\"")
        ->type_name("PERIOD");
}

void describe_proposing(CLI::App& verb, Wanted& options) {
    describe_propose(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress deadline propose 1");
}

void describe_keep(CLI::App& verb, Wanted& options) {
    describe_propose(verb, options);
    verb.add_option("rules", options.rules, "Rules that deadline propose lists")
        ->required()
        ->type_name("RULE");
    verb.footer("Example: redress-cli --casebook my.redress deadline keep 1 presumption liability");
}

void describe_move(CLI::App& verb, Moving& options) {
    take_case_name(verb, options.name);
    verb.add_flag("--yes", options.agreed, "Take the new dates over");
    verb.footer("Exit code 1 while a kept date differs.\n"
                "Example: redress-cli --casebook my.redress deadline move 1 --yes");
}

} // namespace

void add_keep_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<Wanted>(noun, chosen, "propose", "The dates that follow from what a case says",
                     describe_proposing, propose);
    add_verb<Wanted>(noun, chosen, "keep", "Keep dates that are proposed as deadlines of the case",
                     describe_keep, keep);
    add_verb<Moving>(noun, chosen, "move", "Compare the kept dates with the case and the law as they are now",
                     describe_move, move);
}

} // namespace redress::cli
