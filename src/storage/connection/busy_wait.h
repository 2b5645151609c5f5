// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <random>

struct sqlite3;

namespace redress::storage {

/// Waits for another connection's lock in random steps of 1 to 4 ms. SQLite's own waiting grows its steps and
/// starves one of many writers; even chances for everybody do not. Must outlive the connection it is given
/// to.
class BusyWait {
public:
    explicit BusyWait(std::chrono::milliseconds limit) : limit_(limit) {}
    void attach(sqlite3* connection);
    void set_limit(std::chrono::milliseconds limit) { limit_ = limit; }

private:
    static int wait(void* self, int attempt);
    int wait_once(int attempt);
    std::chrono::milliseconds limit_;
    std::chrono::steady_clock::time_point begun_;
    std::minstd_rand chance_{std::random_device{}()};
};

} // namespace redress::storage
