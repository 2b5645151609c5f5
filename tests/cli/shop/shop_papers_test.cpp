// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_folder.h"

#include <algorithm>

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;

namespace {

struct Bench : LedgerDesk {
    Bench() : LedgerDesk("repair_shop.json") {}
};

std::vector<std::string> kinds_in(const json& list) {
    std::vector<std::string> kinds;
    for (const json& kind : list) kinds.push_back(kind["kind"]);
    return kinds;
}

bool has(const std::vector<std::string>& kinds, const std::string& kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

TEST_CASE("the kinds of a case are those of the side that keeps it") {
    const auto kinds = [](const char* sample, const char* verb) {
        return kinds_in(LedgerDesk(sample).must(verb).json());
    };
    const auto consumer = kinds("stove_itemised.json", "letter kinds 1 --json");
    const auto shop = kinds("repair_shop.json", "letter kinds 1 --json");
    const auto all = kinds("repair_shop.json", "letter kinds --json");
    for (const char* kind : {"notice_of_defect", "price_reduction_claim", "repair_or_replacement"}) {
        CHECK(has(consumer, kind));
        CHECK_FALSE(has(shop, kind));
        CHECK(has(all, kind));
    }
    for (const char* kind : {"answer_to_claim", "intake_receipt"}) {
        CHECK_FALSE(has(consumer, kind));
        CHECK(has(shop, kind));
        CHECK(has(all, kind));
    }
    CHECK((has(consumer, "case_summary") && has(shop, "case_summary")));
}

TEST_CASE("a consumer's letter is refused in a shop's case with what can be chosen") {
    const Ran ran = Bench().cli("letter make 1 price_reduction_claim --to a.pdf");
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "this case is kept for the trader"));
    CHECK(holds(ran.err, "answer_to_claim"));
    CHECK_FALSE(holds(ran.err, "notice_of_defect"));
}

TEST_CASE("an answer says which items it leaves out until each has its answer") {
    const Bench test;
    Ran ran = test.cli("letter make 1 answer_to_claim --to a.pdf");
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "Item 1 has no answer yet"));
    CHECK(holds(ran.err, "Item 2 has no answer yet"));
    test.must("answer add 1 1 disputed --reason 'Slitage'");
    test.must("answer add 1 2 part --amount 1500");
    ran = test.cli("letter make 1 answer_to_claim --text");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(holds(ran.out, "1 500,00 kr"));
    CHECK(holds(ran.out, "Slitage."));
}

TEST_CASE("the receipt for goods taken in is a PDF or text in either language") {
    const Bench test;
    const json made = test.must("shop receipt 1 -o receipt.pdf --json").json();
    CHECK(made["kind"] == "intake_receipt");
    CHECK(made["pages"] == 1);
    CHECK(test.text("receipt.pdf").starts_with("%PDF-"));
    const std::string text =
        test.must("shop receipt 1 --text --language en --dated 2025-11-17 --taken-by 'Kim'").out;
    CHECK(holds(text, "Lånecykel nr 3"));
    CHECK(holds(text, "Received by Kim, Verkstaden"));
    CHECK(holds(text, "If we find no fault, you pay the inspection fee of SEK"));
}

TEST_CASE("one of several intakes is chosen for the receipt") {
    const Bench test;
    test.must("shop intake 1 --complaint 'Laddar inte' --received 2026-02-20");
    CHECK(holds(test.must("shop receipt 1 --text").out, "Laddar inte"));
    CHECK(holds(test.must("shop receipt 1 1 --text").out, "slamrar igen och"));
    CHECK(test.cli("shop receipt 1 3 --text").code == 2);
}

TEST_CASE("a case without an intake has no receipt and one that is all settled no letter") {
    const LedgerDesk consumer("sofa_online.json");
    CHECK(consumer.cli("shop receipt 1 --text").code == 2);
    const Bench test;
    test.must("offer add 1 --line 1=1200 --line 2=1800 --by trader");
    test.must("offer accept 1 1");
    const Ran ran = test.cli("letter make 1 answer_to_claim --to a.pdf");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "Every claim item is settled or decided for good"));
    CHECK_FALSE(std::filesystem::exists(test.file("a.pdf")));
}

TEST_CASE("a receipt certifies what the intake names and nothing else that was bought") {
    const Bench test;
    test.must("shop intake 1 --item 2 --received 2026-01-07");
    const std::string second = test.must("shop receipt 1 --text").out;
    CHECK(holds(second, "Ombyggnad av elcykelns"));
    CHECK_FALSE(holds(second, "Byte av motorlager"));
    const std::string first = test.must("shop receipt 1 1 --text").out;
    CHECK(holds(first, "Byte av motorlager"));
    CHECK_FALSE(holds(first, "Ombyggnad av elcykelns"));
}

TEST_CASE("what recourse brings back goes to the last that is open and more than claimed is told") {
    const Bench test; // the sample has one recourse already
    test.must("shop recourse 1 900 --against producer");
    test.must("shop recourse 1 400 --against producer");
    CHECK(test.must("shop recovered 1 300").err.empty());
    const auto recovered = [&](std::size_t place) {
        return redress::test::sum(test.must("shop show 1 --json").json()["recourses"][place]["recovered"]);
    };
    CHECK(recovered(2) == "300.00");
    CHECK(recovered(1) == "none");
    test.must("shop recovered 1 700");
    CHECK(recovered(1) == "700.00");
    const Ran more = test.must("shop recovered 1 950 --recourse 2");
    CHECK(recovered(1) == "950.00");
    CHECK(holds(more.err, "is more than the"));
    CHECK(holds(more.err, "takes the place of"));
}
