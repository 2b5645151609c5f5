// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "papers/left_of_claim.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

using domain::ClaimItem;
using domain::Defect;
using domain::Money;

namespace {

/// A claim item that counts in the stated total. Those that cover one defect stand in its row; the others
/// have a letter and a row of their own, so that every amount of the table is printed once.
struct Post {
    const ClaimItem* item = nullptr;
    std::string letter;
    std::vector<domain::Allocation> parts;

    bool has_own_row() const { return !letter.empty(); }
    const domain::Allocation* part_of(domain::Id<Defect> defect) const {
        const auto found =
            std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.defect == defect; });
        return found == parts.end() ? nullptr : &*found;
    }
    Money divided(domain::Currency currency) const {
        Money sum = domain::zero(currency);
        for (const auto& part : parts)
            if (part.share) sum = sum + *part.share;
        return sum;
    }
};

/// A to Z, then AA.
std::string letter_of(std::size_t index) {
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letter_of(index / 26 - 1) + last;
}

std::vector<Post> posts_of(const domain::Case& dispute, const domain::HeadTotal& total) {
    std::vector<Post> posts;
    std::size_t letters = 0;
    for (const domain::TotalLine& line : total.lines) {
        const ClaimItem* item = domain::find(dispute, line.item);
        if (item == nullptr || !line.counts || (domain::is_act(item->remedy) && !line.amount)) continue;
        const bool has_own_row = item->defects.size() != 1;
        posts.push_back(
            {item, has_own_row ? letter_of(letters++) : "", domain::allocation_of(dispute, *item)});
    }
    return posts;
}

/// Whether the first head asks of the defect what is of that kind.
bool is_asked_for(const LetterSource& source, const Defect& defect, bool (*is_kind)(domain::Remedy)) {
    std::vector<const ClaimItem*> items = counted_items(source);
    std::erase_if(items, [&](const ClaimItem* item) { return !is_kind(item->remedy); });
    return defects_of(items).count(defect.id) > 0;
}

/// Stands for the amount of a defect that no money is asked for.
std::string act_words(const LetterSource& source, const Defect& defect) {
    if (is_asked_for(source, defect, domain::is_cure)) return source.words.phrase("amount.cure");
    return source.words.phrase(is_asked_for(source, defect, domain::is_act) ? "remedy_in_text.delivery"
                                                                            : "amount.reserved");
}

/// Whether the reader must be told the item's own name to tell it from the others of the row.
enum class Company { Alone, Several };

/// What the item asks where it is not a price reduction, and its title among several.
std::string named(const LetterSource& source, const ClaimItem& item, Company company) {
    const bool is_reduction = item.remedy == domain::Remedy::PriceReduction;
    const std::string remedy = is_reduction ? "" : source.words.choice("remedy", item.remedy);
    const std::string title = company == Company::Several ? item_title(source, item) : "";
    return joined({closed(remedy), title == remedy ? "" : closed(title)});
}

/// How one post reaches one defect's row.
std::string line_for(const LetterSource& source, const Post& post, const domain::Allocation& part,
                     Company company) {
    if (!post.has_own_row()) {
        const std::string name = named(source, *post.item, company);
        if (!part.share && !name.empty())
            return unclosed(name) + ": " + closed(item_amount(source, *post.item));
        return joined({name, full_calculation(source, *post.item)});
    }
    return source.words.phrase(part.share ? "post.share_of" : "post.part_of", {post.letter});
}

struct DefectAmount {
    std::vector<std::string> lines;
    std::optional<Money> sum;
    std::string words; ///< stands for the sum where there is none
};

DefectAmount amount_of(const LetterSource& source, const Defect& defect, const std::vector<Post>& posts) {
    DefectAmount amount;
    const auto count = std::count_if(posts.begin(), posts.end(),
                                     [&](const Post& post) { return post.part_of(defect.id) != nullptr; });
    const Company company = count > 1 ? Company::Several : Company::Alone;
    for (const Post& post : posts) {
        const domain::Allocation* part = post.part_of(defect.id);
        if (part == nullptr) continue;
        amount.lines.push_back(line_for(source, post, *part, company));
        if (part->share)
            amount.sum = amount.sum ? *amount.sum + *part->share : *part->share;
        else
            amount.words = post.has_own_row() ? source.words.phrase("amount.in_post", {post.letter})
                                              : item_amount(source, *post.item);
    }
    // "No amount" would read as an admission that the defect is worth nothing.
    if (amount.lines.empty()) amount.words = act_words(source, defect);
    return amount;
}

FieldTree claim_row(const LetterSource& source, const Defect& defect, const std::vector<Post>& posts) {
    const DefectAmount amount = amount_of(source, defect, posts);
    FieldTree row;
    row.set("number", std::to_string(defect.number));
    row.set("title", closed(defect.title));
    set_with_section(row, "description", closed(defect.description));
    set_with_section(row, "discovered", source.words.date(defect.discovered));
    row.set("calculation", joined(amount.lines, "\n"));
    row.set("amount", amount.sum ? source.words.money(*amount.sum) : amount.words);
    return row;
}

/// What of a post with a row of its own is not already in the defects' rows.
std::string own_amount(const LetterSource& source, const Post& post) {
    const auto amount = domain::calculation_of(source.dispute, *post.item).amount;
    if (!amount) return item_amount(source, *post.item);
    const Money rest = *amount - post.divided(amount->currency);
    return rest.is_zero() && !post.parts.empty() ? source.words.phrase("amount.divided")
                                                 : source.words.money(rest);
}

FieldTree post_row(const LetterSource& source, const Post& post) {
    const Money divided = post.divided(domain::currency_of(source.dispute));
    const auto amount = domain::calculation_of(source.dispute, *post.item).amount;
    const bool is_partly = amount && !divided.is_zero() && divided != *amount;
    FieldTree row;
    row.set("letter", post.letter);
    row.set("title", closed(item_title(source, *post.item)));
    const auto numbers = numbers_of(source.dispute, post.item->defects);
    set_with_section(row, "defects", source.words.defects(numbers));
    row.set(
        "calculation",
        joined({post.item->title.empty() ? "" : named(source, *post.item, Company::Alone),
                full_calculation(source, *post.item),
                is_partly ? source.words.phrase("post.divided_above", {source.words.money(divided)}) : ""}));
    row.set("amount", own_amount(source, post));
    return row;
}

/// The whole price; what of it was had already is told beside it.
std::string price_words(const LetterSource& source, const domain::CapLine& cap) {
    const auto had = had_of_price(source, cap.item);
    if (!had) return source.words.money(cap.price);
    return source.words.phrase("price_partly_had",
                               {source.words.money(cap.price + *had), source.words.money(*had)});
}

FieldTree cap_row(const LetterSource& source, const domain::CapLine& cap) {
    const domain::Item* item = domain::find(source.dispute, cap.item);
    FieldTree row;
    row.set("item", item != nullptr ? item->description : "");
    row.set("price", price_words(source, cap));
    row.set("amount", source.words.money(-cap.excess));
    return row;
}

/// What of the total is which kind of money, where several kinds occur; for below the total, so that the
/// column above it still adds up.
std::vector<FieldTree> part_rows(const LetterSource& source, const domain::HeadTotal& total) {
    const domain::Settlement money = domain::settlement_of(source.dispute);
    std::vector<FieldTree> rows;
    // What was had already cannot be told apart by kind.
    if (source.left != nullptr && money.reduction + money.other != total.stated) return rows;
    const auto add = [&](const char* kind, const Money& amount) {
        if (amount.is_zero()) return;
        FieldTree& row = rows.emplace_back();
        row.set("title", source.words.phrase("of_which." + std::string(kind)));
        row.set("amount", source.words.money(amount));
    };
    add("reduction", money.reduction);
    add("refund", money.refund);
    add("other", money.other - money.refund);
    if (rows.size() < 2) rows.clear();
    return rows;
}

void add_table(FieldTree& tree, const LetterSource& source, const domain::HeadTotal& total) {
    const auto posts = posts_of(source.dispute, total);
    std::vector<FieldTree> defects;
    const Defects shown = defects_in_claim(source);
    for (const Defect& defect : source.dispute.defects)
        if (shown.count(defect.id) > 0) defects.push_back(claim_row(source, defect, posts));
    std::vector<FieldTree> own_rows;
    for (const Post& post : posts)
        if (post.has_own_row()) own_rows.push_back(post_row(source, post));
    std::vector<FieldTree> caps;
    for (const domain::CapLine& cap : total.caps) caps.push_back(cap_row(source, cap));
    tree.set_list("claim_rows", std::move(defects));
    tree.set_list("post_rows", std::move(own_rows));
    tree.set_list("cap_rows", std::move(caps));
    tree.set_list("part_rows", part_rows(source, total));
}

} // namespace

void add_claim_fields(FieldTree& tree, const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    const Money nothing = domain::zero(domain::currency_of(source.dispute));
    domain::HeadTotal total{{}, {}, {}, nothing, nothing, nothing, nothing, {}};
    if (!heads.empty()) total = total_of(source, *heads.front());
    add_table(tree, source, total);
    const auto had = heads.empty() ? std::nullopt : had_elsewhere(source, *heads.front());
    set_with_section(tree, "claim.had_elsewhere", had ? source.words.money(-*had) : "");
    add_closed_items(tree, source);
}

} // namespace redress::app
