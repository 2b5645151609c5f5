// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

std::vector<std::string> asked_again(const domain::Answers& given) {
    std::vector<std::string> keys;
    for (const app::AskAgain& again : thought_about(given).again) keys.push_back(again.question);
    return keys;
}

std::string sentence_about(const domain::Answers& given, const std::string& key) {
    for (const app::AskAgain& again : thought_about(given).again)
        if (again.question == key) return again.sentence;
    return {};
}

bool remarks_hold(const domain::Answers& given, const std::string& part) {
    const auto remarks = thought_about(given).remarks;
    return std::ranges::any_of(remarks, [&](const auto& r) { return holds(r.sentence, part); });
}

std::optional<domain::Money> price_of(const std::string& typed, const std::string& language) {
    return case_from(answers({{"price", typed}, {"country", "SE"}}, "", language)).items.front().price;
}

std::string first_point(const std::string& line) {
    domain::Answers given = shoes();
    app::set_lines(given, line);
    const std::string letter = letter_of(given);
    const auto at = letter.find("1. ");
    return letter.substr(at + 3, letter.find("  ", at) == std::string::npos ? 40 : 40);
}

domain::Answers with_share(const std::string& share) {
    domain::Answers given =
        shoes({{"wish", "money_off"}, {"price", "1000"}, {"told", "yes"}, {"answered", "tried"}});
    given.defects[0].texts["share"] = share;
    return given;
}

} // namespace

TEST_CASE("clear prices in words and with small coins are exact") {
    CHECK(price_of("12 tusen", "sv") == money(12'000));
    CHECK(price_of("12,5 tusen kr", "sv") == money(12'500));
    CHECK(price_of("12k", "sv") == money(12'000));
    CHECK(price_of("12k", "en") == money(12'000));
    CHECK(price_of("12 thousand", "en") == money(12'000));
    CHECK(price_of("1299:50", "sv") == money(1'299, 50));
    CHECK(price_of("1 299:50 kr", "sv") == money(1'299, 50));
    CHECK(price_of("1 299 kronor och 50 öre", "sv") == money(1'299, 50));
}

TEST_CASE("a price that is only about right becomes no fact") {
    const std::pair<const char*, const char*> typed[] = {{"ca 12 tusen", "sv"},       {"ca 500 kr", "sv"},
                                                         {"cirka 500", "sv"},         {"~500", "sv"},
                                                         {"12 thousand or so", "en"}, {"about 500", "en"}};
    for (const auto& [price, language] : typed) {
        INFO(price);
        const domain::Answers given = answers({{"price", price}, {"country", "SE"}}, "", language);
        CHECK_FALSE(case_from(given).items.front().price.has_value());
        CHECK(holds(sentence_about(given, "price"), language == std::string("sv") ? "kvitto" : "receipt"));
    }
    for (const char* unclear : {"tolv tusen", "12 000 tusen", "1 2 tusen tusen", "12e3", "500-600"})
        CHECK_FALSE(price_of(unclear, "sv").has_value());
}

TEST_CASE("a share is a figure from 1 to 100 and may be about right") {
    const auto amount = [](const char* share) { return letter_of(with_share(share)); };
    CHECK(holds(amount("ungefär 15 %"), "150,00 kr"));
    CHECK(holds(amount("15 procent"), "150,00 kr"));
    for (const char* unclear : {"0.15", "0,5", "100,5", "0"})
        CHECK(asked_again(with_share(unclear)).front() == "share");
}

TEST_CASE("today and yesterday are days") {
    CHECK(holds(letter_of(shoes({{"noticed_on", "igår"}})), "21 november 2026"));
    CHECK(holds(letter_of(shoes({{"noticed_on", "I dag"}})), "22 november 2026"));
    domain::Answers english = shoes({{"noticed_on", "Yesterday"}});
    english.language = "en";
    CHECK(holds(letter_of(english), "21 November 2026"));
}

TEST_CASE("a day with two readings and one before 1990 are told apart from days that are none") {
    CHECK(holds(sentence_about(shoes({{"got_on", "3/10/2026"}}), "got_on"), "på två sätt"));
    CHECK(sentence_about(shoes({{"got_on", "13/10/2026"}}), "got_on").empty());
    CHECK(holds(sentence_about(shoes({{"bought_on", "1889-01-01"}}), "bought_on"), "1990"));
    CHECK_FALSE(holds(sentence_about(shoes({{"bought_on", "2026-02-30"}}), "bought_on"), "1990"));
}

TEST_CASE("of days that contradict each other the fewest are asked again") {
    const domain::Answers given =
        shoes({{"bought_on", "2026-11-16"}, {"told", "yes"}, {"told_on", "2026-11-15"}});
    CHECK(asked_again(given) == std::vector<std::string>{"bought_on"});
    CHECK(holds(letter_of(given), "15 november 2026"));
    CHECK(holds(sentence_about(given, "bought_on"), "borde komma senare"));
}

TEST_CASE("who told the seller before getting it is asked again also without a day of noticing") {
    const domain::Answers given = shoes(
        {{"noticed_on", "2026-09-11"}, {"told", "yes"}, {"got_on", "2026-09-13"}, {"told_on", "2026-09-12"}});
    CHECK(asked_again(given).size() >= 1);
    CHECK_FALSE(holds(letter_of(given), "sa till om detta den 12 september"));
}

TEST_CASE("a wish that is no answer to what is asked now is asked again") {
    CHECK(asked_again(shoes({{"wish", "reparera"}})) == std::vector<std::string>{"wish"});
    CHECK(asked_again(shoes({{"wish", "deliver"}})) == std::vector<std::string>{"wish"});
    CHECK(asked_again(shoes({{"wish", "repair"}})).empty());
}

TEST_CASE("what is left out because it never came is said") {
    const domain::Answers given = shoes({{"arrived", "never"}, {"wish", "deliver"}});
    CHECK(remarks_hold(given, "Vad är fel"));
    CHECK(asked_again(given) == std::vector<std::string>{"arrived"});
}

TEST_CASE("the number dash or mark that a line was typed with is not printed twice") {
    CHECK(first_point("1. redan numrerat").starts_with("Redan numrerat."));
    CHECK(first_point("2) – Den sa \"hej\"!").starts_with("Den sa \"hej\"!"));
    CHECK(first_point("sladd, av;").starts_with("Sladd, av."));
    CHECK(first_point("> > # * punkt").starts_with("Punkt."));
    CHECK(first_point("-5 grader klarar den inte").starts_with("-5 grader"));
    CHECK(first_point("3 skruvar saknas").starts_with("3 skruvar"));
    CHECK(first_point("iPhone startar inte").starts_with("iPhone startar"));
    CHECK(first_point("ögat är löst").starts_with("Ögat"));
}

TEST_CASE("an address that is no e-mail address is asked again") {
    for (const char* wrong :
         {"inte en adress", "anna(at)x.se", "a@b", "a@@b.se", "a b@c.se", "@x.se", "a@.se"})
        CHECK(asked_again(shoes({{"my_email", wrong}})) == std::vector<std::string>{"my_email"});
    for (const char* right : {"anna@x.se", "S AB <info@s.se>", "<a.b+c@d-e.co.uk>"})
        CHECK(asked_again(shoes({{"seller_email", right}})).empty());
    CHECK(case_from(shoes({{"seller_email", "S AB <info@s.se>"}})).parties.back().email == "info@s.se");
}

TEST_CASE("what is long for a letter or an envelope is said and taken") {
    domain::Answers given = shoes();
    app::set_lines(given, std::string(20'000, 'x'));
    CHECK(remarks_hold(given, "långt för ett brev"));
    std::string lines;
    for (int i = 0; i < 40; ++i) lines += "Rad\n";
    CHECK(remarks_hold(shoes({{"seller_address", lines}}), "fönster"));
    CHECK(remarks_hold(shoes({{"my_address", std::string(60, 'x')}}), "Din adress har fler"));
    CHECK_FALSE(remarks_hold(shoes({{"my_address", "Storgatan 4\n411 19 Göteborg"}}), "fönster"));
    CHECK_FALSE(remarks_hold(shoes(), "långt för ett brev"));
}

TEST_CASE("a rewording whose sentence is gone is said") {
    domain::Answers given = shoes();
    given.rewordings = {{"Priset var 999,00 kr.", "Det kostade 999,00 kr."}, {"Finns inte.", "X"}};
    CHECK(holds(letter_of(given), "Det kostade 1 299,00 kr."));
    const auto again = thought_about(given).again;
    REQUIRE(again.size() == 1);
    CHECK(holds(again[0].sentence, "Finns inte."));
}

TEST_CASE("a rewording of the demand stays when the letter is written two days later") {
    domain::Answers given = shoes();
    const auto sentences = app::sentences_of(given, written_on(), resources());
    const auto demand =
        std::ranges::find_if(sentences, [](const auto& s) { return holds(s, "svara skriftligen"); });
    REQUIRE(demand != sentences.end());
    given.rewordings = {{*demand, "Svara mig nu."}};
    const domain::Date later = day("2026-11-24");
    CHECK(holds(flat(app::first_letter_document(given, later, resources()).document), "Svara mig nu."));
    CHECK(app::considered(given, later, resources()).again.empty());
}

TEST_CASE("a pipe and a device are no files to enclose") {
    domain::Answers given = shoes();
    given.receipts = {"/dev/zero"};
    CHECK(asked_again(given) == std::vector<std::string>{"receipts"});
}
