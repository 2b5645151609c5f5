// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_form.h"

#include <redress/text/language.h>

namespace redress::text {

namespace {

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::optional<Language> language_from(std::string_view code) {
    if (code.size() < 2) return std::nullopt;
    const char letters[] = {small(code[0]), small(code[1])};
    if (!is_small_letter(letters[0]) || !is_small_letter(letters[1])) return std::nullopt;
    const std::string_view rest = code.substr(2);
    if (!rest.empty() && std::string_view("-_.@").find(rest.front()) == std::string_view::npos)
        return std::nullopt;
    return domain::choice_from<Language>(std::string_view(letters, 2));
}

std::string_view language_tag(Language language) {
    static constexpr std::string_view tags[] = {"en-GB", "sv-SE", "da-DK", "hu-HU", "de-DE"};
    return tags[static_cast<std::size_t>(language)];
}

const NumberForm& number_form(Language language) {
    static constexpr NumberForm forms[] = {{".", ",", "", "and"},
                                           {",", no_break_space, no_break_space, "och"},
                                           {",", ".", no_break_space, "og"},
                                           {",", no_break_space, "", "és"},
                                           {",", ".", no_break_space, "und"}};
    return forms[static_cast<std::size_t>(language)];
}

} // namespace redress::text
