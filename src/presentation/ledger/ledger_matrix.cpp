// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/domain/ledger/single_records.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::LedgerRow;
using domain::LedgerTotals;
using domain::RecordKind;

// The table gives each column what its cells need; these are the least.
constexpr int item_width = 150;
constexpr int figure_width = 44;

/// Headings as either side reads them: who answers and who pays is the other one.
struct Heading {
    LedgerColumn what;
    const char* consumers;
    const char* traders;
    const char* spoken_consumers;
    const char* spoken_traders;
};
constexpr Heading before_instances[] = {
    {LedgerColumn::Item, N_("Claim item"), N_("Claim item"), N_("Claim item"), N_("Claim item")},
    {LedgerColumn::Claimed, N_("Claimed"), N_("Claimed"), N_("Claimed"), N_("Claimed of us")},
    {LedgerColumn::Answer, N_("Answer"), N_("Answer"), N_("Their answer"), N_("Our answer")},
    {LedgerColumn::Offered, N_("Offer"), N_("Offer"), N_("Offered"), N_("Offered")}};
constexpr Heading after_instances[] = {
    {LedgerColumn::Paid, N_("Paid"), N_("Paid"), N_("Paid"), N_("We paid")},
    {LedgerColumn::Balance, N_("Left"), N_("Left"), N_("Left to pay"), N_("Left to pay")}};

LedgerColumnState column_of(const Heading& heading, const LedgerWords& words) {
    const bool is_item = heading.what == LedgerColumn::Item;
    LedgerColumnState column;
    column.what = heading.what;
    column.shown = {words.tr(words.is_traders() ? heading.traders : heading.consumers),
                    is_item ? item_width : figure_width, !is_item};
    column.spoken = words.tr(words.is_traders() ? heading.spoken_traders : heading.spoken_consumers);
    return column;
}

std::vector<LedgerColumnState> columns_of(const domain::Ledger& ledger, const LedgerWords& words) {
    std::vector<LedgerColumnState> columns;
    for (const Heading& heading : before_instances) columns.push_back(column_of(heading, words));
    for (const domain::Instance* instance : ledger.instances) {
        LedgerColumnState column;
        column.what = LedgerColumn::Instance;
        column.instance = instance->id;
        column.shown = {words.instance(*instance), figure_width, true};
        column.spoken = words.title(instance->id);
        columns.push_back(std::move(column));
    }
    for (const Heading& heading : after_instances) columns.push_back(column_of(heading, words));
    return columns;
}

constexpr const char* spread_mark = "≈ ";

/// Whether what is offered for the item is its part of one sum for several.
bool is_spread(const domain::Case& dispute, const LedgerRow& row) {
    if (!row.offered) return false;
    return std::ranges::any_of(dispute.offers, [&](const domain::Offer& offer) {
        const auto line = std::ranges::find(offer.lines, row.item, &domain::ItemAmount::item);
        return offer.outcome == domain::OfferOutcome::Open && offer.lump && offer.lines.size() > 1 &&
               line != offer.lines.end() && !line->amount && !domain::is_superseded(dispute, offer);
    });
}

Tone tone_of(domain::ItemOutcome outcome) {
    using domain::ItemOutcome;
    if (outcome == ItemOutcome::Granted || outcome == ItemOutcome::Settled) return Tone::Good;
    if (outcome == ItemOutcome::InPart) return Tone::Advice;
    return outcome == ItemOutcome::Withdrawn || outcome == ItemOutcome::NotExamined ? Tone::Quiet : Tone::Bad;
}

Tone tone_of(domain::Stance stance) {
    using domain::Stance;
    if (stance == Stance::Conceded) return Tone::Good;
    if (stance == Stance::Part) return Tone::Advice;
    return stance == Stance::Silent ? Tone::Quiet : Tone::Plain;
}

/// Makes the lines of one case's matrix.
class Matrix {
public:
    Matrix(const domain::Ledger& ledger, const LedgerWords& words) : ledger_(ledger), words_(words) {}

    std::vector<LedgerRowState> rows() {
        for (const LedgerTotals& totals : ledger_.totals) {
            const domain::Head* head = domain::find(words_.dispute(), totals.head);
            if (head == nullptr) continue;
            add_blank(LedgerLine::Head, head->id.uid, heading_of(*head));
            for (const LedgerRow& row : ledger_.rows)
                if (row.head == totals.head && row.standing != domain::Standing::Outside) add_item(row);
            add_cap(totals);
            add_totals(totals);
            for (const LedgerRow& row : ledger_.rows)
                if (row.head == totals.head && row.standing == domain::Standing::Outside) add_item(row);
        }
        return std::move(rows_);
    }

private:
    LedgerRowState& add(LedgerLine line, domain::Uid uid, std::string first) {
        LedgerRowState& row = rows_.emplace_back();
        row.line = line;
        row.uid = uid;
        row.cells.push_back({std::move(first), Tone::Plain});
        return row;
    }

    void add_blank(LedgerLine line, domain::Uid uid, std::string first) {
        add(line, uid, std::move(first)).cells.resize(6 + ledger_.instances.size());
    }

    std::string heading_of(const domain::Head& head) const {
        std::string name = words_.head(head);
        if (head.use == domain::HeadUse::SetOff) return text::filled(words_.tr("{0} (set-off)"), {name});
        if (head.use == domain::HeadUse::Counterclaim)
            return text::filled(words_.tr("{0} (counterclaim)"), {name});
        return name;
    }

    static LedgerLine line_of(const LedgerRow& row) {
        if (row.standing == domain::Standing::Outside) return LedgerLine::Outside;
        return row.standing == domain::Standing::Alternative ? LedgerLine::Alternative : LedgerLine::Item;
    }

    std::string title_of(const LedgerRow& row) const {
        std::string name = words_.item(row.item);
        if (row.standing == domain::Standing::Alternative)
            return text::filled(words_.tr("or instead: {0}"), {name});
        if (row.standing == domain::Standing::Outside)
            return text::filled(words_.tr("beside it: {0}"), {name});
        return name;
    }

    LedgerCell claimed(const LedgerRow& row) const {
        if (row.claimed) return {words_.figure(*row.claimed), Tone::Plain};
        const domain::ClaimItem* item = domain::find(words_.dispute(), row.item);
        if (item && domain::is_act(item->remedy)) return {words_.tr("an act"), Tone::Quiet};
        if (item && item->basis.method == domain::Method::CourtEstimate)
            return {words_.tr("court's view"), Tone::Quiet};
        return {words_.tr("open"), Tone::Warning};
    }

    LedgerCell answer(const LedgerRow& row) const {
        if (!row.answer) return {nothing_yet, Tone::Quiet};
        return {words_.stance(*row.answer, row.conceded), tone_of(row.answer->stance)};
    }

    LedgerCell at(const domain::ItemAtInstance& step) const {
        if (step.result) return {words_.outcome(step), tone_of(step.result->outcome)};
        const domain::Instance* instance = domain::find(words_.dispute(), step.instance);
        for (const domain::ItemAmount& part : instance->before)
            if (part.item == item_) return {words_.tr("undecided"), Tone::Warning};
        return {nothing_yet, Tone::Quiet};
    }

    void add_item(const LedgerRow& row) {
        item_ = row.item;
        LedgerRowState& state = add(line_of(row), row.item.uid, title_of(row));
        const bool is_decided = row.awarded.has_value();
        state.cells.push_back(claimed(row));
        state.cells.push_back(answer(row));
        const char* mark = is_spread(words_.dispute(), row) ? spread_mark : "";
        state.cells.push_back({mark + words_.figure(row.offered), row.offered ? Tone::Plain : Tone::Quiet});
        for (const domain::ItemAtInstance& step : row.instances) state.cells.push_back(at(step));
        state.cells.push_back({row.paid.is_zero() ? nothing_yet : words_.figure(row.paid),
                               row.paid.is_zero() ? Tone::Quiet : Tone::Plain});
        state.cells.push_back({is_decided ? words_.figure(row.balance) : nothing_yet,
                               is_decided && row.balance.minor > 0 ? Tone::Plain : Tone::Quiet});
        if (row.standing == domain::Standing::Alternative) state.cells.front().tone = Tone::Quiet;
    }

    void add_cap(const LedgerTotals& totals) {
        if (totals.excess.is_zero()) return;
        add_blank(LedgerLine::Cap, totals.head.uid, words_.tr("Above the price, falls away"));
        rows_.back().cells[1].text = words_.figure(-totals.excess);
    }

    void add_totals(const LedgerTotals& totals) {
        const domain::Head* head = domain::find(words_.dispute(), totals.head);
        const bool is_only = ledger_.totals.size() == 1;
        LedgerRowState& row =
            add(LedgerLine::Total, totals.head.uid,
                words_.tr("Total") + (is_only ? std::string() : " " + std::to_string(head->rank)));
        const auto figure = [&](const domain::Money& amount, bool is_known) {
            row.cells.push_back(
                {is_known ? words_.figure(amount) : nothing_yet, is_known ? Tone::Plain : Tone::Quiet});
        };
        figure(totals.claimed - totals.excess, true);
        figure(totals.conceded, has_row(totals, [](const LedgerRow& r) { return r.answer != nullptr; }));
        figure(totals.offered, has_row(totals, [](const LedgerRow& r) { return r.offered.has_value(); }));
        for (std::size_t i = 0; i < totals.at_instance.size(); ++i)
            figure(totals.at_instance[i],
                   has_row(totals, [i](const LedgerRow& r) { return r.instances[i].result != nullptr; }));
        figure(totals.paid, has_row(totals, [](const LedgerRow& r) { return !r.paid.is_zero(); }));
        figure(totals.balance, has_row(totals, [](const LedgerRow& r) { return r.awarded.has_value(); }));
    }

    // What nobody has answered, offered or decided is not 0.
    template <class Has>
    bool has_row(const LedgerTotals& totals, Has has) const {
        return std::ranges::any_of(ledger_.rows,
                                   [&](const LedgerRow& row) { return row.head == totals.head && has(row); });
    }

    const domain::Ledger& ledger_;
    const LedgerWords& words_;
    std::vector<LedgerRowState> rows_;
    domain::Id<domain::ClaimItem> item_;
};

/// What is to be added first: a demand needs something to rest on.
RecordKind next_step(const domain::Case& dispute) {
    return dispute.defects.empty() ? RecordKind::Defect : RecordKind::ClaimItem;
}

} // namespace

LedgerState LedgerPage::matrix() const {
    const LedgerWords words(page_.dispute(), session_.messages);
    const domain::Ledger ledger = domain::ledger_of(page_.dispute());
    LedgerState state;
    state.sentence = sentence_of(ledger);
    state.beside = beside(ledger);
    state.unit =
        text::filled(words.tr("Amounts in {0}"), {std::string(domain::currency_of(page_.dispute()).code())});
    state.columns = columns_of(ledger, words);
    state.rows = Matrix(ledger, words).rows();
    if (std::ranges::any_of(ledger.rows,
                            [&](const LedgerRow& row) { return is_spread(page_.dispute(), row); }))
        state.unit += words.tr("; ≈: its part of one sum offered for several");
    if (state.rows.empty())
        state.empty_text = words.tr(
            "Nothing is claimed yet. What is claimed stands here, each item in a row, with its answer, "
            "offers, rulings and payments beside it.");
    state.next = next_step(page_.dispute());
    return state;
}

} // namespace redress::presentation
