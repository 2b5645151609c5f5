// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/usage.h"
#include "support/catch_compat.h"

using redress::desktop::answer_without_windows;

TEST_CASE("help and version are answered before there is a window") {
    CHECK(answer_without_windows({"--help"}).value().find("Usage: redress") == 0);
    CHECK(answer_without_windows({"my.redress", "-h"}).has_value());
    CHECK(answer_without_windows({"--version"}).value().find("Redress ") == 0);
    CHECK_FALSE(answer_without_windows({"my.redress", "--lang", "sv"}));
    CHECK_FALSE(answer_without_windows({"--", "--help"}));
}
