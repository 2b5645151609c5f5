// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

/// Told on that day; the letter of 22 November asks for an answer by Monday 7 December.
domain::Answers told_on(const std::string& day, const std::string& answer) {
    return shoes({{"bought_on", "2025-10-01"},
                  {"got_on", "2025-10-02"},
                  {"noticed_on", "2025-11-01"},
                  {"told", "yes"},
                  {"told_on", day},
                  {"answered", answer}});
}

domain::Answers claim_of(const std::string& price, const std::string& share) {
    domain::Answers given = shoes({{"wish", "money_off"}, {"price", price}});
    given.defects[0].texts = {{"share", share}};
    return given;
}

} // namespace

TEST_CASE("a board whose last day comes before the answer is named with that day and without waiting") {
    // One year from 1 December 2025 (Förordning 2015:739, 8 § 3) ends on Tuesday 1 December 2026.
    const domain::Answers given = told_on("2025-12-01", "refused");
    const std::string sheet = sheet_of(given);
    CHECK(holds(sheet, "Vänta inte: anmäl senast tisdagen den 1 december 2026"));
    CHECK(holds(sheet, "så du kan anmäla nu"));
    CHECK(holds(sheet, "arn.se"));
    CHECK_FALSE(holds(sheet, "Vänta till"));
    CHECK(holds(letter_of(given), "(ARN)"));
    CHECK_FALSE(holds(sheet_of(told_on("2025-12-01", "waiting")), "så du kan anmäla nu"));
}

TEST_CASE("the board's time is judged by today") {
    // The year from 22 November 2025 ends on a Sunday, so that the board has it in time on the Monday.
    CHECK(holds(sheet_of(told_on("2025-11-22", "refused")), "anmäl senast måndagen den 23 november 2026"));
    CHECK_FALSE(holds(sheet_of(told_on("2025-11-19", "refused")), "ARN"));
    CHECK(holds(sheet_of(told_on("2026-03-02", "refused")), "3. Vänta till måndagen den 7 december 2026"));
}

TEST_CASE("the board is named only for what reaches its lowest floor") {
    // Förordning 2015:739, 8 § 2: 750 kronor, 1 500 for furniture.
    CHECK_FALSE(holds(sheet_of(shoes({{"price", "300"}})), "ARN"));
    CHECK_FALSE(holds(letter_of(shoes({{"price", "300"}})), "ARN"));
    CHECK(holds(sheet_of(shoes({{"price", "9 000"}})), "ARN"));
    for (const auto& [price, count] : {std::pair{"300", 0}, {"9 000", 1}}) {
        const auto remarks =
            thought_about(shoes({{"price", price}, {"told", "yes"}, {"told_on", "2026-11-16"}})).remarks;
        CHECK(std::ranges::count_if(remarks, [](const app::Remark& remark) {
                  return holds(remark.sentence, "Nämnden tar upp");
              }) == count);
    }
}

TEST_CASE("a claim between the floors prints them and no fee of the board") {
    const std::string sheet = sheet_of(claim_of("9 000", "10"));
    CHECK(holds(sheet, "Tar upp tvister om minst 750 kr."));
    CHECK(holds(sheet, "1 500 kr för motorfordon, resor och möbler"));
    CHECK_FALSE(holds(sheet, "150"));
    const std::string above = sheet_of(claim_of("9 000", "50"));
    CHECK_FALSE(holds(above, "Tar upp tvister om minst"));
    CHECK(holds(above, "Avgiften är 150"));
}

TEST_CASE("a fee above the claim says so") {
    // 5 % of 1 290 is 64.50; the district court takes 900 kronor (Förordning 1987:452).
    CHECK(holds(sheet_of(claim_of("1 290", "5")), "900,00 kr, alltså mer än det du kräver"));
    CHECK_FALSE(holds(sheet_of(claim_of("9 000", "50")), "mer än det du kräver"));
}

TEST_CASE("the sheet says by when to send the letter") {
    // Two months from 15 November 2026 end on Friday 15 January 2027; sending is enough (KKL 8:6).
    CHECK(holds(sheet_of(shoes()), "Skicka det senast fredagen den 15 januari 2027."));
    CHECK_FALSE(holds(sheet_of(shoes({{"told", "yes"}, {"told_on", "2026-11-16"}})), "Skicka det senast"));
    // Thirty days after 2 November end on 2 December; three open days for the post before it: 27 November.
    domain::Answers car = shoes({{"country", "EW"},
                                 {"bought_on", "2026-11-02"},
                                 {"got_on", "2026-11-02"},
                                 {"noticed_on", "2026-11-14"},
                                 {"wish", "money_back"}});
    car.language = "en";
    CHECK(holds(sheet_of(car), "arrived by Wednesday 2 December 2026. Send it by Friday 27 November 2026."));
    car.texts["got_on"] = "2026-10-25";
    car.texts["bought_on"] = "2026-10-25";
    CHECK(holds(sheet_of(car), "arrived by Tuesday 24 November 2026. The post may be too slow"));
}

TEST_CASE("a voluntary scheme is asked for and the county court is named in England") {
    domain::Answers given = shoes({{"country", "EW"}});
    given.language = "en";
    CHECK(holds(letter_of(given), "start proceedings in the county court. I am willing"));
    CHECK(holds(letter_of(shoes()),
                "vända mig till Allmänna reklamationsnämnden (ARN) eller till tingsrätten."));
}
