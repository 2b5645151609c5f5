// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_roles.h"

#include <redress/domain/ledger/ledger.h>

namespace redress::app {

using namespace domain;

namespace {

/// Who brought it there; where nobody is named, the consumer.
Side brought_by(const Case& shown, const Instance& forum) {
    if (find(shown, forum.claimant) == nullptr) return Side::Consumer;
    const bool is_own = is_own_side(shown, forum.claimant);
    const Side other = shown.sheet.side == Side::Consumer ? Side::Trader : Side::Consumer;
    return is_own ? shown.sheet.side : other;
}

} // namespace

const Instance* forum_of(const Case& dispute, ScheduleLayout layout) {
    const Instance* last = nullptr;
    for (const Instance& instance : dispute.instances) {
        const bool fits = layout == ScheduleLayout::Court   ? is_binding(instance.kind)
                          : layout == ScheduleLayout::Board ? instance.kind == InstanceKind::Board
                                                            : false; // an expert's forum is whoever pays
        if (instance.state == InstanceState::Open && fits) last = &instance;
    }
    return last;
}

std::string forum_name(const Instance& instance, const LetterWords& words) {
    return instance.forum.empty() ? words.choice("schedule_forum", instance.kind) : instance.forum;
}

ScheduleRoles::ScheduleRoles(const Case& shown, const ScheduleChoices& choices, const LetterWords& words)
    : words_(words),
      forum_(choices.names == ScheduleNames::BySide ? nullptr : forum_of(shown, choices.layout)),
      first_(forum_ == nullptr ? Side::Consumer : brought_by(shown, *forum_)) {}

std::string ScheduleRoles::words_of(Side side, const std::string& group) const {
    if (forum_ == nullptr) return words_.choice(group, side);
    return words_.choice(group + (side == first_ ? "_claimant" : "_respondent"), forum_->kind);
}

std::string ScheduleRoles::forum() const {
    if (forum_ == nullptr) return {};
    std::string name = forum_name(*forum_, words_);
    if (forum_->file_number.empty()) return name;
    return words_.phrase(is_court(forum_->kind) ? "schedule.forum_and_case" : "schedule.forum_and_matter",
                         {name, forum_->file_number});
}

} // namespace redress::app
