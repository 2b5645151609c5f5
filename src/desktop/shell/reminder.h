// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/message_strip.h"

#include <redress/presentation/due_notice.h>

namespace redress::desktop {

/// Says what falls due: in a strip above the casebook, and to the desktop, which is not told the same twice a
/// day.
class Reminder {
public:
    Reminder(const Kit& kit, const std::filesystem::path& folder) : kit_(kit), told_(folder / "told.txt") {}

    void remind(MessageStrip& strip, const presentation::Session& session,
                std::function<void()> show_agenda) const;

private:
    void tell_desktop(const presentation::DueNotice& notice, domain::Date today) const;
    const Kit& kit_;
    presentation::ToldNotices told_;
};

} // namespace redress::desktop
