// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/case_list.h>
#include <redress/presentation/new_case.h>

using namespace redress;
using namespace redress::test;

namespace {

const presentation::FieldState& field(const presentation::NewCase& questions, std::string_view name) {
    for (const auto& each : questions.fields())
        if (each.name == name) return each;
    throw std::logic_error("no such question");
}

} // namespace

TEST_CASE("addresses given at the start belong to their parties") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    questions.type("consumer", "Ann Lee");
    questions.type("consumer_street", " Ekgatan 5 ");
    questions.type("consumer_postcode", "411 02");
    questions.type("consumer_city", "Göteborg");
    questions.type("trader", "Sofas Ltd");
    questions.type("trader_email", "info@sofas.example");
    const presentation::CasePage page(*open.session, questions.create().value());
    CHECK(page.dispute().parties.at(0).address == domain::Address{"Ekgatan 5", "411 02", "Göteborg", ""});
    CHECK(page.dispute().parties.at(1).email == "info@sofas.example");
}

TEST_CASE("an address without a name asks whose it is and writes nothing") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    questions.type("description", "Sofa");
    questions.type("trader_city", "Lund");
    CHECK_FALSE(questions.create());
    CHECK_FALSE(field(questions, "trader").error.empty());
    CHECK(field(questions, "consumer").error.empty());
    CHECK(presentation::CaseList(*open.session).size() == 1);
}

TEST_CASE("a case of which only the buyer is known is called after him") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    questions.type("consumer", "Ann Lee");
    const presentation::CasePage page(*open.session, questions.create().value());
    CHECK(page.dispute().sheet.title == "Ann Lee");
}

TEST_CASE("a case without any answer says what to answer in a whole sentence") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    CHECK_FALSE(questions.create());
    CHECK(field(questions, "title").error.find("Answer one of the questions") == 0);
}
