// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/font_files.h"

#include <redress/domain/error.h>

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

namespace redress::documents {

namespace {

namespace fs = std::filesystem;

/// A folder named in the environment, with a part added; empty when the variable is not set.
fs::path below_environment(const char* variable, const char* part) {
    const char* value = std::getenv(variable);
    return value == nullptr || *value == '\0' ? fs::path() : fs::path(value) / part;
}

/// Where the fonts usually are; version 2 of Liberation, which has Greek and Cyrillic, before version 1.
std::vector<fs::path> usual_folders() {
    return {"/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation",
            "/usr/share/fonts/truetype/dejavu",      "/usr/share/fonts/liberation-sans-fonts",
            "/usr/share/fonts/liberation-sans",      "/usr/share/fonts/dejavu-sans-fonts",
            "/usr/share/fonts/liberation",           "/usr/share/fonts/TTF"};
}

/// Searched with all they hold when the usual places have nothing.
std::vector<fs::path> wide_folders() {
    return {"/usr/share/fonts",
            "/usr/local/share/fonts",
            below_environment("HOME", ".local/share/fonts"),
            below_environment("HOME", ".fonts"),
            below_environment("HOME", "Library/Fonts"),
            "/Library/Fonts",
            "/opt/homebrew/share/fonts",
            below_environment("WINDIR", "Fonts"),
            below_environment("LOCALAPPDATA", "Microsoft/Windows/Fonts")};
}

std::optional<fs::path> found_in(const fs::path& folder, const char* name) {
    std::error_code error;
    const fs::path path = folder / name;
    if (!folder.empty() && fs::is_regular_file(path, error)) return path;
    return std::nullopt;
}

/// The first in path order, so that the same fonts give the same file.
std::optional<fs::path> found_below(const fs::path& folder, const char* name) {
    std::optional<fs::path> found;
    std::error_code error;
    if (folder.empty()) return found;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().filename() != name || !entry->is_regular_file(ignored)) continue;
        if (!found || entry->path() < *found) found = entry->path();
    }
    return found;
}

template <class Search>
std::optional<fs::path> first_of(const std::vector<fs::path>& folders, Search search, const char* name) {
    for (const fs::path& folder : folders)
        if (auto found = search(folder, name)) return found;
    return std::nullopt;
}

} // namespace

const char* font_file_name(Face face) {
    static constexpr std::array<const char*, face_count> names{
        "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf",
        "LiberationSans-BoldItalic.ttf", "DejaVuSans.ttf"};
    return names[static_cast<std::size_t>(face)];
}

std::filesystem::path font_file(Face face, const std::vector<std::filesystem::path>& folders) {
    const char* name = font_file_name(face);
    if (auto found = first_of(folders, found_below, name)) return *found;
    if (auto found = first_of(usual_folders(), found_in, name)) return *found;
    if (auto found = first_of(wide_folders(), found_below, name)) return *found;
    throw domain::Error(domain::ErrorKind::FontMissing, name,
                        face == Face::Symbols ? "fonts-dejavu-core" : "fonts-liberation2");
}

} // namespace redress::documents
