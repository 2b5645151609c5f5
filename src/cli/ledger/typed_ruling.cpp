// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typed_ruling.h"

#include <redress/domain/alternative_items.h>

#include <algorithm>
#include <set>

namespace redress::cli {

namespace {

using namespace domain;

/// The choices of an enumeration with commas between.
template <class E>
std::string names_of() {
    std::string names;
    for (const std::string_view name : choice_names<E>.all())
        names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

template <class E>
E choice_of(Desk& desk, const std::string& option, const std::string& text) {
    if (const auto choice = choice_from<E>(text)) return *choice;
    throw UsageError(
        text::filled(desk.messages().tr("{0}: \"{1}\" is none of {2}."), {option, text, names_of<E>()}));
}

TypedLine whole_line(Desk& desk, const std::string& option, const std::string& text) {
    TypedLine line = typed_line(text);
    if (line.value) return line;
    throw UsageError(
        text::filled(desk.messages().tr("{0}: {1} lacks what follows the equals sign."), {option, text}));
}

/// `granted`, `in_part:1200`.
ItemResult result_of(Desk& desk, const Case& dispute, const ClaimItem& item, const std::string& text) {
    const std::size_t colon = text.find(':');
    ItemResult result;
    result.item = item.id;
    result.outcome = choice_of<ItemOutcome>(desk, "--item", text.substr(0, colon));
    if (colon != std::string::npos)
        result.amount = typed_amount(desk, dispute, "--item", text.substr(colon + 1));
    const bool needs_amount = result.outcome == ItemOutcome::InPart || result.outcome == ItemOutcome::Settled;
    if (needs_amount && !result.amount)
        throw UsageError(text::filled(desk.messages().tr("--item: say how much, like {0}={1}:1200."),
                                      {std::to_string(item_number(dispute, item.id)), text}));
    return result;
}

std::vector<int> items_before(const Case& dispute, const Instance& instance) {
    std::vector<int> numbers;
    for (const ItemAmount& part : instance.before) numbers.push_back(item_number(dispute, part.item));
    return numbers;
}

std::vector<int> defects_before(const Case& dispute, const Instance& instance) {
    std::vector<int> numbers;
    for (const DefectFinding& entry : app::blank_ruling(dispute, instance).findings)
        numbers.push_back(find(dispute, entry.defect)->number);
    return numbers;
}

/// What is typed later about the same record takes the place of what was typed before.
template <class T, class Same>
void put(std::vector<T>& list, T record, Same same) {
    const auto place =
        std::ranges::find_if(list, [&](const T& known) { return same(known) == same(record); });
    if (place == list.end())
        list.push_back(std::move(record));
    else
        *place = std::move(record);
}

void add_finding(app::RulingEntry& entry, DefectFinding finding) {
    put(entry.findings, std::move(finding), [](const DefectFinding& f) { return f.defect; });
}

void add_result(app::RulingEntry& entry, ItemResult result) {
    put(entry.results, std::move(result), [](const ItemResult& r) { return r.item; });
}

void take_over(app::RulingEntry& entry, const Case& dispute, const Ruling& corrected) {
    for (const DefectFinding& finding : dispute.defect_findings)
        if (finding.ruling == corrected.id) add_finding(entry, finding);
    for (const ItemResult& result : dispute.item_results)
        if (result.ruling == corrected.id) add_result(entry, result);
}

using ItemSet = std::set<Id<ClaimItem>>;

bool gives(const ItemResult& result) {
    return result.outcome == ItemOutcome::Granted || result.outcome == ItemOutcome::InPart;
}

/// The items of the head that are given something and, of alternatives, step in after one that is.
ItemSet needless_alternatives(const app::RulingEntry& entry, const Case& dispute, Id<Head> head) {
    ItemSet needless;
    for (const Alternatives& group : alternatives_in(dispute, head)) {
        bool is_given = false;
        for (const ClaimItem* item : group) {
            const auto result = std::ranges::find(entry.results, item->id, &ItemResult::item);
            if (result == entry.results.end() || !gives(*result)) continue;
            if (is_given) needless.insert(item->id);
            is_given = true;
        }
    }
    return needless;
}

/// Whether a head that the same side puts before this one, in the same way, is given money by the ruling.
bool is_reached_in_vain(const app::RulingEntry& entry, const Case& dispute, const Head& head) {
    return std::ranges::any_of(entry.results, [&](const ItemResult& result) {
        const ClaimItem* item = find(dispute, result.item);
        const Head* other = item == nullptr ? nullptr : find(dispute, item->head);
        return other != nullptr && gives(result) && !is_outside_dispute(item->remedy) &&
               other->asked_by == head.asked_by && other->use == head.use && other->rank < head.rank;
    });
}

/// What `all` gave although a forum that gives the rest of it has no reason to try it. From the highest head
/// down, since one that is left out closes none below it.
void leave_untried(app::RulingEntry& entry, const Case& dispute, const ItemSet& by_all) {
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const Head* head : ranked_heads(dispute, side)) {
            const bool is_vain = is_reached_in_vain(entry, dispute, *head);
            const ItemSet needless = needless_alternatives(entry, dispute, head->id);
            for (ItemResult& result : entry.results) {
                const ClaimItem* item = find(dispute, result.item);
                const bool is_here = item != nullptr && item->head == head->id;
                if (!is_here || !gives(result) || !by_all.contains(result.item)) continue;
                if (!is_vain && !needless.contains(result.item)) continue;
                result.outcome = ItemOutcome::NotExamined;
                result.amount.reset();
            }
        }
}

void add_findings(Desk& desk, const Case& dispute, const Instance& instance, const TypedRuling& typed,
                  app::RulingEntry& entry) {
    for (const std::string& text : typed.defects) {
        const TypedLine line = whole_line(desk, "--defect", text);
        DefectFinding finding;
        finding.finding = choice_of<Finding>(desk, "--defect", *line.value);
        for (const int number :
             typed_numbers(desk, "--defect", line.name, defects_before(dispute, instance))) {
            finding.defect = defect_numbered(desk, dispute, number).id;
            add_finding(entry, finding);
        }
    }
}

/// Since when the parties have agreed on the item, if that was so when the ruling was given.
const Offer* settlement_before(const Case& dispute, const Ruling& ruling, Id<ClaimItem> item) {
    for (const Offer& offer : dispute.offers) {
        const bool is_named = std::ranges::find(offer.lines, item, &ItemAmount::item) != offer.lines.end();
        const bool is_before = !offer.answered || !ruling.date || *offer.answered <= *ruling.date;
        if (is_named && is_before && offer.outcome == OfferOutcome::Accepted) return &offer;
    }
    return nullptr;
}

/// What is settled is over: a ruling may confirm it and say nothing else of it. `all` passes over it.
bool is_passed_over(Desk& desk, const Case& dispute, const TypedLine& line, const Ruling& ruling,
                    const ItemResult& result) {
    const Offer* offer = settlement_before(dispute, ruling, result.item);
    if (offer == nullptr || result.outcome == ItemOutcome::Settled) return false;
    if (line.name == "all") return true;
    throw UsageError(text::filled(
        desk.messages().tr(
            "Claim item {0} was settled before the ruling, by offer {1}: what is settled is over "
            "at once. Leave it out, or record with {0}=settled:AMOUNT that the ruling confirms "
            "the settlement."),
        {std::to_string(item_number(dispute, result.item)),
         std::to_string(offer_number(dispute, offer->id))}));
}

void add_results(Desk& desk, const Case& dispute, const Instance& instance, const TypedRuling& typed,
                 app::RulingEntry& entry) {
    ItemSet by_all;
    for (const std::string& text : typed.items) {
        const TypedLine line = whole_line(desk, "--item", text);
        for (const int number : typed_numbers(desk, "--item", line.name, items_before(dispute, instance))) {
            const ClaimItem& item = item_numbered(desk, dispute, number);
            ItemResult result = result_of(desk, dispute, item, *line.value);
            if (is_passed_over(desk, dispute, line, entry.ruling, result)) continue;
            add_result(entry, std::move(result));
            by_all.erase(item.id);
            if (line.name == "all") by_all.insert(item.id);
        }
    }
    leave_untried(entry, dispute, by_all);
}

/// Reasons for what was decided already, in the words of each line. Throws UsageError where nothing was.
template <class List, class Same>
void give_reason(Desk& desk, const TypedLine& line, const std::string& option, List& list, Same same) {
    bool is_given = false;
    for (auto& record : list)
        if (same(record)) {
            record.reason = *line.value;
            is_given = true;
        }
    if (!is_given)
        throw UsageError(
            text::filled(desk.messages().tr("{0}: {1} has no result here that this could be the reason of."),
                         {option, line.name}));
}

void add_item_reasons(Desk& desk, const Case& dispute, const Instance& instance, const TypedRuling& typed,
                      app::RulingEntry& entry) {
    for (const std::string& text : typed.reasons) {
        const TypedLine line = whole_line(desk, "--reason", text);
        for (const int number : typed_numbers(desk, "--reason", line.name, items_before(dispute, instance))) {
            const auto id = item_numbered(desk, dispute, number).id;
            give_reason(desk, line, "--reason", entry.results, [&](const auto& r) { return r.item == id; });
        }
    }
}

void add_defect_reasons(Desk& desk, const Case& dispute, const Instance& instance, const TypedRuling& typed,
                        app::RulingEntry& entry) {
    constexpr const char* option = "--defect-reason";
    for (const std::string& text : typed.defect_reasons) {
        const TypedLine line = whole_line(desk, option, text);
        for (const int number : typed_numbers(desk, option, line.name, defects_before(dispute, instance))) {
            const auto id = defect_numbered(desk, dispute, number).id;
            give_reason(desk, line, option, entry.findings, [&](const auto& f) { return f.defect == id; });
        }
    }
}

} // namespace

app::RulingEntry typed_ruling(Desk& desk, const Case& dispute, const Instance& instance,
                              const TypedRuling& typed, const Ruling& ruling) {
    app::RulingEntry entry;
    entry.ruling = ruling;
    if (const Ruling* corrected = find(dispute, ruling.replaces)) take_over(entry, dispute, *corrected);
    add_findings(desk, dispute, instance, typed, entry);
    add_results(desk, dispute, instance, typed, entry);
    add_item_reasons(desk, dispute, instance, typed, entry);
    add_defect_reasons(desk, dispute, instance, typed, entry);
    return entry;
}

} // namespace redress::cli
