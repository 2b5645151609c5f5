// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <redress/app/sentences.h>
#include <redress/app/undo.h>

using namespace redress;
using namespace redress::test;

namespace {

struct UndoableWorkspace : OpenWorkspace {
    app::UndoStack stack{anna};

    void retitle(const std::string& title) { REQUIRE(is_applied(stack.apply(retitled(loaded(), title)))); }
};

} // namespace

TEST_CASE("undo brings back every step and redo repeats it") {
    UndoableWorkspace open;
    std::vector<domain::Case> states{open.loaded().dispute};
    open.retitle("First");
    states.push_back(open.loaded().dispute);
    REQUIRE(is_applied(open.stack.apply(open.adding_defect(2, 800))));
    states.push_back(open.loaded().dispute);
    for (const std::size_t step : {1U, 0U}) {
        REQUIRE(is_applied(open.stack.undo()));
        CHECK(open.loaded().dispute == states[step]);
    }
    for (const std::size_t step : {1U, 2U}) {
        REQUIRE(is_applied(open.stack.redo()));
        CHECK(open.loaded().dispute == states[step]);
    }
    CHECK(open.anna.verify().empty());
}

TEST_CASE("a removed record comes back with all its values") {
    UndoableWorkspace open;
    const auto before = open.loaded();
    REQUIRE(is_applied(open.stack.apply({open.id(), "Remove", {domain::removing(before, open.defect.uid)}})));
    REQUIRE(open.loaded().dispute != before.dispute);
    REQUIRE(is_applied(open.stack.undo()));
    CHECK(open.loaded().dispute == before.dispute);
}

TEST_CASE("the stack names the step that undo and redo would take") {
    UndoableWorkspace open;
    CHECK_FALSE(open.stack.can_undo());
    open.retitle("First");
    CHECK(open.stack.undo_name() == "Change defect");
    open.stack.undo();
    CHECK_FALSE(open.stack.can_undo());
    CHECK(open.stack.redo_name() == "Change defect");
    CHECK(open.anna.casebook().history(open.id()).back().note.verb == "Undo: Change defect");
}

TEST_CASE("a new step forgets what could be redone") {
    UndoableWorkspace open;
    open.retitle("First");
    open.stack.undo();
    open.retitle("Second");
    CHECK_FALSE(open.stack.can_redo());
}

TEST_CASE("undo after somebody else changed the record is a conflict and is given up") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    open.retitle("Anna's title");
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Bo's title"))));
    const auto result = open.stack.undo();
    REQUIRE(is_conflict(result));
    CHECK(std::get<app::Conflict>(result).who == "bo");
    CHECK(std::get<app::Conflict>(result).given_up == "Change defect");
    CHECK(open.title() == "Bo's title");
    CHECK_FALSE(open.stack.can_undo());
}

TEST_CASE("a step that somebody else's change stops does not stop the steps before it") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    REQUIRE(is_applied(open.stack.apply(open.adding_defect(2, 800))));
    open.retitle("Anna's title");
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Bo's title"))));
    REQUIRE(is_conflict(open.stack.undo()));
    CHECK(open.stack.undo_name() == "Add defect");
    REQUIRE(is_applied(open.stack.undo()));
    CHECK(open.loaded().dispute.defects.size() == 1);
    CHECK(open.title() == "Bo's title");
}

TEST_CASE("a redo that somebody else's change stops is given up and those after it can be taken") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    open.retitle("Anna's title");
    REQUIRE(is_applied(open.stack.apply(open.adding_defect(2, 800))));
    REQUIRE(is_applied(open.stack.undo()));
    REQUIRE(is_applied(open.stack.undo()));
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Bo's title"))));
    REQUIRE(is_conflict(open.stack.redo()));
    REQUIRE(is_applied(open.stack.redo()));
    CHECK(open.title() == "Bo's title");
    CHECK(open.loaded().dispute.defects.size() == 2);
}

TEST_CASE("a conflict of undo names the step and does not speak of text being typed") {
    app::Conflict conflict;
    conflict.title = "3 Glass cracked";
    conflict.who = "bo";
    conflict.at = "2026-03-02T12:00:05Z";
    const auto sentence = [&] { return app::sentence(conflict, text::Messages()); };
    CHECK(sentence().find("your text is still here") != std::string::npos);
    conflict.given_up = "Change defect";
    for (const char* part : {"Change defect", "3 Glass cracked", "bo", "2026-03-02T12:00:05Z"})
        CHECK(sentence().find(part) != std::string::npos);
    CHECK(sentence().find("your text") == std::string::npos);
}

TEST_CASE("undo after somebody else changed the record and back is still a conflict") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    open.retitle("Anna's title");
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Bo's title"))));
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Anna's title"))));
    CHECK(is_conflict(open.stack.undo()));
}

TEST_CASE("an old step is not undone over somebody else's values") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    open.retitle("Anna's title");
    REQUIRE(is_applied(bo.apply(open.retitled(open.loaded(), "Bo's title"))));
    open.retitle("Anna again");
    REQUIRE(is_applied(open.stack.undo()));
    CHECK(open.title() == "Bo's title");
    CHECK(is_conflict(open.stack.undo()));
    CHECK(open.title() == "Bo's title");
}

TEST_CASE("undo is not stopped by somebody else's change of another record") {
    UndoableWorkspace open;
    app::Workspace bo = open.window("bo");
    open.retitle("Anna's title");
    REQUIRE(is_applied(bo.apply(open.adding_defect(2, 800))));
    REQUIRE(is_applied(open.stack.undo()));
    CHECK(open.title() == "Glass cracked");
    CHECK(open.loaded().dispute.defects.size() == 2);
}

TEST_CASE("undo of a defect that others now point to is refused and does not stop the steps before it") {
    UndoableWorkspace open;
    open.retitle("Anna's title");
    REQUIRE(is_applied(open.stack.apply(open.adding_defect(2, 800))));
    domain::Notice notice;
    notice.id.uid = uid(801);
    notice.defects = {{uid(800)}};
    REQUIRE(is_applied(open.window("bo").apply({open.id(), "Add notice", {domain::adding(notice)}})));
    CHECK(std::holds_alternative<app::Refused>(open.stack.undo()));
    CHECK(open.loaded().dispute.defects.size() == 2);
    CHECK(is_applied(open.stack.undo()));
    CHECK(open.title() == "Glass cracked");
}

TEST_CASE("a defect added after an undone one gets a new number") {
    UndoableWorkspace open;
    REQUIRE(is_applied(open.stack.apply(open.adding_defect(2, 800))));
    REQUIRE(is_applied(open.stack.undo()));
    CHECK(open.anna.next_number(open.id(), domain::RecordKind::Defect) == 3);
}

TEST_CASE("a refused edit and an empty one are not remembered") {
    UndoableWorkspace open;
    open.stack.apply(open.adding_defect(1, 800));
    CHECK_FALSE(open.stack.can_undo());
    open.retitle("Glass cracked");
    CHECK_FALSE(open.stack.can_undo());
}

TEST_CASE("the history takes back another window's step though a window has taken its own back since") {
    UndoableWorkspace open;
    open.retitle("Anna's title");
    app::Workspace bo = open.window("bo");
    REQUIRE(is_applied(bo.apply(open.adding_defect(2, 800))));
    REQUIRE(is_applied(open.stack.undo()));
    const auto history = open.anna.casebook().history(open.id());
    const auto* step = app::step_to_undo(history);
    REQUIRE(step != nullptr);
    CHECK(step->note.verb == "Add defect");
    const auto edit = app::taking_back(open.loaded(), *step);
    REQUIRE(edit);
    REQUIRE(is_applied(bo.apply(*edit)));
    CHECK(open.loaded().dispute.defects.size() == 1);
    CHECK(app::step_to_undo(open.anna.casebook().history(open.id())) == nullptr);
}
