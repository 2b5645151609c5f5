// SPDX-License-Identifier: GPL-3.0-or-later
#include "forum/fee_lines.h"

#include <algorithm>

namespace redress::law {

namespace {

using domain::Money;

bool is_for(const FeeRow& row, const ForumQuestion& question) {
    return holds_on(row.origin, question.filed) && (!row.route || *row.route == question.route);
}

bool reaches(const FeeRow& row, const ForumQuestion& question) {
    if (!row.up_to && !row.above && !row.share) return true;
    const bool is_comparable = question.claim && question.claim->currency == row.amount.currency;
    return is_comparable && (!row.up_to || *question.claim <= *row.up_to) &&
           (!row.above || *question.claim > *row.above);
}

/// A row with the lower end comes first.
bool is_narrower(const FeeRow& a, const FeeRow& b) {
    return a.up_to && (!b.up_to || *a.up_to < *b.up_to);
}

/// A row without an end is for claims above all others, so an unknown claim has none when there are others.
bool depends_on_claim(const Forum& forum, const FeeRow& row, const ForumQuestion& question) {
    return std::ranges::any_of(forum.fees, [&](const FeeRow& other) {
        return other.kind == row.kind && is_for(other, question) && (other.up_to || other.share);
    });
}

Money amount_of(const FeeRow& row, const ForumQuestion& question) {
    if (!row.share) return row.amount;
    Money amount = domain::scaled(*question.claim, row.share->hundredths, 10'000);
    if (row.least) amount = std::max(amount, *row.least);
    if (row.most) amount = std::min(amount, *row.most);
    return amount;
}

} // namespace

std::vector<FeeLine> fee_lines(const Forum& forum, const ForumQuestion& question) {
    std::vector<FeeLine> lines;
    for (const FeeKind kind : {FeeKind::Application, FeeKind::Supplement, FeeKind::Hearing}) {
        const FeeRow* found = nullptr;
        for (const FeeRow& row : forum.fees) {
            if (row.kind != kind || !is_for(row, question) || !reaches(row, question)) continue;
            if (!question.claim && depends_on_claim(forum, row, question)) continue;
            if (!found || is_narrower(row, *found)) found = &row;
        }
        if (found) {
            lines.push_back({kind, amount_of(*found, question), found->origin.source, found->origin.remark,
                             found->origin.confidence});
        }
    }
    return lines;
}

} // namespace redress::law
