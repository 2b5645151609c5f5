// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

#include <filesystem>
#include <vector>

namespace redress::documents {

inline constexpr int face_count = 5;

/// The file each face is read from.
const char* font_file_name(Face face);
/// Looks below the given folders first, then in the places where Linux, Windows and macOS keep fonts. Throws
/// domain::Error (FontMissing) that names the file.
std::filesystem::path font_file(Face face, const std::vector<std::filesystem::path>& folders);

} // namespace redress::documents
