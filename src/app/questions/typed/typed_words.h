// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace redress::app {

/// A short typed text taken apart into words, numbers and signs, to look for words of a list such as
/// "ca, cirka, or so". Long texts have none.
class TypedWords {
public:
    explicit TypedWords(std::string_view text);

    bool are_one_of(const std::string& list) const;
    bool have_one_of(const std::string& list) const;
    /// Takes a word of the list out; of several, false.
    bool take_one(const std::string& list);
    void take_all(const std::string& list);
    /// Takes the last word off when it is in the list.
    bool take_last(const std::string& list);
    std::string taken_last();
    /// What is left, with a space between words.
    std::string text() const;

private:
    std::vector<std::string> words_;
};

} // namespace redress::app
