// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

const std::string answers =
    R"({"redress":"answers","language":"en","uid":"000000000000000000000000000000b1","answers":{"bought":"Boots",)"
    R"("price":1299,"seller":"Skobutiken AB","seller_kind":"firm","country":"SE",)"
    R"("my_name":"Eva Exempel","my_email":"eva@example.org","seller_email":"shop@example.com"},)"
    R"("defects":["The sole is off"],"receipts":["in/receipt.pdf"]})";

/// Answers and the receipt that they name beside them.
void write_answers(const WorkFolder& folder) {
    std::filesystem::create_directories(folder.file("in"));
    folder.write("in/receipt.pdf", "%PDF-1.4 receipt");
    folder.write("a.json", answers);
}

Ran from_file(const WorkFolder& folder, const std::string& options) {
    return folder.cli("letter ask --from a.json " + options);
}

} // namespace

TEST_CASE("answers that cannot be read are refused with their place and nothing is written") {
    const auto [text, words] = GENERATE(table<std::string, std::string>(
        {{"{\"redress\":\"answers\",\"answers\":{\"prize\":1}}", "answers.prize"},
         {"{\"redress\":\"answers\",\"answers\":{\"price\":[]}}", "answers.price"},
         {"{\"answers\":", "line 1"},
         {"\xFF", "UTF-8"},
         {"", "not correct JSON"},
         {"{\"redress\":\"case\"}", "is a case file, not answers"},
         {"{}", "is no file of answers"},
         {R"({"redress":"answers","language":"fr"})", "en, sv"}}));
    const WorkFolder folder;
    folder.write("a.json", text);
    const Ran ran = from_file(folder, "--to l.pdf");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, words));
    CHECK_FALSE(holds(ran.err, "imported"));
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK_FALSE(std::filesystem::exists(folder.file("l.pdf")));
}

TEST_CASE("a file of answers that is not there or too large is one sentence") {
    const WorkFolder folder;
    CHECK(from_file(folder, "").code == 3);
    folder.write("a.json", std::string(1'100'000, ' ') + "{}");
    const Ran ran = from_file(folder, "");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "too large") + holds(ran.err, "larger") > 0);
}

TEST_CASE("the case behind the answers is kept once, with its files") {
    const WorkFolder folder;
    write_answers(folder);
    folder.casebook_with({});
    const Ran first = from_file(folder, "--keep --to l.pdf");
    CHECK(first.code == 0);
    CHECK(first.out == "Wrote l.pdf\nThe case is in the casebook as 2026-0001.\n");
    CHECK(holds(folder.cli("--json case show 1").out, "\"name\": \"receipt.pdf\""));
    CHECK(from_file(folder, "--keep --to l.pdf").out == first.out);
    CHECK(folder.cli("--json case list").json().size() == 1);
    CHECK(folder.cli("casebook verify").code == 0);
}

TEST_CASE("changed answers bring the kept case up to date") {
    const WorkFolder folder;
    write_answers(folder);
    folder.casebook_with({});
    REQUIRE(from_file(folder, "--keep --to l.pdf").code == 0);
    std::string changed = answers;
    changed.replace(changed.find("sole is off"), 11, "heel is off");
    folder.write("a.json", changed);
    CHECK(from_file(folder, "--keep --to l.pdf").code == 0);
    const Ran shown = folder.cli("--json case show 1");
    CHECK(holds(shown.out, "heel is off"));
    CHECK_FALSE(holds(shown.out, "sole is off"));
}

TEST_CASE("what happened in the case stays when its answers are kept again") {
    const WorkFolder folder;
    write_answers(folder);
    folder.casebook_with({});
    REQUIRE(from_file(folder, "--keep --to l.pdf").code == 0);
    REQUIRE(folder.cli("event add 1 no_answer --on 2026-01-20").code == 0);
    std::string changed = answers;
    changed.replace(changed.find("1299"), 4, "1399");
    folder.write("a.json", changed);
    const Ran again = from_file(folder, "--keep --to l.pdf");
    CHECK(holds(again.err,
                "Changed: Purchased item Boots, Price with tax: \"1399.00\" instead of \"1299.00\""));
    CHECK(holds(folder.cli("event list 1").out, "20 January 2026"));
}

TEST_CASE("answers without a uid are one case as long as their file is the same") {
    const WorkFolder folder;
    write_answers(folder);
    std::string bare = answers;
    const std::string uid = R"("uid":"000000000000000000000000000000b1",)";
    bare.erase(bare.find(uid), uid.size());
    folder.write("a.json", bare);
    folder.casebook_with({});
    for (int i = 0; i < 2; ++i) REQUIRE(from_file(folder, "--keep --to l.pdf").code == 0);
    CHECK(folder.cli("--json case list").json().size() == 1);
    bare.replace(bare.find("Boots"), 5, "Shoes");
    folder.write("a.json", bare);
    REQUIRE(from_file(folder, "--keep --to l.pdf").code == 0);
    CHECK(folder.cli("--json case list").json().size() == 2);
}

TEST_CASE("keeping a case needs a casebook and says so before anything is asked") {
    const WorkFolder folder;
    write_answers(folder);
    const Ran ran = folder.shell("redress-cli letter ask --from a.json --keep");
    CHECK(ran.code == 2);
    CHECK_FALSE(std::filesystem::exists(folder.file("letter.pdf")));
    CHECK(folder.cli("letter ask --keep </dev/null").code == 3);
    CHECK(folder.shell("redress-cli letter ask --go-on </dev/null").code == 2);
}

TEST_CASE("the message has the letter and the receipt, to the seller, unsent") {
    const WorkFolder folder;
    write_answers(folder);
    REQUIRE(from_file(folder, "--eml l.eml").code == 0);
    CHECK_FALSE(std::filesystem::exists(folder.file("letter.pdf")));
    const std::string said = folder
                                 .shell("PYTHONIOENCODING=utf-8 python3 '" REDRESS_SOURCE_DIR
                                        "/tests/exchange/read_mail.py' l.eml")
                                 .out;
    INFO(said);
    CHECK(holds(said, R"(From ["Eva Exempel", "eva@example.org"])"));
    CHECK(holds(said, R"(To ["Skobutiken AB", "shop@example.com"])"));
    CHECK(holds(said, R"(X-Unsent "1")"));
    CHECK(holds(said, R"(attachment ["letter.pdf", "application/pdf", )"));
    CHECK(holds(said, R"(attachment ["receipt.pdf", "application/pdf", 16, )"));
}

TEST_CASE("a receipt that is gone is named and left out of letter and message and case") {
    const WorkFolder folder;
    write_answers(folder);
    std::filesystem::remove(folder.file("in/receipt.pdf"));
    folder.casebook_with({});
    const Ran ran = from_file(folder, "--eml l.eml --to l.pdf --keep --answers-to k.json");
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "The file receipt.pdf cannot be read. Add it again."));
    CHECK(ran.out == "Wrote l.pdf\nWrote l.eml\nWrote k.json\nThe case is in the casebook as 2026-0001.\n");
    CHECK_FALSE(holds(folder.text("l.eml"), "receipt.pdf"));
    CHECK_FALSE(holds(folder.cli("--json case show 1").out, "receipt.pdf"));
}

TEST_CASE("the same answers give the same letter and the same answers") {
    const WorkFolder folder;
    write_answers(folder);
    REQUIRE(from_file(folder, "--to a.pdf --answers-to b.json").code == 0);
    REQUIRE(folder.cli("letter ask --from b.json --to b.pdf --answers-to c.json").code == 0);
    CHECK(folder.text("a.pdf") == folder.text("b.pdf"));
    CHECK(folder.text("b.json") == folder.text("c.json"));
}

TEST_CASE("answers may come from the standard input") {
    const WorkFolder folder;
    write_answers(folder);
    const Ran ran = folder.cli("letter ask --from - --text <a.json");
    CHECK(ran.code == 0);
    CHECK(holds(ran.out, "The sole is off."));
}

TEST_CASE("a letter that cannot be written after a conversation loses no answer") {
    const WorkFolder folder;
    folder.write("typed.txt", "Boots\n" + std::string(60, '\n'));
    const Ran ran = folder.cli("letter ask --to no/such/folder/l.pdf <typed.txt");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "answers.json"));
    CHECK(holds(folder.text("answers.json"), "Boots"));
}

TEST_CASE("a case file whose exhibit has a file that is not here is added and says so") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write("case.json", R"({"redress":"case","version":3,"case":{"currency":"SEK","title":"Boots"},)"
                              R"("exhibits":[{"title":"Receipt","files":[{"name":"r.pdf","sha256":")" +
                                  std::string(64, 'a') + R"("}]}]})");
    const Ran ran = folder.cli("case add --from case.json");
    CHECK(ran.code == 1);
    CHECK(ran.err == "The case names r.pdf (exhibit 1), but the file itself is not in the casebook.\n");
    CHECK(folder.cli("casebook verify").code == 0);
}
