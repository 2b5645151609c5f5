// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"
#include "questions/free_return.h"
#include "questions/remarks.h"

namespace redress::app {

namespace {

using domain::HeadKind;

/// A law that reckons a service by what mending costs does not carry a share of the price.
bool is_against_section(const FirstPaper& paper) {
    if (paper.source.pack == nullptr || !asks_share(paper.reading)) return false;
    const BoughtItems items{&paper.source.dispute.items.front()};
    return citation_for(paper.source.dispute, *paper.source.pack, "proportional_for_service", items) !=
           nullptr;
}

void add_reduction(FieldTree& tree, const FirstPaper& paper) {
    const domain::HeadTotal& total = paper.source.totals.front();
    const bool is_asked = paper.source.dispute.heads.front().kind == HeadKind::PriceReduction;
    const bool has_total = is_asked && !total.stated.is_zero();
    set_with_section(tree, "first.total", has_total ? paper.source.words.money(total.stated) : "");
    set_with_section(tree, "first.cap", has_total && !total.caps.empty() ? paper.phrase("paper.cap") : "");
    tree.set_section("first.is_partly", has_total && !total.open_items.empty() && total.caps.empty());
    set_with_section(tree, "first.reduction_law",
                     is_against_section(paper) ? "" : tree.values().at("law.price_reduction"));
    tree.set_section("first.is_paid", paper.reading.says("paid", "yes"));
    tree.set_section("first.is_unpaid", paper.reading.says("paid", "no"));
}

/// The sections are about defects, not about what never came.
std::string rescission_of(const FieldTree& tree, const FirstPaper& paper) {
    return paper.reading.never_came() ? std::string() : tree.values().at("law.rescission");
}

/// What is asked back is a sum only where all of the price is paid. A contract is ended where a section says
/// that it may be, or no law has to say it: nothing came, or it was bought from a private person.
void add_refund(FieldTree& tree, const FirstPaper& paper) {
    const Reading& reading = paper.reading;
    const std::string price =
        reading.price ? paper.source.words.money(*reading.price) : unclosed(reading.price_as_typed);
    set_with_section(tree, "first.refund", reading.says("paid", "yes") ? price : "");
    const bool is_thing = tree.sections().at("first.is_thing") && !reading.never_came();
    tree.set_section("first.can_be_fetched", is_thing);
    const std::string section = rescission_of(tree, paper);
    set_with_section(tree, "first.rescission", section);
    const bool is_private = reading.says("seller_kind", "private_person");
    tree.set_section("first.declares_end", !section.empty() || reading.never_came() || is_private);
    tree.set_section("first.rejects", is_thing && !section.empty() && paper.pack != nullptr &&
                                          paper.pack->calls_rescission_rejection());
    // Where the day of delivery is not known the time lasts at least so long, and nobody need be told.
    set_with_section(tree, "first.reject_by",
                     is_start_known(reading) ? tree.values().at("claim.reject_by") : std::string());
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
