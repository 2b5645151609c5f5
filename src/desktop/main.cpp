// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/redress_app.h"
#include "shell/usage.h"

#include <wx/init.h>

#include <iostream>

wxIMPLEMENT_APP_NO_MAIN(redress::desktop::RedressApp);

#ifdef __WXMSW__
wxIMPLEMENT_WXWIN_MAIN
#else
int main(int argc, char** argv) {
    const auto words = redress::desktop::answer_without_windows({argv + 1, argv + argc});
    if (!words) return wxEntry(argc, argv);
    std::cout << *words;
    return 0;
}
#endif
