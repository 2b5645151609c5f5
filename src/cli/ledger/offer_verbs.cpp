// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger/offer_view.h>
#include <redress/app/ledger_edits.h>

#include <ostream>

namespace redress::cli {

namespace {

using domain::Offer;
using domain::OfferOutcome;

/// What an offer says, whether it comes first or counters another.
struct Terms {
    std::vector<std::string> lines;
    std::string lump, by, on, expires, conditions, audience = "own_side", note;
    bool without_prejudice = false;
    bool open = false;
};
struct NewOffer {
    std::string name;
    Terms terms;
};
struct Reply {
    std::string name;
    int number = 0;
    std::string on;
};
struct Counter {
    Reply reply;
    Terms terms;
};
struct OneCase {
    std::string name;
};

/// Who owes the first of the items that the offer covers.
domain::Id<domain::Party> debtor_of(const domain::Case& dispute,
                                    const std::vector<domain::ItemAmount>& lines) {
    const domain::ClaimItem* item = lines.empty() ? nullptr : domain::find(dispute, lines.front().item);
    return item == nullptr ? domain::Id<domain::Party>() : item->debtor;
}

void check_terms(Desk& desk, const Offer& offer) {
    const auto& messages = desk.messages();
    if (offer.lines.empty())
        throw UsageError(messages.tr("Say with --line which claim items the offer covers."));
    for (const domain::ItemAmount& line : offer.lines)
        if (!line.amount && !offer.lump)
            throw UsageError(messages.tr("Give each --line its amount, or one --lump for all of them."));
    if (offer.expires && offer.date && *offer.expires < *offer.date)
        throw UsageError(messages.tr("An offer cannot expire before it is made."));
}

Offer offer_of(Desk& desk, const domain::Case& dispute, const Terms& terms) {
    Offer offer;
    offer.lines = typed_items(desk, dispute, "--line", terms.lines);
    offer.lump = typed_amount(desk, dispute, "--lump", terms.lump);
    offer.offeror = terms.by.empty() ? debtor_of(dispute, offer.lines) : party_named(desk, dispute, terms.by);
    offer.date = day_or_today(desk, terms.on);
    offer.expires = typed_day(terms.expires);
    offer.conditions = terms.conditions;
    offer.without_prejudice = terms.without_prejudice;
    offer.audience = *domain::choice_from<domain::Audience>(terms.audience);
    offer.note = terms.note;
    check_terms(desk, offer);
    return offer;
}

void show(Desk& desk, const domain::Case& dispute, const std::vector<const Offer*>& offers) {
    if (!desk.options().json) {
        desk.out() << offers_text(dispute, offers, desk);
        return;
    }
    Json list = Json::array();
    for (const Offer* offer : offers) list.push_back(offer_json(dispute, *offer));
    print(desk.out(), list);
}

ExitCode add(Desk& desk, const NewOffer& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto edit = app::offer_edit(loaded, offer_of(desk, loaded.dispute, wanted.terms),
                                      desk.session().workspace.ports());
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    show(desk, *now, {&now->offers.back()});
    return ExitCode::Done;
}

/// The offer that is answered: one that waits for an answer.
const Offer& open_offer(Desk& desk, const domain::Case& dispute, int number) {
    const Offer& offer = offer_numbered(desk, dispute, number);
    if (offer.outcome == OfferOutcome::Open) return offer;
    throw UsageError(
        text::filled(desk.messages().tr("Offer {0} has been answered already."), {std::to_string(number)}));
}

ExitCode answer(Desk& desk, const Reply& reply, OfferOutcome outcome) {
    const auto loaded = opened_case(desk, reply.name);
    const Offer& offer = open_offer(desk, loaded.dispute, reply.number);
    const auto on = day_or_today(desk, reply.on);
    const auto now = written(desk, loaded, app::answer_offer_edit(loaded, offer.id, outcome, on));
    if (!now) return ExitCode::BadInput;
    show(desk, *now, {domain::find(*now, offer.id)});
    const bool is_late = outcome == OfferOutcome::Accepted && offer.expires && *offer.expires < on;
    if (is_late)
        desk.warn(text::filled(desk.messages().tr("The offer could be accepted until {0}. Ask whether it "
                                                  "still binds."),
                               {day_cell(offer.expires, desk)}));
    return is_late ? ExitCode::ProblemsFound : ExitCode::Done;
}

/// The other end of an offer: the creditor answers the debtor and the debtor the creditor.
domain::Id<domain::Party> other_end(const domain::Case& dispute, const Offer& offer) {
    const domain::ClaimItem* item =
        offer.lines.empty() ? nullptr : domain::find(dispute, offer.lines.front().item);
    if (item == nullptr) return {};
    return offer.offeror == item->creditor ? item->debtor : item->creditor;
}

/// The old offer's outcome and the new offer, as one step.
ExitCode counter(Desk& desk, const Counter& wanted) {
    const auto loaded = opened_case(desk, wanted.reply.name);
    const Offer& old = open_offer(desk, loaded.dispute, wanted.reply.number);
    Offer offer = offer_of(desk, loaded.dispute, wanted.terms);
    offer.counter_to = old.id;
    if (wanted.terms.by.empty()) offer.offeror = other_end(loaded.dispute, old);
    const auto edit = app::counter_offer_edit(loaded, offer, desk.session().workspace.ports());
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    show(desk, *now, {domain::find(*now, old.id), &now->offers.back()});
    return ExitCode::Done;
}

Json comparison_json(const domain::Case& dispute, const app::OfferComparison& found) {
    Json json{{"offer", offer_number(dispute, found.offer)},
              {"offered", json_of(found.offered)},
              {"claimed", json_of(found.claimed)},
              {"likely_least", json_of(found.likely_least)},
              {"likely_most", json_of(found.likely_most)},
              {"is_reckoned", found.is_reckoned},
              {"pays", found.pays},
              {"spent", json_of(found.spent)}};
    json["next_forum"] = found.next ? Json(found.next->name) : Json();
    json["next_fee"] = found.next ? json_of(found.next->fee) : Json();
    json["after_fee_least"] = json_of(found.after_fee_least());
    json["after_fee_most"] = json_of(found.after_fee_most());
    return json;
}

ExitCode compare(Desk& desk, const Reply& asked) {
    const domain::Case dispute = desk.load(asked.name);
    const Offer& offer = offer_numbered(desk, dispute, asked.number);
    const auto found =
        app::comparison_of(dispute, offer, desk.resources(), desk.today(), desk.messages().language());
    if (desk.options().json)
        print(desk.out(), comparison_json(dispute, found));
    else
        for (const std::string& sentence : app::sentences(found, desk.messages())) desk.say(sentence);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    std::vector<const Offer*> offers;
    for (const Offer& offer : dispute.offers) offers.push_back(&offer);
    show(desk, dispute, offers);
    return ExitCode::Done;
}

void describe_terms(CLI::App& verb, Terms& terms) {
    verb.add_option("--line", terms.lines,
                    "A claim item with its amount: 3=1200, 1-4 or all; as often as needed")
        ->type_name("ITEM[=AMOUNT]");
    verb.add_option("--lump", terms.lump, "One sum for all the lines without an amount of their own")
        ->type_name("AMOUNT");
    verb.add_option("--by", terms.by,
                    "Who offers; without it the debtor of the first line, or the other end of "
                    "the offer that is countered")
        ->type_name("PARTY");
    take_day(verb, "--expires", terms.expires, "The last day on which it can be accepted");
    verb.add_option("--conditions", terms.conditions, "What it depends on")->type_name("TEXT");
    auto* secret =
        verb.add_flag("--without-prejudice", terms.without_prejudice, "No forum may ever be told of it");
    verb.add_flag("--open", terms.open, "It may be told to anybody; this is so without the option too")
        ->excludes(secret);
    take_choice<domain::Audience>(verb, "--release", terms.audience, "Whose papers may name it");
    take_note(verb, terms.note);
}

void describe_add(CLI::App& verb, NewOffer& wanted) {
    take_case_of(verb, wanted.name);
    describe_terms(verb, wanted.terms);
    take_day(verb, "--on", wanted.terms.on, "The day of the offer; without it today");
    verb.footer("Example: redress-cli --casebook my.redress offer add 1 --line all --lump 20000");
}

void describe_reply(CLI::App& verb, Reply& reply) {
    take_case_of(verb, reply.name);
    verb.add_option("offer", reply.number, "Number that offer list CASE shows")->required()->type_name("N");
}

void describe_counter(CLI::App& verb, Counter& wanted) {
    describe_reply(verb, wanted.reply);
    describe_terms(verb, wanted.terms);
    take_day(verb, "--on", wanted.terms.on, "The day of the counter-offer; without it today");
    verb.footer("Example: redress-cli --casebook my.redress offer counter 1 1 --line all --lump 25000");
}

void describe_compare(CLI::App& verb, Reply& asked) {
    describe_reply(verb, asked);
    verb.footer("For the own side only.\nExample: redress-cli --casebook my.redress offer compare 1 1");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress offer list 1");
}

void add_reply(CLI::App& noun, Verb& chosen, const char* name, const char* words, OfferOutcome outcome) {
    const auto describe = [name](CLI::App& verb, Reply& reply) {
        describe_reply(verb, reply);
        take_day(verb, "--on", reply.on, "The day; without it today");
        verb.footer("Example: redress-cli --casebook my.redress offer " + std::string(name) +
                    " 1 1 --on 2026-03-10");
    };
    add_verb<Reply>(noun, chosen, name, words, describe,
                    [outcome](Desk& desk, const Reply& reply) { return answer(desk, reply, outcome); });
}

} // namespace

void add_offer(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "offer", "What was offered to settle claim items, and what came of it");
    add_verb<NewOffer>(noun, chosen, "add", "Record an offer with its lines", describe_add, add);
    add_reply(noun, chosen, "accept", "Settle the claim items that an offer covers", OfferOutcome::Accepted);
    add_reply(noun, chosen, "refuse", "Record that an offer was refused", OfferOutcome::Refused);
    add_reply(noun, chosen, "lapse", "Record that an offer lapsed", OfferOutcome::Lapsed);
    add_reply(noun, chosen, "withdraw", "Record that an offer was withdrawn", OfferOutcome::Withdrawn);
    add_verb<Counter>(noun, chosen, "counter", "Record a counter-offer", describe_counter, counter);
    add_verb<Reply>(noun, chosen, "compare",
                    "An offer beside the claim, the likely award and the cost of going on", describe_compare,
                    compare);
    add_verb<OneCase>(noun, chosen, "list", "The offers in their order, beside what is claimed",
                      describe_list, list);
}

} // namespace redress::cli
