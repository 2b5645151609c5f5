// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/claim_desk.h"

#include "dialogs/questions.h"
#include "ledger/entry_dialog.h"
#include "ledger/methods_dialog.h"
#include "widgets/icon_button.h"

#include <redress/presentation/ledger_sheets.h>

#include <wx/wrapsizer.h>

namespace redress::desktop {

ClaimDesk::ClaimDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
                     presentation::CasePage& dispute)
    : page_(page), kit_(kit), session_(session), dispute_(dispute) {
    wxPanel* above = page_.above();
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    compare_ = word_button(above, kit_.words.tr("Compare &ways…"), [this] { compare(); });
    wxButton* split = word_button(above, kit_.words.tr("S&plit a lump sum…"), [this] { this->split(); });
    for (wxButton* button : {compare_, split}) row->Add(button, 0, wxRIGHT | wxBOTTOM, above->FromDIP(8));
    above->GetSizer()->Add(row, 0, wxEXPAND);
    page_.accompany(this);
}

void ClaimDesk::show() {
    compare_->Enable(!presentation::MethodTable(session_, dispute_).items().empty());
}

domain::Id<domain::ClaimItem> ClaimDesk::chosen() const {
    const auto uid = page_.open_uid();
    if (!uid) return {};
    for (const domain::Estimate& estimate : dispute_.dispute().estimates)
        if (estimate.id.uid == *uid) return estimate.item;
    const domain::Id<domain::ClaimItem> item{*uid};
    return domain::find(dispute_.dispute(), item) ? item : domain::Id<domain::ClaimItem>{};
}

void ClaimDesk::compare() {
    if (!page_.may_leave()) return;
    MethodsDialog(wxGetTopLevelParent(&page_), kit_, presentation::MethodTable(session_, dispute_), chosen())
        .ShowModal();
    page_.tell_edited();
}

void ClaimDesk::split() {
    if (!page_.may_leave()) return;
    const presentation::Sheet sheet = presentation::split_sheet(session_, dispute_, chosen());
    if (!sheet)
        return tell(wxGetTopLevelParent(&page_),
                    kit_.words.tr("No claim item with an amount covers several defects."));
    EntryDialog(wxGetTopLevelParent(&page_), kit_, *sheet).ShowModal();
    page_.tell_edited();
}

} // namespace redress::desktop
