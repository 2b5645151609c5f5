// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <fstream>
#include <regex>

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The program's own files with questions and papers in a language that the program has no words of its own
/// in.
void add_danish(const WorkFolder& folder) {
    fs::copy(REDRESS_SHARE_DIR, folder.file("share"), fs::copy_options::recursive);
    fs::copy(folder.file("share/templates/en"), folder.file("share/templates/da"),
             fs::copy_options::recursive);
    const std::string words = content_of(folder.file("share/assets/questions/en.toml"));
    const std::regex labels("(label|title) = \"");
    folder.write("share/assets/questions/da.toml", std::regex_replace(words, labels, "$1 = \"da "));
}

} // namespace

TEST_CASE("a language is a file of questions and a folder of papers and no code") {
    const WorkFolder folder;
    add_danish(folder);
    folder.write("typed.txt", "Boots\n" + std::string(60, '\n'));
    const Ran ran =
        folder.shell("REDRESS_SHARE=share redress-cli --today 2026-03-02 --language da letter ask "
                     "--answers-to a.json <typed.txt");
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(holds(ran.err, "1 of 6: da What did you buy?"));
    CHECK(holds(folder.text("a.json"), "\"language\": \"da\""));
    CHECK(folder.shell("redress-cli --language da letter ask </dev/null").code == 2);
}

TEST_CASE("a language that lacks a word is refused before anything is asked") {
    const WorkFolder folder;
    add_danish(folder);
    std::string words = content_of(folder.file("share/assets/questions/da.toml"));
    words.replace(words.find("\ngift = \"The"), 6, "\nother");
    folder.write("share/assets/questions/da.toml", words);
    const Ran ran = folder.shell("REDRESS_SHARE=share redress-cli letter ask </dev/null");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "remark.gift"));
    CHECK(holds(ran.err, "da.toml"));
}

TEST_CASE("whoever stops the program while it asks loses no answer") {
    const WorkFolder folder;
    const Ran ran = folder.shell("mkfifo in; (printf 'Boots\\n1\\n'; sleep 4) >in & "
                                 "timeout -s INT 2 redress-cli letter ask <in; echo ended");
    INFO(ran.err);
    CHECK(holds(ran.err, "What was answered is kept in answers.json."));
    CHECK(holds(folder.text("answers.json"), "Boots"));
}

TEST_CASE("names of files colour no terminal") {
    const WorkFolder folder;
    folder.write("a.json", R"({"redress":"answers","language":"en","answers":{"bought":"Boots"},)"
                           R"("receipts":["a\u001b[31mred\nline.pdf"]})");
    for (const char* options : {"--text", "--eml l.eml"}) {
        const Ran ran = folder.shell(std::string("redress-cli letter ask --from a.json ") + options);
        CHECK_FALSE(holds(ran.err, "\x1B"));
        CHECK_FALSE(holds(ran.err, "()"));
        CHECK(holds(ran.err, "red"));
    }
}

TEST_CASE("a pipe among the files does not stop the letter") {
    const WorkFolder folder;
    folder.write("a.json",
                 R"({"redress":"answers","language":"en","answers":{"bought":"Boots"},"receipts":["ff"]})");
    const Ran ran = folder.shell("mkfifo ff; timeout 20 redress-cli letter ask --from a.json --text");
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "ff cannot be read"));
}
