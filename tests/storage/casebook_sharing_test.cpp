// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

#include <thread>

using namespace redress;
using namespace redress::test;
using storage::Casebook;

TEST_CASE("a change waits for another one and says busy when its patience ends") {
    const ScratchFolder folder;
    auto first = new_casebook(folder / "a.redress");
    auto second = Casebook::open(folder / "a.redress");
    second.set_patience(std::chrono::milliseconds(20));
    const auto work = first.begin();
    CHECK(error_kind([&] { second.begin(); }) == domain::ErrorKind::CasebookBusy);
}

TEST_CASE("a change that waits goes on when the other one is done") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    const auto write_some = [&] {
        auto casebook = Casebook::open(folder / "a.redress");
        for (int i = 0; i < 10; ++i) {
            auto work = casebook.begin();
            work.next_case_number(2026);
            work.commit();
        }
    };
    std::thread other(write_some);
    write_some();
    other.join();
    auto casebook = Casebook::open(folder / "a.redress");
    CHECK(casebook.begin().next_case_number(2026) == "2026-0021");
}

TEST_CASE("a transaction that is not committed leaves nothing") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    const CaseBuilder builder;
    {
        auto work = casebook.begin();
        work.write(builder.dispute().sheet.id, std::vector{domain::adding(builder.dispute().sheet)});
    }
    CHECK_FALSE(casebook.load_case(builder.dispute().sheet.id));
    CHECK(casebook.facts().cases == 0);
}

TEST_CASE("a row that is not at its expected revision stops the writing") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    store(casebook, builder);
    auto change = domain::altering(casebook.load_case(builder.sheet().id).value(), builder.at(builder.item));
    change.expected = 7;
    auto work = casebook.begin();
    CHECK_THROWS_AS(work.write(builder.sheet().id, std::vector{change}), domain::Error);
}

TEST_CASE("a row that points to nothing is never committed") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    store(casebook, builder);
    builder.at(builder.item).purchase.uid = uid(4000);
    CHECK_THROWS_AS(alter(casebook, builder.sheet().id, builder.at(builder.item)), domain::Error);
    CHECK(casebook.load_case(builder.sheet().id)->revisions.at(builder.item.uid) == 1);
}

TEST_CASE("the outside version moves when another connection has written") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    auto other = Casebook::open(folder / "a.redress");
    const auto before = casebook.outside_version();
    CHECK(casebook.outside_version() == before);
    store(other, CaseBuilder());
    CHECK(casebook.outside_version() != before);
}

TEST_CASE("a casebook that moves keeps its transaction alive") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    std::optional<Casebook> moved;
    auto work = casebook.begin();
    moved.emplace(std::move(casebook));
    CHECK(work.next_case_number(2026) == "2026-0001");
    work.commit();
    CHECK(moved->facts().format == 5);
}
