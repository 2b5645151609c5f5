// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch_compat.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace redress::test {

/// Compares text with `tests/<name>`; with APPROVE=1 in the environment it rewrites that file instead, for a
/// person to read before it is committed.
inline void check_golden(const std::string& name, const std::string& text) {
    const std::filesystem::path path = std::filesystem::path(REDRESS_SOURCE_DIR) / "tests" / name;
    const char* approve = std::getenv("APPROVE");
    if (approve != nullptr && std::string(approve) == "1") {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream expected;
    expected << file.rdbuf();
    INFO("golden file " << path.string() << "; rewrite with APPROVE=1");
    REQUIRE(file.is_open());
    CHECK(text == expected.str());
}

} // namespace redress::test
