// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace redress::app {

/// How a file is called, without its folders, as a record and a sentence hold it: UTF-8. Bytes of a name in
/// another encoding become question marks.
std::string file_label(const std::filesystem::path& file);

} // namespace redress::app
