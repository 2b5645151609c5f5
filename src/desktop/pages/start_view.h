// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/text_table.h"

#include <redress/presentation/start_page.h>
#include <redress/presentation/unfinished_letters.h>

#include <wx/panel.h>
#include <wx/sizer.h>

#include <filesystem>
#include <functional>

namespace redress::desktop {

/// What is shown while no casebook is open: what this is, a letter to write or to go on with, three ways to a
/// casebook, and the last ones.
class StartView : public wxPanel {
public:
    struct Listeners {
        std::function<void()> write;
        std::function<void(domain::Answers)> go_on;
        std::function<void(const presentation::UnfinishedLetter&)> open_case;
        std::function<void(const presentation::UnfinishedLetter&)> throw_away;
        std::function<void()> create;
        std::function<void()> open;
        std::function<void()> sample;
        std::function<void(std::filesystem::path)> open_recent;
    };

    StartView(wxWindow* parent, const Kit& kit, std::vector<presentation::RecentCasebook> recents,
              std::vector<presentation::UnfinishedLetter> unfinished, Listeners listeners);

private:
    wxSizer* make_title();
    void add_letter(wxSizer* column);
    void add_unfinished(wxSizer* column);
    wxSizer* unfinished_row(const presentation::UnfinishedLetter& letter);
    wxSizer* make_buttons();
    void add_recents(wxSizer* column);
    std::string cell(std::size_t row, std::size_t column) const;
    void open_row(std::size_t row);
    const Kit& kit_;
    std::vector<presentation::RecentCasebook> recents_;
    std::vector<presentation::UnfinishedLetter> unfinished_;
    Listeners listeners_;
    TextTable* table_ = nullptr;
};

} // namespace redress::desktop
