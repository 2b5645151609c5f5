// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_refs.h"

namespace redress::app {

using namespace domain;

std::vector<FieldValue> with_references_to(const std::set<Uid>& present, std::vector<FieldValue> values) {
    for (FieldValue& value : values) {
        if (auto* uids = std::get_if<std::vector<Uid>>(&value))
            std::erase_if(*uids, [&](const Uid& uid) { return !present.contains(uid); });
        if (auto* shares = std::get_if<std::vector<Share>>(&value))
            std::erase_if(*shares, [&](const Share& share) { return !present.contains(share.target); });
        const Uid* uid = std::get_if<Uid>(&value);
        if (uid != nullptr && !present.contains(*uid)) value = std::monostate{};
    }
    return values;
}

Case without_loose_references(const Case& dispute) {
    std::vector<Record> records = records_of(dispute);
    std::set<Uid> present;
    for (const Record& record : records) present.insert(uid_of(record));
    for (Record& record : records) {
        const auto values = with_references_to(present, values_of(record));
        record = std::get<Record>(make_record(kind_of(record), uid_of(record), values, currency_of(dispute)));
    }
    return assemble(std::move(records));
}

} // namespace redress::app
