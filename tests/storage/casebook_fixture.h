// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/domain/edit.h>
#include <redress/storage/casebook.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace redress::test {

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

inline void write_bytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

inline storage::Casebook new_casebook(const std::filesystem::path& file) {
    return storage::Casebook::create(file, "SE", uid(999), "2026-01-15T08:00:00Z");
}

/// Stores a whole case as one step, as the gate does.
inline void store(storage::Casebook& casebook, const domain::Case& dispute) {
    std::vector<domain::Change> changes;
    for (const domain::Record& record : domain::records_of(dispute))
        changes.push_back(domain::adding(record));
    auto work = casebook.begin();
    work.write(dispute.sheet.id, changes);
    work.append_history(dispute.sheet.id, {"2026-01-15T09:00:00Z", "anna", "Add case"}, changes);
    storage::CaseRow row;
    row.id = dispute.sheet.id;
    row.number = dispute.sheet.number;
    row.title = dispute.sheet.title;
    row.currency = dispute.sheet.currency;
    row.changed_at = "2026-01-15T09:00:00Z";
    work.put_row(row, dispute.sheet.title);
    work.commit();
}

/// Alters one record as one step, without a guard.
inline void alter(storage::Casebook& casebook, domain::Id<domain::CaseSheet> id, const domain::Record& after,
                  const std::string& verb = "Change") {
    const std::vector changes{domain::altering(casebook.load_case(id).value(), after)};
    storage::CaseRow row = casebook.list({}).at(0);
    row.changed_at = "2026-02-01T10:00:00Z";
    auto work = casebook.begin();
    work.write(id, changes);
    work.append_history(id, {row.changed_at, "bo", verb}, changes);
    work.put_row(row, row.title);
    work.commit();
}

/// What a stranger does to the file behind our back.
inline void tamper(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

/// The kind of the error that `act` ends with; none when it ends well.
template <class Act>
std::optional<domain::ErrorKind> error_kind(Act act) {
    try {
        act();
    } catch (const domain::Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace redress::test

namespace Catch {
template <>
struct StringMaker<std::optional<redress::domain::ErrorKind>> {
    static std::string convert(const std::optional<redress::domain::ErrorKind>& kind) {
        return kind ? std::string(redress::domain::choice_name(*kind)) : "no error";
    }
};
} // namespace Catch
