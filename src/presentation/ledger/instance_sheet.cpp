// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/counterclaims.h>
#include <redress/app/ledger_edits.h>
#include <redress/domain/ledger/finality.h>
#include <redress/text/format.h>

#include <algorithm>

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
        remember_parties();
        offer_counterclaims();
        show();
    }

protected:
    void settle(LinePlace, std::string_view name) override {
        if (name == "before") chosen_ = true;
        if (name == "leave") leave_chosen_ = true;
        if (name == counterclaims) return take_counterclaims();
        if (name != "claimant" && name != "respondent" && name != "appeal_from" && name != "kind" &&
            name != "opened")
            return;
        const auto typed = typed_now();
        if (!typed) return;
        auto instance = std::get<domain::Instance>(*typed);
        const bool is_turned = keep_apart(name, instance);
        if (!chosen_) instance.before = app::proposed_before(dispute(), instance);
        if (!chosen_ || is_turned) take_record(instance);
        offer_counterclaims();
    }

    /// As whoever looks at it there calls the two.
    void rename(FieldState& field) const override {
        const FieldState* kind = own().field("kind");
        const auto chosen = kind->selected.empty()
                                ? std::nullopt
                                : domain::choice_from<domain::InstanceKind>(kind->selected.front());
        if (!chosen) return;
        if (field.name == "claimant") field.label = messages().tr(names_of(*chosen).claimant);
        if (field.name == "respondent") field.label = messages().tr(names_of(*chosen).respondent);
    }

    void say() override {
        const auto typed = typed_now();
        if (!typed) return;
        const auto& instance = std::get<domain::Instance>(*typed);
        const LedgerWords words(dispute(), messages());
        const auto beside = app::beside_items(dispute(), session_.resources, instance,
                                              session_.workspace.ports().today(), messages());
        if (instance.before.empty() && beside.empty())
            note(Tone::Warning, words.tr("Nothing is in dispute there for the one who brings it."));
        else if (!instance.before.empty())
            note(Tone::Plain, text::filled(words.tr("Amount in dispute there: {0}"),
                                           {words.money(domain::dispute_at(dispute(), instance))}));
        for (const auto& item : domain::left_open_at(dispute(), instance))
            note(Tone::Plain, text::filled(words.tr("To this comes what is found reasonable for {0}."),
                                           {words.item(item)}));
        for (const std::string& sentence : beside) note(Tone::Advice, sentence);
        for (const std::string& doubt : app::doubts_about(dispute(), instance, messages()))
            note(Tone::Warning, doubt);
        if (may_need_leave(instance) && !leave_chosen_)
            note(Tone::Warning, words.tr("Check whether leave to appeal is needed. It stands as not needed "
                                         "until you choose."));
    }

    Outcome write(const domain::Record& own) override {
        const auto& instance = std::get<domain::Instance>(own);
        if (instance.claimant == instance.respondent && !instance.claimant.is_none())
            return {Outcome::Kind::NotUnderstood,
                    {messages().tr("Who brings it and who answers it cannot be the same.")}};
        return applied(app::open_instance_edit(page_.loaded(), instance, session_.workspace.ports()));
    }

private:
    struct PartyNames {
        const char* claimant;
        const char* respondent;
    };
    static PartyNames names_of(domain::InstanceKind kind) {
        switch (kind) {
        case domain::InstanceKind::Negotiation:
            break;
        case domain::InstanceKind::Board:
            return {N_("Complainant"), N_("Other party")};
        case domain::InstanceKind::FirstCourt:
            return {N_("Claimant"), N_("Defendant")};
        case domain::InstanceKind::Appeal:
        case domain::InstanceKind::SupremeCourt:
            return {N_("Appellant"), N_("Other party")};
        case domain::InstanceKind::PaymentOrder:
        case domain::InstanceKind::Enforcement:
        case domain::InstanceKind::Insolvency:
            return {N_("Applicant"), N_("Debtor")};
        }
        return {N_("Brought by"), N_("Answered by")};
    }

    /// Who takes the other's place gives him his own.
    bool keep_apart(std::string_view changed, domain::Instance& instance) {
        const bool is_same = instance.claimant == instance.respondent && !instance.claimant.is_none();
        if (is_same && changed == "claimant") instance.respondent = claimant_;
        if (is_same && changed == "respondent") instance.claimant = respondent_;
        claimant_ = instance.claimant;
        respondent_ = instance.respondent;
        return is_same;
    }

    static constexpr const char* counterclaims = "counterclaims";

    void remember_parties() {
        const auto typed = typed_now();
        if (!typed) return;
        claimant_ = std::get<domain::Instance>(*typed).claimant;
        respondent_ = std::get<domain::Instance>(*typed).respondent;
    }

    /// Asks whether the other side's own claims are tried with it, where it has any.
    void offer_counterclaims() {
        extra_.clear();
        brought_along_.clear();
        const auto typed = typed_now();
        if (!typed) return;
        brought_along_ = app::counterclaims_to(dispute(), std::get<domain::Instance>(*typed));
        if (brought_along_.empty()) return;
        FieldState tick;
        tick.name = counterclaims;
        tick.label = messages().tr("With what the other side claims itself");
        tick.control = Control::CheckBox;
        extra_.push_back(std::move(tick));
    }

    /// Their ticks in the list of items follow this one.
    void take_counterclaims() {
        const auto typed = typed_now();
        if (!typed) return;
        auto instance = std::get<domain::Instance>(*typed);
        std::erase_if(instance.before, [&](const domain::ItemAmount& part) {
            return std::ranges::find(brought_along_, part.item, &domain::ItemAmount::item) !=
                   brought_along_.end();
        });
        if (extra(counterclaims)->checked)
            instance.before.insert(instance.before.end(), brought_along_.begin(), brought_along_.end());
        take_record(instance);
    }

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
        const bool goes_up = below && below->state != domain::InstanceState::Remanded;
        if (goes_up && below->kind == domain::InstanceKind::FirstCourt)
            instance.kind = domain::InstanceKind::Appeal;
        else if (goes_up && below->kind == domain::InstanceKind::Appeal)
            instance.kind = domain::InstanceKind::SupremeCourt;
        else if (!page.dispute().instances.empty())
            instance.kind = domain::InstanceKind::FirstCourt;
        instance.before = app::proposed_before(page.dispute(), instance);
        return instance;
    }

    std::vector<domain::ItemAmount> brought_along_;   ///< by the other side, if the person wants it
    domain::Id<domain::Party> claimant_, respondent_; ///< as they stand now
    bool chosen_ = false;
    bool leave_chosen_ = false;
};

} // namespace

Sheet instance_sheet(Session& session, CasePage& page) {
    return std::make_unique<InstanceSheet>(session, page);
}

} // namespace redress::presentation
