// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/usage.h"

namespace redress::desktop {
namespace {

constexpr const char* usage = R"(Usage: redress [OPTION...] [FILE]

Opens the window of Redress, with the casebook FILE when one is named.

  --case CASE        open this case: its number or its place in the list
  --today DATE       use this day instead of the clock's: YYYY-MM-DD
  --lang LANGUAGE    the language of the windows: sv or en
  --config-dir DIR   keep settings in this folder
  -h, --help         show this text
  --version          show the version

redress-cli does the same work without windows.
)";

} // namespace

std::optional<std::string> answer_without_windows(const std::vector<std::string>& arguments) {
    for (const std::string& argument : arguments) {
        if (argument == "--") break;
        if (argument == "-h" || argument == "--help") return usage;
        if (argument == "--version") return "Redress " REDRESS_VERSION "\n";
    }
    return std::nullopt;
}

} // namespace redress::desktop
