// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <redress/app/case_import.h>

using namespace redress;
using namespace redress::test;

namespace {

/// A casebook under the law of Sweden, and what importing a case into it ends with.
struct ImportDesk : OpenWorkspace {
    app::Resources resources{REDRESS_SHARE_DIR};

    app::ImportResult import(const std::string& json, app::ImportNumber number = app::ImportNumber::Keep) {
        return app::import_case(anna, resources, text::Messages(), {"case.json", json}, number);
    }
    domain::CaseSheet added(const std::string& json) {
        const auto result = import(json);
        REQUIRE(std::holds_alternative<domain::CaseSheet>(result));
        return anna.load(std::get<domain::CaseSheet>(result).id)->dispute.sheet;
    }
    /// The one sentence that the case is refused with; nothing may have changed.
    std::string refusal(const std::string& json) {
        const auto result = import(json);
        REQUIRE(std::holds_alternative<app::ImportRefused>(result));
        REQUIRE(std::get<app::ImportRefused>(result).sentences.size() == 1);
        CHECK(anna.casebook().facts().cases == 1);
        return std::get<app::ImportRefused>(result).sentences.front();
    }
};

/// A case file with these fields in the sheet and these lists after it.
std::string file_with(const std::string& sheet, const std::string& lists = "") {
    return R"({"redress":"case","version":1,"case":{"currency":"SEK","title":"Stove")" +
           (sheet.empty() ? "" : "," + sheet) + "}" + (lists.empty() ? "" : "," + lists) + "}";
}

bool holds(const std::string& text, std::initializer_list<const char*> parts) {
    return std::all_of(parts.begin(), parts.end(), [&](const char* part) {
        INFO(text);
        CHECK(text.find(part) != std::string::npos);
        return text.find(part) != std::string::npos;
    });
}

} // namespace

TEST_CASE("an imported case without a law takes the casebook's") {
    ImportDesk desk;
    CHECK(desk.added(file_with("")).jurisdiction == "SE");
    CHECK(desk.added(file_with(R"("jurisdiction":"DK")")).jurisdiction == "DK");
}

TEST_CASE("of a file that the casebook has not the name alone is kept, and a sentence says so") {
    ImportDesk desk;
    std::istringstream bytes("abc");
    const std::string known = desk.anna.files().put_file(bytes);
    const auto sheet = desk.added(
        file_with("", R"("exhibits":[{"title":"Kvitto","files":[{"name":"a.pdf","sha256":")" + known +
                          R"("},{"name":"b.pdf","sha256":")" + std::string(64, '0') + R"("}]}])"));
    const auto dispute = desk.anna.load(sheet.id)->dispute;
    CHECK(dispute.exhibits.at(0).files == std::vector<domain::KeptFile>{{known, "a.pdf"}, {"", "b.pdf"}});
    const auto sentences = app::sentences_about_lost_files(dispute, text::Messages());
    REQUIRE(sentences.size() == 1);
    CHECK(holds(sentences[0], {"b.pdf", "exhibit 1", "not in the casebook"}));
}

TEST_CASE("a law without a pack is refused with the codes that would do") {
    ImportDesk desk;
    for (const char* code : {"XX", "se", "Sweden"}) {
        const auto words = desk.refusal(file_with(R"("jurisdiction":")" + std::string(code) + '"'));
        CHECK(holds(words, {"case.json", "case.jurisdiction", code, "DK", "EW", "SE"}));
    }
}

TEST_CASE("a case number that could be taken for a place in the list is refused") {
    ImportDesk desk;
    for (const char* number : {"7", "0007", "99999999999999999999", "-1", "--json", "2026-9999999",
                               "12345678901234567890-1234567890-123456789-x"}) {
        const auto words = desk.refusal(file_with(R"("number":")" + std::string(number) + '"'));
        CHECK(holds(words, {"case.json", "case.number", number, "2026-0007"}));
    }
}

TEST_CASE("a case number that cannot be used may be replaced by the next") {
    ImportDesk desk;
    const std::string json = file_with(R"("number":"7")");
    CHECK(std::get<app::ImportRefused>(desk.import(json)).next_number_helps);
    const auto result = desk.import(json, app::ImportNumber::TakeNext);
    CHECK(std::get<domain::CaseSheet>(result).number == "2026-0002");
}

TEST_CASE("a taken number is refused with its place and may be replaced by the next") {
    ImportDesk desk;
    const std::string json = file_with(R"("number":"2026-0001")");
    CHECK(holds(desk.refusal(json), {"case.json", "case.number", "2026-0001"}));
    CHECK(std::get<app::ImportRefused>(desk.import(json)).next_number_helps);
    const auto worse = desk.import(file_with(R"("number":"7","jurisdiction":"XX")"));
    CHECK_FALSE(std::get<app::ImportRefused>(worse).next_number_helps);
}

TEST_CASE("records that contradict themselves are refused with the place in the file and what stands there") {
    ImportDesk desk;
    const auto [lists, path, value] = GENERATE(table<const char*, const char*, const char*>(
        {{R"("items":[{},{"price":"-5.00"}])", "items[1].price", "-5.00"},
         {R"("defects":[{"number":2},{"number":2}])", "defects[", "2"},
         {R"("claim_items":[{"title":"Glass"}])", "claim_items[0].head", "is missing"},
         {R"("items":[{"price":"10.00","discount":"11.00"}])", "items[0]", "discount"}}));
    CHECK(holds(desk.refusal(file_with("", lists)), {"case.json: ", path, value, "Nothing was imported."}));
}

TEST_CASE("a case without a title is refused with the place where it is missing") {
    ImportDesk desk;
    CHECK(desk.refusal(R"({"redress":"case","version":1,"case":{"currency":"SEK"}})") ==
          "case.json: case.title is missing. Nothing was imported.");
}

TEST_CASE("a case that is there already is refused under the file's name") {
    ImportDesk desk;
    const std::string json = file_with(R"("key":")" + desk.id().uid.hex() + R"(","number":"2026-0009")");
    CHECK(holds(desk.refusal(json), {"case.json", "already"}));
}

TEST_CASE("a key and a name that do not fit are told with what would") {
    ImportDesk desk;
    CHECK(holds(desk.refusal(file_with("", R"("defects":[{"item":"stove"}])")),
                {"case.json", "defects[0].item", "stove", "Purchased item"}));
    CHECK(holds(desk.refusal(file_with("", R"("heads":[{"titel":"x"}])")), {"heads[0].titel", "rank, kind"}));
    CHECK(holds(desk.refusal(file_with("", R"("parties":[{"key":"a"},{"key":"a"}])")),
                {"parties[1].key", "holds a"}));
}
