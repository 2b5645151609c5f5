// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/app/resources.h>

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <filesystem>

namespace redress::desktop {

/// Name, folder and law of a new casebook.
class NewCasebookDialog : public wxDialog {
public:
    NewCasebookDialog(wxWindow* parent, const Kit& kit, const app::Resources& resources,
                      const std::string& jurisdiction);

    std::filesystem::path file() const;
    std::string jurisdiction() const;

private:
    void build();
    void fill_laws(const app::Resources& resources, const std::string& jurisdiction);
    const Kit& kit_;
    std::vector<std::string> codes_;
    wxTextCtrl* name_ = nullptr;
    wxTextCtrl* folder_ = nullptr;
    wxChoice* law_ = nullptr;
};

} // namespace redress::desktop
