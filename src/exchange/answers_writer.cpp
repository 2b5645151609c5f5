// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/exchange/answers_json.h>

#include <nlohmann/json.hpp>

namespace redress::exchange {

namespace {

using nlohmann::ordered_json;

ordered_json texts_json(const std::map<std::string, std::string>& texts) {
    ordered_json json = ordered_json::object();
    for (const auto& [question, answer] : texts)
        if (!answer.empty()) json[question] = answer;
    return json;
}

ordered_json files_json(const std::vector<std::filesystem::path>& files) {
    ordered_json json = ordered_json::array();
    for (const auto& file : files) {
        const std::u8string name = file.u8string();
        json.push_back(std::string(name.begin(), name.end()));
    }
    return json;
}

void set_unless_empty(ordered_json& json, const char* name, ordered_json value) {
    if (!value.empty()) json[name] = std::move(value);
}

ordered_json defect_json(const domain::DefectAnswers& defect) {
    ordered_json json{{"what", defect.what}};
    set_unless_empty(json, "answers", texts_json(defect.texts));
    set_unless_empty(json, "pictures", files_json(defect.pictures));
    return json;
}

} // namespace

std::string answers_to_json(const domain::Answers& answers) {
    ordered_json root{{"redress", "answers"}, {"version", 1}};
    if (!answers.uid.is_none()) root["uid"] = answers.uid.hex();
    if (!answers.language.empty()) root["language"] = answers.language;
    set_unless_empty(root, "answers", texts_json(answers.texts));
    for (const domain::DefectAnswers& defect : answers.defects)
        root["defects"].push_back(defect_json(defect));
    set_unless_empty(root, "receipts", files_json(answers.receipts));
    for (const domain::Rewording& rewording : answers.rewordings)
        root["rewordings"].push_back(ordered_json{{"from", rewording.from}, {"to", rewording.to}});
    return root.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace redress::exchange
