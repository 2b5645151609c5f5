// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell.h"
#include "support/catch_compat.h"

namespace redress::test {

/// The amount of a sum in JSON.
inline std::string sum(const nlohmann::json& money) {
    return money.is_null() ? "none" : money["amount"].get<std::string>();
}

/// A casebook with one sample as its first case.
struct LedgerDesk : WorkFolder {
    explicit LedgerDesk(const char* sample) { casebook_with({sample}); }

    /// What must end with 0.
    Ran must(const std::string& arguments) const {
        Ran ran = cli(arguments);
        INFO(arguments << "\n" << ran.err);
        REQUIRE(ran.code == 0);
        return ran;
    }
};

} // namespace redress::test
