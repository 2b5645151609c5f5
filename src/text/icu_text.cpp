// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_text.h"

#include <unicode/normalizer2.h>

#include <limits>
#include <stdexcept>

namespace redress::text {

icu::UnicodeString icu_text(std::string_view utf8) {
    if (utf8.size() > std::numeric_limits<std::int32_t>::max()) throw std::length_error("text too long");
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

std::string utf8_of(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

void require_icu(UErrorCode status) {
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

std::string normal_form_c(const std::string& utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    require_icu(status);
    const icu::UnicodeString composed = composer->normalize(icu_text(utf8), status);
    require_icu(status);
    return utf8_of(composed);
}

} // namespace redress::text
