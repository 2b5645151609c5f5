// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_pieces.h"

#include "connection/sqlite_error.h"
#include "digest_stream.h"

#include <istream>
#include <ostream>

namespace redress::storage {

namespace {

constexpr std::size_t piece_size = std::size_t{1024} * 1024;

struct FileRow {
    std::int64_t id = 0;
    std::int64_t size = 0;
};

std::optional<FileRow> file_row(SQLite::Database& database, const std::string& sha256) {
    SQLite::Statement query(database, "SELECT id, size FROM file WHERE sha256 = ?");
    query.bind(1, sha256);
    if (!query.executeStep()) return std::nullopt;
    return FileRow{query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
}

std::string next_piece(std::istream& bytes) {
    std::string piece(piece_size, '\0');
    bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    piece.resize(static_cast<std::size_t>(bytes.gcount()));
    return piece;
}

void write_piece(SQLite::Database& database, std::int64_t file, std::int64_t position,
                 const std::string& piece) {
    SQLite::Statement statement(database,
                                "INSERT INTO file_piece (file_id, position, bytes) VALUES (?, ?, ?)");
    statement.bind(1, file);
    statement.bind(2, position);
    statement.bindNoCopy(3, piece.data(), static_cast<int>(piece.size()));
    statement.exec();
}

void write_file_row(SQLite::Database& database, const FileRow& row, const std::string& sha256) {
    SQLite::Statement statement(database, "INSERT INTO file (id, sha256, size) VALUES (?, ?, ?)");
    statement.bind(1, row.id);
    statement.bind(2, sha256);
    statement.bind(3, row.size);
    statement.exec();
}

/// Gives every piece to `use` in order; answers whether together they are the file.
template <class Use>
bool with_pieces(SQLite::Database& database, const FileRow& row, const std::string& sha256, Use use) {
    SQLite::Statement query(database, "SELECT bytes FROM file_piece WHERE file_id = ? ORDER BY position");
    query.bind(1, row.id);
    DigestStream digest;
    std::int64_t size = 0;
    while (query.executeStep()) {
        const std::string piece = query.getColumn(0).getString();
        digest.add(piece);
        size += static_cast<std::int64_t>(piece.size());
        use(piece);
    }
    return size == row.size && digest.hex() == sha256;
}

} // namespace

StoredFile store_file(SQLite::Database& database, std::istream& bytes) {
    SQLite::Statement newest(database, "SELECT coalesce(max(id), 0) FROM file");
    newest.executeStep();
    FileRow row{newest.getColumn(0).getInt64() + 1, 0};
    newest.reset();
    DigestStream digest;
    std::int64_t position = 0;
    for (std::string piece = next_piece(bytes); !piece.empty(); piece = next_piece(bytes)) {
        write_piece(database, row.id, ++position, piece);
        digest.add(piece);
        row.size += static_cast<std::int64_t>(piece.size());
    }
    if (bytes.bad()) throw domain::Error(domain::ErrorKind::FileUnreadable, "file to be taken in");
    StoredFile stored{digest.hex(), false};
    stored.known = file_row(database, stored.sha256).has_value();
    if (!stored.known) write_file_row(database, row, stored.sha256);
    return stored;
}

bool copy_file_out(SQLite::Database& database, const std::string& sha256, std::ostream& out) {
    const auto row = file_row(database, sha256);
    if (!row) return false;
    const bool whole = with_pieces(database, *row, sha256, [&](const std::string& piece) { out << piece; });
    if (!whole) throw_damaged(database, "file_piece.bytes");
    return true;
}

bool has_file(SQLite::Database& database, const std::string& sha256) {
    return file_row(database, sha256).has_value();
}

std::vector<std::string> broken_files(SQLite::Database& database) {
    std::vector<std::string> broken;
    SQLite::Statement query(database, "SELECT id, size, sha256 FROM file ORDER BY id");
    while (query.executeStep()) {
        const FileRow row{query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
        const std::string sha256 = query.getColumn(2).getString();
        if (!with_pieces(database, row, sha256, [](const std::string&) {})) broken.push_back(sha256);
    }
    return broken;
}

} // namespace redress::storage
