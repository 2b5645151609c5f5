// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_amount.h"
#include "covered_items.h"
#include "usable.h"

#include <redress/domain/amount.h>
#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::domain {

namespace {

void require(Calculation& sum, bool is_present, MissingInput input) {
    if (!is_present) sum.missing.push_back(input);
}

void use_price(Calculation& sum, const Case& dispute, const ClaimItem& item) {
    sum.price = item.basis.price ? usable(item.basis.price) : price_behind(dispute, item);
    require(sum, sum.price.has_value(), MissingInput::Price);
}

// A conforming value of 0 measures nothing: it counts as missing.
void use_values(Calculation& sum, const Basis& basis) {
    sum.value_conforming = usable(basis.value_conforming);
    sum.value_delivered = usable(basis.value_delivered);
    require(sum, sum.value_conforming && sum.value_conforming->minor > 0, MissingInput::ValueConforming);
    require(sum, sum.value_delivered.has_value(), MissingInput::ValueDelivered);
}

/// As much or more delivered than was due reduces nothing; the division is not even tried, for its result
/// may fit nowhere.
Money proportional_reduction(const Money& price, const Money& conforming, const Money& delivered) {
    if (delivered >= conforming) return zero(price.currency);
    const Money lost = conforming - delivered;
    const Money reduction = scaled(price, lost.minor, conforming.minor);
    return std::clamp(reduction, zero(price.currency), std::max(price, zero(price.currency)));
}

void reckon_proportional(Calculation& sum, const Case& dispute, const ClaimItem& item) {
    use_price(sum, dispute, item);
    use_values(sum, item.basis);
    if (sum.missing.empty())
        sum.amount = proportional_reduction(*sum.price, *sum.value_conforming, *sum.value_delivered);
}

void reckon_percentage(Calculation& sum, const Case& dispute, const ClaimItem& item) {
    constexpr std::int64_t hundredths_in_whole = 10'000;
    use_price(sum, dispute, item);
    if (const auto percent = item.basis.percent;
        percent && percent->hundredths >= 0 && percent->hundredths <= hundredths_in_whole)
        sum.percent = percent;
    require(sum, sum.percent.has_value(), MissingInput::Percent);
    if (sum.missing.empty()) sum.amount = scaled(*sum.price, sum.percent->hundredths, hundredths_in_whole);
}

void reckon_stated(Calculation& sum, const ClaimItem& item) {
    sum.stated = usable(item.basis.stated);
    sum.amount = sum.stated;
    require(sum, sum.stated.has_value(), MissingInput::Stated);
}

/// A sum is asked also where it is not said how it was found; that it is not said is a finding.
void reckon_without_method(Calculation& sum, const ClaimItem& item) {
    sum.stated = usable(item.basis.stated);
    sum.amount = sum.stated;
    require(sum, sum.stated.has_value(), MissingInput::Method);
}

/// What the price and the sum paid for other goods differ by, in the direction that the method asks about.
void reckon_comparison(Calculation& sum, const Case& dispute, const ClaimItem& item) {
    use_price(sum, dispute, item);
    sum.stated = usable(item.basis.stated);
    require(sum, sum.stated.has_value(), MissingInput::Stated);
    if (!sum.missing.empty()) return;
    const bool is_cover = item.basis.method == Method::CoverPurchase;
    const Money difference = is_cover ? *sum.stated - *sum.price : *sum.price - *sum.stated;
    sum.amount = std::max(difference, zero(difference.currency));
}

std::vector<UsedQuote> figures_of(const std::vector<const Estimate*>& quotes) {
    std::vector<UsedQuote> figures;
    for (const Estimate* quote : quotes) figures.push_back({*quote->basis.stated, quote->basis.source});
    return figures;
}

/// Whole and rest are added apart: the sum of very many large quotes fits nowhere, and one rounding is left.
Money average_of(const std::vector<UsedQuote>& quotes) {
    const auto count = static_cast<std::int64_t>(quotes.size());
    Money whole = zero(quotes.front().amount.currency);
    Money rest = whole;
    for (const UsedQuote& quote : quotes) {
        whole.minor += quote.amount.minor / count;
        rest.minor += quote.amount.minor % count;
    }
    return whole + scaled(rest, 1, count);
}

void reckon_quotes(Calculation& sum, const Case& dispute, const ClaimItem& item) {
    sum.quotes = figures_of(quotes_of(dispute, item));
    require(sum, !sum.quotes.empty(), MissingInput::Quotes);
    const auto used = figures_of(used_quotes(dispute, item));
    if (!used.empty()) sum.amount = average_of(used); // of the lowest alone: itself
}

/// What the stated shares leave of the amount; nothing without an amount or when they exceed it.
std::optional<Money> rest_of(const std::optional<Money>& amount, const std::vector<Allocation>& parts) {
    std::optional<Money> rest = amount;
    for (const Allocation& part : parts)
        if (rest && part.share) rest = *rest - *part.share;
    return rest && rest->minor >= 0 ? rest : std::nullopt;
}

} // namespace

Calculation basis_calculation(const Case& dispute, const ClaimItem& item) {
    Calculation sum;
    sum.method = item.basis.method;
    switch (item.basis.method) {
    case Method::None:
        reckon_without_method(sum, item);
        break;
    case Method::CourtEstimate:
        sum.missing.push_back(MissingInput::OpenToTheCourt);
        break;
    case Method::Proportional:
        reckon_proportional(sum, dispute, item);
        break;
    case Method::Percentage:
        reckon_percentage(sum, dispute, item);
        break;
    case Method::LowestQuote:
    case Method::AverageQuote:
        reckon_quotes(sum, dispute, item);
        break;
    case Method::ComparableGoods:
    case Method::CoverPurchase:
        reckon_comparison(sum, dispute, item);
        break;
    case Method::LumpSum:
    case Method::QuotedRepair:
    case Method::PaidRepair:
    case Method::Invoice:
    case Method::ExpertEstimate:
        reckon_stated(sum, item);
        break;
    }
    return sum;
}

Calculation calculation_of(const Case& dispute, const ClaimItem& item) {
    return is_act(item.remedy) ? Calculation{} : basis_calculation(dispute, item);
}

std::vector<Allocation> allocation_of(const Case& dispute, const ClaimItem& item) {
    const auto amount = calculation_of(dispute, item).amount;
    if (item.defects.size() == 1) return {{item.defects.front().defect, amount}};
    std::vector<Allocation> parts;
    for (const DefectShare& part : item.defects)
        parts.push_back({part.defect, is_act(item.remedy) ? std::nullopt : usable(part.share)});
    const auto is_open = [](const Allocation& part) { return !part.share; };
    if (std::count_if(parts.begin(), parts.end(), is_open) == 1)
        std::find_if(parts.begin(), parts.end(), is_open)->share = rest_of(amount, parts);
    return parts;
}

} // namespace redress::domain
