// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/app/ledger/balance_words.h>

namespace redress::app {

namespace {

/// Where the other side alone was awarded something this side may have asked for nothing.
const char* principal_words(const BalanceOnDay& balance) {
    switch (balance.basis) {
    case BalanceBasis::Claimed:
        if (balance.principal.is_zero() && !balance.to_other_side.is_zero())
            return N_("Awarded to this side");
        return N_("Claimed, nothing decided");
    case BalanceBasis::Recommended:
        return N_("Recommended by a board, binding nobody, and not yet paid");
    case BalanceBasis::Awarded:
        break;
    }
    return N_("Awarded and not yet paid");
}

const char* total_words(BalanceBasis basis) {
    return basis == BalanceBasis::Recommended ? N_("To be paid if the recommendation is followed")
                                              : N_("To be paid");
}

} // namespace

std::vector<BalanceLine> lines_of(const BalanceOnDay& balance, const text::Messages& messages) {
    std::vector<BalanceLine> lines;
    const auto add = [&](const char* words, const domain::Money& sum) {
        lines.push_back({messages.tr(words), sum});
    };
    const auto add_if_any = [&](const char* words, const domain::Money& sum) {
        if (!sum.is_zero()) add(words, sum);
    };
    add(principal_words(balance), balance.principal);
    add(N_("Interest in all"), balance.interest);
    add_if_any(N_("of it on costs awarded"), balance.interest_on_costs);
    add_if_any(N_("Interest paid"), -balance.interest_paid);
    add_if_any(N_("Litigation costs"), balance.costs);
    add_if_any(N_("Awarded to the other side"), -balance.to_other_side);
    add(total_words(balance.basis), balance.total);
    lines.back().is_total = true;
    if (balance.per_further_day) add(N_("Per further day"), *balance.per_further_day);
    return lines;
}

std::string from_sentence(const BalanceOnDay& balance, const text::Messages& messages) {
    const auto with_day = [&](const char* words) {
        return text::filled(messages.tr(words), {day_words(*balance.from, messages)});
    };
    switch (balance.from_source) {
    case FromSource::Excluded:
        return messages.tr(
            "No interest runs on the principal: a ruling has refused it or given it as a sum.");
    case FromSource::Ruling:
        return with_day(N_("Interest on the principal runs from {0}, as the ruling says."));
    case FromSource::Records:
        return with_day(N_("Interest on the principal runs from {0}, by the records and the law."));
    case FromSource::Unknown:
    case FromSource::Stated:
        break;
    }
    return {};
}

bool lacks_day(const BalanceOnDay& balance) {
    return balance.from_source == FromSource::Unknown && balance.principal.minor > 0;
}

std::vector<std::string> doubts_about(const BalanceOnDay& balance, const text::Messages& messages) {
    std::vector<std::string> doubts;
    const auto add = [&](const char* words, const domain::Date& day) {
        doubts.push_back(text::filled(messages.tr(words), {day_words(day, messages)}));
    };
    if (lacks_day(balance))
        doubts.push_back(messages.tr("No interest on the principal is reckoned: the records do not say "
                                     "from which day it runs."));
    if (balance.assumed_from)
        add(N_("The rate is not known from {0} on; the last known one is assumed."), *balance.assumed_from);
    if (balance.missing_from) add(N_("There is no rate from {0} on."), *balance.missing_from);
    return doubts;
}

std::string label(InterestOn on, const text::Messages& messages) {
    return messages.tr(on == InterestOn::Costs ? N_("costs awarded") : N_("the principal"));
}

} // namespace redress::app
