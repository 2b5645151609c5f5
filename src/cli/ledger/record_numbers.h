// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

#include <redress/domain/edit.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::cli {

// How the verbs of the ledger name records. Claim items count in the order of `claim items`, instances in
// that of `instance list`, other records by their place in the case, all from 1; defects and exhibits have
// their permanent numbers. A number that there is not is a UsageError.

/// The claim items in the order of `claim items`.
std::vector<const domain::ClaimItem*> numbered_items(const domain::Case& dispute);

const domain::ClaimItem& item_numbered(Desk& desk, const domain::Case& dispute, int number);
const domain::Instance& instance_numbered(Desk& desk, const domain::Case& dispute, int number);
const domain::Offer& offer_numbered(Desk& desk, const domain::Case& dispute, int number);
const domain::Ruling& ruling_numbered(Desk& desk, const domain::Case& dispute, int number);
const domain::Estimate& estimate_numbered(Desk& desk, const domain::Case& dispute, int number);
const domain::Defect& defect_numbered(Desk& desk, const domain::Case& dispute, int number);
std::vector<domain::Id<domain::Exhibit>> exhibits_numbered(Desk& desk, const domain::Case& dispute,
                                                           const std::vector<int>& numbers);
/// A party by its place in the case or its role; none for an empty name.
domain::Id<domain::Party> party_named(Desk& desk, const domain::Case& dispute, const std::string& name);

/// The number of a record; 0 when the case has none such.
int item_number(const domain::Case& dispute, domain::Id<domain::ClaimItem> id);
int instance_number(const domain::Case& dispute, domain::Id<domain::Instance> id);
int offer_number(const domain::Case& dispute, domain::Id<domain::Offer> id);
int ruling_number(const domain::Case& dispute, domain::Id<domain::Ruling> id);
/// Of the ruling that corrects this one.
int replaced_by(const domain::Case& dispute, const domain::Ruling& ruling);
int estimate_number(const domain::Case& dispute, domain::Id<domain::Estimate> id);

/// The name of a party; empty for none.
std::string party_name(const domain::Case& dispute, domain::Id<domain::Party> id);

} // namespace redress::cli
