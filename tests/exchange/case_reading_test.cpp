// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

using namespace redress;
using Kind = exchange::JsonProblem::Kind;

namespace {

/// A case file with these lists after the sheet.
std::string file_with(const std::string& lists) {
    return R"({"redress":"case","version":1,"case":{"currency":"SEK"})" + (lists.empty() ? "" : "," + lists) +
           "}";
}

domain::Case read(const std::string& json) {
    auto result = exchange::read_case(json, test::counting_uids());
    REQUIRE(std::holds_alternative<domain::Case>(result));
    return std::get<domain::Case>(std::move(result));
}

exchange::JsonProblem only_problem(const std::string& json) {
    auto result = exchange::read_case(json, test::counting_uids());
    REQUIRE(std::holds_alternative<std::vector<exchange::JsonProblem>>(result));
    const auto problems = std::get<std::vector<exchange::JsonProblem>>(std::move(result));
    REQUIRE(problems.size() == 1);
    return problems.front();
}

} // namespace

TEST_CASE("a key of 32 hexadecimal digits becomes the record's uid") {
    const std::string key = "00112233445566778899aabbccddeeff";
    CHECK(read(file_with(R"("parties":[{"key":")" + key + R"("}])")).parties[0].id.uid.hex() == key);
}

TEST_CASE("a readable key is good inside the file only") {
    const auto dispute = read(file_with(R"("items":[{"key":"stove"}],"defects":[{"item":"stove"}])"));
    CHECK(dispute.defects[0].item == dispute.items[0].id);
    CHECK(dispute.items[0].id != domain::Id<domain::Item>{});
}

TEST_CASE("a new uid never repeats one that the file states") {
    const auto dispute = read(file_with(R"("parties":[{"key":"00000000000000000000000000000002"},{},{}])"));
    CHECK(dispute.parties[0].id != dispute.parties[1].id);
    CHECK(dispute.parties[1].id != dispute.parties[2].id);
    CHECK(dispute.parties[0].id != dispute.parties[2].id);
}

TEST_CASE("missing numbers are given in the order of the file around those that are stated") {
    const auto dispute =
        read(file_with(R"("defects":[{"title":"a"},{"title":"b","number":1},{"title":"c"}])"));
    CHECK(dispute.defects[0].title == "b");
    CHECK(dispute.defects[1].title == "a");
    CHECK(dispute.defects[1].number == 2);
    CHECK(dispute.defects[2].number == 3);
}

TEST_CASE("heads without a rank are ranked in the order of the file") {
    const auto dispute = read(file_with(R"("heads":[{"title":"first"},{"title":"second"}])"));
    CHECK(dispute.heads[0].rank == 1);
    CHECK(dispute.heads[1].rank == 2);
}

TEST_CASE("texts are tidied when they are read") {
    const auto dispute = read(file_with(R"("parties":[{"name":"  A\u030angstro\u0308m\tAB\r\n"}])"));
    CHECK(dispute.parties[0].name == "Ångström AB");
}

TEST_CASE("amounts are read exactly in the case's currency") {
    const auto dispute = read(file_with(R"("items":[{"price":"89000.05","discount":"0.1"},{"price":"7"}])"));
    CHECK(dispute.items[0].price->minor == 8'900'005);
    CHECK(dispute.items[0].discount->minor == 10);
    CHECK(dispute.items[1].price->minor == 700);
}

TEST_CASE("percentages are read in hundredths") {
    const auto dispute =
        read(file_with(R"("claim_items":[{"percent":"12.5"},{"percent":"0.05"},{"percent":"100"}])"));
    CHECK(dispute.claim_items[0].basis.percent->hundredths == 1250);
    CHECK(dispute.claim_items[1].basis.percent->hundredths == 5);
    CHECK(dispute.claim_items[2].basis.percent->hundredths == 10'000);
}

TEST_CASE("a claim item divides its amount over the defects that state a share") {
    const auto dispute =
        read(file_with(R"("defects":[{"key":"d1"},{"key":"d2"}],)"
                       R"("claim_items":[{"defects":[{"defect":"d2","share":"1200.00"},"d1"]}])"));
    const auto& shares = dispute.claim_items[0].defects;
    CHECK(shares[0].defect == dispute.defects[1].id);
    CHECK(shares[0].share->minor == 120'000);
    CHECK_FALSE(shares[1].share.has_value());
}

namespace {

/// A list with one mistake, and the problem it must give.
struct Mistake {
    std::string lists, path, value, expected;
    Kind kind;
};

void check(const Mistake& mistake) {
    INFO(mistake.lists);
    const auto problem = only_problem(file_with(mistake.lists));
    CHECK(problem.path == mistake.path);
    CHECK(problem.value == mistake.value);
    CHECK(problem.expected == mistake.expected);
    CHECK(problem.kind == mistake.kind);
}

const std::string amount = "an amount in quotes like \"1234.50\"";
const std::string whole_number = "a whole number from 1 to 9999 without quotes";

} // namespace

TEST_CASE("a value that does not fit is named with its path and what was expected") {
    check(GENERATE(values<Mistake>({
        {R"("items":[{"price":4800}])", "items[0].price", "4800", amount, Kind::WrongType},
        {R"("items":[{"price":"4 800,00"}])", "items[0].price", "4 800,00", "", Kind::BadAmount},
        {R"("items":[{},{"price":"12.345"}])", "items[1].price", "12.345", "", Kind::BadAmount},
        {R"("items":[{"price":"99999999999999"}])", "items[0].price", "99999999999999", "", Kind::BadAmount},
        {R"("items":[{"delivered":"2025-02-30"}])", "items[0].delivered", "2025-02-30", "", Kind::BadDate},
        {R"("claim_items":[{"percent":"100.01"}])", "claim_items[0].percent", "100.01", "", Kind::BadPercent},
        {R"("claim_items":[{"percent":"-1"}])", "claim_items[0].percent", "-1", "", Kind::BadPercent},
        {R"("claim_items":[{"percent":"1."}])", "claim_items[0].percent", "1.", "", Kind::BadPercent},
        {R"("defects":[{"number":99999999999}])", "defects[0].number", "99999999999", whole_number,
         Kind::WrongType},
        {R"("defects":[{"number":2147483647}])", "defects[0].number", "2147483647", whole_number,
         Kind::WrongType},
        {R"("exhibits":[{"number":0}])", "exhibits[0].number", "0", whole_number, Kind::WrongType},
        {R"("heads":[{"rank":-1}])", "heads[0].rank", "-1", whole_number, Kind::WrongType},
        {R"("defects":[{"number":1.5}])", "defects[0].number", "1.5", whole_number, Kind::WrongType},
        {R"("parties":[{"name":null}])", "parties[0].name", "null", "a text in quotes", Kind::WrongType},
        {R"("defects":[{"number":"1"}])", "defects[0].number", "\"1\"", whole_number, Kind::WrongType},
        {R"("parties":["x"])", "parties[0]", "\"x\"", "an object in braces", Kind::WrongType},
        {R"("parties":{})", "parties", "{…}", "a list in brackets", Kind::WrongType},
    })));
}

TEST_CASE("a name or key that does not fit is named with its path and what was expected") {
    const std::string goods = "goods, goods_with_installation, service, digital";
    check(GENERATE_COPY(values<Mistake>({
        {R"("items":[{"kind":"stove"}])", "items[0].kind", "stove", goods, Kind::UnknownChoice},
        {R"("defects":[{"item":"stove"}])", "defects[0].item", "stove", "item", Kind::UnknownKey},
        {R"("parties":[{"key":"x"}],"defects":[{"item":"x"}])", "defects[0].item", "x", "item",
         Kind::UnknownKey},
        {R"("parties":[{"key":""}])", "parties[0].key", "\"\"", "a key in quotes", Kind::WrongType},
        {R"("parties":[{"key":"x"},{"key":"x"}])", "parties[1].key", "x", "", Kind::DuplicateKey},
        {R"("claim_items":[{"defects":[{"share":"1.00"}]}])", "claim_items[0].defects[0].defect", "{…}", "",
         Kind::MissingField},
        {R"("defects":[{"key":"d"}],"notices":[{"defects":["d","d"]}])", "notices[0].defects[1]", "d", "",
         Kind::DuplicateKey},
    })));
}

TEST_CASE("one uid spelt in two ways is one key") {
    const auto problem = only_problem(file_with(R"("parties":[{"key":"AA112233445566778899aabbccddeeff"},)"
                                                R"({"key":"aa112233445566778899aabbccddeeff"}])"));
    CHECK(problem.kind == Kind::DuplicateKey);
    CHECK(problem.path == "parties[1].key");
}

TEST_CASE("a finding about a record is told at its place in the file and with what stands there") {
    const auto file = std::get<exchange::CaseFile>(exchange::read_case_file(
        file_with(R"("items":[{},{"price":"-5.00"}],"defects":[{"number":2},{"number":1}])"),
        test::counting_uids()));
    const auto located = [&](domain::Uid record, const std::string& field) {
        return exchange::located(Kind::Contradiction, record, field, file);
    };
    CHECK(located(file.dispute.items[1].id.uid, "price").path == "items[1].price");
    CHECK(located(file.dispute.items[1].id.uid, "price").value == "-5.00");
    // Number 1 is the second of the file.
    CHECK(located(file.dispute.defects[0].id.uid, "item").path == "defects[1].item");
    CHECK(located(file.dispute.defects[0].id.uid, "item").value.empty());
    CHECK(located(file.dispute.defects[0].id.uid, "").path == "defects[1]");
}

TEST_CASE("a misspelt field is refused and the known ones are listed") {
    const auto problem = only_problem(file_with(R"("heads":[{"titel":"x"}])"));
    CHECK(problem.kind == Kind::UnknownField);
    CHECK(problem.path == "heads[0].titel");
    CHECK(problem.expected == "key, rank, kind, title, use, asked_by");
}

TEST_CASE("the position is the place in the list and no field") {
    CHECK(only_problem(file_with(R"("parties":[{"position":3}])")).kind == Kind::UnknownField);
}

TEST_CASE("the currency must be there and known") {
    CHECK(only_problem(R"({"redress":"case","version":1,"case":{}})").path == "case.currency");
    const auto unknown = only_problem(R"({"redress":"case","version":1,"case":{"currency":"XXX"}})");
    CHECK(unknown.kind == Kind::UnknownChoice);
    CHECK(unknown.path == "case.currency");
}

TEST_CASE("every currency that a message offers is known") {
    std::string offered =
        only_problem(R"({"redress":"case","version":1,"case":{"currency":"XXX"}})").expected;
    for (std::size_t i = 0; i < offered.size(); i += 5) {
        INFO(offered.substr(i, 3));
        CHECK(domain::Currency::from_code(offered.substr(i, 3)).has_value());
    }
}
