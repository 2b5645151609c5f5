// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_frame.h"

#include "dialogs/new_casebook_dialog.h"
#include "shell/help_dialogs.h"
#include "shell/main_menu.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"

#include <wx/choicdlg.h>
#include <wx/filedlg.h>

namespace redress::desktop {
namespace {

constexpr int look_outside_ms = 2000;

} // namespace

MainFrame::MainFrame(Environment& environment)
    : wxFrame(nullptr, wxID_ANY, "Redress"), environment_(environment), content_(new wxPanel(this)) {
    SetClientSize(FromDIP(environment_.preferences().window_size()));
    SetMinClientSize(FromDIP(wxSize(860, 560)));
    SetIcon(environment_.kit().icons.own_colours("redress", 48).GetIconFor(this));
    content_->SetSizer(new wxBoxSizer(wxVERTICAL));
    CreateStatusBar(2);
    SetStatusBarPane(-1);
    bind_events();
    show_content();
    Centre();
}

MainFrame::~MainFrame() {
    content_->DestroyChildren(); // the views look at the session
}

void MainFrame::bind_events() {
    Bind(wxEVT_MENU,
         [this](wxCommandEvent& event) { later(*this, [this, id = event.GetId()] { run(id); }); });
    Bind(wxEVT_MENU_OPEN, [this](wxMenuEvent& event) {
        show_menu_state();
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, &MainFrame::key, this);
    Bind(wxEVT_CLOSE_WINDOW, &MainFrame::closing, this);
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        if (event.GetActive()) later(*this, [this] { look_outside(); });
        event.Skip();
    });
    outside_timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { attempt([this] { look_outside(); }); });
    outside_timer_.Start(look_outside_ms);
}

void MainFrame::key(wxKeyEvent& event) {
    const int command = command_of_key(event);
    if (command == wxID_NONE) return event.Skip();
    later(*this, [this, command] { run(command); });
}

void MainFrame::run(int command) {
    switch (command) {
    case cmd_new_casebook:
        return ask_new_casebook();
    case cmd_open:
        return ask_open();
    case cmd_sample:
        return ask_sample();
    case cmd_quit:
        Close();
        return;
    case cmd_english:
        return speak(text::Language::English);
    case cmd_swedish:
        return speak(text::Language::Swedish);
    case cmd_keyboard:
        return show_keyboard();
    case cmd_about:
        return show_about();
    default:
        break;
    }
    if (command >= cmd_recent_first && command <= cmd_recent_last) {
        const auto recents = environment_.recents().entries();
        const auto place = static_cast<std::size_t>(command - cmd_recent_first);
        if (place < recents.size()) open_casebook(to_path(to_wx(recents[place].path)));
    } else if (view_) {
        run_in_casebook(command);
    }
}

void MainFrame::run_in_casebook(int command) {
    switch (command) {
    case cmd_new_case:
        return view_->new_case();
    case cmd_find:
        return view_->find();
    case cmd_close:
        if (close_casebook()) show_content();
        return;
    default:
        if (dispute()) run_in_case(command);
    }
}

void MainFrame::run_in_case(int command) {
    switch (command) {
    case cmd_undo:
        return undo();
    case cmd_redo:
        return redo();
    case cmd_remove:
        return dispute()->remove_selected();
    case cmd_save_pdf:
        return dispute()->save_pdf();
    case cmd_print:
        return dispute()->print();
    default:
        break;
    }
    if (command >= cmd_section_first && command <= cmd_section_last)
        dispute()->show_section(presentation::all_sections[command - cmd_section_first]);
    if (command >= cmd_add_first && command <= cmd_add_last)
        dispute()->add(addable_kinds()[static_cast<std::size_t>(command - cmd_add_first)]);
}

// A field's own changes are taken back before the case's.
void MainFrame::undo() {
    FieldEditor* editor = dispute()->focused_editor();
    if (editor && editor->can_undo_typing())
        editor->undo_typing();
    else
        dispute()->undo();
}

void MainFrame::redo() {
    FieldEditor* editor = dispute()->focused_editor();
    if (editor && editor->can_redo_typing())
        editor->redo_typing();
    else
        dispute()->redo();
}

void MainFrame::show_content() {
    Freeze();
    view_ = nullptr;
    content_->DestroyChildren();
    wxMenuBar* old = GetMenuBar();
    SetMenuBar(make_main_menu(environment_.kit(), environment_.recents().entries()));
    delete old;
    if (session_)
        show_casebook();
    else
        show_start();
    content_->Layout();
    show_menu_state();
    show_status();
    Thaw();
}

void MainFrame::show_start() {
    SetTitle("Redress");
    const StartView::Listeners listeners{
        .create = [this] { ask_new_casebook(); },
        .open = [this] { ask_open(); },
        .sample = [this] { ask_sample(); },
        .open_recent = [this](std::filesystem::path file) { open_casebook(file); },
    };
    content_->GetSizer()->Add(
        new StartView(content_, environment_.kit(), environment_.recents().entries(), listeners), 1,
        wxEXPAND);
}

void MainFrame::show_casebook() {
    const auto fonts = [this]() -> const documents::FontSet& { return environment_.fonts(); };
    view_ = new CasebookView(content_, environment_.kit(), *session_, fonts);
    view_->on_edit([this] {
        show_menu_state();
        show_status();
    });
    content_->GetSizer()->Add(view_, 1, wxEXPAND);
    SetTitle(path_text(session_->workspace.casebook().file().stem()) + " - Redress");
}

void MainFrame::take(std::unique_ptr<presentation::Session> session, const std::filesystem::path& file) {
    environment_.recents().remember(file);
    session_ = std::move(session);
    outside_version_ = session_->workspace.casebook().outside_version();
    show_content();
}

bool MainFrame::close_casebook() {
    if (view_ && !view_->may_leave()) return false;
    view_ = nullptr;
    content_->DestroyChildren();
    session_.reset();
    return true;
}

void MainFrame::open_casebook(const std::filesystem::path& file, const std::string& name) {
    // Opened first: when it cannot be, the present casebook stays.
    auto opened = presentation::open_session(file, environment_.resources(), environment_.language(),
                                             environment_.ports());
    if (!close_casebook()) return;
    take(std::move(opened), file);
    const auto id = name.empty() ? std::nullopt : session_->workspace.find_case(name);
    if (id)
        view_->open(*id);
    else
        view_->open_first();
    if (!name.empty() && !id) throw domain::Error(domain::ErrorKind::UnknownCase, name);
}

void MainFrame::ask_new_casebook() {
    NewCasebookDialog dialog(this, environment_.kit(), environment_.resources(),
                             environment_.usual_jurisdiction());
    if (dialog.ShowModal() != wxID_OK) return;
    auto made = presentation::new_session(dialog.file(), dialog.jurisdiction(), environment_.resources(),
                                          environment_.language(), environment_.ports());
    if (close_casebook()) take(std::move(made), dialog.file());
}

void MainFrame::ask_open() {
    const Words& words = environment_.kit().words;
    wxFileDialog dialog(this, words.tr("Open casebook"), wxString(), wxString(),
                        words.tr("Casebooks") + " (*.redress)|*.redress|" + words.tr("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) open_casebook(to_path(dialog.GetPath()));
}

void MainFrame::ask_sample() {
    const auto samples = presentation::sample_cases(environment_.resources());
    if (samples.empty()) throw domain::Error(domain::ErrorKind::ResourceMissing, "samples");
    wxArrayString titles;
    for (const presentation::SampleCase& sample : samples) titles.Add(to_wx(sample.title));
    const Words& words = environment_.kit().words;
    wxSingleChoiceDialog dialog(
        this, words.tr("It opens in a casebook of its own, so you can change what you like."),
        words.tr("Try the sample"), titles);
    if (dialog.ShowModal() == wxID_OK) make_sample(samples[static_cast<std::size_t>(dialog.GetSelection())]);
}

void MainFrame::make_sample(const presentation::SampleCase& sample) {
    const std::filesystem::path folder = environment_.preferences().folder() / "samples";
    std::filesystem::create_directories(folder);
    std::filesystem::path file;
    for (int n = 1; file.empty() || std::filesystem::exists(file); ++n)
        file = folder / (sample.file.stem().string() + "-" + std::to_string(n) + ".redress");
    auto made = presentation::new_session(file, environment_.usual_jurisdiction(), environment_.resources(),
                                          environment_.language(), environment_.ports());
    const auto id = presentation::add_sample(*made, sample.file);
    if (!close_casebook()) return;
    take(std::move(made), file);
    view_->open(id);
}

void MainFrame::speak(text::Language language) {
    if (language == environment_.language() || (view_ && !view_->may_leave())) return show_menu_state();
    const auto shown = dispute() ? std::optional(dispute()->id()) : std::nullopt;
    view_ = nullptr;
    content_->DestroyChildren();
    environment_.speak(language);
    if (session_) session_->messages = environment_.resources().messages(language);
    show_content();
    if (shown && view_) view_->open(*shown);
}

void MainFrame::show_menu_state() {
    wxMenuBar* bar = GetMenuBar();
    const Words& words = environment_.kit().words;
    const bool in_case = dispute() != nullptr;
    for (int id : {cmd_new_case, cmd_find, cmd_close}) bar->Enable(id, view_ != nullptr);
    for (int id : {cmd_save_pdf, cmd_print}) bar->Enable(id, in_case);
    for (int id = cmd_section_first; id <= cmd_section_last; ++id) bar->Enable(id, in_case);
    for (int id = cmd_add_first; bar->FindItem(id); ++id) bar->Enable(id, in_case);
    bar->Enable(cmd_remove, in_case && dispute()->can_remove());
    const auto state = in_case ? dispute()->state() : presentation::CasePageState();
    const FieldEditor* editor = in_case ? dispute()->focused_editor() : nullptr;
    const bool typing = editor && editor->can_undo_typing();
    const wxString undo = typing ? words.tr("Undo typing") : plain_label(state.undo_label);
    bar->SetLabel(cmd_undo, (undo.empty() ? words.tr("Undo") : undo) + "\tCtrl+Z");
    bar->Enable(cmd_undo, typing || !state.undo_label.empty());
    bar->SetLabel(cmd_redo, (state.redo_label.empty() ? words.tr("Redo") : plain_label(state.redo_label)) +
                                "\tCtrl+Shift+Z");
    bar->Enable(cmd_redo, !state.redo_label.empty() || (editor && editor->can_redo_typing()));
}

void MainFrame::show_status() {
    if (!session_) {
        SetStatusText(wxString(), 0);
        return SetStatusText(wxString(), 1);
    }
    SetStatusText(path_text(session_->workspace.casebook().file()), 0);
    wxString last;
    if (dispute()) {
        const auto entries = session_->workspace.casebook().history(dispute()->id());
        if (!entries.empty()) last = last_change(entries.back(), environment_.kit().words);
    }
    SetStatusText(last, 1);
    a11y::role(*GetStatusBar(), a11y::Role::StatusBar);
    a11y::name(*GetStatusBar(), GetStatusBar()->GetStatusText(0) + ", " + last);
}

// Another window or program may have written the same file.
void MainFrame::look_outside() {
    if (!session_ || !view_) return;
    const std::int64_t version = session_->workspace.casebook().outside_version();
    if (version == outside_version_) return;
    outside_version_ = version;
    view_->reload();
    show_menu_state();
    show_status();
}

void MainFrame::show_keyboard() {
    show_keyboard_help(this, environment_.kit());
}

void MainFrame::show_about() {
    show_about_dialog(this, environment_.kit());
}

void MainFrame::closing(wxCloseEvent& event) {
    if (event.CanVeto() && view_ && !view_->may_leave()) return event.Veto();
    if (!IsMaximized() && !IsIconized())
        environment_.preferences().remember_window_size(ToDIP(GetClientSize()));
    event.Skip();
}

} // namespace redress::desktop
