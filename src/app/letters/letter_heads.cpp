// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "papers/left_of_claim.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

using domain::ClaimItem;
using domain::Head;
using domain::HeadTotal;

namespace {

/// The heads with which a side sues: each side's rank is its own.
std::size_t rank_of(const LetterSource& source, const Head& head) {
    const auto ranked = domain::ranked_heads(source.dispute, head.asked_by);
    const auto own = std::find(ranked.begin(), ranked.end(), &head);
    return static_cast<std::size_t>(std::count_if(
        ranked.begin(), own, [](const Head* other) { return other->use == domain::HeadUse::Claim; }));
}

/// "I andra hand". There are words for nine; nobody asks more of a court. What is set off or asked back
/// stands beside them.
std::string place_of(const LetterSource& source, const Head& head) {
    if (head.use != domain::HeadUse::Claim) return source.words.choice("head_use", head.use);
    const std::size_t index = rank_of(source, head);
    return source.words.phrase("place." + std::to_string(std::min<std::size_t>(index, 8) + 1));
}

bool do_both_ask(const domain::Case& dispute) {
    return !domain::ranked_heads(dispute).empty() &&
           !domain::ranked_heads(dispute, domain::Side::Trader).empty();
}

std::string plain_title(const LetterSource& source, const Head& head) {
    if (!head.title.empty()) return head.title;
    const bool is_rejection =
        source.pack && source.pack->calls_rescission_rejection() && head.kind == domain::HeadKind::Rescission;
    return is_rejection ? source.words.phrase("head_ew.rescission") : source.words.choice("head", head.kind);
}

/// In a paper about the case, with who asks it where both sides do.
std::string head_title(const LetterSource& source, const Head& head) {
    std::string title = plain_title(source, head);
    if (source.is_to_the_seller || !do_both_ask(source.dispute)) return title;
    return source.words.phrase("head_by." + std::string(domain::choice_name(head.asked_by)),
                               {unclosed(title)});
}

FieldTree item_row(const LetterSource& source, const ClaimItem& item, const domain::TotalLine& line) {
    FieldTree row;
    row.set("title", closed(item_title(source, item)));
    row.set("name", unclosed(item_title(source, item)));
    set_with_section(row, "defects", source.words.defects(numbers_of(source.dispute, item.defects)));
    set_with_section(row, "calculation", full_calculation(source, item));
    set_with_section(row, "grounds", item_grounds(source, item));
    set_with_section(row, "amount", item_amount(source, item));
    const ClaimItem* other = domain::find(source.dispute, item.alternative_to);
    set_with_section(row, "instead_of", other != nullptr ? reference_to(source, *other) : "");
    row.set_section("is_outside", domain::is_outside_dispute(item.remedy));
    row.set_section("counts", line.counts);
    return row;
}

enum class Pick { All, Alternatives, Outside };

bool is_picked(Pick pick, const ClaimItem& item, const domain::TotalLine& line) {
    switch (pick) {
    case Pick::All:
        return true;
    case Pick::Outside:
        return domain::is_outside_dispute(item.remedy) && item.alternative_to.is_none();
    case Pick::Alternatives:
        return !line.counts && !domain::is_outside_dispute(item.remedy);
    }
    return false;
}

std::vector<FieldTree> item_rows(const LetterSource& source, const HeadTotal& total, Pick pick) {
    std::vector<FieldTree> rows;
    for (const domain::TotalLine& line : total.lines) {
        const ClaimItem* item = domain::find(source.dispute, line.item);
        if (item != nullptr && is_picked(pick, *item, line)) rows.push_back(item_row(source, *item, line));
    }
    return rows;
}

/// The head's sum, or the words for what it leaves to the court unless the head's own title has them.
std::string head_amount(const LetterSource& source, const Head& head, const HeadTotal& total) {
    if (!total.stated.is_zero()) return source.words.money(total.stated);
    if (!head.title.empty()) return {};
    const bool is_open = std::any_of(total.open_items.begin(), total.open_items.end(), [&](const auto& id) {
        const ClaimItem* item = domain::find(source.dispute, id);
        return item != nullptr && item->basis.method == domain::Method::CourtEstimate;
    });
    return is_open ? source.words.phrase("amount.court_estimate") : std::string();
}

std::vector<FieldTree> cap_rows(const LetterSource& source, const HeadTotal& total) {
    std::vector<FieldTree> rows;
    for (const domain::CapLine& cap : total.caps) {
        const domain::Item* item = domain::find(source.dispute, cap.item);
        FieldTree row;
        row.set("item", item != nullptr ? item->description : "");
        row.set("amount", source.words.money(-cap.excess));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// One of several demands of a head: "Fel 1: 1 800,00 kr. Underlag: offert."
std::string demand_line(const LetterSource& source, const ClaimItem& item) {
    const bool is_reduction = item.remedy == domain::Remedy::PriceReduction;
    const std::string about = source.words.defects_first(numbers_of(source.dispute, item.defects));
    const bool is_named = about.empty() || !is_reduction || !item.title.empty();
    const std::string name = is_named ? unclosed(item_title(source, item)) : "";
    const std::string demand = joined({joined({about, name}, ", "), item_amount(source, item)}, ": ");
    return joined({closed(demand), item_grounds(source, item)});
}

/// A head with one demand is told in one sentence, for its title and its item's would say the same twice;
/// several have a line each, and so has what is taken off.
std::string explanation_of(const LetterSource& source, const Head& head, const HeadTotal& total) {
    const auto items = counted_items(source, head);
    std::vector<std::string> lines;
    for (const ClaimItem* item : items) {
        const std::string about = source.words.defects(numbers_of(source.dispute, item->defects));
        const std::string concerns = about.empty() ? "" : source.words.phrase("concerns", {about});
        lines.push_back(items.size() > 1 ? demand_line(source, *item)
                                         : joined({concerns, full_calculation(source, *item)}));
    }
    for (const domain::CapLine& cap : total.caps) {
        const domain::Item* goods = domain::find(source.dispute, cap.item);
        lines.push_back(source.words.phrase(
            "cap", {goods != nullptr ? unclosed(goods->description) : "", source.words.money(-cap.excess)}));
    }
    if (const auto had = had_elsewhere(source, head))
        lines.push_back(source.words.phrase("had_elsewhere.line", {source.words.money(-*had)}));
    else if (source.left != nullptr && source.left->had_untold.count(head.id.uid) > 0)
        lines.push_back(source.words.phrase("had_elsewhere.untold"));
    const std::string text = joined(lines, "\n");
    return lines.size() > 1 ? "\n" + text : text;
}

/// The sums of a letter are of the writer's own heads.
HeadTotal sums_of(const LetterSource& source, const Head& head) {
    return head.asked_by == domain::Side::Consumer ? total_of(source, head)
                                                   : domain::total_of(source.dispute, head);
}

FieldTree head_row(const LetterSource& source, const Head& head) {
    const HeadTotal total = sums_of(source, head);
    FieldTree row;
    row.set("place", place_of(source, head));
    row.set("title", head_title(source, head));
    set_with_section(row, "amount", head_amount(source, head, total));
    // Only a letter to the seller explains, and it asks of him alone.
    const bool is_explained = head.asked_by == domain::Side::Consumer;
    set_with_section(row, "explanation", is_explained ? explanation_of(source, head, total) : "");
    row.set_list("items", item_rows(source, total, Pick::All));
    row.set_list("caps", cap_rows(source, total));
    const bool has_range = total.maximum != total.stated || total.minimum != total.stated;
    set_with_section(row, "maximum", has_range ? source.words.money(total.maximum) : "");
    set_with_section(row, "minimum", has_range ? source.words.money(total.minimum) : "");
    return row;
}

/// To the seller what is asked of him; in a paper about the case all, with the actions before what is set off
/// or asked back.
std::vector<const Head*> told_heads(const LetterSource& source) {
    auto heads = domain::ranked_heads(source.dispute);
    if (source.is_to_the_seller) return heads;
    for (const Head* head : domain::ranked_heads(source.dispute, domain::Side::Trader)) heads.push_back(head);
    std::stable_partition(heads.begin(), heads.end(),
                          [](const Head* head) { return head->use == domain::HeadUse::Claim; });
    return heads;
}

} // namespace

std::string reference_to(const LetterSource& source, const ClaimItem& item) {
    const std::string defects = source.words.defects(numbers_of(source.dispute, item.defects));
    if (defects.empty()) return item_title(source, item);
    const std::string remedy = source.words.choice("remedy_in_text", item.remedy);
    if (item.title.empty()) return source.words.phrase("remedy_for", {remedy, defects});
    return source.words.phrase("titled_remedy_for", {remedy, defects, item.title});
}

void add_head_fields(FieldTree& tree, const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    std::vector<FieldTree> all;
    std::vector<FieldTree> further;
    for (const Head* head : told_heads(source)) all.push_back(head_row(source, *head));
    for (const Head* head : heads)
        if (head != heads.front()) further.push_back(head_row(source, *head));
    std::vector<FieldTree> alternatives;
    std::vector<FieldTree> outside;
    if (!heads.empty()) {
        const HeadTotal& total = total_of(source, *heads.front());
        alternatives = item_rows(source, total, Pick::Alternatives);
        outside = item_rows(source, total, Pick::Outside);
    }
    set_list_with_section(tree, "heads", std::move(all));
    set_list_with_section(tree, "further_heads", std::move(further));
    set_list_with_section(tree, "alternatives", std::move(alternatives));
    set_list_with_section(tree, "outside_items", std::move(outside));
}

} // namespace redress::app
