// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_fault.h"

#include <redress/exchange/mail_message.h>

#include <array>
#include <fstream>
#include <optional>

namespace redress::app {

namespace {

using Path = std::filesystem::path;

/// Of its first bytes; nothing when it gives none.
std::optional<exchange::FileKind> kind_of(const Path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 16> first{};
    if (!in || !in.read(first.data(), 1)) return std::nullopt;
    in.read(first.data() + 1, first.size() - 1);
    return exchange::file_kind({first.data(), static_cast<std::size_t>(in.gcount()) + 1});
}

} // namespace

FileFault fault_of(const Path& file) {
    std::error_code error;
    // Asked before it is opened: opening a pipe waits for somebody to write.
    if (!std::filesystem::is_regular_file(file, error) || error) return FileFault::Missing;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size == 0) return FileFault::Missing;
    if (size > largest_enclosure) return FileFault::TooLarge;
    const auto kind = kind_of(file);
    if (!kind) return FileFault::Missing;
    if (*kind == exchange::FileKind::Heic) return FileFault::Heic;
    return *kind == exchange::FileKind::Unknown ? FileFault::NoPaper : FileFault::None;
}

} // namespace redress::app
