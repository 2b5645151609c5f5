// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/provenance.h>

namespace redress::law {

/// How letters look in a country, in its language, with examples a person can follow. What a template prints
/// by itself (dates, money) is only described here.
struct LetterCustoms {
    std::string date = {};
    std::string place_and_date = {};
    std::string salutation = {};
    std::string closing = {};
    std::string subject = {};
    std::string annexes_claimant = {};
    std::string annexes_respondent = {};
    std::string case_number = {};
    std::string money = {};
    std::string sending = {};
    Words sending_words = {};        ///< the same as sentences for the person who sends; may be empty
    bool goods_are_rejected = false; ///< as English law calls it; elsewhere the contract is rescinded
    bool window_is_right = false;    ///< where the address shows through an envelope; elsewhere left
    bool town_has_own_line = false;  ///< above the postcode; elsewhere the postcode stands before the town
    Provenance origin = {};
};

enum class AdviceAbout { Home, AcrossBorders };

/// Where a consumer gets advice, and for what: a seller at home, or one in another country of the Union.
struct Adviser {
    std::string key = {};
    AdviceAbout about = AdviceAbout::Home;
    Words names = {};
    Words statement = {};
    std::string reach = {}; ///< an address on the web, a telephone number; may be empty
    Provenance origin = {};
};

/// A word of the trade in every language of the papers.
struct Term {
    std::string key = {};
    Words words = {};
};

/// Something a pack leaves out and Redress can go on without, but says so.
enum class GapKind { HolidayYear, ReferenceRate };
struct PackGap {
    GapKind kind = GapKind::HolidayYear;
    std::string key = {}; ///< of the calendar or the rate
    domain::Date from;
    domain::Date to;
    bool operator==(const PackGap&) const = default;
};

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::AdviceAbout> choice_names<law::AdviceAbout>{"home", "across_borders"};
template <>
inline constexpr ChoiceNames<law::GapKind> choice_names<law::GapKind>{"holiday_year", "reference_rate"};
} // namespace redress::domain
