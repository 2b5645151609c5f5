// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/app/sentences.h>

#include <span>

namespace redress::app {

namespace {

using domain::RecordKind;

/// The context tells apart what English says in one word: a repair is refused by the seller, a claim by a
/// court.
struct Choice {
    std::string_view name;
    const char* context;
    const char* label;
    constexpr Choice(std::string_view choice, const char* words) : Choice(choice, nullptr, words) {}
    constexpr Choice(std::string_view choice, const char* where, const char* words)
        : name(choice), context(where), label(words) {}
    std::string in(const text::Messages& messages) const {
        return context == nullptr ? messages.tr(label) : messages.tr(context, label);
    }
};

constexpr Choice roles[] = {{"consumer", N_("Consumer")},
                            {"co_buyer", N_("Co-buyer")},
                            {"estate", N_("Estate")},
                            {"trader", N_("Trader")},
                            {"branch", N_("Branch")},
                            {"intermediary", N_("Intermediary")},
                            {"producer", N_("Producer")},
                            {"guarantor", N_("Guarantor")},
                            {"credit_provider", N_("Credit provider")},
                            {"card_issuer", N_("Card issuer")},
                            {"representative", N_("Representative")},
                            {"expert", N_("Expert")},
                            {"witness", N_("Witness")}};
constexpr Choice sides[] = {{"consumer", N_("The consumer's")}, {"trader", N_("The trader's")}};
constexpr Choice case_states[] = {{"open", N_("Open")}, {"closed", N_("Closed")}};
constexpr Choice channels[] = {{"shop", N_("In a shop")},
                               {"online", N_("Online")},
                               {"telephone", N_("By telephone")},
                               {"home", N_("At home")},
                               {"private_party", N_("From a private person")},
                               {"other", N_("Otherwise")}};
constexpr Choice item_kinds[] = {{"goods", N_("Goods")},
                                 {"goods_with_installation", N_("Goods installed by the seller")},
                                 {"service", N_("Service")},
                                 {"digital", N_("Digital content or service")}};
constexpr Choice item_matters[] = {{"unknown", N_("Not stated")},
                                   {"ordinary", N_("None of these")},
                                   {"used", N_("Used goods")},
                                   {"animal", N_("A living animal")},
                                   {"building", N_("Goods built into a house")},
                                   {"fixed_work", N_("Work on a building or on land")},
                                   {"real_property", N_("A house, a flat or land")}};
constexpr Choice payment_kinds[] = {{"price_paid", N_("Price paid")},
                                    {"price_withheld", N_("Price withheld")},
                                    {"refund", N_("Refund")},
                                    {"compensation", N_("Compensation")},
                                    {"costs", N_("Costs")}};
constexpr Choice means[] = {{"unknown", N_("Not known")},
                            {"transfer", N_("Bank transfer")},
                            {"card", N_("Debit card")},
                            {"credit_card", N_("Credit card")},
                            {"cash", N_("Cash")},
                            {"invoice", N_("Invoice")},
                            {"instalments", N_("Instalments")},
                            {"voucher", N_("Voucher")},
                            {"other", N_("Otherwise")}};
constexpr Choice defect_states[] = {
    {"open", N_("Open")}, {"remedied", N_("Remedied")}, {"withdrawn", N_("Withdrawn")}};
constexpr Choice second_tiers[] = {{"none", N_("Nothing recorded yet")},
                                   {"not_done_in_time", N_("Not repaired or replaced in reasonable time")},
                                   {"remains_after_attempt", N_("The defect remains after an attempt")},
                                   {"serious", N_("The defect is serious")},
                                   {"refused", N_("The seller has refused")},
                                   {"impossible", N_("Repair and replacement are impossible")},
                                   {"inconvenience", N_("Only with significant inconvenience")}};
constexpr Choice notice_means[] = {
    {"email", N_("E-mail")},        {"letter", N_("Letter")},  {"registered_letter", N_("Registered letter")},
    {"telephone", N_("Telephone")}, {"visit", N_("Visit")},    {"form", N_("Web form")},
    {"chat", N_("Chat")},           {"other", N_("Otherwise")}};
constexpr Choice outcomes[] = {{"pending", N_("Not finished")},
                               {"remedied", N_("Remedied")},
                               {"remains", N_("The defect remains")},
                               {"new_defect", N_("A new defect arose")},
                               {"not_done", N_("Not done")},
                               {"refused", N_("Refused")},
                               {"no_fault_found", N_("No fault found")}};
constexpr Choice audiences[] = {{"own_side", N_("Own side only")},
                                {"other_side", N_("The other side")},
                                {"forum", N_("Board and court")}};
constexpr Choice head_kinds[] = {{"price_reduction", N_("Price reduction")},
                                 {"rescission", N_("Rescission")},
                                 {"repair", N_("Repair")},
                                 {"replacement", N_("Replacement")},
                                 {"delivery", N_("Delivery")},
                                 {"damages", N_("Damages")},
                                 {"declaration", N_("Declaration")},
                                 {"price", N_("Unpaid price")},
                                 {"other", N_("Something else")}};
constexpr Choice remedies[] = {{"price_reduction", N_("Price reduction")},
                               {"repair_cost", N_("Cost of repair")},
                               {"damages", N_("Damages")},
                               {"refund", N_("Refund")},
                               {"price", N_("Unpaid price")},
                               {"repair", N_("Repair")},
                               {"replacement", N_("Replacement")},
                               {"delivery", N_("Delivery")},
                               {"costs", N_("Costs of the proceedings")},
                               {"interest", N_("Interest")}};
constexpr Choice methods[] = {{"none", N_("Not chosen yet")},
                              {"lump_sum", N_("Lump sum")},
                              {"proportional", N_("Proportional to the loss of value")},
                              {"percentage", N_("Per cent of the price")},
                              {"quoted_repair", N_("Quote for the repair")},
                              {"lowest_quote", N_("The lowest of several quotes")},
                              {"average_quote", N_("The average of several quotes")},
                              {"paid_repair", N_("Repair already paid")},
                              {"invoice", N_("Invoice")},
                              {"comparable_goods", N_("What such goods cost elsewhere")},
                              {"cover_purchase", N_("Dearer goods bought instead")},
                              {"expert_estimate", N_("Expert's estimate")},
                              {"court_estimate", N_("Left to the court's estimate")}};

constexpr Choice consequences[] = {{"claim_lost", N_("The claim is lost")},
                                   {"remedy_lost", N_("One remedy is lost, the others remain")},
                                   {"safe_harbour_ends", N_("Being in time may have to be argued")},
                                   {"burden_shifts", N_("The burden of proof shifts")},
                                   {"forum_refuses", N_("The board or court refuses it")},
                                   {"decision_stands", N_("The decision becomes final")},
                                   {"default_judgment", N_("The forum may decide without the answer")},
                                   {"other_side_in_delay", N_("The other side is in delay")},
                                   {"takes_effect", N_("It takes effect by itself")},
                                   {"recommended", N_("Nothing is lost by law")}};
constexpr Choice deadline_states[] = {{"open", N_("Open")}, {"done", N_("Done")}, {"dropped", N_("Dropped")}};
constexpr Choice hearing_states[] = {{"planned", N_("Planned")},
                                     {"held", N_("Held")},
                                     {"postponed", N_("Postponed")},
                                     {"cancelled", N_("Cancelled")}};
constexpr Choice head_uses[] = {
    {"claim", N_("Claim")}, {"set_off", N_("Set-off")}, {"counterclaim", N_("Counterclaim")}};
constexpr Choice askers[] = {{"consumer", N_("The consumer")}, {"trader", N_("The trader")}};
constexpr Choice instance_kinds[] = {
    {"negotiation", N_("Negotiation")},     {"board", N_("Board")},
    {"payment_order", N_("Payment order")}, {"first_court", N_("First court")},
    {"appeal", N_("Court of appeal")},      {"supreme_court", N_("Supreme court")},
    {"enforcement", N_("Enforcement")},     {"insolvency", N_("Insolvency")}};
constexpr Choice instance_states[] = {{"open", N_("Open")},
                                      {"closed", N_("Closed")},
                                      {"withdrawn", NC_("instance", "Withdrawn")},
                                      {"remanded", N_("Sent back")}};
constexpr Choice leaves[] = {{"not_needed", N_("Not needed")},
                             {"needed", N_("Needed, not decided")},
                             {"granted", NC_("leave to appeal", "Granted")},
                             {"refused", NC_("leave to appeal", "Refused")}};
constexpr Choice stances[] = {{"conceded", N_("Conceded")},
                              {"disputed", N_("Disputed")},
                              {"part", N_("Conceded in part")},
                              {"silent", N_("No answer")}};
constexpr Choice offer_outcomes[] = {
    {"open", N_("Open")},           {"accepted", N_("Accepted")}, {"refused", NC_("offer", "Refused")},
    {"countered", N_("Countered")}, {"lapsed", N_("Lapsed")},     {"withdrawn", NC_("offer", "Withdrawn")}};
constexpr Choice findings[] = {{"found", N_("Found")},
                               {"not_found", N_("Not found")},
                               {"not_examined", N_("Not examined")},
                               {"conceded", NC_("finding", "Conceded")}};
constexpr Choice item_outcomes[] = {
    {"granted", NC_("claim", "Granted")},     {"in_part", N_("Granted in part")},
    {"refused", NC_("claim", "Refused")},     {"dismissed", N_("Dismissed")},
    {"withdrawn", NC_("claim", "Withdrawn")}, {"settled", N_("Settled")},
    {"not_examined", N_("Not examined")}};
constexpr Choice cost_kinds[] = {{"parts", N_("Parts")},         {"labour", N_("Labour")},
                                 {"visit", N_("Visit")},         {"transport", N_("Transport")},
                                 {"loan_unit", N_("Loan unit")}, {"inspection", N_("Inspection")},
                                 {"goodwill", N_("Goodwill")},   {"other", N_("Otherwise")}};

struct ChoiceList {
    RecordKind kind;
    std::string_view field;
    std::span<const Choice> choices;
};
const ChoiceList lists[] = {
    {RecordKind::Party, "roles", roles},
    {RecordKind::CaseSheet, "side", sides},
    {RecordKind::CaseSheet, "status", case_states},
    {RecordKind::Purchase, "channel", channels},
    {RecordKind::Item, "kind", item_kinds},
    {RecordKind::Item, "matter", item_matters},
    {RecordKind::Payment, "kind", payment_kinds},
    {RecordKind::Payment, "means", means},
    {RecordKind::Defect, "status", defect_states},
    {RecordKind::Defect, "second_tier", second_tiers},
    {RecordKind::Notice, "means", notice_means},
    {RecordKind::RepairAttempt, "outcome", outcomes},
    {RecordKind::Exhibit, "audience", audiences},
    {RecordKind::Head, "kind", head_kinds},
    {RecordKind::ClaimItem, "remedy", remedies},
    {RecordKind::ClaimItem, "method", methods},
    {RecordKind::Deadline, "consequence", consequences},
    {RecordKind::Deadline, "state", deadline_states},
    {RecordKind::Hearing, "state", hearing_states},
    {RecordKind::Head, "use", head_uses},
    {RecordKind::Head, "asked_by", askers},
    {RecordKind::Estimate, "method", methods},
    {RecordKind::Instance, "kind", instance_kinds},
    {RecordKind::Instance, "state", instance_states},
    {RecordKind::Instance, "leave", leaves},
    {RecordKind::Answer, "stance", stances},
    {RecordKind::Offer, "outcome", offer_outcomes},
    {RecordKind::Offer, "audience", audiences},
    {RecordKind::DefectFinding, "finding", findings},
    {RecordKind::ItemResult, "outcome", item_outcomes},
    {RecordKind::HandlingCost, "kind", cost_kinds},
};

template <class E>
std::string law_label(std::string_view choice, const text::Messages& messages) {
    const auto value = domain::choice_from<E>(choice);
    return value ? label(*value, messages) : std::string(choice);
}

/// Fields whose values the law's own words name; nothing for the others.
using LawLabel = std::string (*)(std::string_view, const text::Messages&);
LawLabel law_label_of(RecordKind kind, std::string_view field) {
    if (kind == RecordKind::Event && field == "kind") return law_label<domain::EventKind>;
    if (kind == RecordKind::Deadline && field == "trigger_kind") return law_label<domain::EventKind>;
    if (kind == RecordKind::Deadline && field == "kind") return law_label<domain::RuleKind>;
    if (kind == RecordKind::DateOverride && field == "kind") return law_label<domain::OverrideKind>;
    return nullptr;
}

} // namespace

std::string choice_label(RecordKind kind, std::string_view field, std::string_view choice,
                         const text::Messages& messages) {
    if (const LawLabel own = law_label_of(kind, field)) return own(choice, messages);
    for (const ChoiceList& list : lists) {
        if (list.kind != kind || list.field != field) continue;
        for (const Choice& known : list.choices)
            if (known.name == choice) return known.in(messages);
    }
    return std::string(choice);
}

} // namespace redress::app
