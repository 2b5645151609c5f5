// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/language.h>

#include <wx/gdicmn.h>

#include <filesystem>
#include <optional>

namespace redress::desktop {

/// What the program remembers between two runs, as a small text file. A file that cannot be written is not an
/// error: the program then starts the next time as it did this time.
class Preferences {
public:
    explicit Preferences(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return folder_; }
    std::optional<text::Language> language() const { return language_; }
    wxSize window_size() const { return window_size_; }         ///< device-independent pixels
    double text_scale() const { return text_percent_ / 100.0; } ///< of the questions, beside the system's
    void remember_language(text::Language language);
    void remember_window_size(wxSize size);
    void remember_text_scale(double scale);

    /// The folder of the person's settings for Redress.
    static std::filesystem::path usual_folder();

private:
    void store() const;
    std::filesystem::path folder_;
    std::optional<text::Language> language_;
    wxSize window_size_{1280, 800};
    int text_percent_ = 100;
};

} // namespace redress::desktop
