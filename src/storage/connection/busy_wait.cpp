// SPDX-License-Identifier: GPL-3.0-or-later
#include "busy_wait.h"

#include <sqlite3.h>

#include <thread>

namespace redress::storage {

void BusyWait::attach(sqlite3* connection) {
    sqlite3_busy_handler(connection, &BusyWait::wait, this);
}

int BusyWait::wait(void* self, int attempt) {
    return static_cast<BusyWait*>(self)->wait_once(attempt);
}

int BusyWait::wait_once(int attempt) {
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0) begun_ = now;
    if (now - begun_ >= limit_) return 0;
    std::this_thread::sleep_for(
        std::chrono::microseconds(std::uniform_int_distribution(1000, 4000)(chance_)));
    return 1;
}

} // namespace redress::storage
