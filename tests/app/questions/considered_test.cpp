// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;

namespace {

using app::RemarkKind;

/// The wish that is offered instead; empty when none is.
std::string offered(const domain::Answers& given) {
    for (const app::Remark& remark : thought_about(given).remarks)
        if (remark.kind == RemarkKind::Instead) return remark.offered;
    return {};
}

} // namespace

TEST_CASE("money before a chance to repair offers repair with the section a click away") {
    for (const char* wish : {"money_off", "money_back"}) {
        const auto thought = thought_about(shoes({{"wish", wish}}));
        const app::Remark* early = remark_with(thought, "först få rätta till");
        REQUIRE(early != nullptr);
        CHECK(early->kind == RemarkKind::Instead);
        CHECK(early->offered == "repair");
        CHECK(early->rule.front() == "5 kap. 4, 5 och 8 §§ konsumentköplagen (2022:260)");
    }
}

TEST_CASE("after a failed attempt or a refusal to mend money is not too early") {
    const std::map<std::string, std::string> told{
        {"told", "yes"}, {"told_on", "2026-11-15"}, {"noticed_on", "2026-11-01"}, {"wish", "money_off"}};
    for (const char* answer : {"tried", "refused"}) {
        auto more = told;
        more["answered"] = answer;
        CHECK(offered(shoes(more)).empty());
    }
    // A no to something else is no refusal to mend, and the days that a letter gives are a custom.
    auto other = told;
    other["answered"] = "said_no";
    CHECK(offered(shoes(other)) == "repair");
    other["answered"] = "silent";
    other["told_on"] = "2026-11-03";
    CHECK(offered(shoes(other)) == "repair");
    CHECK(says(shoes(other), "Ingen lag säger i dagar"));
}

TEST_CASE("in England goods may go back for the money within thirty days") {
    // Thirty days beginning with the day after 2 November end on 2 December.
    const domain::Answers given = in_england({{"wish", "money_back"}});
    CHECK(offered(given).empty());
    CHECK(says(given, "Wednesday 2 December 2026"));
    CHECK(offered(in_england(
              {{"wish", "money_back"}, {"got_on", "2026-10-20"}, {"bought_on", "2026-10-20"}})) == "repair");
}

TEST_CASE("a firm that buys gets no letter but a reason") {
    const domain::Answers given = shoes({{"bought_as", "firm"}});
    CHECK(thought_about(given).stops());
    const documents::FontSet fonts;
    CHECK(app::first_letter(given, written_on(), resources(), fonts).pdf.empty());
    CHECK(app::what_now(given, written_on(), resources(), fonts).pdf.empty());
    CHECK(app::sentences_of(given, written_on(), resources()).empty());
}

TEST_CASE("bought from a private person or abroad the papers name no law and no board") {
    for (const auto& [key, option] : {std::pair{"seller_kind", "private_person"},
                                      {"seller_abroad", "eu"},
                                      {"seller_abroad", "elsewhere"}}) {
        const domain::Answers given = shoes({{key, option}});
        INFO(option);
        CHECK_FALSE(holds(letter_of(given), "§"));
        CHECK_FALSE(holds(letter_of(given), "nämnden"));
        CHECK_FALSE(holds(sheet_of(given), "ARN"));
        CHECK(says(given, "Brevet"));
    }
    CHECK(holds(sheet_of(shoes({{"seller_abroad", "eu"}})), "Konsument Europa"));
}

TEST_CASE("what kind of purchase it is changes what is said") {
    CHECK(says(shoes({{"condition", "used"}}), "begagnat"));
    CHECK(says(shoes({{"condition", "used"}, {"wish", "new"}}), "laga"));
    CHECK(says(shoes({{"who_bought", "gift"}}), "köparen"));
    CHECK(says(shoes({{"who_bought", "together"}}), "tillsammans"));
    CHECK(says(shoes({{"kind", "work"}}), "arbete"));
    CHECK(says(shoes({{"kind", "digital"}}), "ingen bekräftad lagtext"));
    CHECK(says(shoes(), "laga eller byta"));
}

TEST_CASE("dates say what still helps and show how they were counted") {
    // Two months from 15 November 2026 end on 15 January 2027, two years from delivery on 12 September 2028.
    const auto thought = thought_about(shoes());
    const app::Remark* harbour = remark_with(thought, "15 januari 2027");
    REQUIRE(harbour != nullptr);
    CHECK(harbour->rule.size() > 3);
    CHECK(remark_with(thought, "12 september 2028") != nullptr);
}

TEST_CASE("the day until which notice is in time is said before the defects are") {
    domain::Answers given = shoes();
    given.defects.clear();
    CHECK(remark_with(thought_about(given), "15 januari 2027") != nullptr);
}

TEST_CASE("nobody is told to be too late after a safe harbour or a presumption") {
    const domain::Answers old =
        shoes({{"bought_on", "2023-01-09"}, {"got_on", "2023-01-11"}, {"noticed_on", "2025-11-01"}});
    const auto thought = thought_about(old);
    CHECK(remark_with(thought, "kan fortfarande vara i tid") != nullptr);
    CHECK(remark_with(thought, "kan du behöva visa") != nullptr);
    for (const app::Remark& remark : thought.remarks) CHECK_FALSE(holds(remark.sentence, "för sent"));
}

TEST_CASE("what never came is asked to be delivered before the money is") {
    const domain::Answers late = shoes({{"arrived", "never"}, {"wish", "money_back"}});
    CHECK(offered(late) == "deliver");
    CHECK(holds(letter_of(late), "häver köpet"));
    CHECK(holds(letter_of(shoes({{"arrived", "never"}})), "levererar senast måndagen den 7 december 2026"));
}

TEST_CASE("a reduction without amounts says that an amount is stronger") {
    CHECK(says(shoes({{"wish", "money_off"}}), "ett belopp är starkare"));
    domain::Answers share = shoes({{"wish", "money_off"}, {"price", ""}});
    share.defects[0].texts["share"] = "20";
    CHECK(says(share, "när priset är känt"));
}
