// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/domain/record.h>
#include <redress/exchange/case_json.h>

#include <nlohmann/json.hpp>

#include <random>

using namespace redress;
using Kind = exchange::JsonProblem::Kind;
using Problems = std::vector<exchange::JsonProblem>;

namespace {

Problems problems_of(std::string_view json) {
    auto result = exchange::read_case(json, test::counting_uids());
    if (std::holds_alternative<domain::Case>(result)) return {};
    return std::get<Problems>(std::move(result));
}

exchange::JsonProblem first_problem(std::string_view json) {
    const Problems problems = problems_of(json);
    REQUIRE_FALSE(problems.empty());
    return problems.front();
}

std::string stove() {
    return test::source_text("assets/samples/stove_itemised.json");
}

} // namespace

TEST_CASE("a file cut anywhere is refused with line and column") {
    const std::string whole = stove();
    const std::size_t last = whole.find_last_of('}');
    for (std::size_t size = 0; size <= last; size += last / 200) {
        INFO("first " << size << " bytes");
        const auto problem = first_problem(std::string_view(whole).substr(0, size));
        CHECK((problem.kind == Kind::NotJson || problem.kind == Kind::NotUtf8));
        CHECK(problem.line >= 1);
        CHECK(problem.column >= 1);
    }
}

TEST_CASE("the place where a file breaks is counted in lines and characters") {
    const auto problem = first_problem("{\n  \"redress\": \"case\",\n  \"åäö\" 1\n}");
    CHECK(problem.kind == Kind::NotJson);
    CHECK(problem.line == 3);
    CHECK(problem.column == 9);
}

TEST_CASE("every field of every kind refuses a value of the wrong type under its own path") {
    const std::string lists[] = {"parties",    "purchases", "items",      "payments",
                                 "guarantees", "defects",   "notices",    "repair_attempts",
                                 "exhibits",   "heads",     "claim_items"};
    for (std::size_t kind = 1; kind <= std::size(lists); ++kind)
        for (const domain::FieldSpec& spec : domain::fields_of(static_cast<domain::RecordKind>(kind))) {
            if (spec.name == "position") continue;
            const std::string& list = lists[kind - 1];
            INFO(list << "." << spec.name);
            // A number with decimals fits no field.
            const auto problem =
                first_problem(R"({"redress":"case","version":1,"case":{"currency":"SEK"},")" + list +
                              R"(":[{")" + std::string(spec.name) + R"(":1.5}]})");
            CHECK(problem.path == list + "[0]." + std::string(spec.name));
            CHECK(problem.kind == Kind::WrongType);
        }
}

TEST_CASE("every field of the sheet refuses a value of the wrong type under its own path") {
    for (const domain::FieldSpec& spec : domain::fields_of(domain::RecordKind::CaseSheet)) {
        nlohmann::json whole = nlohmann::json::parse(stove());
        whole["case"][std::string(spec.name)] = nlohmann::json::array({1});
        INFO(spec.name);
        CHECK(first_problem(whole.dump()).path == "case." + std::string(spec.name));
    }
}

TEST_CASE("a changed byte never crashes the reader") {
    const std::string whole = stove();
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::string broken = whole;
        broken[random() % broken.size()] = static_cast<char>(random() % 256);
        problems_of(broken);
    }
    SUCCEED();
}

TEST_CASE("a name that stands twice in one object is refused") {
    const auto problem = first_problem(R"({"redress":"case","version":1,"case":{"currency":"SEK"},)"
                                       R"("heads":[{"title":"a"},{"title":"b","title":"c"}]})");
    CHECK(problem.kind == Kind::DuplicateKey);
    CHECK(problem.path == "heads[1].title");
}

TEST_CASE("64 levels are read and 65 are not") {
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    CHECK(first_problem(nested(64)).kind == Kind::NotACase);
    CHECK(first_problem(nested(65)).kind == Kind::TooDeep);
    CHECK(first_problem(std::string(1'000'000, '[')).kind == Kind::TooDeep);
}

TEST_CASE("a file above 64 MiB is refused unread") {
    CHECK(first_problem(std::string(64U * 1024 * 1024 + 1, ' ')).kind == Kind::TooLarge);
}

TEST_CASE("a file of more than two million values is refused") {
    std::string text = "[0";
    for (int i = 0; i < 2'000'000; ++i) text += ",0";
    CHECK(first_problem(text + "]").kind == Kind::TooLarge);
}

TEST_CASE("more defects than numbers are refused") {
    std::string defects;
    for (int i = 0; i < 10'000; ++i) defects += "{},";
    defects.back() = ']';
    const std::string file = R"({"redress":"case","version":1,"case":{"currency":"SEK"},"defects":[)";
    const auto problem = first_problem(file + defects + "}");
    CHECK(problem.kind == Kind::TooLarge);
    CHECK(problem.path == "defects[9999]");
}

TEST_CASE("bytes that are not UTF-8 are refused with their place") {
    const auto problem = first_problem("{\n \"å\": \"\xFF\"}");
    CHECK(problem.kind == Kind::NotUtf8);
    CHECK(problem.line == 2);
    CHECK(problem.column == 8);
}

TEST_CASE("what follows a zero byte is not overlooked") {
    const std::string text(R"({"redress":"case","version":1,"case":{"currency":"SEK"}})");
    CHECK(problems_of(text).empty());
    CHECK(first_problem(text + std::string(1, '\0') + "rubbish").kind == Kind::NotJson);
    CHECK(first_problem(text + "rubbish").kind == Kind::NotJson);
}

TEST_CASE("JSON of something else is not a case") {
    for (const char* text :
         {"null", "[]", "{}", "42", R"({"redress":"bundle","version":1})", R"({"redress":1})"}) {
        INFO(text);
        CHECK(first_problem(text).kind == Kind::NotACase);
    }
}

TEST_CASE("a file of a later version is refused by its version") {
    const auto problem =
        first_problem(R"({"redress":"case","version":6,"case":{"currency":"SEK"},"zebras":[]})");
    CHECK(problem.kind == Kind::NewerVersion);
    CHECK(problem.value == "6");
}

TEST_CASE("a file without a version or a sheet says which is missing") {
    CHECK(first_problem(R"({"redress":"case","case":{"currency":"SEK"}})").path == "version");
    CHECK(first_problem(R"({"redress":"case","version":1})").path == "case");
    CHECK(first_problem(R"({"redress":"case","version":"1","case":{}})").kind == Kind::WrongType);
}

TEST_CASE("one file lists at most a hundred problems") {
    std::string parties;
    for (int i = 0; i < 500; ++i) parties += R"({"nam":1},)";
    parties.back() = ']';
    CHECK(
        problems_of(R"({"redress":"case","version":1,"case":{"currency":"SEK"},"parties":[)" + parties + "}")
            .size() == 100);
}

TEST_CASE("a long wrong value is quoted in part") {
    const std::string text = R"({"redress":"case","version":1,"case":{"currency":"SEK","side":")";
    const auto problem = first_problem(text + std::string(5000, 'x') + "\"}}");
    CHECK(problem.value == std::string(60, 'x') + "…");
}

TEST_CASE("a message carries no control characters of the file") {
    const auto problem = first_problem("{\"redress\":\"case\",\"version\":1,\"case\":{\"currency\":\"SEK\","
                                       "\"a\\u001b[31m\\nb\":\"\\u009b2J\\u0007x\"}}");
    CHECK(problem.path == "case.a[31m b");
    CHECK(problem.value == "2Jx");
}
