// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/ledger_entry.h>
#include <redress/presentation/ledger_page.h>

#include <memory>

namespace redress::presentation {

using Sheet = std::unique_ptr<EntrySheet>;

/// A new instance with what is still in dispute for whoever brings it.
Sheet instance_sheet(Session& session, CasePage& page);
/// Both layers of a ruling at an instance; of the newest instance when none is named. Where one stands
/// already the sheet corrects it. Null while there is no instance.
Sheet ruling_sheet(Session& session, CasePage& page, domain::Id<domain::Instance> at = {});
/// A new offer; a counter-offer answers the other in the same step.
Sheet offer_sheet(Session& session, CasePage& page, domain::Id<domain::ClaimItem> about = {},
                  domain::Id<domain::Offer> counter_to = {});
/// Accepts or refuses an offer, with what it comes to beside the claim; Open: shows that alone.
Sheet offer_answer_sheet(Session& session, CasePage& page, domain::Id<domain::Offer> offer,
                         domain::OfferOutcome outcome);
/// Compensation, towards one claim item or by the order of the law.
Sheet payment_sheet(Session& session, CasePage& page, domain::Id<domain::ClaimItem> towards = {});
/// The answers to every claim item at once.
Sheet answers_sheet(Session& session, CasePage& page);
/// A lump sum divided over its defects. Null when no claim item covers several.
Sheet split_sheet(Session& session, CasePage& page, domain::Id<domain::ClaimItem> item = {});

enum class CellUse {
    Edit, ///< what stands there, or a new record where nothing does
    Add   ///< always a new record
};
/// What a cell of the matrix edits: a record with the few fields that count there. Null where there is
/// nothing to edit.
Sheet cell_sheet(Session& session, CasePage& page, domain::Id<domain::ClaimItem> item,
                 const LedgerColumnState& column, CellUse use);

} // namespace redress::presentation
