// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ledger/kept_state.h>
#include <redress/presentation/session.h>
#include <redress/presentation/table_state.h>

namespace redress::presentation {

/// The list of cases beside the page: search as you type, sort by column.
class CaseList {
public:
    explicit CaseList(Session& session);

    std::vector<ColumnState> columns() const;
    /// Reads the list again. Cells are made on demand, so that a long list costs little.
    void refresh();
    void search(const std::string& words);
    void sort(std::size_t column, bool descending);
    std::size_t size() const { return rows_.size(); }
    std::string cell(std::size_t row, std::size_t column) const;
    domain::Id<domain::CaseSheet> id(std::size_t row) const { return rows_[row].row.id; }
    std::optional<std::size_t> row_of(domain::Id<domain::CaseSheet> id) const;
    /// "12 cases", "3 of 12 cases"; what to do when there is none.
    std::string summary() const;
    std::string empty_text() const;

private:
    struct Entry {
        storage::CaseRow row;
        app::KeptState state;
    };
    /// By what storage has no order for.
    enum class SortedHere { No, ByState, ByStatus };
    void sort_here();

    Session& session_;
    storage::CaseQuery query_;
    std::vector<Entry> rows_;
    std::size_t all_ = 0;
    SortedHere sorted_here_ = SortedHere::No;
};

} // namespace redress::presentation
