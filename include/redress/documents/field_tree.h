// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace redress::documents {

/// What a template may name: texts, yes/no sections and lists of further trees. All values are strings,
/// already in the letter's language; a name is one of the three, never two. Dotted names ("case.number") are
/// spelt as they are used.
class FieldTree {
public:
    void set(const std::string& name, std::string value);
    void set_section(const std::string& name, bool shown);
    void set_list(const std::string& name, std::vector<FieldTree> rows);

    const std::map<std::string, std::string>& values() const { return values_; }
    const std::map<std::string, bool>& sections() const { return sections_; }
    const std::map<std::string, std::vector<FieldTree>>& lists() const { return lists_; }

private:
    void claim(const std::string& name);
    std::map<std::string, std::string> values_;
    std::map<std::string, bool> sections_;
    std::map<std::string, std::vector<FieldTree>> lists_;
};

} // namespace redress::documents
