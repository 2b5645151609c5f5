// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attempt.h"

namespace redress::desktop {
namespace {

ErrorTeller& teller() {
    static ErrorTeller told;
    return told;
}

} // namespace

void set_error_teller(ErrorTeller told) {
    teller() = std::move(told);
}

void attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (...) {
        if (!teller()) throw;
        teller()(std::current_exception());
    }
}

void later(wxWindow& window, std::function<void()> work) {
    window.CallAfter([work = std::move(work)] { attempt(work); });
}

} // namespace redress::desktop
