// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>
#include <redress/presentation/case_list.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <sstream>

namespace redress::presentation {

namespace {

using storage::CaseOrder;

/// The status has no order in storage; sorting by it happens here.
struct ListColumn {
    const char* label;
    int width;
    std::optional<CaseOrder> order;
    bool spare;
};
constexpr ListColumn list_columns[] = {
    {N_("Case"), 90, CaseOrder::Number, false},   {N_("Title"), 270, CaseOrder::Title, false},
    {N_("Status"), 80, std::nullopt, true},       {N_("Consumer"), 140, CaseOrder::Consumer, true},
    {N_("Trader"), 140, CaseOrder::Trader, true}, {N_("Claimed"), 110, CaseOrder::Stated, true},
};

void sort_by_status(std::vector<storage::CaseRow>& rows, bool descending) {
    std::stable_sort(rows.begin(), rows.end(), [descending](const auto& a, const auto& b) {
        return descending ? b.status < a.status : a.status < b.status;
    });
}

/// A case that is not open says so before its title, because the column of the status may find no room.
std::string title_words(const storage::CaseRow& entry, const std::string& status) {
    return entry.status == domain::CaseStatus::Open ? entry.title : status + ": " + entry.title;
}

} // namespace

CaseList::CaseList(Session& session) : session_(session) {
    refresh();
}

std::vector<ColumnState> CaseList::columns() const {
    std::vector<ColumnState> columns;
    for (const ListColumn& column : list_columns)
        columns.push_back({session_.messages.tr(column.label), column.width,
                           column.order == CaseOrder::Stated, column.spare});
    return columns;
}

void CaseList::refresh() {
    rows_ = session_.workspace.casebook().list(query_);
    if (by_status_) sort_by_status(rows_, query_.descending);
    all_ = query_.words.empty() ? rows_.size()
                                : static_cast<std::size_t>(session_.workspace.casebook().facts().cases);
}

void CaseList::search(const std::string& words) {
    std::istringstream parts(text::folded(text::tidied(words)));
    query_.words.clear();
    for (std::string word; parts >> word;) query_.words.push_back(word);
    refresh();
}

void CaseList::sort(std::size_t column, bool descending) {
    const auto order = list_columns[std::min(column, std::size(list_columns) - 1)].order;
    by_status_ = !order;
    query_.order = order.value_or(CaseOrder::Number);
    query_.descending = descending;
    refresh();
}

std::string CaseList::cell(std::size_t row, std::size_t column) const {
    const storage::CaseRow& entry = rows_.at(row);
    const auto order = list_columns[column].order;
    std::string status = app::choice_label(domain::RecordKind::CaseSheet, "status",
                                           domain::choice_name(entry.status), session_.messages);
    if (!order) return status;
    switch (*order) {
    case CaseOrder::Number:
        return entry.number;
    case CaseOrder::Title:
        return title_words(entry, status);
    case CaseOrder::Consumer:
        return entry.consumer;
    case CaseOrder::Trader:
        return entry.trader;
    default:
        break;
    }
    if (entry.stated_minor == 0) return "–"; // an act is asked, or nothing yet
    const auto currency = domain::Currency::from_code(entry.currency);
    return currency ? text::format_money({entry.stated_minor, *currency}, session_.language(),
                                         text::MoneyStyle::Short)
                    : "";
}

std::optional<std::size_t> CaseList::row_of(domain::Id<domain::CaseSheet> id) const {
    const auto place =
        std::find_if(rows_.begin(), rows_.end(), [&](const auto& row) { return row.id == id; });
    if (place == rows_.end()) return std::nullopt;
    return static_cast<std::size_t>(place - rows_.begin());
}

std::string CaseList::summary() const {
    const auto& messages = session_.messages;
    const std::string shown =
        text::format_integer(static_cast<std::int64_t>(rows_.size()), messages.language());
    const std::string all = text::format_integer(static_cast<std::int64_t>(all_), messages.language());
    if (!query_.words.empty()) return text::filled(messages.tr("{0} of {1} cases"), {shown, all});
    return text::filled(messages.ntr("{0} case", "{0} cases", static_cast<long>(all_)), {all});
}

std::string CaseList::empty_text() const {
    return query_.words.empty()
               ? session_.messages.tr("No cases yet. Choose \"New case\" to record the first one.")
               : session_.messages.tr("No case has all these words.");
}

} // namespace redress::presentation
