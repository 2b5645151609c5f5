// SPDX-License-Identifier: GPL-3.0-or-later
#include "function_lengths.h"
#include "support/catch_compat.h"

using namespace redress::architecture;

namespace {

FunctionSpan only_function(const std::string& text) {
    const Outline outline = outline_of(text);
    CHECK(outline.balanced);
    REQUIRE(outline.functions.size() == 1);
    return outline.functions[0];
}

} // namespace

TEST_CASE("a function is as long as its head and body") {
    const auto found = only_function("namespace a {\n\nint twice(int x)\n{\n    return 2 * x;\n}\n\n}\n");
    CHECK(found.name == "twice");
    CHECK(found.first_line == 3);
    CHECK(found.lines == 4);
}

TEST_CASE("template lines and wrapped parameters count") {
    CHECK(only_function(
              "template <class T>\nT first(const std::vector<T>& list,\n        int x) {\n    return x;\n}\n")
              .lines == 5);
}

TEST_CASE("a comment above a function does not count and one inside does") {
    CHECK(only_function("// why\n// so\nint f() {\n    // here\n\n    return 1;\n}\n").lines == 5);
}

TEST_CASE("a function on one line has one line") {
    const auto found = only_function("struct A {\n    int x() const { return x_; }\n    int x_ = 0;\n};\n");
    CHECK(found.name == "x");
    CHECK(found.lines == 1);
}

TEST_CASE("braces in literals and comments are no braces") {
    CHECK(
        only_function("int f() {\n    // {\n    g(\"}\", '}', R\"x(}})x\"); /* { */\n    return 1'000;\n}\n")
            .lines == 5);
}

TEST_CASE("a lambda belongs to the function around it") {
    CHECK(only_function("void f() {\n    run([](int x) {\n        return x;\n    });\n}\n").lines == 5);
}

TEST_CASE("initialiser lists of constructors lead to the body") {
    const auto braces = only_function("Book::Book(int x)\n    : a_{x}, b_(2), c_{} {\n    open();\n}\n");
    CHECK(braces.lines == 4);
    CHECK(braces.is_constructor);
    CHECK(only_function("Book::Book(int x) : a_([x] { return x; }), b_(x) {\n    open();\n}\n").lines == 3);
}

TEST_CASE("values in braces are no functions") {
    CHECK(outline_of("const std::vector<int> table = {\n    1,\n    2,\n};\n").functions.empty());
    CHECK(outline_of("struct A {\n    std::function<void(int)> f{};\n    explicit A(B b = {});\n};\n")
              .functions.empty());
    CHECK(outline_of("template <class T>\nconcept Sum = requires(T t) { t + t; };\n").functions.empty());
}

TEST_CASE("types are found with their names and are no functions") {
    const Outline outline =
        outline_of("enum class Side { Left };\nstruct A final : B<int> {\n    union U { int x; };\n};\n");
    CHECK(outline.types == std::vector<std::string>{"Side", "A", "U"});
    CHECK(outline.functions.empty());
}

TEST_CASE("test cases are told from other functions") {
    CHECK(only_function("TEST_CASE(\"a (b) { c\") {\n    CHECK(true);\n}\n").is_test_case);
    CHECK_FALSE(only_function("void f() {}\n").is_test_case);
}

TEST_CASE("operators and trailing return types are functions") {
    CHECK(only_function("bool A::operator==(const A& b) const {\n    return b.x == x;\n}\n").lines == 3);
    CHECK(only_function("auto f(int x) -> std::optional<int> {\n    return x;\n}\n").name == "f");
    CHECK(only_function("std::function<void(int)> make(int x) {\n    return g;\n}\n").name == "make");
}

TEST_CASE("a lost brace is noticed") {
    CHECK_FALSE(outline_of("int f() {\n    if (x) {\n}\n").balanced);
    CHECK_FALSE(outline_of("namespace a {\nint f();\n").balanced);
}
