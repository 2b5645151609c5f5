// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_text.h"

#include <redress/text/unicode.h>

#include <unicode/coll.h>

#include <algorithm>
#include <array>

namespace redress::text {

namespace {

std::unique_ptr<icu::Collator> collator_for(Language language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::string code(domain::choice_name(language));
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale(code.c_str()), status));
    require_icu(status);
    return made;
}

} // namespace

struct Collator::Rules {
    std::unique_ptr<icu::Collator> collator;
};

Collator::Collator(Language language) : rules_(std::make_unique<Rules>(Rules{collator_for(language)})) {}
Collator::~Collator() = default;
Collator::Collator(Collator&&) noexcept = default;

std::string Collator::key(std::string_view utf8) const {
    const icu::UnicodeString text = icu_text(utf8);
    std::array<std::uint8_t, 256> room{};
    const std::int32_t size = rules_->collator->getSortKey(text, room.data(), room.size());
    std::string key(static_cast<std::size_t>(std::max(size, 1)), '\0');
    auto* bytes = reinterpret_cast<std::uint8_t*>(key.data());
    if (key.size() <= room.size()) {
        std::copy_n(room.begin(), key.size(), bytes);
    } else {
        rules_->collator->getSortKey(text, bytes, size);
    }
    key.pop_back(); // ICU ends each key with a zero byte
    return key;
}

} // namespace redress::text
