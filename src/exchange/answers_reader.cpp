// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <redress/exchange/answers_json.h>
#include <redress/text/language.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace redress::exchange {

namespace {

using Kind = JsonProblem::Kind;
using Texts = std::map<std::string, std::string>;

constexpr std::size_t largest_answers = std::size_t{1024} * 1024;
constexpr int answers_version = 1;
constexpr std::string_view answers_name = "answers";
constexpr std::string_view case_name = "case";

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

class AnswersReader {
public:
    explicit AnswersReader(const AnswerNames& names)
        : questions_(names.questions.begin(), names.questions.end()),
          of_each_(names.of_each_defect.begin(), names.of_each_defect.end()),
          languages_(names.languages.begin(), names.languages.end()) {}

    AnswersResult result(const Json& root);

private:
    void refuse_other_names(const Json& json, const std::string& path,
                            std::span<const std::string_view> known);
    bool is_answers(const Json& root);
    void check_version(const Json& root);
    std::string language(const Json& root);
    std::string text(const Json& json, const std::string& path);
    std::string text_in(const Json& json, const char* name, const std::string& path);
    Texts texts(const Json& json, const std::string& path, std::span<const std::string_view> known);
    domain::Uid uid(const Json& root);
    std::vector<std::filesystem::path> files(const Json& json, const char* name, const std::string& path);
    domain::DefectAnswers defect(const Json& json, const std::string& path);
    std::vector<domain::DefectAnswers> defects(const Json& root);
    domain::Rewording rewording(const Json& json, const std::string& path);
    /// Each element of the list `name`, when there is one, made by `make`.
    template <class Make>
    auto list(const Json& json, const std::string& name, const std::string& path, Make make);

    std::vector<std::string_view> questions_;
    std::vector<std::string_view> of_each_;
    std::vector<std::string_view> languages_;
    Findings findings_;
};

void AnswersReader::refuse_other_names(const Json& json, const std::string& path,
                                       std::span<const std::string_view> known) {
    for (const auto& [name, value] : json.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            findings_.add(Kind::UnknownField, path + shortened(name), quoted(value), joined(known));
}

/// Of another file only that is said: each of its names would be unknown.
bool AnswersReader::is_answers(const Json& root) {
    if (!root.contains("redress"))
        findings_.add(Kind::NotACase, "redress", {});
    else if (root["redress"] == case_name)
        findings_.add(Kind::NotACase, "redress", std::string(case_name));
    else if (root["redress"] != answers_name)
        findings_.add(Kind::UnknownChoice, "redress", quoted(root["redress"]), std::string(answers_name));
    return findings_.empty();
}

void AnswersReader::check_version(const Json& root) {
    const auto version = root.find("version");
    if (version == root.end()) return;
    if (!version->is_number_integer() || *version < 1)
        findings_.add_wrong_type("version", *version, JsonType::WholeNumber);
    else if (*version > answers_version)
        findings_.add(Kind::NewerVersion, "version", quoted(*version), std::to_string(answers_version));
}

std::string AnswersReader::text(const Json& json, const std::string& path) {
    if (json.is_string()) return json.get<std::string>();
    if (json.is_number() || json.is_boolean()) return json.dump();
    if (!json.is_null()) findings_.add_wrong_type(path, json, JsonType::Text);
    return {};
}

std::string AnswersReader::text_in(const Json& json, const char* name, const std::string& path) {
    return json.contains(name) ? text(json[name], path + name) : std::string();
}

/// One that the program has words in: another would make an English letter of it.
std::string AnswersReader::language(const Json& root) {
    std::string code = text_in(root, "language", "");
    const auto known = text::language_from(code);
    const bool is_known = known && std::find(languages_.begin(), languages_.end(),
                                             domain::choice_name(*known)) != languages_.end();
    if (!code.empty() && !is_known)
        findings_.add(Kind::UnknownChoice, "language", quoted(root["language"]), joined(languages_));
    return code;
}

/// An empty answer is none.
Texts AnswersReader::texts(const Json& json, const std::string& path,
                           std::span<const std::string_view> known) {
    Texts texts;
    if (!json.contains("answers")) return texts;
    const Json& given = json["answers"];
    if (!given.is_object()) {
        findings_.add_wrong_type(path + "answers", given, JsonType::Object);
        return texts;
    }
    refuse_other_names(given, path + "answers.", known);
    for (const auto& [name, value] : given.items())
        if (std::string answer = text(value, path + "answers." + shortened(name)); !answer.empty())
            texts[name] = std::move(answer);
    return texts;
}

domain::Uid AnswersReader::uid(const Json& root) {
    if (!root.contains("uid")) return {};
    const auto uid = root["uid"].is_string()
                         ? domain::Uid::from_hex(root["uid"].get_ref<const std::string&>())
                         : std::nullopt;
    if (!uid) findings_.add_wrong_type("uid", root["uid"], JsonType::Key);
    return uid.value_or(domain::Uid{});
}

template <class Make>
auto AnswersReader::list(const Json& json, const std::string& name, const std::string& path, Make make) {
    std::vector<decltype(make(json, path))> list;
    const auto found = json.find(name);
    if (found == json.end()) return list;
    if (!found->is_array()) findings_.add_wrong_type(path + name, *found, JsonType::List);
    for (std::size_t i = 0; found->is_array() && i < found->size(); ++i)
        list.push_back(make((*found)[i], element(path + name, i)));
    return list;
}

/// A path holds no NUL: what follows one would be another file's name.
std::vector<std::filesystem::path> AnswersReader::files(const Json& json, const char* name,
                                                        const std::string& path) {
    return list(json, name, path, [this](const Json& one, const std::string& place) {
        const bool is_path = one.is_string() && !one.get_ref<const std::string&>().empty() &&
                             one.get_ref<const std::string&>().find('\0') == std::string::npos;
        if (!is_path) findings_.add_wrong_type(place, one, JsonType::Text);
        // The files of Windows, too, are named in UTF-8 here.
        const std::string text = is_path ? one.get<std::string>() : std::string();
        return std::filesystem::path(std::u8string(text.begin(), text.end()));
    });
}

/// One line of text is a defect about which nothing more is said.
domain::DefectAnswers AnswersReader::defect(const Json& json, const std::string& path) {
    static constexpr std::array<std::string_view, 3> known{"what", "answers", "pictures"};
    if (json.is_string()) return {json.get<std::string>(), {}, {}};
    if (!json.is_object()) {
        findings_.add_wrong_type(path, json, JsonType::Object);
        return {};
    }
    const std::string inside = path + ".";
    refuse_other_names(json, inside, known);
    return {text_in(json, "what", inside), texts(json, inside, of_each_), files(json, "pictures", inside)};
}

/// One thing on each line, as where they are typed.
std::vector<domain::DefectAnswers> AnswersReader::defects(const Json& root) {
    std::vector<domain::DefectAnswers> all;
    const auto make = [this](const Json& one, const std::string& path) { return defect(one, path); };
    for (domain::DefectAnswers& said : list(root, "defects", "", make)) {
        const bool is_bare = said.texts.empty() && said.pictures.empty();
        std::istringstream lines(is_bare ? said.what : std::string());
        for (std::string line; std::getline(lines, line);)
            if (line.find_first_not_of(" \t\r") != std::string::npos) all.push_back({line, {}, {}});
        if (!is_bare) all.push_back(std::move(said));
    }
    return all;
}

domain::Rewording AnswersReader::rewording(const Json& json, const std::string& path) {
    static constexpr std::array<std::string_view, 2> known{"from", "to"};
    if (!json.is_object()) {
        findings_.add_wrong_type(path, json, JsonType::Object);
        return {};
    }
    const std::string inside = path + ".";
    refuse_other_names(json, inside, known);
    if (!json.contains("from")) findings_.add(Kind::MissingField, inside + "from", {});
    return {text_in(json, "from", inside), text_in(json, "to", inside)};
}

AnswersResult AnswersReader::result(const Json& root) {
    static constexpr std::array<std::string_view, 8> known{"redress", "version", "uid",      "language",
                                                           "answers", "defects", "receipts", "rewordings"};
    domain::Answers answers;
    if (!root.is_object()) {
        findings_.add_wrong_type("answers", root, JsonType::Object);
        return findings_.taken();
    }
    if (!is_answers(root)) return findings_.taken();
    check_version(root);
    refuse_other_names(root, "", known);
    answers.uid = uid(root);
    answers.language = language(root);
    answers.texts = texts(root, "", questions_);
    answers.defects = defects(root);
    answers.receipts = files(root, "receipts", "");
    answers.rewordings = list(root, "rewordings", "", [this](const Json& one, const std::string& path) {
        return rewording(one, path);
    });
    if (!findings_.empty()) return findings_.taken();
    return answers;
}

} // namespace

AnswersResult answers_from_json(const std::string& text, const AnswerNames& names) {
    if (text.size() > largest_answers) return std::vector{JsonProblem{Kind::TooLarge}};
    const auto parsed = parsed_json(text);
    if (const auto* problem = std::get_if<JsonProblem>(&parsed)) return std::vector{*problem};
    return AnswersReader(names).result(std::get<Json>(parsed));
}

} // namespace redress::exchange
