// SPDX-License-Identifier: GPL-3.0-or-later
#include "free_return.h"
#include "remarks.h"

#include <algorithm>

namespace redress::app {

namespace {

bool wants_money(const Reading& reading) {
    return reading.says("wish", "money_off") || reading.says("wish", "money_back");
}

void offer(const Thinking& thinking, const char* sentence, const char* wish, const law::Citation* section) {
    Remark& remark = thinking.note(Screen::Wanted, sentence);
    remark.kind = RemarkKind::Instead;
    remark.offered = wish;
    if (section != nullptr) remark.rule = rule_lines(*section, thinking);
}

/// A chance to put it right comes first where the law says so and the seller has not had it.
void add_too_early(const Thinking& thinking) {
    if (const auto until = free_return_until(thinking.dispute, thinking.reading)) {
        const law::Citation* section = section_of(thinking, "short_term_rejection");
        const char* key = is_start_known(thinking.reading) ? "short_term" : "short_term_least";
        Remark& remark = thinking.note(Screen::Wanted, key, {thinking.day(*until)});
        if (section != nullptr) remark.rule = rule_lines(*section, thinking);
        return;
    }
    const law::Citation* section = section_of(thinking, "no_second_tier_condition");
    if (section == nullptr) section = section_of(thinking, "repair_first");
    if (section != nullptr && !thinking.reading.had_his_chance())
        offer(thinking, thinking.reading.says("answered", "silent") ? "cure_first_silent" : "cure_first",
              "repair", section);
}

/// A letter ends a contract only where a section says that it may.
void add_no_end(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (!reading.says("wish", "money_back") || reading.says("seller_kind", "private_person")) return;
    if (free_return_until(thinking.dispute, reading)) return;
    const law::Citation* section = section_of(thinking, "rescission");
    if (section == nullptr || !law::may_be_printed(*section)) thinking.note(Screen::Wanted, "no_end");
}

/// Some laws reckon the reduction for a service by what mending costs.
void add_share_of_service(const Thinking& thinking) {
    const law::Citation* section = section_of(thinking, "proportional_for_service");
    if (section == nullptr || !asks_share(thinking.reading)) return;
    thinking.note(Screen::Wanted, "share_of_service").rule = rule_lines(*section, thinking);
}

void add_amount_remarks(const Thinking& thinking) {
    const auto& defects = thinking.reading.defects;
    if (!thinking.reading.says("wish", "money_off")) return;
    const auto has_amount = [&](const ReadDefect& defect) {
        return defect.repair_price || !defect.repair_as_typed.empty() ||
               (defect.share && thinking.reading.price);
    };
    const bool has_share =
        std::ranges::any_of(defects, [](const ReadDefect& d) { return d.share.has_value(); });
    const bool has_price = thinking.reading.price || !thinking.reading.price_as_typed.empty();
    if (has_share && !has_price)
        thinking.note(Screen::Wanted, "share_needs_price");
    else if (std::ranges::none_of(defects, has_amount))
        thinking.note(Screen::Wanted, "no_amount");
}

} // namespace

void add_wish_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.never_came()) {
        if (!reading.has("wish")) thinking.note(Screen::Wanted, "not_sure_late");
        if (reading.says("wish", "money_back")) offer(thinking, "late_first", "deliver", nullptr);
        return;
    }
    if (!reading.has("wish")) {
        const bool is_thing = reading.says("kind", "thing") || reading.says("kind", "fitted");
        thinking.note(Screen::Wanted, is_thing ? "not_sure" : "not_sure_cure");
    }
    if (reading.says("condition", "used") && reading.says("wish", "new"))
        thinking.note(Screen::Wanted, "used_new");
    if (wants_money(reading)) add_too_early(thinking);
    add_no_end(thinking);
    add_amount_remarks(thinking);
    add_share_of_service(thinking);
}

} // namespace redress::app
