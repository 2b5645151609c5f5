// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "app/questions/answer_file.h"

#include <redress/app/case_keeping.h>
#include <redress/storage/digest.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

/// One window on a casebook in which answers are kept as a case.
struct KeptLetter {
    OpenWorkspace open;
    app::UndoStack undo{open.anna};
    documents::FontSet fonts;
    text::Messages messages;
    domain::Date today = written_on();

    app::KeepingPlace place() { return {open.anna, undo, resources(), fonts, messages, today}; }
    app::Keeping keep(const domain::Answers& given) { return app::keep_case(given, place()); }
    app::Keeping look(const domain::Answers& given) { return app::what_keeping_does(given, place()); }

    domain::LoadedCase loaded(const domain::Answers& given) {
        return open.anna.load(app::case_behind(given)).value();
    }
    domain::Case dispute(const domain::Answers& given) { return loaded(given).dispute; }
    void apply(const domain::Answers& given, std::vector<domain::Change> changes) {
        REQUIRE(is_applied(open.anna.apply({app::case_behind(given), "By hand", std::move(changes)})));
    }
};

bool says(const std::vector<std::string>& sentences, const std::string& part) {
    return std::ranges::any_of(sentences, [&](const auto& each) { return holds(each, part); });
}

domain::Event no_answer() {
    domain::Event event;
    event.id.uid = uid(5001);
    event.kind = domain::EventKind::NoAnswer;
    event.date = day("2026-11-20");
    return event;
}

domain::Answers of_lines(const std::string& lines) {
    domain::Answers given = shoes();
    app::set_lines(given, lines);
    return given;
}

} // namespace

TEST_CASE("a letter kept as a case is there with its paper and the day it asks an answer by") {
    KeptLetter kept;
    const auto first = kept.keep(shoes());
    REQUIRE(first.id);
    CHECK(first.is_new);
    const domain::Case dispute = kept.dispute(shoes());
    CHECK(first.number == dispute.sheet.number);
    REQUIRE(dispute.exhibits.size() == 1);
    CHECK(dispute.exhibits[0].title == "Brevet den 22 november 2026");
    const auto pdf = app::first_letter(shoes(), written_on(), resources(), kept.fonts).pdf;
    CHECK(dispute.exhibits[0].files.at(0).sha256 == storage::sha256_hex(pdf));
    CHECK(kept.open.anna.casebook().has_file(dispute.exhibits[0].files[0].sha256));
    REQUIRE(dispute.deadlines.size() == 1);
    // 14 days from 22 November is Sunday 6 December.
    CHECK(dispute.deadlines[0].safe == day("2026-12-07"));
    CHECK(dispute.deadlines[0].consequence == domain::Consequence::Recommended);
    CHECK(dispute.deadlines[0].state == domain::DeadlineState::Open);
}

TEST_CASE("the same answers kept again change nothing on that day or a later one") {
    KeptLetter kept;
    kept.keep(shoes());
    const domain::Case before = kept.dispute(shoes());
    kept.today = day("2026-12-03");
    const auto again = kept.keep(shoes());
    CHECK(again.id == before.sheet.id);
    CHECK_FALSE(again.is_new);
    CHECK(again.changes.size() + again.left_alone.size() == 0);
    CHECK(kept.dispute(shoes()) == before);
}

TEST_CASE("what was added to the case stays when answers are kept again") {
    KeptLetter kept;
    kept.keep(shoes());
    kept.apply(shoes(), {domain::adding(no_answer())});
    const auto again = kept.keep(shoes({{"price", "1 399"}}));
    CHECK(kept.dispute(shoes()).events == std::vector{no_answer()});
    CHECK(kept.dispute(shoes()).items.at(0).price == money(1399));
    CHECK(says(again.changes, "1399.00"));
}

TEST_CASE("what was changed in the case stays where the answers have not changed") {
    KeptLetter kept;
    kept.keep(shoes());
    const auto loaded = kept.loaded(shoes());
    domain::CaseSheet sheet = loaded.dispute.sheet;
    sheet.title = "Skorna";
    domain::Party seller = loaded.dispute.parties.at(1);
    seller.registration_number = "556000-0000";
    kept.apply(shoes(), {domain::altering(loaded, sheet), domain::altering(loaded, seller)});
    const auto again = kept.keep(shoes({{"seller_email", "info@example.se"}}));
    const domain::Case now = kept.dispute(shoes());
    CHECK(now.sheet.title == "Skorna");
    CHECK(now.parties.at(1).registration_number == "556000-0000");
    CHECK(now.parties[1].email == "info@example.se");
    CHECK(again.left_alone.empty());
}

TEST_CASE("what both the answers and somebody in the case have changed stays and is told") {
    KeptLetter kept;
    kept.keep(shoes());
    const auto loaded = kept.loaded(shoes());
    domain::Item item = loaded.dispute.items.at(0);
    item.price = money(1250);
    kept.apply(shoes(), {domain::altering(loaded, item)});
    const auto again = kept.keep(shoes({{"price", "1 399"}}));
    CHECK(kept.dispute(shoes()).items.at(0).price == money(1250));
    CHECK(says(again.left_alone, "stays \"1250.00\" as in the case. The answers say \"1399.00\"."));
}

TEST_CASE("a defect that was taken out of the answers goes unless the case needs it") {
    KeptLetter kept;
    kept.keep(of_lines("Ett\nTvå\nTre"));
    const auto loaded = kept.loaded(shoes());
    domain::Defect third = loaded.dispute.defects.at(2);
    third.private_note = "Prata med Kim";
    kept.apply(shoes(), {domain::altering(loaded, third)});
    const auto again = kept.keep(of_lines("Ett"));
    const domain::Case now = kept.dispute(shoes());
    REQUIRE(now.defects.size() == 2);
    CHECK(now.defects[1].title == "Tre");
    CHECK(says(again.changes, "Removed: Defect 2 Två"));
    CHECK(says(again.left_alone, "Defect 3 Tre is no longer in the answers."));
}

TEST_CASE("a defect keeps its number and its records when a line before it goes") {
    KeptLetter kept;
    kept.keep(of_lines("Ett\nTvå"));
    const domain::Defect before = kept.dispute(shoes()).defects.at(1);
    kept.keep(of_lines("Två\nNytt"));
    const domain::Case now = kept.dispute(shoes());
    REQUIRE(now.defects.size() == 2);
    CHECK(now.defects[0] == before);
    CHECK(now.defects[1].title == "Nytt");
    CHECK(now.defects[1].number == 3);
}

TEST_CASE("a record that somebody removed from the case is not put back") {
    KeptLetter kept;
    kept.keep(shoes());
    const auto loaded = kept.loaded(shoes());
    kept.apply(shoes(), {domain::removing(loaded, loaded.dispute.deadlines.at(0).id.uid)});
    const auto again = kept.keep(shoes());
    CHECK(kept.dispute(shoes()).deadlines.empty());
    CHECK(says(again.left_alone, "was removed from the case and is not put back."));
}

TEST_CASE("another wish puts another claim in the place of the first") {
    KeptLetter kept;
    kept.keep(shoes());
    kept.keep(shoes({{"wish", "money_back"}, {"paid", "yes"}}));
    const domain::Case now = kept.dispute(shoes());
    CHECK(now.heads.at(0).kind == domain::HeadKind::Rescission);
    REQUIRE(now.claim_items.size() == 1);
    CHECK(now.claim_items[0].remedy == domain::Remedy::Refund);
    CHECK(now.payments.at(0).amount == money(1299));
}

TEST_CASE("a letter of a later day stands beside the one that may have been sent") {
    KeptLetter kept;
    kept.keep(shoes());
    kept.today = day("2026-11-25");
    kept.keep(shoes({{"price", "1 399"}}));
    const domain::Case now = kept.dispute(shoes());
    REQUIRE(now.exhibits.size() == 2);
    CHECK(now.exhibits[0].date == day("2026-11-22"));
    CHECK(now.exhibits[1].title == "Brevet den 25 november 2026");
    REQUIRE(now.deadlines.size() == 1);
    CHECK(now.deadlines[0].safe == day("2026-12-09"));
}

TEST_CASE("a look at what keeping does changes nothing and says the same") {
    KeptLetter kept;
    CHECK(kept.look(shoes()).is_new);
    kept.keep(shoes());
    const domain::Case before = kept.dispute(shoes());
    const auto seen = kept.look(shoes({{"price", "1 399"}}));
    CHECK(kept.dispute(shoes()) == before);
    CHECK(seen.changes == kept.keep(shoes({{"price", "1 399"}})).changes);
}

TEST_CASE("a keeping that was undone can be done again") {
    KeptLetter kept;
    kept.keep(shoes());
    kept.keep(shoes({{"price", "1 399"}}));
    REQUIRE(is_applied(kept.undo.undo()));
    CHECK(kept.dispute(shoes()).items.at(0).price == money(1299));
    kept.keep(shoes({{"price", "1 399"}}));
    CHECK(kept.dispute(shoes()).items.at(0).price == money(1399));
}

TEST_CASE("a case that came by another way gets only what it lacks") {
    KeptLetter kept;
    domain::Case other = case_from(shoes());
    other.sheet.title = "Skorna";
    other.purchases[0].order_number.clear();
    REQUIRE(std::holds_alternative<domain::Id<domain::CaseSheet>>(kept.open.anna.add_case(other, "Import")));
    const auto again = kept.keep(shoes({{"order_number", "K-1"}}));
    const domain::Case now = kept.dispute(shoes());
    CHECK(now.sheet.title == "Skorna");
    CHECK(now.purchases.at(0).order_number == "K-1");
    CHECK(says(again.left_alone, "stays \"Skorna\" as in the case."));
    CHECK(now.exhibits.size() == 1);
}

TEST_CASE("each picture is kept with its own defect also when two files have one name") {
    KeptLetter kept;
    const ScratchFolder folder;
    std::filesystem::create_directories(folder.path() / "p1");
    std::filesystem::create_directories(folder.path() / "p2");
    domain::Answers given = of_lines("Ett\nTvå");
    given.defects[0].what = " ";
    given.defects[0].pictures = {picture(folder.path() / "p1", "IMG_1.jpg", jpeg_bytes)};
    given.defects[1].pictures = {picture(folder.path() / "p2", "IMG_1.jpg", jpeg_bytes + "2")};
    kept.keep(given);
    const domain::Case now = kept.dispute(given);
    CHECK(now.exhibits.at(0).files.at(0).sha256 == storage::sha256_hex(jpeg_bytes + "2"));
}

TEST_CASE("a file that is gone from the disk stays in the case") {
    KeptLetter kept;
    const ScratchFolder folder;
    domain::Answers given = shoes();
    given.defects[0].pictures = {picture(folder.path(), "a.jpg", jpeg_bytes)};
    given.receipts = {picture(folder.path(), "b.jpg", jpeg_bytes),
                      picture(folder.path(), "c.jpg", jpeg_bytes)};
    kept.keep(given);
    const domain::Case before = kept.dispute(given);
    std::filesystem::remove(folder.path() / "a.jpg");
    std::filesystem::remove(folder.path() / "c.jpg");
    kept.keep(given);
    const domain::Case now = kept.dispute(given);
    CHECK(now.exhibits.at(0) == before.exhibits.at(0));
    CHECK(now.exhibits.at(1) == before.exhibits.at(1));
    CHECK(now.claim_items == before.claim_items);
}

TEST_CASE("ten situations are kept twice without a word") {
    KeptLetter kept;
    for (const char* name : {"shoe", "telephone", "sofa", "builders_work", "used_car", "never_came",
                             "subscription", "gift", "together", "trader_abroad"}) {
        INFO(name);
        const domain::Answers given = situation(name);
        REQUIRE(kept.keep(given).id);
        kept.today = day("2026-11-23");
        const auto again = kept.keep(given);
        CHECK(again.changes.size() + again.left_alone.size() + again.refused.size() == 0);
        kept.today = written_on();
    }
    CHECK(kept.open.anna.verify().empty());
}
