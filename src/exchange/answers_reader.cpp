// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <redress/exchange/answers_json.h>

#include <algorithm>
#include <array>

namespace redress::exchange {

namespace {

using Kind = JsonProblem::Kind;
using Texts = std::map<std::string, std::string>;

constexpr std::size_t largest_answers = std::size_t{1024} * 1024;
constexpr int answers_version = 1;
constexpr std::string_view answers_name = "answers";

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

class AnswersReader {
public:
    explicit AnswersReader(const std::vector<std::string>& known_questions)
        : questions_(known_questions.begin(), known_questions.end()) {}

    AnswersResult result(const Json& root);

private:
    void refuse_other_names(const Json& json, const std::string& path,
                            std::span<const std::string_view> known);
    void check_name(const Json& root);
    std::string text(const Json& json, const std::string& path);
    std::string text_in(const Json& json, const char* name, const std::string& path);
    Texts texts(const Json& json, const std::string& path);
    domain::Uid uid(const Json& root);
    std::vector<std::filesystem::path> files(const Json& json, const char* name, const std::string& path);
    domain::DefectAnswers defect(const Json& json, const std::string& path);
    domain::Rewording rewording(const Json& json, const std::string& path);
    /// Each element of the list `name`, when there is one, made by `make`.
    template <class Make>
    auto list(const Json& json, const std::string& name, const std::string& path, Make make);

    std::vector<std::string_view> questions_;
    Findings findings_;
};

void AnswersReader::refuse_other_names(const Json& json, const std::string& path,
                                       std::span<const std::string_view> known) {
    for (const auto& [name, value] : json.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            findings_.add(Kind::UnknownField, path + shortened(name), quoted(value), joined(known));
}

/// Whoever writes answers by hand may leave the name and the version out.
void AnswersReader::check_name(const Json& root) {
    if (root.contains("redress") && root["redress"] != answers_name)
        findings_.add(Kind::UnknownChoice, "redress", quoted(root["redress"]), std::string(answers_name));
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

/// An empty answer is none.
Texts AnswersReader::texts(const Json& json, const std::string& path) {
    Texts texts;
    if (!json.contains("answers")) return texts;
    const Json& given = json["answers"];
    if (!given.is_object()) {
        findings_.add_wrong_type(path + "answers", given, JsonType::Object);
        return texts;
    }
    refuse_other_names(given, path + "answers.", questions_);
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
    return {text_in(json, "what", inside), texts(json, inside), files(json, "pictures", inside)};
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
    check_name(root);
    refuse_other_names(root, "", known);
    answers.uid = uid(root);
    answers.language = text_in(root, "language", "");
    answers.texts = texts(root, "");
    answers.defects = list(root, "defects", "",
                           [this](const Json& one, const std::string& path) { return defect(one, path); });
    answers.receipts = files(root, "receipts", "");
    answers.rewordings = list(root, "rewordings", "", [this](const Json& one, const std::string& path) {
        return rewording(one, path);
    });
    if (!findings_.empty()) return findings_.taken();
    return answers;
}

} // namespace

AnswersResult answers_from_json(const std::string& text, const std::vector<std::string>& known_questions) {
    if (text.size() > largest_answers) return std::vector{JsonProblem{Kind::TooLarge}};
    const auto parsed = parsed_json(text);
    if (const auto* problem = std::get_if<JsonProblem>(&parsed)) return std::vector{*problem};
    return AnswersReader(known_questions).result(std::get<Json>(parsed));
}

} // namespace redress::exchange
