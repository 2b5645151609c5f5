// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_text.h"
#include "support/catch_compat.h"

#include <redress/domain/error.h>
#include <redress/law/pack.h>

#include <filesystem>
#include <fstream>
#include <random>

using namespace redress;
using law::citation_text;
using law::Pack;
using law::pack_head;
using law::spoilt;
using text::Language;

namespace {

/// What the pack is refused for, with its place; empty when it is read.
std::string refusal(const std::string& toml) {
    try {
        Pack::from_toml(toml, "se.toml");
        return {};
    } catch (const domain::Error& error) {
        CHECK(error.kind() == domain::ErrorKind::PackBroken);
        CHECK(error.subject() == "se.toml");
        return error.detail();
    }
}

domain::Date day(const char* iso) {
    return *domain::Date::from_iso(iso);
}

std::string section(const Pack& pack, std::optional<domain::Date> contract) {
    const law::Citation* citation = pack.citation("second_tier", contract);
    return citation ? citation->words.at(Language::English) : std::string();
}

class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() /
                ("redress-packs-" + std::to_string(std::random_device{}()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    void write(const char* name, const std::string& text) const {
        std::ofstream(path_ / name, std::ios::binary) << text;
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("two sections with one key may differ in what they are about") {
    const std::string service = citation_text("concern = \"service\"\n", "services");
    CHECK(refusal(law::pack_text() + service).empty());
    const std::string any = citation_text("concern = \"any_dispute\"\n", "any");
    CHECK(refusal(law::pack_text() + any).find("hold on the same day") != std::string::npos);
    const std::string odd = citation_text("concern = \"animals\"\n", "animals");
    CHECK(refusal(pack_head() + odd).find("\"animals\" is not one of") != std::string::npos);
    const std::string ground = citation_text("grounds = [\"dull\"]\n", "dull");
    CHECK(refusal(pack_head() + ground).find("\"dull\" is not one of") != std::string::npos);
}

TEST_CASE("a pack in order is read") {
    const Pack pack = Pack::from_toml(law::pack_text(), "se.toml");
    CHECK(pack.code() == "SE");
    CHECK(pack.currency().code() == "SEK");
    CHECK(pack.letter_language() == Language::Swedish);
    CHECK(pack.reply_days() == 14);
    CHECK(pack.citations().size() == 1);
    CHECK(pack.citations().front().origin.valid_from == day("2022-05-01"));
    CHECK(pack.citations().front().origin.confidence == law::Confidence::Statute);
}

TEST_CASE("an unknown key is refused with its line") {
    CHECK(refusal(spoilt("currency =", "curency = \"SEK\"\ncurrency =")) ==
          "line 2, curency: is not a key Redress knows here");
    CHECK(refusal(spoilt("source = \"the", "sorce = \"x\"\nsource = \"the")) ==
          "line 15, citation.sorce: is not a key Redress knows here");
    CHECK(refusal(spoilt("days = 14", "days = 14\nhours = 2")) ==
          "line 8, reply_days.hours: is not a key Redress knows here");
    CHECK(refusal(spoilt("en = \"Sweden\"", "en = \"Sweden\"\nfi = \"Ruotsi\"")) ==
          "line 6, names.fi: is not a language Redress knows");
}

TEST_CASE("a remark stands beside the source and is no part of it") {
    const Pack pack =
        Pack::from_toml(spoilt("source = \"the act\"", "source = \"the act\"\nremark = \"read\""), "se.toml");
    CHECK(pack.citations().front().origin.source == "the act");
    CHECK(pack.citations().front().origin.remark == "read");
    CHECK(refusal(spoilt("source = \"the act\"", "remark = \"read\"")) ==
          "line 12, citation.source: is missing");
    CHECK(refusal(spoilt("source = \"the act\"", "source = \"the act\"\nremark = 7")) ==
          "line 16, citation.remark: must be a text in quotation marks");
}

TEST_CASE("a custom has a source or a remark that says what it is") {
    const Pack pack = Pack::from_toml(spoilt("source = \"custom\"", "remark = \"ours\""), "se.toml");
    CHECK(pack.reply_days_origin().source.empty());
    CHECK(pack.reply_days_origin().remark == "ours");
    CHECK(refusal(spoilt("source = \"custom\"\n", "")) ==
          "line 6, reply_days.source: is missing, and no remark says what takes its place");
}

TEST_CASE("a pack names the union it belongs to in its head") {
    const Pack pack = Pack::from_toml("member_of = \"EU\"\n" + law::pack_text(), "se.toml");
    CHECK(pack.member_of() == "EU");
    CHECK(Pack::from_toml(law::pack_text(), "se.toml").member_of().empty());
    CHECK(refusal("member_of = \"Europe\"\n" + law::pack_text()) ==
          "line 1, member_of: must be two capital letters");
    CHECK(refusal("member_of = \"EU\"\nscope = \"union\"\n" + law::pack_text()) ==
          "line 1, member_of: a union is no member of another");
}

TEST_CASE("a missing key is refused with the line of its table") {
    CHECK(refusal(spoilt("checked_on = 2026-11-21\nconfidence = \"statute\"", "confidence = \"statute\"")) ==
          "line 12, citation.checked_on: is missing");
    CHECK(refusal(spoilt("words.en = \"5:8\"\n", "")) == "line 12, citation.words: is missing");
    CHECK(refusal(spoilt("words.en", "words.sv")).find("citation.words.en: is missing") != std::string::npos);
    CHECK(refusal(spoilt("code = \"SE\"\n", "")).find("code: is missing") != std::string::npos);
    CHECK(refusal("").find("code: is missing") != std::string::npos);
}

TEST_CASE("a value of the wrong type is refused") {
    CHECK(refusal(spoilt("days = 14", "days = \"14\"")) ==
          "line 7, reply_days.days: must be a whole number from 1 to 365");
    CHECK(refusal(spoilt("days = 14", "days = 0")).find("from 1 to 365") != std::string::npos);
    CHECK(refusal(spoilt("code = \"SE\"", "code = 46")) == "line 1, code: must be a text in quotation marks");
    CHECK(refusal(spoilt("valid_from = 2022-05-01", "valid_from = \"2022-05-01\"")) ==
          "line 14, citation.valid_from: must be a day such as 2022-05-01, without quotation marks");
    CHECK(refusal(spoilt("valid_from = 2022-05-01", "valid_from = 2022-05-01T10:00:00"))
              .find("must be a day") != std::string::npos);
    CHECK(refusal(spoilt("words.en = \"5:8\"", "words = \"5:8\"")).find("a text for each language") !=
          std::string::npos);
    CHECK(refusal(spoilt("[[citation]]", "[citation]")).find("must be written as [[citation]]") !=
          std::string::npos);
    CHECK(refusal(spoilt("[names]\nen = \"Sweden\"", "names = \"Sweden\"")).find("names: must hold") !=
          std::string::npos);
}

TEST_CASE("a day that does not exist is refused with line and key") {
    const std::string detail = refusal(spoilt("valid_from = 2022-05-01", "valid_from = 2022-02-30"));
    CHECK(detail.starts_with("line 14, valid_from: "));
    CHECK(refusal(spoilt("valid_from = 2022-05-01", "valid_from = 1066-10-14")) ==
          "line 14, citation.valid_from: there is no such day between 1900 and 2199");
}

TEST_CASE("a first day after the last is refused") {
    const std::string days = "valid_from = 2022-05-01\nvalid_to = 2022-04-30\n";
    CHECK(refusal(pack_head() + citation_text(days)) ==
          "line 14, citation.valid_from: is later than valid_to");
    CHECK(refusal(pack_head() + citation_text("valid_from = 2022-05-01\nvalid_to = 2022-05-01\n")).empty());
}

TEST_CASE("two entries for the same day are refused") {
    const std::string detail =
        refusal(pack_head() + citation_text("") + citation_text("valid_from = 2022-05-01\n"));
    CHECK(detail.find("two entries for \"second_tier\" hold on the same day") != std::string::npos);
    const std::string until = "valid_to = 2022-04-30\n";
    CHECK(refusal(pack_head() + citation_text(until) + citation_text()).empty());
    CHECK_FALSE(refusal(pack_head() + citation_text("valid_to = 2022-05-01\n") + citation_text()).empty());
}

TEST_CASE("values that are not in the list are refused with the list") {
    CHECK(refusal(spoilt("confidence = \"statute\"", "confidence = \"sure\"")) ==
          "line 17, citation.confidence: \"sure\" is not one of statute, high, medium, low");
    CHECK(
        refusal(spoilt("letter_language = \"sv\"", "letter_language = \"fi\"")).find("en, sv, da, hu, de") !=
        std::string::npos);
    CHECK(refusal(spoilt("\"SEK\"", "\"XYZ\"")) == "line 2, currency: is not a currency Redress knows");
    CHECK(refusal(spoilt("\"SE\"", "\"Sweden\"")) == "line 1, code: must be two capital letters");
    CHECK(refusal(spoilt("second_tier", "secnd_tier")) ==
          "line 13, citation.key: nothing asks for \"secnd_tier\"");
}

TEST_CASE("empty and untidy texts are refused or tidied") {
    CHECK(refusal(spoilt("\"the act\"", "\"  \"")) == "line 15, citation.source: is empty");
    CHECK(Pack::from_toml(spoilt("\"5:8\"", "\" 5:8\\t\""), "x")
              .citations()
              .front()
              .words.at(Language::English) == "5:8");
}

TEST_CASE("what is not TOML is refused with its line") {
    CHECK(refusal("code = \"SE").starts_with("line 1, code: "));
    CHECK(refusal("code = \"SE\"\nname\n").starts_with("line "));
    CHECK(refusal("code = \"SE\"\ncode = \"SE\"\n").starts_with("line 2, code: "));
    CHECK(refusal("\xFF\xFE\x00").starts_with("line 1"));
    CHECK(refusal("code = \"\xED\xA0\x80\"").starts_with("line 1, code: "));
    CHECK(refusal("a = " + std::string(5000, '[')).starts_with("line 1, a: "));
    CHECK(refusal(std::string(5'000'000, '#')) == "line 1: the file is too large");
}

TEST_CASE("a pack cut anywhere is refused or read but never crashes") {
    const std::string whole = law::pack_text();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::string detail = refusal(whole.substr(0, size));
        CHECK((detail.empty() || detail.starts_with("line ")));
    }
}

TEST_CASE("the citation is chosen by the day of the contract") {
    const Pack pack =
        Pack::from_toml(pack_head() + citation_text("valid_to = 2022-04-30\n", "old") +
                            citation_text("valid_from = 2022-05-01\nvalid_to = 2026-07-30\n", "middle") +
                            citation_text("valid_from = 2026-07-31\n", "new"),
                        "se.toml");
    CHECK(section(pack, day("1999-01-01")) == "old");
    CHECK(section(pack, day("2022-04-30")) == "old");
    CHECK(section(pack, day("2022-05-01")) == "middle");
    CHECK(section(pack, day("2026-07-30")) == "middle");
    CHECK(section(pack, day("2026-07-31")) == "new");
    CHECK(section(pack, std::nullopt) == "new");
}

TEST_CASE("no citation holds outside its days") {
    const Pack pack = Pack::from_toml(law::pack_text(), "se.toml");
    CHECK(section(pack, day("2022-04-30")).empty());
    CHECK_FALSE(pack.citation("notice", day("2023-01-01")));
}

TEST_CASE("a folder gives its packs by code and ignores other files") {
    const Folder folder;
    folder.write("sweden.toml", law::pack_text());
    folder.write("denmark.toml", spoilt("\"SE\"", "\"DK\""));
    folder.write("notes.txt", "not a pack");
    const auto packs = law::packs_in(folder.path());
    CHECK(packs.size() == 2);
    CHECK(packs.at("DK").code() == "DK");
}

TEST_CASE("two packs with one code are refused") {
    const Folder folder;
    folder.write("a.toml", law::pack_text());
    folder.write("b.toml", law::pack_text());
    CHECK_THROWS_AS(law::packs_in(folder.path()), domain::Error);
}

TEST_CASE("a folder that is missing is an error and not empty") {
    CHECK_THROWS_AS(law::packs_in("/nowhere/at/all"), domain::Error);
    const Folder folder;
    CHECK(law::packs_in(folder.path()).empty());
    folder.write("broken.toml", "code =");
    CHECK_THROWS_AS(law::packs_in(folder.path()), domain::Error);
}
