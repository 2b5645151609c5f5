// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger_edits.h>
#include <redress/text/format.h>

namespace redress::presentation {

namespace {

/// A new instance: its items follow who brings it and from where, until a person ticks others.
class InstanceSheet : public FormSheet {
public:
    InstanceSheet(Session& session, CasePage& page)
        : FormSheet(session, page, first(session, page),
                    {"kind", "forum", "file_number", "opened", "claimant", "respondent", "appeal_from",
                     "leave", "before"}) {
        title_ = messages().tr("Open an instance");
        accept_ = messages().tr("Open the instance");
        show();
    }

protected:
    void settle(LinePlace, std::string_view name) override {
        if (name == "before") chosen_ = true;
        if (name == "leave") leave_chosen_ = true;
        if (chosen_ || (name != "claimant" && name != "appeal_from" && name != "kind" && name != "opened"))
            return;
        const auto typed = typed_now();
        if (!typed) return;
        auto instance = std::get<domain::Instance>(*typed);
        instance.before = app::proposed_before(dispute(), instance);
        take_record(instance);
    }

    void say() override {
        const auto typed = typed_now();
        if (!typed) return;
        const auto& instance = std::get<domain::Instance>(*typed);
        const LedgerWords words(dispute(), messages());
        if (instance.before.empty())
            note(Tone::Warning, words.tr("Nothing is in dispute there for the one who brings it."));
        else
            note(Tone::Plain, text::filled(words.tr("Amount in dispute there: {0}"),
                                           {words.money(domain::dispute_at(dispute(), instance))}));
        if (may_need_leave(instance) && !leave_chosen_)
            note(Tone::Warning, words.tr("Check whether leave to appeal is needed. It stands as not needed "
                                         "until you choose."));
    }

    Outcome write(const domain::Record& own) override {
        return applied(app::open_instance_edit(page_.loaded(), std::get<domain::Instance>(own),
                                               session_.workspace.ports()));
    }

private:
    /// No law here says whether it does.
    static bool may_need_leave(const domain::Instance& instance) {
        return instance.kind == domain::InstanceKind::Appeal ||
               instance.kind == domain::InstanceKind::SupremeCourt;
    }

    /// The next court above where there is one already.
    static domain::Record first(const Session& session, const CasePage& page) {
        auto instance =
            std::get<domain::Instance>(new_record(domain::RecordKind::Instance, page.dispute(), session));
        const domain::Instance* below = domain::find(page.dispute(), instance.appeal_from);
        if (below && below->state == domain::InstanceState::Remanded)
            instance.kind = domain::InstanceKind::FirstCourt;
        else if (below && below->kind == domain::InstanceKind::FirstCourt)
            instance.kind = domain::InstanceKind::Appeal;
        else if (below && below->kind == domain::InstanceKind::Appeal)
            instance.kind = domain::InstanceKind::SupremeCourt;
        else if (!page.dispute().instances.empty())
            instance.kind = domain::InstanceKind::FirstCourt;
        instance.before = app::proposed_before(page.dispute(), instance);
        return instance;
    }

    bool chosen_ = false;
    bool leave_chosen_ = false;
};

} // namespace

Sheet instance_sheet(Session& session, CasePage& page) {
    return std::make_unique<InstanceSheet>(session, page);
}

} // namespace redress::presentation
