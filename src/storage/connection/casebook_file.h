// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busy_wait.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace redress::storage {

/// An SQLite connection with our settings. No statement outlives the function that made it: SQLiteCpp stops
/// the program when a database closes under one.
class CasebookFile {
public:
    /// Opens without any check of the contents.
    explicit CasebookFile(std::filesystem::path file);
    CasebookFile(const CasebookFile&) = delete;
    CasebookFile& operator=(const CasebookFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    SQLite::Database& database() { return database_; }
    /// True when the file, its place or its medium takes no changes.
    bool is_read_only() const { return read_only_; }
    void set_patience(std::chrono::milliseconds limit) { patience_.set_limit(limit); }

private:
    std::filesystem::path path_;
    bool read_only_;
    BusyWait patience_;
    SQLite::Database database_;
};

/// Several reads as one: what another program commits in between is not seen by half.
class ReadScope {
public:
    explicit ReadScope(SQLite::Database& database);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    SQLite::Database& database_;
    bool begun_;
};

/// An immediate transaction; rolled back unless it is committed.
class WriteScope {
public:
    explicit WriteScope(CasebookFile& file);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;
    CasebookFile& file() { return file_; }
    void commit();
    /// Rolls back at once.
    void give_up();

private:
    CasebookFile& file_;
    bool is_committed_ = false;
};

} // namespace redress::storage
