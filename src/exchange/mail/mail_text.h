// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace redress::exchange {

// What may stand in a message. Bytes that are not UTF-8 become replacement characters.

/// On one line, so that no text can begin a header of its own.
std::string header_text(std::string_view text);
/// The address, or nothing when it is not exactly one: whoever can name several could send the letter on.
std::string mail_address(std::string_view text);
/// Lines that end in \n.
std::string body_text(std::string_view text);
/// A name without folders; `file` when nothing is left.
std::string attachment_name(std::string_view text);
/// `type/subtype`; application/octet-stream when it is anything else.
std::string plain_media_type(std::string_view text);

} // namespace redress::exchange
