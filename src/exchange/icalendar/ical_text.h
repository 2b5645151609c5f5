// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::exchange {

/// Text as a calendar may hold it: without control characters but line ends, which are \n. Throws
/// domain::Error (BadInput) when it is not UTF-8.
std::string calendar_words(const std::string& text);

/// Whether it can stand as an address: http or https, and nothing a line could be broken with.
bool is_web_address(const std::string& text);

/// "2026-11-21T08:00:00Z" as "20261121T080000Z". Throws domain::Error (BadInput) for anything else.
std::string compact_stamp(const std::string& stamp);

} // namespace redress::exchange
