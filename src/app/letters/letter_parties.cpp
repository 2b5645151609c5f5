// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <algorithm>

namespace redress::app {

using domain::Party;
using domain::PartyRole;

namespace {

void add_once(std::vector<const Party*>& parties, const Party* party) {
    if (party != nullptr && std::find(parties.begin(), parties.end(), party) == parties.end())
        parties.push_back(party);
}

std::vector<std::string> lines_in(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (end > start) lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

void add_address(std::vector<std::string>& lines, const domain::Address& address, const LetterSource& source,
                 const std::string& country) {
    for (const std::string& line : lines_in(address.street)) lines.push_back(line);
    if (source.pack && source.pack->gives_town_own_line()) {
        lines.push_back(address.city);
        lines.push_back(address.postcode);
    } else {
        lines.push_back(joined({address.postcode, address.city}));
    }
    lines.push_back(country);
    std::erase(lines, "");
}

/// A country is written only on a letter that leaves it.
std::string country_line(const Party* party, const Party* other) {
    if (party == nullptr || other == nullptr || party->address.country == other->address.country) return {};
    return party->address.country;
}

std::vector<FieldTree> rows_of(const std::vector<std::string>& lines) {
    std::vector<FieldTree> rows;
    for (const std::string& line : lines) rows.emplace_back().set("line", line);
    return rows;
}

std::vector<const Party*> side_of(const LetterSource& source, domain::Side side) {
    if (side == domain::Side::Consumer) return buyers_of(source.dispute);
    const Party* seller = seller_of(source.dispute);
    return seller != nullptr ? std::vector{seller} : std::vector<const Party*>{};
}

domain::Side other_side(domain::Side side) {
    return side == domain::Side::Consumer ? domain::Side::Trader : domain::Side::Consumer;
}

std::vector<std::string> names_of(const std::vector<const Party*>& parties) {
    std::vector<std::string> names;
    for (const Party* party : parties) names.push_back(party->name);
    return names;
}

bool has_place(const domain::Address& address) {
    return !address.street.empty() || !address.postcode.empty() || !address.city.empty();
}

/// Those who live at one address; somebody without an address stands with the first.
std::vector<std::vector<const Party*>> by_address(const std::vector<const Party*>& people) {
    std::vector<std::vector<const Party*>> groups;
    for (const Party* party : people) {
        auto same = std::find_if(groups.begin(), groups.end(),
                                 [&](const auto& group) { return group.front()->address == party->address; });
        if (same == groups.end() && !groups.empty() && !has_place(party->address)) same = groups.begin();
        if (same == groups.end())
            groups.push_back({party});
        else
            same->push_back(party);
    }
    return groups;
}

std::vector<std::string> ways_to(const std::vector<const Party*>& people) {
    std::vector<std::string> ways;
    for (std::string Party::*way : {&Party::email, &Party::phone})
        for (const Party* party : people)
            if (std::find(ways.begin(), ways.end(), party->*way) == ways.end()) ways.push_back(party->*way);
    std::erase(ways, "");
    return ways;
}

std::vector<std::string> sender_lines(const LetterSource& source, const std::vector<const Party*>& senders,
                                      const Party* recipient) {
    std::vector<std::string> lines;
    for (const auto& group : by_address(senders)) {
        for (const Party* party : group) lines.push_back(party->name);
        const Party& first = *group.front();
        add_address(lines, first.address, source, country_line(&first, recipient));
        const auto ways = ways_to(group);
        lines.insert(lines.end(), ways.begin(), ways.end());
    }
    std::erase(lines, "");
    return lines;
}

std::vector<std::string> recipient_lines(const LetterSource& source,
                                         const std::vector<const Party*>& recipients, const Party* sender) {
    std::vector<std::string> lines = names_of(recipients);
    if (recipients.empty()) return lines;
    const Party& first = *recipients.front();
    if (first.shop_name != first.name) lines.push_back(first.shop_name);
    if (!first.contact_person.empty())
        lines.push_back(source.words.phrase("attention", {first.contact_person}));
    add_address(lines, first.address, source, country_line(&first, sender));
    return lines;
}

/// Somebody who may sign for the party; null when nobody has a recorded power of attorney.
const Party* signer_for(const domain::Case& dispute, const Party& party) {
    for (const Party& other : dispute.parties)
        if (other.power_of_attorney && other.represents == party.id &&
            other.roles.contains(PartyRole::Representative))
            return &other;
    return nullptr;
}

std::vector<std::string> signatures_of(const LetterSource& source, const std::vector<const Party*>& senders) {
    std::vector<std::string> lines;
    for (const Party* sender : senders) {
        const Party* signer = signer_for(source.dispute, *sender);
        lines.push_back(signer != nullptr ? source.words.phrase("signed_for", {signer->name, sender->name})
                                          : sender->name);
    }
    return lines;
}

/// "I" or "we", and what belongs to us, as the number of senders asks.
void add_pronouns(FieldTree& tree, const LetterSource& source, std::size_t senders) {
    const std::string group = senders > 1 ? "pronoun_many." : "pronoun_one.";
    for (const char* word : {"we", "we_first", "am", "us", "our", "our_first", "our_neuter", "our_many"})
        tree.set("sender." + std::string(word), source.words.phrase(group + word));
}

void add_purchase_parties(FieldTree& tree, const LetterSource& source) {
    const Party* seller = seller_of(source.dispute);
    set_with_section(tree, "seller.name", seller != nullptr ? full_name(*seller, source.words) : "");
    set_with_section(tree, "seller.registration_number",
                     seller != nullptr ? seller->registration_number : "");
    set_with_section(tree, "buyers.names", source.words.list(names_of(buyers_of(source.dispute))));
}

FieldTree party_row(const LetterSource& source, const Party& party) {
    std::vector<std::string> roles;
    for (std::size_t i = 0; i < domain::choice_names<PartyRole>.count; ++i)
        if (const auto role = static_cast<PartyRole>(i); party.roles.contains(role))
            roles.push_back(source.words.choice("role", role));
    std::vector<std::string> address;
    add_address(address, party.address, source, {});
    FieldTree row;
    set_with_section(row, "roles", joined(roles, ", "));
    row.set("name", full_name(party, source.words));
    set_with_section(row, "registration_number", party.registration_number);
    set_with_section(row, "contact",
                     joined({joined(address, ", "), party.contact_person, party.email, party.phone}, ", "));
    return row;
}

bool is_claimed(const domain::Case& dispute, const domain::Defect& defect) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const auto& item) {
        return std::any_of(item.defects.begin(), item.defects.end(),
                           [&](const domain::DefectShare& part) { return part.defect == defect.id; });
    });
}

} // namespace

std::vector<const Party*> buyers_of(const domain::Case& dispute) {
    std::vector<const Party*> buyers;
    for (const domain::Purchase& purchase : dispute.purchases)
        for (const auto& buyer : purchase.buyers) add_once(buyers, domain::find(dispute, buyer));
    for (const PartyRole role : {PartyRole::Consumer, PartyRole::Estate, PartyRole::CoBuyer})
        for (const Party& party : dispute.parties)
            if (party.roles.contains(role)) add_once(buyers, &party);
    return buyers;
}

const domain::Purchase* main_purchase(const domain::Case& dispute) {
    const domain::Purchase* first_open = nullptr;
    for (const domain::Defect& defect : dispute.defects) {
        const domain::Item* item = domain::find(dispute, defect.item);
        if (item == nullptr || defect.status != domain::DefectStatus::Open) continue;
        const auto* purchase = domain::find(dispute, item->purchase);
        if (purchase != nullptr && is_claimed(dispute, defect)) return purchase;
        if (first_open == nullptr) first_open = purchase;
    }
    if (first_open != nullptr) return first_open;
    return dispute.purchases.empty() ? nullptr : &dispute.purchases.front();
}

const Party* seller_of(const domain::Case& dispute) {
    const domain::Purchase* purchase = main_purchase(dispute);
    const Party* seller = purchase != nullptr ? domain::find(dispute, purchase->seller) : nullptr;
    return seller != nullptr ? seller : domain::first_with_role(dispute, PartyRole::Trader);
}

std::string full_name(const Party& party, const LetterWords& words) {
    if (party.shop_name.empty() || party.shop_name == party.name) return party.name;
    return words.phrase("with_shop", {party.name, party.shop_name});
}

void add_party_fields(FieldTree& tree, const LetterSource& source) {
    const auto senders = side_of(source, source.side);
    const auto recipients = side_of(source, other_side(source.side));
    const Party* first_sender = senders.empty() ? nullptr : senders.front();
    const Party* first_recipient = recipients.empty() ? nullptr : recipients.front();
    tree.set("sender.name", source.words.list(names_of(senders)));
    tree.set_list("sender.lines", rows_of(sender_lines(source, senders, first_recipient)));
    tree.set("recipient.name", source.words.list(names_of(recipients)));
    tree.set_list("recipient.lines", rows_of(recipient_lines(source, recipients, first_sender)));
    tree.set_list("signatures", rows_of(signatures_of(source, senders)));
    add_pronouns(tree, source, senders.size());

    add_purchase_parties(tree, source);
    std::vector<FieldTree> parties;
    for (const Party& party : source.dispute.parties) parties.push_back(party_row(source, party));
    set_list_with_section(tree, "parties", std::move(parties));
}

} // namespace redress::app
