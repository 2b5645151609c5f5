// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typing_history.h"

#include <cwctype>

namespace redress::desktop {
namespace {

// A single letter added at the end.
bool grows_a_word(const std::wstring& before, const std::wstring& after) {
    return after.size() == before.size() + 1 && after.compare(0, before.size(), before) == 0 &&
           !std::iswspace(static_cast<std::wint_t>(after.back()));
}

} // namespace

void TypingHistory::start(std::wstring text) {
    texts_.assign(1, std::move(text));
    place_ = 0;
    in_word_ = false;
}

void TypingHistory::note(std::wstring text) {
    if (text == texts_[place_]) return;
    const bool grows = grows_a_word(texts_[place_], text);
    texts_.resize(place_ + 1);
    if (grows && in_word_) {
        texts_[place_] = std::move(text);
    } else {
        texts_.push_back(std::move(text));
        ++place_;
    }
    in_word_ = grows;
}

const std::wstring& TypingHistory::undo() {
    in_word_ = false;
    return texts_[--place_];
}

const std::wstring& TypingHistory::redo() {
    in_word_ = false;
    return texts_[++place_];
}

} // namespace redress::desktop
