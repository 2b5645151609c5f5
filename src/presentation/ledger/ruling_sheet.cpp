// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger_edits.h>
#include <redress/domain/ledger/single_records.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

constexpr std::size_t defects_grid = 0;
constexpr std::size_t items_grid = 1;

/// Both layers of a ruling. Where one stands already, it is shown and replaced.
class RulingSheet : public FormSheet {
public:
    RulingSheet(Session& session, CasePage& page, Id<domain::Instance> at)
        : FormSheet(session, page, first(session, page, at),
                    {"instance", "date", "reference", "final_since", "interest_from", "costs", "costs_to",
                     "lifts_costs_below", "replaces"}),
          instance_(at),
          base_(begun(session, page, at, standing(page, at))) {
        const text::Messages& m = messages();
        title_ = m.tr("Ruling");
        accept_ = m.tr("Save the ruling");
        grids_ = {{m.tr("Which defects were found"), m.tr("Defect"), {m.tr("Finding"), m.tr("Reason")}, {}},
                  {m.tr("What the claim items got"),
                   m.tr("Claim item"),
                   {m.tr("Outcome"), m.tr("Amount"), m.tr("Reason")},
                   {}}};
        offer_closing();
        offer_all(RecordKind::DefectFinding, "finding", m.tr("All defects"),
                  domain::choice_names<domain::Finding>.all());
        offer_all(RecordKind::ItemResult, "outcome", m.tr("All claim items"),
                  domain::choice_names<domain::ItemOutcome>.all());
        fill_lines();
        show();
    }

protected:
    void settle(LinePlace place, std::string_view field) override {
        if (!place && field == "instance") take_instance();
        if (!place && field == "replaces") take_corrected();
        if (place && field == "outcome") fill_amount(*place);
    }

    bool asks(std::string_view field) const override {
        if (field == "replaces") return has_ruled();
        return field != "lifts_costs_below" || is_appeal();
    }

    void say() override {
        const LedgerWords words(dispute(), messages());
        if (const auto missing = missing_titles(); !missing.empty()) note(Tone::Warning, open_words(missing));
        if (is_debtors_appeal()) {
            note(Tone::Advice,
                 words.tr("A result tells of the claim, not of the appeal. Who owes has appealed "
                          "here: granted upholds the ruling below, refused takes away what he "
                          "appealed. An appeal that is withdrawn needs no result: close the "
                          "instance as withdrawn."));
        }
        if (const auto typed = typed_now()) {
            const auto& ruling = std::get<domain::Ruling>(*typed);
            for (const std::string& doubt : app::doubts_about(ruling, messages())) note(Tone::Warning, doubt);
            if (lacks_receiver(ruling)) note(Tone::Warning, who_gets_costs());
        }
        const Id<domain::Ruling> replaced = replaced_ruling();
        if (replaced.is_none()) return;
        note(Tone::Advice,
             text::filled(words.tr("This corrects {0}, which stays readable."), {words.title(replaced)}));
        for (const domain::Uid& uid : domain::dependents_of(dispute(), replaced))
            if (const auto record = domain::find_record(dispute(), uid))
                note(Tone::Warning, text::filled(words.tr("Rests on it: {0} {1}"),
                                                 {app::kind_name(domain::kind_of(*record), messages()),
                                                  app::record_title(*record, messages())}));
    }

    Outcome write(const domain::Record& own_record) override {
        app::RulingEntry entry{std::get<domain::Ruling>(own_record), {}, {}};
        if (lacks_receiver(entry.ruling)) return {Outcome::Kind::NotUnderstood, {who_gets_costs()}};
        for (std::size_t i = 0; i < count_; ++i) {
            if (!line(i).is_answered) continue;
            const domain::Record record = *line(i).form.record();
            if (const auto* finding = std::get_if<domain::DefectFinding>(&record))
                entry.findings.push_back(*finding);
            if (const auto* result = std::get_if<domain::ItemResult>(&record))
                entry.results.push_back(*result);
        }
        const auto day = entry.ruling.date.value_or(session_.workspace.ports().today());
        domain::Edit edit = app::rule_edit(page_.loaded(), std::move(entry), session_.workspace.ports());
        edit.name = N_("Record ruling");
        const domain::Instance* at = domain::find(dispute(), instance_);
        if (closes() && at && at->state == domain::InstanceState::Open)
            for (domain::Change& change : app::close_instance_edit(page_.loaded(), instance_, day).changes)
                edit.changes.push_back(std::move(change));
        return applied(edit);
    }

private:
    static domain::Record first(const Session& session, const CasePage& page, Id<domain::Instance> at) {
        return begun(session, page, at, standing(page, at));
    }

    static Id<domain::Ruling> standing(const CasePage& page, Id<domain::Instance> at) {
        const domain::Ruling* stands = domain::standing_ruling(page.dispute(), at);
        return stands ? stands->id : Id<domain::Ruling>{};
    }

    /// A ruling that corrects another takes its place as a whole, so it begins with all that one said.
    static domain::Ruling begun(const Session& session, const CasePage& page, Id<domain::Instance> at,
                                Id<domain::Ruling> corrected) {
        const auto blank = std::get<domain::Ruling>(new_record(RecordKind::Ruling, page.dispute(), session));
        const domain::Ruling* old = domain::find(page.dispute(), corrected);
        domain::Ruling ruling = old ? *old : blank;
        ruling.id = blank.id;
        ruling.position = blank.position;
        ruling.instance = at;
        ruling.replaces = corrected;
        return ruling;
    }

    /// What nobody has typed over follows the ruling that is corrected.
    void take_corrected() {
        const auto typed = typed_now();
        if (!typed) return;
        auto ruling = std::get<domain::Ruling>(*typed);
        const domain::Ruling next = begun(session_, page_, instance_, replaced_ruling());
        const auto follow = [&](auto field) {
            if (ruling.*field == base_.*field) ruling.*field = next.*field;
        };
        follow(&domain::Ruling::date);
        follow(&domain::Ruling::final_since);
        follow(&domain::Ruling::interest_from);
        follow(&domain::Ruling::costs);
        follow(&domain::Ruling::costs_to);
        follow(&domain::Ruling::lifts_costs_below);
        follow(&domain::Ruling::reference);
        follow(&domain::Ruling::note);
        base_ = next;
        take_record(std::move(ruling));
    }

    void offer_closing() {
        FieldState closes;
        closes.name = "closes";
        closes.label = messages().tr("Close the instance with it");
        closes.control = Control::CheckBox;
        closes.checked = true;
        extra_.push_back(std::move(closes));
    }

    bool is_appeal() const {
        const domain::Instance* at = domain::find(dispute(), instance_);
        return at && !at->appeal_from.is_none();
    }

    /// The appellant is asked for something that is before the court.
    bool is_debtors_appeal() const {
        const domain::Instance* at = domain::find(dispute(), instance_);
        return at && is_appeal() && std::ranges::any_of(at->before, [&](const domain::ItemAmount& part) {
                   const auto* item = domain::find(dispute(), part.item);
                   return item && domain::is_asked_of(dispute(), *item, at->claimant);
               });
    }

    static bool lacks_receiver(const domain::Ruling& ruling) {
        return ruling.costs && !ruling.costs->is_zero() && ruling.costs_to.is_none();
    }
    std::string who_gets_costs() const { return messages().tr("Say who gets the costs that are awarded."); }

    bool has_ruled() const {
        return std::ranges::any_of(
            dispute().rulings, [this](const domain::Ruling& ruling) { return ruling.instance == instance_; });
    }

    bool closes() const { return extra_.front().checked && missing_titles().empty(); }

    void take_instance() {
        const auto uid = domain::Uid::from_hex(own().field("instance")->selected.front());
        if (!uid || *uid == instance_.uid) return;
        instance_ = {*uid};
        const domain::Ruling* stands = domain::standing_ruling(dispute(), instance_);
        own().select("replaces", {stands ? stands->id.uid.hex() : std::string()});
        take_corrected();
        fill_lines();
    }

    Id<domain::Ruling> replaced_ruling() const {
        const auto& chosen = own().field("replaces")->selected;
        const auto uid = chosen.empty() ? std::nullopt : domain::Uid::from_hex(chosen.front());
        return uid ? Id<domain::Ruling>{*uid} : Id<domain::Ruling>{};
    }

    template <class T>
    void add(std::size_t grid, std::string label, T record, const T* before, std::vector<std::string> shown) {
        if (before) record = *before;
        record.id.uid = session_.workspace.ports().uid();
        record.ruling.uid = own().uid();
        std::string question = shown.front();
        add_line(grid, std::move(label),
                 {RecordForm(session_, page_.loaded(), std::move(record)), std::move(shown),
                  std::move(question), before != nullptr});
        ++count_;
    }

    void fill_lines() {
        forget_lines();
        items_.clear();
        count_ = 0;
        const domain::Instance* instance = domain::find(dispute(), instance_);
        if (!instance) return;
        const LedgerWords words(dispute(), messages());
        const app::RulingEntry blank = app::blank_ruling(dispute(), *instance);
        const Id<domain::Ruling> old = replaced_ruling();
        for (const domain::DefectFinding& finding : blank.findings) {
            const auto* was = first_in(dispute().defect_findings, [&](const domain::DefectFinding& other) {
                return other.ruling == old && other.defect == finding.defect;
            });
            add(defects_grid, words.title(finding.defect), finding, was, {"finding", "reason"});
        }
        for (const domain::ItemResult& result : blank.results) {
            const auto* was = first_in(dispute().item_results, [&](const domain::ItemResult& other) {
                return other.ruling == old && other.item == result.item;
            });
            items_[count_] = result.item;
            add(items_grid, words.item(result.item), result, was, {"outcome", "amount", "reason"});
            if (const auto asked = asked_there(result.item))
                grids_[items_grid].rows.back().result =
                    text::filled(words.tr("of {0}"), {words.money(*asked)});
        }
    }

    template <class T, class Fits>
    static const T* first_in(const std::vector<T>& records, Fits fits) {
        const auto found = std::ranges::find_if(records, fits);
        return found == records.end() ? nullptr : &*found;
    }

    /// All that the item can come to there; on appeal that is more than what is in dispute.
    std::optional<domain::Money> asked_there(Id<domain::ClaimItem> item) const {
        if (is_appeal()) return if_granted(item);
        for (const domain::ItemAmount& part : domain::find(dispute(), instance_)->before)
            if (part.item == item) return part.amount;
        return std::nullopt;
    }

    std::optional<domain::Money> if_granted(Id<domain::ClaimItem> item) const {
        domain::Case tried = dispute();
        domain::Ruling& ruling = tried.rulings.emplace_back();
        ruling.id.uid = session_.workspace.ports().uid();
        ruling.instance = instance_;
        ruling.replaces = replaced_ruling();
        domain::ItemResult& result = tried.item_results.emplace_back();
        result.id.uid = session_.workspace.ports().uid();
        result.ruling = ruling.id;
        result.item = item;
        result.outcome = domain::ItemOutcome::Granted;
        const auto given = domain::results_given(tried, ruling.id);
        return given.empty() ? std::nullopt : given.front().amount;
    }

    /// What was granted is all that was asked there; what was refused is nothing. After an appeal an amount
    /// is the item's in all: the ledger finds it from what stands below.
    void fill_amount(std::size_t place) {
        EntryLine& changed = line(place);
        const std::string outcome = changed.form.field("outcome")->selected.front();
        const bool is_granted =
            changed.is_answered && outcome == domain::choice_name(domain::ItemOutcome::Granted);
        const auto asked = is_granted && !is_appeal() ? asked_there(items_[place]) : std::nullopt;
        changed.form.type("amount",
                          asked ? text::format_amount(*asked, messages().language(), text::MoneyStyle::Short)
                                : std::string());
    }

    /// The first few by name: the grids show them all.
    std::string open_words(std::vector<std::string> titles) const {
        constexpr std::size_t named = 3;
        const auto count = titles.size();
        if (count > named) titles.resize(named);
        std::string list;
        for (const std::string& title : titles) list += (list.empty() ? "" : "; ") + title;
        if (count <= named) return text::filled(messages().tr("Still open: {0}"), {list});
        return text::filled(messages().tr("Still open: {0} and {1} more"),
                            {list, std::to_string(count - named)});
    }

    std::vector<std::string> missing_titles() const {
        std::vector<std::string> titles;
        for (const EntryGrid& grid : grids_)
            for (const EntryRow& row : grid.rows)
                if (!row.cells.empty() && row.cells.front().selected == std::vector<std::string>{""})
                    titles.push_back(row.label);
        return titles;
    }

    Id<domain::Instance> instance_;
    domain::Ruling base_; ///< what the fields began with
    std::size_t count_ = 0;
    std::map<std::size_t, Id<domain::ClaimItem>> items_; ///< by the line of their result
};

} // namespace

Sheet ruling_sheet(Session& session, CasePage& page, Id<domain::Instance> at) {
    if (at.is_none()) {
        const auto instances = domain::ledger_of(page.dispute()).instances;
        for (const domain::Instance* instance : instances)
            if (domain::gives_rulings(instance->kind)) at = instance->id;
    }
    if (!domain::find(page.dispute(), at)) return nullptr;
    return std::make_unique<RulingSheet>(session, page, at);
}

} // namespace redress::presentation
