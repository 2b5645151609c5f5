// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/exchange/answers_json.h>

using namespace redress;
using domain::Answers;
using Kind = exchange::JsonProblem::Kind;

namespace {

const exchange::AnswerNames known{{"goods", "price", "wish"}, {"cost", "has_quote"}, {"sv", "en"}};

/// With the name that every file of answers begins with.
std::string named(const std::string& json) {
    if (!json.starts_with('{') || json.find("\"redress\"") != std::string::npos) return json;
    return R"({"redress":"answers")" + std::string(json == "{}" ? "" : ",") + json.substr(1);
}

Answers read(const std::string& json) {
    const auto result = exchange::answers_from_json(named(json), known);
    REQUIRE(std::holds_alternative<Answers>(result));
    return std::get<Answers>(result);
}

exchange::JsonProblem problem(const std::string& json) {
    const auto result = exchange::answers_from_json(named(json), known);
    REQUIRE(std::holds_alternative<std::vector<exchange::JsonProblem>>(result));
    return std::get<std::vector<exchange::JsonProblem>>(result).front();
}

std::string place(const std::string& json, Kind kind) {
    const auto found = problem(json);
    CHECK(found.kind == kind);
    return found.path;
}

Answers full() {
    Answers answers;
    answers.uid.bytes[3] = 7;
    answers.language = "sv";
    answers.texts = {{"goods", "Skor \"Ögla\"\nstorlek 39"}, {"price", "1 299,50 kr"}};
    answers.defects = {{"Sulan släpper", {{"cost", "ca 300"}}, {"bilder/å.heic", "b.jpg"}},
                       {"Sömmen", {}, {}}};
    answers.receipts = {"kvitto.pdf"};
    answers.rewordings = {{"Jag begär.", "Jag ber om."}, {"Bort.", ""}};
    return answers;
}

} // namespace

TEST_CASE("answers come back as they were written") {
    CHECK(read(exchange::answers_to_json(full())) == full());
    CHECK(read(exchange::answers_to_json(Answers())) == Answers());
    CHECK(exchange::answers_to_json(full()) == exchange::answers_to_json(full()));
}

TEST_CASE("answers by hand need no version and a defect may be a line") {
    const Answers answers = read(R"({"answers":{"price":1200},"defects":["Sulan släpper"]})");
    CHECK(answers.uid.is_none());
    CHECK(answers.texts.at("price") == "1200");
    CHECK(answers.defects.at(0).what == "Sulan släpper");
    CHECK(read("{}") == Answers());
}

TEST_CASE("a defect of several lines is one thing on each line unless more is said of it") {
    const auto defects = read(R"({"defects":["a\nb\n\n c",{"what":"d\ne","answers":{"cost":1}}]})").defects;
    REQUIRE(defects.size() == 4);
    CHECK(defects[2].what == " c");
    CHECK(defects[3].what == "d\ne");
}

TEST_CASE("a language without questions is refused and names those that there are") {
    const auto found = problem(R"({"language":"fr"})");
    CHECK(found.kind == Kind::UnknownChoice);
    CHECK(found.expected == "sv, en");
    CHECK(read(R"({"language":"sv-SE"})").language == "sv-SE");
}

TEST_CASE("a question about each defect is no question about the whole") {
    CHECK(place(R"({"answers":{"cost":1}})", Kind::UnknownField) == "answers.cost");
    CHECK(problem(R"({"answers":{"x":1}})").expected == "goods, price, wish");
}

TEST_CASE("numbers and true and false are read as they stand there") {
    const Answers answers = read(R"({"answers":{"price":1299.5,"wish":true,"goods":false}})");
    CHECK(answers.texts ==
          std::map<std::string, std::string>{{"price", "1299.5"}, {"wish", "true"}, {"goods", "false"}});
}

TEST_CASE("an empty answer and null are no answer") {
    CHECK(read(R"({"answers":{"price":"","goods":null}})").texts.empty());
    Answers answers;
    answers.texts = {{"price", ""}};
    CHECK(read(exchange::answers_to_json(answers)).texts.empty());
}

TEST_CASE("what is not known is refused under its own place") {
    CHECK(place(R"({"answers":{"prize":"1"}})", Kind::UnknownField) == "answers.prize");
    CHECK(place(R"({"defects":[{"what":"a","answers":{"x":1}}]})", Kind::UnknownField) ==
          "defects[0].answers.x");
    CHECK(place(R"({"defects":[{"why":"a"}]})", Kind::UnknownField) == "defects[0].why");
    CHECK(place(R"({"price":"1"})", Kind::UnknownField) == "price");
    CHECK(place(R"({"rewordings":[{"from":"a","by":"b"}]})", Kind::UnknownField) == "rewordings[0].by");
}

TEST_CASE("a value of the wrong type is refused under its own place") {
    CHECK(place(R"({"answers":{"price":["1"]}})", Kind::WrongType) == "answers.price");
    CHECK(place(R"({"answers":"price"})", Kind::WrongType) == "answers");
    CHECK(place(R"({"defects":{"what":"a"}})", Kind::WrongType) == "defects");
    CHECK(place(R"({"defects":[7]})", Kind::WrongType) == "defects[0]");
    CHECK(place(R"({"receipts":[true]})", Kind::WrongType) == "receipts[0]");
    CHECK(place(R"({"receipts":[""]})", Kind::WrongType) == "receipts[0]");
    CHECK(place(R"({"receipts":["a\u0000b"]})", Kind::WrongType) == "receipts[0]");
    CHECK(place(R"({"uid":"12"})", Kind::WrongType) == "uid");
    CHECK(place(R"({"rewordings":[{"to":"a"}]})", Kind::MissingField) == "rewordings[0].from");
    CHECK(place("[]", Kind::WrongType) == "answers");
}

TEST_CASE("a case file or later answers are not taken for answers") {
    CHECK(problem(R"({"redress":"case","version":1,"case":{}})").kind == Kind::NotACase);
    CHECK(problem(R"({"redress":"case"})").value == "case");
    CHECK(place(R"({"redress":"agenda"})", Kind::UnknownChoice) == "redress");
    for (const char* bare : {"{}", R"({"answers":{}})"}) {
        const auto result = exchange::answers_from_json(bare, known);
        CHECK(std::get<1>(result).front().kind == Kind::NotACase);
    }
    CHECK(place(R"({"redress":"answers","version":2})", Kind::NewerVersion) == "version");
    CHECK(place(R"({"version":"1"})", Kind::WrongType) == "version");
}

TEST_CASE("hostile answers are refused") {
    CHECK(problem("").kind == Kind::NotJson);
    CHECK(problem(R"({"answers":{"price":"1"})").kind == Kind::NotJson);
    CHECK(problem("{\"answers\":{\"price\":\"\xFF\"}}").kind == Kind::NotUtf8);
    CHECK(problem(R"({"answers":{"price":"1","price":"2"}})").kind == Kind::DuplicateKey);
    CHECK(problem(std::string(200, '[')).kind == Kind::TooDeep);
    CHECK(problem(std::string(1024 * 1024, ' ') + "{}").kind == Kind::TooLarge);
}

TEST_CASE("an answer of twenty thousand characters is read whole") {
    const std::string letter(20'000, 'x');
    CHECK(read(R"({"answers":{"goods":")" + letter + "\"}}").texts.at("goods") == letter);
}

TEST_CASE("half a character in an answer is written as a replacement and can be read again") {
    Answers answers;
    answers.texts = {{"goods", "Sk\xC3"}};
    CHECK(read(exchange::answers_to_json(answers)).texts.at("goods") == "Sk\xEF\xBF\xBD");
}
