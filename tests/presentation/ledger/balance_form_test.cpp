// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ledger/ledger_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"

#include <redress/presentation/balance_form.h>

using namespace redress;
using namespace redress::test;
using presentation::BalanceForm;

namespace {

std::string fact(const presentation::AnswerBlock& block, const std::string& label) {
    for (const auto& line : block.facts)
        if (line.label == label) return OpenLedger::plain(line.value);
    return "no such line";
}

/// Both sums at 2 + 8 per cent for the 31 days of May: 20 000 give 169.8630…, 3 000 of costs 25.4794….
struct WithInterest : RuledWithCosts {
    WithInterest() { records().rulings.front().interest_from = day("2026-05-01"); }
};

} // namespace

TEST_CASE("the balance of a day shows its interest line by line and adds up") {
    const WithInterest made;
    OpenLedger open{made};
    BalanceForm form(*open.session, open.page.dispute());
    form.type("on", "2026-06-01");
    REQUIRE(form.answer().size() == 3);
    const auto& sums = form.answer()[0];
    CHECK(holds(sums.statement, "as the ruling says"));
    CHECK(fact(sums, "Awarded and not yet paid") == "SEK 20,000.00");
    CHECK(fact(sums, "Interest in all") == "SEK 195.34");
    CHECK(fact(sums, "of it on costs awarded") == "SEK 25.48");
    CHECK(fact(sums, "To be paid") == "SEK 23,195.34");
    CHECK(fact(sums, "Per further day") == "SEK 6.30"); // 5.4794… and 0.8219…
    CHECK(form.answer()[1].title == "Interest on the principal");
    CHECK(fact(form.answer()[1], "Together") == "SEK 169.86");
    CHECK(form.answer()[2].table.rows.at(0).cells.at(1) == "31 May 2026"); // the last day with it
    CHECK(form.answer()[2].table.rows.at(0).cells.at(2) == "31");
    CHECK(form.answer()[2].table.rows.at(0).cells.at(3) == "3,000.00");
}

TEST_CASE("the balance goes to either side and to any day") {
    const WithInterest made;
    OpenLedger open{made};
    BalanceForm form(*open.session, open.page.dispute());
    form.type("on", "2026-06-01");
    form.type("from", "2026-05-22");
    CHECK(fact(form.answer()[1], "Together") == "SEK 54.79"); // 10 days
    form.select("creditor", {"trader"});
    CHECK(fact(form.answer()[0], "To be paid") == "−SEK 23,000.00");
    form.type("from", "2026-06-02");
    CHECK(form.answer().empty());
    form.type("from", "soon");
    CHECK(form.answer().empty());
    form.type("from", "");
    form.type("on", "");
    CHECK(form.silence() == "Write the day of payment.");
}

TEST_CASE("what a question to the law answers can be copied as text") {
    const WithInterest made;
    OpenLedger open{made};
    BalanceForm form(*open.session, open.page.dispute());
    form.type("on", "2026-06-01");
    const std::string text = OpenLedger::plain(form.as_text());
    INFO(text);
    CHECK(holds(text, "Balance on a day\n"));
    CHECK(holds(text, "To be paid\tSEK 23,195.34\n"));
    CHECK(holds(text, "\t31\t3,000.00\t10%\t25.48\t"));
}

TEST_CASE("a ruling sheet keeps the day from which interest is awarded") {
    TwoItems items;
    const auto court = items.add_instance(domain::InstanceKind::FirstCourt);
    OpenLedger open{items};
    const auto sheet = presentation::ruling_sheet(*open.session, open.page, court);
    sheet->type("date", "2026-05-01");
    sheet->type("interest_from", "2026-05-02");
    CHECK(tells(*sheet, "after the ruling itself"));
    sheet->type("interest_from", "2026-04-02");
    CHECK_FALSE(tells(*sheet, "after the ruling itself"));
    REQUIRE(sheet->keep().kind == presentation::Outcome::Kind::Done);
    CHECK(open.page.dispute().rulings.front().interest_from == day("2026-04-02"));
    const auto again = presentation::ruling_sheet(*open.session, open.page, court);
    CHECK_FALSE(field_of(*again, "interest_from")->text.empty());
}

TEST_CASE("the sheets of payment and enforcement say what is no claim item") {
    const RuledWithCosts made;
    OpenLedger open{made};
    const auto payment = presentation::payment_sheet(*open.session, open.page);
    payment->type("amount", "500");
    CHECK_FALSE(tells(*payment, "voucher"));
    payment->select("means", {"voucher"});
    CHECK(tells(*payment, "A voucher pays a claim for money only if"));
    const auto instance = presentation::instance_sheet(*open.session, open.page);
    instance->select("kind", {"enforcement"});
    CHECK(tells(*instance, "litigation costs awarded and not paid, SEK 3,000.00"));
}
