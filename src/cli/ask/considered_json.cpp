// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/considered_json.h"

#include "print/harmless_text.h"

#include <algorithm>
#include <array>

namespace redress::cli {

namespace {

constexpr std::array kind_names{"note", "instead", "stop"};

Json json_of(const app::AskAgain& again) {
    return {{"question", again.question},
            {"defect", again.defect ? Json(*again.defect + 1) : Json()},
            {"sentence", again.sentence}};
}

Json json_of(const app::Remark& remark) {
    return {{"kind", kind_names.at(static_cast<std::size_t>(remark.kind))},
            {"screen", app::screen_name(remark.screen)},
            {"sentence", remark.sentence},
            {"rule", remark.rule},
            {"offered", remark.offered.empty() ? Json() : Json(remark.offered)}};
}

} // namespace

Json considered_json(const app::Considered& considered) {
    Json json{{"again", Json::array()}, {"remarks", Json::array()}};
    for (const app::AskAgain& again : considered.again) json["again"].push_back(json_of(again));
    for (const app::Remark& remark : considered.remarks) json["remarks"].push_back(json_of(remark));
    return json;
}

std::string again_line(const app::AskAgain& again, const domain::Answers& answers, Desk& desk) {
    const auto language = text::language_from(answers.language).value_or(text::Language::English);
    const auto question = std::ranges::find(app::questions(), again.question, &app::Question::key);
    if (question == app::questions().end()) return harmless(again.sentence);
    std::string line = desk.resources().question_words(language).label(*question);
    if (again.defect) line += " (" + std::to_string(*again.defect + 1) + ")";
    return line + " " + harmless(again.sentence);
}

} // namespace redress::cli
