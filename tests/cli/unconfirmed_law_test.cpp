// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

/// A casebook beside a copy of the program's data in which nothing of Swedish law is confirmed.
struct Unconfirmed : WorkFolder {
    Unconfirmed() {
        casebook_with({"stove_itemised.json"});
        shell("cp -rL \"$(dirname \"$(command -v redress-cli)\")/../share/redress\" share && "
              "sed -i 's/^confidence = .*/confidence = \"low\"/' share/assets/law/se.toml");
    }
    Ran with(const std::string& arguments) const {
        return shell("REDRESS_SHARE=share redress-cli --today 2026-03-02 --casebook my.redress " + arguments);
    }
};

constexpr const char* claim = "letter make 1 price_reduction_claim --language en --text";

} // namespace

TEST_CASE("a letter asks before it names a day by a rule that nobody has confirmed") {
    const Unconfirmed test;
    const Ran asked = test.with(claim);
    CHECK(asked.code == 2);
    CHECK(asked.out.empty());
    CHECK(holds(asked.err, "--accept-unconfirmed"));
    CHECK(holds(test.with(claim + std::string(" --reply-by 2026-03-16")).out, "16 March 2026"));
    CHECK(holds(test.cli(claim).out, "16 March 2026"));
}

TEST_CASE("a letter prints no section that nobody has confirmed") {
    const Unconfirmed test;
    REQUIRE(holds(test.cli(claim).out, "(2022:260)"));
    const Ran accepted = test.with(claim + std::string(" --accept-unconfirmed"));
    CHECK(holds(accepted.out, "16 March 2026"));
    CHECK_FALSE(holds(accepted.out, "(2022:260)"));
    CHECK(holds(accepted.err, "no confirmed section"));
}

TEST_CASE("our own papers carry the warning of a rule that nobody has confirmed") {
    const Unconfirmed test;
    test.with("deadline keep 1 liability_installed");
    CHECK(holds(test.with("deadline annex 1 --language en --text").out, "confirmed"));
    const Ran agenda = test.shell("REDRESS_SHARE=share redress-cli --today 2026-10-20 --casebook my.redress "
                                  "agenda make --days 60 --language en --text");
    CHECK(holds(agenda.out, "uncertain"));
}
