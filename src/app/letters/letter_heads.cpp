// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

using domain::ClaimItem;
using domain::Head;
using domain::HeadTotal;

namespace {

bool is_outside(const ClaimItem& item) {
    return item.remedy == domain::Remedy::Costs || item.remedy == domain::Remedy::Interest;
}

/// "I andra hand". There are words for nine; nobody asks more of a court.
std::string place_of(const LetterSource& source, std::size_t index) {
    return source.words.phrase("place." + std::to_string(std::min<std::size_t>(index, 8) + 1));
}

std::string head_title(const LetterSource& source, const Head& head) {
    return head.title.empty() ? source.words.choice("head", head.kind) : head.title;
}

FieldTree item_row(const LetterSource& source, const ClaimItem& item, const domain::TotalLine& line) {
    FieldTree row;
    row.set("title", closed(item_title(source, item)));
    set_with_section(row, "defects", source.words.defects(numbers_of(source.dispute, item.defects)));
    set_with_section(row, "calculation", full_calculation(source, item));
    row.set("amount", item_amount(source, item));
    const ClaimItem* other = domain::find(source.dispute, item.alternative_to);
    set_with_section(row, "instead_of", other != nullptr ? item_title(source, *other) : "");
    row.set_section("is_outside", is_outside(item));
    row.set_section("counts", line.counts);
    return row;
}

enum class Pick { All, Alternatives, Outside };

bool is_picked(Pick pick, const ClaimItem& item, const domain::TotalLine& line) {
    switch (pick) {
    case Pick::All:
        return true;
    case Pick::Outside:
        return is_outside(item) && item.alternative_to.is_none();
    case Pick::Alternatives:
        return !line.counts && !is_outside(item);
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

/// The head's sum, or the words for what it leaves to the court.
std::string head_amount(const LetterSource& source, const HeadTotal& total) {
    if (!total.stated.is_zero()) return source.words.money(total.stated);
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

/// A head with one demand is told in one sentence; its title and its item's would say the same twice.
std::string explanation_of(const LetterSource& source, const HeadTotal& total) {
    std::vector<std::string> lines;
    const auto counted =
        std::count_if(total.lines.begin(), total.lines.end(), [](const auto& line) { return line.counts; });
    for (const domain::TotalLine& line : total.lines) {
        const ClaimItem* item = domain::find(source.dispute, line.item);
        if (item == nullptr || !line.counts) continue;
        const std::string about = source.words.defects(numbers_of(source.dispute, item->defects));
        const std::string concerns = about.empty() ? "" : source.words.phrase("concerns", {about});
        const std::string title = counted > 1 ? closed(item_title(source, *item)) : "";
        lines.push_back(joined({title, concerns, full_calculation(source, *item)}));
    }
    return joined(lines, "\n");
}

FieldTree head_row(const LetterSource& source, const Head& head, std::size_t index) {
    const HeadTotal total = domain::total_of(source.dispute, head);
    FieldTree row;
    row.set("place", place_of(source, index));
    row.set("title", head_title(source, head));
    set_with_section(row, "amount", head_amount(source, total));
    set_with_section(row, "explanation", explanation_of(source, total));
    row.set_list("items", item_rows(source, total, Pick::All));
    row.set_list("caps", cap_rows(source, total));
    const bool has_range = total.maximum != total.stated || total.minimum != total.stated;
    set_with_section(row, "maximum", has_range ? source.words.money(total.maximum) : "");
    set_with_section(row, "minimum", has_range ? source.words.money(total.minimum) : "");
    return row;
}

} // namespace

void add_head_fields(FieldTree& tree, const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    std::vector<FieldTree> all;
    std::vector<FieldTree> further;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        all.push_back(head_row(source, *heads[i], i));
        if (i > 0) further.push_back(head_row(source, *heads[i], i));
    }
    std::vector<FieldTree> alternatives;
    std::vector<FieldTree> outside;
    if (!heads.empty()) {
        const HeadTotal total = domain::total_of(source.dispute, *heads.front());
        alternatives = item_rows(source, total, Pick::Alternatives);
        outside = item_rows(source, total, Pick::Outside);
    }
    set_list_with_section(tree, "heads", std::move(all));
    set_list_with_section(tree, "further_heads", std::move(further));
    set_list_with_section(tree, "alternatives", std::move(alternatives));
    set_list_with_section(tree, "outside_items", std::move(outside));
}

} // namespace redress::app
