// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "money_reading.h"
#include "spoken.h"
#include "typed/answer_checks.h"
#include "typed/clean_text.h"
#include "typed/typed_values.h"

#include <algorithm>

namespace redress::app {

namespace {

using domain::Answers;
using domain::Date;

constexpr int usual_silence = 14;

/// That of the answers where there is a letter in it.
text::Language language_of(const Answers& answers, const Resources& resources) {
    const auto wanted = text::language_from(answers.language);
    const bool has_letter = wanted && resources.templates(*wanted).contains("first_letter");
    return has_letter ? *wanted : text::Language::English;
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
            return keep(key.ends_with("_email") ? email_in(typed) : clean(clean_line(typed)));
        case AnswerForm::Lines:
            return key == "wrong" ? void() : keep(clean(clean_lines(typed)));
        case AnswerForm::Choice:
            return read_choice(typed);
        case AnswerForm::Date:
            if (const auto day = value_in(typed, typed_day)) reading_.dates.emplace(key, *day);
            return;
        case AnswerForm::Money:
            reading_.price = money_in(typed, reading_.price_as_typed);
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
        ReadDefect defect{.what = clean(clean_point(typed.what)), .pictures = typed.pictures, .line = index};
        if (defect.what.empty()) return;
        const auto said = [&](const char* key) { return of_defect(typed, key, index); };
        defect.repair_price = money_in(said("repair_price"), defect.repair_as_typed);
        defect.quote_from = clean(clean_line(said("quote_from")));
        defect.share = value_in(said("share"), typed_share);
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
        if (!typed.empty()) again("choice");
    }

    /// An address that is none would fail only when the mail is sent.
    std::string email_in(const std::string& typed) {
        const std::string text = clean(clean_line(typed));
        std::string address = typed_email(text);
        if (!text.empty() && address.empty()) again("email");
        return address;
    }

    /// Sets `as_typed` instead while nothing says in which currency it is.
    std::optional<domain::Money> money_in(const std::string& typed, std::string& as_typed) {
        const std::string text = clean(clean_line(typed));
        if (text.empty()) return std::nullopt;
        const Typed<std::string> plain = plain_amount(text, {words_, reading_.language, reading_.today});
        const MoneyRead read = std::holds_alternative<std::string>(plain)
                                   ? money_read(std::get<std::string>(plain), reading_)
                                   : MoneyRead{.problem = std::get<const char*>(plain)};
        if (read.problem != nullptr) again(read.problem, {std::string(reading_.currency.code())});
        if (!read.as_typed.empty()) as_typed = text;
        return read.amount;
    }

    template <class Value>
    std::optional<Value> value_in(const std::string& typed,
                                  Typed<Value> (*read)(const std::string&, const Typing&)) {
        const std::string text = clean(clean_line(typed));
        if (text.empty()) return std::nullopt;
        const Typed<Value> value = read(text, {words_, reading_.language, reading_.today});
        if (const auto* understood = std::get_if<Value>(&value)) return *understood;
        again(std::get<const char*>(value), {std::string(reading_.currency.code())});
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
    return pack != nullptr && says("seller_kind", "firm") && says("bought_as", "private") &&
           says("seller_abroad", "no");
}

bool Reading::is_silent() const {
    const auto told = date("told_on");
    const int patience = pack != nullptr ? pack->reply_days() : usual_silence;
    return says("answered", "silent") && told && domain::days_between(*told, today) >= patience;
}

Reading reading_of(const Answers& answers, Date today, const Resources& resources) {
    const text::Language language = language_of(answers, resources);
    const std::string& country = spoken(answers, "country");
    const law::Pack* pack = country.empty() ? nullptr : resources.pack(country);
    const auto currency =
        pack != nullptr ? std::optional(pack->currency()) : named_currency(answers, language);
    Reading reading{.language = language,
                    .pack = pack,
                    .country = country,
                    .currency = currency.value_or(*domain::Currency::from_code("EUR")),
                    .has_currency = currency.has_value(),
                    .today = today,
                    .uid = answers.uid};
    const QuestionWords& words = resources.question_words(language);
    Reader(answers, reading, words).read_all();
    const auto promised = reading.date("promised_on");
    if (promised && *promised > today) {
        reading.promised_ahead = promised;
        reading.dates.erase("promised_on");
    }
    drop_impossible_days(reading, words);
    ask_about_contradictions(reading, answers, words);
    return reading;
}

} // namespace redress::app
