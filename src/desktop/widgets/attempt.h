// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/window.h>

#include <exception>
#include <functional>

namespace redress::desktop {

/// Shows an error as one sentence and lets the program go on. Set once by the program.
using ErrorTeller = std::function<void(std::exception_ptr)>;
void set_error_teller(ErrorTeller teller);

/// Runs the work; an exception is told and does not get into GTK's C code.
void attempt(const std::function<void()>& work);

/// Runs the work when the present event is over, and only while the window lives. Whatever opens a modal
/// dialog goes this way: inside an event that an assistive tool caused, a nested loop would make the program
/// deaf to that tool.
void later(wxWindow& window, std::function<void()> work);

} // namespace redress::desktop
