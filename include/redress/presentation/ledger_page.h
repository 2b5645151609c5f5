// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ledger/ledger_view.h>
#include <redress/domain/ledger/ledger.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// What a column of the matrix tells of a claim item.
enum class LedgerColumn { Item, Claimed, Answer, Offered, Instance, Paid, Balance };

struct LedgerColumnState {
    LedgerColumn what = LedgerColumn::Item;
    domain::Id<domain::Instance> instance = {}; ///< of an Instance column
    ColumnState shown;                          ///< with a short heading
    std::string spoken; ///< the heading in full, for the line that tells where the keyboard is
};

/// What a line of the matrix is.
enum class LedgerLine { Head, Item, Alternative, Outside, Cap, Total };

struct LedgerCell {
    std::string text;
    Tone tone = Tone::Plain;
};

struct LedgerRowState {
    LedgerLine line = LedgerLine::Item;
    domain::Uid uid; ///< the claim item; of the other lines the head
    std::vector<LedgerCell> cells;
    bool is_strong() const { return line == LedgerLine::Head || line == LedgerLine::Total; }
    bool is_item() const {
        return line == LedgerLine::Item || line == LedgerLine::Alternative || line == LedgerLine::Outside;
    }
};

/// The whole chain of a case: a row a claim item, grouped by head, with sums that add up.
struct LedgerState {
    std::string sentence; ///< how the case stands, in one line
    std::string unit;     ///< "Amounts in kr"
    /// A line each: costs awarded, money that names nothing; what the own side reckons with.
    std::string beside;
    std::vector<LedgerColumnState> columns;
    std::vector<LedgerRowState> rows;
    std::string empty_text;                                  ///< instead of the rows
    domain::RecordKind next = domain::RecordKind::ClaimItem; ///< what to add then
};

/// One bar: "Awarded 3 000,00 kr".
struct ChartBar {
    std::string label;
    std::int64_t minor = 0;
    std::string text;
    std::size_t series = 0;
};
struct ChartGroup {
    std::string label;
    std::vector<ChartBar> bars;
};
/// Bars by defect, all together first.
struct ChartState {
    std::vector<std::string> series;     ///< claimed, offered, what each instance awarded, paid
    std::vector<app::ChartColumn> kinds; ///< of the series
    std::string recovered;               ///< "72 % of what is claimed has been paid."; may be empty
    std::vector<ChartGroup> groups;
    std::string empty_text;
    /// The same as sentences, for those who cannot see it.
    std::string spoken;
    std::int64_t largest() const;
};

/// The ledger of a case as tables, words and what to edit where.
class LedgerPage {
public:
    LedgerPage(const Session& session, const CasePage& page) : session_(session), page_(page) {}

    LedgerState matrix() const;
    /// What each instance made of every defect, and its part of the money.
    TableState defects() const;
    ChartState chart() const;
    /// What happened, oldest first: of one claim item, or of all when it is none.
    TableState history(domain::Id<domain::ClaimItem> item) const;
    /// What stands behind a row: how the amount is found, evidence, reasons. A line each.
    std::vector<FactLine> details(domain::Id<domain::ClaimItem> item) const;
    std::string item_title(domain::Id<domain::ClaimItem> item) const;
    /// Who offers how much for which items; empty when there is no such offer.
    std::string offer_title(domain::Id<domain::Offer> offer) const;

private:
    std::string sentence_of(const domain::Ledger& ledger) const;
    std::string beside(const domain::Ledger& ledger) const;
    const Session& session_;
    const CasePage& page_;
};

} // namespace redress::presentation
