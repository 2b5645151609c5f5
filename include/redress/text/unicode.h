// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/language.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace redress::text {

/// Whether the bytes are UTF-8: no stray, overlong or surrogate sequences, nothing above U+10FFFF.
bool is_utf8(std::string_view bytes);
/// The code points of valid UTF-8. Throws std::invalid_argument otherwise.
std::u32string code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

/// What is kept of typed or imported text: NFC, line ends as \n, other control characters removed (tabs
/// become a space), no white space at the ends. Input must be valid UTF-8.
std::string tidied(std::string_view utf8);

/// For searching: NFKD, no accents, case folded; ø→o, æ→ae, œ→oe, ß→ss, đ→d, ł→l, þ→th, ı→i. "Søren" becomes
/// "soren".
std::string folded(std::string_view utf8);

/// Compares as a person of that language sorts: Å after Z in Swedish. Keys compare bytewise.
class Collator {
public:
    explicit Collator(Language language);
    ~Collator();
    Collator(Collator&&) noexcept;
    std::string key(std::string_view utf8) const;

private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

} // namespace redress::text
