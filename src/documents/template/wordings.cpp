// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/documents/rewording.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace redress::documents {

namespace {

constexpr std::string_view fixed_space = "\u00A0";

std::string with_plain_spaces(std::string text) {
    for (std::size_t at = 0; (at = text.find(fixed_space, at)) != std::string::npos;)
        text.replace(at, fixed_space.size(), " ");
    return text;
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

/// The names of months and weekdays as papers of all languages have them.
std::set<std::string> names_of_days() {
    constexpr int days = 366; // every month and weekday
    constexpr text::Language languages[] = {text::Language::English, text::Language::Swedish,
                                            text::Language::Danish, text::Language::Hungarian,
                                            text::Language::German};
    std::set<std::string> names;
    const domain::Date first = *domain::Date::from_ymd(2024, 1, 1);
    for (const text::Language language : languages) {
        for (int i = 0; i < days; ++i) {
            for (std::string& word : words_of(with_plain_spaces(text::format_date(
                     *domain::day_after(first, i), language, text::DateStyle::WithWeekday)))) {
                std::erase_if(word, [](char c) { return c == ',' || c == '.'; });
                const bool is_name = word.size() > 3 || word == "May" || word == "maj" || word == "Mai";
                if (is_name && word.find_first_of("0123456789") == std::string::npos) names.insert(word);
            }
        }
    }
    return names;
}

/// A word without the marks around it.
struct Core {
    std::string before;
    std::string word;
    std::string after;
};

Core core_of(const std::string& word) {
    constexpr std::string_view marks = ".,;:!?()\"";
    const std::size_t begin = word.find_first_not_of(marks);
    if (begin == std::string::npos) return {word, {}, {}};
    const std::size_t end = word.find_last_not_of(marks) + 1;
    return {word.substr(0, begin), word.substr(begin, end - begin), word.substr(end)};
}

/// A sentence with its days, amounts and numbers taken out, and those.
struct Masked {
    std::string rest;
    std::vector<std::string> values = {};
};

class Masking {
public:
    explicit Masking(const std::string& sentence) {
        for (const std::string& word : words_of(with_plain_spaces(sentence))) add(core_of(word));
        end_value();
    }
    Masked masked() { return std::move(masked_); }

private:
    static bool varies(const std::string& word) {
        static const std::set<std::string> names = names_of_days();
        return word.find_first_of("0123456789") != std::string::npos || names.contains(word);
    }

    /// "fredagen den 20 november 2026" is one value.
    void add(const Core& core) {
        const bool goes_on = !value_.empty() && core.word == "den" && core.after.empty();
        if (goes_on || varies(core.word)) {
            if (!core.before.empty()) end_value();
            masked_.rest += core.before;
            value_ += (value_.empty() ? "" : " ") + core.word;
            after_ = core.after;
            if (!after_.empty() && after_ != ",") end_value();
        } else {
            end_value();
            masked_.rest += core.before + core.word + core.after + ' ';
        }
    }

    void end_value() {
        if (!value_.empty()) {
            masked_.values.push_back(value_);
            masked_.rest += '\x01' + after_ + ' ';
        }
        value_.clear();
        after_.clear();
    }

    Masked masked_;
    std::string value_;
    std::string after_;
};

/// The person's words with the values of today where they repeat those of then.
std::string brought_up(const std::string& to, const std::vector<std::string>& then,
                       const std::vector<std::string>& now) {
    if (then == now) return to;
    const std::string old = with_plain_spaces(to);
    std::string made;
    for (std::size_t at = 0; at < old.size();) {
        std::size_t best = then.size();
        for (std::size_t i = 0; i < then.size(); ++i)
            if (old.compare(at, then[i].size(), then[i]) == 0 &&
                (best == then.size() || then[i].size() > then[best].size()))
                best = i;
        made += best == then.size() ? std::string(1, old[at]) : now[best];
        at += best == then.size() ? 1 : then[best].size();
    }
    return made;
}

class Placing {
public:
    Placing(std::span<const std::string> sentences, std::span<const domain::Rewording> rewordings)
        : sentences_(sentences), rewordings_(rewordings) {
        std::vector<bool> is_placed(rewordings.size());
        for (std::size_t i = 0; i < rewordings.size(); ++i) is_placed[i] = takes_its_own(i);
        for (const std::string& sentence : sentences) masks_.push_back(Masking(sentence).masked());
        for (std::size_t i = 0; i < rewordings.size(); ++i)
            if (!is_placed[i] && !takes_changed(i)) wordings_.without_place.push_back(rewordings[i]);
    }
    Wordings taken() { return std::move(wordings_); }

private:
    bool takes_its_own(std::size_t index) {
        const std::string from = with_plain_spaces(rewordings_[index].from);
        bool is_placed = false;
        for (const std::string& sentence : sentences_)
            if (with_plain_spaces(sentence) == from) {
                wordings_.by_sentence.try_emplace(sentence, Placed{index, rewordings_[index].to});
                is_placed = true;
            }
        return is_placed;
    }

    bool takes_changed(std::size_t index) {
        const Masked from = Masking(rewordings_[index].from).masked();
        std::set<std::string> same;
        const Masked* found = nullptr;
        for (std::size_t i = 0; i < sentences_.size() && !from.values.empty(); ++i) {
            if (masks_[i].rest != from.rest || wordings_.by_sentence.contains(sentences_[i])) continue;
            same.insert(sentences_[i]);
            found = &masks_[i];
        }
        if (same.size() != 1) return false;
        wordings_.by_sentence.try_emplace(
            *same.begin(), Placed{index, brought_up(rewordings_[index].to, from.values, found->values)});
        return true;
    }

    std::span<const std::string> sentences_;
    std::span<const domain::Rewording> rewordings_;
    std::vector<Masked> masks_;
    Wordings wordings_;
};

} // namespace

Wordings wordings_for(std::span<const std::string> sentences, std::span<const domain::Rewording> rewordings) {
    return Placing(sentences, rewordings).taken();
}

} // namespace redress::documents
