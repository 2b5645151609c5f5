// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::Kinds;
using redress::test::readiness;

namespace {

/// An order that never came: no defect, delivery asked for.
CaseBuilder undelivered() {
    CaseBuilder builder;
    const auto claim = builder.add_claim(builder.add_head(HeadKind::Delivery), {}, {});
    builder.at(claim).remedy = Remedy::Delivery;
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    return builder;
}

} // namespace

TEST_CASE("delivery of what never came needs neither a defect nor an amount") {
    CHECK(readiness(undelivered()) == Kinds{});
}

TEST_CASE("delivery adds nothing to the amount in dispute and leaves no item open") {
    const auto totals = totals_of(undelivered());
    CHECK(totals.stated.is_zero());
    CHECK(totals.heads.at(0).open_items.empty());
}

TEST_CASE("an amount beside delivery is not claimed") {
    auto builder = undelivered();
    builder.at(builder.dispute().claim_items[0].id).basis = redress::test::lump_sum(builder.money(500));
    CHECK(readiness(builder) == Kinds{ProblemKind::AmountForCure});
}

TEST_CASE("the money back in the second place needs no condition when delivery is asked first") {
    auto builder = undelivered();
    const auto head = builder.add_head(HeadKind::Rescission);
    const auto refund = builder.add_claim(head, {}, redress::test::lump_sum(builder.money(129'000)));
    builder.at(refund).remedy = Remedy::Refund;
    const auto found = readiness(builder);
    CHECK(std::count(found.begin(), found.end(), ProblemKind::NoSecondTierCondition) == 0);
}

TEST_CASE("a case that asks for something else still needs a defect") {
    auto builder = undelivered();
    builder.at(builder.dispute().claim_items[0].id).remedy = Remedy::Repair;
    const auto found = readiness(builder);
    CHECK(std::count(found.begin(), found.end(), ProblemKind::NoDefect) == 1);
}

TEST_CASE("a hash of a file is 64 small hexadecimal digits or nothing") {
    CHECK(is_digest_or_none(""));
    CHECK(is_digest_or_none(std::string(64, 'f')));
    CHECK_FALSE(is_digest_or_none(std::string(64, 'F')));
    CHECK_FALSE(is_digest_or_none(std::string(63, '0')));
    CHECK_FALSE(is_digest_or_none(std::string(64, 'g')));
}

TEST_CASE("a file's name that is too long or no text is refused") {
    CaseBuilder builder = undelivered();
    auto& exhibit = builder.at(builder.add_exhibit());
    exhibit.files = {{"", std::string(256, 'x')}, {"", "\xFF"}, {"", std::string(255, 'x')}};
    const auto problems = contradictions_in(builder.dispute());
    CHECK(redress::test::kinds_of(problems) == Kinds{ProblemKind::TextTooLong, ProblemKind::NotUtf8});
}
