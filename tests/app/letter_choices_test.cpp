// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/domain/error.h>

#include <fstream>

using namespace redress;
using namespace redress::test;
using text::Language;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

domain::ErrorKind failure_of(const std::filesystem::path& share) {
    try {
        const app::Resources loaded(share);
    } catch (const domain::Error& error) {
        return error.kind();
    }
    return domain::ErrorKind::Internal;
}

} // namespace

TEST_CASE("a reply day that falls on a weekend moves to Monday") {
    // 14 days after Saturday 7 and Sunday 8 November 2026 are a Saturday and a Sunday; both become Monday the
    // 23rd.
    CHECK(app::reply_day(day("2026-11-07"), nullptr) == day("2026-11-23"));
    CHECK(app::reply_day(day("2026-11-08"), nullptr) == day("2026-11-23"));
    CHECK(app::reply_day(day("2026-11-09"), nullptr) == day("2026-11-23"));
    CHECK(app::reply_day(day("2026-11-06"), nullptr) == day("2026-11-20"));
}

TEST_CASE("a reply day that falls on a holiday of the jurisdiction moves to the next open day") {
    // Fourteen days after Friday 11 December 2026 is Christmas Day. The 26th is a holiday too, then comes
    // Sunday. In England and Wales Monday the 28th stands in for Boxing Day on the Saturday.
    CHECK(app::reply_day(day("2026-12-11"), resources().pack("SE")) == day("2026-12-28"));
    CHECK(app::reply_day(day("2026-12-11"), resources().pack("EW")) == day("2026-12-29"));
}

TEST_CASE("a reply day never leaves the calendar") {
    CHECK(app::reply_day(day("2199-12-31"), nullptr) == day("2199-12-31"));
}

TEST_CASE("a letter starts with today and the case's language") {
    CaseBuilder builder;
    const auto chosen =
        app::default_choices(builder, "price_reduction_claim", day("2026-11-20"), resources());
    CHECK(chosen.dated == day("2026-11-20"));
    CHECK(chosen.language == Language::Swedish);
    CHECK(chosen.reply_by == app::reply_day(day("2026-11-20"), resources().pack("SE")));
    CHECK(chosen.paper == documents::PaperSize::A4);
}

TEST_CASE("a language without the template falls back to the jurisdiction's and then to any") {
    CaseBuilder builder;
    builder.sheet().language = "da";
    CHECK(app::default_choices(builder, "case_summary", day("2026-11-20"), resources()).language ==
          Language::Swedish);
    builder.sheet().jurisdiction = "DK";
    CHECK(app::default_choices(builder, "case_summary", day("2026-11-20"), resources()).language ==
          Language::English);
    builder.sheet().language = "klingon";
    CHECK(app::default_choices(builder, "case_summary", day("2026-11-20"), resources()).language ==
          Language::English);
}

TEST_CASE("a letter's file is named after the case and the paper") {
    CaseBuilder builder;
    builder.sheet().number = "2026-0007";
    CHECK(app::letter_file_name(builder, "price_reduction_claim") == "2026-0007-claim-letter.pdf");
    CHECK(app::letter_file_name(builder, "notice_of_defect") == "2026-0007-notice-of-defect.pdf");
    CHECK(app::letter_file_name(builder, "repair_or_replacement") == "2026-0007-repair-letter.pdf");
    CHECK(app::letter_file_name(builder, "case_summary") == "2026-0007-case-summary.pdf");
}

TEST_CASE("a case number cannot lead a file out of its folder") {
    CaseBuilder builder;
    builder.sheet().number = "../../etc/x";
    CHECK(app::letter_file_name(builder, "case_summary") == "------etc-x-case-summary.pdf");
    builder.sheet().number.clear();
    CHECK(app::letter_file_name(builder, "case_summary") == "case-summary.pdf");
}

TEST_CASE("the program's resources hold both languages and the samples") {
    CHECK(resources().templates(Language::Swedish).size() == resources().templates(Language::English).size());
    CHECK(resources().templates(Language::German).empty());
    CHECK(resources().samples().size() >= 3);
    CHECK(resources().pack("SE") != nullptr);
    CHECK(resources().pack("XX") == nullptr);
}

TEST_CASE("a folder without templates is no share folder") {
    const ScratchFolder folder;
    CHECK(failure_of(folder.path()) == domain::ErrorKind::ResourceMissing);
    CHECK_THROWS_AS(app::share_folder(folder / "bin/redress"), domain::Error);
}

TEST_CASE("a language with a broken template or without phrases is refused") {
    const ScratchFolder folder;
    write(folder / "templates/sv/phrases.toml", "");
    write(folder / "templates/sv/letters/x.md", "+++\ntitle = \"X\"\n+++\n{{#a}}");
    CHECK(failure_of(folder.path()) == domain::ErrorKind::TemplateBroken);
    std::filesystem::remove(folder / "templates/sv/phrases.toml");
    CHECK(failure_of(folder.path()) == domain::ErrorKind::FileMissing);
}

TEST_CASE("the share folder stands beside the program's own") {
    const ScratchFolder folder;
    std::filesystem::create_directories(folder / "share/redress/templates");
    write(folder / "bin/redress", "");
    CHECK(app::share_folder(folder / "bin/redress") == std::filesystem::canonical(folder / "share/redress"));
}
