// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/kept_deadline.h>
#include <redress/domain/money.h>
#include <redress/law/happening.h>
#include <redress/law/period.h>
#include <redress/law/provenance.h>

#include <vector>

namespace redress::law {

using domain::Consequence;
using domain::RuleKind;

enum class Roll { None, Forward, Backward };

enum class Actor { Consumer, Trader, Party, Forum };
enum class CompleteWhen { Sent, Arrived };
/// Whether a letter of demand starts the limitation period anew or stops it.
enum class LetterEffect { NotConcerned, Interrupts, DoesNotInterrupt };
/// Which day decides which version of a rule holds.
enum class ChosenBy { Contract, Event };

/// What was bought, as far as periods differ by it.
enum class Matter {
    Goods,
    InstalledGoods,
    Service,
    FixedWork, ///< work on land, buildings and other fixed things
    RealProperty,
    Digital,
    Animal,
    UsedGoods,
    BuildingGoods ///< goods used for a building as such goods normally are
};

/// The period stands still during the happening, its first and last day included, and ends at the earliest
/// `tail` after it.
struct Pause {
    EventKind during = EventKind::Repair;
    std::optional<Period> tail = {};
};
/// The period is longer by so much, once, when this has happened within it.
struct Extension {
    EventKind on = EventKind::Repair;
    Period by;
};
/// The period does not end before so much has passed since this.
struct NotBefore {
    EventKind event = EventKind::Discovery;
    Period by;
};

/// What ends the matter before the day: the rule is met by it, when it came soon enough.
struct MetBy {
    EventKind event = EventKind::Returned;
    int within_days = 0; ///< after the trigger; 0: whenever it came
};

/// From what day a period counts, how, and what its end means. The engine that reads it is law/deadline.h.
struct Rule {
    std::string key = {};
    RuleKind kind = RuleKind::Act;
    Words title = {};
    Words statement = {};                   ///< what it is, one sentence
    domain::ChoiceSet<Matter> matters = {}; ///< none: all
    domain::ChoiceSet<Matter> not_for = {}; ///< special kinds that `matters` would let in
    EventKind trigger = EventKind::Delivery;
    std::vector<Period> periods = {}; ///< one after the other; none: a court or board sets it
    StartsOn starts_on = StartsOn::DayAfter;
    Direction direction = Direction::Forward;
    bool clear_days = false;    ///< counted back, the day of the act is not counted either
    int working_days_up_to = 0; ///< periods of at most so many days leave closed days out (CPR 2.8(4))
    int least_working_days = 0; ///< the period holds at least so many (Regulation 1182/71 art 3(5))
    MonthEnd month_end = MonthEnd::LastOfMonth;
    Roll rolls = Roll::None;
    Confidence rolls_confidence = Confidence::Statute; ///< that it moves at all, besides the rule itself
    std::string calendar = {};                         ///< key of one of the pack's
    Consequence consequence = Consequence::Recommended;
    Actor by = Actor::Party;
    CompleteWhen complete_when = CompleteWhen::Arrived;
    std::optional<int> posting_days = {}; ///< else the pack's
    std::vector<Pause> pauses = {};
    std::vector<EventKind> restarts = {}; ///< each begins the whole period anew
    std::vector<Extension> extensions = {};
    std::vector<NotBefore> not_before = {};
    /// Keys of the pack's rules that set the absolute limit. An act among them ends this period too, if it
    /// comes first; a window among them only says that what came after it is not covered.
    std::vector<std::string> within = {};
    /// Keys of the pack's rules: the remedies that end with them do not have this one's help.
    std::vector<std::string> not_for_remedies = {};
    bool counts_from_last = false;            ///< of several deliveries of one order the last one counts
    std::optional<EventKind> only_after = {}; ///< proposed when this has happened since the trigger
    std::optional<EventKind> unless = {};     ///< proposed until this has
    std::optional<MetBy> met_by = {};
    LetterEffect letter = LetterEffect::NotConcerned;
    Words letter_note = {};
    ChosenBy chosen_by = ChosenBy::Contract;
    bool only_at_a_distance = false; ///< contracts at a distance or off premises alone have the right
    std::optional<domain::Money> price_above = {}; ///< holds for prices above this
    std::optional<domain::Money> price_from = {};  ///< holds for prices from this
    std::optional<domain::Money> price_to = {};    ///< holds for prices up to this, included
    Provenance origin = {};
};

bool concerns(const Rule& rule, Matter matter);
bool fits_price(const Rule& rule, const domain::Money& price);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::Roll> choice_names<law::Roll>{"none", "forward", "backward"};
template <>
inline constexpr ChoiceNames<law::Actor> choice_names<law::Actor>{"consumer", "trader", "party", "forum"};
template <>
inline constexpr ChoiceNames<law::CompleteWhen> choice_names<law::CompleteWhen>{"sent", "arrived"};
template <>
inline constexpr ChoiceNames<law::LetterEffect> choice_names<law::LetterEffect>{"not_concerned", "interrupts",
                                                                                "does_not_interrupt"};
template <>
inline constexpr ChoiceNames<law::ChosenBy> choice_names<law::ChosenBy>{"contract", "event"};
template <>
inline constexpr ChoiceNames<law::Matter> choice_names<law::Matter>{
    "goods",   "installed_goods", "service",    "fixed_work",    "real_property",
    "digital", "animal",          "used_goods", "building_goods"};
} // namespace redress::domain
