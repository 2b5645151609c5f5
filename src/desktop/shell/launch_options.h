// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/text/language.h>

#include <filesystem>
#include <optional>
#include <string>

namespace redress::desktop {

/// What the program was started with: redress [FILE] [--case N] [--today DATE] [--lang sv|en] [--config-dir
/// DIR].
struct LaunchOptions {
    std::filesystem::path file;
    std::string dispute; ///< a case's number or ordinal
    std::optional<domain::Date> today;
    std::optional<text::Language> language;
    std::filesystem::path config;
};

} // namespace redress::desktop
