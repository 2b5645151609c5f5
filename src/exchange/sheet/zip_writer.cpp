// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/zip_archive.h"

#include <redress/domain/error.h>

#include <zlib.h>

namespace redress::exchange {

namespace {

// The format is PKWARE's APPNOTE.TXT, parts 4.3.7, 4.3.12 and 4.3.16.
constexpr std::uint32_t local_mark = 0x04034b50, central_mark = 0x02014b50, end_mark = 0x06054b50;
constexpr std::uint16_t version = 20, stored = 0, deflated = 8;
constexpr std::uint16_t first_day = (1 << 5) | 1; ///< 1 January 1980
constexpr int raw_deflate = -15, memory_level = 8;

void put16(std::string& out, std::size_t value) {
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>((value >> 8) & 0xFF);
}
void put32(std::string& out, std::size_t value) {
    put16(out, value & 0xFFFF);
    put16(out, (value >> 16) & 0xFFFF);
}

std::uint32_t sum_of(const std::string& bytes) {
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

std::string deflated_bytes(const std::string& bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, raw_deflate, memory_level,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw domain::Error(domain::ErrorKind::Internal, "zlib");
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END) throw domain::Error(domain::ErrorKind::Internal, "zlib");
    return out;
}

/// What a local header and the central directory say alike.
void put_common(std::string& out, const ZipEntry& entry, std::uint16_t method, std::size_t packed) {
    put16(out, version);
    put16(out, 0);
    put16(out, method);
    put16(out, 0);
    put16(out, first_day);
    put32(out, sum_of(entry.bytes));
    put32(out, packed);
    put32(out, entry.bytes.size());
    put16(out, entry.name.size());
    put16(out, 0);
}

void put_central(std::string& directory, const ZipEntry& entry, std::uint16_t method, std::size_t packed,
                 std::size_t offset) {
    put32(directory, central_mark);
    put16(directory, version);
    put_common(directory, entry, method, packed);
    for (int unused = 0; unused < 3; ++unused) put16(directory, 0); // comment, disk, attributes inside
    put32(directory, 0);
    put32(directory, offset);
    directory += entry.name;
}

} // namespace

std::string zipped(const std::vector<ZipEntry>& entries) {
    std::string out;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const std::uint16_t method = out.empty() ? stored : deflated;
        const std::string packed = method == stored ? entry.bytes : deflated_bytes(entry.bytes);
        put_central(directory, entry, method, packed.size(), out.size());
        put32(out, local_mark);
        put_common(out, entry, method, packed.size());
        out += entry.name + packed;
    }
    const std::size_t start = out.size();
    out += directory;
    put32(out, end_mark);
    put32(out, 0);
    for (int times = 0; times < 2; ++times) put16(out, entries.size());
    put32(out, directory.size());
    put32(out, start);
    put16(out, 0);
    return out;
}

} // namespace redress::exchange
