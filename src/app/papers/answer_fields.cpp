// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/shop_fields.h"
#include "schedule/schedule_rows.h"

#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::app {

using domain::Money;
using domain::Side;

namespace {

/// The answer to what the consumer asks, section by section.
class AnswerLetter {
public:
    AnswerLetter(const LetterSource& source, const Schedule& asked)
        : source_(source), words_(source.words), asked_(asked) {}

    void add_to(FieldTree& tree) const {
        tree.set("answer.currency", source_.dispute.sheet.currency);
        add_reference(tree);
        add_sections(tree);
        add_money(tree);
        set_list_with_section(tree, "answer.undertakings", undertakings());
        set_list_with_section(tree, "answer.own_claims", own_claims());
        set_list_with_section(tree, "answer.offers", offers());
    }

private:
    std::string amount(const std::optional<Money>& money) const {
        return money ? text::format_amount(*money, words_.language()) : std::string();
    }
    bool is_asked(const ScheduleSection& section) const { return section.asked_by == Side::Consumer; }

    /// The newest notice of something claimed that had reached the shop when the letter was written.
    const domain::Notice* claimed_by() const {
        const domain::Notice* newest = nullptr;
        for (const domain::Notice& notice : source_.dispute.notices)
            if (notice.date && *notice.date <= source_.dated && reaches_the_seller(source_.dispute, notice) &&
                (newest == nullptr || *newest->date <= *notice.date))
                newest = &notice;
        return newest;
    }
    void add_reference(FieldTree& tree) const {
        const domain::Notice* notice = claimed_by();
        set_with_section(tree, "answer.claimed_on", notice == nullptr ? "" : words_.date(notice->date));
    }

    FieldTree row(const ScheduleRow& row) const {
        const domain::ClaimItem* item = find(source_.dispute, row.item);
        const std::string asked = item == nullptr ? "" : item_title(source_, *item);
        FieldTree tree;
        tree.set("number", row.number);
        tree.set("title", closed(row.title));
        set_with_section(tree, "asked", asked == row.title ? "" : closed(asked));
        const std::string claimed = row.claimed ? amount(row.claimed) : row.instead;
        const bool is_beside = row.standing == domain::Standing::Alternative && row.claimed;
        set_with_section(tree, "claimed", is_beside ? "(" + claimed + ")" : claimed);
        const domain::Stance stance = row.stance.value_or(domain::Stance::Silent);
        tree.set("position", closed(words_.choice("answer_position", stance)));
        set_with_section(tree, "reason", as_sentence(row.reason));
        set_with_section(
            tree, "exhibits",
            row.answer_evidence.empty() ? "" : closed(words_.phrase("answer.see", {row.answer_evidence})));
        set_with_section(tree, "accepted", amount(row.admitted));
        return tree;
    }
    FieldTree section(const ScheduleSection& section, bool is_one_of_several) const {
        std::vector<FieldTree> rows, outside;
        for (const ScheduleRow& one : section.rows)
            if (!one.item.is_none())
                (one.standing == domain::Standing::Outside ? outside : rows).push_back(row(one));
        const SectionSums sums = sums_of(section);
        FieldTree tree;
        set_with_section(tree, "title", is_one_of_several ? section.title : "");
        tree.set_list("rows", std::move(rows));
        tree.set_section("has_outside", !outside.empty());
        tree.set_list("outside", std::move(outside));
        tree.set_section("has_total", has_sums(section));
        tree.set("total_claimed", amount(sums.claimed));
        tree.set("total_accepted", amount(sums.admitted));
        return tree;
    }
    void add_sections(FieldTree& tree) const {
        std::vector<FieldTree> sections;
        const auto count = std::count_if(asked_.sections.begin(), asked_.sections.end(),
                                         [this](const auto& one) { return has_items(one) && is_asked(one); });
        for (const ScheduleSection& one : asked_.sections)
            if (has_items(one) && is_asked(one)) sections.push_back(section(one, count > 1));
        tree.set_section("answer.has_ranks", count > 1);
        set_list_with_section(tree, "answer.sections", std::move(sections));
    }
    static bool has_items(const ScheduleSection& section) {
        return std::any_of(section.rows.begin(), section.rows.end(),
                           [](const ScheduleRow& row) { return !row.item.is_none(); });
    }

    /// What is accepted under the first head of which something is: heads exclude each other.
    const ScheduleSection* accepted_section() const {
        for (const ScheduleSection& one : asked_.sections)
            if (is_asked(one) && sums_of(one).admitted && !sums_of(one).admitted->is_zero()) return &one;
        return nullptr;
    }
    Money paid_on(const ScheduleSection* section) const {
        Money sum = domain::zero(domain::currency_of(source_.dispute));
        if (section == nullptr) return sum;
        for (const ScheduleRow& row : section->rows)
            if (row.admitted && row.paid) sum = sum + std::min(*row.admitted, *row.paid);
        return std::clamp(sum + paid_on_account(), domain::zero(sum.currency), *sums_of(*section).admitted);
    }
    /// What the consumer got and no item names, less what he has paid back so.
    Money paid_on_account() const {
        Money sum = domain::zero(domain::currency_of(source_.dispute));
        for (const domain::Payment& payment : source_.dispute.payments) {
            const Money part = domain::unallocated_of(source_.dispute, payment);
            const bool is_his = domain::receiver_of(source_.dispute, payment) == Side::Consumer;
            sum = is_his ? sum + part : sum - part;
        }
        return sum;
    }
    std::string whole(const Money& money) const { return money.is_zero() ? "" : words_.money(money); }

    void add_money(FieldTree& tree) const {
        const ScheduleSection* accepted = accepted_section();
        const Money nothing = domain::zero(domain::currency_of(source_.dispute));
        const Money sum = accepted == nullptr ? nothing : *sums_of(*accepted).admitted;
        const Money paid = paid_on(accepted);
        const Money set_off = std::min(set_off_sum(), sum - paid);
        const domain::Settlement money = domain::settlement_of(source_.dispute);
        set_with_section(tree, "answer.accepted", whole(sum));
        set_with_section(tree, "answer.paid", whole(paid));
        set_with_section(tree, "answer.set_off", whole(set_off));
        set_with_section(tree, "answer.unpaid_price", whole(money.withheld + money.unpaid));
        set_with_section(tree, "answer.to_pay", whole(sum - paid - set_off));
        tree.set_section("answer.is_less", !paid.is_zero() || !set_off.is_zero());
    }

    Money set_off_sum() const {
        Money sum = domain::zero(domain::currency_of(source_.dispute));
        for (const ScheduleSection& one : asked_.sections)
            if (!is_asked(one) && one.use == domain::HeadUse::SetOff && sums_of(one).claimed)
                sum = sum + *sums_of(one).claimed;
        return sum;
    }

    /// Acts that were agreed to.
    std::vector<FieldTree> undertakings() const {
        std::vector<FieldTree> rows;
        for (const ScheduleSection& section : asked_.sections) {
            for (const ScheduleRow& row : section.rows) {
                const domain::ClaimItem* item = find(source_.dispute, row.item);
                const bool is_agreed =
                    row.stance == domain::Stance::Conceded || row.stance == domain::Stance::Part;
                if (item == nullptr || !is_asked(section) || !is_agreed || !domain::is_act(item->remedy))
                    continue;
                FieldTree& tree = rows.emplace_back();
                tree.set("title", as_sentence(reference_to(source_, *item)));
                set_with_section(tree, "reason",
                                 row.stance == domain::Stance::Part ? as_sentence(row.reason) : "");
            }
        }
        return rows;
    }

    /// What the trader asks himself: a set-off, a counterclaim, the unpaid price.
    std::vector<FieldTree> own_claims() const {
        std::vector<FieldTree> rows;
        for (const ScheduleSection& section : asked_.sections) {
            for (const ScheduleRow& row : section.rows) {
                const domain::ClaimItem* item = find(source_.dispute, row.item);
                if (item == nullptr || is_asked(section)) continue;
                FieldTree& tree = rows.emplace_back();
                tree.set("use", words_.choice("answer_use", section.use));
                tree.set("title", unclosed(item_title(source_, *item)));
                set_with_section(tree, "amount", item_amount(source_, *item));
                set_with_section(tree, "grounds", item_grounds(source_, *item));
            }
        }
        return rows;
    }

    /// The shop's own offer, open on the day of the letter, that the other side may see.
    bool may_be_told(const domain::Offer& offer) const {
        const domain::Party* shop = seller_of(source_.dispute);
        return shop != nullptr && offer.offeror == shop->id && offer.outcome == domain::OfferOutcome::Open &&
               offer.audience != domain::Audience::OwnSide && !offer.without_prejudice &&
               (!offer.expires || *offer.expires >= source_.dated);
    }
    std::vector<FieldTree> offers() const {
        std::vector<FieldTree> rows;
        for (const domain::Offer& offer : source_.dispute.offers) {
            if (!may_be_told(offer)) continue;
            FieldTree& tree = rows.emplace_back();
            std::vector<FieldTree> lines;
            Money sum = domain::zero(domain::currency_of(source_.dispute));
            for (const domain::ItemAmount& line : domain::amounts_of(source_.dispute, offer)) {
                const domain::ClaimItem* item = find(source_.dispute, line.item);
                if (item == nullptr) continue;
                FieldTree& one = lines.emplace_back();
                one.set("title", as_sentence(reference_to(source_, *item)));
                one.set("amount", offer.lump ? "" : amount(line.amount));
                if (line.amount) sum = sum + *line.amount;
            }
            tree.set_list("lines", std::move(lines));
            tree.set("total", amount(offer.lump ? *offer.lump : sum));
            set_with_section(tree, "date", words_.date(offer.date));
            set_with_section(tree, "expires", words_.date(offer.expires));
            set_with_section(tree, "conditions", closed(offer.conditions));
        }
        return rows;
    }

    const LetterSource& source_;
    const LetterWords& words_;
    const Schedule& asked_;
};

} // namespace

void add_addressee_fields(FieldTree& tree, const LetterSource& source) {
    const std::string group = buyers_of(source.dispute).size() > 1 ? "addressee_many." : "addressee_one.";
    for (const char* word : {"you", "you_first", "you_object", "your", "your_neuter", "your_many"})
        tree.set("addressee." + std::string(word), source.words.phrase(group + word));
}

void add_answer_fields(FieldTree& tree, const LetterSource& source, const Schedule& asked) {
    AnswerLetter(source, asked).add_to(tree);
}

} // namespace redress::app
