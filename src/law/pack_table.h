// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/date.h>
#include <redress/text/language.h>

#include <toml++/toml.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace redress::law {

/// One table of a pack, read strictly: every key is asked for by name, and what nobody asked for is refused.
/// All failures throw domain::Error (PackBroken) with file, line and key, in words a lawyer can act on.
class PackTable {
public:
    /// `path` is the table's own name, empty for the whole file.
    PackTable(const toml::table& table, std::string path, const std::string& file_name)
        : table_(&table), path_(std::move(path)), file_name_(&file_name) {}

    std::string text(const std::string& key);
    int whole_number(const std::string& key, int least, int most);
    domain::Date day(const std::string& key);
    std::optional<domain::Date> day_if_any(const std::string& key);
    PackTable table(const std::string& key);
    /// The entries of `[[key]]`; none when there are none.
    std::vector<PackTable> tables(const std::string& key);
    /// Texts by language. English must be there: it is what a missing language falls back to.
    std::map<text::Language, std::string> texts(const std::string& key);
    std::map<text::Language, std::string> texts_if_any(const std::string& key);

    template <class E>
    E choice(const std::string& key) {
        const std::string name = text(key);
        if (const auto value = domain::choice_from<E>(name)) return *value;
        refuse(key, "\"" + name + "\" is not one of " + listed(domain::choice_names<E>.all()));
    }

    /// To be called last: throws for a key that nothing above has read.
    void refuse_other_keys() const;
    [[noreturn]] void refuse(const std::string& key, const std::string& reason) const;

private:
    static std::string listed(std::span<const std::string_view> names);
    const toml::node* find(const std::string& key);
    const toml::node& require(const std::string& key);
    std::string text_of(const std::string& key, const toml::node& node) const;
    domain::Date day_of(const std::string& key, const toml::node& node) const;
    std::map<text::Language, std::string> texts_of(const std::string& key, const toml::node& node) const;
    std::string name_of(const std::string& key) const;

    const toml::table* table_;
    std::string path_;
    const std::string* file_name_;
    std::set<std::string, std::less<>> read_;
};

} // namespace redress::law
