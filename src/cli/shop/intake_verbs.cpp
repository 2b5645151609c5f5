// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typed_lines.h"
#include "letter_paper.h"
#include "shop/exposure_print.h"
#include "shop/shop_records.h"

#include <redress/app/letters.h>
#include <redress/domain/behind.h>

#include <ostream>

namespace redress::cli {

namespace {

struct NewIntake {
    std::string name, received, returned, complaint, condition, accessories, loan_unit, fee, note;
    int item = 1;
};
struct GivingBack {
    std::string name, on;
    int intake = 0; ///< 0: the last
};
struct NewAttempt {
    std::string name, requested, finished, outcome = "pending", by, serial, note;
    std::vector<int> defects;
};

ExitCode take_in(Desk& desk, const NewIntake& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    domain::Intake intake;
    intake.item =
        in_place(desk, dispute.items, wanted.item, N_("There is no purchased item {0}: the case has {1}."))
            .id;
    intake.received = day_or_today(desk, wanted.received);
    require_not_before(desk, wanted.returned, intake.received,
                       N_("It was taken in on {0}: it cannot have been given back before."));
    intake.returned = typed_day(wanted.returned);
    intake.complaint = wanted.complaint;
    intake.condition = wanted.condition;
    intake.accessories = wanted.accessories;
    intake.loan_unit = wanted.loan_unit;
    intake.inspection_fee = typed_amount(desk, dispute, "--fee", wanted.fee);
    intake.note = wanted.note;
    intake = placed(desk, intake, dispute.intakes);
    return finish_shop(desk, loaded, {dispute.sheet.id, N_("Add intake"), {domain::adding(intake)}});
}

ExitCode give_back(Desk& desk, const GivingBack& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& intakes = loaded.dispute.intakes;
    const int number = wanted.intake == 0 ? static_cast<int>(intakes.size()) : wanted.intake;
    domain::Intake intake = in_place(desk, intakes, number,
                                     N_("There is no intake {0}: the case has {1}. shop intake adds one."));
    require_not_before(desk, wanted.on, intake.received,
                       N_("It was taken in on {0}: it cannot have been given back before."));
    intake.returned = day_or_today(desk, wanted.on);
    return finish_shop(desk, loaded,
                       {loaded.dispute.sheet.id, N_("Change intake"), {domain::altering(loaded, intake)}});
}

ExitCode add_attempt(Desk& desk, const NewAttempt& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    domain::RepairAttempt attempt;
    for (const int number : wanted.defects)
        attempt.defects.push_back(defect_numbered(desk, dispute, number).id);
    attempt.requested = day_or_today(desk, wanted.requested);
    require_not_before(desk, wanted.finished, attempt.requested,
                       N_("It was asked for on {0}: it cannot have been done before."));
    attempt.finished = typed_day(wanted.finished);
    attempt.outcome = *domain::choice_from<domain::RepairOutcome>(wanted.outcome);
    const domain::Party* trader = domain::counterpart_of(dispute);
    if (trader != nullptr) attempt.performer = trader->id;
    if (!wanted.by.empty()) attempt.performer = party_named(desk, dispute, wanted.by);
    attempt.replacement_serial = wanted.serial;
    attempt.note = wanted.note;
    attempt = placed(desk, attempt, dispute.repair_attempts);
    return finish_shop(desk, loaded, {dispute.sheet.id, N_("Add repair attempt"), {domain::adding(attempt)}});
}

void describe_intake(CLI::App& verb, NewIntake& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("--item", wanted.item,
                    "Which purchased item, by its place in the case; without it the first")
        ->type_name("N");
    take_day(verb, "--received", wanted.received, "The day; without it today");
    take_day(verb, "--returned", wanted.returned, "The day on which it was given back");
    verb.add_option("--complaint", wanted.complaint, "In the customer's words")->type_name("TEXT");
    verb.add_option("--condition", wanted.condition, "As received")->type_name("TEXT");
    verb.add_option("--accessories", wanted.accessories, "Handed in with it")->type_name("TEXT");
    verb.add_option("--loan-unit", wanted.loan_unit, "Lent meanwhile")->type_name("TEXT");
    verb.add_option("--fee", wanted.fee, "Agreed for the case that no fault is found")->type_name("AMOUNT");
    take_note(verb, wanted.note);
    verb.footer(
        "Example: redress-cli --casebook my.redress shop intake 1 --complaint \"It does not charge\"");
}

void describe_give_back(CLI::App& verb, GivingBack& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("--intake", wanted.intake, "Which, by its place in the case; without it the last")
        ->check(CLI::Range(1, 9999))
        ->type_name("N");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    verb.footer("Example: redress-cli --casebook my.redress shop returned 1 --on 2026-03-20");
}

void describe_receipt(CLI::App& verb, PaperOptions& options) {
    options.kind = app::intake_receipt;
    take_case_of(verb, options.dispute);
    verb.add_option("intake", options.intake, "Which, by its place in the case; without it the last")
        ->check(CLI::Range(1, 9999))
        ->type_name("N");
    add_paper_options(verb, options);
    verb.add_option("--handed-in-by", options.handed_in_by,
                    "Who signs for the customer; without it the customer")
        ->type_name("NAME");
    verb.add_option("--taken-by", options.taken_by, "Who signs for the shop; without it its contact person")
        ->type_name("NAME");
    verb.footer("Example: redress-cli --casebook my.redress shop receipt 1 --to receipt.pdf");
}

void describe_attempt(CLI::App& verb, NewAttempt& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("--defect", wanted.defects, "Numbers of the defects")->required()->type_name("N");
    take_day(verb, "--requested", wanted.requested, "The day it was asked for; without it today");
    take_day(verb, "--finished", wanted.finished, "The day it was done");
    take_choice<domain::RepairOutcome>(verb, "--outcome", wanted.outcome, "What came of it");
    verb.add_option("--by", wanted.by, "Who repairs; without it the trader")->type_name("PARTY");
    verb.add_option("--serial", wanted.serial, "Serial number of the replacement")->type_name("TEXT");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress shop attempt 1 --defect 1 --outcome "
                "no_fault_found --finished 2026-03-18");
}

} // namespace

void add_intake_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<NewIntake>(noun, chosen, "intake", "Record goods taken in", describe_intake, take_in);
    add_verb<PaperOptions>(noun, chosen, "receipt",
                           "Make the customer's receipt for goods taken in, as PDF or text", describe_receipt,
                           make_paper);
    add_verb<NewAttempt>(noun, chosen, "attempt",
                         "Record an attempt to repair or replace, and what was found", describe_attempt,
                         add_attempt);
    add_verb<GivingBack>(noun, chosen, "returned", "Record when goods taken in were given back",
                         describe_give_back, give_back);
}

} // namespace redress::cli
