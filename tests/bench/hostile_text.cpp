// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_text.h"

#include <array>

namespace redress::test {

namespace {

/// Each begins with a letter or sign that no mark of the piece before it can join, and ends without a base
/// for the next one's.
const std::array pieces{
    HostileText{"{{x}}", "{{x}}", {}},
    HostileText{"{{{x}}} {{&x}} {{>x}} {{!x}}", "{{{x}}}{{&x}}{{>x}}{{!x}}", {}},
    HostileText{"{{#rows}}{{/rows}}{{=<% %>=}}", "{{#rows}}{{/rows}}{{=<%%>=}}", {}},
    HostileText{"**bold** *it* __b__ _i_", "**bold***it*__b___i_", {}},
    HostileText{"# head\n## more\n- item\n1. one\n---\n> said", "#head##more-item1.one--->said", {}},
    HostileText{"| a | b |\n|---|---|\n| c | d |", "|a|b||---|---||c|d|", {}},
    HostileText{"`code` ```fence``` ~~~", "`code````fence```~~~", {}},
    HostileText{"[l](http://x) ![p](y) <http://z>", "[l](http://x)![p](y)<http://z>", {}},
    HostileText{"<b>x</b><script>1</script><!-- c -->", "<b>x</b><script>1</script><!--c-->", {}},
    HostileText{"&amp; &#65; &nbsp; \\* \\\\ \\", "&amp;&#65;&nbsp;\\*\\\\\\", {}},
    HostileText{"(paren\\) %PDF- endstream endobj %%EOF", "(paren\\)%PDF-endstreamendobj%%EOF", {}},
    HostileText{"a\x01z\x1Bq\x7Fw\xC2\x9Fx", "azqwx", {}},
    HostileText{"one\r\ntwo\rthree\ffour\vfive\xE2\x80\xA8six", "onetwothreefourfivesix", {}},
    HostileText{"tab\tnbsp\u00A0thin\u2009nnbsp\u202Fwide\u3000", "tabnbspthinnnbspwide", {}},
    HostileText{"a\u202Eb\u200Fc\u2066d\u2069\uFEFF\u200Be\u00AD", "abcde", {}},
    HostileText{"A\u030Angstro\u0308m o\u030B", "Ångströmő", {}},
    HostileText{"x\u030C\u0323(", "x\u0323\u030C(", {}}, // NFC puts the mark below first
    HostileText{"Ελληνικά Спір őű ẞ § € ½ ✓ ≥ …", "ΕλληνικάСпірőűẞ§€½✓≥…", {}},
    HostileText{"{0} %s %n $1 ${x} \"'` ; DROP", "{0}%s%n$1${x}\"'`;DROP", {}},
    HostileText{"+++\ntitle = 1\n+++", "+++title=1+++", {}},
};
const std::array unprintable{
    HostileText{"q\U0001F600q", "q\U0001F600q", U"\U0001F600"},
    HostileText{"q\u65E5\u672Cq", "q\u65E5\u672Cq", U"\u65E5\u672C"},
    HostileText{"q\u05E9q", "q\u05E9q", U"\u05E9"}, // Hebrew: from right to left
    HostileText{"q\u0628q", "q\u0628q", U"\u0628"}, // Arabic: needs shaping
    HostileText{"q\U0001F1F8\U0001F1EAq", "q\U0001F1F8\U0001F1EAq", U"\U0001F1F8\U0001F1EA"},
    HostileText{"q\uE000\uE010\uE001\uE002\uE003q", "q\uE000\uE010\uE001\uE002\uE003q",
                U"\uE000\uE010\uE001\uE002\uE003"},                 // what stands for values in a template
    HostileText{"q\xFFq\xC3(", "q\uFFFDq\uFFFD(", U"\uFFFD\uFFFD"}, // no UTF-8
    HostileText{"q\xED\xA0\x80q", "q\uFFFD\uFFFD\uFFFDq", U"\uFFFD\uFFFD\uFFFD"},
};

void append(HostileText& text, const HostileText& piece) {
    text.typed += piece.typed;
    text.printed += piece.printed;
    text.missing += piece.missing;
}

} // namespace

HostileText HostileTexts::next(Glyphs glyphs, Length length) {
    HostileText text;
    for (unsigned i = 0, count = length == Length::Any ? 1 + below(6) : 1; i < count; ++i) {
        append(text, pieces[below(pieces.size())]);
        if (glyphs == Glyphs::All && below(8) == 0) append(text, unprintable[below(unprintable.size())]);
        if (below(3) == 0) append(text, {" ", "", {}});
    }
    if (length == Length::OnePiece || below(12) != 0) return text;
    const std::string word(below(10'000), 'w');
    append(text, {word, word, {}});
    return text;
}

} // namespace redress::test
