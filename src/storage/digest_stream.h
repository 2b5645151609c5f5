// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <string>
#include <string_view>

namespace redress::storage {

/// SHA-256 of bytes that arrive in pieces.
class DigestStream {
public:
    DigestStream();
    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits; nothing can be added afterwards.
    std::string hex();

private:
    crypto_hash_sha256_state state_;
};

/// Random bytes as hexadecimal digits, for the salt of a payload.
std::string random_hex(std::size_t bytes);

} // namespace redress::storage
