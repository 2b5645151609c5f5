// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <redress/domain/error.h>

using namespace redress;
using namespace redress::test;
using domain::ProblemKind;

namespace {

ProblemKind first_problem(const app::ApplyResult& result) {
    return std::get<app::Refused>(result).at(0).kind;
}

} // namespace

TEST_CASE("an edit changes the case and tells who did what in the history") {
    OpenWorkspace open;
    REQUIRE(is_applied(open.anna.apply(open.retitled(open.loaded(), "Glass gone"))));
    CHECK(open.title() == "Glass gone");
    const auto last = open.anna.casebook().history(open.id()).back();
    CHECK(last.note.who == "anna");
    CHECK(last.note.verb == "Change defect");
    REQUIRE(last.changes.size() == 1);
    CHECK(last.changes[0].before == "Glass cracked");
}

TEST_CASE("an applied edit answers with the case and its revisions as they are now") {
    OpenWorkspace open;
    const auto result = open.anna.apply(open.retitled(open.loaded(), "Glass gone"));
    const auto& applied = std::get<app::Applied>(result);
    CHECK(applied.loaded.dispute == open.loaded().dispute);
    CHECK(applied.loaded.revisions == open.loaded().revisions);
    CHECK(applied.loaded.revisions.at(open.defect.uid) == 2);
}

TEST_CASE("the second of two windows that change one record gets a conflict that names the first") {
    OpenWorkspace open;
    app::Workspace bo = open.window("bo");
    const auto seen = open.loaded();
    REQUIRE(is_applied(bo.apply(open.retitled(seen, "Bo's title"))));
    const auto result = open.anna.apply(open.retitled(seen, "Anna's title"));
    REQUIRE(is_conflict(result));
    const auto& conflict = std::get<app::Conflict>(result);
    CHECK(conflict.who == "bo");
    CHECK(conflict.verb == "Change defect");
    CHECK(conflict.at == "2026-03-02T12:00:00Z");
    CHECK(conflict.title == "1 Bo's title");
    CHECK_FALSE(conflict.removed);
    CHECK(open.title() == "Bo's title");
}

TEST_CASE("two windows may change different records of one case") {
    OpenWorkspace open;
    app::Workspace bo = open.window("bo");
    const auto seen = open.loaded();
    domain::Party trader = *domain::find(seen.dispute, open.builder.trader);
    trader.phone = "031-123456";
    REQUIRE(is_applied(bo.apply({open.id(), "Change party", {domain::altering(seen, trader)}})));
    REQUIRE(is_applied(open.anna.apply(open.retitled(seen, "Anna's title"))));
    CHECK(domain::find(open.loaded().dispute, open.builder.trader)->phone == "031-123456");
    CHECK(open.title() == "Anna's title");
}

TEST_CASE("changing a record that was removed is a conflict that says so") {
    OpenWorkspace open;
    app::Workspace bo = open.window("bo");
    const auto seen = open.loaded();
    REQUIRE(is_applied(bo.apply({open.id(), "Remove defect", {domain::removing(seen, open.defect.uid)}})));
    const auto result = open.anna.apply(open.retitled(seen, "Anna's title"));
    const auto& conflict = std::get<app::Conflict>(result);
    CHECK(conflict.removed);
    CHECK(conflict.verb == "Remove defect");
    CHECK(conflict.title == "1 Glass cracked");
}

TEST_CASE("a record that was removed and put back with other values is a conflict") {
    OpenWorkspace open;
    app::Workspace bo = open.window("bo");
    const auto seen = open.loaded();
    domain::Defect other = *domain::find(seen.dispute, open.defect);
    other.title = "Put back";
    REQUIRE(is_applied(bo.apply({open.id(), "Remove defect", {domain::removing(seen, open.defect.uid)}})));
    REQUIRE(is_applied(bo.apply({open.id(), "Add defect", {domain::adding(other)}})));
    CHECK(is_conflict(open.anna.apply(open.retitled(seen, "Anna's title"))));
    CHECK(open.title() == "Put back");
}

TEST_CASE("an edit that contradicts the records is refused and changes nothing") {
    OpenWorkspace open;
    const auto before = open.loaded().dispute;
    CHECK(first_problem(open.anna.apply(open.adding_defect(1, 800))) == ProblemKind::DuplicateNumber);
    CHECK(open.loaded().dispute == before);
    CHECK(open.anna.casebook().history(open.id()).size() == 1);
    CHECK(open.anna.next_number(open.id(), domain::RecordKind::Defect) == 2);
}

TEST_CASE("a record that others point to cannot be removed") {
    OpenWorkspace open;
    const domain::Edit edit{
        open.id(), "Remove item", {domain::removing(open.loaded(), open.builder.item.uid)}};
    CHECK(first_problem(open.anna.apply(edit)) == ProblemKind::UnknownReference);
}

TEST_CASE("an edit that changes nothing leaves no trace") {
    OpenWorkspace open;
    CHECK(is_applied(open.anna.apply(open.retitled(open.loaded(), "Glass cracked"))));
    CHECK(open.anna.casebook().history(open.id()).size() == 1);
    CHECK(open.loaded().revisions.at(open.defect.uid) == 1);
}

TEST_CASE("an edit of an unknown case or of the case number is an error") {
    OpenWorkspace open;
    domain::Edit edit = open.retitled(open.loaded(), "x");
    edit.dispute.uid = uid(5000);
    CHECK_THROWS_AS(open.anna.apply(edit), domain::Error);
    domain::CaseSheet sheet = open.loaded().dispute.sheet;
    sheet.number = "2026-0099";
    CHECK_THROWS_AS(open.anna.apply({open.id(), "Change", {domain::altering(open.loaded(), sheet)}}),
                    domain::Error);
}

TEST_CASE("an edit without sides or with one record twice is a mistake of the program") {
    OpenWorkspace open;
    CHECK_THROWS_AS(open.anna.apply({open.id(), "x", {domain::removing(open.loaded(), uid(5000))}}),
                    std::logic_error);
    domain::Edit twice = open.retitled(open.loaded(), "x");
    twice.changes.push_back(twice.changes[0]);
    CHECK_THROWS(open.anna.apply(twice));
}

TEST_CASE("everything verifies after several changes") {
    OpenWorkspace open;
    open.anna.apply(open.adding_defect(2, 800));
    open.anna.apply(open.retitled(open.loaded(), "Glass gone"));
    CHECK(open.anna.verify().empty());
}

TEST_CASE("a contradiction from before does not stand in the way of other changes") {
    OpenWorkspace open;
    domain::Guarantee backwards;
    backwards.id.uid = uid(500);
    backwards.purchase = open.builder.purchase;
    backwards.starts = day("2026-02-01");
    backwards.ends = day("2026-01-01");
    const std::vector<domain::Change> planted{domain::adding(backwards)};
    storage::Casebook older = storage::Casebook::open(open.file());
    auto work = older.begin();
    work.write(open.id(), planted);
    work.append_history(open.id(), {"2026-02-02T12:00:00Z", "bo", "Add guarantee"}, planted);
    work.commit();

    CHECK(is_applied(open.anna.apply(open.retitled(open.loaded(), "Glass gone"))));
    backwards.id.uid = uid(501);
    const auto result = open.anna.apply({open.id(), "Add guarantee", {domain::adding(backwards)}});
    CHECK(first_problem(result) == ProblemKind::GuaranteeEndsBeforeStart);
}
