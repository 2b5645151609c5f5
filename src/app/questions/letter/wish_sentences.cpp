// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

namespace redress::app {

namespace {

using domain::HeadKind;

void add_reduction(FieldTree& tree, const FirstPaper& paper) {
    const domain::HeadTotal& total = paper.source.totals.front();
    const bool is_asked = paper.source.dispute.heads.front().kind == HeadKind::PriceReduction;
    const bool has_total = is_asked && !total.stated.is_zero();
    set_with_section(tree, "first.total", has_total ? paper.source.words.money(total.stated) : "");
    set_with_section(tree, "first.cap",
                     has_total && !total.caps.empty() ? paper.source.words.phrase("paper.cap") : "");
    tree.set_section("first.is_partly", has_total && !total.open_items.empty() && total.caps.empty());
}

/// What is asked back is a sum only where all of the price is paid.
void add_refund(FieldTree& tree, const FirstPaper& paper) {
    const bool is_paid = paper.reading.says("paid", "yes");
    set_with_section(tree, "first.refund", is_paid ? paper.source.words.money(paper.reading.price) : "");
    tree.set_section("first.can_be_fetched",
                     tree.sections().at("first.is_thing") && !paper.reading.never_came());
    // The sections are about defects, not about what never came.
    set_with_section(tree, "first.rescission",
                     paper.reading.never_came() ? "" : tree.values().at("law.rescission"));
}

} // namespace

void add_wish_sentences(FieldTree& tree, const FirstPaper& paper) {
    const HeadKind kind = paper.source.dispute.heads.front().kind;
    const bool is_either = !paper.reading.has("wish") && kind == HeadKind::Repair;
    tree.set_section("first.asks_either", is_either);
    tree.set_section("first.asks_repair", kind == HeadKind::Repair && !is_either);
    tree.set_section("first.asks_new", kind == HeadKind::Replacement);
    tree.set_section("first.asks_cure", kind == HeadKind::Repair || kind == HeadKind::Replacement);
    tree.set_section("first.asks_reduction", kind == HeadKind::PriceReduction);
    tree.set_section("first.asks_refund", kind == HeadKind::Rescission);
    tree.set_section("first.asks_delivery", kind == HeadKind::Delivery);
    tree.set_section("first.is_promised_by_law",
                     tree.sections().at("first.is_thing") && tree.sections().at("law.has_repair_first"));
    add_reduction(tree, paper);
    add_refund(tree, paper);
}

} // namespace redress::app
