// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/sheet.h>

#include <cstdint>
#include <map>

namespace redress::exchange {

/// One file in an archive. The first of them is stored as it is, as OpenDocument asks of `mimetype`.
struct ZipEntry {
    std::string name;
    std::string bytes;
};
/// The same entries give the same bytes: all are dated 1 January 1980.
std::string zipped(const std::vector<ZipEntry>& entries);

struct ZipMember {
    std::uint32_t offset = 0; ///< of its local header
    std::uint32_t packed = 0;
    std::uint32_t size = 0;
    std::uint32_t crc = 0;
    std::uint16_t method = 0;
    bool is_encrypted = false;
};
using ZipMembers = std::map<std::string, ZipMember>;

/// Whether the bytes begin as an archive does.
bool is_zip(std::string_view bytes);
/// The members by name, as the central directory lists them. No archive in several parts or of more than
/// 4 GiB.
std::variant<ZipMembers, SheetFault> members_of(std::string_view bytes);
/// A member's content, checked against its sum; at most `limit` bytes of it are ever unpacked.
std::variant<std::string, SheetFault> unpacked(std::string_view bytes, const ZipMember& member,
                                               std::size_t limit);

} // namespace redress::exchange
