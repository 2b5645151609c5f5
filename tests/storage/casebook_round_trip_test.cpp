// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;

namespace {

/// A case in which every kind of record occurs and every list has several entries.
CaseBuilder full_case() {
    CaseBuilder builder;
    const auto buyer = builder.add_party(domain::PartyRole::CoBuyer, "Nils Öberg");
    builder.at(buyer).roles.insert(domain::PartyRole::Representative);
    builder.at(buyer).represents = builder.consumer;
    builder.at(buyer).power_of_attorney = true;
    builder.at(builder.purchase).buyers = {buyer, builder.consumer};
    builder.add_payment(domain::PaymentKind::PriceWithheld, builder.money(20'000, 50));
    const auto head = builder.add_head();
    const auto first = builder.add_ready_defect(head, "Sprucken lucka", 12'000);
    const auto second = builder.add_ready_defect(head, "Rök i rummet", 8'000);
    const auto claim = builder.add_claim(head, {second, first}, percentage(10));
    builder.at(claim).defects[0].share = builder.money(700);
    builder.add_alternative(claim, lump_sum(builder.money(900)));
    builder.add_repair_attempt({first, second}, domain::RepairOutcome::Refused);
    builder.add_event(domain::EventKind::Refusal, "2025-12-20");
    const auto letter = builder.add_deadline("Påminnelse", "2026-04-01");
    const auto board = builder.add_deadline("Anmäl till ARN", "2026-05-01");
    builder.at(board).after = letter;
    builder.at(board).purchase = builder.purchase;
    builder.add_override(board, "2026-06-01");
    builder.add_hearing("2026-09-01");
    return builder;
}

domain::Case stored_and_loaded(const domain::Case& dispute) {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    store(casebook, dispute);
    return storage::Casebook::open(folder / "a.redress").load_case(dispute.sheet.id).value().dispute;
}

void put_text(domain::Record& record, const std::string& text) {
    auto values = domain::values_of(record);
    const auto fields = domain::fields_of(domain::kind_of(record));
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].type == domain::FieldType::Text && fields[i].name != "currency") values[i] = text;
    record = std::get<domain::Record>(domain::make_record(
        domain::kind_of(record), domain::uid_of(record), values, domain::Currency::from_code("SEK").value()));
}

} // namespace

TEST_CASE("a case with every kind of record comes back as it was stored") {
    domain::Case dispute = full_case();
    domain::Guarantee guarantee;
    guarantee.id.uid = uid(500);
    guarantee.purchase = dispute.purchases[0].id;
    guarantee.item = dispute.items[0].id;
    guarantee.guarantor = dispute.parties[1].id;
    guarantee.ends = day("2030-12-31");
    dispute.guarantees.push_back(guarantee);
    CHECK(stored_and_loaded(dispute) == dispute);
}

TEST_CASE("a case without any record but its sheet comes back") {
    domain::Case dispute;
    dispute.sheet.id.uid = uid(1);
    dispute.sheet.currency = "HUF";
    CHECK(stored_and_loaded(dispute) == dispute);
}

TEST_CASE("hostile text in every text field comes back byte for byte") {
    const std::string hostile =
        GENERATE(std::string("'; DROP TABLE defect; --"), std::string("a\0b", 3),
                 std::string("\" OR NEAR(x y) AND NOT *"), std::string("{{x}} **b** | <i>"),
                 std::string("\xF0\x9F\x98\x80 \xC5\x91\xE6\x97\xA5"), std::string(10'000, 'x'));
    std::vector<domain::Record> records = domain::records_of(full_case());
    for (domain::Record& record : records) put_text(record, hostile);
    const domain::Case dispute = domain::assemble(records);
    CHECK(stored_and_loaded(dispute) == dispute);
}

TEST_CASE("the first and the last day that a date can hold are kept") {
    CaseBuilder builder;
    builder.at(builder.item).delivered = day("1900-01-01");
    builder.at(builder.item).installed = day("2199-12-31");
    CHECK(stored_and_loaded(builder) == builder.dispute());
}

TEST_CASE("two cases may hold records with the same uids") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder first;
    CaseBuilder second;
    second.sheet().id.uid = uid(700);
    second.sheet().number = "2026-0002";
    second.at(second.item).description = "Another stove";
    store(casebook, first);
    store(casebook, second);
    CHECK(casebook.load_case(first.sheet().id)->dispute == first.dispute());
    CHECK(casebook.load_case(second.sheet().id)->dispute == second.dispute());
}

TEST_CASE("each change raises the revision of its record alone") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;
    store(casebook, builder);
    builder.at(builder.item).description = "Braskamin, vit";
    alter(casebook, builder.sheet().id, builder.at(builder.item));
    const auto loaded = casebook.load_case(builder.sheet().id).value();
    CHECK(loaded.revisions.at(builder.item.uid) == 2);
    CHECK(loaded.revisions.at(builder.trader.uid) == 1);
    CHECK(loaded.dispute == builder.dispute());
}

TEST_CASE("a list that gets shorter leaves nothing behind") {
    const ScratchFolder folder;
    auto casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder = full_case();
    store(casebook, builder);
    builder.at(builder.purchase).buyers = {builder.consumer};
    alter(casebook, builder.sheet().id, builder.at(builder.purchase));
    CHECK(casebook.load_case(builder.sheet().id)->dispute == builder.dispute());
}

TEST_CASE("a case that is not there is nothing") {
    const ScratchFolder folder;
    CHECK_FALSE(new_casebook(folder / "a.redress").load_case({uid(1)}));
}
