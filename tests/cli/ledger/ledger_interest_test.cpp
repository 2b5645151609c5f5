// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

/// The itemised stove: 7 800 and 2 800 of costs by a court on 15 October 2026.
struct Judged : LedgerDesk {
    explicit Judged(const std::string& more = "") : LedgerDesk("stove_itemised.json") {
        must("instance open 1 first_court --item 1-10 --on 2026-04-01");
        must("instance rule 1 1 --on 2026-10-15 --defect all=not_found --defect 1=found --item all=refused "
             "--item 1=granted --costs 2800 --costs-to consumer " +
             more);
    }
    json balance(const std::string& options) const {
        return cli("payment balance 1 --json " + options).json(); // 1: rates so far ahead are assumed
    }
};

} // namespace

TEST_CASE("a ruling states from which day interest is awarded") {
    const Judged test("--interest-from 2026-05-01");
    CHECK(holds(test.must("instance list 1").out, "Interest on what is awarded from 01/05/2026"));
    CHECK(test.must("instance list 1 --json").json()[0]["rulings"][0]["interest_from"] == "2026-05-01");
    const json balance = test.balance("--on 2026-11-30");
    CHECK(balance["from"] == "2026-05-01");
    CHECK(balance["from_source"] == "ruling");
    CHECK(sum(balance["interest_on_costs"]) == "35.29"); // 2 800 × 10 % × 46 ÷ 365 = 35.2876…
    CHECK(sum(balance["interest"]) == "490.47");         // and 7 800 × 10 % × 213 ÷ 365 = 455.1780…
    CHECK(sum(balance["total"]) == "11090.47");
    CHECK(holds(test.cli("payment balance 1 --on 2026-11-30").out, "as the ruling says"));
}

TEST_CASE("each line of interest says what it is on") {
    const Judged test;
    const json segments = test.balance("--from 2026-11-01 --on 2026-11-30")["segments"];
    REQUIRE(segments.size() == 2);
    CHECK(segments[0]["on"] == "principal");
    CHECK(sum(segments[0]["sum"]) == "7800.00");
    CHECK(segments[1]["on"] == "costs");
    CHECK(segments[1]["from"] == "2026-10-15");
    const std::string words = test.cli("payment balance 1 --from 2026-11-01 --on 2026-11-30").out;
    CHECK(holds(words, "the principal"));
    CHECK(holds(words, "costs awarded"));
}

TEST_CASE("a day of interest after the ruling is recorded and doubted") {
    const Judged test;
    const Ran later = test.cli("instance rule 1 1 --corrects 1 --interest-from 2026-10-16 --on 2026-10-15");
    CHECK(later.code == 1);
    CHECK(holds(later.err, "after the ruling itself"));
    CHECK(test.cli("instance rule 1 1 --corrects 2 --interest-from soon").code == 2);
    const json rulings = test.must("instance list 1 --json").json()[0]["rulings"];
    CHECK(rulings[1]["interest_from"] == "2026-10-16");
}

TEST_CASE("enforcement tells of costs and interest and a second one is warned of") {
    const Judged test;
    const std::string open = "instance open 1 enforcement --on 2026-11-30";
    const std::string first = test.must(open).out;
    CHECK(holds(first, "litigation costs awarded and not paid, SEK\u00a02,800.00"));
    CHECK(holds(first, "SEK\u00a035.29"));
    const Ran second = test.cli(open);
    CHECK(second.code == 1);
    CHECK(holds(second.err, "is open already for some of these claim items"));
}

TEST_CASE("a voucher is shown as one and counts only when it was accepted") {
    const Judged test;
    const Ran paid = test.cli("payment add 1 500 --kind refund --means voucher --on 2026-11-01");
    CHECK(paid.code == 1);
    CHECK(holds(paid.err, "A voucher pays a claim for money only if"));
    CHECK(holds(test.must("payment list 1").out, "(Voucher)"));
    CHECK(test.must("payment add 1 500 --kind refund --means transfer --on 2026-11-01").err.empty());
}

namespace {

/// 7 800 and 6 900 by a court on 15 April 2026, without a day of interest.
struct Stove : LedgerDesk {
    Stove() : LedgerDesk("stove_itemised.json") {
        must("instance open 1 first_court --item 1-10 --on 2026-03-02");
        must("instance rule 1 1 --on 2026-04-15 --defect all=found --item all=refused --item 1=granted "
             "--item 3=granted");
    }
};

} // namespace

TEST_CASE("that no day of interest is known is told and fails only what asks for interest") {
    const Stove test;
    const Ran told = test.must("payment balance 1 --on 2026-06-01");
    CHECK(holds(told.err, "Name the day with --from."));
    CHECK(test.cli("payment balance 1 --on 2026-06-01 --kind late_payment").code == 1);
    CHECK(test.must("payment balance 1 --on 2026-06-01 --from 2026-05-01").err.empty());
    CHECK(holds(test.must("payment balance 1 --for trader --on 2026-06-01").out, "Awarded to this side"));
}

TEST_CASE("a ruling tells since when it is final") {
    const Stove test;
    CHECK(holds(test.must("instance final 1 1 --since 2026-05-07").out, "Final since 07/05/2026"));
    CHECK(holds(test.must("instance list 1").out, "Final since 07/05/2026"));
}

TEST_CASE("too much on one item is doubted and not enforced on another") {
    const Stove test;
    const Ran paid = test.cli("payment add 1 9000 --towards 1=9000 --on 2026-05-10");
    CHECK(paid.code == 1);
    CHECK(holds(paid.err, "SEK\u00a09,000.00 of SEK\u00a07,800.00"));
    CHECK(sum(test.must("payment balance 1 --on 2026-06-01 --json").json()["total"]) == "5700.00");
    const json opened = test.must("instance open 1 enforcement --on 2026-06-01 --json").json();
    REQUIRE(opened["before"].size() == 1);
    CHECK(sum(opened["before"][0]["amount"]) == "5700.00"); // 6 900 − (9 000 − 7 800)
}
