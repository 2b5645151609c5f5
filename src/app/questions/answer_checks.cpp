// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_checks.h"

#include "file_label.h"

#include <redress/exchange/mail_message.h>
#include <redress/text/format.h>

#include <array>
#include <fstream>

namespace redress::app {

namespace {

using domain::Date;
using Path = std::filesystem::path;

/// A day, the one it cannot be before, and the sentence that says so. In the order of the questions.
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
};

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
        for (const Order& order : orders) {
            const auto day = reading_.date(order.day);
            const auto earlier = reading_.date(order.earlier);
            if (!day || !earlier || *day >= *earlier || is_digital_notice(order)) continue;
            drop(order.day, order.sentence,
                 {text::format_date(*earlier, reading_.language, text::DateStyle::Long)});
        }
    }

private:
    /// Work and subscriptions go wrong before they are finished.
    bool is_digital_notice(const Order& order) const {
        const bool goes_on = reading_.says("kind", "work") || reading_.says("kind", "digital");
        return goes_on && std::string_view(order.sentence) == "before_got";
    }

    void drop(const std::string& key, const char* sentence, const std::vector<std::string>& values = {}) {
        reading_.dates.erase(key);
        reading_.again.push_back(
            {key, std::nullopt, words_.sentence(std::string("again.") + sentence, values)});
    }

    Reading& reading_;
    const QuestionWords& words_;
};

/// Which sentence a file needs; null when a seller can open it.
const char* fault_of(const Path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 16> first{};
    if (!in || !in.read(first.data(), 1)) return "file_missing";
    in.read(first.data() + 1, first.size() - 1);
    const auto length = static_cast<std::size_t>(in.gcount()) + 1;
    switch (exchange::file_kind({first.data(), length})) {
    case exchange::FileKind::Unknown:
        return "file_kind";
    case exchange::FileKind::Heic:
        return "file_heic";
    default:
        return nullptr;
    }
}

} // namespace

void drop_impossible_days(Reading& reading, const QuestionWords& words) {
    DayCheck check(reading, words);
    check.check_each();
    check.check_order();
}

std::vector<AskAgain> questionable_files(const Reading& reading, const QuestionWords& words) {
    std::vector<AskAgain> again;
    const auto look_at = [&](const Path& file, const char* question, std::optional<std::size_t> defect) {
        if (const char* fault = fault_of(file))
            again.push_back(
                {question, defect, words.sentence(std::string("again.") + fault, {file_label(file)})});
    };
    for (const Path& file : reading.receipts) look_at(file, "receipts", std::nullopt);
    for (const ReadDefect& defect : reading.defects)
        for (const Path& file : defect.pictures) look_at(file, "pictures", defect.line);
    return again;
}

} // namespace redress::app
