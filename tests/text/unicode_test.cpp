// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/unicode.h>

#include <stdexcept>

using namespace redress;

// The sequences are those of RFC 3629 and of the Unicode Standard, table 3-7.

TEST_CASE("well-formed sequences of every length are UTF-8") {
    for (const char* bytes : {"", "abc", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                              "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK(text::is_utf8(bytes));
    CHECK(text::is_utf8(std::string_view("\0", 1)));
}

TEST_CASE("overlong sequences are not UTF-8") {
    for (const char* bytes : {"\xC0\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF",
                              "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF"})
        CHECK_FALSE(text::is_utf8(bytes));
}

TEST_CASE("surrogates and values above the last code point are not UTF-8") {
    for (const char* bytes : {"\xED\xA0\x80", "\xED\xBF\xBF", "\xED\xA0\xBD\xED\xB8\x80", "\xF4\x90\x80\x80",
                              "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "\xFE"})
        CHECK_FALSE(text::is_utf8(bytes));
}

TEST_CASE("truncated and stray bytes are not UTF-8") {
    for (const char* bytes : {"\xC3", "\xE2\x82", "\xF0\x9F\x98", "\x80", "a\xBF", "\xC3\xC3\xA5",
                              "\xE2\x28\xA1", "\xF0\x28\x8C\xBC"})
        CHECK_FALSE(text::is_utf8(bytes));
}

TEST_CASE("code points go to UTF-8 and back") {
    const std::string_view sample = "aåő€😀";
    CHECK(text::code_points(sample) == U"aåő€😀");
    CHECK(text::to_utf8(U"aåő€😀") == sample);
    CHECK_THROWS_AS(text::code_points("\xC3"), std::invalid_argument);
}

TEST_CASE("every code point survives the way there and back") {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x900 ? 1 : 37) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string utf8 = text::to_utf8({&c, 1});
        if (!text::is_utf8(utf8) || text::code_points(utf8) != std::u32string(1, c))
            FAIL("code point " << int(c));
    }
}

TEST_CASE("what cannot be a code point is written as a replacement character") {
    const char32_t wrong[] = {0xD800, 0x110000};
    CHECK(text::to_utf8({wrong, 2}) == "\uFFFD\uFFFD");
}

TEST_CASE("tidied text is composed") {
    CHECK(text::tidied("A\u030Angstro\u0308m") == "\u00C5ngstr\u00F6m");
    CHECK(text::tidied("\u212B") == "\u00C5");
    CHECK(text::tidied("Ő ű ł Ж Ω ✓ 日 😀") == "Ő ű ł Ж Ω ✓ 日 😀");
}

TEST_CASE("tidied text has one kind of line end") {
    CHECK(text::tidied("a\r\nb\rc\nd\u2028e\u2029f\u0085g") == "a\nb\nc\nd\ne\nf\ng");
    CHECK(text::tidied("a\r\n\r\nb") == "a\n\nb");
    CHECK(text::tidied("a\r") == "a");
}

TEST_CASE("the end of a page in a text keeps the words around it apart") {
    CHECK(text::tidied("a\fb\vc") == "a\nb\nc");
}

TEST_CASE("tidied text has no control characters and no white space at its ends") {
    CHECK(text::tidied(" \t\u00A0 a\tb \n\n") == "a b");
    CHECK(text::tidied(std::string_view("a\0b\x1B[31mc\x7F\u009F", 12)) == "ab[31mc");
    CHECK(text::tidied("\uFEFFReklamation") == "Reklamation");
    CHECK(text::tidied("\x01\x02 \u2003").empty());
    CHECK_THROWS_AS(text::tidied("\xFF"), std::invalid_argument);
}

TEST_CASE("tidying twice changes nothing more") {
    for (const char* typed : {"  \u0301a ", "\u0008\u0301x", "a\u00A0\u0301", "e\u0001\u0301",
                              "\u1100\u1161\u11A8 ", "\t\r\n\u0344", "**bold** {{x}} | <b>"}) {
        const std::string once = text::tidied(typed);
        CHECK(text::tidied(once) == once);
    }
}

TEST_CASE("folding finds names without their accents and strokes") {
    CHECK(text::folded("Søren") == "soren");
    CHECK(text::folded("Straße") == "strasse");
    CHECK(text::folded("STRASSE") == "strasse");
    CHECK(text::folded("ẞ") == "ss");
    CHECK(text::folded("Ő Ű") == "o u");
    CHECK(text::folded("Łódź") == "lodz");
    CHECK(text::folded("Æblegård") == "aeblegard");
    CHECK(text::folded("Đorđe") == "dorde");
    CHECK(text::folded("Þór") == "thor");
    CHECK(text::folded("Œuvre") == "oeuvre");
    CHECK(text::folded("İstanbul ISPARTA ı") == "istanbul isparta i");
}

TEST_CASE("folding treats composed and decomposed letters and ligatures alike") {
    CHECK(text::folded("\u00C5sa") == text::folded("A\u030Asa"));
    CHECK(text::folded("\uFB01ne") == "fine");
    CHECK(text::folded("\uFF21\uFF11") == "a1");
    CHECK(text::folded("Ö\u0323\u0301") == "o");
}

TEST_CASE("folding other scripts only folds their case and accents") {
    CHECK(text::folded("ЁЛКА") == "елка");
    CHECK(text::folded("Ελλάς") == "ελλασ");
    CHECK(text::folded("日本 😀") == "日本 😀");
    CHECK(text::folded("Mixed Åäö 日本 ŁÓDŹ ✓") == "mixed aao 日本 lodz ✓");
}

TEST_CASE("folding twice changes nothing more") {
    for (char32_t c = 0x20; c < 0x3000; ++c) {
        const std::string once = text::folded(text::to_utf8({&c, 1}));
        if (text::folded(once) != once) FAIL("code point " << int(c) << " " << once);
    }
}

TEST_CASE("folding survives bytes that are not UTF-8") {
    CHECK(text::is_utf8(text::folded("a\xFF\xC3")));
    CHECK(text::is_utf8(text::folded("\xE2\x82 \xED\xA0\x80 \xC0\xAF")));
    CHECK(text::folded("").empty());
}
