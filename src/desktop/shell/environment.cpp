// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/environment.h"

#include <wx/intl.h>
#include <wx/translation.h>
#include <wx/utils.h>

namespace redress::desktop {
namespace {

using text::Language;

// The interface exists in two languages; papers in more.
bool has_interface(Language language) {
    return language == Language::English || language == Language::Swedish;
}

Language system_language() {
    const wxString name = wxLocale::GetLanguageCanonicalName(wxLocale::GetSystemLanguage());
    const auto language = text::language_from(to_utf8(name));
    return language && has_interface(*language) ? *language : Language::English;
}

// wxWidgets' own words, in buttons and dialogs.
void translate_toolkit(Language language) {
    auto* translations = new wxTranslations;
    translations->SetLanguage(to_wx(domain::choice_name(language)));
    translations->AddStdCatalog();
    wxTranslations::Set(translations);
    // GTK's words, where the system has them: in its dialogs for files and printers.
    wxSetEnv("LANGUAGE", to_wx(domain::choice_name(language)));
}

} // namespace

Environment::Environment(const LaunchOptions& options, const std::filesystem::path& program)
    : resources_(app::share_folder(program)),
      preferences_(options.config.empty() ? Preferences::usual_folder() : options.config),
      recents_(preferences_.folder() / "recent.txt"),
      today_(options.today),
      language_(options.language.value_or(preferences_.language().value_or(system_language()))) {
    if (!has_interface(language_)) language_ = Language::English;
    load_words();
}

void Environment::load_words() {
    kit_ = std::make_unique<Kit>(
        Kit{Words(resources_.messages(language_)), Icons(resources_.share() / "assets" / "icons")});
    translate_toolkit(language_);
}

const documents::FontSet& Environment::fonts() {
    if (!fonts_) fonts_ = std::make_unique<documents::FontSet>();
    return *fonts_;
}

void Environment::speak(Language language) {
    language_ = language;
    preferences_.remember_language(language);
    load_words();
}

std::string Environment::usual_jurisdiction() const {
    const std::string own = language_ == Language::Swedish ? "SE" : "EW";
    if (resources_.pack(own) || resources_.packs().empty()) return own;
    return resources_.packs().begin()->first;
}

} // namespace redress::desktop
