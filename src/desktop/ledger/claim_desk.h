// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/section_page.h"

#include <redress/presentation/ledger_methods.h>

namespace redress::desktop {

/// What the section of claims offers besides its tables: ways to find an amount side by side, and a lump sum
/// split over its defects.
class ClaimDesk : public SectionCompanion {
public:
    ClaimDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
              presentation::CasePage& dispute);

    void show() override;
    bool take_focus() override { return false; }

private:
    void compare();
    void split();
    /// The claim item in the form, or of the way in it.
    domain::Id<domain::ClaimItem> chosen() const;

    SectionPage& page_;
    const Kit& kit_;
    presentation::Session& session_;
    presentation::CasePage& dispute_;
    wxButton* compare_ = nullptr;
};

} // namespace redress::desktop
