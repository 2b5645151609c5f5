// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <fmt/format.h>

namespace redress::app {

using domain::Calculation;
using domain::ClaimItem;
using domain::Method;

namespace {

/// "24 990,00 kr × (1 − 18 000 / 24 990) = 6 990,00 kr"
std::string proportional_line(const Calculation& sum, const LetterWords& words) {
    return fmt::format("{} × (1 − {} / {}) = {}", words.money(*sum.price), words.number(*sum.value_delivered),
                       words.number(*sum.value_conforming), words.money(*sum.amount));
}

std::string percentage_line(const Calculation& sum, const LetterWords& words) {
    return fmt::format("{} × {} = {}", words.money(*sum.price), words.percent(*sum.percent),
                       words.money(*sum.amount));
}

std::string evidence_of(const LetterSource& source, const ClaimItem& item) {
    std::vector<int> numbers;
    for (const auto& id : item.evidence) {
        const domain::Exhibit* exhibit = domain::find(source.dispute, id);
        if (exhibit != nullptr && exhibit->audience == domain::Audience::OtherSide)
            numbers.push_back(exhibit->number);
    }
    return source.words.exhibits(numbers);
}

/// The section by which a court estimates, for what is taken out of the price; packs have it for that.
std::string estimate_section(const LetterSource& source, const ClaimItem& item) {
    if (item.basis.method != Method::CourtEstimate || !domain::is_part_of_price(item.remedy)) return {};
    Defects defects;
    for (const domain::DefectShare& part : item.defects) defects.insert(part.defect);
    const std::string section = section_words(source, "estimate", defects);
    const std::string name = section.substr(0, section.find(','));
    const domain::Head* head = domain::find(source.dispute, item.head);
    const bool is_said = (head != nullptr && head->title.find(name) != std::string::npos) ||
                         item.title.find(name) != std::string::npos;
    return section.empty() || is_said ? std::string() : source.words.phrase("see", {section});
}

} // namespace

std::string calculation_line(const LetterSource& source, const ClaimItem& item) {
    const Calculation sum = domain::calculation_of(source.dispute, item);
    if (!sum.amount || sum.method == Method::None) return {};
    if (sum.method == Method::Proportional) return proportional_line(sum, source.words);
    if (sum.method == Method::Percentage) return percentage_line(sum, source.words);
    const bool is_price_back = item.remedy == domain::Remedy::Refund && sum.method == Method::LumpSum;
    const std::string key =
        is_price_back ? "price_back" : "method." + std::string(domain::choice_name(sum.method));
    return source.words.phrase(key, {source.words.money(*sum.amount)});
}

std::string item_grounds(const LetterSource& source, const ClaimItem& item) {
    const LetterWords& words = source.words;
    const auto method = domain::calculation_of(source.dispute, item).method;
    const bool has_formula = method == Method::Proportional || method == Method::Percentage;
    const std::string basis = item.basis.source.empty() ? "" : words.phrase("source", {item.basis.source});
    const std::string ground =
        item.alternative_ground.empty() ? "" : words.phrase("ground", {item.alternative_ground});
    return joined({has_formula ? closed(calculation_line(source, item)) : "", estimate_section(source, item),
                   closed(basis), closed(ground), closed(evidence_of(source, item))});
}

std::string full_calculation(const LetterSource& source, const ClaimItem& item) {
    const std::string line = closed(calculation_line(source, item));
    const std::string grounds = item_grounds(source, item);
    return grounds.starts_with(line) ? grounds : joined({line, grounds});
}

std::string item_title(const LetterSource& source, const ClaimItem& item) {
    return item.title.empty() ? source.words.choice("remedy", item.remedy) : item.title;
}

std::string item_amount(const LetterSource& source, const ClaimItem& item) {
    const Calculation sum = domain::calculation_of(source.dispute, item);
    if (sum.amount) return source.words.money(*sum.amount);
    // A repair has no amount, and interest is asked by its rate.
    if (!domain::is_money_in_dispute(item.remedy)) return {};
    return source.words.phrase(sum.method == Method::CourtEstimate ? "amount.court_estimate" : "amount.open");
}

} // namespace redress::app
