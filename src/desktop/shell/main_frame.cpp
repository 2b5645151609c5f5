// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_frame.h"

#include "shell/help_dialogs.h"
#include "shell/main_menu.h"
#include "shell/reminder.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"

namespace redress::desktop {
namespace {

constexpr int look_outside_ms = 2000;

} // namespace

MainFrame::MainFrame(Environment& environment)
    : wxFrame(nullptr, wxID_ANY, "Redress"),
      environment_(environment),
      content_(new wxPanel(this)),
      shown_day_(environment.ports().today()) {
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
    outside_timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        attempt([this] {
            look_outside();
            look_at_clock();
        });
    });
    outside_timer_.Start(look_outside_ms);
}

void MainFrame::key(wxKeyEvent& event) {
    const int command = command_of_key(event);
    if (command == wxID_NONE) return event.Skip();
    later(*this, [this, command] { run(command); });
}

void MainFrame::show_content() {
    Freeze();
    view_ = nullptr;
    letter_ = nullptr;
    content_->DestroyChildren();
    wxMenuBar* old = GetMenuBar();
    SetMenuBar(make_main_menu(environment_.kit(), environment_.recents().entries()));
    delete old;
    GetStatusBar()->Show(session_ && !answers_); // it tells of a casebook
    SendSizeEvent();
    if (answers_)
        show_letter();
    else if (session_)
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
        .write = [this] { write_letter({}); },
        .go_on = [this](domain::Answers answers) { write_letter(std::move(answers)); },
        .open_case = [this](const auto& letter) { open_case_of(letter); },
        .throw_away = [this](const auto& letter) { throw_away_letter(letter); },
        .create = [this] { ask_new_casebook(); },
        .open = [this] { ask_open(); },
        .sample = [this] { ask_sample(); },
        .open_recent = [this](std::filesystem::path file) { open_casebook(file); },
    };
    content_->GetSizer()->Add(
        new StartView(content_, environment_.kit(), environment_.recents().entries(),
                      unfinished_letters().list(environment_.resources(), environment_.kit().words.messages(),
                                                environment_.ports().today()),
                      listeners),
        1, wxEXPAND);
}

void MainFrame::show_casebook() {
    const auto fonts = [this]() -> const documents::FontSet& { return environment_.fonts(); };
    view_ = new CasebookView(content_, environment_.kit(), *session_, fonts);
    view_->on_edit([this] {
        show_menu_state();
        show_status();
    });
    notice_ = new MessageStrip(content_, environment_.kit());
    upgrade_ = new MessageStrip(content_, environment_.kit());
    for (MessageStrip* strip : {upgrade_, notice_}) content_->GetSizer()->Add(strip, 0, wxEXPAND);
    content_->GetSizer()->Add(view_, 1, wxEXPAND);
    SetTitle(path_text(session_->workspace.casebook().file().stem()) + " - Redress");
}

void MainFrame::take(std::unique_ptr<presentation::Session> session, const std::filesystem::path& file) {
    environment_.recents().remember(file);
    session_ = std::move(session);
    answers_.reset();
    outside_version_ = session_->workspace.casebook().outside_version();
    show_content();
    tell_upgrade();
    remind();
}

void MainFrame::tell_upgrade() {
    const std::string words = presentation::upgrade_words(*session_);
    if (words.empty()) return;
    upgrade_->say(presentation::Tone::Good, to_wx(words),
                  {{environment_.kit().words.tr("Close"), [this] { upgrade_->be_silent(); }}});
}

bool MainFrame::close_casebook() {
    if (view_ && !view_->may_leave()) return false;
    view_ = nullptr;
    letter_ = nullptr;
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

void MainFrame::show_menu_state() {
    wxMenuBar* bar = GetMenuBar();
    const Words& words = environment_.kit().words;
    const bool in_case = dispute() != nullptr;
    for (int id : {cmd_new_case, cmd_find, cmd_agenda, cmd_export_calendar})
        bar->Enable(id, view_ != nullptr);
    bar->Enable(cmd_close, view_ || letter_);
    bar->SetLabel(cmd_close,
                  (letter_ ? words.tr("Close the letter") : words.tr("Close casebook")) + "\tCtrl+W");
    for (int id : {cmd_save_pdf, cmd_print}) bar->Enable(id, in_case || letter_);
    for (int id : {cmd_add_another, cmd_export_case_calendar, cmd_forum, cmd_interest})
        bar->Enable(id, in_case);
    for (int id = cmd_section_first; id <= cmd_section_last; ++id) bar->Enable(id, in_case);
    for (int id = cmd_add_first; bar->FindItem(id); ++id) bar->Enable(id, in_case);
    // A language that was chosen and could not be taken up must not stay marked: it could not be chosen
    // again.
    bar->Check(environment_.language() == text::Language::Swedish ? cmd_swedish : cmd_english, true);
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
    SetStatusText(path_text(std::filesystem::absolute(session_->workspace.casebook().file())), 0);
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

// Another day changes what is overdue, and the desktop is told of it anew.
void MainFrame::look_at_clock() {
    const domain::Date today = environment_.ports().today();
    if (today == shown_day_) return;
    shown_day_ = today;
    if (!view_) return;
    view_->begin_day();
    remind();
}

void MainFrame::remind() {
    Reminder(environment_.kit(), environment_.preferences().folder()).remind(*notice_, *session_, [this] {
        view_->show_agenda();
    });
}

void MainFrame::closing(wxCloseEvent& event) {
    if (event.CanVeto() && view_ && !view_->may_leave()) return event.Veto();
    if (event.CanVeto() && letter_ && !may_close_letter()) return event.Veto();
    if (!IsMaximized() && !IsIconized())
        environment_.preferences().remember_window_size(ToDIP(GetClientSize()));
    event.Skip();
}

} // namespace redress::desktop
