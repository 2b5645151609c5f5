// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/domain/amount.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

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
        const std::string state = words_.choice(RecordKind::Instance, "state", r.state);
        add(r.opened, r.id.uid, text::filled(words_.tr("{0}: {1}"), {words_.instance(r), state}),
            words_.title(r.claimant), words_.money(domain::dispute_at(words_.dispute(), r)));
    }

    void add(const domain::Answer& r) {
        if (!item_.is_none() && r.item != item_) return;
        const std::string stance = words_.choice(RecordKind::Answer, "stance", r.stance);
        const std::string about = item_.is_none() ? words_.item(r.item) : r.reason;
        add(r.date, r.id.uid, text::filled(words_.tr("Answer: {0}"), {stance}), about,
            words_.money(r.amount));
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

    bool is_replaced(const domain::Ruling& ruling) const {
        return std::ranges::any_of(words_.dispute().rulings,
                                   [&](const domain::Ruling& later) { return later.replaces == ruling.id; });
    }

    void add(const domain::Ruling& r) {
        const domain::ItemResult* result = result_in(r);
        if (!item_.is_none() && !result) return;
        const std::string what =
            result ? text::filled("{0}: {1}", {instance_of(r), words_.choice(RecordKind::ItemResult,
                                                                             "outcome", result->outcome)})
                   : text::filled(words_.tr("Ruling: {0}"), {instance_of(r)});
        const Tone tone = is_replaced(r) ? Tone::Quiet : Tone::Plain;
        add(r.date, r.id.uid, is_replaced(r) ? text::filled(words_.tr("{0} (replaced)"), {what}) : what,
            r.reference, result ? words_.money(result->amount) : words_.money(sum_of(r)), tone);
        if (result && !result->reason.empty())
            add(r.date, result->id.uid, words_.tr("Reason"), result->reason, "", tone);
    }

    /// As the matrix heads its column.
    std::string instance_of(const domain::Ruling& ruling) const {
        const domain::Instance* instance = domain::find(words_.dispute(), ruling.instance);
        return instance ? words_.instance(*instance) : std::string();
    }

    std::optional<domain::Money> sum_of(const domain::Ruling& ruling) const {
        std::optional<domain::Money> sum;
        for (const domain::ItemResult& result : words_.dispute().item_results)
            if (result.ruling == ruling.id && result.amount)
                sum = sum ? *sum + *result.amount : *result.amount;
        return sum;
    }

    void add(const domain::Payment& r) {
        const bool is_of_claim =
            r.kind == domain::PaymentKind::Refund || r.kind == domain::PaymentKind::Compensation;
        const bool is_named =
            std::ranges::find(r.towards, item_, &domain::ItemAmount::item) != r.towards.end();
        if (item_.is_none() ? !is_of_claim && r.towards.empty() : !is_named) return;
        add(r.date, r.id.uid, app::kind_words(r, words_.messages()), words_.title(r.payer),
            words_.money(r.amount));
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
                     {words.tr("Amount"), 122, true}};
    table.rows = Story(words, item).rows();
    return table;
}

} // namespace redress::presentation
