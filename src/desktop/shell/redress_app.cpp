// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/redress_app.h"

#include "dialogs/questions.h"
#include "shell/main_frame.h"
#include "widgets/attempt.h"

#include <redress/app/sentences.h>

#include <wx/log.h>
#include <wx/stdpaths.h>

namespace redress::desktop {
namespace {

std::string sentence_for(const std::exception_ptr& error, const text::Messages& messages) {
    try {
        std::rethrow_exception(error);
    } catch (const domain::Error& known) {
        return app::sentence(known, messages);
    } catch (const std::exception& unknown) {
        return text::filled(messages.tr("Something went wrong in Redress. Nothing was changed. ({0})"),
                            {unknown.what()});
    } catch (...) {
        return messages.tr("Something went wrong in Redress. Nothing was changed.");
    }
}

} // namespace

void RedressApp::OnInitCmdLine(wxCmdLineParser& parser) {
    parser.AddSwitch("h", "help", "Show this help", wxCMD_LINE_OPTION_HELP);
    parser.AddParam("FILE", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
    parser.AddLongOption("case", "Open this case: its number or its place in the list");
    parser.AddLongOption("today", "Use this day instead of the clock's: YYYY-MM-DD");
    parser.AddLongOption("lang", "The language of the windows: sv or en");
    parser.AddLongOption("config-dir", "Keep settings in this folder");
}

bool RedressApp::OnCmdLineParsed(wxCmdLineParser& parser) {
    wxString value;
    if (parser.GetParamCount() > 0) options_.file = to_path(parser.GetParam(0));
    if (parser.Found("case", &value)) options_.dispute = to_utf8(value);
    if (parser.Found("config-dir", &value)) options_.config = to_path(value);
    if (parser.Found("today", &value)) {
        options_.today = domain::Date::from_iso(to_utf8(value));
        if (!options_.today) wxLogError("--today needs a day written as 2026-11-21.");
    }
    if (parser.Found("lang", &value)) {
        options_.language = text::language_from(to_utf8(value));
        if (!options_.language) wxLogError("--lang needs sv or en.");
    }
    const bool understood =
        (!parser.Found("today") || options_.today) && (!parser.Found("lang") || options_.language);
    return understood;
}

bool RedressApp::OnInit() {
    // A log message must never open a dialog of its own; errors are told by tell_error.
    delete wxLog::SetActiveTarget(new wxLogStderr);
    SetAppName("redress");
    if (!wxApp::OnInit()) return false;
    set_error_teller([this](std::exception_ptr error) { tell_error(std::move(error)); });
    try {
        environment_ =
            std::make_unique<Environment>(options_, to_path(wxStandardPaths::Get().GetExecutablePath()));
        auto* frame = new MainFrame(*environment_);
        // Opened before the window is on the screen: what is put into it while it is just appearing, GTK may
        // not draw.
        if (!options_.file.empty())
            attempt([this, frame] { frame->open_casebook(options_.file, options_.dispute); });
        frame->Show();
    } catch (...) {
        tell_error(std::current_exception());
        return false;
    }
    return true;
}

bool RedressApp::OnExceptionInMainLoop() {
    tell_error(std::current_exception());
    return true;
}

// A timer that fails again and again must not pile up dialogs.
void RedressApp::tell_error(std::exception_ptr error) {
    if (telling_) return;
    const text::Messages english;
    const std::string words =
        sentence_for(error, environment_ ? environment_->kit().words.messages() : english);
    telling_ = true;
    if (!environment_) {
        tell(nullptr, to_wx(words));
        telling_ = false;
        return;
    }
    CallAfter([this, words] {
        tell(GetTopWindow(), to_wx(words));
        telling_ = false;
    });
}

} // namespace redress::desktop
