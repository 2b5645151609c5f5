// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/five_questions.h>
#include <redress/domain/money.h>

namespace redress::app {

/// What was said about one thing that is wrong, as far as it is understood.
struct ReadDefect {
    std::string what; ///< tidied; never empty
    std::optional<domain::Money> repair_price = {};
    std::string repair_as_typed = {}; ///< instead, where nothing says in which currency
    std::string quote_from = {};
    std::optional<domain::Percent> share = {};
    std::vector<std::filesystem::path> pictures = {};
    std::size_t line = 0; ///< its place in the answers
};

/// The answers as values. What was not asked, not answered or not understood is empty; why it was not
/// understood stands in `again`. Letter, case and remarks all go by this, so that they never disagree.
struct Reading {
    text::Language language = text::Language::English;
    const law::Pack* pack = nullptr; ///< of the country the person lives in; null while that is not said
    std::string country = {};
    /// Of the country, else the one that an amount names; while neither is known no amount is read.
    domain::Currency currency;
    bool has_currency = false;
    domain::Date today;
    domain::Uid uid = {};
    std::map<std::string, std::string> texts = {}; ///< texts, lines and choices
    std::map<std::string, domain::Date> dates = {};
    std::optional<domain::Money> price = {};
    std::string price_as_typed = {};                 ///< instead, where nothing says in which currency
    std::optional<domain::Date> promised_ahead = {}; ///< what never came is not late before this day
    std::vector<ReadDefect> defects = {};
    std::vector<std::filesystem::path> receipts = {};
    std::vector<AskAgain> again = {};

    const std::string& text(const std::string& key) const;
    bool has(const std::string& key) const { return !text(key).empty(); }
    bool says(const std::string& key, std::string_view option) const { return text(key) == option; }
    std::optional<domain::Date> date(const std::string& key) const;

    /// What holds when a firm buys is not known here, and before the promised day nothing is late.
    bool stops() const { return says("bought_as", "firm") || promised_ahead; }
    bool never_came() const { return says("arrived", "never"); }
    bool is_together() const { return says("who_bought", "together") && has("other_buyer"); }
    /// Whether consumer law of the country holds: somebody said that it was bought from a firm at home and
    /// not for a firm.
    bool is_consumer_sale() const;
    bool is_abroad() const { return says("seller_abroad", "eu") || says("seller_abroad", "elsewhere"); }
    /// The seller has tried in vain or will not mend or replace. A no to something else is none, and nothing
    /// follows from silence: the days that a letter gives are a custom.
    bool had_his_chance() const { return says("answered", "tried") || says("answered", "refused"); }
    bool has_said_no() const { return says("answered", "refused") || says("answered", "said_no"); }
    /// Longer than a letter gives.
    bool is_silent() const;
};

Reading reading_of(const domain::Answers& answers, domain::Date today, const Resources& resources);

} // namespace redress::app
