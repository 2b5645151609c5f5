// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include "widgets/words.h"

#include <wx/stdpaths.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>

namespace redress::desktop {
namespace {

int number_in(const std::string& text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

std::filesystem::path Preferences::usual_folder() {
    wxStandardPaths& paths = wxStandardPaths::Get();
    paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
    return to_path(paths.GetUserConfigDir()) / "redress";
}

Preferences::Preferences(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code ignored;
    std::filesystem::create_directories(folder_, ignored);
    std::ifstream in(folder_ / "settings.txt");
    for (std::string line; std::getline(in, line);) {
        const auto sign = line.find('=');
        if (sign == std::string::npos) continue;
        const std::string value = line.substr(sign + 1);
        if (line.starts_with("language=")) language_ = text::language_from(value);
        if (line.starts_with("width=")) window_size_.x = std::clamp(number_in(value, 1280), 800, 8000);
        if (line.starts_with("text_percent=")) text_percent_ = std::clamp(number_in(value, 100), 80, 200);
        if (line.starts_with("height=")) window_size_.y = std::clamp(number_in(value, 800), 500, 8000);
    }
}

void Preferences::remember_language(text::Language language) {
    language_ = language;
    store();
}

void Preferences::remember_window_size(wxSize size) {
    if (size == window_size_) return;
    window_size_ = size;
    store();
}

void Preferences::remember_text_scale(double scale) {
    text_percent_ = static_cast<int>(std::lround(scale * 100));
    store();
}

void Preferences::store() const {
    std::ofstream out(folder_ / "settings.txt", std::ios::trunc);
    if (language_) out << "language=" << domain::choice_name(*language_) << '\n';
    out << "width=" << std::to_string(window_size_.x) << '\n';
    out << "height=" << std::to_string(window_size_.y) << '\n';
    out << "text_percent=" << std::to_string(text_percent_) << '\n';
}

} // namespace redress::desktop
