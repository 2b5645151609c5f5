// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

#include <redress/domain/record.h>

#include <map>
#include <set>

namespace redress::exchange {

/// Which record each key of a file names. A key of 32 hexadecimal digits is the record's uid; any other key
/// is only good inside the file and its record gets a new uid.
class RecordKeys {
public:
    explicit RecordKeys(const std::function<domain::Uid()>& new_uid) : new_uid_(new_uid) {}

    /// The uid for a record; its key, if it has one, must be a text that no other record of the file has.
    domain::Uid enter(domain::RecordKind kind, const Json& record, const std::string& path,
                      Findings& findings);
    /// The uid that a key names; nothing unless it names a record of that kind.
    std::optional<domain::Uid> find(const std::string& key, domain::RecordKind kind) const;

    /// The same for a record of any kind.
    std::optional<domain::Uid> find(const std::string& key) const;

private:
    struct Named {
        domain::RecordKind kind;
        domain::Uid uid;
    };
    domain::Uid unused_uid();
    const std::function<domain::Uid()>& new_uid_;
    std::map<std::string, Named, std::less<>> named_;
    std::set<domain::Uid> used_;
};

} // namespace redress::exchange
