// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest_stream.h"

#include <redress/storage/digest.h>

#include <vector>

namespace redress::storage {

namespace {

std::string hex_of(const unsigned char* bytes, std::size_t count) {
    std::string text(2 * count + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

const unsigned char* unsigned_bytes(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

DigestStream::DigestStream() {
    crypto_hash_sha256_init(&state_);
}

void DigestStream::add(std::string_view bytes) {
    crypto_hash_sha256_update(&state_, unsigned_bytes(bytes), bytes.size());
}

std::string DigestStream::hex() {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&state_, hash);
    return hex_of(hash, sizeof hash);
}

std::string sha256_hex(std::string_view bytes) {
    DigestStream digest;
    digest.add(bytes);
    return digest.hex();
}

std::string random_hex(std::size_t bytes) {
    static const int ready = sodium_init();
    static_cast<void>(ready);
    std::vector<unsigned char> chance(bytes);
    randombytes_buf(chance.data(), chance.size());
    return hex_of(chance.data(), chance.size());
}

} // namespace redress::storage
