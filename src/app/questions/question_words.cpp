// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence_keys.h"

#include <redress/app/five_questions.h>
#include <redress/domain/error.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::app {

namespace {

std::string name_of(Screen screen) {
    return "screen." + screen_name(screen);
}

/// Replaces {0}, {1} …; braces in values are left alone.
std::string with_values(const std::string& sentence, const std::vector<std::string>& values) {
    std::string filled;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool is_place = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}' &&
                              sentence[i + 1] >= '0' && sentence[i + 1] <= '9';
        const std::size_t value = is_place ? static_cast<std::size_t>(sentence[i + 1] - '0') : values.size();
        if (value < values.size()) {
            filled += values[value];
            i += 2;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

/// Throws for the first word that is missing: better before anything is asked than in the middle.
void look_for_all(const QuestionWords& words) {
    for (int i = 0; i < screen_count; ++i) {
        words.title(static_cast<Screen>(i));
        words.help(static_cast<Screen>(i));
    }
    for (const Question& question : questions()) {
        words.label(question);
        words.hint(question);
        words.option(question, "");
        for (const std::string& option : question.options) words.option(question, option);
    }
    for (const char* key : sentence_keys) words.sentence(key);
}

} // namespace

std::vector<std::string> sentences_said() {
    std::vector<std::string> keys(std::begin(sentence_keys), std::end(sentence_keys));
    std::ranges::sort(keys);
    return keys;
}

QuestionWords QuestionWords::load(const std::filesystem::path& share, text::Language language) {
    const std::string name = std::string(domain::choice_name(language)) + ".toml";
    const std::filesystem::path file = share / "assets" / "questions" / name;
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::ResourceMissing, file.string());
    const std::string content((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    QuestionWords words;
    words.phrases_ = documents::Phrases::parse(content, file.string());
    look_for_all(words);
    return words;
}

const std::string& QuestionWords::title(Screen screen) const {
    return phrases_.at(name_of(screen) + ".title");
}
const std::string& QuestionWords::help(Screen screen) const {
    return phrases_.at(name_of(screen) + ".help");
}
const std::string& QuestionWords::label(const Question& question) const {
    return phrases_.at("question." + question.key + ".label");
}
const std::string& QuestionWords::hint(const Question& question) const {
    return phrases_.at("question." + question.key + ".hint");
}
const std::string& QuestionWords::option(const Question& question, const std::string& key) const {
    return phrases_.at(key.empty() ? "unknown" : "question." + question.key + "." + key);
}

std::string QuestionWords::sentence(const std::string& key, const std::vector<std::string>& values) const {
    return with_values(phrases_.at("sentence." + key), values);
}

} // namespace redress::app
