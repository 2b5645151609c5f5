// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace redress::exchange {

struct Attachment {
    std::string name;
    std::string media_type; ///< application/pdf
    std::string bytes;
};

/// A message to be sent by the person's own mail program.
struct MailMessage {
    std::string from_name, from_address; ///< an empty address is left out
    std::string to_name, to_address;
    std::string subject;
    std::string body; ///< plain text
    std::vector<Attachment> attachments;
};

/// RFC 5322 with UTF-8 text and MIME attachments, marked unsent (X-Unsent) so that mail programs open it to
/// be sent. `at` (UTC, RFC 3339) becomes its date; the same input gives the same bytes. A line break in an
/// address or subject becomes a space.
std::string eml_of(const MailMessage& message, const std::string& at);

/// What a file's first bytes say it is; not its name.
enum class FileKind { Unknown, Pdf, Jpeg, Png, Heic, Webp, Gif, Tiff };
FileKind file_kind(std::string_view first_bytes); ///< 16 bytes are enough
std::string media_type(FileKind kind);            ///< application/octet-stream when unknown

} // namespace redress::exchange
