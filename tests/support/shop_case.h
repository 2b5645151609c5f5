// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"

namespace redress::test {

/// A shop's papers: an electric bicycle, taken in on 17 November 2025 and given back on the 28th, with two
/// defects of which the customer asks 2 400 and 1 950, and a new charger for the second.
struct ShopCase : CaseBuilder {
    domain::Id<domain::Defect> noise, charge;
    domain::Id<domain::Head> head;
    domain::Id<domain::ClaimItem> motor, battery, charger;
    domain::Id<domain::Exhibit> order;

    ShopCase() {
        sheet().side = domain::Side::Trader;
        at(item).serial_number = "EC-000317";
        at(trader).contact_person = "Siv Påhittsdotter";
        noise = add_defect("Motorn slamrar");
        charge = add_defect("Batteriet laddar till hälften");
        for (const auto defect : {noise, charge}) at(defect).discovered = day("2025-11-10");
        head = add_head();
        motor = add_claim(head, {noise}, quoted_repair(money(2'400)));
        battery = add_claim(head, {charge}, quoted_repair(money(1'950)));
        charger = add_claim(head, {charge}, {});
        at(charger).remedy = domain::Remedy::Replacement;
        at(charger).title = "Ny laddare";
        order = add_exhibit("Arbetsorder");
        add_notice({noise, charge});
        at(dispute().notices[0].id).date = day("2026-02-16");
        take_in("2025-11-17", "2025-11-28");
    }

    domain::Intake& intake() { return records().intakes.back(); }
    domain::Intake& take_in(std::string_view received, std::string_view returned) {
        auto& made = put(records().intakes);
        made.item = item;
        made.received = day(received);
        made.returned = day(returned);
        made.condition = "Hel och ren";
        made.accessories = "Laddare";
        made.complaint = "Den slamrar";
        made.loan_unit = "Lånecykel nr 3";
        made.inspection_fee = money(450);
        made.note = "GEHEIM";
        return made;
    }
    domain::Answer& answer(domain::Id<domain::ClaimItem> about, domain::Stance stance,
                           std::optional<domain::Money> amount = {}) {
        auto& made = put(records().answers);
        made.item = about;
        made.respondent = trader;
        made.stance = stance;
        made.amount = amount;
        made.date = day("2026-03-01");
        return made;
    }
    /// 1 200 of the motor, all of the battery, and the charger.
    void answer_all() {
        auto& first = answer(motor, domain::Stance::Part, money(1'200));
        first.reason = "axeln var skadad före vårt arbete";
        first.evidence = {order};
        answer(battery, domain::Stance::Conceded);
        answer(charger, domain::Stance::Conceded);
    }
    /// 1 500 and 1 950, open until Christmas Eve, and released to the customer.
    domain::Offer& offer() {
        auto& made = put(records().offers);
        made.offeror = trader;
        made.date = day("2026-11-20");
        made.expires = day("2026-12-24");
        made.lines = {{motor, money(1'500)}, {battery, money(1'950)}};
        made.conditions = "kunden hämtar cykeln";
        made.audience = domain::Audience::OtherSide;
        made.note = "GEHEIM";
        return made;
    }
    /// What the shop asks itself.
    domain::Id<domain::ClaimItem> ask(domain::HeadUse use, domain::Remedy remedy, domain::Money amount) {
        const auto own = add_head();
        at(own).asked_by = domain::Side::Trader;
        at(own).use = use;
        const auto made = add_claim(own, {}, lump_sum(amount));
        at(made).remedy = remedy;
        at(made).creditor = trader;
        at(made).debtor = consumer;
        return made;
    }

    template <class T>
    T& put(std::vector<T>& list) {
        T& made = list.emplace_back();
        made.id = {uid(next_record_++)};
        made.position = static_cast<int>(list.size());
        return made;
    }

private:
    std::uint32_t next_record_ = 9'000;
};

} // namespace redress::test
