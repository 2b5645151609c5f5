// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

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

bool asks_for_money(const ClaimItem& item) {
    return item.remedy != domain::Remedy::Repair && item.remedy != domain::Remedy::Replacement;
}

std::vector<Post> posts_of(const domain::Case& dispute, const domain::HeadTotal& total) {
    std::vector<Post> posts;
    std::size_t letters = 0;
    for (const domain::TotalLine& line : total.lines) {
        const ClaimItem* item = domain::find(dispute, line.item);
        if (item == nullptr || !line.counts || (!asks_for_money(*item) && !line.amount)) continue;
        const bool has_own_row = item->defects.size() != 1;
        posts.push_back(
            {item, has_own_row ? letter_of(letters++) : "", domain::allocation_of(dispute, *item)});
    }
    return posts;
}

bool is_shown(const Defect& defect, const std::vector<Post>& posts) {
    if (defect.status == domain::DefectStatus::Open) return true;
    return std::any_of(posts.begin(), posts.end(),
                       [&](const Post& post) { return post.part_of(defect.id) != nullptr; });
}

/// How one post reaches one defect's row.
std::string line_for(const LetterSource& source, const Post& post, const domain::Allocation& part) {
    if (!post.has_own_row()) return full_calculation(source, *post.item);
    return source.words.phrase(part.share ? "post.share_of" : "post.part_of", {post.letter});
}

struct DefectAmount {
    std::vector<std::string> lines;
    std::optional<Money> sum;
    std::string words; ///< stands for the sum where there is none
};

DefectAmount amount_of(const LetterSource& source, const Defect& defect, const std::vector<Post>& posts) {
    DefectAmount amount;
    for (const Post& post : posts) {
        const domain::Allocation* part = post.part_of(defect.id);
        if (part == nullptr) continue;
        amount.lines.push_back(line_for(source, post, *part));
        if (part->share)
            amount.sum = amount.sum ? *amount.sum + *part->share : *part->share;
        else
            amount.words = post.has_own_row() ? source.words.phrase("amount.in_post", {post.letter})
                                              : item_amount(source, *post.item);
    }
    if (amount.lines.empty()) amount.words = source.words.phrase("amount.none");
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
        joined({full_calculation(source, *post.item),
                is_partly ? source.words.phrase("post.divided_above", {source.words.money(divided)}) : ""}));
    row.set("amount", own_amount(source, post));
    return row;
}

FieldTree cap_row(const LetterSource& source, const domain::CapLine& cap) {
    const domain::Item* item = domain::find(source.dispute, cap.item);
    FieldTree row;
    row.set("item", item != nullptr ? item->description : "");
    row.set("price", source.words.money(cap.price));
    row.set("amount", source.words.money(-cap.excess));
    return row;
}

/// Demands of the first head that are not money: repair, replacement.
std::vector<FieldTree> demands_of(const LetterSource& source, const domain::HeadTotal& total) {
    std::vector<FieldTree> rows;
    for (const domain::TotalLine& line : total.lines) {
        const ClaimItem* item = domain::find(source.dispute, line.item);
        if (item == nullptr || !line.counts || asks_for_money(*item) || line.amount) continue;
        FieldTree row;
        row.set("title", item_title(source, *item));
        set_with_section(row, "defects", source.words.defects(numbers_of(source.dispute, item->defects)));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Price reduction, compensation, or both, as the amounts are.
std::string asked_for(const LetterSource& source) {
    const domain::Settlement money = domain::settlement_of(source.dispute);
    if (money.other.is_zero()) return source.words.phrase("asked.reduction");
    return source.words.phrase(money.reduction.is_zero() ? "asked.other" : "asked.both");
}

void add_table(FieldTree& tree, const LetterSource& source, const domain::HeadTotal& total) {
    const auto posts = posts_of(source.dispute, total);
    std::vector<FieldTree> defects;
    for (const Defect& defect : source.dispute.defects)
        if (is_shown(defect, posts)) defects.push_back(claim_row(source, defect, posts));
    std::vector<FieldTree> own_rows;
    for (const Post& post : posts)
        if (post.has_own_row()) own_rows.push_back(post_row(source, post));
    std::vector<FieldTree> caps;
    for (const domain::CapLine& cap : total.caps) caps.push_back(cap_row(source, cap));
    set_list_with_section(tree, "demands", demands_of(source, total));
    tree.set_list("claim_rows", std::move(defects));
    tree.set_list("post_rows", std::move(own_rows));
    tree.set_list("cap_rows", std::move(caps));
}

} // namespace

void add_claim_fields(FieldTree& tree, const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    const Money nothing = domain::zero(domain::currency_of(source.dispute));
    domain::HeadTotal total{{}, {}, {}, nothing, nothing, nothing, nothing, {}};
    if (!heads.empty()) total = domain::total_of(source.dispute, *heads.front());
    add_table(tree, source, total);
    set_with_section(tree, "claim.total", total.stated.is_zero() ? "" : source.words.money(total.stated));
    tree.set("claim.asked_for", asked_for(source));
}

} // namespace redress::app
