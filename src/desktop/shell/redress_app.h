// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/environment.h"

#include <wx/app.h>
#include <wx/cmdline.h>

#include <exception>

namespace redress::desktop {

/// The program: reads its command line, keeps the environment, opens the window and tells errors.
class RedressApp : public wxApp {
public:
    bool OnInit() override;
    void OnInitCmdLine(wxCmdLineParser& parser) override;
    bool OnCmdLineParsed(wxCmdLineParser& parser) override;
    bool OnExceptionInMainLoop() override;

private:
    void tell_error(std::exception_ptr error);
    LaunchOptions options_;
    std::unique_ptr<Environment> environment_;
    bool telling_ = false;
};

} // namespace redress::desktop
