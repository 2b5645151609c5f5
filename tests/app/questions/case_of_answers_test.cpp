// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answer_file.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/app/workspace.h>
#include <redress/domain/behind.h>
#include <redress/domain/readiness.h>
#include <redress/domain/totals.h>

using namespace redress;
using namespace redress::test;
using domain::Case;

namespace {

Case case_in(const std::string& name) {
    return case_from(situation(name));
}

/// Whom the answers call what, and where they live.
std::string envelope(const Case& dispute, std::size_t party) {
    const domain::Party& one = dispute.parties.at(party);
    return one.name + "|" + one.address.street + "|" + one.address.postcode + "|" + one.address.city;
}

domain::Answers told(const std::string& answered) {
    return shoes({{"noticed_on", "2026-10-20"},
                  {"told", "yes"},
                  {"told_on", "2026-11-01"},
                  {"told_how", "telephone"},
                  {"answered", answered}});
}

std::string seller_at(const std::string& lines, const std::string& country = "SE",
                      const std::string& abroad = "no") {
    return envelope(
        case_from(shoes({{"seller_address", lines}, {"country", country}, {"seller_abroad", abroad}})), 1);
}

} // namespace

TEST_CASE("the case of the shoe asks for a cure of two defects from the shop") {
    const Case dispute = case_in("shoe");
    CHECK(dispute.sheet.title == "Vinterskor Nordsteg, storlek 42, Stegvis Skor AB");
    CHECK(dispute.sheet.jurisdiction + dispute.sheet.currency + dispute.sheet.language == "SESEKsv");
    CHECK(envelope(dispute, 0) == "Anna Lind|Storgatan 4|411 19|Göteborg");
    CHECK(envelope(dispute, 1) == "Stegvis Skor AB|Kungsgatan 8|411 20|Göteborg");
    CHECK(dispute.purchases.at(0).order_number == "K-20417");
    CHECK(dispute.items.at(0).price == money(1299));
    CHECK(dispute.items.at(0).delivered == day("2026-09-12"));
    REQUIRE(dispute.defects.size() == 2);
    CHECK(dispute.defects[1].title == "Blixtlåset på höger sko går inte att stänga");
    CHECK(dispute.defects[1].discovered == day("2026-11-15"));
    CHECK(dispute.heads.at(0).kind == domain::HeadKind::Repair);
    CHECK(dispute.claim_items.at(0).defects.size() == 2);
    CHECK(dispute.notices.size() + dispute.repair_attempts.size() + dispute.events.size() == 0);
}

TEST_CASE("the case of the telephone has the refused repair and asks the price back") {
    const Case dispute = case_in("telephone");
    CHECK(dispute.notices.at(0).means == domain::NoticeMeans::Form);
    CHECK(dispute.notices[0].date == day("2026-10-21"));
    CHECK(dispute.repair_attempts.at(0).outcome == domain::RepairOutcome::Refused);
    CHECK(dispute.repair_attempts[0].requested == day("2026-10-21"));
    CHECK(dispute.heads.at(0).kind == domain::HeadKind::Rescission);
    CHECK(dispute.payments.at(0).kind == domain::PaymentKind::PricePaid);
    CHECK(dispute.payments[0].amount == money(8990));
    CHECK(domain::totals_of(dispute).stated == money(8990));
}

TEST_CASE("the case of the sofa has a quote and a share and one defect whose amount is open") {
    // 2 800 + 10 % of 24 990 = 5 299
    const Case dispute = case_in("sofa");
    REQUIRE(dispute.claim_items.size() == 3);
    CHECK(dispute.claim_items[0].basis.method == domain::Method::QuotedRepair);
    CHECK(dispute.claim_items[0].basis.source == "offert från Tapetserare Holm den 3 november 2026");
    CHECK(dispute.claim_items[1].basis.percent == domain::Percent{1000});
    CHECK(dispute.claim_items[2].basis.method == domain::Method::None);
    CHECK(domain::totals_of(dispute).stated == money(5299));
    CHECK(dispute.repair_attempts.at(0).outcome == domain::RepairOutcome::Remains);
    CHECK(dispute.repair_attempts[0].requested == day("2026-06-22"));
    CHECK(dispute.repair_attempts[0].defects.size() == 3);
}

TEST_CASE("the case of the builder has a work and the answer that he gave") {
    const Case dispute = case_in("builders_work");
    CHECK(dispute.items.at(0).kind == domain::ItemKind::Service);
    CHECK(envelope(dispute, 1) == "Byggare Berg|Bergsvägen 11|443 31|Lerum");
    CHECK(dispute.notices.at(0).means == domain::NoticeMeans::Email);
    REQUIRE(dispute.events.size() == 1);
    CHECK(dispute.events[0].kind == domain::EventKind::Answer);
    CHECK(dispute.events[0].date == written_on());
    CHECK(holds(dispute.events[0].note, "Vilken dag det var är inte känt."));
}

TEST_CASE("the case of the car says that it was used") {
    const Case dispute = case_in("used_car");
    CHECK(dispute.items.at(0).matter == domain::ItemMatter::Used);
    CHECK(dispute.sheet.jurisdiction + dispute.sheet.currency + dispute.sheet.language == "EWGBPen");
    CHECK(envelope(dispute, 1) == "Harbour Cars Ltd|12 Quay Street|BS1 4XX|Bristol");
    CHECK(dispute.heads.at(0).kind == domain::HeadKind::Rescission);
    CHECK(dispute.claim_items.at(0).basis.percent == domain::Percent{10'000});
    CHECK(case_in("shoe").items.at(0).matter == domain::ItemMatter::Unknown);
}

TEST_CASE("the case of what never came has the day it was promised for and asks for delivery") {
    const Case dispute = case_in("never_came");
    CHECK(dispute.defects.empty());
    CHECK(dispute.heads.at(0).kind == domain::HeadKind::Delivery);
    CHECK(dispute.notices.at(0).means == domain::NoticeMeans::Chat);
    CHECK(dispute.notices[0].date == day("2026-10-20"));
    REQUIRE(dispute.events.size() == 1);
    CHECK(dispute.events[0].kind == domain::EventKind::Breach);
    CHECK(dispute.events[0].date == day("2026-10-10"));
    CHECK(dispute.parties.at(1).email == "orders@brewdirect.example");
}

TEST_CASE("the case of the subscription was told on a day that nobody knows") {
    // 50 % of 129 = 64.50
    const Case dispute = case_in("subscription");
    CHECK(dispute.items.at(0).kind == domain::ItemKind::Digital);
    REQUIRE(dispute.notices.size() == 1);
    CHECK_FALSE(dispute.notices[0].date);
    CHECK(dispute.notices[0].note == "Något svar hade inte kommit när brevet skrevs.");
    CHECK(dispute.events.empty());
    CHECK(dispute.defects.at(0).second_tier == domain::SecondTierCondition::None);
    CHECK(domain::totals_of(dispute).stated == money(64, 50));
}

TEST_CASE("the case of the gift is the buyer's and the one who got it writes for her") {
    const Case dispute = case_in("gift");
    const domain::Party& writer = dispute.parties.at(0);
    const domain::Party& buyer = dispute.parties.at(1);
    CHECK(buyer.name == "Eva Holm");
    CHECK(buyer.roles == domain::ChoiceSet<domain::PartyRole>{domain::PartyRole::Consumer});
    CHECK(writer.roles == domain::ChoiceSet<domain::PartyRole>{domain::PartyRole::Representative});
    CHECK(writer.represents == buyer.id);
    CHECK_FALSE(writer.power_of_attorney);
    CHECK(dispute.purchases.at(0).buyers == std::vector{buyer.id});
    CHECK(dispute.claim_items.at(0).creditor == buyer.id);
    CHECK(dispute.heads.at(0).kind == domain::HeadKind::Replacement);
}

TEST_CASE("the case of two buyers is both of theirs") {
    const Case dispute = case_in("together");
    CHECK(dispute.parties.at(1).name == "Tom O'Neill");
    CHECK(dispute.purchases.at(0).buyers == std::vector{dispute.parties[0].id, dispute.parties[1].id});
    CHECK(dispute.items.at(0).kind == domain::ItemKind::GoodsWithInstallation);
    CHECK(dispute.items[0].installed == day("2026-03-21"));
    CHECK(envelope(dispute, 2) == "Oak & Ash Sheds Ltd|Unit 4, Station Yard|LS1 1XX|Leeds");
    // 420 + 5 % of 1,890 = 514.50
    CHECK(domain::plain_decimal(domain::totals_of(dispute).stated) == "514.50");
}

TEST_CASE("the case against a trader abroad has his country and says where he is") {
    const Case dispute = case_in("trader_abroad");
    CHECK(envelope(dispute, 1) == "Klangwerk GmbH|Hafenstraße 5|20457|Hamburg");
    CHECK(dispute.parties[1].address.country == "Tyskland");
    CHECK(dispute.purchases.at(0).note == "Säljaren finns i ett annat land inom EU.");
    CHECK(dispute.parties[1].email == "service@klangwerk.example");
}

TEST_CASE("a no to what was asked refuses no repair") {
    const Case no = case_from(told("said_no"));
    CHECK(no.repair_attempts.empty());
    CHECK(no.events.at(0).kind == domain::EventKind::Refusal);
    CHECK_FALSE(domain::has_second_tier_condition(no, no.defects.at(0)));
    const Case refused = case_from(told("refused"));
    CHECK(refused.events.empty());
    CHECK(domain::has_second_tier_condition(refused, refused.defects.at(0)));
}

TEST_CASE("a silence longer than a letter gives is an event and opens nothing by itself") {
    const Case dispute = case_from(told("silent"));
    CHECK(dispute.events.at(0).kind == domain::EventKind::NoAnswer);
    CHECK(dispute.events[0].date == written_on());
    CHECK_FALSE(domain::has_second_tier_condition(dispute, dispute.defects.at(0)));
}

TEST_CASE("a private seller is the other side without being a trader") {
    const Case dispute = case_from(shoes({{"seller_kind", "private_person"}, {"seller", "Karl Berg"}}));
    CHECK(domain::first_with_role(dispute, domain::PartyRole::Trader) == nullptr);
    CHECK(domain::counterpart_of(dispute)->name == "Karl Berg");
    CHECK(app::case_row_of(dispute).trader == "Karl Berg");
    for (const domain::Problem& problem : domain::readiness_of(dispute))
        CHECK(problem.kind != domain::ProblemKind::NoTrader);
}

TEST_CASE("a seller of whom nothing is known is not called a firm") {
    const Case dispute = case_from(shoes({{"seller_kind", ""}}));
    CHECK(dispute.parties.at(1).roles.empty());
    CHECK(domain::counterpart_of(dispute) == &dispute.parties[1]);
}

TEST_CASE("a postcode stands before a town on the last line and nowhere else") {
    CHECK(seller_at("Box 1\n411 19 Göteborg") == "Stegvis Skor AB|Box 1|411 19|Göteborg");
    CHECK(seller_at("Box 1\nSE-411 19 Göteborg") == "Stegvis Skor AB|Box 1|SE-411 19|Göteborg");
    CHECK(seller_at("Gatan 4\n1 tr, lgh 1201") == "Stegvis Skor AB|Gatan 4\n1 tr, lgh 1201||");
    CHECK(seller_at("3 Mill Lane\nBristol\nBS6 5XX", "EW") == "Stegvis Skor AB|3 Mill Lane|BS6 5XX|Bristol");
    CHECK(seller_at("12 Quay Street\nBristol\nBS1 4XX", "SE", "elsewhere") ==
          "Stegvis Skor AB|12 Quay Street|BS1 4XX|Bristol");
}

TEST_CASE("what a repair costs by one's own reckoning is an estimate and a price alone is known") {
    domain::Answers given = shoes({{"wish", "money_off"}});
    given.defects[0].texts = {{"repair_price", "500"}};
    const Case own = case_from(given);
    CHECK(own.claim_items.at(0).basis.method == domain::Method::LumpSum);
    CHECK(own.claim_items[0].basis.stated == money(500));
    CHECK(own.claim_items[0].basis.source == "Egen uppskattning av vad det kostar att laga");
    given.defects[0].texts["quote_from"] = "Kalle";
    CHECK(case_from(given).claim_items.at(0).basis.method == domain::Method::QuotedRepair);
}

TEST_CASE("a price of which some is owed is noted without an amount") {
    const Case dispute = case_from(shoes({{"wish", "money_back"}, {"paid", "no"}}));
    REQUIRE(dispute.payments.size() == 1);
    CHECK(dispute.payments[0].kind == domain::PaymentKind::PriceWithheld);
    CHECK_FALSE(dispute.payments[0].amount);
    CHECK(case_from(shoes({{"wish", "money_back"}})).payments.empty());
}

TEST_CASE("the pictures of a defect bear every wish and come before the receipts") {
    const ScratchFolder folder;
    for (const char* wish : {"", "new", "money_off", "money_back"}) {
        INFO(wish);
        domain::Answers given = shoes({{"wish", wish}});
        given.receipts = {picture(folder.path(), "kvitto.jpg", jpeg_bytes)};
        given.defects[0].pictures = {picture(folder.path(), "sula.jpg", jpeg_bytes)};
        const Case dispute = case_from(given);
        REQUIRE(dispute.exhibits.size() == 2);
        CHECK(dispute.exhibits[0].files.at(0).name == "sula.jpg");
        CHECK(dispute.claim_items.at(0).evidence == std::vector{dispute.exhibits[0].id});
        CHECK(holds(letter_of(given), "Se Bilaga 1"));
    }
}

TEST_CASE("of a country that nobody said the case has none and no currency is printed") {
    const domain::Answers given = shoes({{"country", ""}});
    CHECK(case_from(given).sheet.jurisdiction.empty());
    CHECK(case_from(given).sheet.currency == "SEK");
    CHECK_FALSE(holds(letter_of(given), "299 kr"));
}
