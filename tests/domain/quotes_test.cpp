// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/quotes.h>
#include <redress/domain/readiness.h>
#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;
using redress::test::money;
using redress::test::quoted_repair;

namespace {

Basis by(Method method, std::optional<Money> stated = {}) {
    Basis basis;
    basis.method = method;
    basis.stated = stated;
    return basis;
}

/// One defect of a machine for 24 990, and one claim item for it.
struct Quoted : CaseBuilder {
    Id<Head> head;
    Id<ClaimItem> claim;

    explicit Quoted(Method method) {
        at(item).price = money(24'990);
        head = add_head();
        claim = add_claim(head, {add_defect()}, by(method));
    }
    Estimate& quote(Money amount, std::string source = {}) {
        Estimate& made = records().estimates.emplace_back();
        made.id.uid = redress::test::uid(7'000 + static_cast<std::uint32_t>(records().estimates.size()));
        made.position = static_cast<int>(records().estimates.size());
        made.item = claim;
        made.basis = quoted_repair(amount, std::move(source));
        return made;
    }
    Calculation calculation() const { return calculation_of(dispute(), *find(dispute(), claim)); }
    std::optional<Money> stated(Money amount, Method method) {
        at(claim).basis = by(method, amount);
        return calculation().amount;
    }
};

} // namespace

TEST_CASE("the average of three quotes is their sum divided by three") {
    Quoted made(Method::AverageQuote);
    made.quote(money(12'400), "Kamin AB");
    made.quote(money(11'900), "Sotarn AB");
    made.quote(money(13'050), "Murarna HB");
    const Calculation sum = made.calculation();
    CHECK(sum.amount == money(12'450)); // 37 350 / 3
    REQUIRE(sum.quotes.size() == 3);
    CHECK(sum.quotes[1].source == "Sotarn AB");
    CHECK(sources_of(made.dispute(), made.at(made.claim)).size() == 3);
}

TEST_CASE("an average that does not divide evenly is rounded once to the öre") {
    Quoted made(Method::AverageQuote);
    for (const int kronor : {100, 100, 101}) made.quote(money(kronor));
    CHECK(made.calculation().amount == money(100, 33)); // 301 / 3 = 100.333…
    made.records().estimates.back().basis.stated = money(102);
    CHECK(made.calculation().amount == money(100, 67)); // 302 / 3 = 100.666…
    made.records().estimates.pop_back();
    made.records().estimates.back().basis.stated = money(100, 1);
    CHECK(made.calculation().amount == money(100, 1)); // 100.005: half away from zero
}

TEST_CASE("the lowest of several quotes is taken with its source") {
    Quoted made(Method::LowestQuote);
    made.quote(money(12'400), "Kamin AB");
    made.quote(money(11'900), "Sotarn AB");
    made.quote(money(11'900), "Murarna HB");
    CHECK(made.calculation().amount == money(11'900));
    CHECK(sources_of(made.dispute(), made.at(made.claim)) == std::vector<std::string>{"Sotarn AB"});
}

TEST_CASE("one quote is its own average and its own lowest") {
    for (const Method method : {Method::LowestQuote, Method::AverageQuote}) {
        Quoted made(method);
        made.quote(money(799, 99));
        CHECK(made.calculation().amount == money(799, 99));
    }
}

TEST_CASE("without a quote there is no amount and the quotes are what is missing") {
    Quoted made(Method::AverageQuote);
    CHECK_FALSE(made.calculation().amount);
    CHECK(made.calculation().missing == std::vector{MissingInput::Quotes});
    made.quote(money(5)).basis.stated.reset();                                     // a quote without its sum
    made.quote(money(6)).basis.method = Method::LumpSum;                           // no quote
    made.quote(money(7)).item = made.add_claim(made.head, {}, lump_sum(money(1))); // for another item
    made.quote(money(8, 0, "EUR"));                                                // no sum can be made of it
    CHECK_FALSE(made.calculation().amount);
}

TEST_CASE("quotes at the limit of what may be written have an average") {
    Quoted made(Method::AverageQuote);
    const Money most{max_minor_units, money(0).currency};
    for (int i = 0; i < 3; ++i) made.quote(most);
    CHECK(made.calculation().amount == most);
    made.quote({max_minor_units + 1, most.currency}); // counts for nothing, and breaks nothing
    CHECK(made.calculation().amount == most);
}

TEST_CASE("an alternative has quotes of its own") {
    Quoted made(Method::AverageQuote);
    made.quote(money(100));
    const auto first = made.claim;
    made.claim = made.add_alternative(first, by(Method::LowestQuote));
    made.quote(money(80));
    CHECK(made.calculation().amount == money(80));
    CHECK(calculation_of(made, made.at(first)).amount == money(100));
    CHECK(total_of(made, made.dispute().heads[0]).stated == money(100));
    CHECK(total_of(made, made.dispute().heads[0]).minimum == money(80));
}

TEST_CASE("a repair asks for no money whatever it was quoted at") {
    Quoted made(Method::LowestQuote);
    made.quote(money(4'000));
    made.at(made.claim).remedy = Remedy::Repair;
    CHECK_FALSE(made.calculation().amount);
    const auto problems = readiness_of(made);
    CHECK(std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.kind == ProblemKind::AmountForCure && problem.amount == money(4'000);
    }));
}

TEST_CASE("a comparison takes what such goods cost from the price") {
    Quoted made(Method::ComparableGoods);
    CHECK(made.stated(money(18'500), Method::ComparableGoods) == money(6'490)); // 24 990 − 18 500
    CHECK(made.stated(money(24'990), Method::ComparableGoods) == money(0));
    CHECK(made.stated(money(30'000), Method::ComparableGoods) == money(0)); // dearer: nothing is lost
}

TEST_CASE("a purchase instead costs what it is dearer than the price") {
    Quoted made(Method::CoverPurchase);
    CHECK(made.stated(money(27'500, 50), Method::CoverPurchase) == money(2'510, 50)); // − 24 990
    CHECK(made.stated(money(20'000), Method::CoverPurchase) == money(0));
    made.at(made.claim).basis.price = money(19'000);
    CHECK(made.calculation().amount == money(1'000));
}

TEST_CASE("a comparison names what it still needs") {
    Quoted made(Method::CoverPurchase);
    CHECK(made.calculation().missing == std::vector{MissingInput::Stated});
    made.at(made.item).price.reset();
    CHECK(made.calculation().missing == std::vector{MissingInput::Price, MissingInput::Stated});
}

TEST_CASE("an expert's estimate is the sum that he states") {
    Quoted made(Method::ExpertEstimate);
    CHECK(made.stated(money(7'250), Method::ExpertEstimate) == money(7'250));
}

TEST_CASE("the quotes used show the amount") {
    Quoted made(Method::AverageQuote);
    const auto first = made.add_exhibit("Offert 1");
    const auto second = made.add_exhibit("Offert 2");
    made.quote(money(900)).evidence = {first};
    made.quote(money(800)).evidence = {second, first};
    CHECK(evidence_of(made, made.at(made.claim)) == std::vector{first, second});
    made.at(made.claim).basis.method = Method::LowestQuote;
    CHECK(evidence_of(made, made.at(made.claim)) == std::vector{second, first});
    made.at(made.claim).basis = by(Method::LumpSum, money(850));
    CHECK(evidence_of(made, made.at(made.claim)).empty());
}
