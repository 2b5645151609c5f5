// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_json.h"

#include "case_lists.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::exchange {

namespace {

using domain::FieldSpec;
using domain::FieldType;
using domain::FieldValue;
using domain::Uid;
using Kind = JsonProblem::Kind;

/// One field under reading. Each method gives the value, or nothing and a finding.
class Reading {
public:
    Reading(const FieldSpec& spec, const FieldContext& context) : spec_(spec), context_(context) {}
    FieldValue value(const Json& json, const std::string& path) const;

private:
    FieldValue wrong(const Json& json, const std::string& path, JsonType expected) const;
    FieldValue refused(Kind kind, const Json& json, const std::string& path, std::string expected = {}) const;
    FieldValue text(const Json& json, const std::string& path) const;
    FieldValue record_name(const Json& json, const std::string& path) const;
    FieldValue integer(const Json& json, const std::string& path) const;
    FieldValue flag(const Json& json, const std::string& path) const;
    FieldValue date(const Json& json, const std::string& path) const;
    FieldValue time(const Json& json, const std::string& path) const;
    FieldValue money(const Json& json, const std::string& path) const;
    FieldValue percent(const Json& json, const std::string& path) const;
    FieldValue choice(const Json& json, const std::string& path) const;
    FieldValue choices(const Json& json, const std::string& path) const;
    FieldValue reference(const Json& json, const std::string& path) const;
    FieldValue references(const Json& json, const std::string& path) const;
    FieldValue shares(const Json& json, const std::string& path) const;
    FieldValue files(const Json& json, const std::string& path) const;
    std::optional<domain::KeptFile> file(const Json& json, const std::string& path) const;
    std::optional<domain::Share> share(const Json& json, const std::string& path) const;
    std::optional<domain::Share> divided_share(const Json& json, const std::string& path) const;
    void refuse_other_names(const Json& json, const std::string& path,
                            std::span<const std::string_view> known) const;

    const FieldSpec& spec_;
    const FieldContext& context_;
};

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

FieldValue Reading::value(const Json& json, const std::string& path) const {
    switch (spec_.type) {
    case FieldType::Text:
        return spec_.name == "trigger_record" ? record_name(json, path) : text(json, path);
    case FieldType::Integer:
        return integer(json, path);
    case FieldType::Flag:
        return flag(json, path);
    case FieldType::Date:
        return date(json, path);
    case FieldType::Time:
        return time(json, path);
    case FieldType::Money:
        return money(json, path);
    case FieldType::Percent:
        return percent(json, path);
    case FieldType::Choice:
        return choice(json, path);
    case FieldType::Choices:
        return choices(json, path);
    case FieldType::Reference:
        return reference(json, path);
    case FieldType::References:
        return references(json, path);
    case FieldType::Shares:
        return shares(json, path);
    case FieldType::Files:
        return files(json, path);
    }
    return {};
}

FieldValue Reading::wrong(const Json& json, const std::string& path, JsonType expected) const {
    context_.findings.add_wrong_type(path, json, expected);
    return {};
}

FieldValue Reading::refused(Kind kind, const Json& json, const std::string& path,
                            std::string expected) const {
    context_.findings.add(kind, path, quoted(json), std::move(expected));
    return {};
}

FieldValue Reading::text(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Text);
    return text::tidied(json.get_ref<const std::string&>());
}

/// The key of any record of the file, or the uid of one that is gone.
FieldValue Reading::record_name(const Json& json, const std::string& path) const {
    FieldValue named = text(json, path);
    const auto* key = std::get_if<std::string>(&named);
    if (key == nullptr || key->empty()) return named;
    auto uid = context_.keys.find(*key);
    if (!uid) uid = Uid::from_hex(*key);
    if (!uid) return refused(Kind::UnknownKey, json, path, "key");
    return uid->hex();
}

FieldValue Reading::integer(const Json& json, const std::string& path) const {
    if (!json.is_number_integer()) return wrong(json, path, JsonType::Number);
    // Read as unsigned, a number beyond 64 bits does not become a negative one.
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{highest_number})
        return wrong(json, path, JsonType::Number);
    const auto number = json.get<std::int64_t>();
    if (number < 1) return wrong(json, path, JsonType::Number);
    return number;
}

FieldValue Reading::flag(const Json& json, const std::string& path) const {
    if (!json.is_boolean()) return wrong(json, path, JsonType::TrueOrFalse);
    return std::int64_t{json.get<bool>() ? 1 : 0};
}

FieldValue Reading::date(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Date);
    const auto day = domain::Date::from_iso(json.get_ref<const std::string&>());
    if (!day) return refused(Kind::BadDate, json, path);
    return std::int64_t{day->day_number()};
}

FieldValue Reading::time(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Time);
    const auto time = domain::TimeOfDay::from_text(json.get_ref<const std::string&>());
    if (!time) return refused(Kind::BadTime, json, path);
    return std::int64_t{time->minutes()};
}

FieldValue Reading::money(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Amount);
    const auto amount = domain::from_plain_decimal(json.get_ref<const std::string&>(), context_.currency);
    if (!amount) return refused(Kind::BadAmount, json, path);
    return amount->minor;
}

FieldValue Reading::percent(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Percent);
    const auto hundredths = percent_from(json.get_ref<const std::string&>());
    if (!hundredths) return refused(Kind::BadPercent, json, path);
    return *hundredths;
}

FieldValue Reading::choice(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Choice);
    const auto& name = json.get_ref<const std::string&>();
    const bool known = std::find(spec_.choices.begin(), spec_.choices.end(), name) != spec_.choices.end();
    if (!known) return refused(Kind::UnknownChoice, json, path, joined(spec_.choices));
    return name;
}

FieldValue Reading::choices(const Json& json, const std::string& path) const {
    if (!json.is_array()) return wrong(json, path, JsonType::List);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < json.size(); ++i) {
        FieldValue one = choice(json[i], element(path, i));
        if (auto* name = std::get_if<std::string>(&one)) names.push_back(std::move(*name));
    }
    return names;
}

FieldValue Reading::reference(const Json& json, const std::string& path) const {
    if (!json.is_string()) return wrong(json, path, JsonType::Key);
    const auto uid = context_.keys.find(json.get_ref<const std::string&>(), spec_.target);
    if (!uid) return refused(Kind::UnknownKey, json, path, std::string(domain::choice_name(spec_.target)));
    return *uid;
}

FieldValue Reading::references(const Json& json, const std::string& path) const {
    if (!json.is_array()) return wrong(json, path, JsonType::List);
    std::vector<Uid> uids;
    std::set<Uid> seen;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const FieldValue one = reference(json[i], element(path, i));
        const auto* uid = std::get_if<Uid>(&one);
        if (uid == nullptr) continue;
        if (!seen.insert(*uid).second) refused(Kind::DuplicateKey, json[i], element(path, i));
        uids.push_back(*uid);
    }
    return uids;
}

FieldValue Reading::shares(const Json& json, const std::string& path) const {
    if (!json.is_array()) return wrong(json, path, JsonType::List);
    std::vector<domain::Share> list;
    std::set<Uid> seen;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto one = share(json[i], element(path, i));
        if (!one) continue;
        if (!seen.insert(one->target).second) refused(Kind::DuplicateKey, json[i], element(path, i));
        list.push_back(*one);
    }
    return list;
}

/// A share is a plain key, or an object with the key under the name of the kind and the amount under "share".
std::optional<domain::Share> Reading::share(const Json& json, const std::string& path) const {
    if (json.is_object()) return divided_share(json, path);
    if (!json.is_string()) wrong(json, path, JsonType::Share);
    if (!json.is_string()) return std::nullopt;
    const FieldValue named = reference(json, path);
    const auto* uid = std::get_if<Uid>(&named);
    return uid ? std::optional(domain::Share{*uid, std::nullopt}) : std::nullopt;
}

std::optional<domain::Share> Reading::divided_share(const Json& json, const std::string& path) const {
    const std::string target(domain::choice_name(spec_.target));
    const std::string_view known[] = {target, "share"};
    refuse_other_names(json, path, known);
    if (!json.contains(target)) {
        refused(Kind::MissingField, json, path + "." + target);
        return std::nullopt;
    }
    const FieldValue named = reference(json[target], path + "." + target);
    const FieldValue amount = json.contains("share") ? money(json["share"], path + ".share") : FieldValue();
    const auto* uid = std::get_if<Uid>(&named);
    if (uid == nullptr) return std::nullopt;
    const auto* minor = std::get_if<std::int64_t>(&amount);
    return domain::Share{*uid, minor ? std::optional(*minor) : std::nullopt};
}

FieldValue Reading::files(const Json& json, const std::string& path) const {
    if (!json.is_array()) return wrong(json, path, JsonType::List);
    std::vector<domain::KeptFile> list;
    for (std::size_t i = 0; i < json.size(); ++i)
        if (auto one = file(json[i], element(path, i))) list.push_back(std::move(*one));
    return list;
}

/// A name is a label: what looks like a path is cut to its last part.
std::string without_folders(const std::string& name) {
    std::string last = name.substr(name.find_last_of("/\\") + 1); // npos + 1 is 0
    std::replace(last.begin(), last.end(), '\n', ' ');
    return last;
}

std::optional<domain::KeptFile> Reading::file(const Json& json, const std::string& path) const {
    constexpr std::string_view known[] = {"name", "sha256"};
    if (!json.is_object()) return wrong(json, path, JsonType::File), std::nullopt;
    refuse_other_names(json, path, known);
    if (!json.contains("name")) return refused(Kind::MissingField, json, path + ".name"), std::nullopt;
    const FieldValue name = text(json["name"], path + ".name");
    const FieldValue digest =
        json.contains("sha256") ? text(json["sha256"], path + ".sha256") : std::string();
    const auto* named = std::get_if<std::string>(&name);
    const auto* hash = std::get_if<std::string>(&digest);
    if (named == nullptr || hash == nullptr) return std::nullopt;
    if (!domain::is_digest_or_none(*hash)) wrong(json["sha256"], path + ".sha256", JsonType::Digest);
    return domain::KeptFile{*hash, without_folders(*named)};
}

void Reading::refuse_other_names(const Json& json, const std::string& path,
                                 std::span<const std::string_view> known) const {
    for (const auto& [name, value] : json.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            refused(Kind::UnknownField, value, path + "." + shortened(name), joined(known));
}

} // namespace

FieldValue field_from_json(const Json& json, const FieldSpec& spec, const std::string& path,
                           const FieldContext& context) {
    return Reading(spec, context).value(json, path);
}

} // namespace redress::exchange
