// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>
#include <redress/storage/history.h>

namespace redress::app {

/// The names under which keeping stands in a case's history. They are looked for there: never change them.
inline constexpr const char* keep_verb = "Keep the letter as a case";
inline constexpr const char* update_verb = "Take over the letter's answers";

/// The fields of a record in the plain words of the history, without those that are not stated.
using PlainFields = std::map<std::string, std::string>;
PlainFields plain_fields_of(const domain::Record& record, domain::Currency currency);

/// What the answers have put into a case, by record. It is read from the case's history, so that it is that
/// of the casebook, whichever answers and whichever copy of them were kept last. Of a case that came by other
/// ways, or whose history was erased: nothing.
class KeptBase {
public:
    KeptBase() = default;
    explicit KeptBase(const std::vector<storage::HistoryEntry>& history);

    bool has(domain::Uid record) const { return records_.contains(record); }
    std::size_t size() const { return records_.size(); }
    /// Empty: not stated, or the answers put no such record in.
    std::string field(domain::Uid record, const std::string& name) const;
    bool is_untouched(const domain::Record& record, domain::Currency currency) const;

private:
    void take(const storage::FieldChange& change);
    std::map<domain::Uid, PlainFields> records_;
};

} // namespace redress::app
