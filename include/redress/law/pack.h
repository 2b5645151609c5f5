// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/text/language.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace redress::law {

/// How sure the pack is of an entry. Statute: read in the text. High and Medium: known, not re-read. Low:
/// editable guess.
enum class Confidence { Statute, High, Medium, Low };

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::Confidence> choice_names<law::Confidence>{"statute", "high", "medium",
                                                                            "low"};
} // namespace redress::domain

namespace redress::law {

/// A section of a law with the days of contract it applies to.
struct Citation {
    std::string key;                                 ///< "second_tier", or the name of a domain::ProblemKind
    std::map<text::Language, std::string> words;     ///< "5 kap. 8 § konsumentköplagen (2022:260)"
    std::map<text::Language, std::string> statement; ///< what it says, one sentence; may be empty
    std::string source;
    std::optional<domain::Date> valid_from;
    std::optional<domain::Date> valid_to;
    domain::Date checked_on;
    Confidence confidence = Confidence::Low;
};

/// Whether an outgoing letter may print the section: nobody has confirmed Low entries.
bool may_be_printed(const Citation& citation);

/// One jurisdiction as readable data, from `assets/law/<code>.toml`.
class Pack {
public:
    /// Throws domain::Error (PackBroken) naming file, line and key.
    static Pack from_toml(std::string_view text, const std::string& file_name);

    const std::string& code() const { return code_; }
    const std::string& name(text::Language language) const;
    domain::Currency currency() const { return currency_; }
    text::Language letter_language() const { return letter_language_; }
    /// Days a letter gives for an answer when the person does not choose.
    int reply_days() const { return reply_days_; }
    const std::string& reply_days_source() const { return reply_days_source_; }
    const std::vector<Citation>& citations() const { return citations_; }
    /// The citation for a contract of that day; nothing when the pack has none. Without a day: the newest.
    const Citation* citation(std::string_view key, std::optional<domain::Date> contract) const;

private:
    Pack() : currency_(*domain::Currency::from_code("EUR")) {}
    friend struct PackReader;
    std::string code_;
    std::map<text::Language, std::string> names_;
    domain::Currency currency_;
    text::Language letter_language_ = text::Language::English;
    int reply_days_ = 14;
    std::string reply_days_source_;
    std::vector<Citation> citations_;
};

/// All packs of a folder, by code. Throws domain::Error for the first broken one.
std::map<std::string, Pack> packs_in(const std::filesystem::path& folder);

} // namespace redress::law
