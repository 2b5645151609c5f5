// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch_compat.h"

#include <wx/wx.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace {

// One program for the whole run: the tests run inside its live event loop, so that windows are really laid
// out.
class TestProgram : public wxApp {
public:
    TestProgram(int count, char** words) : count_(count), words_(words) {}

    bool OnInit() override { return true; } // Catch2's arguments are not wxWidgets'
    int OnRun() override {
        SetExitOnFrameDelete(false);
        CallAfter([this] {
            result_ = Catch::Session().run(count_, words_);
            ExitMainLoop();
        });
        wxApp::OnRun();
        return result_;
    }
    void OnAssertFailure(const wxChar* file, int line, const wxChar*, const wxChar* condition,
                         const wxChar* message) override {
        const wxString words = message ? wxString(message) : wxString();
        throw std::runtime_error(
            (wxString(file) << ':' << line << ": " << condition << ' ' << words).utf8_string());
    }
    bool OnExceptionInMainLoop() override { throw; }

private:
    int count_;
    char** words_;
    int result_ = 1;
};

// The build asks for the list of tests where there is no display.
bool asks_only(int count, char** words) {
    return std::any_of(words + 1, words + count, [](std::string_view word) {
        return word.starts_with("--list") || word == "-l" || word == "-h" || word == "--help" || word == "-?";
    });
}

} // namespace

int main(int argc, char** argv) {
    if (asks_only(argc, argv)) return Catch::Session().run(argc, argv);
    wxApp::SetInstance(new TestProgram(argc, argv));
    int no_arguments = 1;
    if (!wxEntryStart(no_arguments, argv)) return 77;
    delete wxLog::SetActiveTarget(new wxLogStderr);
    wxTheApp->CallOnInit();
    const int result = wxTheApp->OnRun();
    wxEntryCleanup();
    return result;
}
