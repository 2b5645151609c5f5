// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

/// A conversation: each answer on its line, blanks between the words of a line as they stand.
Ran ask(const WorkFolder& folder, const std::string& lines, const std::string& options = "") {
    folder.write("typed.txt", lines);
    return folder.shell("redress-cli --today 2026-03-02 letter ask " + options + " <typed.txt");
}

const std::string what = "Nordsteg boots\n1\n1,299\n1\n1\n1\n\n";
const std::string seller = "Skobutiken AB\n1\nStorgatan 1\n411 01 Göteborg\n\n\n\n1\n1\n";
const std::string days = "14 January 2026\n1\n16 January 2026\n1 March 2026\n2\n";
const std::string wrong = "The sole has come off\nThe seam is open\n\n\n\n";
const std::string me = "Eva Exempel\nPåhittsgatan 1\n411 02 Göteborg\n\n\n\n\n";
const std::string whole = what + seller + days + wrong + "1\n" + me;

} // namespace

TEST_CASE("a conversation in English ends in a letter in English") {
    const WorkFolder folder;
    const Ran ran = ask(folder, whole, "--text --what-now now.txt");
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("Eva Exempel\nPåhittsgatan 1\n411 02 Göteborg\n"));
    for (const char* part : {"Skobutiken AB", "14 January 2026", "SEK 1,299.00", "1. The sole has come off.",
                             "2. The seam is open."})
        CHECK(holds(ran.out, part));
    CHECK(holds(ran.err, "1 of 6: What did you buy?"));
    CHECK(holds(ran.err, "6 of 6: "));
    CHECK_FALSE(folder.text("now.txt").empty());
}

TEST_CASE("a conversation in Swedish goes back and keeps what is not changed") {
    const WorkFolder folder;
    const std::string lines = "Skor\ntillbaka\nStövlar\n1\n1 299,50 kr\n1\n1\n1\n\n"
                              "Påhitt AB\nen firma\n\n\n\nSverige\n1\n"
                              "2026-01-14\n1\n14/1 2026\nback\n\n2026-03-01\n2\nSulan släpper\n\n\n1\n"
                              "Eva Exempel\n\n\n\n\n";
    const Ran ran = ask(folder, lines, "--language sv --text");
    INFO(ran.err << ran.out);
    CHECK(ran.code == 0);
    CHECK(holds(ran.out, "Stövlar"));
    CHECK_FALSE(holds(ran.out, "Skor"));
    CHECK(holds(ran.out, "1. Sulan släpper."));
    CHECK(holds(ran.err, "1 av 6: Vad köpte du?"));
    CHECK(holds(ran.err, "Nu: Skor."));
}

TEST_CASE("who answers nothing gets a letter all the same") {
    const WorkFolder folder;
    const Ran ran = ask(folder, std::string(60, '\n'));
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out == "Wrote letter.pdf\n");
    CHECK(folder.text("letter.pdf").starts_with("%PDF-"));
}

TEST_CASE("the answers of each situation make a letter and a sheet without a question left") {
    const auto file = GENERATE(as<std::string>(), "shoe", "telephone", "sofa", "builders_work", "used_car",
                               "never_came", "subscription", "gift", "together", "trader_abroad");
    const WorkFolder folder;
    const Ran ran = folder.shell(
        "redress-cli --today 2026-11-22 --json letter ask --from '" REDRESS_SOURCE_DIR "/tests/answers/" +
        file + ".json' --to a.pdf --what-now b.pdf --eml c.eml");
    INFO(file << ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.json()["again"].empty());
    CHECK(ran.json()["written"] == "a.pdf");
    CHECK(folder.text("a.pdf").size() == ran.json()["bytes"].get<std::size_t>());
    CHECK(folder.text("b.pdf").starts_with("%PDF-"));
    CHECK(holds(folder.text("c.eml"), "X-Unsent: 1"));
}

TEST_CASE("what is not understood is asked again and taken when it is typed again") {
    const WorkFolder folder;
    std::string lines = whole;
    lines.replace(lines.find("1,299"), 5, "a lot of money\nyes it was\nyes it was");
    const Ran ran = ask(folder, lines);
    INFO(ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.out == "Wrote letter.pdf\n");
    CHECK(holds(ran.err, "Write the amount in figures only"));
}

TEST_CASE("a choice that is none is asked again") {
    const WorkFolder folder;
    const Ran ran = ask(folder, "Boots\n9\n0\n-1\n99999999999999999999\nGOODS \n");
    CHECK(holds(ran.err, "Type the number of one of the answers."));
    CHECK(holds(folder.text("answers.json"), "\"kind\": \"thing\""));
}

TEST_CASE("an input that ends early keeps what was answered, and it can be gone on with") {
    const WorkFolder folder;
    folder.write("answers.json", "precious");
    const Ran ran = ask(folder, what + "Skobutiken AB\n1\nStorgatan 1\n411 01 Göteborg");
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, "What was answered is kept in answers-2.json."));
    CHECK(folder.text("answers.json") == "precious");
    CHECK(holds(folder.text("answers-2.json"), "Storgatan 1\\n411 01 Göteborg"));
    CHECK_FALSE(std::filesystem::exists(folder.file("letter.pdf")));
    const Ran on = ask(folder, std::string(60, '\n'), "--go-on --from answers-2.json --text");
    CHECK(on.code == 0);
    CHECK(holds(on.out, "Nordsteg boots"));
    CHECK_FALSE(holds(on.err, "What did you buy? ("));
}

TEST_CASE("an input without an answer leaves nothing behind") {
    const WorkFolder folder;
    const Ran ran = ask(folder, "");
    CHECK(ran.code == 3);
    CHECK_FALSE(std::filesystem::exists(folder.file("answers.json")));
}

TEST_CASE("where the program does not know no letter is made and the answers are kept") {
    const WorkFolder folder;
    const Ran ran = ask(folder, "Boots\n\n\n\n2\n\n", "--answers-to mine.json");
    INFO(ran.err);
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "when a firm buys"));
    CHECK(holds(ran.err, "No letter was made."));
    CHECK(holds(folder.text("mine.json"), "\"bought_as\": \"firm\""));
    CHECK_FALSE(std::filesystem::exists(folder.file("letter.pdf")));
}

TEST_CASE("after a stop the answer can be changed") {
    const WorkFolder folder;
    std::string lines = whole;
    lines.replace(0, what.size(), "Boots\n1\n1,299\n1\n2\nback\n1\n1\n\n");
    CHECK(ask(folder, lines).code == 0);
}

TEST_CASE("money off too early is met with the offer of a repair") {
    const std::string choice = GENERATE("1", "2");
    const WorkFolder folder;
    // With money off: whether it is paid, and of each of two defects its cost and the loss of value.
    const std::string after = choice == "1" ? "" : "1\n2\n10\n2\n10\n";
    const Ran ran = ask(folder, what + seller + days + wrong + "3\n" + choice + "\n" + after + me,
                        "--answers-to a.json --text");
    INFO(ran.err << ran.out);
    CHECK(ran.code == 0);
    CHECK(holds(ran.err, "The seller usually has a right to put it right first."));
    CHECK(holds(folder.text("a.json"), choice == "1" ? "\"wish\": \"repair\"" : "\"wish\": \"money_off\""));
    CHECK(holds(ran.out, "Eva Exempel"));
}

TEST_CASE("why tells the rule behind what was said") {
    const WorkFolder folder;
    const Ran ran = ask(folder, "why\n" + what + seller + days + wrong + "why\n1\n" + me);
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(holds(ran.err, "No remark with a rule has been made yet."));
    CHECK(holds(ran.err, "\n  Source: Konsumentköplagen (2022:260)"));
}

TEST_CASE("hostile typing does no harm") {
    const std::string typed = GENERATE(
        std::string(3'000'000, 'x'), std::string("\xFF\xFE\x80"), std::string("\x1B[2J\x1B]0;evil\x07"),
        std::string("a\0b", 3), std::string("../../etc/passwd"), std::string("{{x}} **b** | <script>"));
    const WorkFolder folder;
    std::string lines;
    for (int i = 0; i < 60; ++i) lines += typed.size() > 100 && i > 2 ? "\n" : typed + "\n\n";
    const Ran ran = ask(folder, lines, "--text");
    CHECK((ran.code == 0 || ran.code == 1 || ran.code == 3));
    CHECK_FALSE(holds(ran.err + ran.out, "\x1B"));
}
