// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <stdexcept>
#include <utility>

namespace redress::test {

/// The n-th uid of a test: 00…01, 00…02, so that the same test makes the same records in each run.
inline domain::Uid uid(std::uint32_t n) {
    domain::Uid made;
    for (std::size_t i = 0; i < 4; ++i) made.bytes[15 - i] = static_cast<std::uint8_t>(n >> (8 * i));
    return made;
}

/// A day written as in a file; a test with a day that does not exist stops at once.
inline domain::Date day(std::string_view iso) {
    return domain::Date::from_iso(iso).value();
}

/// Whole major units, or with the minor ones: money(32250) and money(32250, 50) are 32 250.00 and 32 250.50.
inline domain::Money money(std::int64_t major, std::int64_t minor = 0, std::string_view code = "SEK") {
    const auto currency = domain::Currency::from_code(code).value();
    return {major * currency.minor_per_major() + minor, currency};
}

inline domain::Basis lump_sum(domain::Money amount) {
    domain::Basis basis;
    basis.method = domain::Method::LumpSum;
    basis.stated = amount;
    return basis;
}

inline domain::Basis quoted_repair(domain::Money amount, std::string source = "Offert från Sotarn AB") {
    domain::Basis basis = lump_sum(amount);
    basis.method = domain::Method::QuotedRepair;
    basis.source = std::move(source);
    return basis;
}

inline domain::Basis percentage(int whole_percent) {
    domain::Basis basis;
    basis.method = domain::Method::Percentage;
    basis.percent = domain::Percent{whole_percent * 100};
    return basis;
}

inline domain::Basis proportional(domain::Money value_conforming, domain::Money value_delivered) {
    domain::Basis basis;
    basis.method = domain::Method::Proportional;
    basis.value_conforming = value_conforming;
    basis.value_delivered = value_delivered;
    return basis;
}

/// A valid case that a test adds to by short calls. It starts with one consumer, one trader, one purchase of
/// one item (a stove for 129 000.00) and nothing claimed. at(id) gives the record itself for whatever no call
/// covers.
class CaseBuilder {
public:
    domain::Id<domain::Party> consumer;
    domain::Id<domain::Party> trader;
    domain::Id<domain::Purchase> purchase;
    domain::Id<domain::Item> item;

    explicit CaseBuilder(std::string_view currency = "SEK", std::uint32_t first_uid = 1) : next_(first_uid) {
        start_sheet(currency);
        consumer = add_party(domain::PartyRole::Consumer, "Åsa Öberg");
        trader = add_party(domain::PartyRole::Trader, "Brasbutiken i Väst AB");
        purchase = add_purchase();
        item = add_item("Braskamin Norrsken 5", money(129'000));
    }

    const domain::Case& dispute() const { return dispute_; }
    operator const domain::Case&() const { return dispute_; }
    domain::Case& records() { return dispute_; }

    domain::Money money(std::int64_t major, std::int64_t minor = 0) const {
        return test::money(major, minor, dispute_.sheet.currency);
    }
    domain::CaseSheet& sheet() { return dispute_.sheet; }

    template <class T>
    T& at(domain::Id<T> id) {
        for (T& record : list_of(id))
            if (record.id == id) return record;
        throw std::logic_error("the case under test has no such record");
    }

    domain::Id<domain::Party> add_party(domain::PartyRole role, std::string name) {
        domain::Party& party = added(dispute_.parties);
        party.roles = {role};
        party.name = std::move(name);
        party.address = {"Storgatan 1", "411 01", "Göteborg", ""};
        return party.id;
    }

    domain::Id<domain::Purchase> add_purchase(std::string_view contract_date = "2025-10-01") {
        domain::Purchase& made = added(dispute_.purchases);
        made.seller = trader;
        made.buyers = {consumer};
        made.contract_date = day(contract_date);
        return made.id;
    }

    domain::Id<domain::Item> add_item(std::string description, domain::Money price) {
        domain::Item& made = added(dispute_.items);
        made.purchase = purchase;
        made.description = std::move(description);
        made.delivered = day("2025-11-03");
        made.price = price;
        return made.id;
    }

    domain::Id<domain::Payment> add_payment(domain::PaymentKind kind, domain::Money amount) {
        domain::Payment& payment = added(dispute_.payments);
        payment.purchase = purchase;
        payment.kind = kind;
        payment.date = day("2025-11-05");
        payment.amount = amount;
        const bool is_price =
            kind == domain::PaymentKind::PricePaid || kind == domain::PaymentKind::PriceWithheld;
        payment.payer = is_price ? consumer : trader;
        return payment.id;
    }

    /// The next defect number, on the builder's first item.
    domain::Id<domain::Defect> add_defect(std::string title = "Sprucken lucka") {
        domain::Defect& defect = numbered(dispute_.defects);
        defect.item = item;
        defect.title = std::move(title);
        defect.discovered = day("2025-12-01");
        return defect.id;
    }

    domain::Id<domain::Notice> add_notice(std::vector<domain::Id<domain::Defect>> defects,
                                          std::string proof = "E-post med läskvitto") {
        domain::Notice& notice = added(dispute_.notices);
        notice.date = day("2025-12-05");
        notice.recipient = trader;
        notice.defects = std::move(defects);
        notice.proof = std::move(proof);
        return notice.id;
    }

    domain::Id<domain::RepairAttempt> add_repair_attempt(std::vector<domain::Id<domain::Defect>> defects,
                                                         domain::RepairOutcome outcome) {
        domain::RepairAttempt& attempt = added(dispute_.repair_attempts);
        attempt.defects = std::move(defects);
        attempt.requested = day("2025-12-10");
        attempt.performer = trader;
        attempt.outcome = outcome;
        return attempt.id;
    }

    domain::Id<domain::Exhibit> add_exhibit(std::string title = "Foto") {
        domain::Exhibit& exhibit = numbered(dispute_.exhibits);
        exhibit.title = std::move(title);
        return exhibit.id;
    }

    /// The next rank.
    domain::Id<domain::Head> add_head(domain::HeadKind kind = domain::HeadKind::PriceReduction) {
        domain::Head& head = added(dispute_.heads);
        head.rank = static_cast<int>(dispute_.heads.size());
        head.kind = kind;
        return head.id;
    }

    /// A price reduction by the consumer against the trader, without evidence.
    domain::Id<domain::ClaimItem> add_claim(domain::Id<domain::Head> head,
                                            std::vector<domain::Id<domain::Defect>> defects,
                                            domain::Basis basis) {
        domain::ClaimItem& claim = added(dispute_.claim_items);
        claim.head = head;
        claim.basis = std::move(basis);
        for (domain::Id<domain::Defect> defect : defects) claim.defects.push_back({defect, std::nullopt});
        claim.creditor = consumer;
        claim.debtor = trader;
        return claim.id;
    }
    domain::Id<domain::ClaimItem> add_alternative(domain::Id<domain::ClaimItem> to, domain::Basis basis) {
        const domain::ClaimItem first = at(to);
        std::vector<domain::Id<domain::Defect>> defects;
        for (const domain::DefectShare& part : first.defects) defects.push_back(part.defect);
        const auto claim = add_claim(first.head, std::move(defects), std::move(basis));
        at(claim).alternative_to = to;
        return claim;
    }

    /// A defect about which nothing is missing: noticed with proof, repair refused, an exhibit, and under
    /// `head` a price reduction by a repair quote.
    domain::Id<domain::Defect> add_ready_defect(domain::Id<domain::Head> head, std::string title,
                                                std::int64_t major) {
        const auto defect = add_defect(std::move(title));
        at(defect).second_tier = domain::SecondTierCondition::Refused;
        at(defect).second_tier_note = "Säljaren vägrade avhjälpa 2025-12-20";
        add_notice({defect});
        const auto claim = add_claim(head, {defect}, quoted_repair(money(major)));
        at(claim).evidence = {add_exhibit("Offert")};
        return defect;
    }

    domain::Id<domain::Event> add_event(domain::EventKind kind, std::string_view on) {
        domain::Event& event = added(dispute_.events);
        event.kind = kind;
        event.date = day(on);
        return event.id;
    }

    /// An open date of the person's own.
    domain::Id<domain::Deadline> add_deadline(std::string title, std::string_view safe) {
        domain::Deadline& deadline = added(dispute_.deadlines);
        deadline.title = std::move(title);
        deadline.safe = day(safe);
        return deadline.id;
    }

    domain::Id<domain::DateOverride> add_override(domain::Id<domain::Deadline> deadline,
                                                  std::string_view new_date) {
        domain::DateOverride& entry = added(dispute_.date_overrides);
        entry.deadline = deadline;
        entry.who = "Tingsrätten";
        entry.new_date = day(new_date);
        return entry.id;
    }

    domain::Id<domain::Hearing> add_hearing(std::string_view on, std::string_view time = "13:30") {
        domain::Hearing& hearing = added(dispute_.hearings);
        hearing.forum = "Göteborgs tingsrätt";
        hearing.date = day(on);
        hearing.time = domain::TimeOfDay::from_text(time);
        hearing.zone = "Europe/Stockholm";
        return hearing.id;
    }

private:
    void start_sheet(std::string_view currency) {
        dispute_.sheet.id = fresh<domain::CaseSheet>();
        dispute_.sheet.number = "2026-0001";
        dispute_.sheet.title = "Braskamin";
        dispute_.sheet.jurisdiction = "SE";
        dispute_.sheet.currency = currency;
        dispute_.sheet.language = "sv";
        dispute_.sheet.opened = day("2026-01-15");
        dispute_.sheet.place = "Göteborg";
    }

    template <class T>
    domain::Id<T> fresh() {
        return {uid(next_++)};
    }
    template <class T>
    T& fresh_in(std::vector<T>& list) {
        T& record = list.emplace_back();
        record.id = fresh<T>();
        return record;
    }
    template <class T>
    T& added(std::vector<T>& list) {
        T& record = fresh_in(list);
        if constexpr (requires { record.position; }) record.position = static_cast<int>(list.size());
        return record;
    }
    template <class T>
    T& numbered(std::vector<T>& list) {
        T& record = fresh_in(list);
        record.number = static_cast<int>(list.size());
        return record;
    }

    std::vector<domain::Party>& list_of(domain::Id<domain::Party>) { return dispute_.parties; }
    std::vector<domain::Purchase>& list_of(domain::Id<domain::Purchase>) { return dispute_.purchases; }
    std::vector<domain::Item>& list_of(domain::Id<domain::Item>) { return dispute_.items; }
    std::vector<domain::Payment>& list_of(domain::Id<domain::Payment>) { return dispute_.payments; }
    std::vector<domain::Defect>& list_of(domain::Id<domain::Defect>) { return dispute_.defects; }
    std::vector<domain::Notice>& list_of(domain::Id<domain::Notice>) { return dispute_.notices; }
    std::vector<domain::RepairAttempt>& list_of(domain::Id<domain::RepairAttempt>) {
        return dispute_.repair_attempts;
    }
    std::vector<domain::Exhibit>& list_of(domain::Id<domain::Exhibit>) { return dispute_.exhibits; }
    std::vector<domain::Head>& list_of(domain::Id<domain::Head>) { return dispute_.heads; }
    std::vector<domain::ClaimItem>& list_of(domain::Id<domain::ClaimItem>) { return dispute_.claim_items; }
    std::vector<domain::Event>& list_of(domain::Id<domain::Event>) { return dispute_.events; }
    std::vector<domain::Deadline>& list_of(domain::Id<domain::Deadline>) { return dispute_.deadlines; }
    std::vector<domain::DateOverride>& list_of(domain::Id<domain::DateOverride>) {
        return dispute_.date_overrides;
    }
    std::vector<domain::Hearing>& list_of(domain::Id<domain::Hearing>) { return dispute_.hearings; }

    domain::Case dispute_;
    std::uint32_t next_;
};

} // namespace redress::test
