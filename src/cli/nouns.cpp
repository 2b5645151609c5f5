// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"

namespace redress::cli {

CLI::App& add_noun(CLI::App& program, const std::string& name, const std::string& description) {
    CLI::App& noun = *program.add_subcommand(name, description);
    noun.group("Nouns");
    noun.formatter(std::make_shared<CLI::Formatter>());
    noun.get_formatter()->label("SUBCOMMAND", "VERB");
    noun.require_subcommand(1);
    noun.fallthrough();
    return noun;
}

void add_jurisdiction(CLI::App& verb, std::string& code) {
    verb.add_option("--jurisdiction", code, "The law: SE, DK, HU, EW, DE or EU; without it the casebook's")
        ->type_name("CODE");
}

CLI::Validator iso_day() {
    const auto check = [](std::string& text) {
        if (domain::Date::from_iso(text)) return std::string();
        return text + " is not a day; write it like 2026-11-21";
    };
    return CLI::Validator(check, "");
}

} // namespace redress::cli
