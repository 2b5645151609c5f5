// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/five_questions.h>
#include <redress/domain/money.h>

namespace redress::app {

/// What was said about one thing that is wrong, as far as it is understood.
struct ReadDefect {
    std::string what; ///< tidied; never empty
    std::optional<domain::Money> repair_price = {};
    std::string quote_from = {};
    std::optional<domain::Percent> share = {};
    std::vector<std::filesystem::path> pictures = {};
    std::size_t line = 0; ///< its place in the answers
};

/// The answers as values. What was not asked, not answered or not understood is empty; why it was not
/// understood stands in `again`. Letter, case and remarks all go by this, so that they never disagree.
struct Reading {
    text::Language language = text::Language::English;
    const law::Pack* pack = nullptr; ///< of the country the person lives in; may be null
    std::string country = {};
    domain::Currency currency;
    domain::Date today;
    domain::Uid uid = {};
    std::map<std::string, std::string> texts = {}; ///< texts, lines and choices
    std::map<std::string, domain::Date> dates = {};
    std::optional<domain::Money> price = {};
    std::vector<ReadDefect> defects = {};
    std::vector<std::filesystem::path> receipts = {};
    std::vector<AskAgain> again = {};

    const std::string& text(const std::string& key) const;
    bool has(const std::string& key) const { return !text(key).empty(); }
    bool says(const std::string& key, std::string_view option) const { return text(key) == option; }
    std::optional<domain::Date> date(const std::string& key) const;

    /// What holds when a firm buys is not known here.
    bool stops() const { return says("bought_as", "firm"); }
    bool never_came() const { return says("arrived", "never"); }
    bool is_together() const { return says("who_bought", "together") && has("other_buyer"); }
    /// Whether consumer law of the country holds as far as the program can tell: bought from a firm at home,
    /// not by a firm.
    bool is_consumer_sale() const;
    bool is_abroad() const { return says("seller_abroad", "eu") || says("seller_abroad", "elsewhere"); }
    /// The seller has tried in vain, refused, or has not answered within the days a letter gives.
    bool had_his_chance() const {
        return says("answered", "tried") || says("answered", "refused") || is_silent();
    }
    bool is_silent() const;
};

Reading reading_of(const domain::Answers& answers, domain::Date today, const Resources& resources);

} // namespace redress::app
