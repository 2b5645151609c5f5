// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/app/ledger/calculation_words.h>
#include <redress/domain/quotes.h>

namespace redress::app {

using domain::Calculation;
using domain::ClaimItem;
using domain::Method;

namespace {

/// "tre"; figures above what a sentence writes out.
std::string count_words(std::size_t count, const LetterWords& words) {
    constexpr std::size_t written_out = 12;
    const std::string figures = std::to_string(count);
    return count < 2 || count > written_out ? figures : words.phrase("count." + figures);
}

/// A share of the price explains itself. A difference that is no loss is told as the sum it comes to, the
/// only one of several quotes as a quote.
std::string method_key(const ClaimItem& item, const Calculation& sum, const std::string& arithmetic) {
    const bool is_of_price = item.remedy == domain::Remedy::Refund || item.remedy == domain::Remedy::Price;
    if (is_of_price && sum.method == Method::LumpSum) return "price_back";
    const bool is_share = sum.method == Method::Proportional || sum.method == Method::Percentage;
    if (is_share || (domain::is_comparison(sum.method) && arithmetic.empty())) return "method.none";
    const bool is_single = domain::is_of_several_quotes(sum.method) && sum.quotes.size() < 2;
    return "method." + std::string(domain::choice_name(is_single ? Method::QuotedRepair : sum.method));
}

/// Where the figure alone does not tell how it was found.
bool has_formula(const LetterSource& source, const ClaimItem& item) {
    const Calculation sum = domain::calculation_of(source.dispute, item);
    return domain::is_of_several_quotes(sum.method) || !arithmetic_of(sum, source.words.language()).empty();
}

std::string exhibits_behind(const LetterSource& source, const ClaimItem& item) {
    std::vector<int> numbers;
    for (const auto& id : domain::evidence_of(source.dispute, item)) {
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
    const std::string arithmetic = arithmetic_of(sum, source.words.language());
    const std::string figures = arithmetic.empty() ? source.words.money(*sum.amount) : arithmetic;
    return source.words.phrase(method_key(item, sum, arithmetic),
                               {figures, count_words(sum.quotes.size(), source.words)});
}

std::string item_grounds(const LetterSource& source, const ClaimItem& item) {
    const LetterWords& words = source.words;
    const std::string sources = joined(domain::sources_of(source.dispute, item), "; ");
    const std::string basis = sources.empty() ? "" : words.phrase("source", {sources});
    const std::string ground =
        item.alternative_ground.empty() ? "" : words.phrase("ground", {item.alternative_ground});
    return joined({has_formula(source, item) ? closed(calculation_line(source, item)) : "",
                   estimate_section(source, item), closed(basis), closed(ground),
                   closed(exhibits_behind(source, item))});
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
