// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_tables.h"

#include "kind_words.h"
#include "money_lines.h"
#include "number_ranges.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::RecordKind;

/// Column labels and widths of each kind. A label of nullptr ends the list.
struct ColumnPlan {
    const char* label = nullptr;
    int width = 0;
    bool right_aligned = false;
    bool spare = false;
};
struct TablePlan {
    RecordKind kind;
    ColumnPlan columns[5];
};
// What is not spare fits into 440 pixels: beside the list of cases and a form in a window of 1280.
constexpr TablePlan plans[] = {
    {RecordKind::Party, {{N_("Name"), 190}, {N_("Roles"), 110}, {N_("E-mail"), 150, false, true}}},
    {RecordKind::Purchase,
     {{N_("Seller"), 200}, {N_("Date of contract"), 120}, {N_("Order number"), 120, false, true}}},
    {RecordKind::Item, {{N_("What was bought"), 220}, {N_("Delivered"), 90}, {N_("Net price"), 110, true}}},
    {RecordKind::Payment, {{N_("Kind"), 180}, {N_("Date"), 90}, {N_("Amount"), 120, true}}},
    {RecordKind::Guarantee, {{N_("Covers"), 220}, {N_("Starts"), 90}, {N_("Ends"), 90}}},
    {RecordKind::Defect,
     {{N_("No."), 36, true},
      {N_("Defect"), 190},
      {N_("Amount"), 104, true},
      {N_("Status"), 76, false, true},
      {N_("Discovered"), 100, false, true}}},
    {RecordKind::Notice, {{N_("Date"), 90}, {N_("Sent by"), 110}, {N_("Defects"), 70}, {N_("Proof"), 150}}},
    {RecordKind::RepairAttempt,
     {{N_("Requested"), 90}, {N_("Outcome"), 120}, {N_("Defects"), 85}, {N_("Done by"), 140}}},
    {RecordKind::Exhibit,
     {{N_("No."), 45, true}, {N_("Title"), 250}, {N_("Date"), 90}, {N_("What it proves"), 220, false, true}}},
    {RecordKind::Head, {{N_("Rank"), 55, true}, {N_("What is asked"), 260}, {N_("Total"), 120, true}}},
    {RecordKind::ClaimItem,
     {{N_("Rank"), 55, true},
      {N_("Claim item"), 180},
      {N_("Defects"), 70},
      {N_("Amount"), 110, true},
      {N_("How the amount is found"), 170, false, true}}},
    {RecordKind::Event, {{N_("What happened"), 200}, {N_("Date"), 100}, {N_("Until"), 100}}},
    {RecordKind::Deadline,
     {{N_("Day to keep"), 100},
      {N_("What is to be done"), 220},
      {N_("State"), 80},
      {N_("Last day"), 100, false, true}}},
    {RecordKind::DateOverride,
     {{N_("Deadline"), 200}, {N_("Kind"), 140}, {N_("New day"), 100}, {N_("By whom"), 120, false, true}}},
    {RecordKind::Hearing,
     {{N_("Date"), 100}, {N_("Time"), 60}, {N_("Board or court"), 200}, {N_("State"), 80}}},
    {RecordKind::Estimate,
     {{N_("Claim item"), 180}, {N_("How the amount is found"), 150}, {N_("Amount"), 110, true}}},
    {RecordKind::Instance,
     {{N_("Kind"), 110}, {N_("Board or court"), 154}, {N_("Opened"), 96}, {N_("State"), 80}}},
    {RecordKind::Answer, {{N_("Claim item"), 180}, {N_("Position"), 140}, {N_("Amount"), 110, true}}},
    {RecordKind::Offer,
     {{N_("Date"), 96}, {N_("Offered by"), 134}, {N_("Amount"), 110, true}, {N_("What became of it"), 100}}},
    {RecordKind::Ruling,
     {{N_("Date"), 96}, {N_("Instance"), 158}, {N_("Number of the ruling"), 90}, {N_("Final since"), 96}}},
    {RecordKind::DefectFinding, {{N_("Ruling"), 170}, {N_("Defect"), 170}, {N_("Finding"), 100}}},
    {RecordKind::ItemResult,
     {{N_("Ruling"), 130}, {N_("Claim item"), 130}, {N_("Outcome"), 80}, {N_("Amount"), 100, true}}},
    {RecordKind::Intake, {{N_("What was bought"), 220}, {N_("Taken in"), 100}, {N_("Given back"), 100}}},
    {RecordKind::HandlingCost,
     {{N_("Date"), 96}, {N_("Defect"), 134}, {N_("Kind"), 100}, {N_("Amount"), 110, true}}},
    {RecordKind::Reserve, {{N_("Claim item"), 220}, {N_("Likely"), 110, true}, {N_("Reserved"), 110, true}}},
    {RecordKind::Recourse,
     {{N_("Against"), 134}, {N_("Claimed on"), 96}, {N_("Amount"), 100, true}, {N_("Recovered"), 100, true}}},
};

/// Makes the cells of each kind's rows. One per table, because amounts per defect are computed once.
class Cells {
public:
    Cells(RecordKind kind, const domain::Case& dispute, const text::Messages& messages)
        : dispute_(dispute), messages_(messages) {
        if (kind != RecordKind::Defect && kind != RecordKind::Head) return;
        totals_ = domain::totals_of(dispute).heads;
        if (totals_.empty()) return;
        for (const domain::TotalLine& line : totals_.front().lines)
            if (const domain::ClaimItem* item = domain::find(dispute, line.item); item && line.counts)
                take_shares(*item);
    }

    std::vector<std::string> operator()(const domain::CaseSheet& r) const { return {r.number, r.title}; }
    std::vector<std::string> operator()(const domain::Party& r) const {
        std::vector<std::string> roles;
        for (std::string_view name : domain::choice_names<domain::PartyRole>.all())
            if (r.roles.contains(*domain::choice_from<domain::PartyRole>(name)))
                roles.push_back(choice(RecordKind::Party, "roles", name));
        return {r.name, text::format_list(roles, messages_.language()), r.email};
    }
    std::vector<std::string> operator()(const domain::Purchase& r) const {
        return {party(r.seller), day(r.contract_date), r.order_number};
    }
    std::vector<std::string> operator()(const domain::Item& r) const {
        return {r.description, day(r.delivered), money(domain::net_price(r))};
    }
    std::vector<std::string> operator()(const domain::Payment& r) const {
        return {app::kind_words(r, messages_), day(r.date), money(r.amount)};
    }
    std::vector<std::string> operator()(const domain::Guarantee& r) const {
        return {r.covers, day(r.starts), day(r.ends)};
    }
    std::vector<std::string> operator()(const domain::Defect& r) const {
        const auto own = amounts_.find(r.id.uid);
        const auto amount = own == amounts_.end() ? std::nullopt : std::optional(own->second);
        return {std::to_string(r.number), r.title, money(amount),
                choice(RecordKind::Defect, "status", domain::choice_name(r.status)), day(r.discovered)};
    }
    std::vector<std::string> operator()(const domain::Notice& r) const {
        return {day(r.date), choice(RecordKind::Notice, "means", domain::choice_name(r.means)),
                numbers(r.defects), r.proof};
    }
    std::vector<std::string> operator()(const domain::RepairAttempt& r) const {
        return {day(r.requested),
                choice(RecordKind::RepairAttempt, "outcome", domain::choice_name(r.outcome)),
                numbers(r.defects), party(r.performer)};
    }
    std::vector<std::string> operator()(const domain::Exhibit& r) const {
        return {std::to_string(r.number), r.title, day(r.date), r.proves};
    }
    std::vector<std::string> operator()(const domain::Head& r) const {
        const std::string kind = choice(RecordKind::Head, "kind", domain::choice_name(r.kind));
        std::string title = r.title.empty() ? kind : r.title;
        if (r.use != domain::HeadUse::Claim)
            title = text::filled("{0} ({1})",
                                 {title, choice(RecordKind::Head, "use", domain::choice_name(r.use))});
        return {std::to_string(r.rank), title, total_of(r)};
    }
    std::vector<std::string> operator()(const domain::ClaimItem& r) const {
        const domain::Head* head = domain::find(dispute_, r.head);
        std::vector<domain::Id<domain::Defect>> covered;
        for (const domain::DefectShare& share : r.defects) covered.push_back(share.defect);
        std::string title = app::record_title(r, messages_);
        if (!r.alternative_to.is_none()) title = text::filled(messages_.tr("{0} (alternative)"), {title});
        return {head ? std::to_string(head->rank) : "", title, numbers(covered),
                money(domain::calculation_of(dispute_, r).amount),
                choice(RecordKind::ClaimItem, "method", domain::choice_name(r.basis.method))};
    }
    std::vector<std::string> operator()(const domain::Event& r) const {
        return {choice(RecordKind::Event, "kind", domain::choice_name(r.kind)), day(r.date), day(r.until)};
    }
    std::vector<std::string> operator()(const domain::Deadline& r) const {
        return {day(r.safe), r.title, choice(RecordKind::Deadline, "state", domain::choice_name(r.state)),
                day(r.legal)};
    }
    std::vector<std::string> operator()(const domain::DateOverride& r) const {
        const domain::Deadline* deadline = domain::find(dispute_, r.deadline);
        return {deadline ? deadline->title : "",
                choice(RecordKind::DateOverride, "kind", domain::choice_name(r.kind)), day(r.new_date),
                r.who};
    }
    std::vector<std::string> operator()(const domain::Hearing& r) const {
        return {day(r.date), r.time ? r.time->text() : "", r.forum,
                choice(RecordKind::Hearing, "state", domain::choice_name(r.state))};
    }
    std::vector<std::string> operator()(const domain::Estimate& r) const {
        return {title(r.item), choice(RecordKind::Estimate, "method", domain::choice_name(r.basis.method)),
                money(worth(r))};
    }
    std::vector<std::string> operator()(const domain::Instance& r) const {
        return {choice(RecordKind::Instance, "kind", domain::choice_name(r.kind)), r.forum, day(r.opened),
                choice(RecordKind::Instance, "state", domain::choice_name(r.state))};
    }
    std::vector<std::string> operator()(const domain::Answer& r) const {
        return {title(r.item), choice(RecordKind::Answer, "stance", domain::choice_name(r.stance)),
                money(r.amount)};
    }
    std::vector<std::string> operator()(const domain::Offer& r) const {
        return {day(r.date), party(r.offeror), money(offered(r)),
                choice(RecordKind::Offer, "outcome", domain::choice_name(r.outcome))};
    }
    std::vector<std::string> operator()(const domain::Ruling& r) const {
        return {day(r.date), title(r.instance), r.reference, day(r.final_since)};
    }
    std::vector<std::string> operator()(const domain::DefectFinding& r) const {
        return {title(r.ruling), title(r.defect),
                choice(RecordKind::DefectFinding, "finding", domain::choice_name(r.finding))};
    }
    std::vector<std::string> operator()(const domain::ItemResult& r) const {
        return {title(r.ruling), title(r.item),
                choice(RecordKind::ItemResult, "outcome", domain::choice_name(r.outcome)), money(r.amount)};
    }
    std::vector<std::string> operator()(const domain::Intake& r) const {
        return {title(r.item), day(r.received), day(r.returned)};
    }
    std::vector<std::string> operator()(const domain::HandlingCost& r) const {
        return {day(r.date), title(r.defect),
                choice(RecordKind::HandlingCost, "kind", domain::choice_name(r.kind)), money(r.amount)};
    }
    std::vector<std::string> operator()(const domain::Reserve& r) const {
        return {title(r.item), money(r.likely), money(r.reserved)};
    }
    std::vector<std::string> operator()(const domain::Recourse& r) const {
        return {party(r.against), day(r.claimed), money(r.amount), money(r.recovered)};
    }

private:
    std::string total_of(const domain::Head& head) const {
        for (const domain::HeadTotal& total : totals_)
            if (total.head == head.id) return total_words(total, messages_);
        return total_words(domain::total_of(dispute_, head), messages_);
    }
    void take_shares(const domain::ClaimItem& item) {
        for (const domain::Allocation& part : domain::allocation_of(dispute_, item)) {
            if (!part.share) continue;
            const auto [place, fresh] = amounts_.try_emplace(part.defect.uid, *part.share);
            if (!fresh) place->second = place->second + *part.share;
        }
    }
    std::string day(const std::optional<domain::Date>& date) const {
        return date ? text::format_date(*date, messages_.language(), text::DateStyle::Listed) : "";
    }
    std::string money(const std::optional<domain::Money>& amount) const {
        return amount ? text::format_money(*amount, messages_.language()) : "";
    }
    std::string choice(RecordKind kind, std::string_view field, std::string_view name) const {
        return app::choice_label(kind, field, name, messages_);
    }
    template <class T>
    std::string title(domain::Id<T> id) const {
        const T* record = domain::find(dispute_, id);
        return record ? app::record_title(*record, messages_) : "";
    }
    std::optional<domain::Money> worth(const domain::Estimate& r) const {
        const domain::ClaimItem* item = domain::find(dispute_, r.item);
        if (item == nullptr) return std::nullopt;
        domain::ClaimItem other = *item;
        other.basis = r.basis;
        return domain::calculation_of(dispute_, other).amount;
    }
    /// What an offer comes to as a whole.
    std::optional<domain::Money> offered(const domain::Offer& r) const {
        if (r.lump) return r.lump;
        std::optional<domain::Money> sum;
        for (const domain::ItemAmount& line : r.lines)
            if (line.amount) sum = sum ? *sum + *line.amount : *line.amount;
        return sum;
    }
    std::string party(domain::Id<domain::Party> id) const {
        const domain::Party* party = domain::find(dispute_, id);
        return party ? party->name : "";
    }
    std::string numbers(const std::vector<domain::Id<domain::Defect>>& defects) const {
        std::vector<int> list;
        for (const auto& id : defects)
            if (const domain::Defect* defect = domain::find(dispute_, id)) list.push_back(defect->number);
        return number_ranges(std::move(list));
    }

    const domain::Case& dispute_;
    const text::Messages& messages_;
    std::vector<domain::HeadTotal> totals_;
    std::map<domain::Uid, domain::Money> amounts_; ///< by defect, what counts in the first head
};

/// Whether nothing more is to be done about the record.
struct IsSettled {
    bool operator()(const domain::Defect& r) const { return r.status != domain::DefectStatus::Open; }
    bool operator()(const domain::Deadline& r) const { return r.state != domain::DeadlineState::Open; }
    bool operator()(const domain::Hearing& r) const { return r.state != domain::HearingState::Planned; }
    template <class Other>
    bool operator()(const Other&) const {
        return false;
    }
};

Tone tone_of(const domain::Record& record) {
    return std::visit(IsSettled{}, record) ? Tone::Quiet : Tone::Plain;
}

/// What waits stands first, by day.
std::pair<bool, std::optional<domain::Date>> waiting_place(const domain::Record& record) {
    const bool is_settled = std::visit(IsSettled{}, record);
    if (const auto* deadline = std::get_if<domain::Deadline>(&record)) return {is_settled, deadline->safe};
    if (const auto* hearing = std::get_if<domain::Hearing>(&record)) return {is_settled, hearing->date};
    return {is_settled, std::nullopt};
}

const TablePlan* plan_for(RecordKind kind) {
    for (const TablePlan& plan : plans)
        if (plan.kind == kind) return &plan;
    return nullptr;
}

} // namespace

TableState table_of(RecordKind kind, const domain::Case& dispute, const text::Messages& messages) {
    const KindWords& words = words_of(kind);
    TableState table;
    table.kind = kind;
    table.title = messages.tr(words.plural);
    table.add_label = messages.tr(words.add);
    table.empty_text = messages.tr(words.empty);
    if (const TablePlan* plan = plan_for(kind))
        for (const ColumnPlan& column : plan->columns)
            if (column.label)
                table.columns.push_back(
                    {messages.tr(column.label), column.width, column.right_aligned, column.spare});
    const Cells cells(kind, dispute, messages);
    std::vector<domain::Record> records = domain::records_of(dispute);
    std::erase_if(records, [kind](const domain::Record& record) { return domain::kind_of(record) != kind; });
    if (kind == RecordKind::Deadline || kind == RecordKind::Hearing)
        std::ranges::stable_sort(records, {}, &waiting_place);
    for (const domain::Record& record : records)
        table.rows.push_back({domain::uid_of(record), std::visit(cells, record), tone_of(record)});
    return table;
}

} // namespace redress::presentation
