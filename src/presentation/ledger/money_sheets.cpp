// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "money_summary.h"
#include "new_records.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/offer_view.h>
#include <redress/app/ledger_edits.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

/// Sheets that show an offer beside the claim, the likely award and the cost of going on.
class ComparingSheet : public FormSheet {
protected:
    using FormSheet::FormSheet;
    void compare(const domain::Offer& offer) {
        const app::OfferComparison made = app::comparison_of(
            dispute(), offer, session_.resources, session_.workspace.ports().today(), messages().language());
        for (std::string& line : app::sentences(made, messages())) note(Tone::Plain, std::move(line));
    }
};

class OfferSheet : public ComparingSheet {
public:
    OfferSheet(Session& session, CasePage& page, Id<domain::ClaimItem> about, Id<domain::Offer> counter_to)
        : ComparingSheet(
              session, page, first(session, page, about, counter_to),
              {"offeror", "date", "expires", "lines", "lump", "conditions", "without_prejudice", "note"}),
          counter_to_(counter_to) {
        title_ = messages().tr(counter_to.is_none() ? N_("Offer") : N_("Counter-offer"));
        accept_ = messages().tr("Save the offer");
        show();
    }

protected:
    void say() override {
        const auto typed = typed_now();
        if (!typed) return;
        const auto& offer = std::get<domain::Offer>(*typed);
        const LedgerWords words(dispute(), messages());
        if (offer.lines.empty())
            note(Tone::Warning,
                 words.tr("Tick the claim items that the offer covers: they are settled with it."));
        else if (!has_amount(offer))
            note(Tone::Advice, words.tr("Write an amount for each item, or one sum for all."));
        else
            compare(offer);
    }

    static bool has_amount(const domain::Offer& offer) {
        const auto is_written = [](const domain::ItemAmount& line) { return line.amount.has_value(); };
        return offer.lump || std::ranges::any_of(offer.lines, is_written);
    }

    Outcome write(const domain::Record& own_record) override {
        auto offer = std::get<domain::Offer>(own_record);
        const app::Ports& ports = session_.workspace.ports();
        if (counter_to_.is_none()) return applied(app::offer_edit(page_.loaded(), std::move(offer), ports));
        offer.counter_to = counter_to_;
        return applied(app::counter_offer_edit(page_.loaded(), std::move(offer), ports));
    }

private:
    static domain::Record first(const Session& session, const CasePage& page, Id<domain::ClaimItem> about,
                                Id<domain::Offer> counter_to) {
        auto offer = std::get<domain::Offer>(new_record(RecordKind::Offer, page.dispute(), session));
        offer.counter_to = counter_to;
        offer.lines = lines_of_new(page.dispute(), about);
        const domain::Offer* other = domain::find(page.dispute(), counter_to);
        if (!other) return offer;
        const domain::Party* consumer = domain::first_with_role(page.dispute(), domain::PartyRole::Consumer);
        if (consumer && other->offeror != consumer->id) offer.offeror = consumer->id;
        offer.without_prejudice = other->without_prejudice;
        offer.lines = other->lines;
        return offer;
    }

    /// One item; without it all of the first head that still wait for an end.
    static std::vector<domain::ItemAmount> lines_of_new(const domain::Case& dispute,
                                                        Id<domain::ClaimItem> about) {
        if (!about.is_none()) return {{about, std::nullopt}};
        std::vector<domain::ItemAmount> lines;
        const domain::Ledger ledger = domain::ledger_of(dispute);
        for (const domain::LedgerRow& row : ledger.rows)
            if (row.head == ledger.rows.front().head && row.standing == domain::Standing::Counts &&
                !row.outcome)
                lines.push_back({row.item, std::nullopt});
        return lines;
    }

    Id<domain::Offer> counter_to_;
};

class OfferAnswerSheet : public ComparingSheet {
public:
    OfferAnswerSheet(Session& session, CasePage& page, domain::Offer offer)
        : ComparingSheet(session, page, offer, shown_for(offer)), offer_(offer) {
        const bool accepts = is_accepted();
        title_ = messages().tr(is_open() ? N_("Compare the offer")
                               : accepts ? N_("Accept the offer")
                                         : N_("Refuse the offer"));
        accept_ = messages().tr(is_open() ? N_("Close") : accepts ? N_("Accept") : N_("Refuse"));
        show();
    }

protected:
    void say() override {
        const LedgerWords words(dispute(), messages());
        note(is_accepted() ? Tone::Advice : Tone::Plain, words.offer(offer_));
        compare(offer_);
        if (!offer_.conditions.empty())
            note(Tone::Plain, text::filled(words.tr("Conditions: {0}"), {offer_.conditions}));
        const auto today = session_.workspace.ports().today();
        if (offer_.expires && *offer_.expires < today)
            note(Tone::Warning,
                 text::filled(words.tr("It could be accepted until {0}."), {words.day(offer_.expires)}));
        if (!is_accepted()) return;
        for (const domain::ItemAmount& part : domain::amounts_of(dispute(), offer_))
            note(Tone::Advice, text::filled(words.tr("Settled: {0}, {1}"),
                                            {words.item(part.item), words.money(part.amount)}));
    }

    Outcome write(const domain::Record& own_record) override {
        if (is_open()) return {}; // it was only looked at
        const auto& typed = std::get<domain::Offer>(own_record);
        const auto day = typed.answered.value_or(session_.workspace.ports().today());
        domain::Edit edit = app::answer_offer_edit(page_.loaded(), typed.id, offer_.outcome, day);
        edit.name = offer_.outcome == domain::OfferOutcome::Accepted ? N_("Accept the offer")
                                                                     : N_("Refuse the offer");
        return applied(edit);
    }

private:
    static std::vector<std::string> shown_for(const domain::Offer& offer) {
        if (offer.outcome == domain::OfferOutcome::Open) return {};
        return {"answered"};
    }
    bool is_open() const { return offer_.outcome == domain::OfferOutcome::Open; }
    bool is_accepted() const { return offer_.outcome == domain::OfferOutcome::Accepted; }
    domain::Offer offer_;
};

class PaymentSheet : public FormSheet {
public:
    PaymentSheet(Session& session, CasePage& page, Id<domain::ClaimItem> towards)
        : FormSheet(session, page, first(session, page, towards),
                    {"kind", "date", "amount", "means", "payer", "interest", "costs", "towards", "note"}) {
        title_ = messages().tr("Payment");
        accept_ = messages().tr("Save the payment");
        show();
    }

protected:
    void say() override {
        const auto typed = typed_now();
        if (!typed) return;
        const auto& payment = std::get<domain::Payment>(*typed);
        for (const std::string& doubt : app::doubts_about(dispute(), payment, messages()))
            note(Tone::Warning, doubt);
        if (!payment.amount) return;
        const domain::Payment used = as_kept(payment);
        if (payment.towards.empty()) tell_use(used);
        tell_left(used);
    }

    Outcome write(const domain::Record& own_record) override {
        return applied(app::payment_edit(page_.loaded(), std::get<domain::Payment>(own_record), order(),
                                         session_.resources, session_.workspace.ports()));
    }

private:
    /// What would be written.
    domain::Payment as_kept(const domain::Payment& payment) const {
        const domain::Edit edit = app::payment_edit(page_.loaded(), payment, order(), session_.resources,
                                                    session_.workspace.ports());
        return std::get<domain::Payment>(*edit.changes.front().after);
    }

    void tell_use(const domain::Payment& used) {
        const LedgerWords words(dispute(), messages());
        const auto tell = [&](const std::string& what, const std::optional<domain::Money>& amount) {
            if (amount && !amount->is_zero())
                note(Tone::Plain, text::filled(words.tr("Used for {0}: {1}"), {what, words.money(amount)}));
        };
        tell(words.tr("costs"), used.costs);
        tell(words.tr("interest"), used.interest);
        for (const domain::ItemAmount& part : used.towards) tell(words.item(part.item), part.amount);
    }

    /// Of all that is decided, costs too, and of the payment itself.
    void tell_left(const domain::Payment& used) {
        domain::Case after = dispute();
        after.payments.push_back(used);
        const LedgerWords words(after, messages());
        const domain::Money over = domain::unallocated_of(after, used);
        if (!over.is_zero())
            note(Tone::Advice, text::filled(words.tr("Left over of the payment, not towards any item: {0}"),
                                            {words.money(over)}));
        if (is_decided(after)) note(Tone::Plain, left_after_payment(words));
    }

    domain::PaymentOrder order() const { return app::payment_order_of(dispute(), session_.resources).order; }

    static domain::Record first(const Session& session, const CasePage& page, Id<domain::ClaimItem> towards) {
        auto payment = std::get<domain::Payment>(new_record(RecordKind::Payment, page.dispute(), session));
        payment.kind = domain::PaymentKind::Compensation;
        payment.date = session.workspace.ports().today();
        if (!towards.is_none()) payment.towards.push_back({towards, std::nullopt});
        payment.payer = app::usual_payer(page.dispute(), payment);
        for (const domain::LedgerRow& row : domain::ledger_of(page.dispute()).rows)
            if (row.item == towards && row.balance.minor > 0) payment.amount = row.balance;
        return payment;
    }
};

} // namespace

Sheet offer_sheet(Session& session, CasePage& page, Id<domain::ClaimItem> about,
                  Id<domain::Offer> counter_to) {
    return std::make_unique<OfferSheet>(session, page, about, counter_to);
}

Sheet offer_answer_sheet(Session& session, CasePage& page, Id<domain::Offer> id,
                         domain::OfferOutcome outcome) {
    const domain::Offer* found = domain::find(page.dispute(), id);
    if (!found) return nullptr;
    domain::Offer offer = *found;
    offer.outcome = outcome;
    if (outcome != domain::OfferOutcome::Open) offer.answered = session.workspace.ports().today();
    return std::make_unique<OfferAnswerSheet>(session, page, std::move(offer));
}

Sheet payment_sheet(Session& session, CasePage& page, Id<domain::ClaimItem> towards) {
    return std::make_unique<PaymentSheet>(session, page, towards);
}

} // namespace redress::presentation
