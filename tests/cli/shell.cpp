// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "support/catch_compat.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace redress::test {

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string program_folder() {
    return std::filesystem::path(REDRESS_CLI).parent_path().string();
}

} // namespace

WorkFolder::WorkFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "redress-cli-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

Ran WorkFolder::shell(const std::string& command) const {
    const std::string script = "cd '" + folder_.string() +
                               "' && unset REDRESS_CASEBOOK REDRESS_SHARE && export LC_ALL=C PATH='" +
                               program_folder() + "':\"$PATH\" && " + command;
    write(".script", script);
    const std::string at = folder_.string();
    const int status =
        std::system(("sh '" + at + "/.script' >'" + at + "/.out' 2>'" + at + "/.err'").c_str());
    return {WEXITSTATUS(status), text(".out"), text(".err")};
}

Ran WorkFolder::cli(const std::string& arguments) const {
    return shell("redress-cli --today 2026-03-02 --casebook my.redress " + arguments);
}

void WorkFolder::casebook_with(std::initializer_list<const char*> samples) const {
    REQUIRE(shell("redress-cli casebook new my.redress --jurisdiction SE").code == 0);
    for (const char* name : samples) REQUIRE(cli("case add --from " + sample(name)).code == 0);
}

std::string WorkFolder::text(const std::string& name) const {
    return text_of(file(name));
}

void WorkFolder::write(const std::string& name, const std::string& text) const {
    std::ofstream(file(name), std::ios::binary) << text;
}

std::string sample(const std::string& name) {
    return "'" + std::string(REDRESS_SOURCE_DIR) + "/assets/samples/" + name + "'";
}

} // namespace redress::test
