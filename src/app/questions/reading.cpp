// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "answer_checks.h"
#include "clean_text.h"
#include "spoken.h"

#include <redress/text/parse.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Answers;
using domain::Date;
using text::ParseProblem;

constexpr int usual_silence = 14;

/// That of the answers where there is a letter in it.
text::Language language_of(const Answers& answers, const Resources& resources) {
    const auto wanted = text::language_from(answers.language);
    const bool has_letter = wanted && resources.templates(*wanted).contains("first_letter");
    return has_letter ? *wanted : text::Language::English;
}

std::string country_of(const Answers& answers, text::Language language) {
    const std::string& typed = spoken(answers, "country");
    if (!typed.empty()) return typed;
    return language == text::Language::Swedish ? "SE" : "EW";
}

domain::Currency currency_of(const law::Pack* pack) {
    return pack != nullptr ? pack->currency() : *domain::Currency::from_code("EUR");
}

/// Reads answers one by one and notes what is not understood.
class Reader {
public:
    Reader(const Answers& answers, Reading& reading, const QuestionWords& words)
        : answers_(answers), reading_(reading), words_(words) {}

    void read_all() {
        for (const Question& question : questions()) {
            question_ = &question;
            defect_.reset();
            if (!question.of_each_defect && is_asked(question, answers_)) read_one();
        }
        if (reading_.never_came()) return;
        for (std::size_t i = 0; i < answers_.defects.size(); ++i) read_defect(i);
    }

private:
    void read_one() {
        const std::string& key = question_->key;
        const std::string& typed = spoken(answers_, key);
        switch (question_->form) {
        case AnswerForm::Text:
            return keep(clean(clean_line(typed)));
        case AnswerForm::Lines:
            return key == "wrong" ? void() : keep(clean(clean_lines(typed)));
        case AnswerForm::Choice:
            return read_choice(typed);
        case AnswerForm::Date:
            if (const auto day = date_in(typed)) reading_.dates.emplace(key, *day);
            return;
        case AnswerForm::Money:
            reading_.price = money_in(typed);
            return;
        case AnswerForm::Files:
            reading_.receipts = answers_.receipts;
            return;
        case AnswerForm::Percent:
            return;
        }
    }

    void read_defect(std::size_t index) {
        const domain::DefectAnswers& typed = answers_.defects[index];
        ask_about("wrong", index);
        ReadDefect defect{.what = clean(clean_line(typed.what)), .pictures = typed.pictures, .line = index};
        if (defect.what.empty()) return;
        const auto said = [&](const char* key) { return of_defect(typed, key, index); };
        defect.repair_price = money_in(said("repair_price"));
        defect.quote_from = clean(clean_line(said("quote_from")));
        defect.share = percent_in(said("share"));
        reading_.defects.push_back(std::move(defect));
    }

    /// What was said about the defect, if it is asked now; what follows is about that answer.
    std::string of_defect(const domain::DefectAnswers& typed, const char* key, std::size_t index) {
        ask_about(key, index);
        const auto found = typed.texts.find(key);
        const bool counts = found != typed.texts.end() && is_asked_of(*question_, answers_, typed);
        return counts ? found->second : std::string();
    }

    void ask_about(const std::string& key, std::size_t index) {
        question_ = &*std::ranges::find(questions(), key, &Question::key);
        defect_ = index;
    }

    void keep(std::string text) {
        if (!text.empty()) reading_.texts.emplace(question_->key, std::move(text));
    }

    std::string clean(CleanText cleaned) {
        constexpr std::pair<TextFault, const char*> sentences[] = {{TextFault::Unreadable, "unreadable"},
                                                                   {TextFault::TooLong, "too_long"},
                                                                   {TextFault::Pictograms, "pictograms"}};
        for (const auto& [fault, sentence] : sentences)
            if (cleaned.fault == fault) again(sentence);
        return std::move(cleaned.text);
    }

    void read_choice(const std::string& typed) {
        const auto& options = question_->options;
        if (std::ranges::find(options, typed) != options.end()) return keep(typed);
        if (!typed.empty() && question_->key != "wish") again("choice");
    }

    std::optional<Date> date_in(const std::string& typed) {
        const std::string text = clean(clean_line(typed));
        if (text.empty()) return std::nullopt;
        const auto parsed = text::parse_date(text, reading_.language);
        if (const auto* day = std::get_if<Date>(&parsed)) return *day;
        const auto problem = std::get<ParseProblem>(parsed);
        const bool has_two = problem == ParseProblem::TwoReadings;
        again(has_two ? "date_two_readings" : problem == ParseProblem::NoSuchDay ? "no_such_day" : "date");
        return std::nullopt;
    }

    std::optional<domain::Money> money_in(const std::string& typed) {
        const std::string text = clean(clean_line(typed));
        if (text.empty()) return std::nullopt;
        const auto parsed = text::parse_money(text, reading_.currency, reading_.language);
        if (const auto* amount = std::get_if<domain::Money>(&parsed)) {
            if (amount->minor > 0) return *amount;
            again("money_not_above_zero");
            return std::nullopt;
        }
        again(money_sentence(std::get<ParseProblem>(parsed)), {std::string(reading_.currency.code())});
        return std::nullopt;
    }

    static const char* money_sentence(ParseProblem problem) {
        if (problem == ParseProblem::TwoReadings) return "money_two_readings";
        if (problem == ParseProblem::WrongCurrency) return "money_currency";
        return problem == ParseProblem::TooLarge ? "money_too_large" : "money";
    }

    std::optional<domain::Percent> percent_in(const std::string& typed) {
        constexpr int whole = 10'000;
        const std::string text = clean(clean_line(typed));
        if (text.empty()) return std::nullopt;
        const auto parsed = text::parse_percent(text, reading_.language);
        const auto* share = std::get_if<domain::Percent>(&parsed);
        if (share != nullptr && share->hundredths > 0 && share->hundredths <= whole) return *share;
        again("percent");
        return std::nullopt;
    }

    void again(const char* sentence, const std::vector<std::string>& values = {}) {
        reading_.again.push_back(
            {question_->key, defect_, words_.sentence(std::string("again.") + sentence, values)});
    }

    const Answers& answers_;
    Reading& reading_;
    const QuestionWords& words_;
    const Question* question_ = nullptr;
    std::optional<std::size_t> defect_ = {};
};

} // namespace

const std::string& Reading::text(const std::string& key) const {
    static const std::string nothing;
    const auto found = texts.find(key);
    return found == texts.end() ? nothing : found->second;
}

std::optional<Date> Reading::date(const std::string& key) const {
    const auto found = dates.find(key);
    return found == dates.end() ? std::nullopt : std::optional(found->second);
}

bool Reading::is_consumer_sale() const {
    return pack != nullptr && says("seller_kind", "firm") && !says("bought_as", "firm") && !is_abroad();
}

bool Reading::is_silent() const {
    const auto told = date("told_on");
    const int patience = pack != nullptr ? pack->reply_days() : usual_silence;
    return says("answered", "silent") && told && domain::days_between(*told, today) >= patience;
}

Reading reading_of(const Answers& answers, Date today, const Resources& resources) {
    const text::Language language = language_of(answers, resources);
    std::string country = country_of(answers, language);
    const law::Pack* pack = resources.pack(country);
    Reading reading{.language = language,
                    .pack = pack,
                    .country = std::move(country),
                    .currency = currency_of(pack),
                    .today = today,
                    .uid = answers.uid};
    const QuestionWords& words = resources.question_words(language);
    Reader(answers, reading, words).read_all();
    drop_impossible_days(reading, words);
    return reading;
}

} // namespace redress::app
