// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_head.h"

#include <redress/documents/phrases.h>
#include <redress/domain/error.h>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace redress::documents {

namespace {

void collect(const toml::table& table, const std::string& prefix, const std::string& file_name,
             std::map<std::string, std::string>& texts) {
    for (const auto& [key, node] : table) {
        const std::string name = prefix + std::string(key.str());
        if (const auto* text = node.as_string())
            texts[name] = text->get();
        else if (const auto* inner = node.as_table())
            collect(*inner, name + ".", file_name, texts);
        else
            throw_broken(file_name, static_cast<int>(node.source().begin.line),
                         fmt::format("'{}' must be a text", name));
    }
}

} // namespace

Phrases Phrases::parse(std::string_view text, const std::string& file_name) {
    Phrases phrases;
    phrases.file_name_ = file_name;
    try {
        collect(toml::parse(text, file_name), "", file_name, phrases.texts_);
    } catch (const toml::parse_error& error) {
        throw_broken(file_name, static_cast<int>(error.source().begin.line),
                     std::string(error.description()));
    }
    return phrases;
}

const std::string& Phrases::at(const std::string& key) const {
    const auto found = texts_.find(key);
    if (found != texts_.end()) return found->second;
    throw domain::Error(domain::ErrorKind::TemplateBroken, file_name_, fmt::format("no phrase '{}'", key));
}

std::vector<std::string> Phrases::keys() const {
    std::vector<std::string> keys;
    for (const auto& [key, text] : texts_) keys.push_back(key);
    return keys;
}

} // namespace redress::documents
