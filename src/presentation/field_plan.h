// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>

namespace redress::presentation {

/// How a field of a record is offered in a form.
struct FieldPlan {
    bool offered = true;
    bool required = false;
    Control control = Control::Line;
    const char* hint = ""; ///< message id
};
FieldPlan plan_of(domain::RecordKind kind, const domain::FieldSpec& spec);

/// What names a record is asked first, so that typing can begin at once.
bool stands_first(domain::RecordKind kind, std::string_view field);

/// "Swedish", in the language of the interface.
std::string language_label(const Session& session, text::Language language);

/// The countries whose law is known, by their names as a person of that language sorts them.
std::vector<Option> law_options(const app::Resources& resources, text::Language language);

/// The regions of a country that have days of their own, and the one that is kept whether the country has it
/// or not. Nothing for a country without any.
std::vector<Option> region_options(const Session& session, const std::string& jurisdiction,
                                   const std::string& kept);

/// What can be chosen in a field: the choices of an enumeration, records of the case, or codes from the data.
std::vector<Option> options_of(const Session& session, const domain::Case& dispute,
                               const domain::Record& record, const domain::FieldSpec& spec);

/// Whether a field applies, given what has been chosen in the others.
bool applies(domain::RecordKind kind, std::string_view field, const std::vector<FieldState>& fields);

} // namespace redress::presentation
