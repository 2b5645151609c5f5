// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_frame.h"

#include <wx/app.h>
#include <wx/utils.h>

#include <chrono>

namespace redress::test {

bool until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        wxYield();
        wxMilliSleep(2);
    }
    return true;
}

} // namespace redress::test
