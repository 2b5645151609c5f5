// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/interrupted_reads.h"

#include <csignal>

namespace redress::cli {

namespace {

volatile std::sig_atomic_t is_asked = 0;

extern "C" void note_signal(int) {
    is_asked = 1;
}

constexpr int signals[] = {SIGINT, SIGTERM};

/// Without SA_RESTART, so that the read ends; std::signal would set it. A second signal ends nothing either:
/// the answers are being kept then.
void listen(int signal, void (*listener)(int)) {
#ifdef _WIN32
    std::signal(signal, listener);
#else
    struct sigaction action {};
    action.sa_handler = listener;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
#endif
}

} // namespace

InterruptedReads::InterruptedReads() {
    is_asked = 0;
    for (const int signal : signals) listen(signal, note_signal);
}

InterruptedReads::~InterruptedReads() {
    for (const int signal : signals) listen(signal, SIG_DFL);
}

bool InterruptedReads::are_asked() {
    return is_asked != 0;
}

} // namespace redress::cli
