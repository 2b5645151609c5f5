// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/money.h>
#include <redress/law/happening.h>
#include <redress/law/period.h>
#include <redress/law/provenance.h>

#include <vector>

namespace redress::law {

class Pack;

enum class ForumKind { Board, Mediation, PaymentOrder, SmallClaims, Court };

/// The line of business a dispute belongs to, as far as boards differ by it.
enum class Trade {
    Electronics,
    Energy,
    Clothes, ///< clothes and other textiles
    Shoes,
    Laundry,
    Games,
    Motor,
    Travel,
    PassengerRights,
    Furniture,
    Bank,
    Insurance,
    Boat,
    Housing,
    HealthCare,
    RealProperty,
    CraftWork,
    Other
};

enum class Answer { Unknown, Yes, No };
enum class Route { Direct, AfterPaymentOrder };

/// An amount that a law sets from time to time and others refer to (Swedish prisbasbelopp).
struct Figure {
    std::string key = {};
    Words names = {};
    domain::Money amount;
    Provenance origin = {};
};

enum class Bound { AtLeast, AtMost, Above };
enum class LimitOf { Claim, Price };

/// A limit on the claim or the price. Stated as an amount, or as a share of a figure.
struct ValueLimit {
    Bound bound = Bound::AtMost;
    LimitOf of = LimitOf::Claim;
    domain::ChoiceSet<Trade> trades = {}; ///< none: all that no other limit names
    std::optional<domain::Money> amount = {};
    std::string figure = {};
    domain::Percent share = {};
    Provenance origin = {}; ///< days of filing
};

enum class FeeKind { Application, Supplement, Hearing };

/// The value that a way to the next instance asks for.
struct AppealLimit {
    std::string rule = {}; ///< key of one of the appeals
    ValueLimit limit;
};

/// A row of a table of fees: for claims up to `up_to`. A fixed amount, or a share of the claim between two
/// bounds.
struct FeeRow {
    FeeKind kind = FeeKind::Application;
    std::optional<Route> route = {};
    std::optional<domain::Money> up_to = {};
    std::optional<domain::Money> above = {}; ///< claims up to this have no such fee
    domain::Money amount;
    std::optional<domain::Percent> share = {};
    std::optional<domain::Money> least = {};
    std::optional<domain::Money> most = {};
    Provenance origin = {}; ///< days of filing
};

enum class ConditionKind {
    ClaimAtLeast,
    ClaimAtMost,
    ClaimAbove,
    PriceAtLeast,
    PriceAtMost,
    InTime,
    ComplainedFirst,
    RefusedOrSilent,
    NotPendingElsewhere,
    TradeCovered,
    TraderTakesPart,
    CrossBorder,
    DomesticAddresses
};

/// A board or a track of a court. The days of its provenance are those of filing.
struct Forum {
    std::string key = {};
    ForumKind kind = ForumKind::Court;
    Words names = {};
    Words statement = {};
    std::vector<ConditionKind> conditions = {}; ///< besides the limits
    std::string time_rule = {};                 ///< for InTime: key of the rule
    domain::ChoiceSet<Trade> excluded = {};
    std::vector<ValueLimit> limits = {};
    std::vector<FeeRow> fees = {};
    std::optional<Period> expected_time = {}; ///< from the complete file to the decision
    std::vector<std::string> appeals = {};    ///< keys of the rules for what comes after
    std::string web = {};                     ///< where it is asked; may be empty
    Words plain = {};                         ///< one sentence for a person who has never heard of it
    Words in_letter = {}; ///< after "refer the dispute to"; empty: letters name it by its kind
    std::vector<AppealLimit> appeal_limits = {};
    Provenance origin = {};
};

/// Why an answer is not known.
enum class Doubt {
    None,
    NotStated,       ///< the case does not say
    FigureUnknown,   ///< the pack has no figure or limit for the day of filing
    TradeNeeded,     ///< limits differ by line of business
    AccruedInterest, ///< the claim is within the limit without the interest due so far, and above it with it
    DateUnknown,
    OtherCurrency ///< the limit is in another currency than the case
};

struct Condition {
    ConditionKind kind = ConditionKind::ClaimAtMost;
    Answer met = Answer::Unknown;
    Doubt doubt = Doubt::None;
    std::optional<domain::Money> value = {};
    std::optional<domain::Money> limit = {};
    std::optional<domain::Date> day = {};      ///< filing
    std::optional<domain::Date> last_day = {}; ///< legal date of the rule
    std::string key = {};                      ///< of the figure or rule
    std::string source = {};
    std::string remark = {};
    Confidence confidence = Confidence::Statute;
};

struct FeeLine {
    FeeKind kind = FeeKind::Application;
    domain::Money amount;
    std::string source = {};
    std::string remark = {};
    Confidence confidence = Confidence::Low;
};

/// What decides where a case may go. Everything but the day of filing may be unknown.
struct ForumQuestion {
    domain::Date filed;
    std::optional<domain::Money> claim = {};
    std::optional<domain::Money> accrued_interest = {};
    std::optional<domain::Money> price = {};
    std::optional<Trade> trade = {};
    std::map<EventKind, domain::Date> time_starts = {}; ///< the days from which InTime may count
    Answer complained_first = Answer::Unknown;
    Answer refused_or_silent = Answer::Unknown;
    Answer pending_elsewhere = Answer::Unknown;
    Answer trader_takes_part = Answer::Unknown;
    Answer cross_border = Answer::Unknown;
    Answer domestic_addresses = Answer::Unknown;
    Route route = Route::Direct;
    std::string state = {};
    std::vector<Figure> own_figures = {}; ///< come before the pack's
};

struct AppealCondition {
    std::string rule = {};
    Condition condition;
};

/// One forum, with each condition met or not and why.
struct ForumView {
    std::string forum = {}; ///< key
    ForumKind kind = ForumKind::Court;
    Answer open = Answer::Unknown;
    std::vector<Condition> conditions = {};
    std::vector<FeeLine> fees = {};
    std::optional<Period> expected_time = {};
    std::vector<std::string> appeals = {};
    std::vector<AppealCondition> appeal_conditions = {}; ///< none for those that are always open
    std::string source = {};
    std::string remark = {};
    Confidence confidence = Confidence::Low;
};

/// Every forum of the pack that exists on the day of filing, in the pack's order.
std::vector<ForumView> forums_for(const Pack& pack, const ForumQuestion& question);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::ForumKind> choice_names<law::ForumKind>{
    "board", "mediation", "payment_order", "small_claims", "court"};
template <>
inline constexpr ChoiceNames<law::Trade> choice_names<law::Trade>{
    "electronics", "energy",  "clothes",          "shoes",         "laundry",    "games",
    "motor",       "travel",  "passenger_rights", "furniture",     "bank",       "insurance",
    "boat",        "housing", "health_care",      "real_property", "craft_work", "other"};
template <>
inline constexpr ChoiceNames<law::Answer> choice_names<law::Answer>{"unknown", "yes", "no"};
template <>
inline constexpr ChoiceNames<law::Route> choice_names<law::Route>{"direct", "after_payment_order"};
template <>
inline constexpr ChoiceNames<law::Bound> choice_names<law::Bound>{"at_least", "at_most", "above"};
template <>
inline constexpr ChoiceNames<law::LimitOf> choice_names<law::LimitOf>{"claim", "price"};
template <>
inline constexpr ChoiceNames<law::FeeKind> choice_names<law::FeeKind>{"application", "supplement", "hearing"};
template <>
inline constexpr ChoiceNames<law::ConditionKind> choice_names<law::ConditionKind>{
    "claim_at_least",    "claim_at_most",    "claim_above",       "price_at_least",        "price_at_most",
    "in_time",           "complained_first", "refused_or_silent", "not_pending_elsewhere", "trade_covered",
    "trader_takes_part", "cross_border",     "domestic_addresses"};
template <>
inline constexpr ChoiceNames<law::Doubt> choice_names<law::Doubt>{
    "none",         "not_stated",    "figure_unknown", "trade_needed", "accrued_interest",
    "date_unknown", "other_currency"};
} // namespace redress::domain
