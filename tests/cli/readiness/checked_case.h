// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shell.h"
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/domain/problem.h>
#include <redress/exchange/case_json.h>

namespace redress::test {

/// A Swedish case in a casebook of its own, looked at by `claim check` on a day.
class CheckedCase : WorkFolder {
public:
    explicit CheckedCase(const domain::Case& dispute, std::string today = "2026-03-02")
        : today_(std::move(today)) {
        casebook_with({});
        write("case.json", exchange::write_case(dispute));
        const Ran added = cli("case add --from case.json");
        INFO(added.err);
        REQUIRE(added.code == 0);
    }

    Ran ran(const std::string& arguments) const {
        return shell("redress-cli --today " + today_ + " --casebook my.redress " + arguments);
    }

    std::vector<nlohmann::json> problems(const std::string& language = "en") const {
        return ran("claim check 1 --json --language " + language).json()["problems"];
    }

    bool finds(domain::ProblemKind kind) const {
        const auto all = problems();
        return std::any_of(all.begin(), all.end(), [&](const auto& problem) {
            return problem["kind"] == std::string(domain::choice_name(kind));
        });
    }

    /// Found with this reason, which the list for people says as well.
    void check(domain::ProblemKind kind, const std::string& language, const std::string& reason) const {
        INFO(language << ": " << reason);
        bool is_found = false;
        for (const auto& problem : problems(language)) {
            if (problem["kind"] != std::string(domain::choice_name(kind))) continue;
            is_found = true;
            CAPTURE(problem.dump());
            CHECK(holds(problem["reason"].get<std::string>(), reason));
        }
        CHECK(is_found);
        CHECK(holds(ran("claim check 1 --language " + language).out, reason));
    }

private:
    std::string today_;
};

/// The finding and its reason in both languages.
inline void check_found(const domain::Case& dispute, domain::ProblemKind kind, const std::string& swedish,
                        const std::string& english, std::string today = "2026-03-02") {
    const CheckedCase checked(dispute, std::move(today));
    checked.check(kind, "sv", swedish);
    checked.check(kind, "en", english);
}

/// Two defects of which nothing is missing, 8 000 and 4 500 claimed for them, the price paid.
struct ReadyStove : CaseBuilder {
    domain::Id<domain::Head> head = add_head();
    domain::Id<domain::Defect> door = add_ready_defect(head, "Lucka", 8'000);
    domain::Id<domain::Defect> glass = add_ready_defect(head, "Glas", 4'500);

    ReadyStove() { add_payment(domain::PaymentKind::PricePaid, money(129'000)); }
    domain::Defect& first_defect() { return records().defects[0]; }
    domain::ClaimItem& first_item() { return records().claim_items[0]; }
    domain::ClaimItem& second_item() { return records().claim_items[1]; }
};

} // namespace redress::test
