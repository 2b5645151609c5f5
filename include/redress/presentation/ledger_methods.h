// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/answer.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// The ways to find one claim item's amount, side by side, and the one that is chosen.
class MethodTable {
public:
    MethodTable(Session& session, CasePage& page) : session_(session), page_(page) {}

    /// The claim items that ask for money.
    std::vector<Option> items() const;
    /// What each way gives; the item's own stands first where no kept way is the same. Where there are two
    /// quotes, the lowest and the average of them stand at the end, whether anybody recorded them or not.
    TableState ways(domain::Id<domain::ClaimItem> item) const;
    /// The row of the way that the item has.
    std::optional<std::size_t> chosen(domain::Id<domain::ClaimItem> item) const;
    bool can_choose(domain::Id<domain::ClaimItem> item, std::size_t row) const;
    /// Takes the row's way over into the claim item; what the item said until now is kept as a way.
    Outcome choose(domain::Id<domain::ClaimItem> item, std::size_t row);
    RecordForm form_for_new(domain::Id<domain::ClaimItem> item) const;
    /// The same for one more quote for the repair.
    RecordForm form_for_quote(domain::Id<domain::ClaimItem> item) const;
    Session& session() const { return session_; }
    CasePage& page() const { return page_; }

private:
    /// A row: the claim item as that way would have it.
    struct Way {
        domain::ClaimItem item;
        domain::Id<domain::Estimate> kept; ///< none: not recorded
        bool is_chosen = false;
    };
    std::vector<Way> ways_of(const domain::ClaimItem& item) const;
    Session& session_;
    CasePage& page_;
};

} // namespace redress::presentation
