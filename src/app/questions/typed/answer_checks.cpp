// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_checks.h"

#include "questions/file_label.h"
#include "questions/files/file_fault.h"
#include "questions/spoken.h"

#include <redress/app/first_letter.h>
#include <redress/documents/rewording.h>
#include <redress/text/format.h>

#include <algorithm>
#include <array>
#include <bitset>

namespace redress::app {

namespace {

using Path = std::filesystem::path;

/// In the order of the questions.
constexpr std::array day_keys{"bought_on", "got_on", "fitted_on", "promised_on", "noticed_on", "told_on"};
using Gone = std::bitset<day_keys.size()>;

/// A day, the one it cannot be before, and the sentence that says so.
struct Order {
    const char* day;
    const char* earlier;
    const char* sentence;
};
constexpr Order orders[] = {
    {"got_on", "bought_on", "before_bought"},     {"fitted_on", "bought_on", "before_bought"},
    {"fitted_on", "got_on", "before_got"},        {"promised_on", "bought_on", "before_bought"},
    {"noticed_on", "bought_on", "before_bought"}, {"noticed_on", "got_on", "before_got"},
    {"told_on", "bought_on", "before_bought"},    {"told_on", "noticed_on", "before_noticed"},
    {"told_on", "got_on", "before_got"},
};

std::size_t place_of(std::string_view key) {
    return static_cast<std::size_t>(std::ranges::find(day_keys, key) - day_keys.begin());
}

class DayCheck {
public:
    DayCheck(Reading& reading, const QuestionWords& words) : reading_(reading), words_(words) {}

    void check_each() {
        const auto all = reading_.dates;
        for (const auto& [key, day] : all) {
            if (day.year() < 1990)
                drop(key, "before_1990");
            else if (day > reading_.today)
                drop(key, key == "promised_on" ? "not_yet" : "future");
        }
    }

    void check_order() {
        const Gone gone = fewest();
        for (std::size_t i = 0; i < day_keys.size(); ++i)
            if (gone[i]) ask_again(day_keys[i], gone);
        for (std::size_t i = 0; i < day_keys.size(); ++i)
            if (gone[i]) reading_.dates.erase(day_keys[i]);
    }

private:
    /// Work and subscriptions go wrong before they are finished.
    bool goes_wrong_before(const Order& order) const {
        const bool goes_on = reading_.says("kind", "work") || reading_.says("kind", "digital");
        return goes_on && std::string_view(order.sentence) == "before_got";
    }

    bool is_broken(const Order& order, Gone gone) const {
        if (gone[place_of(order.day)] || gone[place_of(order.earlier)]) return false;
        const auto day = reading_.date(order.day);
        const auto earlier = reading_.date(order.earlier);
        return day && earlier && *day < *earlier && !goes_wrong_before(order);
    }

    /// The fewest days without which no order is broken; of equally many those asked last.
    Gone fewest() const {
        Gone best = Gone().set();
        for (unsigned long mask = 0; mask < (1UL << day_keys.size()); ++mask) {
            const Gone gone(mask);
            const bool is_right =
                std::ranges::none_of(orders, [&](const Order& order) { return is_broken(order, gone); });
            if (is_right && gone.count() <= best.count()) best = gone;
        }
        return best;
    }

    /// Beside a day that stays: either it is before that one, or that one should come later.
    void ask_again(const std::string& key, Gone gone) {
        gone.reset(place_of(key));
        for (const Order& order : orders) {
            const bool is_later = key == order.day;
            if ((!is_later && key != order.earlier) || !is_broken(order, gone)) continue;
            const domain::Date other = *reading_.date(is_later ? order.earlier : order.day);
            return ask(key, is_later ? order.sentence : "after_later",
                       {text::format_date(other, reading_.language, text::DateStyle::Long)});
        }
    }

    void drop(const std::string& key, const char* sentence) {
        reading_.dates.erase(key);
        ask(key, sentence, {});
    }

    void ask(const std::string& key, const char* sentence, const std::vector<std::string>& values) {
        reading_.again.push_back(
            {key, std::nullopt, words_.sentence(std::string("again.") + sentence, values)});
    }

    Reading& reading_;
    const QuestionWords& words_;
};

/// Which sentence a file needs; null when a seller can open it.
const char* sentence_for(FileFault fault) {
    switch (fault) {
    case FileFault::Missing:
        return "file_missing";
    case FileFault::TooLarge:
        return "file_large";
    case FileFault::NoPaper:
        return "file_kind";
    case FileFault::Heic:
        return "file_heic";
    case FileFault::None:
        break;
    }
    return nullptr;
}

} // namespace

void drop_impossible_days(Reading& reading, const QuestionWords& words) {
    DayCheck check(reading, words);
    check.check_each();
    check.check_order();
}

void ask_about_contradictions(Reading& reading, const domain::Answers& answers, const QuestionWords& words) {
    if (never_came(answers) && !spoken(answers, "got_on").empty())
        reading.again.push_back({"arrived", std::nullopt, words.sentence("again.never_but_got")});
}

std::vector<AskAgain> questionable_files(const Reading& reading, const QuestionWords& words) {
    std::vector<AskAgain> again;
    const auto look_at = [&](const Path& file, const char* question, std::optional<std::size_t> defect) {
        if (const char* fault = sentence_for(fault_of(file)))
            again.push_back(
                {question, defect, words.sentence(std::string("again.") + fault, {file_label(file)})});
    };
    for (const Path& file : reading.receipts) look_at(file, "receipts", std::nullopt);
    for (const ReadDefect& defect : reading.defects)
        for (const Path& file : defect.pictures) look_at(file, "pictures", defect.line);
    return again;
}

std::vector<AskAgain> lost_rewordings(const domain::Answers& answers, domain::Date today,
                                      const Resources& resources, const QuestionWords& words) {
    std::vector<AskAgain> lost;
    if (answers.rewordings.empty()) return lost;
    const std::vector<std::string> sentences = sentences_of(answers, today, resources);
    // Of answers that stop there is no letter.
    if (sentences.empty()) return lost;
    for (const domain::Rewording& one : documents::wordings_for(sentences, answers.rewordings).without_place)
        lost.push_back({"rewordings", std::nullopt, words.sentence("again.sentence_gone", {one.from})});
    return lost;
}

} // namespace redress::app
