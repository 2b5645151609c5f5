// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/holds.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace redress::test {

/// What a command left behind.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// An empty folder for one test, removed afterwards. Commands run in it as a person would type them, in
/// English, with the program on the PATH and without a casebook from the environment.
class WorkFolder {
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    /// `redress-cli --today 2026-03-02 --casebook my.redress` and these arguments.
    Ran cli(const std::string& arguments) const;
    /// Any command line of the shell.
    Ran shell(const std::string& command) const;
    /// A new casebook my.redress with these samples, in their order.
    void casebook_with(std::initializer_list<const char*> samples) const;

    std::filesystem::path file(const std::string& name) const { return folder_ / name; }
    std::string text(const std::string& name) const;
    void write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path folder_;
};

/// The path of a sample of the repository, quoted for the shell.
std::string sample(const std::string& name);

} // namespace redress::test
