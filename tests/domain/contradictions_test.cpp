// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;
using redress::test::lump_sum;
using redress::test::uid;

namespace {

using Kinds = std::vector<ProblemKind>;

CaseBuilder sound_case() {
    CaseBuilder builder;
    const auto head = builder.add_head();
    builder.add_ready_defect(head, "Lucka", 8'000);
    builder.add_ready_defect(head, "Glas", 4'500);
    return builder;
}

/// The only contradiction in the case.
Problem contradiction_in(const Case& dispute) {
    const auto problems = contradictions_in(dispute);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::Blocking);
    return problems[0];
}

} // namespace

TEST_CASE("a sound case has no contradictions") {
    CHECK(contradictions_in(sound_case()).empty());
    CHECK(contradictions_in(CaseBuilder{}).empty());
}

TEST_CASE("a case needs a title that can be seen") {
    for (const char* title : {"", "  ", "\t\n"}) {
        CaseBuilder builder;
        builder.sheet().title = title;
        CHECK(contradiction_in(builder).kind == ProblemKind::MissingTitle);
    }
}

TEST_CASE("an unknown currency is refused by its code") {
    CaseBuilder builder = sound_case();
    builder.sheet().currency = "SEQ";
    CHECK(contradiction_in(builder).kind == ProblemKind::UnknownCurrency);
    CHECK(contradiction_in(builder).detail == "SEQ");
}

TEST_CASE("an empty case of nothing at all is refused without a crash") {
    const Kinds kinds = kinds_of(contradictions_in(Case{}));
    CHECK(std::find(kinds.begin(), kinds.end(), ProblemKind::UnknownCurrency) != kinds.end());
}

TEST_CASE("an amount in another currency than the case is refused with its field") {
    CaseBuilder builder = sound_case();
    builder.at(builder.item).discount = redress::test::money(10, 0, "EUR");
    CHECK(contradiction_in(builder).kind == ProblemKind::MixedCurrency);
    CHECK(contradiction_in(builder).field == "discount");
    CHECK(contradiction_in(builder).uid == builder.item.uid);
}

TEST_CASE("a share in another currency is refused") {
    CaseBuilder builder = sound_case();
    const auto claim = builder.dispute().claim_items[0].id;
    builder.at(claim).defects[0].share = redress::test::money(10, 0, "EUR");
    CHECK(contradiction_in(builder).kind == ProblemKind::MixedCurrency);
    CHECK(contradiction_in(builder).field == "defects");
}

TEST_CASE("single references to records that are not there are refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().defects[0].id).item = {uid(900)};
    CHECK(contradiction_in(builder).kind == ProblemKind::UnknownReference);
    CHECK(contradiction_in(builder).record == RecordKind::Defect);
    CHECK(contradiction_in(builder).field == "item");
}

TEST_CASE("lists of references to records that are not there are refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().notices[0].id).defects.push_back({uid(900)});
    CHECK(contradiction_in(builder).field == "defects");
    CHECK(contradiction_in(builder).record == RecordKind::Notice);
}

TEST_CASE("shares of defects that are not there are refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().claim_items[0].id).defects.push_back({{uid(900)}, std::nullopt});
    CHECK(contradiction_in(builder).kind == ProblemKind::UnknownReference);
    CHECK(contradiction_in(builder).record == RecordKind::ClaimItem);
}

TEST_CASE("a reference to a record of another kind is refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().defects[0].id).item = {builder.trader.uid};
    CHECK(contradiction_in(builder).kind == ProblemKind::UnknownReference);
}

TEST_CASE("one defect twice in a list is refused") {
    CaseBuilder builder = sound_case();
    auto& covered = builder.at(builder.dispute().claim_items[0].id).defects;
    covered.push_back(covered[0]);
    CHECK(contradiction_in(builder).kind == ProblemKind::DuplicateReference);
}

TEST_CASE("a claim item outside every head is refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().claim_items[0].id).head = {};
    CHECK(contradiction_in(builder).kind == ProblemKind::UnknownReference);
    CHECK(contradiction_in(builder).field == "head");
}

TEST_CASE("two records of one uid and a record without one are refused") {
    CaseBuilder twice;
    twice.at(twice.add_defect()).id = {twice.item.uid};
    CHECK(contradiction_in(twice).kind == ProblemKind::DuplicateRecord);
    CaseBuilder without;
    without.at(without.add_defect()).id = {};
    CHECK(contradiction_in(without).kind == ProblemKind::DuplicateRecord);
}

TEST_CASE("numbers of defects and exhibits and ranks are used once") {
    CaseBuilder defects = sound_case();
    defects.at(defects.dispute().defects[1].id).number = 1;
    CHECK(contradiction_in(defects).kind == ProblemKind::DuplicateNumber);
    CHECK(contradiction_in(defects).detail == "1");
    CaseBuilder exhibits = sound_case();
    exhibits.at(exhibits.dispute().exhibits[1].id).number = 1;
    CHECK(contradiction_in(exhibits).record == RecordKind::Exhibit);
    CaseBuilder heads = sound_case();
    heads.at(heads.add_head()).rank = 1;
    CHECK(contradiction_in(heads).field == "rank");
}

TEST_CASE("a withdrawn defect keeps its number taken") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().defects[0].id).status = DefectStatus::Withdrawn;
    builder.at(builder.dispute().defects[1].id).number = 1;
    CHECK(contradiction_in(builder).kind == ProblemKind::DuplicateNumber);
}

TEST_CASE("numbers and ranks below one are refused") {
    for (int number : {0, -1, std::numeric_limits<int>::min()}) {
        CaseBuilder builder = sound_case();
        builder.at(builder.dispute().exhibits[0].id).number = number;
        CHECK(contradiction_in(builder).kind == ProblemKind::NumberBelowOne);
        CHECK(contradiction_in(builder).detail == std::to_string(number));
    }
    CaseBuilder heads = sound_case();
    heads.at(heads.dispute().heads[0].id).rank = 0;
    CHECK(contradiction_in(heads).field == "rank");
}

TEST_CASE("negative amounts are refused wherever they stand") {
    CaseBuilder price = sound_case();
    price.at(price.item).price = price.money(-1);
    CHECK(contradiction_in(price).kind == ProblemKind::NegativeAmount);
    CaseBuilder stated = sound_case();
    stated.at(stated.dispute().claim_items[0].id).basis.stated = stated.money(0, -1);
    CHECK(contradiction_in(stated).field == "stated");
    CaseBuilder share = sound_case();
    share.at(share.dispute().claim_items[0].id).defects[0].share = share.money(-5);
    CHECK(contradiction_in(share).kind == ProblemKind::NegativeAmount);
    CaseBuilder payment = sound_case();
    payment.add_payment(PaymentKind::Refund, payment.money(-5));
    CHECK(contradiction_in(payment).record == RecordKind::Payment);
}

TEST_CASE("amounts above the largest are refused and the largest is not") {
    CaseBuilder builder = sound_case();
    builder.at(builder.item).price = Money{max_minor_units, builder.money(0).currency};
    CHECK(contradictions_in(builder).empty());
    builder.at(builder.item).price->minor += 1;
    CHECK(contradiction_in(builder).kind == ProblemKind::AmountTooLarge);
    builder.at(builder.item).price->minor = std::numeric_limits<std::int64_t>::max();
    CHECK(contradiction_in(builder).kind == ProblemKind::AmountTooLarge);
}

TEST_CASE("a percentage lies between 0 and 100") {
    CaseBuilder builder = sound_case();
    Basis& basis = builder.at(builder.dispute().claim_items[0].id).basis;
    for (int hundredths : {0, 1250, 10'000}) {
        basis.percent = Percent{hundredths};
        CHECK(contradictions_in(builder).empty());
    }
    for (int hundredths : {-1, 10'001}) {
        basis.percent = Percent{hundredths};
        CHECK(contradiction_in(builder).kind == ProblemKind::PercentOutOfRange);
    }
}

TEST_CASE("a discount above the price is refused") {
    CaseBuilder builder = sound_case();
    builder.at(builder.item).discount = builder.money(129'000);
    CHECK(contradictions_in(builder).empty());
    builder.at(builder.item).discount = builder.money(129'000, 1);
    CHECK(contradiction_in(builder).kind == ProblemKind::DiscountAbovePrice);
}

TEST_CASE("shares above the amount are refused and shares below it are not") {
    CaseBuilder builder = sound_case();
    const auto claim =
        builder.add_claim(builder.dispute().heads[0].id, {builder.add_defect(), builder.add_defect()},
                          lump_sum(builder.money(100)));
    builder.at(claim).defects[0].share = builder.money(60);
    for (std::int64_t rest : {30, 40}) {
        builder.at(claim).defects[1].share = builder.money(rest);
        CHECK(contradictions_in(builder).empty());
    }
    builder.at(claim).defects[1].share = builder.money(40, 1);
    CHECK(contradiction_in(builder).kind == ProblemKind::SharesExceedAmount);
    CHECK(contradiction_in(builder).amount == builder.money(100));
}

TEST_CASE("an alternative to itself is refused and so is a longer circle") {
    CaseBuilder self = sound_case();
    const auto first = self.dispute().claim_items[0].id;
    self.at(first).alternative_to = first;
    CHECK(contradiction_in(self).kind == ProblemKind::AlternativeToItself);
    CaseBuilder circle = sound_case();
    const auto a = circle.dispute().claim_items[0].id;
    const auto c = circle.add_alternative(circle.add_alternative(a, {}), {});
    CHECK(contradictions_in(circle).empty());
    circle.at(a).alternative_to = c;
    CHECK(kinds_of(contradictions_in(circle)) == Kinds(3, ProblemKind::AlternativeToItself));
}

TEST_CASE("an alternative under another head is refused") {
    CaseBuilder builder = sound_case();
    const auto other = builder.add_claim(builder.add_head(), {}, {});
    builder.at(other).alternative_to = builder.dispute().claim_items[0].id;
    CHECK(contradiction_in(builder).kind == ProblemKind::AlternativeInOtherHead);
}

TEST_CASE("costs and money in dispute are no alternatives to each other") {
    for (Remedy remedy : {Remedy::Costs, Remedy::Interest}) {
        CaseBuilder builder = sound_case();
        const auto first = builder.dispute().claim_items[0].id;
        const auto second = builder.add_alternative(first, lump_sum(builder.money(900)));
        CHECK(contradictions_in(builder).empty());
        builder.at(second).remedy = remedy;
        CHECK(contradiction_in(builder).kind == ProblemKind::AlternativeToOutsideItem);
        CHECK(contradiction_in(builder).uid == second.uid);
        builder.at(first).remedy = remedy;
        CHECK(contradictions_in(builder).empty());
        builder.at(second).remedy = Remedy::PriceReduction;
        CHECK(contradiction_in(builder).field == "alternative_to");
    }
}

TEST_CASE("a reduction may be the alternative to a repair") {
    CaseBuilder builder = sound_case();
    builder.at(builder.dispute().claim_items[0].id).remedy = Remedy::Repair;
    builder.add_alternative(builder.dispute().claim_items[0].id, lump_sum(builder.money(900)));
    CHECK(contradictions_in(builder).empty());
}

TEST_CASE("a guarantee that ends before it begins is refused and one of a day is not") {
    Case dispute = sound_case();
    dispute.guarantees.push_back({{uid(80)}, 1, {}, {}, {}, day("2025-11-03"), day("2025-11-03"), "", ""});
    CHECK(contradictions_in(dispute).empty());
    dispute.guarantees[0].ends = day("2025-11-02");
    CHECK(contradiction_in(dispute).kind == ProblemKind::GuaranteeEndsBeforeStart);
    CHECK(contradiction_in(dispute).field == "ends");
}

TEST_CASE("a repair that was finished before it was asked for is refused") {
    CaseBuilder builder = sound_case();
    const auto attempt =
        builder.add_repair_attempt({builder.dispute().defects[0].id}, RepairOutcome::Remains);
    builder.at(attempt).finished = day("2025-12-10"); // the day on which it was asked for
    CHECK(contradictions_in(builder).empty());
    builder.at(attempt).finished = day("2025-12-09");
    CHECK(contradiction_in(builder).kind == ProblemKind::RepairFinishedBeforeRequest);
    CHECK(contradiction_in(builder).uid == attempt.uid);
}

TEST_CASE("a text may be 100,000 characters long and no longer") {
    CaseBuilder builder = sound_case();
    std::string& text = builder.at(builder.dispute().defects[0].id).description;
    for (int i = 0; i < 100'000; ++i) text += "å"; // two bytes each
    CHECK(contradictions_in(builder).empty());
    text += "x";
    CHECK(contradiction_in(builder).kind == ProblemKind::TextTooLong);
    CHECK(contradiction_in(builder).field == "description");
}

TEST_CASE("any script and any markup is a good text") {
    CaseBuilder builder = sound_case();
    builder.at(builder.item).description = "**bold** {{x}} | <b> ő ű ł Ж Ω ✓ 日 😀 \n'; DROP TABLE item;--";
    CHECK(contradictions_in(builder).empty());
}

// Sequences from Unicode 15.0 table 3-7 and the sections about it.
TEST_CASE("broken UTF-8 is refused") {
    for (const char* broken :
         {"\xE5", "a\xC3", "\xC0\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
          "\x80", "\xE2\x82", "\xC3\x28", "\xFF\xFE"}) {
        CaseBuilder builder;
        builder.sheet().note = broken;
        CHECK(contradiction_in(builder).kind == ProblemKind::NotUtf8);
    }
}

TEST_CASE("the borders of UTF-8 are accepted") {
    CaseBuilder builder;
    builder.sheet().note = "\x7F \xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBF "
                           "\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF";
    CHECK(contradictions_in(builder).empty());
}
