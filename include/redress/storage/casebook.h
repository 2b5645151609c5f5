// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/domain/error.h>
#include <redress/storage/agenda_entry.h>
#include <redress/storage/case_row.h>
#include <redress/storage/history.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>

namespace redress::storage {

/// What a casebook says about itself.
struct CasebookFacts {
    domain::Uid uid;
    std::string jurisdiction; ///< the default for new cases
    int format = 0;           ///< user_version
    std::int64_t cases = 0;
    std::string created_at; ///< UTC, RFC 3339
    bool read_only = false;
    std::string
        copy_before_upgrade; ///< path of the copy that opening made; empty when the file was up to date
};

/// One finding of a check of the file.
struct Damage {
    /// History: a step was altered. HistoryGap: steps are missing. `detail` is the number of the step.
    /// File: a kept file is broken, or one that an exhibit names is not there; `detail` is its SHA-256.
    enum class Kind { Sqlite, ForeignKey, History, CaseRow, File, Schema, HistoryGap } kind;
    std::string case_number; ///< empty: the file as a whole
    std::string detail;
    bool operator==(const Damage&) const = default;
};

/// Computes the list row of a case anew, to be compared with the kept one.
using ExpectedRow = std::function<CaseRow(const domain::Case&)>;
/// The same for its folded search text.
using ExpectedText = std::function<std::string(const domain::Case&)>;

/// Checks integrity, schema, foreign keys, kept files, history chains, counters, list rows and search texts
/// of a casebook, also of one that `Casebook::open` refuses as damaged. Without an expected text the search
/// texts are only compared with their index. Changes nothing. Throws what open throws for a file that is
/// missing, busy, newer or no casebook at all.
std::vector<Damage> damages_in(const std::filesystem::path& file, const ExpectedRow& expected_row,
                               const ExpectedText& expected_text = {});
/// Whether the file waits to be brought up to date. It is then compared with its own format, and its list
/// rows, search texts and counters are left to the program of that format.
bool is_of_earlier_format(const std::filesystem::path& file);

class Transaction;

/// One casebook file, open. Not thread-safe: one per thread. Every error is a domain::Error; nothing is
/// changed by one. Rollback journal, synchronous=EXTRA, foreign keys on, own busy wait of up to 10 s (then
/// CasebookBusy).
class Casebook {
public:
    /// Writes a new file. Refuses (FileExists) to touch an existing one.
    static Casebook create(const std::filesystem::path& file, const std::string& jurisdiction,
                           domain::Uid uid, const std::string& now);
    /// Opens a file and checks application_id, user_version and schema: NotACasebook, CasebookNewer,
    /// CasebookDamaged. One of an earlier format is copied and brought up to date, or left alone
    /// (CasebookOlder) where nothing can be written. A file or place that cannot be written opens read-only;
    /// changes then throw CasebookReadOnly.
    static Casebook open(const std::filesystem::path& file);
    ~Casebook();
    Casebook(Casebook&&) noexcept;
    Casebook& operator=(Casebook&&) noexcept;

    const std::filesystem::path& file() const;
    CasebookFacts facts() const;

    /// Nothing when there is no such case.
    std::optional<domain::LoadedCase> load_case(domain::Id<domain::CaseSheet> id) const;
    /// The rows of the case list, by any of the query's orders.
    std::vector<CaseRow> list(const CaseQuery& query) const;
    /// What waits in all cases between two days, by day.
    std::vector<AgendaEntry> agenda(const AgendaQuery& query) const;
    /// Who had the last word, and when: by case, one for each kind that has happened until then.
    std::vector<LastDay> last_days(domain::Date until) const;
    std::optional<domain::Id<domain::CaseSheet>> case_by_number(const std::string& number) const;
    std::vector<HistoryEntry> history(domain::Id<domain::CaseSheet> id) const;
    /// Who changed the record last, from the newest entry that names it and is not erased.
    std::optional<HistoryNote> last_touch(domain::Id<domain::CaseSheet> id, domain::Uid record) const;
    /// Every defect, exhibit and letter number ever given stays given: the highest ever used, 0 for none.
    std::int64_t highest_number(domain::Id<domain::CaseSheet> id, domain::RecordKind kind) const;

    /// Changes whenever another connection has written (PRAGMA data_version).
    std::int64_t outside_version() const;

    /// Takes a file's bytes in, before an edit names them; answers their SHA-256. The same bytes are kept
    /// once.
    std::string put_file(std::istream& bytes);
    /// Copies a file out; false when the casebook has none with this SHA-256. CasebookDamaged when its bytes
    /// changed.
    bool read_file(const std::string& sha256, std::ostream& out) const;
    bool has_file(const std::string& sha256) const;

    /// How long to wait for another program's change; 10 s unless set.
    void set_patience(std::chrono::milliseconds limit);

    /// Begins an immediate transaction; it rolls back unless it is committed.
    Transaction begin();

private:
    friend class Transaction;
    struct Connection;
    explicit Casebook(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

/// A change under way. Everything written is one unit; the destructor rolls back what is not committed.
class Transaction {
public:
    ~Transaction();
    Transaction(Transaction&&) noexcept;

    std::optional<domain::LoadedCase> load_case(domain::Id<domain::CaseSheet> id) const;
    /// The next case number of the year, `2026-0007`. Counters never go back.
    std::string next_case_number(int year);
    /// Writes the rows of the edit, each with its expected revision plus one. The caller has compared
    /// revisions.
    void write(domain::Id<domain::CaseSheet> dispute, std::span<const domain::Change> changes);
    /// Appends to the case's history chain.
    void append_history(domain::Id<domain::CaseSheet> dispute, const HistoryNote& note,
                        std::span<const domain::Change> changes);
    /// Replaces the list row and the folded search text of a case.
    void put_row(const CaseRow& row, const std::string& search_text);
    void commit();

private:
    friend class Casebook;
    struct Work;
    explicit Transaction(std::unique_ptr<Work> work);
    std::unique_ptr<Work> work_;
};

} // namespace redress::storage
