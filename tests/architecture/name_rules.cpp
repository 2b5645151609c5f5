// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_rules.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <regex>
#include <set>

namespace redress::architecture {

namespace {

bool says_nothing(const std::string& name) {
    static const std::set<std::string> empty_words{"manager", "helper", "helpers", "util",  "utils",
                                                   "data",    "info",   "process", "handle"};
    const auto words = words_of(name);
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return empty_words.contains(word); });
}

bool is_snake_case(const std::string& name) {
    static const std::regex form("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    return std::regex_match(name, form);
}

bool is_pascal_case(const std::string& name) {
    static const std::regex form("[A-Z][A-Za-z0-9]*");
    return std::regex_match(name, form);
}

std::string last_part(const std::string& name) {
    const auto colons = name.rfind("::");
    return colons == std::string::npos ? name : name.substr(colons + 2);
}

bool is_library_choice(const SourceFile& file, const FunctionSpan& function) {
    const std::string name = last_part(function.name);
    if (name.empty() || name.starts_with("operator") || function.is_test_case || function.is_constructor)
        return true;
    return module_of(file.path) == "desktop" && is_pascal_case(name);
}

Complaints type_complaints(const SourceFile& file, const std::vector<std::string>& types) {
    Complaints complaints;
    for (const std::string& type : types) {
        const bool is_ours = !type.empty() && type.find_first_of(":<") == std::string::npos;
        if (is_ours && !is_pascal_case(type))
            complaints.push_back(file.path + ": type " + type + " is not PascalCase");
        if (is_ours && says_nothing(type))
            complaints.push_back(file.path + ": type " + type + " has a word that says nothing");
    }
    return complaints;
}

Complaints function_complaints(const SourceFile& file, const std::vector<FunctionSpan>& functions) {
    Complaints complaints;
    for (const FunctionSpan& function : functions) {
        if (is_library_choice(file, function)) continue;
        const std::string name = last_part(function.name);
        const std::string place =
            file.path + ":" + std::to_string(function.first_line) + ": function " + name;
        if (!is_snake_case(name)) complaints.push_back(place + " is not snake_case");
        if (says_nothing(name)) complaints.push_back(place + " has a word that says nothing");
    }
    return complaints;
}

} // namespace

std::vector<std::string> words_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (char c : name) {
        const bool is_upper = std::isupper(static_cast<unsigned char>(c)) != 0;
        if ((c == '_' || c == '.' || is_upper) && !words.back().empty()) words.emplace_back();
        if (c != '_' && c != '.')
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return words;
}

Complaints name_complaints(const SourceFile& file, const Outline& outline) {
    Complaints complaints = type_complaints(file, outline.types);
    const std::string stem = file.name().substr(0, file.name().rfind('.'));
    if (!is_snake_case(stem)) complaints.push_back(file.path + ": the file name is not snake_case");
    if (says_nothing(stem)) complaints.push_back(file.path + ": the file name has a word that says nothing");
    const Complaints more = function_complaints(file, outline.functions);
    complaints.insert(complaints.end(), more.begin(), more.end());
    return complaints;
}

Complaints twin_complaints(const std::vector<SourceFile>& files) {
    std::map<std::string, std::string> first;
    Complaints complaints;
    for (const SourceFile& file : files) {
        const auto [place, is_new] = first.emplace(file.name(), file.path);
        if (!is_new) complaints.push_back(file.path + " has the name of " + place->second);
    }
    return complaints;
}

} // namespace redress::architecture
