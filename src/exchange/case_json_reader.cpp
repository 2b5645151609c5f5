// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_lists.h"
#include "field_json.h"

#include <algorithm>

namespace redress::exchange {

namespace {

using domain::FieldSpec;
using domain::FieldValue;
using domain::RecordKind;
using Kind = JsonProblem::Kind;

/// One record of the file, found before any field is read so that references may point forward.
struct Place {
    const Json* json;
    RecordKind kind;
    std::size_t index; ///< in its list
    std::string path;
    domain::Uid uid;
};

class CaseReader {
public:
    CaseReader(const Json& root, const std::function<domain::Uid()>& new_uid) : root_(root), keys_(new_uid) {}

    FileResult result() {
        if (!envelope_fits()) return findings_.taken();
        find_places();
        const auto currency = stated_currency();
        if (!currency) return findings_.taken();
        std::vector<domain::Record> records;
        for (const Place& place : places_) read(place, *currency, records);
        if (!findings_.empty()) return findings_.taken();
        return CaseFile{domain::assemble(std::move(records)), paths()};
    }

private:
    std::map<domain::Uid, std::string> paths() const;
    bool envelope_fits();
    bool version_fits();
    void find_places();
    void find_list(const CaseList& list);
    void enter(const Json& json, RecordKind kind, std::size_t index, std::string path);
    std::optional<domain::Currency> stated_currency();
    void read(const Place& place, domain::Currency currency, std::vector<domain::Record>& records);
    void refuse_unknown_fields(const Place& place);
    FieldValue value_of(const Place& place, const FieldSpec& spec, domain::Currency currency);
    FieldValue unstated(const Place& place, const FieldSpec& spec);
    std::int64_t next_number(RecordKind kind);

    const Json& root_;
    RecordKeys keys_;
    Findings findings_;
    std::vector<Place> places_;
    std::map<RecordKind, std::int64_t> given_;            ///< the last number given
    std::map<RecordKind, std::set<std::int64_t>> stated_; ///< the numbers that the file states
};

std::map<domain::Uid, std::string> CaseReader::paths() const {
    std::map<domain::Uid, std::string> paths;
    for (const Place& place : places_) paths[place.uid] = place.path;
    return paths;
}

bool is_numbering(const FieldSpec& spec) {
    return spec.name == "number" ? spec.type == domain::FieldType::Integer : spec.name == "rank";
}

bool CaseReader::version_fits() {
    const auto version = root_.find("version");
    if (version == root_.end()) {
        findings_.add(Kind::MissingField, "version", {});
    } else if (!version->is_number_integer() || *version < 1) {
        findings_.add_wrong_type("version", *version, JsonType::WholeNumber);
    } else if (*version > format_version) {
        findings_.add(Kind::NewerVersion, "version", quoted(*version), std::to_string(format_version));
    }
    return findings_.empty();
}

bool CaseReader::envelope_fits() {
    const bool is_case = root_.is_object() && root_.contains("redress") && root_["redress"] == format_name;
    if (!is_case) findings_.add(Kind::NotACase, {}, quoted(root_));
    if (!is_case || !version_fits()) return false;
    if (root_.contains("about") && !root_["about"].is_string())
        findings_.add_wrong_type("about", root_["about"], JsonType::Text);
    std::vector<std::string_view> known{"redress", "version", "about", "case"};
    for (const CaseList& list : case_lists) known.push_back(list.name);
    for (const auto& [name, value] : root_.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            findings_.add(Kind::UnknownField, shortened(name), quoted(value), joined(known));
    return true;
}

void CaseReader::find_places() {
    if (root_.contains("case"))
        enter(root_["case"], RecordKind::CaseSheet, 0, "case");
    else
        findings_.add(Kind::MissingField, "case", {});
    for (const CaseList& list : case_lists)
        if (root_.contains(list.name)) find_list(list);
}

void CaseReader::find_list(const CaseList& list) {
    const Json& records = root_[std::string(list.name)];
    if (!records.is_array()) {
        findings_.add_wrong_type(std::string(list.name), records, JsonType::List);
        return;
    }
    for (std::size_t i = 0; i < records.size(); ++i)
        enter(records[i], list.kind, i, std::string(list.name) + "[" + std::to_string(i) + "]");
}

void CaseReader::enter(const Json& json, RecordKind kind, std::size_t index, std::string path) {
    if (!json.is_object()) {
        findings_.add_wrong_type(std::move(path), json, JsonType::Object);
        return;
    }
    const domain::Uid uid = keys_.enter(kind, json, path, findings_);
    for (const FieldSpec& spec : domain::fields_of(kind)) {
        const auto field = json.find(spec.name);
        if (is_numbering(spec) && field != json.end() && field->is_number_integer())
            stated_[kind].insert(field->get<std::int64_t>());
    }
    places_.push_back({&json, kind, index, std::move(path), uid});
}

/// Amounts cannot be read before the currency is known.
std::optional<domain::Currency> CaseReader::stated_currency() {
    if (places_.empty() || places_.front().kind != RecordKind::CaseSheet) return std::nullopt;
    const Json& sheet = *places_.front().json;
    const auto field = sheet.find("currency");
    if (field == sheet.end()) {
        findings_.add(Kind::MissingField, "case.currency", {});
        return std::nullopt;
    }
    if (!field->is_string()) {
        findings_.add_wrong_type("case.currency", *field, JsonType::Text);
        return std::nullopt;
    }
    const auto currency = domain::Currency::from_code(field->get_ref<const std::string&>());
    if (!currency)
        findings_.add(Kind::UnknownChoice, "case.currency", quoted(*field),
                      "SEK, DKK, EUR, GBP, HUF, NOK, USD, CHF, PLN, CZK");
    return currency;
}

void CaseReader::read(const Place& place, domain::Currency currency, std::vector<domain::Record>& records) {
    refuse_unknown_fields(place);
    std::vector<FieldValue> values;
    for (const FieldSpec& spec : domain::fields_of(place.kind))
        values.push_back(value_of(place, spec, currency));
    auto record = domain::make_record(place.kind, place.uid, values, currency);
    if (auto* made = std::get_if<domain::Record>(&record)) {
        records.push_back(std::move(*made));
    } else if (findings_.empty()) {
        const auto field = std::get<domain::BadField>(record).field;
        const std::string name(domain::fields_of(place.kind)[field].name);
        findings_.add_wrong_type(place.path + "." + name, (*place.json)[name], JsonType::Text);
    }
}

void CaseReader::refuse_unknown_fields(const Place& place) {
    for (const auto& [name, value] : place.json->items()) {
        const bool known = name == "key" || (name != position_field && domain::field_index(place.kind, name));
        if (known) continue;
        std::vector<std::string_view> names{"key"};
        for (const FieldSpec& spec : domain::fields_of(place.kind))
            if (spec.name != position_field) names.push_back(spec.name);
        findings_.add(Kind::UnknownField, place.path + "." + shortened(name), quoted(value), joined(names));
    }
}

FieldValue CaseReader::value_of(const Place& place, const FieldSpec& spec, domain::Currency currency) {
    const auto field = place.json->find(spec.name);
    if (spec.name == position_field || field == place.json->end()) return unstated(place, spec);
    const std::string path = place.path + "." + std::string(spec.name);
    FieldValue value = field_from_json(*field, spec, path, {currency, keys_, findings_});
    // The file is refused already; the default lets the rest of the record be checked.
    return std::holds_alternative<std::monostate>(value) ? unstated(place, spec) : value;
}

FieldValue CaseReader::unstated(const Place& place, const FieldSpec& spec) {
    if (spec.name == position_field) return static_cast<std::int64_t>(place.index);
    if (is_numbering(spec)) {
        const std::int64_t number = next_number(place.kind);
        if (number > highest_number) findings_.add(Kind::TooLarge, place.path, {});
        return number;
    }
    if (spec.type == domain::FieldType::Flag) return std::int64_t{0};
    return {};
}

std::int64_t CaseReader::next_number(RecordKind kind) {
    std::int64_t& last = given_[kind];
    do {
        ++last;
    } while (stated_[kind].contains(last));
    return last;
}

} // namespace

FileResult read_case_file(std::string_view json, const std::function<domain::Uid()>& new_uid) {
    const auto parsed = parsed_json(json);
    if (const auto* problem = std::get_if<JsonProblem>(&parsed)) return std::vector{*problem};
    return CaseReader(std::get<Json>(parsed), new_uid).result();
}

ReadResult read_case(std::string_view json, const std::function<domain::Uid()>& new_uid) {
    auto result = read_case_file(json, new_uid);
    if (auto* problems = std::get_if<std::vector<JsonProblem>>(&result)) return std::move(*problems);
    return std::get<CaseFile>(std::move(result)).dispute;
}

} // namespace redress::exchange
