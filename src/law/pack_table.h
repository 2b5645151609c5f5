// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/money.h>
#include <redress/law/happening.h>
#include <redress/law/period.h>
#include <redress/law/provenance.h>

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

    bool has(const std::string& key) const { return table_->contains(key); }
    std::string text(const std::string& key);
    /// Empty when the key is not there.
    std::string text_if_any(const std::string& key);
    std::vector<std::string> list_of_texts(const std::string& key);
    int whole_number(const std::string& key, int least, int most);
    int whole_number_if_any(const std::string& key, int least, int most, int otherwise);
    std::vector<int> list_of_years(const std::string& key);
    bool flag_if_any(const std::string& key);
    Period period(const std::string& key);
    std::optional<Period> period_if_any(const std::string& key);
    std::vector<Period> list_of_periods(const std::string& key);
    /// An amount in quotation marks, as domain::plain_decimal writes it.
    domain::Money money(const std::string& key, domain::Currency currency);
    std::optional<domain::Money> money_if_any(const std::string& key, domain::Currency currency);
    /// `"-0.50"`; at most two decimals.
    domain::Percent percent(const std::string& key);
    std::vector<domain::Date> list_of_days(const std::string& key);
    /// valid_from, valid_to, source, remark, checked_on and confidence of an entry.
    Provenance provenance();
    /// The same for what no law sets: without a source it needs a remark that says what it is.
    Provenance custom_provenance();
    /// The same for a row of a list, which takes what it does not state from the entry it stands in. The days
    /// of the entry are not taken.
    Provenance provenance_within(const Provenance& entry);
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

    template <class E>
    E choice_or(const std::string& key, E otherwise) {
        return has(key) ? choice<E>(key) : otherwise;
    }
    template <class E>
    std::vector<E> list_of_choices(const std::string& key) {
        std::vector<E> values;
        for (const std::string& name : list_of_texts(key)) {
            const auto value = domain::choice_from<E>(name);
            if (!value)
                refuse(key, "\"" + name + "\" is not one of " + listed(domain::choice_names<E>.all()));
            values.push_back(*value);
        }
        return values;
    }
    template <class E>
    domain::ChoiceSet<E> choices(const std::string& key) {
        domain::ChoiceSet<E> set;
        for (E value : list_of_choices<E>(key)) set.insert(value);
        return set;
    }

    /// To be called last: throws for a key that nothing above has read.
    void refuse_other_keys() const;
    [[noreturn]] void refuse(const std::string& key, const std::string& reason) const;

private:
    static std::string listed(std::span<const std::string_view> names);
    const toml::array* list(const std::string& key);
    Period period_of(const std::string& key, const std::string& text) const;
    domain::Money money_of(const std::string& key, const std::string& text, domain::Currency currency) const;
    Provenance provenance_of(const std::string& source);
    void check_order(const Provenance& entry) const;
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
