// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typed_lines.h"
#include "shop/exposure_print.h"
#include "shop/shop_records.h"

#include <redress/text/format.h>

#include <ostream>

namespace redress::cli {

namespace {

struct OneCase {
    std::string name;
};
struct NewCost {
    std::string name, amount, kind = "parts", on, note;
    int defect = 0;
    int attempt = 0; ///< 0: none
};
struct NewReserve {
    std::string name, likely, reserved, on, note;
    int item = 0;
};
struct NewRecourse {
    std::string name, against, amount, claimed, reply_by, note;
    std::vector<int> defects;
};
struct Recovering {
    std::string name, amount;
    int recourse = 0; ///< 0: the last from which nothing has come
};

ExitCode show(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    if (desk.options().json)
        print(desk.out(), exposure_json(dispute));
    else
        desk.out() << exposure_text(dispute, desk);
    return ExitCode::Done;
}

ExitCode add_cost(Desk& desk, const NewCost& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    domain::HandlingCost cost;
    cost.defect = defect_numbered(desk, dispute, wanted.defect).id;
    if (wanted.attempt != 0)
        cost.attempt = in_place(desk, dispute.repair_attempts, wanted.attempt,
                                N_("There is no repair attempt {0}: the case has {1}."))
                           .id;
    cost.kind = *domain::choice_from<domain::CostKind>(wanted.kind);
    cost.date = day_or_today(desk, wanted.on);
    cost.amount = typed_amount(desk, dispute, "amount", wanted.amount);
    cost.note = wanted.note;
    cost = placed(desk, cost, dispute.handling_costs);
    return finish_shop(desk, loaded, {dispute.sheet.id, N_("Add cost of handling"), {domain::adding(cost)}});
}

ExitCode set_reserve(Desk& desk, const NewReserve& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    domain::Reserve reserve;
    reserve.item = item_numbered(desk, dispute, wanted.item).id;
    reserve.date = day_or_today(desk, wanted.on);
    reserve.likely = typed_amount(desk, dispute, "--likely", wanted.likely);
    reserve.reserved = typed_amount(desk, dispute, "--reserved", wanted.reserved);
    if (!reserve.likely && !reserve.reserved)
        throw UsageError(desk.messages().tr("Give --likely, --reserved or both."));
    reserve.note = wanted.note;
    reserve = placed(desk, reserve, dispute.reserves);
    return finish_shop(desk, loaded, {dispute.sheet.id, N_("Add reserve"), {domain::adding(reserve)}});
}

ExitCode claim_recourse(Desk& desk, const NewRecourse& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    domain::Recourse recourse;
    recourse.against = party_named(desk, dispute, wanted.against);
    for (const int number : wanted.defects)
        recourse.defects.push_back(defect_numbered(desk, dispute, number).id);
    recourse.claimed = day_or_today(desk, wanted.claimed);
    require_not_before(desk, wanted.reply_by, recourse.claimed,
                       N_("It is claimed on {0}: no answer can be due before."));
    recourse.reply_by = typed_day(wanted.reply_by);
    recourse.amount = typed_amount(desk, dispute, "amount", wanted.amount);
    recourse.note = wanted.note;
    recourse = placed(desk, recourse, dispute.recourses);
    return finish_shop(desk, loaded, {dispute.sheet.id, N_("Add recourse"), {domain::adding(recourse)}});
}

/// The number of the last one from which nothing has come yet, else of the last.
int last_open(const std::vector<domain::Recourse>& recourses) {
    int number = static_cast<int>(recourses.size());
    for (int i = number; i > 0; --i)
        if (!recourses[static_cast<std::size_t>(i) - 1].recovered) return i;
    return std::max(number, 1);
}

/// It is entered all the same.
void doubt_recovered(Desk& desk, const domain::Recourse& recourse,
                     const std::optional<domain::Money>& before) {
    const auto& messages = desk.messages();
    const auto money = [&](const domain::Money& amount) {
        return text::format_money(amount, messages.language());
    };
    if (before && *before != *recourse.recovered)
        desk.err() << text::filled(messages.tr("{0} takes the place of {1}, which was recovered before: the "
                                               "amount is what came back in all."),
                                   {money(*recourse.recovered), money(*before)})
                   << "\n";
    if (recourse.amount && *recourse.amount < *recourse.recovered)
        desk.err() << text::filled(messages.tr("{0} is more than the {1} that was claimed in recourse."),
                                   {money(*recourse.recovered), money(*recourse.amount)})
                   << "\n";
}

ExitCode recover(Desk& desk, const Recovering& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    const int number = wanted.recourse == 0 ? last_open(dispute.recourses) : wanted.recourse;
    domain::Recourse recourse =
        in_place(desk, dispute.recourses, number, N_("There is no recourse {0}: the case has {1}."));
    const auto before = recourse.recovered;
    recourse.recovered = typed_amount(desk, dispute, "amount", wanted.amount);
    doubt_recovered(desk, recourse, before);
    return finish_shop(desk, loaded,
                       {dispute.sheet.id, N_("Change recourse"), {domain::altering(loaded, recourse)}});
}

void describe_show(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress shop show 1");
}

void describe_cost(CLI::App& verb, NewCost& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("defect", wanted.defect, "Number of the defect")->required()->type_name("DEFECT");
    verb.add_option("amount", wanted.amount, "What it cost the shop")->required()->type_name("AMOUNT");
    take_choice<domain::CostKind>(verb, "--kind", wanted.kind, "What for; without it parts");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    verb.add_option("--attempt", wanted.attempt, "The repair attempt, by its place in the case")
        ->type_name("N");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress shop cost 1 2 650 --kind labour");
}

void describe_reserve(CLI::App& verb, NewReserve& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("item", wanted.item, "Number that claim items CASE shows")->required()->type_name("ITEM");
    verb.add_option("--likely", wanted.likely, "What it will come to")->type_name("AMOUNT");
    verb.add_option("--reserved", wanted.reserved, "What is put aside for it")->type_name("AMOUNT");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress shop reserve 1 2 --likely 2000 --reserved 3000");
}

void describe_recourse(CLI::App& verb, NewRecourse& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("amount", wanted.amount, "What is asked")->required()->type_name("AMOUNT");
    verb.add_option("--against", wanted.against,
                    "The supplier or manufacturer: a role or a place in the list")
        ->required()
        ->type_name("PARTY");
    verb.add_option("--defect", wanted.defects, "Numbers of the defects")->type_name("N");
    take_day(verb, "--claimed", wanted.claimed, "The day; without it today");
    take_day(verb, "--reply-by", wanted.reply_by, "The day an answer is asked by");
    take_note(verb, wanted.note);
    verb.footer(
        "Example: redress-cli --casebook my.redress shop recourse 1 900 --against producer --defect 1");
}

void describe_recovered(CLI::App& verb, Recovering& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("amount", wanted.amount, "In all")->required()->type_name("AMOUNT");
    verb.add_option("--recourse", wanted.recourse,
                    "Which, by its place in the case; without it the last from which nothing has come")
        ->type_name("N");
    verb.footer("Example: redress-cli --casebook my.redress shop recovered 1 900");
}

} // namespace

ExitCode finish_shop(Desk& desk, const domain::LoadedCase& loaded, const domain::Edit& edit) {
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    if (desk.options().json)
        print(desk.out(), exposure_json(*now));
    else
        desk.out() << exposure_text(*now, desk);
    return ExitCode::Done;
}

void add_shop(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "shop",
                              "What the trader's own side keeps: goods taken in, costs, "
                              "reserves, recourse to the supplier");
    add_verb<OneCase>(noun, chosen, "show", "What the case may come to, has cost and may bring back",
                      describe_show, show);
    add_intake_verbs(noun, chosen);
    add_verb<NewCost>(noun, chosen, "cost", "Record what handling a defect cost", describe_cost, add_cost);
    add_verb<NewReserve>(noun, chosen, "reserve", "Say what a claim item will likely come to",
                         describe_reserve, set_reserve);
    add_verb<NewRecourse>(noun, chosen, "recourse", "Record a claim against the supplier or manufacturer",
                          describe_recourse, claim_recourse);
    add_verb<Recovering>(noun, chosen, "recovered", "Record what recourse has brought back",
                         describe_recovered, recover);
}

} // namespace redress::cli
