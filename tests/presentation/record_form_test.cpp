// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using presentation::Outcome;

namespace {

const domain::Defect& only_defect(const presentation::CasePage& page) {
    return page.dispute().defects.at(0);
}

std::string error_of(const presentation::RecordForm& form, std::string_view field) {
    return form.field(field)->error;
}

} // namespace

TEST_CASE("a new defect gets the next number and the only item") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Defect);
    form.type("title", "Glaset har spruckit");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(only_defect(open.page).number == 1);
    CHECK(only_defect(open.page).item == open.page.dispute().items.at(0).id);
    CHECK(only_defect(open.page).title == "Glaset har spruckit");
}

TEST_CASE("an untouched form has no change and a typed one has") {
    OpenCase open;
    auto form = open.page.form_for(open.page.dispute().items.at(0).id.uid);
    CHECK_FALSE(form.is_changed());
    form.type("description", form.field("description")->text + " ");
    CHECK_FALSE(form.is_changed());
    form.type("description", "Another stove");
    CHECK(form.is_changed());
}

TEST_CASE("every record of a case survives its form unchanged") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Lucka tätar inte");
    const auto head = builder.add_head();
    builder.add_claim(head, {defect}, quoted_repair(money(6400)));
    for (auto language : {text::Language::English, text::Language::Swedish}) {
        OpenCase open(builder, language);
        for (const domain::Record& record : domain::records_of(open.page.dispute())) {
            auto form = open.page.form_for(domain::uid_of(record));
            const auto typed = form.record();
            REQUIRE(typed.has_value());
            CHECK(*typed == record);
        }
    }
}

TEST_CASE("a day that does not exist is said beside the field and nothing is written") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Defect);
    form.type("title", "Rost");
    form.type("discovered", "2026-02-31");
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    CHECK(error_of(form, "discovered") == "There is no such day. Check day and month.");
    CHECK(open.page.dispute().defects.empty());
}

TEST_CASE("letters in an amount are said beside the field") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Payment);
    form.type("amount", "ca 12 tusen");
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    CHECK_FALSE(error_of(form, "amount").empty());
}

TEST_CASE("a negative price is refused beside its field and the typed text stays") {
    OpenCase open;
    auto form = open.page.form_for(open.page.dispute().items.at(0).id.uid);
    form.type("price", "-5");
    CHECK(open.page.save(form).kind == Outcome::Kind::Refused);
    CHECK_FALSE(error_of(form, "price").empty());
    CHECK(form.field("price")->text == "-5");
}

TEST_CASE("a required field that is empty asks to be filled in") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Defect);
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    CHECK(error_of(form, "title") == "Please fill this in.");
}

TEST_CASE("only the inputs of the chosen method are offered") {
    CaseBuilder builder;
    builder.add_head();
    OpenCase open(builder);
    auto form = open.page.form_for_new(RecordKind::ClaimItem);
    CHECK_FALSE(form.field("stated")->visible);
    form.select("method", {"proportional"});
    CHECK(form.field("value_conforming")->visible);
    CHECK_FALSE(form.field("stated")->visible);
    form.select("method", {"quoted_repair"});
    CHECK(form.field("stated")->visible);
    CHECK_FALSE(form.field("value_conforming")->visible);
}

TEST_CASE("a sum without a method is shown because it counts") {
    CaseBuilder builder;
    domain::Basis basis;
    basis.stated = builder.money(799);
    const auto claim = builder.add_claim(builder.add_head(), {}, basis);
    OpenCase open(builder);
    CHECK(open.page.form_for(claim.uid).field("stated")->visible);
}

TEST_CASE("shares of a quote for two defects are read as they are typed") {
    CaseBuilder builder;
    const auto first = builder.add_defect("Spricka");
    const auto second = builder.add_defect("Drag");
    builder.add_head();
    OpenCase open(builder);
    auto form = open.page.form_for_new(RecordKind::ClaimItem);
    form.select("method", {"quoted_repair"});
    form.type("stated", "6,400.00");
    form.select("defects", {first.uid.hex(), second.uid.hex()});
    form.type_share("defects", first.uid.hex(), "4,000");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    const auto& item = open.page.dispute().claim_items.at(0);
    CHECK(item.basis.stated == money(6400));
    CHECK(item.defects.at(0).share == money(4000));
    CHECK_FALSE(item.defects.at(1).share.has_value());
}

TEST_CASE("markup typed into a field is kept to the letter") {
    OpenCase open;
    const std::string hostile = "**bold** {{x}} | <b> ő ű ł Ж Ω ✓ 日 😀";
    auto form = open.page.form_for_new(RecordKind::Defect);
    form.type("title", hostile);
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(only_defect(open.page).title == hostile);
}

TEST_CASE("a description of ten thousand characters is kept whole") {
    OpenCase open;
    const std::string text(10'000, 'x');
    auto form = open.page.form_for_new(RecordKind::Defect);
    form.type("title", "Long");
    form.type("description", text);
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(only_defect(open.page).description == text);
}

TEST_CASE("an amount that the chosen method hides is not kept behind the form") {
    CaseBuilder builder;
    const auto claim = builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(money(1'500)));
    OpenCase open(builder);
    auto form = open.page.form_for(claim.uid);
    form.select("method", {"percentage"});
    form.type("percent", "10");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK_FALSE(open.page.dispute().claim_items.at(0).basis.stated.has_value());
    CHECK(open.page.dispute().claim_items.at(0).basis.percent == domain::Percent{1'000});
}

TEST_CASE("a region is asked for where the country has regions with days of their own") {
    OpenCase open;
    auto form = open.page.form_for(open.page.id().uid);
    CHECK_FALSE(form.field("region")->visible);
    form.select("jurisdiction", {"DE"});
    REQUIRE(form.field("region")->visible);
    CHECK(form.field("region")->options.size() == 17); // sixteen states and none
    form.select("region", {"BY"});
    REQUIRE(open.page.save(form).kind == presentation::Outcome::Kind::Done);
    CHECK(open.page.dispute().sheet.region == "BY");
    auto again = open.page.form_for(open.page.id().uid);
    again.select("jurisdiction", {"SE"});
    CHECK_FALSE(again.field("region")->visible);
    REQUIRE(open.page.save(again).kind == presentation::Outcome::Kind::Done);
    CHECK(open.page.dispute().sheet.region.empty());
}

TEST_CASE("the special kind of an item is asked for and starts as not stated") {
    OpenCase open;
    auto form = open.page.form_for(open.page.dispute().items.at(0).id.uid);
    REQUIRE(form.field("matter"));
    CHECK(form.field("matter")->visible);
    CHECK(form.field("matter")->selected == std::vector<std::string>{"unknown"});
    form.select("matter", {"animal"});
    REQUIRE(open.page.save(form).kind == presentation::Outcome::Kind::Done);
    CHECK(open.page.dispute().items.at(0).matter == domain::ItemMatter::Animal);
}
