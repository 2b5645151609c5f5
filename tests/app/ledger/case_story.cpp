// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

std::string told(const Sum& sum) {
    return sum ? std::to_string(*sum) : std::string("open");
}

std::string told(const std::optional<Date>& date) {
    return date ? date->iso() : std::string("no day");
}

std::string told(const Case& dispute, const std::vector<ItemAmount>& parts) {
    std::string text;
    for (const ItemAmount& part : parts) {
        const auto item = std::ranges::find(dispute.claim_items, part.item, &ClaimItem::id);
        text += " " + std::to_string(item->position) + "=" + told(sum_in(part.amount));
    }
    return text;
}

std::string told(const Case& dispute, Id<Party> party) {
    return std::string(choice_name(side_by_hand(dispute, party)));
}

std::string told(const Case& dispute, const ClaimItem& item) {
    const Head& head = head_by_hand(dispute, item);
    std::string text = "item " + std::to_string(item.position) + " of head " + std::to_string(head.rank) +
                       " (" + std::string(choice_name(head.asked_by)) + "'s " +
                       std::string(choice_name(head.use)) + "): " + std::string(choice_name(item.remedy)) +
                       " " + told(claimed_by_hand(dispute, item));
    for (const ClaimItem& other : dispute.claim_items)
        if (other.id == item.alternative_to) text += ", else item " + std::to_string(other.position);
    return text + "\n";
}

std::string told(const Case& dispute, const Ruling& ruling) {
    std::string text = "  ruling " + std::to_string(ruling.position) + " of " + told(ruling.date);
    for (const Ruling& old : dispute.rulings)
        if (old.id == ruling.replaces) text += ", corrects " + std::to_string(old.position);
    if (ruling.final_since) text += ", final";
    if (ruling.costs)
        text += ", costs " + told(sum_in(ruling.costs)) + " to " + told(dispute, ruling.costs_to);
    if (ruling.lifts_costs_below) text += ", lifts costs";
    for (const ItemResult& result : dispute.item_results) {
        if (result.ruling != ruling.id) continue;
        text += ";" + told(dispute, {{result.item, result.amount}}) + " " +
                std::string(choice_name(result.outcome));
    }
    return text + "\n";
}

std::string told(const Case& dispute, const Instance& instance) {
    std::string text = "instance " + std::to_string(instance.position) + ": " +
                       std::string(choice_name(instance.kind)) + " of " + told(instance.opened) + ", " +
                       std::string(choice_name(instance.state)) + ", by the " +
                       told(dispute, instance.claimant);
    for (const Instance& other : dispute.instances)
        if (other.id == instance.appeal_from) text += ", from " + std::to_string(other.position);
    text += ":" + told(dispute, instance.before) + "\n";
    for (const Ruling& ruling : dispute.rulings)
        if (ruling.instance == instance.id) text += told(dispute, ruling);
    return text;
}

} // namespace

std::string story_of(const Case& dispute) {
    std::string text;
    for (const Item& item : dispute.items) text += "price " + told(sum_in(item.price)) + "\n";
    for (const ClaimItem& item : dispute.claim_items) text += told(dispute, item);
    for (const Answer& answer : dispute.answers)
        text += "answer of " + told(answer.date) + ":" + told(dispute, {{answer.item, answer.amount}}) + " " +
                std::string(choice_name(answer.stance)) + "\n";
    for (const Offer& offer : dispute.offers)
        text += "offer by the " + told(dispute, offer.offeror) + " of " + told(offer.date) + ", " +
                std::string(choice_name(offer.outcome)) + " " + told(offer.answered) + ":" +
                told(dispute, offer.lines) + "\n";
    for (const Payment& payment : dispute.payments)
        text += std::string(choice_name(payment.kind)) + " by the " + told(dispute, payment.payer) + " of " +
                told(payment.date) + ": " + told(sum_in(payment.amount)) + ", interest " +
                told(sum_in(payment.interest)) + ", costs " + told(sum_in(payment.costs)) + ";" +
                told(dispute, payment.towards) + "\n";
    for (const Instance* instance : order_by_hand(dispute)) text += told(dispute, *instance);
    return text;
}

} // namespace redress::test
