// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typing_history.h"
#include "support/catch_compat.h"

using redress::desktop::TypingHistory;

namespace {

TypingHistory typed(std::wstring_view letters, const std::wstring& start = L"") {
    TypingHistory history;
    history.start(start);
    std::wstring text = start;
    for (wchar_t letter : letters) history.note(text += letter);
    return history;
}

} // namespace

TEST_CASE("a fresh field has nothing to take back") {
    TypingHistory history;
    history.start(L"Kamin");
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
}

TEST_CASE("letters of one word are taken back together") {
    TypingHistory history = typed(L"kamin");
    CHECK(history.undo() == L"");
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("words are taken back one by one") {
    TypingHistory history = typed(L"ny lucka");
    CHECK(history.undo() == L"ny ");
    CHECK(history.undo() == L"ny");
    CHECK(history.undo() == L"");
}

TEST_CASE("a deletion is a step of its own") {
    TypingHistory history = typed(L"!", L"Lucka");
    history.note(L"");
    CHECK(history.undo() == L"Lucka!");
    CHECK(history.undo() == L"Lucka");
}

TEST_CASE("what was taken back can be brought again until something else is typed") {
    TypingHistory history = typed(L"ab");
    history.undo();
    CHECK(history.redo() == L"ab");
    history.undo();
    history.note(L"x");
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo() == L"");
}
