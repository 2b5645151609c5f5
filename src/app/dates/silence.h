// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/event.h>

namespace redress::app {

/// Follows who has the word: a notice or a demand waits for an answer until one is recorded. That none came
/// is no answer.
class Silence {
public:
    void hear(domain::EventKind kind, domain::Date day);
    /// The day of the last word that waits; nothing when it was answered on the same day or later.
    std::optional<domain::Date> since() const;
    /// Whether an answer is recorded on that day or later.
    bool was_answered_after(domain::Date day) const { return answered_ && *answered_ >= day; }

private:
    std::optional<domain::Date> asked_;
    std::optional<domain::Date> answered_;
    std::optional<domain::Date> waited_; ///< somebody recorded that nothing had come
};

} // namespace redress::app
