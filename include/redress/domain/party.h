// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/id.h>

#include <string>

namespace redress::domain {

enum class PartyRole {
    Consumer,
    CoBuyer,
    Estate,
    Trader,
    Branch,
    Intermediary,
    Producer,
    Guarantor,
    CreditProvider,
    CardIssuer,
    Representative,
    Expert,
    Witness
};
template <>
inline constexpr ChoiceNames<PartyRole> choice_names<PartyRole>{
    "consumer",  "co_buyer",        "estate",      "trader",         "branch", "intermediary", "producer",
    "guarantor", "credit_provider", "card_issuer", "representative", "expert", "witness"};

/// A postal address as it is written on an envelope. `street` may hold several lines.
struct Address {
    std::string street;
    std::string postcode;
    std::string city;
    std::string country;
    bool operator==(const Address&) const = default;
};

/// A person or firm in a case. `name` is the legal name; `shop_name` is the name on the door, where it
/// differs.
struct Party {
    Id<Party> id;
    int position = 0;
    ChoiceSet<PartyRole> roles;
    std::string name;
    std::string shop_name;
    std::string registration_number;
    std::string contact_person;
    Address address;
    std::string email;
    std::string phone;
    Id<Party> represents;           ///< for a representative: whom
    bool power_of_attorney = false; ///< recorded; without it nobody signs for another
    std::string note;
    bool operator==(const Party&) const = default;
};

} // namespace redress::domain
