// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reminder.h"

#include <wx/notifmsg.h>

namespace redress::desktop {

void Reminder::remind(MessageStrip& strip, const presentation::Session& session,
                      std::function<void()> show_agenda) const {
    const auto notice = presentation::due_notice(session);
    if (!notice) return strip.be_silent();
    strip.say(notice->tone, to_wx(notice->sentence),
              {{kit_.words.tr("Agenda"), std::move(show_agenda)},
               {kit_.words.tr("Close"), [&strip] { strip.be_silent(); }}});
    tell_desktop(*notice, session.workspace.ports().today());
}

// Without a service for notifications Show() says no, and the strip is all there is.
void Reminder::tell_desktop(const presentation::DueNotice& notice, domain::Date today) const {
    if (told_.was_told(today, notice.key)) return;
    wxNotificationMessage message("Redress", to_wx(notice.sentence));
    if (message.Show()) told_.remember(today, notice.key);
}

} // namespace redress::desktop
