// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/exchange/mail_message.h>

using namespace redress::exchange;
using namespace std::string_view_literals;

TEST_CASE("a file's first bytes say what it is") {
    CHECK(file_kind("%PDF-1.7\n%abcdef"sv) == FileKind::Pdf);
    CHECK(file_kind("\xFF\xD8\xFF\xE1\x00\x10"
                    "Exif\0\0"sv) == FileKind::Jpeg);
    CHECK(file_kind("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv) == FileKind::Png);
    CHECK(file_kind("\0\0\0\x18"
                    "ftypheic\0\0\0\0"sv) == FileKind::Heic);
    CHECK(file_kind("\0\0\0\x18"
                    "ftypmif1\0\0\0\0"sv) == FileKind::Heic);
    CHECK(file_kind("RIFF\x24\0\0\0WEBPVP8 "sv) == FileKind::Webp);
    CHECK(file_kind("GIF89a\x01\0\x01\0\0\0\0\0\0\0"sv) == FileKind::Gif);
    CHECK(file_kind("II\x2A\0\x08\0\0\0\0\0\0\0\0\0\0\0"sv) == FileKind::Tiff);
    CHECK(file_kind("MM\0\x2A\0\0\0\x08\0\0\0\0\0\0\0\0"sv) == FileKind::Tiff);
}

TEST_CASE("what is none of them, too short or only looks so is unknown") {
    CHECK(file_kind("") == FileKind::Unknown);
    CHECK(file_kind("%PD") == FileKind::Unknown);
    CHECK(file_kind("RIFF\x24\0\0\0WAVEfmt "sv) == FileKind::Unknown);
    CHECK(file_kind("abcdefghWEBPVP8 "sv) == FileKind::Unknown);
    CHECK(file_kind("\0\0\0\x18"
                    "ftypisom\0\0\0\0"sv) == FileKind::Unknown); // a film
    CHECK(file_kind("MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0"sv) == FileKind::Unknown);
}

TEST_CASE("each kind has its media type") {
    CHECK(media_type(FileKind::Unknown) == "application/octet-stream");
    CHECK(media_type(FileKind::Pdf) == "application/pdf");
    CHECK(media_type(FileKind::Heic) == "image/heic");
    CHECK(media_type(FileKind::Tiff) == "image/tiff");
}
