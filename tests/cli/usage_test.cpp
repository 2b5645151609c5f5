// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>

using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

bool is_one_line(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n') == 1 && text.back() == '\n';
}

} // namespace

TEST_CASE("the help names every noun with a line and shows examples") {
    const Ran help = WorkFolder().shell("redress-cli --help");
    CHECK(help.code == 0);
    for (const char* noun : {"  casebook ", "  case ", "  head ", "  claim ", "  answer ", "  offer ",
                             "  instance ", "  payment ", "  shop ", "  schedule ", "  letter ", "  summary ",
                             "  deadline ", "  holiday ", "  interest ", "  forum ", "Examples:"})
        CHECK(help.out.find(noun) != std::string::npos);
}

TEST_CASE("every verb has help with an example") {
    const WorkFolder folder;
    for (const char* verb :
         {"casebook new",     "casebook info",  "casebook verify", "case add",         "case list",
          "case show",        "case export",    "head add",        "head change",      "head remove",
          "head list",        "claim add",      "claim change",    "claim remove",     "claim items",
          "claim split",      "claim estimate", "claim estimates", "claim choose",     "claim totals",
          "claim check",      "answer add",     "answer list",     "offer add",        "offer accept",
          "offer refuse",     "offer lapse",    "offer withdraw",  "offer counter",    "offer compare",
          "offer list",       "instance open",  "instance rule",   "instance final",   "instance close",
          "instance list",    "payment add",    "payment balance", "payment list",     "shop show",
          "shop intake",      "shop attempt",   "shop returned",   "shop cost",        "shop reserve",
          "shop recourse",    "shop recovered", "schedule make",   "schedule read",    "letter kinds",
          "letter make",      "summary make",   "deadline rules",  "deadline compute", "holiday list",
          "interest compute", "forum list"}) {
        INFO(verb);
        const Ran help = folder.shell(std::string("redress-cli ") + verb + " --help");
        CHECK(help.code == 0);
        CHECK(help.out.find("Example: redress-cli") != std::string::npos);
    }
}

TEST_CASE("wrong usage is one line on the error output and code 2") {
    const WorkFolder folder;
    for (const char* arguments :
         {"", "nonsense", "case", "case add", "case list --frobnicate", "--today 2026-02-30 case list",
          "case show", "--language xx case list", "casebook new x.redress",
          "casebook new x.redress --jurisdiction XX", "case list", "letter make",
          "letter make 1 notice_of_defect --reply-by tomorrow", "case list \"$(printf '\\377')\""}) {
        INFO(arguments);
        const Ran ran = folder.shell(std::string("redress-cli ") + arguments);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK(is_one_line(ran.err));
    }
}

TEST_CASE("options of the program may follow the verb") {
    const WorkFolder folder;
    folder.casebook_with({});
    CHECK(folder.shell("redress-cli case list --json --casebook my.redress").out == "[]\n");
}

TEST_CASE("the casebook may be named in the environment") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    CHECK(folder.shell("REDRESS_CASEBOOK=my.redress redress-cli case list --json").json().size() == 1);
}

TEST_CASE("people are answered in the language they choose") {
    const WorkFolder folder;
    folder.casebook_with({});
    CHECK(folder.cli("--language sv casebook info").out.find("Ärenden") != std::string::npos);
    CHECK(folder.shell("LC_ALL=sv_SE.UTF-8 redress-cli --casebook my.redress casebook info").out ==
          folder.cli("--language sv casebook info").out);
    CHECK(folder.cli("casebook info").out.find("Cases") != std::string::npos);
}

TEST_CASE("output that cannot be written is an error") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    const Ran ran = folder.cli("case list >/dev/full");
    CHECK(ran.code == 3);
    CHECK(is_one_line(ran.err));
}

TEST_CASE("what was done is told on the error output when the output cannot be written") {
    const WorkFolder folder;
    folder.casebook_with({});
    const std::string add = "case add --from " + redress::test::sample("sofa_online.json");
    for (const char* form : {"", " --json --new-number"}) {
        const Ran ran = folder.cli(add + form + " >/dev/full");
        CHECK(ran.code == 1);
        CHECK(is_one_line(ran.err));
        CHECK(ran.err.find("Added case 2026-000") != std::string::npos);
    }
    CHECK(folder.cli("case list --json").json().size() == 2);
    CHECK(folder.cli("case export 1 --to case.json >/dev/full").code == 1);
    CHECK(folder.cli("casebook new your.redress --jurisdiction SE >/dev/full").code == 1);
}

TEST_CASE("an unknown noun or verb is named with what there is") {
    const WorkFolder folder;
    CHECK(folder.shell("redress-cli foo").err ==
          "\"foo\" is not a noun. Choose one of casebook, case, head, claim, answer, offer, instance, "
          "payment, shop, "
          "schedule, letter, summary, deadline, hearing, event, agenda, holiday, interest, forum. Try "
          "redress-cli --help, or --help after a verb.\n");
    CHECK(folder.shell("redress-cli case shw 1")
              .err.starts_with("\"shw\" is not a verb of case. Choose one of add, list, show, "));
}

TEST_CASE("what is not expected is said in the order it was typed") {
    const Ran ran = WorkFolder().shell("redress-cli summary make 1 --reply-by 2026-03-03");
    CHECK(ran.code == 2);
    CHECK(ran.err.starts_with("Not expected: --reply-by 2026-03-03."));
}

TEST_CASE("an unknown paper stands in quotes") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    CHECK(folder.cli("letter make 1 nothing")
              .err.starts_with("There is no paper \"nothing\" in this language."));
}
