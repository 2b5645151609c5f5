// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/zip_archive.h"

#include <zlib.h>

#include <optional>

namespace redress::exchange {

namespace {

constexpr std::uint32_t local_mark = 0x04034b50, central_mark = 0x02014b50, end_mark = 0x06054b50;
constexpr std::size_t local_size = 30, central_size = 46, end_size = 22;
constexpr std::size_t longest_comment = 0xFFFF;
constexpr std::uint16_t stored = 0, deflated = 8, encrypted_flag = 1;
constexpr int raw_deflate = -15;

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}
std::uint16_t get16(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(number_at(bytes, at, 2));
}
std::uint32_t get32(std::string_view bytes, std::size_t at) {
    return number_at(bytes, at, 4);
}

bool has_room(std::string_view bytes, std::size_t at, std::size_t size) {
    return at <= bytes.size() && size <= bytes.size() - at;
}

/// The end record stands last, with nothing but a comment behind it.
std::size_t find_end(std::string_view bytes) {
    if (bytes.size() < end_size) return std::string_view::npos;
    const std::size_t last = bytes.size() - end_size;
    const std::size_t first = last > longest_comment ? last - longest_comment : 0;
    for (std::size_t at = last + 1; at-- > first;)
        if (get32(bytes, at) == end_mark) return at;
    return std::string_view::npos;
}

ZipMember member_at(std::string_view bytes, std::size_t at) {
    return {.offset = get32(bytes, at + 42),
            .packed = get32(bytes, at + 20),
            .size = get32(bytes, at + 24),
            .crc = get32(bytes, at + 16),
            .method = get16(bytes, at + 10),
            .is_encrypted = (get16(bytes, at + 8) & encrypted_flag) != 0};
}

/// The packed bytes of a member; nothing when they do not lie in the file.
std::optional<std::string_view> packed_bytes(std::string_view bytes, const ZipMember& member) {
    const std::size_t at = member.offset;
    if (!has_room(bytes, at, local_size) || get32(bytes, at) != local_mark) return std::nullopt;
    const std::size_t start = at + local_size + get16(bytes, at + 26) + get16(bytes, at + 28);
    if (!has_room(bytes, start, member.packed)) return std::nullopt;
    return bytes.substr(start, member.packed);
}

bool fills_exactly(std::string_view packed, std::string& out) {
    z_stream stream{};
    if (inflateInit2(&stream, raw_deflate) != Z_OK) return false;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    const bool is_whole = result == Z_STREAM_END && stream.total_out == out.size();
    inflateEnd(&stream);
    return is_whole;
}

} // namespace

bool is_zip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

std::variant<ZipMembers, SheetFault> members_of(std::string_view bytes) {
    const std::size_t end = find_end(bytes);
    if (end == std::string_view::npos) return SheetFault::Damaged;
    std::size_t at = get32(bytes, end + 16);
    ZipMembers members;
    for (std::uint16_t left = get16(bytes, end + 10); left > 0; --left) {
        if (!has_room(bytes, at, central_size) || get32(bytes, at) != central_mark)
            return SheetFault::Damaged;
        const std::size_t name_size = get16(bytes, at + 28);
        if (!has_room(bytes, at + central_size, name_size)) return SheetFault::Damaged;
        members.emplace(std::string(bytes.substr(at + central_size, name_size)), member_at(bytes, at));
        at += central_size + name_size + get16(bytes, at + 30) + get16(bytes, at + 32);
    }
    return members;
}

std::variant<std::string, SheetFault> unpacked(std::string_view bytes, const ZipMember& member,
                                               std::size_t limit) {
    if (member.is_encrypted) return SheetFault::Encrypted;
    if (member.size > limit) return SheetFault::TooLarge;
    const auto packed = packed_bytes(bytes, member);
    if (!packed) return SheetFault::Damaged;
    std::string out(member.method == stored ? 0 : member.size, '\0');
    if (member.method == stored) out = *packed;
    if (member.method == deflated && !fills_exactly(*packed, out)) return SheetFault::Damaged;
    if (member.method != stored && member.method != deflated) return SheetFault::Damaged;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(out.data()), static_cast<uInt>(out.size()));
    return sum == member.crc && out.size() == member.size
               ? std::variant<std::string, SheetFault>(std::move(out))
               : SheetFault::Damaged;
}

} // namespace redress::exchange
