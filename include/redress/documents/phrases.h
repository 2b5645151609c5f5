// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace redress::documents {

/// The short pieces of text that the values of a paper are made of, in one language: "by e-mail", "in the
/// second place", "jag". From `templates/<language>/phrases.toml`, so that a language has all of its papers'
/// words in one folder and needs no interface translation. Tables nest: `[means] email = …` is "means.email".
class Phrases {
public:
    Phrases() = default;
    /// Throws domain::Error (TemplateBroken) with file and line for malformed TOML or anything but texts and
    /// tables.
    static Phrases parse(std::string_view text, const std::string& file_name);

    /// Throws domain::Error (TemplateBroken) naming file and key when there is none: a paper never mixes
    /// languages.
    const std::string& at(const std::string& key) const;
    /// Sorted.
    std::vector<std::string> keys() const;

private:
    std::string file_name_;
    std::map<std::string, std::string> texts_;
};

} // namespace redress::documents
