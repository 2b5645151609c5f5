// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/domain/amount.h>
#include <redress/domain/ledger/single_records.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

/// How a forum comes to look at the claim.
const char* opening_word(domain::InstanceKind kind) {
    switch (kind) {
    case domain::InstanceKind::Negotiation:
        break;
    case domain::InstanceKind::Board:
        return N_("complaint made");
    case domain::InstanceKind::FirstCourt:
        return N_("action brought");
    case domain::InstanceKind::Appeal:
    case domain::InstanceKind::SupremeCourt:
        return N_("appealed");
    case domain::InstanceKind::PaymentOrder:
    case domain::InstanceKind::Enforcement:
    case domain::InstanceKind::Insolvency:
        return N_("applied for");
    }
    return N_("begun");
}

bool names(const std::vector<domain::ItemAmount>& parts, Id<domain::ClaimItem> item) {
    return item.is_none() || std::ranges::find(parts, item, &domain::ItemAmount::item) != parts.end();
}

/// What a record adds to the story of a claim item; of all items when it is none.
class Story {
public:
    Story(const LedgerWords& words, Id<domain::ClaimItem> item) : words_(words), item_(item) {}

    std::vector<RowState> rows() {
        const domain::Case& dispute = words_.dispute();
        for (const auto& instance : dispute.instances) add(instance);
        for (const auto& answer : dispute.answers) add(answer);
        for (const auto& offer : dispute.offers) add(offer);
        for (const auto& ruling : dispute.rulings) add(ruling);
        for (const auto& instance : dispute.instances) add_end(instance);
        for (const auto& payment : dispute.payments) add(payment);
        std::ranges::stable_sort(entries_, {}, &Entry::date);
        std::vector<RowState> rows;
        for (Entry& entry : entries_) rows.push_back(std::move(entry.row));
        return rows;
    }

private:
    struct Entry {
        std::optional<domain::Date> date;
        RowState row;
    };

    void add(const std::optional<domain::Date>& date, domain::Uid uid, std::string what, std::string about,
             std::string amount, Tone tone = Tone::Plain) {
        entries_.push_back(
            {date, {uid, {words_.day(date), std::move(what), std::move(about), std::move(amount)}, tone}});
    }

    void add(const domain::Instance& r) {
        if (!names(r.before, item_)) return;
        add(r.opened, r.id.uid, told(r, words_.tr(opening_word(r.kind))), words_.title(r.claimant),
            words_.money(brought_to(r)));
    }

    /// On a day of its own, beside the rulings of that day.
    void add_end(const domain::Instance& r) {
        if (r.state == domain::InstanceState::Open || !names(r.before, item_)) return;
        add(r.closed ? r.closed : r.opened, r.id.uid,
            told(r, words_.choice(RecordKind::Instance, "state", r.state)), {}, {});
    }

    std::string told(const domain::Instance& instance, const std::string& what) const {
        return text::filled(words_.tr("{0}: {1}"), {words_.instance(instance), what});
    }

    std::optional<domain::Money> brought_to(const domain::Instance& instance) const {
        if (item_.is_none()) return domain::dispute_at(words_.dispute(), instance);
        return std::ranges::find(instance.before, item_, &domain::ItemAmount::item)->amount;
    }

    void add(const domain::Answer& r) {
        if (!item_.is_none() && r.item != item_) return;
        const std::string stance = words_.choice(RecordKind::Answer, "stance", r.stance);
        const std::string about = item_.is_none() ? words_.item(r.item) : r.reason;
        add(r.date, r.id.uid, text::filled(words_.tr("Answer: {0}"), {stance}), about,
            words_.money(admitted_by(r)));
    }

    /// What is conceded without an amount is all that is claimed.
    std::optional<domain::Money> admitted_by(const domain::Answer& answer) const {
        const domain::ClaimItem* item = domain::find(words_.dispute(), answer.item);
        if (answer.amount || answer.stance != domain::Stance::Conceded || !item) return answer.amount;
        return domain::calculation_of(words_.dispute(), *item).amount;
    }

    void add(const domain::Offer& r) {
        if (!names(r.lines, item_)) return;
        std::optional<domain::Money> sum;
        for (const domain::ItemAmount& part : domain::amounts_of(words_.dispute(), r))
            if (part.amount && (item_.is_none() || part.item == item_))
                sum = sum ? *sum + *part.amount : *part.amount;
        const std::string outcome = words_.choice(RecordKind::Offer, "outcome", r.outcome);
        const bool is_over =
            r.outcome != domain::OfferOutcome::Open && r.outcome != domain::OfferOutcome::Accepted;
        add(r.date, r.id.uid, text::filled(words_.tr("Offer: {0}"), {outcome}), words_.title(r.offeror),
            words_.money(sum), is_over ? Tone::Quiet : Tone::Plain);
    }

    const domain::ItemResult* result_in(const domain::Ruling& ruling) const {
        for (const domain::ItemResult& result : words_.dispute().item_results)
            if (result.ruling == ruling.id && result.item == item_) return &result;
        return nullptr;
    }

    void add(const domain::Ruling& r) {
        const domain::ItemResult* result = result_in(r);
        if (!item_.is_none() && !result) return;
        const std::string what =
            result ? text::filled("{0}: {1}", {instance_of(r), words_.choice(RecordKind::ItemResult,
                                                                             "outcome", result->outcome)})
                   : text::filled(words_.tr("Ruling: {0}"), {instance_of(r)});
        const bool is_replaced = domain::is_replaced(words_.dispute(), r);
        const Tone tone = is_replaced ? Tone::Quiet : Tone::Plain;
        add(r.date, r.id.uid, is_replaced ? text::filled(words_.tr("{0} (replaced)"), {what}) : what,
            r.reference, words_.money(given_by(r)), tone);
        if (result && !result->reason.empty())
            add(r.date, result->id.uid, words_.tr("Reason"), result->reason, "", tone);
    }

    /// As the matrix heads its column.
    std::string instance_of(const domain::Ruling& ruling) const {
        const domain::Instance* instance = domain::find(words_.dispute(), ruling.instance);
        return instance ? words_.instance(*instance) : std::string();
    }

    /// To the item of the story, or in all.
    std::optional<domain::Money> given_by(const domain::Ruling& ruling) const {
        std::optional<domain::Money> sum;
        for (const domain::ItemAmount& part : domain::results_given(words_.dispute(), ruling.id))
            if (part.amount && (item_.is_none() || part.item == item_))
                sum = sum ? *sum + *part.amount : *part.amount;
        return sum;
    }

    void add(const domain::Payment& r) {
        const bool is_of_claim =
            r.kind == domain::PaymentKind::Refund || r.kind == domain::PaymentKind::Compensation;
        const bool is_named =
            std::ranges::find(r.towards, item_, &domain::ItemAmount::item) != r.towards.end();
        if (item_.is_none() ? !is_of_claim && r.towards.empty() : !is_named) return;
        add(r.date, r.id.uid, app::kind_words(r, words_.messages()), words_.title(r.payer), paid_by(r));
    }

    /// Of the item what fell to it, and of how much: "4 083,42 of 8 500".
    std::string paid_by(const domain::Payment& payment) const {
        if (item_.is_none() || !payment.amount) return words_.money(payment.amount);
        for (const domain::ItemAmount& part : domain::payment_parts(words_.dispute(), payment))
            if (part.item == item_ && part.amount && *part.amount != *payment.amount)
                return text::filled(words_.tr("{0} of {1}"),
                                    {words_.figure(*part.amount), words_.figure(*payment.amount)});
        return words_.money(payment.amount);
    }

    const LedgerWords& words_;
    Id<domain::ClaimItem> item_;
    std::vector<Entry> entries_;
};

} // namespace

TableState LedgerPage::history(Id<domain::ClaimItem> item) const {
    const LedgerWords words(page_.dispute(), session_.messages);
    TableState table;
    table.kind = RecordKind::Answer;
    table.mixed = true;
    table.title = item.is_none() ? words.tr("What has happened") : words.tr("What has happened to this item");
    table.empty_text = item.is_none()
                           ? words.tr("Nothing has happened yet: no answer, no offer, no ruling, no payment.")
                           : words.tr("Nothing has happened yet about this item.");
    table.columns = {{words.tr("Date"), 100},
                     {words.tr("What happened"), 150},
                     {words.tr("About"), 120, false, true},
                     {words.tr("Amount"), 136, true}};
    table.rows = Story(words, item).rows();
    return table;
}

} // namespace redress::presentation
