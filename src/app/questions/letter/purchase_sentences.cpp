// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

namespace redress::app {

namespace {

/// The group of phrases for what was bought.
std::string kind_of(const Reading& reading) {
    return "paper_" + (reading.has("kind") ? reading.text("kind") : "unknown");
}

/// The group for what stands for it in a sentence: "it" needs a name before it.
std::string pronoun_of(const Reading& reading) {
    const bool is_nameless = !reading.has("kind") || reading.says("kind", "digital");
    return is_nameless && !reading.has("bought") ? "paper_unnamed" : kind_of(reading);
}

/// A second-hand thing has no new one like it, and nobody may have said that it was new.
std::string another_of(const FirstPaper& paper) {
    const Reading& reading = paper.reading;
    const bool is_goods = reading.says("kind", "thing") || reading.says("kind", "fitted");
    const bool is_new = !is_goods || reading.says("condition", "new");
    return paper.phrase(kind_of(reading) + (is_new ? ".new" : ".another"));
}

bool is_thing(const Reading& reading) {
    return reading.says("kind", "thing") || reading.says("kind", "fitted");
}

void add_days(FieldTree& tree, const FirstPaper& paper) {
    for (const char* day : {"bought_on", "fitted_on", "promised_on", "noticed_on", "told_on"})
        set_with_section(tree, std::string("first.") + day, paper.source.words.date(paper.reading.date(day)));
    const auto got = paper.reading.date("got_on");
    const LetterWords& words = paper.source.words;
    set_with_section(tree, "first.got",
                     got ? words.phrase(pronoun_of(paper.reading) + ".got",
                                        {tree.values().at("sender.we_first"), words.date(got)})
                         : "");
}

} // namespace

void add_purchase_sentences(FieldTree& tree, const FirstPaper& paper) {
    const Reading& reading = paper.reading;
    const LetterWords& words = paper.source.words;
    set_with_section(tree, "first.bought", closed(reading.text("bought")));
    set_with_section(
        tree, "first.goods",
        paper.source.dispute.items.front().description.size() <= 80 ? unclosed(reading.text("bought")) : "");
    set_with_section(tree, "first.price",
                     reading.price ? words.money(reading.price) : unclosed(reading.price_as_typed));
    set_with_section(tree, "first.order_number", reading.text("order_number"));
    const bool is_gift = reading.says("who_bought", "gift");
    tree.set_section("first.is_gift", is_gift);
    set_with_section(tree, "first.giver", is_gift ? reading.text("other_buyer") : "");
    tree.set_section("first.has_sender", reading.has("my_name"));
    tree.set_section("first.is_work", reading.says("kind", "work"));
    tree.set_section("first.is_thing", is_thing(reading));
    tree.set_section("first.never_came", reading.never_came());
    for (const char* word : {"it", "it_first"})
        tree.set(std::string("first.") + word, words.phrase(pronoun_of(reading) + "." + word));
    tree.set("first.new", another_of(paper));
    // Money for what was a present goes back to the one who paid.
    tree.set("first.payee", is_gift ? words.phrase("paper.buyer") : tree.values().at("sender.us"));
    tree.set("first.payer_first",
             is_gift ? words.phrase("paper.buyer_first") : tree.values().at("sender.we_first"));
    add_days(tree, paper);
}

} // namespace redress::app
