// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/calculation_print.h"
#include "ledger/ledger_text.h"
#include "ledger/record_numbers.h"
#include "print/aligned_text.h"

#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger/overpaid_words.h>
#include <redress/app/sentences.h>
#include <redress/text/format.h>

namespace redress::cli {

namespace {

using namespace domain;
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

/// What a table of the matrix is made from.
struct Matrix {
    const Case& dispute;
    const Ledger& ledger;
    Desk& desk;

    std::string tr(const char* words) const { return desk.messages().tr(words); }
    std::string amount(const std::optional<Money>& sum) const { return amount_cell(sum, desk); }
};

std::string answer_cell(const Matrix& matrix, const LedgerRow& row) {
    if (row.answer == nullptr) return "–";
    const std::string words = app::choice_label(RecordKind::Answer, "stance", choice_name(row.answer->stance),
                                                matrix.desk.messages());
    return row.answer->stance == Stance::Part ? words + " " + matrix.amount(row.conceded) : words;
}

/// What the instance made of the item, or what is before it.
std::string step_cell(const Matrix& matrix, const ItemAtInstance& step) {
    const std::string words =
        step.result == nullptr ? std::string()
                               : app::choice_label(RecordKind::ItemResult, "outcome",
                                                   choice_name(step.result->outcome), matrix.desk.messages());
    if (step.result != nullptr)
        return step.awarded && !step.awarded->is_zero() ? words + " " + matrix.amount(step.awarded) : words;
    if (!step.in_dispute) return "–";
    return text::filled(matrix.tr("{0} in dispute"), {matrix.amount(step.in_dispute)});
}

/// What does not add up says so, or the column would seem to have another sum.
std::string title_cell(const Matrix& matrix, const ClaimItem& item) {
    const std::string title = app::record_title(item, matrix.desk.messages());
    const std::string standing = standing_words(matrix.dispute, item, matrix.desk);
    return standing.empty() ? title : title + " (" + standing + ")";
}

Row row_cells(const Matrix& matrix, const LedgerRow& row) {
    const ClaimItem& item = *find(matrix.dispute, row.item);
    Row cells{std::to_string(item_number(matrix.dispute, row.item)),
              defects_words(matrix.dispute, item),
              title_cell(matrix, item),
              matrix.amount(row.claimed),
              answer_cell(matrix, row),
              matrix.amount(row.offered)};
    for (const ItemAtInstance& step : row.instances) cells.push_back(step_cell(matrix, step));
    cells.push_back(matrix.amount(row.awarded));
    cells.push_back(matrix.amount(row.paid));
    cells.push_back(matrix.amount(row.balance));
    return cells;
}

Row total_cells(const Matrix& matrix, const LedgerTotals& totals) {
    Row cells{"",
              "",
              matrix.tr("Total"),
              matrix.amount(totals.claimed),
              matrix.amount(totals.conceded),
              matrix.amount(totals.offered)};
    for (const Money& sum : totals.at_instance) cells.push_back(matrix.amount(sum));
    cells.push_back(matrix.amount(totals.awarded));
    cells.push_back(matrix.amount(totals.paid));
    cells.push_back(matrix.amount(totals.balance));
    return cells;
}

std::vector<TextColumn> columns_of(const Matrix& matrix) {
    std::vector<TextColumn> columns{
        {matrix.tr("No."), true},     {matrix.tr("Defects"), false, 12}, {matrix.tr("Claim item"), false, 32},
        {matrix.tr("Claimed"), true}, {matrix.tr("Answer"), true, 18},   {matrix.tr("Offered"), true}};
    for (const Instance* instance : matrix.ledger.instances)
        columns.push_back({instance_name(*instance, matrix.desk.messages()), true, 18});
    for (const char* words : {N_("Awarded"), N_("Paid"), N_("Balance")})
        columns.push_back({matrix.tr(words), true});
    return columns;
}

/// The balance of a set-off is not asked for beyond what it is used against.
std::string set_off_line(const Matrix& matrix, const LedgerTotals& totals, const Money& set_off) {
    if (set_off.is_zero()) return {};
    return text::filled(matrix.tr("Of the balance {0} is set off, which leaves {1}"),
                        {matrix.amount(set_off), matrix.amount(totals.balance - set_off)}) +
           "\n";
}

std::string head_text(const Matrix& matrix, const LedgerTotals& totals, const Money& set_off) {
    const Head& head = *find(matrix.dispute, totals.head);
    Rows rows;
    for (const LedgerRow& row : matrix.ledger.rows)
        if (row.head == head.id) rows.push_back(row_cells(matrix, row));
    rows.push_back(total_cells(matrix, totals));
    std::string text = app::record_title(head, matrix.desk.messages());
    if (head.use != HeadUse::Claim)
        text += " (" +
                app::choice_label(RecordKind::Head, "use", choice_name(head.use), matrix.desk.messages()) +
                ")";
    text += "\n" + aligned_text(columns_of(matrix), rows);
    if (!totals.excess.is_zero())
        text +=
            text::filled(matrix.tr("Above the price, and taken off: {0}"), {matrix.amount(totals.excess)}) +
            "\n";
    text += set_off_line(matrix, totals, set_off);
    return text + calculations_text(matrix.dispute, head.id, matrix.desk) + "\n";
}

Row defect_cells(const Matrix& matrix, const DefectRow& row) {
    const Defect* defect = find(matrix.dispute, row.defect);
    Row cells{"", matrix.tr("On no defect")};
    if (defect != nullptr) cells = {std::to_string(defect->number), defect->title};
    for (const auto& finding : row.findings)
        cells.push_back(finding ? app::choice_label(RecordKind::DefectFinding, "finding",
                                                    choice_name(*finding), matrix.desk.messages())
                                : "–");
    cells.push_back(matrix.amount(row.claimed));
    cells.push_back(matrix.amount(row.awarded));
    cells.push_back(matrix.amount(row.paid));
    cells.push_back(row.is_allocated ? matrix.tr("divided without evidence") : "");
    return cells;
}

std::string defects_text(const Matrix& matrix) {
    std::vector<TextColumn> columns{{matrix.tr("Defect"), true}, {"", false, 32}};
    for (const Instance* instance : matrix.ledger.instances)
        columns.push_back({instance_name(*instance, matrix.desk.messages()), false, 18});
    for (const char* words : {N_("Claimed"), N_("Awarded"), N_("Paid")})
        columns.push_back({matrix.tr(words), true});
    columns.push_back({""});
    Rows rows;
    for (const DefectRow& row : matrix.ledger.defects) rows.push_back(defect_cells(matrix, row));
    const DefectRow& rest = matrix.ledger.without_defect;
    const bool has_rest =
        !rest.claimed.is_zero() || !rest.offered.is_zero() || !rest.awarded.is_zero() || !rest.paid.is_zero();
    if (has_rest) rows.push_back(defect_cells(matrix, rest));
    return aligned_text(columns, rows);
}

std::string state_line(const Matrix& matrix) {
    const std::string sentence = app::state_sentence(matrix.dispute, matrix.desk.messages());
    return sentence.empty() ? sentence : sentence + "\n";
}

/// Where each side asks something of the other.
std::string net_line(const Matrix& matrix) {
    const NetAward net = net_of(matrix.dispute);
    if (net.to_trader.is_zero()) return {};
    const bool to_consumer = net.left.minor >= 0;
    const char* words = to_consumer ? N_("When set-offs and costs are used, the consumer is to get {0}")
                                    : N_("When set-offs and costs are used, the trader is to get {0}");
    return text::filled(matrix.tr(words), {matrix.amount(to_consumer ? net.left : -net.left)}) + "\n";
}

std::string other_money(const Matrix& matrix) {
    std::string text;
    const auto& ledger = matrix.ledger;
    if (!ledger.costs_awarded.is_zero())
        text += text::filled(matrix.tr("Litigation costs awarded to the own side, net: {0}"),
                             {matrix.amount(ledger.costs_awarded)}) +
                "\n";
    if (!ledger.unallocated.is_zero())
        text +=
            text::filled(matrix.tr("Paid towards no claim item: {0}"), {matrix.amount(ledger.unallocated)}) +
            "\n";
    for (const std::string& sentence : app::overpaid_words(matrix.dispute, matrix.desk.messages()))
        text += sentence + "\n";
    return text + net_line(matrix);
}

} // namespace

std::string matrix_text(const Case& dispute, Desk& desk) {
    const Ledger ledger = ledger_of(dispute);
    const Matrix matrix{dispute, ledger, desk};
    std::string text = dispute.sheet.number + "  " + dispute.sheet.title + "\n" +
                       text::filled(matrix.tr("Amounts in {0}"), {dispute.sheet.currency}) + "\n\n";
    if (ledger.rows.empty()) return text + matrix.tr("Nothing is claimed yet.") + "\n";
    const auto set_off = app::set_off_parts(dispute, ledger);
    for (std::size_t i = 0; i < ledger.totals.size(); ++i)
        text += head_text(matrix, ledger.totals[i], set_off[i]);
    return text + defects_text(matrix) + "\n" + state_line(matrix) + other_money(matrix);
}

} // namespace redress::cli
