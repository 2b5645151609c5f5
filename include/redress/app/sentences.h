// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/app/workspace.h>
#include <redress/documents/page.h>
#include <redress/domain/error.h>
#include <redress/domain/problem.h>
#include <redress/exchange/case_json.h>
#include <redress/text/parse.h>

namespace redress::app {

/// One plain sentence for the person: what is wrong and what to do.
std::string sentence(const domain::Error& error, const text::Messages& messages);
std::string sentence(const domain::Problem& problem, const domain::Case& dispute,
                     const text::Messages& messages);
std::string sentence(text::ParseProblem problem, const text::Messages& messages);
std::string sentence(const exchange::JsonProblem& problem, const std::string& file,
                     const text::Messages& messages);
/// The same of a file of answers.
std::string answers_sentence(const exchange::JsonProblem& problem, const std::string& file,
                             const text::Messages& messages);
std::string sentence(const documents::TemplateProblem& problem, const text::Messages& messages);
std::string sentence(const documents::MissingGlyph& missing, const text::Messages& messages);
std::string sentence(const Conflict& conflict, const text::Messages& messages);
std::string sentence(const storage::Damage& damage, const text::Messages& messages);

/// The legal reason for a finding, from the pack of the case and the date of the purchase concerned; empty
/// when the pack has none that may be shown. "Unconfirmed" is said in the text itself.
std::string legal_reason(const domain::Problem& problem, const domain::Case& dispute,
                         const Resources& resources, const text::Messages& messages);

/// How a record is called in lists and messages: "3 Glass cracked", "Värmehuset AB".
std::string record_title(const domain::Record& record, const text::Messages& messages);

/// Names of kinds, fields and choices for people.
std::string kind_name(domain::RecordKind kind, const text::Messages& messages);
std::string field_label(domain::RecordKind kind, std::string_view field, const text::Messages& messages);
std::string choice_label(domain::RecordKind kind, std::string_view field, std::string_view choice,
                         const text::Messages& messages);

} // namespace redress::app
