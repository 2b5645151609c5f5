// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/launch_options.h"
#include "shell/preferences.h"
#include "widgets/kit.h"

#include <redress/presentation/letter_panel.h>
#include <redress/presentation/start_page.h>

#include <memory>

namespace redress::desktop {

/// What lives as long as the program: its data, settings, fonts and language.
class Environment {
public:
    Environment(const LaunchOptions& options, const std::filesystem::path& program);

    const app::Resources& resources() const { return resources_; }
    Preferences& preferences() { return preferences_; }
    presentation::RecentCasebooks& recents() { return recents_; }
    app::Ports ports() const { return app::system_ports(today_); }
    /// Loaded when the first paper is made. Throws domain::Error (FontMissing).
    const documents::FontSet& fonts();

    text::Language language() const { return language_; }
    /// Windows made before must be made anew.
    void speak(text::Language language);
    const Kit& kit() const { return *kit_; }

    /// The law a new case is under when nothing else says so: the language's own, else the first pack.
    std::string usual_jurisdiction() const;

private:
    void load_words();
    app::Resources resources_;
    Preferences preferences_;
    presentation::RecentCasebooks recents_;
    std::optional<domain::Date> today_;
    text::Language language_;
    std::unique_ptr<Kit> kit_;
    std::unique_ptr<documents::FontSet> fonts_;
};

} // namespace redress::desktop
