// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

using namespace redress;
using exchange::read_case;
using exchange::write_case;

namespace {

domain::Case read(const std::string& json) {
    auto result = read_case(json, test::counting_uids());
    REQUIRE(std::holds_alternative<domain::Case>(result));
    return std::get<domain::Case>(std::move(result));
}

std::string sample(const std::string& name) {
    return test::source_text("assets/samples/" + name);
}

} // namespace

TEST_CASE("reading what was written gives the same case") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const domain::Case dispute = test::CaseGen(seed).dispute();
        CHECK(read(write_case(dispute)) == dispute);
    }
}

TEST_CASE("writing a case that was read is stable") {
    for (const char* name : {"stove_itemised.json", "stove_as_pleaded.json", "sofa_online.json"}) {
        INFO(name);
        const std::string once = write_case(read(sample(name)));
        CHECK(write_case(read(once)) == once);
    }
}

TEST_CASE("positions with gaps become the places in the lists") {
    domain::Case dispute;
    dispute.sheet.id.uid.bytes[0] = 1;
    dispute.sheet.currency = "SEK";
    domain::Party party;
    party.id.uid.bytes[0] = 2;
    party.name = "Kaminhuset Påhitt AB";
    party.position = 7;
    dispute.parties.push_back(party);
    const domain::Case back = read(write_case(dispute));
    CHECK(back.parties.front().position == 0);
    CHECK(back.parties.front().name == "Kaminhuset Påhitt AB");
}

TEST_CASE("a file with only a currency is an empty case") {
    const domain::Case dispute = read(R"({"redress":"case","version":1,"case":{"currency":"SEK"}})");
    CHECK(dispute.sheet.currency == "SEK");
    CHECK(dispute.defects.empty());
    CHECK_FALSE(dispute.sheet.id.is_none());
}

TEST_CASE("an empty case is written without empty fields") {
    domain::Case dispute;
    dispute.sheet.id.uid.bytes[15] = 10;
    dispute.sheet.currency = "SEK";
    CHECK(write_case(dispute) == R"({
  "redress": "case",
  "version": 5,
  "case": {
    "key": "0000000000000000000000000000000a",
    "side": "consumer",
    "status": "open",
    "currency": "SEK"
  }
}
)");
}
