// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::test;

namespace {

const text::Messages english;
const text::Messages swedish(std::filesystem::path(REDRESS_SHARE_DIR) / "locale", text::Language::Swedish);

} // namespace

TEST_CASE("every finding has a sentence in English and another in Swedish") {
    const CaseBuilder builder;
    for (std::size_t i = 0; i < domain::choice_names<domain::ProblemKind>.count; ++i) {
        domain::Problem problem{};
        problem.kind = static_cast<domain::ProblemKind>(i);
        const std::string words = app::sentence(problem, builder, english);
        INFO(domain::choice_name(problem.kind));
        CHECK(words != domain::choice_name(problem.kind));
        CHECK(words.back() == '.');
        CHECK(app::sentence(problem, builder, swedish) != words);
    }
}

TEST_CASE("every error has a sentence that names its subject") {
    for (std::size_t i = 0; i < domain::choice_names<domain::ErrorKind>.count; ++i) {
        const domain::Error error(static_cast<domain::ErrorKind>(i), "SUBJECT", "DETAIL");
        INFO(domain::choice_name(error.kind()));
        CHECK(app::sentence(error, english).find("SUBJECT") != std::string::npos);
        CHECK(app::sentence(error, swedish).find("SUBJECT") != std::string::npos);
    }
}

TEST_CASE("braces in a person's text are not filled in again") {
    const domain::Error error(domain::ErrorKind::FileMissing, "{1}{0}.redress");
    CHECK(app::sentence(error, english) == "There is no file {1}{0}.redress. Check the name and the folder.");
}

TEST_CASE("every field and choice of every kind has words of its own") {
    for (std::size_t i = 0; i < domain::choice_names<domain::RecordKind>.count; ++i) {
        const auto kind = static_cast<domain::RecordKind>(i);
        for (const domain::FieldSpec& field : domain::fields_of(kind)) {
            if (field.name == "position") continue;
            INFO(domain::choice_name(kind) << "." << field.name);
            CHECK(app::field_label(kind, field.name, english) != field.name);
            for (std::string_view choice : field.choices)
                CHECK(app::choice_label(kind, field.name, choice, english) != choice);
        }
    }
}

TEST_CASE("the reason why a repair comes first cites the act of the purchase's day") {
    const app::Resources resources(REDRESS_SHARE_DIR);
    CaseBuilder builder; // contract of 1 October 2025
    const auto defect = builder.add_defect();
    const domain::Problem problem{domain::ProblemKind::NoSecondTierCondition,
                                  domain::Severity::Warning,
                                  domain::RecordKind::Defect,
                                  defect.uid,
                                  "second_tier",
                                  {},
                                  {}};
    CHECK(app::legal_reason(problem, builder, resources, swedish).find("2022:260") != std::string::npos);
    builder.at(builder.purchase).contract_date = day("2022-04-30");
    CHECK(app::legal_reason(problem, builder, resources, swedish).find("2022:260") == std::string::npos);
}
