// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_records.h"
#include "support/domain_printing.h"

#include <redress/domain/edit.h>

#include <algorithm>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::uid;

namespace {

CaseBuilder small_case() {
    CaseBuilder builder;
    const auto head = builder.add_head();
    builder.add_ready_defect(head, "Lucka", 8'000);
    builder.add_ready_defect(head, "Glas", 4'500);
    return builder;
}

} // namespace

TEST_CASE("a case comes back whole from its records") {
    const Case full = assemble(redress::test::full_records());
    CHECK(assemble(records_of(full)) == full);
    const CaseBuilder builder = small_case();
    CHECK(assemble(records_of(builder.dispute())) == builder.dispute());
}

TEST_CASE("the order of records does not matter") {
    CaseBuilder builder = small_case();
    builder.add_head(HeadKind::Rescission);
    auto records = records_of(builder.dispute());
    std::reverse(records.begin(), records.end());
    CHECK(assemble(records) == builder.dispute());
}

TEST_CASE("a case has exactly one sheet") {
    CHECK_THROWS_AS(assemble({}), std::logic_error);
    CHECK_THROWS_AS(assemble({CaseSheet{}, CaseSheet{}}), std::logic_error);
}

TEST_CASE("a record is found by its uid alone") {
    CaseBuilder builder;
    const auto found = find_record(builder, builder.item.uid);
    REQUIRE(found);
    CHECK(std::get<Item>(*found).description == "Braskamin Norrsken 5");
    CHECK_FALSE(find_record(builder, uid(999)));
}

TEST_CASE("references to a record are found in single fields lists and shares") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    const auto notice = builder.add_notice({defect});
    const auto claim = builder.add_claim(builder.add_head(), {defect}, {});
    const auto to_defect = references_to(builder, defect.uid);
    REQUIRE(to_defect.size() == 2);
    CHECK(to_defect[0] == std::pair(notice.uid, field_index(RecordKind::Notice, "defects").value()));
    CHECK(to_defect[1] == std::pair(claim.uid, field_index(RecordKind::ClaimItem, "defects").value()));
    CHECK(references_to(builder, builder.item.uid).size() == 1);
}

TEST_CASE("heads stand by rank and claim items by position") {
    CaseBuilder builder;
    const auto first = builder.add_head();
    const auto second = builder.add_head();
    builder.at(first).rank = 3;
    CHECK(ranked_heads(builder)[0]->id == second);
    const auto a = builder.add_claim(first, {}, {});
    const auto b = builder.add_claim(first, {}, {});
    builder.at(a).position = 9;
    REQUIRE(items_of(builder, first).size() == 2);
    CHECK(items_of(builder, first)[0]->id == b);
}

TEST_CASE("the net price is the price less the discount") {
    CaseBuilder builder;
    Item& item = builder.at(builder.item);
    item.discount = builder.money(9'000);
    CHECK(net_price(item) == builder.money(120'000));
    item.price.reset();
    CHECK_FALSE(net_price(item));
}

TEST_CASE("an unknown currency of the case is a broken promise") {
    Case dispute;
    dispute.sheet.currency = "XYZ";
    CHECK_THROWS_AS(currency_of(dispute), std::logic_error);
}

TEST_CASE("changes add alter and remove single records") {
    CaseBuilder builder;
    const LoadedCase loaded{builder.dispute(), {{builder.item.uid, 4}}};
    Item altered = builder.at(builder.item);
    altered.description = "Kakelugn";
    const Defect extra{{uid(70)}, 1, builder.item, "Rök", "", {}, {}, {}, "", ""};
    const std::vector<Change> changes{altering(loaded, altered), adding(extra),
                                      removing(loaded, builder.trader.uid)};
    const Case after = with_changes(loaded.dispute, changes);
    CHECK(after.items.front().description == "Kakelugn");
    CHECK(after.defects.size() == 1);
    CHECK(after.parties.size() == 1);
    CHECK(changes[0].expected == 4);
    CHECK(changes[1].expected == 0);
}

TEST_CASE("an alteration carries the record as it was loaded") {
    CaseBuilder builder;
    const LoadedCase loaded{builder.dispute(), {}};
    Item altered = builder.at(builder.item);
    altered.description = "Kakelugn";
    const Change change = altering(loaded, altered);
    CHECK(std::get<Item>(change.before.value()).description == "Braskamin Norrsken 5");
    CHECK(change.kind == RecordKind::Item);
    CHECK_FALSE(removing(loaded, builder.item.uid).after);
}
