// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"
#include "case_file.h"

#include <redress/app/five_questions.h>
#include <redress/app/sentences.h>
#include <redress/exchange/answers_json.h>
#include <redress/storage/digest.h>

namespace redress::cli {

namespace {

using Path = std::filesystem::path;

void look_beside(std::vector<Path>& files, const Path& folder) {
    for (Path& file : files) file = (folder / file).lexically_normal();
}

/// A file that states no uid is known by what it holds, so that the same file is the same case twice.
domain::Uid uid_of(const std::string& json) {
    constexpr std::size_t length = 32;
    return *domain::Uid::from_hex(storage::sha256_hex("answers " + json).substr(0, length));
}

/// In the desk's language where none is named.
void complete(domain::Answers& answers, Desk& desk) {
    if (answers.language.empty()) answers.language = domain::choice_name(desk.options().language);
}

} // namespace

domain::Answers blank_answers(Desk& desk) {
    domain::Answers answers;
    answers.uid = desk.ports().uid();
    complete(answers, desk);
    return answers;
}

std::optional<domain::Answers> answers_in(const AskOptions& options, Desk& desk) {
    const Path& file = options.from;
    const app::ImportText text = case_text(file, desk.messages());
    auto read = exchange::answers_from_json(text.json, app::answer_names(desk.resources()));
    if (const auto* problems = std::get_if<std::vector<exchange::JsonProblem>>(&read)) {
        for (const auto& problem : *problems)
            desk.warn(app::answers_sentence(problem, text.name, desk.messages()));
        return std::nullopt;
    }
    auto& answers = std::get<domain::Answers>(read);
    const Path folder = std::filesystem::absolute(file == "-" ? Path("x") : file).parent_path();
    look_beside(answers.receipts, folder);
    for (domain::DefectAnswers& defect : answers.defects) look_beside(defect.pictures, folder);
    // Answers to which others are added are no longer those of the file.
    if (answers.uid.is_none()) answers.uid = options.go_on ? desk.ports().uid() : uid_of(text.json);
    complete(answers, desk);
    return std::move(answers);
}

} // namespace redress::cli
