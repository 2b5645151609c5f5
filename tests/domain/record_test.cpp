// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_records.h"
#include "support/domain_printing.h"

#include <algorithm>

using namespace redress::domain;
using redress::test::uid;

namespace {

const Currency sek = Currency::from_code("SEK").value();

std::variant<Record, BadField> remade(const Record& record) {
    return make_record(kind_of(record), uid_of(record), values_of(record), sek);
}

/// A defect's values with one of them replaced.
std::variant<Record, BadField> defect_with(std::string_view field, FieldValue value) {
    auto values = values_of(Record(Defect{}));
    values[field_index(RecordKind::Defect, field).value()] = std::move(value);
    return make_record(RecordKind::Defect, uid(1), values, sek);
}

} // namespace

TEST_CASE("every kind of record comes back whole from its values") {
    const auto records = redress::test::full_records();
    REQUIRE(records.size() == std::variant_size_v<Record>);
    for (const Record& record : records) {
        INFO(choice_name(kind_of(record)));
        const auto back = remade(record);
        REQUIRE(std::holds_alternative<Record>(back));
        CHECK(std::get<Record>(back) == record);
    }
}

TEST_CASE("no member of a full record stands at its default") {
    for (const Record& record : redress::test::full_records()) {
        const auto values = values_of(record);
        const auto blank = values_of(blank_record(kind_of(record), uid(1), sek));
        const auto fields = fields_of(kind_of(record));
        for (std::size_t i = 0; i < fields.size(); ++i) {
            INFO(choice_name(kind_of(record)) << "." << fields[i].name);
            if (fields[i].name != "currency") CHECK(values[i] != blank[i]);
        }
    }
}

TEST_CASE("a blank record of every kind comes back from its values") {
    for (std::size_t i = 0; i < std::variant_size_v<Record>; ++i) {
        const Record blank = blank_record(static_cast<RecordKind>(i), uid(5), sek);
        CHECK(kind_of(blank) == static_cast<RecordKind>(i));
        CHECK(uid_of(blank) == uid(5));
        CHECK(std::get<Record>(remade(blank)) == blank);
    }
}

TEST_CASE("field names are unique within a kind") {
    for (std::size_t i = 0; i < std::variant_size_v<Record>; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        for (const FieldSpec& field : fields_of(kind))
            CHECK(fields_of(kind)[field_index(kind, field.name).value()].type == field.type);
        CHECK(values_of(blank_record(kind, uid(1), sek)).size() == fields_of(kind).size());
    }
    CHECK_FALSE(field_index(RecordKind::Defect, "colour"));
}

TEST_CASE("references say which kind they name") {
    const auto spec = [](RecordKind kind, std::string_view name) {
        return fields_of(kind)[field_index(kind, name).value()];
    };
    CHECK(spec(RecordKind::Defect, "item").target == RecordKind::Item);
    CHECK(spec(RecordKind::Purchase, "buyers").target == RecordKind::Party);
    CHECK(spec(RecordKind::ClaimItem, "defects").target == RecordKind::Defect);
    CHECK(spec(RecordKind::ClaimItem, "alternative_to").target == RecordKind::ClaimItem);
}

TEST_CASE("a value of the wrong type is refused with its field") {
    for (const char* field : {"number", "title", "discovered", "status", "item"}) {
        const auto made = defect_with(field, std::vector<std::string>{"x"});
        REQUIRE(std::holds_alternative<BadField>(made));
        CHECK(std::get<BadField>(made).field == field_index(RecordKind::Defect, field));
    }
}

TEST_CASE("values out of range are refused") {
    CHECK(std::holds_alternative<BadField>(defect_with("status", std::string("lost"))));
    CHECK(std::holds_alternative<BadField>(defect_with("discovered", std::int64_t{1'000'000})));
    CHECK(std::holds_alternative<BadField>(defect_with("number", std::int64_t{5'000'000'000})));
    CHECK(std::holds_alternative<Record>(defect_with("number", std::int64_t{5})));
}

TEST_CASE("too few values are refused") {
    auto values = values_of(Record(Defect{}));
    values.pop_back();
    const auto made = make_record(RecordKind::Defect, uid(1), values, sek);
    REQUIRE(std::holds_alternative<BadField>(made));
    CHECK(std::get<BadField>(made).field == values.size());
}

TEST_CASE("values that are not stated leave the defaults") {
    const std::vector<FieldValue> nothing(fields_of(RecordKind::Head).size());
    const auto made = make_record(RecordKind::Head, uid(1), nothing, sek);
    CHECK(std::get<Head>(std::get<Record>(made)) == Head{{uid(1)}, 1, HeadKind::PriceReduction, ""});
}
