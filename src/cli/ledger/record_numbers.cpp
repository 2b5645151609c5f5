// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/record_numbers.h"

#include <algorithm>
#include <charconv>

namespace redress::cli {

namespace {

using namespace domain;

[[noreturn]] void refuse_number(Desk& desk, const char* words, int number, std::size_t count) {
    throw UsageError(
        text::filled(desk.messages().tr(words), {std::to_string(number), std::to_string(count)}));
}

template <class T>
const T& in_place(Desk& desk, const std::vector<T>& list, int number, const char* words) {
    if (number < 1 || static_cast<std::size_t>(number) > list.size())
        refuse_number(desk, words, number, list.size());
    return list[static_cast<std::size_t>(number) - 1];
}

template <class T>
const T& with_number(Desk& desk, const std::vector<T>& list, int number, const char* words) {
    const auto place = std::ranges::find(list, number, &T::number);
    if (place == list.end()) refuse_number(desk, words, number, list.size());
    return *place;
}

template <class T, class Id>
int place_of(const std::vector<T>& list, Id id) {
    const auto place = std::ranges::find(list, id, &T::id);
    return place == list.end() ? 0 : static_cast<int>(place - list.begin()) + 1;
}

template <class T, class Id>
int place_of(const std::vector<const T*>& list, Id id) {
    const auto place = std::ranges::find(list, id, [](const T* record) { return record->id; });
    return place == list.end() ? 0 : static_cast<int>(place - list.begin()) + 1;
}

std::optional<int> number_in(const std::string& text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ptr != end || read.ec != std::errc()) return std::nullopt;
    return number;
}

} // namespace

std::vector<const ClaimItem*> numbered_items(const Case& dispute) {
    std::vector<const ClaimItem*> items;
    for (const LedgerRow& row : ledger_of(dispute).rows) items.push_back(find(dispute, row.item));
    return items;
}

const ClaimItem& item_numbered(Desk& desk, const Case& dispute, int number) {
    return *in_place(desk, numbered_items(dispute), number,
                     N_("There is no claim item {0}: the case has {1}. claim items CASE numbers them."));
}

const Instance& instance_numbered(Desk& desk, const Case& dispute, int number) {
    return *in_place(desk, ledger_of(dispute).instances, number,
                     N_("There is no instance {0}: the case has {1}. instance list CASE numbers them."));
}

const Offer& offer_numbered(Desk& desk, const Case& dispute, int number) {
    return in_place(desk, dispute.offers, number,
                    N_("There is no offer {0}: the case has {1}. offer list CASE numbers them."));
}

const Ruling& ruling_numbered(Desk& desk, const Case& dispute, int number) {
    return in_place(desk, dispute.rulings, number,
                    N_("There is no ruling {0}: the case has {1}. instance list CASE numbers them."));
}

const Estimate& estimate_numbered(Desk& desk, const Case& dispute, int number) {
    return in_place(desk, dispute.estimates, number,
                    N_("There is no estimate {0}: the case has {1}. claim estimates CASE numbers them."));
}

const Defect& defect_numbered(Desk& desk, const Case& dispute, int number) {
    return with_number(desk, dispute.defects, number, N_("There is no defect {0}: the case has {1}."));
}

std::vector<Id<Exhibit>> exhibits_numbered(Desk& desk, const Case& dispute, const std::vector<int>& numbers) {
    std::vector<Id<Exhibit>> found;
    for (const int number : numbers)
        found.push_back(
            with_number(desk, dispute.exhibits, number, N_("There is no exhibit {0}: the case has {1}.")).id);
    return found;
}

Id<Party> party_named(Desk& desk, const Case& dispute, const std::string& name) {
    if (name.empty()) return {};
    if (const auto number = number_in(name))
        return in_place(desk, dispute.parties, *number, N_("There is no party {0}: the case has {1}.")).id;
    const auto role = choice_from<PartyRole>(name);
    const Party* party = role ? first_with_role(dispute, *role) : nullptr;
    if (party != nullptr) return party->id;
    throw UsageError(
        text::filled(desk.messages().tr("The case has no party {0}. Name its role, such as consumer or "
                                        "trader, or its place in the list of parties."),
                     {name}));
}

int item_number(const Case& dispute, Id<ClaimItem> id) {
    return place_of(numbered_items(dispute), id);
}

int instance_number(const Case& dispute, Id<Instance> id) {
    return place_of(ledger_of(dispute).instances, id);
}

int offer_number(const Case& dispute, Id<Offer> id) {
    return place_of(dispute.offers, id);
}

int ruling_number(const Case& dispute, Id<Ruling> id) {
    return place_of(dispute.rulings, id);
}

int replaced_by(const Case& dispute, const Ruling& ruling) {
    const auto newer = std::ranges::find(dispute.rulings, ruling.id, &Ruling::replaces);
    return newer == dispute.rulings.end() ? 0 : ruling_number(dispute, newer->id);
}

int estimate_number(const Case& dispute, Id<Estimate> id) {
    return place_of(dispute.estimates, id);
}

std::string party_name(const Case& dispute, Id<Party> id) {
    const Party* party = find(dispute, id);
    return party == nullptr ? std::string() : party->name;
}

} // namespace redress::cli
