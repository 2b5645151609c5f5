// SPDX-License-Identifier: GPL-3.0-or-later
#include "declaration_head.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace redress::architecture {

namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The place behind the bracket that closes the one at `open`; npos when none does.
std::size_t behind_bracket(const std::string& text, std::size_t open, char opening, char closing) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
        if (depth == 0) return i + 1;
    }
    return std::string::npos;
}

std::string without_template_and_attributes(const std::string& text) {
    const std::string head = trimmed(text);
    const bool is_attribute = head.starts_with("[[");
    if (!is_attribute && !std::regex_search(head, std::regex(R"(^template\s*<)"))) return head;
    const auto end =
        is_attribute ? behind_bracket(head, 0, '[', ']') : behind_bracket(head, head.find('<'), '<', '>');
    return end == std::string::npos ? "" : without_template_and_attributes(head.substr(end));
}

/// What may follow a parameter list; a constructor's initialisers come last.
bool may_follow_parameters(const std::string& rest) {
    static const std::regex allowed(
        R"(^(\s*(const|override|final|mutable|&&?|noexcept(\s*\(.*\))?))*\s*(->.*|requires.*|:[^:].*)?$)");
    return std::regex_match(rest, allowed);
}

/// `: a_(x), b_` before a brace: the brace belongs to b_. `: a_([this]`: to a lambda. The body comes later.
bool is_inside_initialisers(const std::string& rest) {
    static const std::regex list(R"(^[^:]*:[^:].*[\w>]\s*$)");
    const bool is_open =
        std::count(rest.begin(), rest.end(), '(') != std::count(rest.begin(), rest.end(), ')');
    return is_open || (rest.find("->") == std::string::npos && std::regex_match(rest, list));
}

std::string name_before(const std::string& head, std::size_t parameters) {
    static const std::regex name(
        R"(((?:[\w~]+(?:<[^<>]*>)?::)*(?:operator\s*\S+(?:\s+\w+)?|operator\(\)|~?\w+))\s*$)");
    const std::string before = head.substr(0, parameters);
    std::smatch found;
    return std::regex_search(before, found, name) ? found[1].str() : "";
}

std::optional<std::string> function_name(const std::string& head) {
    for (auto open = head.find('('); open != std::string::npos; open = head.find('(', open + 1)) {
        const auto end = behind_bracket(head, open, '(', ')');
        if (end == std::string::npos) return std::nullopt;
        const std::string rest = head.substr(end);
        if (may_follow_parameters(rest) && !is_inside_initialisers(rest)) return name_before(head, open);
    }
    return std::nullopt;
}

std::optional<std::string> type_name(const std::string& head) {
    static const std::regex type(
        R"(^(?:typedef\s+)?(?:class|struct|union|enum(?:\s+(?:class|struct))?)\b(?:\s*alignas\([^)]*\))?\s*([\w:]*(?:<.*>)?).*$)");
    std::smatch found;
    if (!std::regex_match(head, found, type) || head.find('=') != std::string::npos) return std::nullopt;
    return found[1].str();
}

} // namespace

bool DeclarationHead::is_test_case() const {
    static const std::regex macro(R"(^(TEST_CASE|TEST_CASE_METHOD|SCENARIO|TEMPLATE_TEST_CASE)$)");
    return std::regex_match(name, macro);
}

bool DeclarationHead::is_constructor_in(const std::string& type) const {
    static const std::regex qualified(R"(^(?:.*::)?(\w+)(?:<.*>)?::~?\1$)");
    const std::string own = type.substr(type.find_last_of(':') + 1);
    const bool is_own = !own.empty() && (name == own || name == "~" + own);
    return is_own || std::regex_match(name, qualified);
}

DeclarationHead read_head(const std::string& text) {
    static const std::regex scope(R"((inline\s+)?namespace\b.*|extern\s*"\s*")");
    const std::string head = without_template_and_attributes(text);
    if (std::regex_match(head, scope)) return {DeclarationHead::Kind::Scope, ""};
    if (const auto type = type_name(head)) return {DeclarationHead::Kind::Type, *type};
    if (head.starts_with("concept ")) return {};
    if (const auto name = function_name(head)) return {DeclarationHead::Kind::Function, *name};
    return {};
}

bool is_access_label(const std::string& head) {
    static const std::regex label(R"(^\s*(public|private|protected)\s*$)");
    return std::regex_match(head, label);
}

} // namespace redress::architecture
