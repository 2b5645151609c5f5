// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/letter_panel.h>

#include <fstream>
#include <regex>
#include <sstream>

using namespace redress;
using namespace redress::test;

namespace {

/// The paper of a small Swedish case, dated Saturday 21 November 2026, in English windows.
struct OpenPaper {
    OpenPaper() : panel(*open.session, fonts, open.page.dispute()) {}
    std::string text(std::string_view name) const { return field(name).text; }
    std::string error(std::string_view name) const { return field(name).error; }
    const presentation::FieldState& field(std::string_view name) const {
        for (const auto& each : panel.fields())
            if (each.name == name) return each;
        throw std::logic_error("no such field");
    }

    OpenCase open;
    documents::FontSet fonts;
    presentation::LetterPanel panel;
};

/// The program's data with Swedish law as nobody has confirmed it.
app::Resources share_with_unconfirmed_law(const std::filesystem::path& share) {
    std::filesystem::copy(REDRESS_SHARE_DIR, share, std::filesystem::copy_options::recursive);
    const auto file = share / "assets/law/se.toml";
    std::stringstream law;
    law << std::ifstream(file).rdbuf();
    std::ofstream(file) << std::regex_replace(law.str(), std::regex("confidence = .medium."),
                                              "confidence = \"low\"");
    return app::Resources(share);
}

} // namespace

TEST_CASE("the day to answer by follows the day of the letter") {
    OpenPaper paper;
    paper.panel.type("dated", "2026-03-02"); // a Monday; fourteen days later is a Monday too
    CHECK(paper.text("reply_by") == "16/03/2026");
    CHECK(paper.error("reply_by").empty());
}

TEST_CASE("a day to answer by that a person has typed stays") {
    OpenPaper paper;
    paper.panel.type("reply_by", "2026-12-24");
    paper.panel.type("dated", "2026-12-01");
    CHECK(paper.text("reply_by") == "2026-12-24");
    paper.panel.type("reply_by", ""); // given back
    paper.panel.type("dated", "2026-03-02");
    CHECK(paper.text("reply_by") == "16/03/2026");
}

TEST_CASE("a paper with a day that does not exist is not saved") {
    OpenPaper paper;
    CHECK(paper.panel.hindrance().empty());
    paper.panel.type("dated", "2026-02-30");
    CHECK(paper.panel.hindrance().find("Dated") != std::string::npos);
    const auto target = paper.open.folder / "letter.pdf";
    CHECK_THROWS_AS(paper.panel.save(target), domain::Error);
    CHECK_FALSE(std::filesystem::exists(target));
}

TEST_CASE("a day from days that nobody has confirmed hinders a letter until the person names it") {
    const ScratchFolder folder;
    const app::Resources unconfirmed = share_with_unconfirmed_law(folder / "share");
    const auto session = presentation::new_session(folder / "book.redress", "SE", unconfirmed,
                                                   text::Language::English, fixed_ports());
    const domain::Case dispute = CaseBuilder();
    documents::FontSet fonts;
    presentation::LetterPanel panel(*session, fonts, dispute);
    panel.make(dispute);
    CHECK(panel.hindrance().find("Answer by") != std::string::npos);
    panel.type("reply_by", "2026-12-24");
    CHECK(panel.hindrance().empty());
}

TEST_CASE("an answer due before the letter hinders it") {
    OpenPaper paper;
    paper.panel.type("reply_by", "2026-11-01");
    CHECK_FALSE(paper.error("reply_by").empty());
    CHECK_FALSE(paper.panel.hindrance().empty());
}

TEST_CASE("a name that a paper needs is mended at the party that lacks it") {
    CaseBuilder builder;
    builder.at(builder.trader).name.clear();
    OpenCase open(builder);
    documents::FontSet fonts;
    presentation::LetterPanel panel(*open.session, fonts, open.page.dispute());
    CHECK(panel.findings().empty()); // nothing is made before it is asked for
    panel.make(open.page.dispute());
    REQUIRE_FALSE(panel.findings().empty());
    CHECK(panel.findings().front().has_place);
    CHECK(panel.findings().front().uid == builder.trader.uid);
}

TEST_CASE("a claim that has no item yet is begun from the paper that needs it") {
    CaseBuilder builder;
    builder.add_defect("Rost");
    const OpenCase open(builder);
    documents::FontSet fonts;
    presentation::LetterPanel panel(*open.session, fonts, open.page.dispute());
    panel.make(open.page.dispute());
    REQUIRE_FALSE(panel.findings().empty());
    const auto& first = panel.findings().front();
    CHECK(first.sentence.find("Add a head") != std::string::npos);
    CHECK(first.has_place);
    CHECK(first.kind == domain::RecordKind::ClaimItem);
    CHECK(first.uid.is_none());
}

TEST_CASE("a character without a glyph is told with its record and field") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Glaset \U000F0000 sprack");
    const OpenCase open(builder);
    documents::FontSet fonts;
    presentation::LetterPanel panel(*open.session, fonts, open.page.dispute());
    panel.choose("notice_of_defect");
    panel.make(open.page.dispute());
    REQUIRE_FALSE(panel.findings().empty());
    const auto& first = panel.findings().front();
    CHECK(first.uid == defect.uid);
    CHECK(first.has_place);
    CHECK(first.sentence.find("\"The defect in a few words\"") != std::string::npos);
}
