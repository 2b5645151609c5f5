// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/history_words.h>

#include <cstdlib>
#include <ctime>

using namespace redress;

namespace {

text::Messages swedish() {
    return test::shipped_resources().messages(text::Language::Swedish);
}

/// A clock one hour before UTC, written so that it needs no table of zones.
struct HourAhead {
    HourAhead() {
        setenv("TZ", "CET-1", 1);
        tzset();
    }
    ~HourAhead() {
        unsetenv("TZ");
        tzset();
    }
};

} // namespace

TEST_CASE("a step that was undone is named in the language of the reader") {
    CHECK(presentation::verb_words("Undo: Add defect", swedish()) == "Ångra: Lägg till fel");
    CHECK(presentation::verb_words("Redo: Undo: Add defect", swedish()) == "Gör om: Ångra: Lägg till fel");
    CHECK(presentation::verb_words("", swedish()).empty());
}

TEST_CASE("an instant is told by the clock of the reader, who may be in the next day") {
    const HourAhead clock;
    CHECK(presentation::moment_words("2026-11-21T23:30:00Z", text::Messages()) == "22 November 2026 00:30");
    CHECK(presentation::moment_words("2026-11-21T23:30:00Z", swedish()) == "22 november 2026 00:30");
}

TEST_CASE("what is no instant is shown as it is") {
    for (const char* words : {"", "yesterday", "2026-02-30T10:00:00Z", "2026-11-21", "2026-11-21Txx:00:00Z"})
        CHECK(presentation::moment_words(words, text::Messages()) == words);
}
