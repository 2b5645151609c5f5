// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_keys.h"

namespace redress::exchange {

domain::Uid RecordKeys::enter(domain::RecordKind kind, const Json& record, const std::string& path,
                              Findings& findings) {
    const auto place = record.find("key");
    if (place == record.end()) return unused_uid();
    const auto* key = place->get_ptr<const std::string*>();
    if (key == nullptr || key->empty()) {
        findings.add_wrong_type(path + ".key", *place, JsonType::Key);
        return unused_uid();
    }
    auto uid = domain::Uid::from_hex(*key);
    if (uid && uid->is_none()) uid.reset();
    // The same uid may be spelt with small and capital letters.
    const bool repeated = named_.contains(*key) || (uid && used_.contains(*uid));
    if (repeated) findings.add(JsonProblem::Kind::DuplicateKey, path + ".key", shortened(*key));
    const domain::Uid given = uid && !repeated ? *uid : unused_uid();
    used_.insert(given);
    named_.emplace(*key, Named{kind, given});
    return given;
}

std::optional<domain::Uid> RecordKeys::find(const std::string& key, domain::RecordKind kind) const {
    const auto place = named_.find(key);
    if (place == named_.end() || place->second.kind != kind) return std::nullopt;
    return place->second.uid;
}

std::optional<domain::Uid> RecordKeys::find(const std::string& key) const {
    const auto place = named_.find(key);
    return place == named_.end() ? std::nullopt : std::optional(place->second.uid);
}

domain::Uid RecordKeys::unused_uid() {
    domain::Uid uid = new_uid_();
    while (uid.is_none() || used_.contains(uid)) uid = new_uid_();
    used_.insert(uid);
    return uid;
}

} // namespace redress::exchange
