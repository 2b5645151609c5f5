// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"

#include "ledger/basis_fields.h"

#include <redress/app/sentences.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::FieldType;
using domain::RecordKind;

Control control_of(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return Control::Line;
    case FieldType::Integer:
        return Control::Number;
    case FieldType::Flag:
        return Control::CheckBox;
    case FieldType::Date:
        return Control::Date;
    case FieldType::Time:
        return Control::Time;
    case FieldType::Money:
        return Control::Money;
    case FieldType::Percent:
        return Control::Percent;
    case FieldType::Choice:
    case FieldType::Reference:
        return Control::Choice;
    case FieldType::Choices:
    case FieldType::References:
        return Control::CheckList;
    case FieldType::Shares:
        return Control::ShareList;
    case FieldType::Files:
        break;
    }
    return Control::Line;
}

struct Place {
    RecordKind kind;
    std::string_view field;
};
bool stands_in(std::span<const Place> places, RecordKind kind, std::string_view field) {
    return std::any_of(places.begin(), places.end(),
                       [&](const Place& place) { return place.kind == kind && place.field == field; });
}

constexpr Place never_offered[] = {{RecordKind::CaseSheet, "number"},
                                   {RecordKind::CaseSheet, "currency"},
                                   {RecordKind::Defect, "number"},
                                   {RecordKind::Exhibit, "number"},
                                   {RecordKind::Exhibit, "files"},
                                   {RecordKind::Deadline, "trigger_record"},
                                   {RecordKind::Deadline, "pack"},
                                   {RecordKind::Deadline, "rule_version"},
                                   {RecordKind::Deadline, "pack_fingerprint"},
                                   {RecordKind::Deadline, "computed"},
                                   {RecordKind::Deadline, "steps"},
                                   {RecordKind::Deadline, "warnings"},
                                   {RecordKind::Deadline, "days_before"},
                                   {RecordKind::Deadline, "period"},
                                   {RecordKind::Deadline, "trigger_kind"},
                                   {RecordKind::Deadline, "trigger_date"}};
constexpr Place must_be_filled[] = {{RecordKind::CaseSheet, "title"},
                                    {RecordKind::Party, "name"},
                                    {RecordKind::Item, "description"},
                                    {RecordKind::Payment, "amount"},
                                    {RecordKind::Defect, "title"},
                                    {RecordKind::Exhibit, "title"},
                                    {RecordKind::Item, "purchase"},
                                    {RecordKind::ClaimItem, "head"},
                                    {RecordKind::Event, "date"},
                                    {RecordKind::Deadline, "title"},
                                    {RecordKind::Deadline, "safe"},
                                    {RecordKind::Deadline, "done_on"},
                                    {RecordKind::DateOverride, "deadline"},
                                    {RecordKind::DateOverride, "new_date"},
                                    {RecordKind::Estimate, "item"},
                                    {RecordKind::Answer, "item"},
                                    {RecordKind::Ruling, "instance"},
                                    {RecordKind::DefectFinding, "ruling"},
                                    {RecordKind::DefectFinding, "defect"},
                                    {RecordKind::ItemResult, "ruling"},
                                    {RecordKind::ItemResult, "item"},
                                    {RecordKind::HandlingCost, "amount"},
                                    {RecordKind::Reserve, "item"}};
constexpr Place names_the_record[] = {{RecordKind::Party, "name"},
                                      {RecordKind::Item, "description"},
                                      {RecordKind::Defect, "title"},
                                      {RecordKind::Exhibit, "title"}};
constexpr Place several_lines[] = {{RecordKind::CaseSheet, "note"},
                                   {RecordKind::Party, "street"},
                                   {RecordKind::Party, "note"},
                                   {RecordKind::Purchase, "note"},
                                   {RecordKind::Payment, "note"},
                                   {RecordKind::Guarantee, "covers"},
                                   {RecordKind::Defect, "description"},
                                   {RecordKind::Defect, "second_tier_note"},
                                   {RecordKind::Defect, "private_note"},
                                   {RecordKind::Notice, "note"},
                                   {RecordKind::RepairAttempt, "note"},
                                   {RecordKind::Exhibit, "proves"},
                                   {RecordKind::ClaimItem, "alternative_ground"},
                                   {RecordKind::Event, "note"},
                                   {RecordKind::Deadline, "note"},
                                   {RecordKind::DateOverride, "note"},
                                   {RecordKind::Hearing, "participants"},
                                   {RecordKind::Hearing, "bring"},
                                   {RecordKind::Hearing, "outcome"},
                                   {RecordKind::Hearing, "note"},
                                   {RecordKind::Estimate, "note"},
                                   {RecordKind::Instance, "note"},
                                   {RecordKind::Answer, "reason"},
                                   {RecordKind::Offer, "conditions"},
                                   {RecordKind::Offer, "note"},
                                   {RecordKind::Ruling, "note"},
                                   {RecordKind::DefectFinding, "reason"},
                                   {RecordKind::ItemResult, "reason"},
                                   {RecordKind::Intake, "condition"},
                                   {RecordKind::Intake, "accessories"},
                                   {RecordKind::Intake, "complaint"},
                                   {RecordKind::Intake, "note"},
                                   {RecordKind::HandlingCost, "note"},
                                   {RecordKind::Reserve, "note"},
                                   {RecordKind::Recourse, "note"}};
constexpr Place from_codes[] = {{RecordKind::CaseSheet, "jurisdiction"},
                                {RecordKind::CaseSheet, "region"},
                                {RecordKind::CaseSheet, "language"}};

/// The states of Germany as they call themselves; a region without a name here is shown by its code.
constexpr std::pair<std::string_view, std::string_view> region_names[] = {{"BB", "Brandenburg"},
                                                                          {"BE", "Berlin"},
                                                                          {"BW", "Baden-Württemberg"},
                                                                          {"BY", "Bayern"},
                                                                          {"HB", "Bremen"},
                                                                          {"HE", "Hessen"},
                                                                          {"HH", "Hamburg"},
                                                                          {"MV", "Mecklenburg-Vorpommern"},
                                                                          {"NI", "Niedersachsen"},
                                                                          {"NW", "Nordrhein-Westfalen"},
                                                                          {"RP", "Rheinland-Pfalz"},
                                                                          {"SH", "Schleswig-Holstein"},
                                                                          {"SL", "Saarland"},
                                                                          {"SN", "Sachsen"},
                                                                          {"ST", "Sachsen-Anhalt"},
                                                                          {"TH", "Thüringen"}};

struct Hint {
    RecordKind kind;
    std::string_view field;
    const char* words;
};
constexpr Hint hints[] = {
    {RecordKind::CaseSheet, "note", N_("Own side only: never on a paper.")},
    {RecordKind::CaseSheet, "region", N_("Dates are counted with its holidays too.")},
    {RecordKind::CaseSheet, "place", N_("Stands before the date of a letter.")},
    {RecordKind::Party, "note", N_("Own side only: never on a paper.")},
    {RecordKind::Item, "matter",
     N_("Used goods, animals, buildings and work on them have periods of their own.")},
    {RecordKind::Item, "tax_credit", N_("Taken off the invoice, for example ROT or RUT. Not a discount.")},
    {RecordKind::Defect, "private_note", N_("Own side only: never on a paper.")},
    {RecordKind::Defect, "second_tier", N_("Repair or replacement comes first unless one of these holds.")},
    {RecordKind::Defect, "second_tier_note",
     N_("For example: refused by e-mail on 3 March. Prints in the letter and in the summary for others, so "
        "name the parties instead of writing you and I.")},
    {RecordKind::Notice, "proof", N_("For example: sent e-mail, receipt of a registered letter.")},
    {RecordKind::ClaimItem, "price", N_("Empty: the price of the item that the defects belong to.")},
    {RecordKind::Estimate, "note", N_("Own side only: never on a paper.")},
    {RecordKind::ClaimItem, "source",
     N_("For example: quote of a repairer with its date. Prints beside the figure.")},
    {RecordKind::ClaimItem, "defects",
     N_("Tick the defects. Where the parts are known, write each defect's amount.")},
    {RecordKind::Event, "until", N_("For what lasts: negotiations, proceedings before a board.")},
    {RecordKind::Deadline, "safe", N_("The day by which it is to be done.")},
    {RecordKind::Deadline, "reminder_days", N_("0: no reminder.")},
    {RecordKind::Hearing, "time", N_("For example: 13:30, on the clocks of the place.")},
    {RecordKind::Hearing, "zone", N_("For example: Europe/Stockholm.")},
    {RecordKind::Head, "title",
     N_("Empty: what is asked, as chosen above. Prints as a heading in the letter.")},
    {RecordKind::Head, "rank", N_("1 is asked in the first place, 2 only if 1 falls.")},
    {RecordKind::Payment, "towards",
     N_("Empty: used for costs, interest and principal, in the order of the law.")},
    {RecordKind::Instance, "before",
     N_("Each claim item that is still in dispute here, with how much of it is.")},
    {RecordKind::Instance, "note", N_("Own side only: never on a paper.")},
    {RecordKind::Answer, "amount", N_("What the other side says is right. Needed for a part only.")},
    {RecordKind::Offer, "lump", N_("Where the offer is one sum and is not divided.")},
    {RecordKind::Offer, "without_prejudice", N_("Such an offer is never shown to a board or court.")},
    {RecordKind::Offer, "note", N_("Own side only: never on a paper.")},
    {RecordKind::Ruling, "replaces", N_("The earlier ruling stays readable.")},
    {RecordKind::Ruling, "note", N_("Own side only: never on a paper.")},
    {RecordKind::ItemResult, "amount", N_("Needed where it was granted in part or settled.")},
    {RecordKind::Intake, "note", N_("Own side only: never on a paper.")},
    {RecordKind::Reserve, "note", N_("Own side only: never on a paper.")},
    {RecordKind::Recourse, "note", N_("Own side only: never on a paper.")},
};

const std::string& chosen(const std::vector<FieldState>& fields, std::string_view name) {
    static const std::string none;
    for (const FieldState& field : fields)
        if (field.name == name && !field.selected.empty()) return field.selected.front();
    return none;
}

bool is_chosen(const std::vector<FieldState>& fields, std::string_view name, std::string_view value) {
    for (const FieldState& field : fields)
        if (field.name == name)
            return std::find(field.selected.begin(), field.selected.end(), value) != field.selected.end();
    return false;
}

bool is_filled(const std::vector<FieldState>& fields, std::string_view name) {
    for (const FieldState& field : fields)
        if (field.name == name) return !field.text.empty();
    return false;
}

bool has_options(const std::vector<FieldState>& fields, std::string_view name) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldState& field) { return field.name == name && !field.options.empty(); });
}

std::vector<Option> record_options(const Session& session, const domain::Case& dispute,
                                   const domain::Record& record, RecordKind target) {
    std::vector<Option> options;
    for (const domain::Record& other : domain::records_of(dispute))
        if (domain::kind_of(other) == target && domain::uid_of(other) != domain::uid_of(record))
            options.push_back({domain::uid_of(other).hex(), app::record_title(other, session.messages)});
    return options;
}

/// What another record says already is not offered as an event, unless a file brought it.
std::vector<std::string_view> choices_for(const domain::Record& record, const domain::FieldSpec& spec) {
    std::vector<std::string_view> choices(spec.choices.begin(), spec.choices.end());
    const auto* event = std::get_if<domain::Event>(&record);
    if (event == nullptr || spec.name != "kind") return choices;
    std::erase_if(choices, [&](std::string_view name) {
        const auto kind = *domain::choice_from<domain::EventKind>(name);
        return kind != event->kind && domain::has_own_record(kind);
    });
    return choices;
}

std::string region_label(const std::string& code) {
    for (const auto& [known, name] : region_names)
        if (known == code) return std::string(name) + " (" + code + ")";
    return code;
}

std::vector<Option> code_options(const Session& session, std::string_view field) {
    if (field == "jurisdiction") return law_options(session.resources, session.language());
    std::vector<Option> options;
    for (auto language : {text::Language::Swedish, text::Language::English})
        options.push_back({std::string(domain::choice_name(language)), language_label(session, language)});
    return options;
}

} // namespace

std::vector<Option> law_options(const app::Resources& resources, text::Language language) {
    std::vector<Option> options;
    for (const auto& [code, pack] : resources.packs()) options.push_back({code, pack.name(language)});
    const text::Collator order(language);
    std::sort(options.begin(), options.end(),
              [&](const Option& a, const Option& b) { return order.key(a.label) < order.key(b.label); });
    return options;
}

std::vector<Option> region_options(const Session& session, const std::string& jurisdiction,
                                   const std::string& kept) {
    std::vector<Option> options;
    const law::Pack* pack = session.resources.pack(jurisdiction);
    const law::Calendar* calendar = pack ? pack->main_calendar() : nullptr;
    if (calendar)
        for (const std::string& code : calendar->source().states)
            options.push_back({code, region_label(code)});
    const bool is_known = calendar && calendar->has_state(kept);
    if (!kept.empty() && !is_known) options.push_back({kept, region_label(kept)});
    if (!options.empty()) options.insert(options.begin(), {"", session.messages.tr("(none)")});
    return options;
}

bool stands_first(RecordKind kind, std::string_view field) {
    return stands_in(names_the_record, kind, field);
}

std::string language_label(const Session& session, text::Language language) {
    switch (language) {
    case text::Language::Swedish:
        return session.messages.tr("Swedish");
    case text::Language::Danish:
        return session.messages.tr("Danish");
    case text::Language::Hungarian:
        return session.messages.tr("Hungarian");
    case text::Language::German:
        return session.messages.tr("German");
    case text::Language::English:
        break;
    }
    return session.messages.tr("English");
}

FieldPlan plan_of(RecordKind kind, const domain::FieldSpec& spec) {
    FieldPlan plan;
    plan.offered = spec.name != "position" && !stands_in(never_offered, kind, spec.name);
    plan.required = stands_in(must_be_filled, kind, spec.name);
    plan.control = control_of(spec.type);
    if (stands_in(several_lines, kind, spec.name)) plan.control = Control::Lines;
    if (stands_in(from_codes, kind, spec.name)) plan.control = Control::Choice;
    for (const Hint& hint : hints)
        if (hint.kind == kind && hint.field == spec.name) plan.hint = hint.words;
    return plan;
}

std::vector<Option> options_of(const Session& session, const domain::Case& dispute,
                               const domain::Record& record, const domain::FieldSpec& spec) {
    const RecordKind kind = domain::kind_of(record);
    if (kind == RecordKind::CaseSheet && spec.name == "region") {
        const auto& sheet = std::get<domain::CaseSheet>(record);
        return region_options(session, sheet.jurisdiction, sheet.region);
    }
    if (stands_in(from_codes, kind, spec.name)) return code_options(session, spec.name);
    if (spec.type == FieldType::Choice || spec.type == FieldType::Choices) {
        std::vector<Option> options;
        for (std::string_view choice : choices_for(record, spec))
            options.push_back(
                {std::string(choice), app::choice_label(kind, spec.name, choice, session.messages)});
        return options;
    }
    const bool points = spec.type == FieldType::Reference || spec.type == FieldType::References ||
                        spec.type == FieldType::Shares;
    if (!points) return {};
    std::vector<Option> options = record_options(session, dispute, record, spec.target);
    if (spec.type == FieldType::Reference)
        options.insert(options.begin(), {"", session.messages.tr("(none)")});
    return options;
}

namespace {

/// Dates that a rule gives are changed through an override, never by hand.
bool deadline_field_applies(std::string_view field, const std::vector<FieldState>& fields) {
    const bool by_rule = is_filled(fields, "rule");
    if (field == "rule") return false;
    if (field == "safe" || field == "consequence" || field == "kind") return !by_rule;
    if (field == "legal" || field == "post_by" || field == "source") return false;
    if (field == "after" || field == "plan") return is_filled(fields, "plan");
    if (field == "done_on") return chosen(fields, "state") == "done";
    return true;
}

} // namespace

bool applies(RecordKind kind, std::string_view field, const std::vector<FieldState>& fields) {
    if (kind == RecordKind::Deadline) return deadline_field_applies(field, fields);
    if (kind == RecordKind::CaseSheet && field == "region") return has_options(fields, field);
    if (kind == RecordKind::Hearing && field == "outcome") return chosen(fields, "state") != "planned";
    if (kind == RecordKind::ClaimItem || kind == RecordKind::Estimate)
        return basis_field_applies(field, fields);
    if (kind == RecordKind::Party && (field == "represents" || field == "power_of_attorney"))
        return is_chosen(fields, "roles", "representative");
    if (kind == RecordKind::Defect && field == "second_tier_note")
        return chosen(fields, "second_tier") != "none";
    if (kind == RecordKind::Item && field == "installed")
        return chosen(fields, "kind") == "goods_with_installation";
    return true;
}

} // namespace redress::presentation
