// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

using namespace redress::domain;

TEST_CASE("a uid reads back from its hexadecimal form") {
    const std::string text = "00112233445566778899aabbccddeeff";
    REQUIRE(Uid::from_hex(text));
    CHECK(Uid::from_hex(text)->hex() == text);
    CHECK(Uid::from_hex("00112233445566778899AABBCCDDEEFF")->hex() == text);
}

TEST_CASE("a text that is not 32 hexadecimal digits is no uid") {
    CHECK_FALSE(Uid::from_hex(""));
    CHECK_FALSE(Uid::from_hex("00112233445566778899aabbccddeef"));
    CHECK_FALSE(Uid::from_hex("00112233445566778899aabbccddeefff"));
    CHECK_FALSE(Uid::from_hex("00112233-4455-6677-8899-aabbccdd"));
    CHECK_FALSE(Uid::from_hex("0011223344556677889gaabbccddeeff"));
}

TEST_CASE("the uid of zeros names nothing") {
    CHECK(Uid{}.is_none());
    CHECK(Id<Defect>{}.is_none());
    CHECK_FALSE(redress::test::uid(1).is_none());
}

TEST_CASE("choices are spelt and read by their names") {
    CHECK(choice_name(Method::QuotedRepair) == "quoted_repair");
    CHECK(choice_from<Method>("quoted_repair") == Method::QuotedRepair);
    CHECK_FALSE(choice_from<Method>("Quoted_repair"));
    CHECK_FALSE(choice_from<Method>(""));
}

namespace {

template <class E>
std::size_t named(E last) {
    return choice_names<E>.count - static_cast<std::size_t>(last);
}

} // namespace

TEST_CASE("every choice has a name") {
    CHECK(named(Side::Trader) == 1);
    CHECK(named(CaseStatus::Closed) == 1);
    CHECK(named(PartyRole::Witness) == 1);
    CHECK(named(SalesChannel::Other) == 1);
    CHECK(named(ItemKind::Digital) == 1);
    CHECK(named(ItemMatter::RealProperty) == 1);
    CHECK(named(PaymentKind::Costs) == 1);
    CHECK(named(PaymentMeans::Other) == 1);
    CHECK(named(DefectStatus::Withdrawn) == 1);
    CHECK(named(SecondTierCondition::Inconvenience) == 1);
    CHECK(named(NoticeMeans::Other) == 1);
    CHECK(named(RepairOutcome::NoFaultFound) == 1);
    CHECK(named(Audience::Forum) == 1);
    CHECK(named(HeadKind::Other) == 1);
    CHECK(named(Remedy::Interest) == 1);
    CHECK(named(Method::CourtEstimate) == 1);
    CHECK(named(ProblemKind::UnknownZone) == 1);
    CHECK(choice_name(ProblemKind::WithdrawnDefectClaimed) == "withdrawn_defect_claimed");
    CHECK(choice_name(ProblemKind::NoConsumer) == "no_consumer");
}
