// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/event.h>

namespace redress::app {

/// Follows who has the word: a notice or a demand waits for an answer until one is recorded.
class Silence {
public:
    void hear(domain::EventKind kind, domain::Date day);
    /// The day of the last word that waits; nothing when it was answered on the same day or later.
    std::optional<domain::Date> since() const;

private:
    std::optional<domain::Date> asked_;
    std::optional<domain::Date> answered_;
};

} // namespace redress::app
