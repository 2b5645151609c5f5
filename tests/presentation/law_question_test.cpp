// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/law_question.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using presentation::AnswerBlock;
using presentation::FieldState;
using presentation::ForumQuestionForm;
using presentation::InterestForm;
using presentation::LawQuestion;

namespace {

const FieldState& field(const LawQuestion& form, const std::string& name) {
    return *std::ranges::find(form.fields(), name, &FieldState::name);
}

std::string value_of(const AnswerBlock& block, const std::string& label) {
    const auto found = std::ranges::find(block.facts, label, &presentation::FactLine::label);
    return found == block.facts.end() ? std::string() : found->value;
}

} // namespace

TEST_CASE("every forum says whether it is open and open ones stand before closed ones") {
    OpenCase open;
    const ForumQuestionForm form(*open.session, open.page.dispute());
    REQUIRE(form.answer().size() > 2);
    CHECK(form.silence().empty());
    for (const AnswerBlock& block : form.answer()) {
        INFO(block.title);
        CHECK_FALSE(block.verdict.words.empty());
        CHECK_FALSE(block.notes.empty());
    }
    const auto is_closed = [](const AnswerBlock& block) { return block.verdict.words == "Not open"; };
    CHECK(std::ranges::is_partitioned(form.answer(), [&](const auto& block) { return !is_closed(block); }));
}

TEST_CASE("what the person knows better than the records changes the answer") {
    OpenCase open;
    ForumQuestionForm form(*open.session, open.page.dispute());
    const auto closed = [&] {
        return std::ranges::count(form.answer(), std::string("Not open"),
                                  [](const AnswerBlock& block) { return block.verdict.words; });
    };
    const auto before = closed();
    form.select("pending_elsewhere", {"yes"});
    CHECK(closed() > before);
    form.select("pending_elsewhere", {""});
    CHECK(closed() == before);
}

TEST_CASE("without a day of filing no forum is named") {
    OpenCase open;
    ForumQuestionForm form(*open.session, open.page.dispute());
    form.type("filed", "next week");
    CHECK(form.answer().empty());
    CHECK(form.silence() == "Write the day of filing.");
    CHECK_FALSE(field(form, "filed").error.empty());
}

TEST_CASE("interest is stated a line for each rate with a total and a sum per further day") {
    OpenCase open;
    InterestForm form(*open.session, open.page.dispute());
    form.select("kind", {"late_payment"});
    form.type("principal", "36500");
    form.type("from", "2025-01-01");
    form.type("until", "2025-01-11");
    REQUIRE(form.answer().size() == 1);
    const AnswerBlock& block = form.answer().front();
    REQUIRE(block.table.rows.size() == 1);
    // SFS 2024:1373: reference rate 3.00 % from 1 January 2025, and 8 %: 36 500 * 11 % / 365 = 11 a day.
    CHECK(block.table.rows.front().cells.at(3) == "11%");
    CHECK(value_of(block, "Interest in all") == "SEK\u00a0110.00");
    CHECK(value_of(block, "Per further day") == "SEK\u00a011.00");
}

TEST_CASE("interest that would end before it begins says so beside the field") {
    OpenCase open;
    InterestForm form(*open.session, open.page.dispute());
    form.type("principal", "1000");
    form.type("from", "2025-02-01");
    form.type("until", "2025-01-01");
    CHECK(form.answer().empty());
    CHECK(form.silence() == "Write the sum and both days.");
    CHECK_FALSE(field(form, "until").error.empty());
}

TEST_CASE("a law without rules of interest says that it has none") {
    CaseBuilder builder;
    builder.sheet().jurisdiction = "XX";
    OpenCase open(builder);
    const InterestForm form(*open.session, open.page.dispute());
    CHECK(form.answer().empty());
    CHECK(form.silence() == "The law of this case has no rules of interest here.");
}
