// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_chain.h"

#include "connection/sqlite_error.h"
#include "digest_stream.h"
#include "history_payload.h"
#include "records/column_codec.h"
#include "records/counters.h"
#include "records/table_names.h"

#include <redress/storage/digest.h>

#include <fmt/format.h>

#include <algorithm>

namespace redress::storage {

namespace {

constexpr std::size_t salt_bytes = 16;
/// The counter that tells how long a chain has been, so that a cut end is noticed.
const std::string length_counter = "history";

/// Each part with its length, so that no two lists of parts look alike.
std::string hash_of_parts(std::initializer_list<std::string> parts) {
    DigestStream digest;
    for (const std::string& part : parts) digest.add(fmt::format("{}:{}", part.size(), part));
    return digest.hex();
}

/// Field by field: where one of several braced values throws, GCC 12 frees the ones before it twice.
HistoryNote note_in(SQLite::Database& database, SQLite::Statement& query, int first) {
    HistoryNote note;
    note.at = text_in(database, query.getColumn(first), "history");
    note.who = text_in(database, query.getColumn(first + 1), "history");
    note.verb = text_in(database, query.getColumn(first + 2), "history");
    return note;
}

} // namespace

struct HistoryChain::Link {
    HistoryEntry entry;
    std::string payload_hash;
    std::string previous;
    std::string hash;
    std::string salt;
    std::string payload;

    std::string expected_hash() const {
        const HistoryNote& note = entry.note;
        return hash_of_parts(
            {previous, payload_hash, std::to_string(entry.seq), note.at, note.who, note.verb});
    }
    bool is_whole() const {
        return hash == expected_hash() && (entry.erased || payload_hash == sha256_hex(salt + payload));
    }
};

std::string HistoryChain::origin() const {
    return sha256_hex(dispute_.hex());
}

std::vector<HistoryChain::Link> HistoryChain::links(const std::string& order) const {
    SQLite::Statement query(database_,
                            "SELECT seq, at, who, verb, payload_hash, previous, hash, salt, payload "
                            "FROM history LEFT JOIN history_payload USING (case_uid, seq) "
                            "WHERE case_uid = ? ORDER BY seq " +
                                order);
    bind_uid(query, 1, dispute_);
    std::vector<Link> list;
    while (query.executeStep()) {
        Link& link = list.emplace_back();
        link.entry.seq = query.getColumn(0).getInt64();
        link.entry.note = note_in(database_, query, 1);
        link.entry.erased = query.isColumnNull(8);
        int column = 4;
        for (std::string* text : {&link.payload_hash, &link.previous, &link.hash, &link.salt, &link.payload})
            *text = text_in(database_, query.getColumn(column++), "history");
    }
    return list;
}

std::optional<HistoryChain::Link> HistoryChain::last() const {
    auto newest = links("DESC LIMIT 1");
    if (newest.empty()) return std::nullopt;
    return std::move(newest.front());
}

void HistoryChain::append(const HistoryNote& note, const std::vector<FieldChange>& changes) {
    const auto before = last();
    Link link;
    link.entry.seq = before ? before->entry.seq + 1 : 1;
    link.entry.note = note;
    link.salt = random_hex(salt_bytes);
    link.payload = payload_of(changes);
    link.payload_hash = sha256_hex(link.salt + link.payload);
    link.previous = before ? before->hash : origin();
    link.hash = link.expected_hash();
    write(link);
    raise_number(database_, dispute_, length_counter, link.entry.seq);
}

void HistoryChain::write(const Link& link) const {
    SQLite::Statement row(database_,
                          "INSERT INTO history (case_uid, seq, at, who, verb, payload_hash, previous, hash) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bind_uid(row, 1, dispute_);
    row.bind(2, link.entry.seq);
    int place = 3;
    for (const std::string& text : {link.entry.note.at, link.entry.note.who, link.entry.note.verb,
                                    link.payload_hash, link.previous, link.hash})
        row.bind(place++, text);
    row.exec();

    SQLite::Statement payload(database_, "INSERT INTO history_payload (case_uid, seq, salt, payload) "
                                         "VALUES (?, ?, ?, ?)");
    bind_uid(payload, 1, dispute_);
    payload.bind(2, link.entry.seq);
    payload.bind(3, link.salt);
    payload.bind(4, link.payload);
    payload.exec();
}

std::vector<HistoryEntry> HistoryChain::entries() const {
    std::vector<HistoryEntry> list;
    for (Link& link : links("ASC")) {
        auto changes = link.entry.erased ? std::vector<FieldChange>() : changes_in(link.payload);
        if (!changes) throw_damaged(database_, "history_payload.payload");
        link.entry.changes = std::move(*changes);
        list.push_back(std::move(link.entry));
    }
    return list;
}

std::optional<HistoryNote> HistoryChain::last_touch(const domain::Uid& record) const {
    SQLite::Statement query(database_, "SELECT at, who, verb, payload FROM history "
                                       "JOIN history_payload USING (case_uid, seq) "
                                       "WHERE case_uid = ? AND instr(payload, ?) > 0 ORDER BY seq DESC");
    bind_uid(query, 1, dispute_);
    query.bind(2, "\"uid\":\"" + record.hex() + "\"");
    if (!query.executeStep()) return std::nullopt;
    return note_in(database_, query, 0);
}

HistoryFaults HistoryChain::faults(std::int64_t least, const std::string& changed_at) const {
    HistoryFaults faults;
    std::string previous = origin();
    std::string at;
    std::int64_t seq = 0;
    for (const Link& link : links("ASC")) {
        const bool follows = link.entry.seq == seq + 1;
        if (!follows) faults.missing.push_back(seq + 1);
        if (!link.is_whole() || (follows && link.previous != previous))
            faults.altered.push_back(link.entry.seq);
        previous = link.hash;
        seq = link.entry.seq;
        at = link.entry.note.at;
    }
    const std::int64_t counted = highest_number(database_, dispute_, length_counter);
    const bool is_short = seq < std::max({counted, least, std::int64_t{1}});
    // An altered newest link may have lost its time.
    const bool is_older = faults.altered.empty() && !changed_at.empty() && at != changed_at;
    if (is_short || is_older) faults.missing.push_back(seq + 1);
    if (seq > counted) faults.altered.push_back(seq);
    return faults;
}

} // namespace redress::storage
