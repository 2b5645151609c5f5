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
    /// What each way gives; the item's own stands first where no kept way is the same.
    TableState ways(domain::Id<domain::ClaimItem> item) const;
    bool can_choose(domain::Uid way) const;
    /// Takes it over into the claim item; what the item said until now is kept as a way.
    Outcome choose(domain::Uid way);
    RecordForm form_for_new(domain::Id<domain::ClaimItem> item) const;
    Session& session() const { return session_; }
    CasePage& page() const { return page_; }

private:
    std::optional<domain::Estimate> way_that_stands(domain::Id<domain::ClaimItem> item) const;
    Session& session_;
    CasePage& page_;
};

} // namespace redress::presentation
