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

/// What a column shows. The states and the status have no order in storage; sorting by them happens here.
enum class Shown { Number, Title, State, Status, Consumer, Trader, Stated };

struct ListColumn {
    const char* label;
    int width;
    std::optional<CaseOrder> order;
    bool spare;
};
/// In the order of Shown.
constexpr ListColumn list_columns[] = {
    {N_("Case"), 84, CaseOrder::Number, false},       {N_("Title"), 200, CaseOrder::Title, false},
    {N_("State"), 160, std::nullopt, true},           {N_("Status"), 80, std::nullopt, true},
    {N_("Consumer"), 140, CaseOrder::Consumer, true}, {N_("Trader"), 140, CaseOrder::Trader, true},
    {N_("Claimed"), 110, CaseOrder::Stated, true},
};

/// A case that is not open says so before its title, because the column of the status may find no room.
std::string title_words(const storage::CaseRow& entry, const std::string& status) {
    return entry.status == domain::CaseStatus::Open ? entry.title : status + ": " + entry.title;
}

std::string stated_words(const storage::CaseRow& entry, text::Language language) {
    if (entry.stated_minor == 0) return "–"; // an act is asked, or nothing yet
    const auto currency = domain::Currency::from_code(entry.currency);
    return currency ? text::format_money({entry.stated_minor, *currency}, language, text::MoneyStyle::Short)
                    : "";
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
    const storage::Casebook& casebook = session_.workspace.casebook();
    rows_.clear();
    for (storage::CaseRow& row : casebook.list(query_)) {
        app::KeptState state = app::kept_state_of(casebook, row);
        rows_.push_back({std::move(row), std::move(state)});
    }
    sort_here();
    all_ = query_.words.empty() ? rows_.size()
                                : static_cast<std::size_t>(session_.workspace.casebook().facts().cases);
}

void CaseList::sort_here() {
    if (sorted_here_ == SortedHere::No) return;
    std::stable_sort(rows_.begin(), rows_.end(), [this](const Entry& one, const Entry& other) {
        const Entry& a = query_.descending ? other : one;
        const Entry& b = query_.descending ? one : other;
        return sorted_here_ == SortedHere::ByStatus ? a.row.status < b.row.status
                                                    : app::order_of(a.state, b.state) < 0;
    });
}

void CaseList::search(const std::string& words) {
    std::istringstream parts(text::folded(text::tidied(words)));
    query_.words.clear();
    for (std::string word; parts >> word;) query_.words.push_back(word);
    refresh();
}

void CaseList::sort(std::size_t column, bool descending) {
    const auto shown = static_cast<Shown>(std::min(column, std::size(list_columns) - 1));
    sorted_here_ = shown == Shown::State    ? SortedHere::ByState
                   : shown == Shown::Status ? SortedHere::ByStatus
                                            : SortedHere::No;
    query_.order = list_columns[static_cast<std::size_t>(shown)].order.value_or(CaseOrder::Number);
    query_.descending = descending;
    refresh();
}

std::string CaseList::cell(std::size_t row, std::size_t column) const {
    const storage::CaseRow& entry = rows_.at(row).row;
    std::string status = app::choice_label(domain::RecordKind::CaseSheet, "status",
                                           domain::choice_name(entry.status), session_.messages);
    switch (static_cast<Shown>(column)) {
    case Shown::Number:
        return entry.number;
    case Shown::Title:
        return title_words(entry, status);
    case Shown::State:
        return app::short_sentence(rows_[row].state, session_.messages);
    case Shown::Status:
        return status;
    case Shown::Consumer:
        return entry.consumer;
    case Shown::Trader:
        return entry.trader;
    case Shown::Stated:
        break;
    }
    return stated_words(entry, session_.language());
}

std::optional<std::size_t> CaseList::row_of(domain::Id<domain::CaseSheet> id) const {
    const auto place =
        std::find_if(rows_.begin(), rows_.end(), [&](const Entry& entry) { return entry.row.id == id; });
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
