// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/start_page.h>

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <functional>

namespace redress::desktop {

/// Name, folder and law of a new casebook. It ends well only when the file was written: what stands against
/// that is said beside the field, and the answers stay.
class NewCasebookDialog : public wxDialog {
public:
    /// Writes the file under a law; throws domain::Error.
    using Maker = std::function<void(const std::filesystem::path&, const std::string&)>;

    NewCasebookDialog(wxWindow* parent, const Kit& kit, const app::Resources& resources,
                      const std::string& jurisdiction, Maker make);

    std::filesystem::path file() const { return typed().file(); }

private:
    void build();
    wxSizer* make_fields();
    void fill_laws(const app::Resources& resources, const std::string& jurisdiction);
    presentation::CasebookPlace typed() const;
    std::string jurisdiction() const;
    void create();
    void show(const presentation::CasebookPlace& place);
    const Kit& kit_;
    Maker make_;
    std::vector<std::string> codes_;
    wxTextCtrl* name_ = nullptr;
    wxTextCtrl* folder_ = nullptr;
    wxChoice* law_ = nullptr;
    WrappingText* name_error_ = nullptr;
    WrappingText* folder_error_ = nullptr;
};

} // namespace redress::desktop
