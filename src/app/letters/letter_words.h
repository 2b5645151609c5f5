// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/field_tree.h>
#include <redress/documents/phrases.h>
#include <redress/domain/case.h>
#include <redress/text/format.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace redress::app {

/// Numbers, dates and phrases of one letter, in its language.
class LetterWords {
public:
    LetterWords(text::Language language, const documents::Phrases& phrases)
        : language_(language), phrases_(phrases) {}

    text::Language language() const { return language_; }
    std::string phrase(const std::string& key, std::initializer_list<std::string> arguments = {}) const;
    /// The phrase of an enumeration's value: choice("means", NoticeMeans::Email) is the phrase "means.email".
    template <class E>
    std::string choice(const std::string& group, E value) const {
        return phrase(group + "." + std::string(domain::choice_name(value)));
    }

    std::string date(std::optional<domain::Date> date) const;
    std::string date_with_weekday(domain::Date date) const;
    std::string money(const domain::Money& amount) const;
    std::string money(const std::optional<domain::Money>& amount) const;
    /// Without the currency and without empty decimals, as inside a calculation.
    std::string number(const domain::Money& amount) const;
    std::string percent(domain::Percent percent) const;
    std::string list(const std::vector<std::string>& parts) const;

    /// "1–4, 6 och 9"; sorted, each once.
    std::string numbers(std::vector<int> numbers) const;
    /// "fel 1–4 och 6"; "defect 3". Empty without numbers.
    std::string defects(const std::vector<int>& numbers) const;
    /// The same at the beginning of a sentence.
    std::string defects_first(const std::vector<int>& numbers) const;
    /// "bilaga 1 och 3". Empty without numbers.
    std::string exhibits(const std::vector<int>& numbers) const;

private:
    std::string counted(const std::string& key, const std::vector<int>& numbers) const;
    text::Language language_;
    const documents::Phrases& phrases_;
};

/// Sets the value and the section has_<name>, so that a template can leave a sentence out. "case.number" gets
/// "case.has_number".
void set_with_section(documents::FieldTree& tree, const std::string& name, const std::string& value);

/// Sets the list and the section <name>.are_any, for a heading that goes with it.
void set_list_with_section(documents::FieldTree& tree, const std::string& name,
                           std::vector<documents::FieldTree> rows);

/// A user's text as a sentence: with a full stop unless it ends in a mark of its own.
std::string closed(const std::string& text);
/// A user's text for the middle of a sentence: without its full stop.
std::string unclosed(const std::string& text);
/// The same as closed, beginning with a capital: "nekades den 3 mars" becomes "Nekades den 3 mars."
std::string as_sentence(const std::string& text);
/// The sentences that are not empty, with spaces between.
std::string joined(const std::vector<std::string>& sentences, const std::string& between = " ");

} // namespace redress::app
