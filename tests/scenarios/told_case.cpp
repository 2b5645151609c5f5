// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_case.h"

#include <redress/app/case_findings.h>
#include <redress/exchange/case_json.h>

#include <fstream>
#include <sstream>

namespace redress::test {

using namespace domain;

namespace {

/// The day is Monday 2 March 2026; uids count.
app::Ports told_ports() {
    auto next = std::make_shared<std::uint32_t>(50'000);
    auto second = std::make_shared<int>(0);
    const auto now = [second] {
        const std::string digits = std::to_string(1000 + (*second)++);
        return "2026-03-02T12:" + digits.substr(0, 2) + ":" + digits.substr(2) + "Z";
    };
    return {[] { return day("2026-03-02"); }, now, [next] { return uid((*next)++); }, "adviser"};
}

Case sample_case(const std::string& name) {
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/assets/samples/" + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto next = std::make_shared<std::uint32_t>(10'000);
    auto read = exchange::read_case(text.str(), [next] { return uid((*next)++); });
    REQUIRE(std::holds_alternative<Case>(read));
    return std::get<Case>(std::move(read));
}

void add_findings(app::RulingEntry& entry, const ToldCase& told, const std::vector<int>& defects,
                  Finding finding) {
    for (const int number : defects) {
        auto& added = entry.findings.emplace_back();
        added.defect = told.defect(number);
        added.finding = finding;
    }
}

} // namespace

ToldCase::ToldCase(const std::string& sample) : ToldCase(sample_case(sample)) {}

ToldCase::ToldCase(const Case& dispute)
    : workspace_(
          storage::Casebook::create(folder_ / "told.redress", "SE", uid(9'999), "2026-01-15T08:00:00Z"),
          told_ports()) {
    const auto added = workspace_.add_case(dispute, "Add case");
    REQUIRE(std::holds_alternative<Id<CaseSheet>>(added));
    id_ = std::get<Id<CaseSheet>>(added);
}

void ToldCase::apply(const Edit& edit) {
    const auto result = workspace_.apply(edit);
    if (const auto* refused = std::get_if<app::Refused>(&result))
        for (const Problem& problem : *refused) UNSCOPED_INFO(edit.name << ": " << choice_name(problem.kind));
    REQUIRE(std::holds_alternative<app::Applied>(result));
}

void ToldCase::answer(int item_number, Stance stance, std::optional<Money> amount) {
    Answer answer;
    answer.item = item(item_number);
    answer.respondent = party(PartyRole::Trader);
    answer.date = day("2026-03-10");
    answer.stance = stance;
    answer.amount = amount;
    apply(app::answer_edit(loaded(), answer, ports()));
}

Id<Offer> ToldCase::offer(PartyRole by, const std::vector<Line>& lines, std::optional<Money> lump,
                          std::string_view on) {
    Offer offer;
    offer.offeror = party(by);
    offer.date = day(on);
    offer.lines = amounts(lines);
    offer.lump = lump;
    apply(app::offer_edit(loaded(), offer, ports()));
    return now().offers.back().id;
}

void ToldCase::end_offer(Id<Offer> offer, OfferOutcome outcome, std::string_view on) {
    apply(app::answer_offer_edit(loaded(), offer, outcome, day(on)));
}

Id<Instance> ToldCase::open(InstanceKind kind, PartyRole by, std::string_view on,
                            const std::vector<Line>& lines) {
    Instance instance;
    instance.kind = kind;
    instance.opened = day(on);
    instance.claimant = party(by);
    instance.respondent = party(by == PartyRole::Trader ? PartyRole::Consumer : PartyRole::Trader);
    instance.before = amounts(lines);
    apply(app::open_instance_edit(loaded(), instance, ports()));
    return now().instances.back().id;
}

Id<Instance> ToldCase::appeal(Id<Instance> from, PartyRole by, std::string_view on,
                              const std::vector<Line>& lines) {
    Instance instance;
    instance.kind = InstanceKind::Appeal;
    instance.appeal_from = from;
    instance.opened = day(on);
    instance.claimant = party(by);
    instance.before = amounts(lines);
    apply(app::open_instance_edit(loaded(), instance, ports()));
    return now().instances.back().id;
}

Id<Ruling> ToldCase::rule(Id<Instance> instance, std::string_view on, const Findings& findings,
                          const std::vector<Result>& results, Ruling told) {
    app::RulingEntry entry{std::move(told), {}, {}};
    entry.ruling.instance = instance;
    entry.ruling.date = day(on);
    add_findings(entry, *this, findings.found, Finding::Found);
    add_findings(entry, *this, findings.not_found, Finding::NotFound);
    add_findings(entry, *this, findings.not_examined, Finding::NotExamined);
    for (const Result& result : results) {
        auto& added = entry.results.emplace_back();
        added.item = item(result.item);
        added.outcome = result.outcome;
        added.amount = result.amount;
    }
    apply(app::rule_edit(loaded(), entry, ports()));
    return now().rulings.back().id;
}

void ToldCase::close(Id<Instance> instance, std::string_view on) {
    apply(app::close_instance_edit(loaded(), instance, day(on)));
}

void ToldCase::pay(Money amount, std::string_view on, std::optional<Money> interest) {
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.date = day(on);
    payment.amount = amount;
    payment.interest = interest;
    payment.payer = party(PartyRole::Trader);
    apply(app::payment_edit(loaded(), payment, PaymentOrder::CostsInterestPrincipal, shipped(), ports()));
}

void ToldCase::pay_costs(Money amount, std::string_view on) {
    Payment payment;
    payment.kind = PaymentKind::Costs;
    payment.date = day(on);
    payment.amount = amount;
    payment.payer = party(PartyRole::Trader);
    apply(app::payment_edit(loaded(), payment, PaymentOrder::CostsInterestPrincipal, shipped(), ports()));
}

void ToldCase::pay_by(PartyRole payer, Money amount, std::string_view on, const std::vector<Line>& towards) {
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.date = day(on);
    payment.amount = amount;
    payment.payer = party(payer);
    payment.towards = amounts(towards);
    apply(app::payment_edit(loaded(), payment, PaymentOrder::CostsInterestPrincipal, shipped(), ports()));
}

LoadedCase ToldCase::loaded() const {
    return workspace_.load(id_).value();
}

Case ToldCase::now() const {
    return loaded().dispute;
}

std::vector<storage::HistoryEntry> ToldCase::history() const {
    return workspace_.casebook().history(id_);
}

Id<ClaimItem> ToldCase::item(int number) const {
    const Case dispute = now();
    return ledger_of(dispute).rows.at(static_cast<std::size_t>(number) - 1).item;
}

Id<Defect> ToldCase::defect(int number) const {
    for (const Defect& defect : now().defects)
        if (defect.number == number) return defect.id;
    throw std::logic_error("the case has no such defect");
}

Id<Party> ToldCase::party(PartyRole role) const {
    const Case dispute = now();
    const Party* found = first_with_role(dispute, role);
    if (found == nullptr) throw std::logic_error("the case has no such party");
    return found->id;
}

std::vector<ItemAmount> ToldCase::amounts(const std::vector<Line>& lines) const {
    std::vector<ItemAmount> made;
    for (const Line& line : lines) made.push_back({item(line.item), line.amount});
    return made;
}

LedgerRow row_of(const Case& dispute, int item) {
    return ledger_of(dispute).rows.at(static_cast<std::size_t>(item) - 1);
}

LedgerTotals totals_of_head(const Case& dispute, int rank) {
    for (const LedgerTotals& totals : ledger_of(dispute).totals)
        if (find(dispute, totals.head)->rank == rank) return totals;
    throw std::logic_error("the case has no head of that rank");
}

std::vector<std::optional<Finding>> findings_on(const Case& dispute, int defect) {
    for (const DefectRow& row : ledger_of(dispute).defects)
        if (find(dispute, row.defect)->number == defect) return row.findings;
    throw std::logic_error("the case has no such defect");
}

const app::Resources& shipped() {
    static const app::Resources loaded{REDRESS_SHARE_DIR};
    return loaded;
}

int count_of(const std::vector<Problem>& problems, ProblemKind kind) {
    int count = 0;
    for (const Problem& problem : problems) count += problem.kind == kind;
    return count;
}

} // namespace redress::test
