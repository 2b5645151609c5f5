// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternatives.h"

#include <algorithm>
#include <map>

namespace redress::domain {

namespace {

/// For each item the index of the one it is an alternative to; its own where there is none in this head.
std::vector<std::size_t> parents_of(const std::vector<const ClaimItem*>& items) {
    std::map<Id<ClaimItem>, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i]->id, i);
    std::vector<std::size_t> parents(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = places.find(items[i]->alternative_to);
        parents[i] = place == places.end() ? i : place->second;
    }
    return parents;
}

/// Where the chain from `start` ends; in a circle, its smallest index.
std::size_t root_of(const std::vector<std::size_t>& parents, std::size_t start) {
    std::size_t here = start;
    for (std::size_t steps = 0; steps < parents.size() && parents[here] != here; ++steps)
        here = parents[here];
    std::size_t smallest = here;
    for (std::size_t next = parents[here]; next != here; next = parents[next])
        smallest = std::min(smallest, next);
    return smallest;
}

} // namespace

std::vector<Alternatives> alternatives_in(const Case& dispute, Id<Head> head) {
    const auto items = items_of(dispute, head);
    const auto parents = parents_of(items);
    std::map<std::size_t, Alternatives> groups;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (root_of(parents, i) == i) groups[i].push_back(items[i]);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const std::size_t root = root_of(parents, i); root != i) groups[root].push_back(items[i]);
    std::vector<Alternatives> list;
    for (auto& [root, members] : groups) list.push_back(std::move(members));
    return list;
}

Alternatives alternatives_of(const Case& dispute, const ClaimItem& item) {
    for (const Alternatives& group : alternatives_in(dispute, item.head))
        for (const ClaimItem* member : group)
            if (member->id == item.id) return group;
    return {&item};
}

std::vector<const ClaimItem*> primary_items(const Case& dispute, Id<Head> head) {
    std::vector<const ClaimItem*> items;
    for (const Alternatives& group : alternatives_in(dispute, head)) items.push_back(group.front());
    return items;
}

} // namespace redress::domain
