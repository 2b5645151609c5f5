// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/exchange/mail_message.h>

#include <algorithm>
#include <array>

namespace redress::exchange {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t at;
    std::string_view bytes;
    FileKind kind;
};
constexpr Signature signatures[] = {
    {0, "%PDF-"sv, FileKind::Pdf},       {0, "\xFF\xD8\xFF"sv, FileKind::Jpeg},
    {8, "WEBP"sv, FileKind::Webp},       {0, "\x89PNG\r\n\x1A\n"sv, FileKind::Png},
    {0, "GIF87a"sv, FileKind::Gif},      {0, "GIF89a"sv, FileKind::Gif},
    {0, "II\x2A\x00"sv, FileKind::Tiff}, {0, "MM\x00\x2A"sv, FileKind::Tiff},
    {4, "ftypheic"sv, FileKind::Heic},   {4, "ftypheix"sv, FileKind::Heic},
    {4, "ftypheim"sv, FileKind::Heic},   {4, "ftypheis"sv, FileKind::Heic},
    {4, "ftyphevc"sv, FileKind::Heic},   {4, "ftyphevx"sv, FileKind::Heic},
    {4, "ftypmif1"sv, FileKind::Heic},   {4, "ftypmsf1"sv, FileKind::Heic},
};

bool has(std::string_view bytes, const Signature& signature) {
    return bytes.size() >= signature.at + signature.bytes.size() &&
           bytes.substr(signature.at, signature.bytes.size()) == signature.bytes;
}

} // namespace

FileKind file_kind(std::string_view first_bytes) {
    const auto found = std::ranges::find_if(
        signatures, [&](const Signature& signature) { return has(first_bytes, signature); });
    const FileKind kind = found == std::end(signatures) ? FileKind::Unknown : found->kind;
    // Sound and film begin with RIFF too.
    const bool is_riff = first_bytes.starts_with("RIFF");
    return kind == FileKind::Webp && !is_riff ? FileKind::Unknown : kind;
}

std::string media_type(FileKind kind) {
    static constexpr std::array names{"application/octet-stream",
                                      "application/pdf",
                                      "image/jpeg",
                                      "image/png",
                                      "image/heic",
                                      "image/webp",
                                      "image/gif",
                                      "image/tiff"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace redress::exchange
