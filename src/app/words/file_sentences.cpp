// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/json_words.h"

#include <redress/app/sentences.h>
#include <redress/text/unicode.h>

namespace redress::app {

namespace {

using Kind = exchange::JsonProblem::Kind;

constexpr KindWords kind_words[] = {
    {Kind::NotJson, N_("{0} is not correct JSON: it breaks at line {4}, column {5}. Nothing was imported.")},
    {Kind::NotACase, N_("{0} is not a Redress case file. Nothing was imported.")},
    {Kind::NewerVersion, N_("{0} was written by a newer Redress (version {2}). Nothing was imported.")},
    {Kind::WrongType, N_("{0}: {1} should be {3}, but holds {2}. Nothing was imported.")},
    {Kind::UnknownField,
     N_("{0}: {1} is no field that the file can have here; it can be {3}. Nothing was imported.")},
    {Kind::UnknownChoice, N_("{0}: {1} holds {2}; it can be {3}. Nothing was imported.")},
    {Kind::BadDate,
     N_("{0}: {1} holds {2}, which is not a day. Write it like 2026-11-21; nothing was imported.")},
    {Kind::BadTime,
     N_("{0}: {1} holds {2}, which is not a time. Write it like 13:30; nothing was imported.")},
    {Kind::BadAmount,
     N_("{0}: {1} holds {2}, which is not an amount. Write it in quotes like \"1234.50\"; nothing "
        "was imported.")},
    {Kind::BadPercent,
     N_("{0}: {1} holds {2}, which is not a percentage from 0 to 100. Nothing was imported.")},
    {Kind::UnknownKey,
     N_("{0}: {1} names {2}, but the file has no record with that key there ({3}). Nothing was "
        "imported.")},
    {Kind::DuplicateKey, N_("{0}: {1} holds {2}, which stood there before. Nothing was imported.")},
    {Kind::MissingField, N_("{0}: {1} is missing. Nothing was imported.")},
    {Kind::NotUtf8, N_("{0} is not UTF-8 text (line {4}). Save it as UTF-8; nothing was imported.")},
    {Kind::TooLarge, N_("{0} is larger than such a file can be. Nothing was imported.")},
    {Kind::TooDeep, N_("{0} is nested too deeply. Nothing was imported.")},
    {Kind::UnknownLaw,
     N_("{0}: {1} holds {2}, but there is no law pack of that name; it can be {3}. Nothing was "
        "imported.")},
    {Kind::BadCaseNumber,
     N_("{0}: {1} holds {2}. A case number is written like 2026-0007: not digits alone, at most 40 "
        "characters, at most 6 digits after the year. Nothing was imported.")},
    {Kind::Contradiction, N_("{0}: {1} holds {2}. {3} Nothing was imported.")},
};
static_assert(std::size(kind_words) == static_cast<std::size_t>(Kind::Contradiction) + 1,
              "a kind has no words");
/// The same where nothing stood there.
constexpr KindWords words_without_value[] = {
    {Kind::DuplicateKey, N_("{0}: {1} is there twice. Nothing was imported.")},
    {Kind::Contradiction, N_("{0}: {1}: {3} Nothing was imported.")},
};

const char* words_for(const exchange::JsonProblem& problem) {
    const char* bare = problem.value.empty() ? words_in(words_without_value, problem.kind) : nullptr;
    return bare ? bare : words_in(kind_words, problem.kind);
}

struct NeededField {
    std::string_view name;
    const char* words;
};
/// What to record when a paper lacks a value that its template requires.
constexpr NeededField needed_fields[] = {
    {"sender.name",
     N_("The letter needs the name of the person or firm that sends it. Add it under People.")},
    {"recipient.name", N_("The letter needs the name of the one it goes to. Add it under People.")},
    {"defects", N_("The letter needs at least one defect. Add it under Defects.")},
    {"claim_rows", N_("The letter needs a claim. Add a head and its items under Claims.")},
    {"claim.total", N_("The claim has no amount yet. Give its items amounts under Claims.")},
    {"case.title", N_("The case needs a title. Write it under Case details.")},
};

std::string missing_value(const std::string& name, const text::Messages& messages) {
    for (const NeededField& needed : needed_fields)
        if (needed.name == name) return messages.tr(needed.words);
    return text::filled(messages.tr("The letter needs a value that is not recorded yet: {0}."), {name});
}

} // namespace

std::string sentence(const exchange::JsonProblem& problem, const std::string& file,
                     const text::Messages& messages) {
    return filled_words(words_for(problem), problem, file, messages);
}

std::string sentence(const documents::TemplateProblem& problem, const text::Messages& messages) {
    using TemplateKind = documents::TemplateProblem::Kind;
    const std::string line = std::to_string(problem.line);
    switch (problem.kind) {
    case TemplateKind::MissingValue:
        return missing_value(problem.name, messages);
    case TemplateKind::UnknownField:
        return text::filled(messages.tr("The template names a field that does not exist: {0} (line {1})."),
                            {problem.name, line});
    default:
        return text::filled(messages.tr("The template is broken at line {1}: {0}."), {problem.name, line});
    }
}

std::string sentence(const documents::MissingGlyph& missing, const text::Messages& messages) {
    const std::string character = text::to_utf8(std::u32string(1, missing.character));
    return text::filled(
        messages.tr("No font here can print \"{0}\" in \"{1}\". Replace it before the paper is made."),
        {character, missing.context});
}

} // namespace redress::app
