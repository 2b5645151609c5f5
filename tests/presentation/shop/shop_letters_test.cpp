// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/open_case.h"
#include "support/catch_compat.h"
#include "support/holds.h"
#include "support/shop_case.h"

#include <redress/presentation/letter_panel.h>

using namespace redress;
using namespace redress::test;

namespace {

struct ShopPapers {
    explicit ShopPapers(const domain::Case& dispute = ShopCase())
        : open(dispute), panel(*open.session, fonts, open.page.dispute()) {}

    bool is_shown(std::string_view name) const {
        for (const auto& field : panel.fields())
            if (field.name == name) return field.visible;
        throw std::logic_error("no such field");
    }
    bool offers(const std::string& kind) const {
        for (const auto& line : panel.kinds())
            if (line.kind == kind) return true;
        return false;
    }
    void make(const std::string& kind) {
        panel.choose(kind);
        panel.make(open.page.dispute());
    }

    OpenCase open;
    documents::FontSet fonts;
    presentation::LetterPanel panel;
};

} // namespace

TEST_CASE("a shop is offered its own papers and begins with the answer") {
    const ShopPapers papers;
    CHECK(papers.panel.kind() == app::answer_letter);
    CHECK(papers.offers("intake_receipt"));
    CHECK_FALSE(papers.offers("notice_of_defect"));
    CHECK(papers.offers("case_summary"));
}

TEST_CASE("a consumer's letter in a shop's case is not made and says why") {
    ShopPapers papers;
    papers.make("notice_of_defect");
    CHECK(papers.panel.made().pdf.empty());
    REQUIRE(papers.panel.findings().size() == 1);
    CHECK(papers.panel.findings()[0].tone == presentation::Tone::Bad);
    CHECK(holds(papers.panel.hindrance(), "is written by the consumer"));
    CHECK_THROWS_AS(papers.panel.save(papers.open.folder / "a.pdf"), domain::Error);
    papers.make("intake_receipt");
    CHECK(papers.panel.hindrance().empty());
}

TEST_CASE("a case that changes sides has the letters of its new side") {
    ShopPapers papers;
    ShopCase consumer;
    consumer.sheet().side = domain::Side::Consumer;
    papers.panel.make(consumer);
    CHECK(papers.panel.kind() == app::claim_letter);
    CHECK(papers.offers("notice_of_defect"));
    CHECK_FALSE(papers.offers("intake_receipt"));
}

TEST_CASE("an answer names the items that have none by their number") {
    ShopPapers papers;
    papers.make(app::answer_letter);
    std::vector<std::string> said;
    for (const auto& finding : papers.panel.findings())
        if (holds(finding.sentence, "no answer yet")) said.push_back(finding.sentence.substr(0, 6));
    CHECK(said == std::vector<std::string>{"Item 1", "Item 2", "Item 3"});
}

TEST_CASE("a receipt asks who handed it in and which intake and no day for an answer") {
    ShopCase shop;
    shop.take_in("2026-01-07", "2026-01-09");
    ShopPapers papers(shop);
    papers.make(app::answer_letter);
    CHECK(papers.is_shown("reply_by"));
    CHECK_FALSE(papers.is_shown("intake"));
    papers.make("intake_receipt");
    CHECK_FALSE(papers.is_shown("reply_by"));
    CHECK(papers.is_shown("intake"));
    papers.panel.type("taken_by", " Kim ");
    papers.panel.select("intake", {papers.open.page.dispute().intakes.front().id.uid.hex()});
    papers.make("intake_receipt");
    CHECK(holds(papers.panel.made().text, "17 november 2025"));
    CHECK(holds(papers.panel.made().text, "Mottaget av Kim"));
}
