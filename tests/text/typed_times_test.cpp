// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/parse.h>

using namespace redress;
using text::ParseProblem;

namespace {

std::string read(std::string_view typed) {
    const auto parsed = text::parse_time(typed);
    const auto* time = std::get_if<domain::TimeOfDay>(&parsed);
    return time ? time->text() : "-";
}

} // namespace

TEST_CASE("times are read as people type them") {
    for (const char* typed :
         {"13:30", "13.30", "1330", " 13:30 ", "kl. 13.30", "kl 13:30", "1:30 pm", "1.30pm"})
        CHECK(read(typed) == "13:30");
    CHECK(read("9") == "09:00");
    CHECK(read("9:05") == "09:05");
    CHECK(read("12 am") == "00:00");
    CHECK(read("12 pm") == "12:00");
    CHECK(read("0:00") == "00:00");
}

TEST_CASE("what is no time is refused") {
    for (const char* typed : {"24:00", "13:60", "13:5", "13:300", "133", "13 pm", "0 am", "noon", "13:30:00",
                              "-1:00", "13,30", "kl", "\xFF", "1e1", "+9"}) {
        INFO(typed);
        CHECK(read(typed) == "-");
    }
    CHECK(std::get<ParseProblem>(text::parse_time("x")) == ParseProblem::NotATime);
    CHECK(std::get<ParseProblem>(text::parse_time("  ")) == ParseProblem::Empty);
    CHECK(read(std::string(10'000, '1')) == "-");
}
