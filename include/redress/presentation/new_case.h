// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/case_page.h>
#include <redress/text/unicode.h>

namespace redress::presentation {

/// The few questions that start a case: who, from whom, what, when, for how much, under which law. Everything
/// else is entered on the case page. Only the title may not be empty, and it is made from the others when it
/// is.
class NewCase {
public:
    explicit NewCase(Session& session);

    /// Names: title, side, jurisdiction, consumer, trader, description, price, contract_date, delivered.
    const std::vector<FieldState>& fields() const { return fields_; }
    /// What a letter needs besides. Names: consumer and trader with _street, _postcode, _city, _email.
    const std::vector<FieldState>& addresses() const { return addresses_; }
    void type(std::string_view name, std::string text);
    void select(std::string_view name, std::vector<std::string> values);
    /// Whether any question has been answered.
    bool has_typing() const;

    /// Writes the case; nothing, with errors beside the fields, when something is not understood.
    std::optional<domain::Id<domain::CaseSheet>> create();
    const std::vector<std::string>& sentences() const { return sentences_; } ///< refusals that have no field

private:
    FieldState& at(std::string_view name);
    void show_currency();
    std::string tidy(std::string_view name) { return text::tidied(at(name).text); }
    std::optional<domain::Case> typed();
    void add_party(domain::Case& dispute, const std::string& who, domain::PartyRole role);
    /// An address without a name is somebody's all the same.
    bool names_are_there();
    domain::Case bare_case(const law::Pack& pack);
    void show(const app::Refused& refused, const domain::Case& dispute);
    Session& session_;
    std::vector<FieldState> fields_;
    std::vector<FieldState> addresses_;
    std::vector<std::string> sentences_;
};

} // namespace redress::presentation
