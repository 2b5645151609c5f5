// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

std::optional<domain::Money> price_of(const std::string& typed, const std::string& language = "sv") {
    domain::Answers given = answers({{"price", typed}, {"country", "SE"}}, "", language);
    return case_from(given).items.front().price;
}

/// The sentence with which an answer is asked again; empty when it is understood.
std::string asked_again(const domain::Answers& given, const std::string& key) {
    for (const app::AskAgain& again : thought_about(given).again)
        if (again.question == key) return again.sentence;
    return {};
}

bool is_one_sentence_or_two(const std::string& text) {
    return !text.empty() && text.size() < 200 && text.ends_with('.');
}

} // namespace

TEST_CASE("prices are understood as people of both languages write them") {
    for (const char* language : {"sv", "en"}) {
        CHECK(price_of("1.234,50", language) == money(1'234, 50));
        CHECK(price_of("1,234.50", language) == money(1'234, 50));
        CHECK(price_of("12 000 kr", language) == money(12'000));
        CHECK(price_of("12000", language) == money(12'000));
    }
}

TEST_CASE("a price that is not sure is asked again in one sentence and stands in no letter") {
    for (const char* typed : {"ca 12 tusen", "dyrt", "0", "-5", "12 000 EUR", "99999999999999999999"}) {
        const domain::Answers given = shoes({{"price", typed}});
        INFO(typed);
        CHECK(is_one_sentence_or_two(asked_again(given, "price")));
        CHECK_FALSE(holds(letter_of(given), "Priset"));
        CHECK_FALSE(case_from(given).items.front().price.has_value());
    }
}

TEST_CASE("a day in the future before 1990 or before the purchase is asked again") {
    const std::pair<const char*, const char*> days[] = {
        {"bought_on", "2026-11-23"},  {"bought_on", "1989-12-31"}, {"got_on", "2026-09-11"},
        {"noticed_on", "2026-09-01"}, {"bought_on", "31/2 2026"},  {"got_on", "förra veckan"}};
    for (const auto& [key, typed] : days) {
        INFO(key << " " << typed);
        CHECK(is_one_sentence_or_two(asked_again(shoes({{key, typed}}), key)));
    }
    CHECK(asked_again(shoes(), "got_on").empty());
    CHECK(asked_again(shoes({{"bought_on", "2026-11-22"}, {"got_on", "2026-11-22"}}), "bought_on").empty());
}

TEST_CASE("of two days that cannot both be true the letter keeps the first") {
    const std::string letter = letter_of(shoes({{"got_on", "2026-09-11"}}));
    CHECK(holds(letter, "12 september 2026"));
    CHECK_FALSE(holds(letter, "11 september 2026"));
}

TEST_CASE("an answer to a question that is not asked any more is not in the letter") {
    const domain::Answers given = shoes({{"told", "no"}, {"told_on", "2026-11-16"}, {"other_buyer", "Eva"}});
    CHECK_FALSE(holds(letter_of(given), "16 november"));
    CHECK_FALSE(holds(letter_of(given), "Eva"));
}

TEST_CASE("quotation marks and markup in names stay as they are") {
    const domain::Answers given =
        shoes({{"seller", "\"Sko & <b>Stövel</b>\" **AB** {{x}}"}, {"bought", "1. *Skor* | [x](y)"}});
    CHECK(app::first_letter_document(given, written_on(), resources()).document.letter.recipient.front() ==
          "\"Sko & <b>Stövel</b>\" **AB** {{x}}");
    CHECK(holds(letter_of(given), "1. *Skor* | [x](y)."));
}

TEST_CASE("control characters vanish and pictograms are left out with one sentence") {
    domain::Answers given = shoes({{"bought", "Vinter\x01skor \xF0\x9F\x98\x80 \xE2\x80\x8Bsvarta"}});
    CHECK(holds(letter_of(given), "Vinterskor svarta."));
    CHECK(is_one_sentence_or_two(asked_again(given, "bought")));
}

TEST_CASE("text that is not UTF-8 is asked again and leaves the letter whole") {
    const domain::Answers given = shoes({{"bought", "Sk\xF6r"}});
    CHECK(is_one_sentence_or_two(asked_again(given, "bought")));
    CHECK(holds(letter_of(given), "Sulan har lossnat."));
}

TEST_CASE("a picture in a format that sellers cannot open is asked for again") {
    const ScratchFolder folder;
    domain::Answers given = shoes();
    given.defects[0].pictures = {picture(folder.path(), "IMG_1.HEIC", heic_bytes)};
    CHECK(holds(asked_again(given, "pictures"), "HEIC"));
    given.defects[0].pictures = {picture(folder.path(), "bild.jpg", jpeg_bytes)};
    CHECK(asked_again(given, "pictures").empty());
    given.defects[0].pictures = {folder.path() / "saknas.jpg"};
    CHECK(holds(asked_again(given, "pictures"), "saknas.jpg"));
}

TEST_CASE("a pasted e-mail of 20000 characters is kept whole over several pages") {
    domain::Answers given = shoes();
    std::string mail;
    for (int i = 0; mail.size() < 20'000; ++i) mail += "Rad " + std::to_string(i) + " av ett långt brev\n";
    app::set_lines(given, mail);
    const documents::FontSet fonts;
    const app::MadeLetter letter = app::first_letter(given, written_on(), resources(), fonts);
    CHECK(letter.pages.pages.size() > 3);
    CHECK(letter.pdf.size() > 1'000);
    CHECK(holds(letter.text, "Rad 0 av"));
    CHECK(holds(letter.text, given.defects.back().what));
    const auto remarks = thought_about(given).remarks;
    CHECK(std::ranges::any_of(remarks, [](const auto& r) { return holds(r.sentence, "Kortare är bättre"); }));
}

TEST_CASE("an address is taken apart where its last lines are postcode and town") {
    const auto address = [](const char* typed, const char* country) {
        return case_from(shoes({{"my_address", typed}, {"country", country}})).parties.front().address;
    };
    CHECK(address("Storgatan 4\n411 19 Göteborg", "SE") ==
          domain::Address{"Storgatan 4", "411 19", "Göteborg", ""});
    CHECK(address("3 Mill Lane\nBristol\nBS6 5XX", "EW") ==
          domain::Address{"3 Mill Lane", "BS6 5XX", "Bristol", ""});
    CHECK(address("Hafenstraße 5\n20457 Hamburg\nTyskland", "SE").street ==
          "Hafenstraße 5\n20457 Hamburg\nTyskland");
    CHECK(address("Box 1", "SE").street == "Box 1");
}
