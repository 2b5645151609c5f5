// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>
#include <redress/law/calendar.h>
#include <redress/law/custom.h>
#include <redress/law/forum.h>
#include <redress/law/interest.h>
#include <redress/law/rule.h>

#include <filesystem>

namespace redress::law {

/// What a section of law is about. Goods, services and digital content: sold by a trader to a consumer.
/// AnyDispute: procedure, whatever was bought and from whom.
enum class Concern { Goods, Service, Digital, AnyDispute };

/// A section of a law with the days of contract it applies to.
struct Citation {
    std::string key;                                 ///< "second_tier", or the name of a domain::ProblemKind
    std::map<text::Language, std::string> words;     ///< "5 kap. 8 § konsumentköplagen (2022:260)"
    std::map<text::Language, std::string> statement; ///< what it says, one sentence; may be empty
    Concern concern = Concern::Goods;
    /// The conditions of the second tier that the section names; empty: it does not list them.
    domain::ChoiceSet<domain::SecondTierCondition> grounds;
    Provenance origin;
};

/// Whether the section opens the second tier for that reason. One that lists none is taken to name all.
bool names_ground(const Citation& citation, domain::SecondTierCondition ground);
/// Whether an outgoing letter may print the section: nobody has confirmed Low entries.
bool may_be_printed(const Citation& citation);
bool may_be_printed(Confidence confidence);

/// In which order a payment that names nothing is used.
struct PaymentCustom {
    domain::PaymentOrder order = domain::PaymentOrder::CostsInterestPrincipal;
    Provenance origin;
};

/// Interest of that kind runs on costs that a ruling awards, from its day until they are paid.
struct InterestOnCosts {
    InterestKind kind = InterestKind::LatePayment;
    Provenance origin;
};

/// National: a case can lie under this law. Union: law that holds beside the national ones.
enum class PackScope { National, Union };

/// One jurisdiction as readable data, from `assets/law/<code>.toml`.
class Pack {
public:
    /// Throws domain::Error (PackBroken) naming file, line and key.
    static Pack from_toml(std::string_view text, const std::string& file_name);

    const std::string& code() const { return code_; }
    PackScope scope() const { return scope_; }
    /// Code of the union whose law holds beside this one; empty where none does.
    const std::string& member_of() const { return member_of_; }
    const std::string& name(text::Language language) const;
    domain::Currency currency() const { return currency_; }
    text::Language letter_language() const { return letter_language_; }
    /// The clocks of its courts: Europe/Stockholm; empty: not one.
    const std::string& zone() const { return zone_; }
    /// Days a letter gives for an answer when the person does not choose.
    int reply_days() const { return reply_days_; }
    const Provenance& reply_days_origin() const { return reply_days_origin_; }
    /// Open days that the post is given when an act must have arrived.
    int posting_days() const { return posting_days_; }
    /// Nothing where the pack does not say.
    const std::optional<PaymentCustom>& payment_order() const { return payment_order_; }
    /// Nothing where the pack does not say: then none is reckoned.
    const std::optional<InterestOnCosts>& interest_on_costs() const { return interest_on_costs_; }
    const std::vector<Citation>& citations() const { return citations_; }
    /// The citation for a contract of that day; nothing when the pack has none. Without a day: the newest.
    const Citation* citation(std::string_view key, std::optional<domain::Date> contract) const;
    /// The one about such a contract, or about any dispute. Without a day only one that holds on every day:
    /// which law an undated contract lies under is not known.
    const Citation* citation(std::string_view key, Concern concern,
                             std::optional<domain::Date> contract) const;

    const std::vector<Rule>& rules() const { return rules_; }
    /// The rule in force on that day (of the contract or the event, as the rule says). Without a day: the
    /// newest.
    const Rule* rule(std::string_view key, std::optional<domain::Date> day) const;
    const std::vector<Calendar>& calendars() const { return calendars_; }
    const Calendar* calendar(std::string_view key) const;
    /// The calendar of courts and acts: the first one.
    const Calendar* main_calendar() const { return calendars_.empty() ? nullptr : &calendars_.front(); }

    const std::vector<InterestRule>& interest_rules() const { return interest_rules_; }
    const InterestRule* interest_rule(InterestKind kind, domain::Date day) const;
    const std::vector<ReferenceRate>& reference_rates() const { return reference_rates_; }
    const std::vector<Figure>& figures() const { return figures_; }
    const Figure* figure(std::string_view key, domain::Date day) const;
    const std::vector<Forum>& forums() const { return forums_; }

    const std::optional<LetterCustoms>& letter_customs() const { return letter_customs_; }
    const std::vector<Adviser>& advisers() const { return advisers_; }
    bool calls_rescission_rejection() const { return letter_customs_ && letter_customs_->goods_are_rejected; }
    bool has_window_on_the_right() const { return letter_customs_ && letter_customs_->window_is_right; }
    bool gives_town_own_line() const { return letter_customs_ && letter_customs_->town_has_own_line; }
    const std::vector<Term>& terms() const { return terms_; }
    /// The word in a language; empty when the pack has no such term.
    std::string_view term(std::string_view key, text::Language language) const;

    /// What is missing between the first and the last entry of a list.
    std::vector<PackGap> gaps() const;
    /// 16 hexadecimal digits that change with the file, so that a date that is kept knows the pack it came
    /// from.
    const std::string& fingerprint() const { return fingerprint_; }

private:
    Pack() : currency_(*domain::Currency::from_code("EUR")) {}
    friend struct PackReader;
    std::string code_;
    PackScope scope_ = PackScope::National;
    std::string member_of_;
    std::string zone_;
    std::map<text::Language, std::string> names_;
    domain::Currency currency_;
    text::Language letter_language_ = text::Language::English;
    int reply_days_ = 14;
    Provenance reply_days_origin_;
    int posting_days_ = 0;
    std::optional<PaymentCustom> payment_order_;
    std::optional<InterestOnCosts> interest_on_costs_;
    std::vector<Citation> citations_;
    std::vector<Rule> rules_;
    std::vector<Calendar> calendars_;
    std::vector<InterestRule> interest_rules_;
    std::vector<ReferenceRate> reference_rates_;
    std::vector<Figure> figures_;
    std::vector<Forum> forums_;
    std::optional<LetterCustoms> letter_customs_;
    std::vector<Adviser> advisers_;
    std::vector<Term> terms_;
    std::string fingerprint_;
};

/// All national packs of a folder, by code. Throws domain::Error for the first broken one.
std::map<std::string, Pack> packs_in(const std::filesystem::path& folder);
/// The packs of the Union, which no case lies under by itself.
std::map<std::string, Pack> union_packs_in(const std::filesystem::path& folder);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::PackScope> choice_names<law::PackScope>{"national", "union"};
template <>
inline constexpr ChoiceNames<law::Concern> choice_names<law::Concern>{"goods", "service", "digital",
                                                                      "any_dispute"};
} // namespace redress::domain
