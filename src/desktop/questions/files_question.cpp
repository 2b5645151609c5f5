// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/files_question.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/gtk_shim.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/dnd.h>
#include <wx/filedlg.h>

namespace redress::desktop {
namespace {

using Files = std::vector<std::filesystem::path>;

constexpr int widest_name = 360;

class DroppedFiles : public wxFileDropTarget {
public:
    DroppedFiles(wxWindow& window, std::function<void(Files)> dropped)
        : window_(window), dropped_(std::move(dropped)) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& names) override {
        Files files;
        for (const wxString& name : names) files.push_back(to_path(name));
        later(window_, [dropped = dropped_, files] { dropped(files); });
        return true;
    }

private:
    wxWindow& window_;
    std::function<void(Files)> dropped_;
};

} // namespace

void take_dropped_files(wxWindow& window, std::function<void(Files)> dropped) {
    window.SetDropTarget(new DroppedFiles(window, std::move(dropped)));
}

FilesQuestion::FilesQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                             const Listeners& listeners)
    : QuestionBox(parent, kit, state, listeners), area_(new wxPanel(this)) {
    const Words& words = kit.words;
    const wxString label = state.place.defect ? words.tr("Add pictures…") : words.tr("Add files…");
    add_ = icon_word_button(area_, kit, "add", label, [this] { ask_files(); });
    a11y::name(*add_, label, to_wx(state.spoken));
    invitation_ = new WrappingText(area_, words.tr("or drop them here"));
    invitation_->SetForegroundColour(quiet_colour());
    list_ = new StillPanel(area_);
    list_->SetSizer(new wxBoxSizer(wxVERTICAL));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(add_, 0, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(10));
    row->Add(invitation_, 0, wxALIGN_CENTER_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(list_, 0, wxEXPAND);
    column->Add(row, 0, wxEXPAND);
    area_->SetSizer(column);
    put(area_, wxEXPAND);
    take_dropped_files(*this, [this](Files files) { this->listeners().add_files(place(), files); });
}

void FilesQuestion::ask_files() {
    const Words& words = kit().words;
    const wxString known = "*.jpg;*.jpeg;*.png;*.pdf;*.JPG;*.JPEG;*.PNG;*.PDF";
    wxFileDialog dialog(wxGetTopLevelParent(this), words.tr("Add files"), wxString(), wxString(),
                        words.tr("Pictures and PDF files") + "|" + known + "|" + words.tr("All files") + "|*",
                        wxFD_OPEN | wxFD_MULTIPLE | wxFD_FILE_MUST_EXIST);
    name_native_buttons(dialog, words.tr("Add"), words.tr("Cancel"));
    if (dialog.ShowModal() != wxID_OK) return add_->SetFocus();
    wxArrayString names;
    dialog.GetPaths(names);
    Files files;
    for (const wxString& name : names) files.push_back(to_path(name));
    add_->SetFocus();
    listeners().add_files(place(), files);
}

void FilesQuestion::focus() {
    add_->SetFocus();
}

void FilesQuestion::add_line(const std::string& name, std::size_t which) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    // Before its button: GTK takes it for what the next control is called.
    auto* words = new wxStaticText(list_, wxID_ANY, plain_label(name), wxDefaultPosition, wxDefaultSize,
                                   wxST_ELLIPSIZE_MIDDLE);
    words->SetMaxSize(wxSize(FromDIP(widest_name), -1));
    wxButton* remove =
        icon_button(list_, kit(), "delete", filled(kit().words.tr("Take away {0}"), {name}), [this, which] {
            add_->SetFocus(); // the button goes
            listeners().remove_file(place(), which);
        });
    row->Add(words, 0, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(8));
    row->Add(remove, 0, wxALIGN_CENTER_VERTICAL);
    list_->GetSizer()->Add(row, 0, wxBOTTOM, FromDIP(4));
}

void FilesQuestion::show_value(const presentation::QuestionState& state) {
    a11y::describe(*add_, to_wx(state.spoken + (state.error.empty() ? "" : ". ") + state.error));
    if (state.files == shown_) return;
    shown_ = state.files;
    list_->GetSizer()->Clear(true);
    for (std::size_t i = 0; i < shown_.size(); ++i) add_line(shown_[i], i);
    list_->InvalidateBestSize();
    area_->InvalidateBestSize();
    area_->Layout();
}

void FilesQuestion::arrange(int) {
    area_->Layout();
}

} // namespace redress::desktop
