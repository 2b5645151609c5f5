// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace redress::test {

/// A folder of its own for one test, removed at the end. Its name has a space and letters outside ASCII on
/// purpose.
class ScratchFolder {
public:
    ScratchFolder() {
        std::random_device chance;
        path_ = std::filesystem::temp_directory_path() / ("redress prov åäö " + std::to_string(chance()));
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace redress::test
