// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/calculation_print.h"

#include "ledger/ledger_json.h"
#include "ledger/record_numbers.h"

#include <redress/app/ledger/calculation_words.h>
#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace domain;

constexpr std::string_view missing_names[] = {"method",  "price",  "value_conforming", "value_delivered",
                                              "percent", "stated", "quotes",           "left_to_the_court"};

/// A sum that was stated is told by the table already.
bool is_worked_out(const Calculation& sum, text::Language language) {
    return sum.amount && (!sum.quotes.empty() || !app::arithmetic_of(sum, language).empty());
}

std::string line_of(const Case& dispute, const ClaimItem& item, Desk& desk) {
    const Calculation sum = calculation_of(dispute, item);
    if (!is_worked_out(sum, desk.messages().language())) return {};
    std::string sources;
    for (const std::string& source : sources_of(dispute, item))
        sources += (sources.empty() ? "" : "; ") + source;
    const std::string figures = app::calculation_words(sum, desk.messages());
    return text::filled("{0}: {1}", {std::to_string(item_number(dispute, item.id)), figures}) +
           (sources.empty() ? "" : ". " + sources) + "\n";
}

Json quotes_json(const Case& dispute, const ClaimItem& item) {
    Json quotes = Json::array();
    if (!is_of_several_quotes(item.basis.method)) return quotes;
    const auto used = used_quotes(dispute, item);
    for (const Estimate* quote : quotes_of(dispute, item)) {
        const int number = estimate_number(dispute, quote->id);
        quotes.push_back({{"estimate", quote->id.is_none() ? Json() : Json(number)},
                          {"amount", json_of(quote->basis.stated)},
                          {"source", text_or_null(quote->basis.source)},
                          {"evidence", exhibit_numbers_json(dispute, quote->evidence)},
                          {"used", std::ranges::find(used, quote) != used.end()}});
    }
    return quotes;
}

} // namespace

std::string calculations_text(const Case& dispute, Id<Head> head, Desk& desk) {
    std::string lines;
    for (const ClaimItem* item : items_of(dispute, head)) lines += line_of(dispute, *item, desk);
    return lines;
}

Json calculation_json(const Case& dispute, const ClaimItem& item) {
    const Calculation sum = calculation_of(dispute, item);
    Json json{{"amount", json_of(sum.amount)},
              {"price", json_of(sum.price)},
              {"stated", json_of(sum.stated)},
              {"quotes", quotes_json(dispute, item)},
              {"missing", Json::array()}};
    for (const MissingInput input : sum.missing)
        json["missing"].push_back(missing_names[static_cast<std::size_t>(input)]);
    return json;
}

} // namespace redress::cli
