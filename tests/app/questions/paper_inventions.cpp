// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <redress/text/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace redress::test {

namespace {

std::string typed(const std::map<std::string, std::string>& texts, const std::string& key) {
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : found->second;
}

std::string plain(std::string text) {
    for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

/// What the amounts and shares of the trial mean, worked out by hand; the rest means nothing.
std::optional<std::int64_t> whole_units(const std::string& text) {
    static const std::map<std::string, std::int64_t> known{
        {"4 800", 4'800}, {"640", 640}, {"12 tusen", 12'000}, {"710", 710}, {"9 900", 9'900}};
    const auto found = known.find(text);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> per_cent(const std::string& text) {
    static const std::map<std::string, int> known{{"15", 15}, {"ungefär 35 %", 35}};
    const auto found = known.find(text);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// The raw answers, and what follows from them without the program.
class ByHand {
public:
    explicit ByHand(const domain::Answers& given)
        : given_(given),
          language_(given.language == "sv" ? text::Language::Swedish : text::Language::English) {}

    bool says(const std::string& key, const std::string& option) const {
        return typed(given_.texts, key) == option;
    }
    bool has_country() const { return currencies().contains(typed(given_.texts, "country")); }

    /// What must be said before a section may stand anywhere.
    bool may_name_law() const {
        return has_country() && says("bought_as", "private") && says("seller_kind", "firm") &&
               says("seller_abroad", "no") && !typed(given_.texts, "kind").empty();
    }

    std::string money(std::int64_t hundredths) const {
        const auto currency = *domain::Currency::from_code(currencies().at(typed(given_.texts, "country")));
        const std::int64_t minor = currency.exponent() == 0 ? (hundredths + 50) / 100 : hundredths;
        return plain(text::format_money({minor, currency}, language_));
    }

    std::optional<std::int64_t> price() const {
        // "tusen" is no word of English.
        const std::string text = typed(given_.texts, "price");
        if (text == "12 tusen" && given_.language == "en") return std::nullopt;
        return whole_units(text);
    }

    /// In hundredths, one for each defect.
    std::vector<std::int64_t> reductions() const {
        std::vector<std::int64_t> all;
        if (!says("wish", "money_off") || says("arrived", "never")) return all;
        for (const domain::DefectAnswers& defect : given_.defects) {
            const std::string knows = typed(defect.texts, "knows_repair_cost");
            const std::string said = typed(defect.texts, "repair_price");
            if (knows == "yes" || (knows.empty() && !said.empty())) {
                if (const auto cost = whole_units(said)) all.push_back(*cost * 100);
            } else if (const auto share = share_of(defect); share && price()) {
                all.push_back(*price() * *share);
            }
        }
        return all;
    }

    std::optional<std::int64_t> total() const {
        const auto all = reductions();
        if (all.empty()) return std::nullopt;
        const std::int64_t sum = std::accumulate(all.begin(), all.end(), std::int64_t{0});
        return price() ? std::min(sum, *price() * 100) : sum;
    }

    /// Everything with figures that the answers say or that follows from them; longest first.
    std::vector<std::string> figures() const {
        std::vector<std::string> all = days();
        if (has_country()) {
            if (price()) all.push_back(money(*price() * 100));
            for (const std::int64_t amount : reductions()) all.push_back(money(amount));
            if (total()) all.push_back(money(*total()));
        }
        for (const domain::DefectAnswers& defect : given_.defects) {
            if (const auto share = share_of(defect))
                all.push_back(plain(text::format_percent({*share * 100}, language_)));
            add_as_typed(all, typed(defect.texts, "repair_price"));
        }
        add_as_typed(all, typed(given_.texts, "price"));
        for (std::size_t i = 1; i <= files(); ++i)
            for (const char* word : {"Bilaga ", "Exhibit ", "Enclosure "})
                all.push_back(word + std::to_string(i));
        std::ranges::sort(all, [](const auto& a, const auto& b) { return a.size() > b.size(); });
        return all;
    }

private:
    static const std::map<std::string, std::string>& currencies() {
        static const std::map<std::string, std::string> codes{
            {"SE", "SEK"}, {"DK", "DKK"}, {"HU", "HUF"}, {"EW", "GBP"}, {"DE", "EUR"}};
        return codes;
    }

    std::optional<int> share_of(const domain::DefectAnswers& defect) const {
        const std::string text = typed(defect.texts, "share");
        return text.starts_with("ungefär") && given_.language == "en" ? std::nullopt : per_cent(text);
    }

    /// Without a country nothing says in which currency an amount is: it stands as it was typed.
    void add_as_typed(std::vector<std::string>& all, const std::string& text) const {
        if (!has_country() && whole_units(text)) all.push_back(text);
    }

    std::size_t files() const {
        std::size_t count = given_.receipts.size();
        for (const auto& defect : given_.defects) count += defect.pictures.size();
        return count;
    }

    void add_day(std::vector<std::string>& all, domain::Date day) const {
        for (const auto style : {text::DateStyle::WithWeekday, text::DateStyle::Long})
            all.push_back(plain(text::format_date(day, language_, style)));
    }

    /// Those of questions that are asked, the day of writing, the day of the answer (the Monday after
    /// fourteen days, which end on a Sunday), and what an English buyer may count: thirty days from having
    /// it.
    std::vector<std::string> days() const {
        std::vector<std::string> all;
        for (const app::Question& question : app::questions()) {
            const auto day = domain::Date::from_iso(typed(given_.texts, question.key));
            if (question.form != app::AnswerForm::Date || !day || !app::is_asked(question, given_)) continue;
            add_day(all, *day);
            const bool is_received = question.key == "got_on" || question.key == "fitted_on";
            if (is_received && says("country", "EW") && says("wish", "money_back"))
                for (const int count : {29, 30, 33}) add_day(all, *domain::day_after(*day, count));
        }
        for (const char* answer_by : {"2026-12-07", "2026-11-22"}) add_day(all, day(answer_by));
        return all;
    }

    const domain::Answers& given_;
    text::Language language_;
};

/// A sentence about something that only an answer can say.
struct Said {
    const char* key;
    const char* option;
    const char* swedish;
    const char* english;
};
constexpr Said sayings[] = {{"told", "yes", "sa till om", "told you about"},
                            {"answered", "tried", "Ni har försökt", "You have tried"},
                            {"answered", "refused", "Ni har avböjt", "You have declined"},
                            {"answered", "silent", "inte fått något svar", "have had no answer"},
                            {"who_bought", "gift", "som en present", "as a present"},
                            {"arrived", "never", "Ingenting har levererats", "Nothing has been delivered"},
                            {"kind", "work", "Arbetet", "The work"}};

std::string said_without_reason(const std::string& body, const ByHand& hand) {
    for (const Said& said : sayings)
        for (const char* words : {said.swedish, said.english})
            if (!hand.says(said.key, said.option) && body.find(words) != std::string::npos) return words;
    return {};
}

/// Laws and currencies that nobody has named.
std::string law_without_reason(const std::string& body, const ByHand& hand) {
    constexpr std::array laws{"§", "lagen (", " Act ", "section", "paragraf", " kap. "};
    constexpr std::array currencies{" kr", "SEK", "£", "€", " Ft", "DKK", "GBP", "EUR"};
    for (const char* word : laws)
        if (!hand.may_name_law() && body.find(word) != std::string::npos) return word;
    for (const char* word : currencies)
        if (!hand.has_country() && body.find(word) != std::string::npos) return word;
    return {};
}

std::string wrong_total(const std::string& body, const ByHand& hand) {
    if (!hand.has_country()) return {};
    for (const std::string start : {"begär prisavdrag med ", "price reduction of "}) {
        const auto at = body.find(start);
        if (at == std::string::npos) continue;
        std::string rest = body.substr(at + start.size());
        for (const std::string word : {"sammanlagt ", "altogether "})
            if (rest.starts_with(word)) rest.erase(0, word.size());
        if (!hand.total() || !rest.starts_with(hand.money(*hand.total())))
            return "the total " + rest.substr(0, 40);
    }
    return {};
}

std::string body_of(const documents::Document& paper, const domain::Answers& given) {
    std::string body;
    for (const PaperText& part : texts_of(paper, given)) body += part.text + "\n";
    return body;
}

void take_out(std::string& text, const std::string& part) {
    if (part.empty()) return;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos;)
        text.replace(at, part.size(), "Yy");
}

std::string hidden_text_in(const documents::Document& paper, const domain::Answers& given) {
    const std::string whole = plain(documents::plain_text(paper, 1'000'000));
    for (const app::Question& question : app::questions()) {
        const bool is_hidden = !question.of_each_defect && !app::is_asked(question, given);
        const std::string text = typed(given.texts, question.key);
        const bool is_word = text.starts_with("Ord") || text.starts_with("Rad");
        if (is_hidden && is_word && whole.find(text) != std::string::npos) return question.key;
    }
    return {};
}

/// The sections that a pack has words for, and what it says of boards and advisers.
std::vector<std::string> words_of_packs(const domain::Answers& given) {
    std::vector<std::string> all;
    const law::Pack* pack = resources().pack(typed(given.texts, "country"));
    const auto language = *text::language_from(given.language);
    if (pack == nullptr) return all;
    for (const law::Citation& citation : pack->citations())
        if (const auto words = citation.words.find(language); words != citation.words.end())
            all.push_back(plain(words->second));
    std::ranges::sort(all, [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return all;
}

} // namespace

std::string invention_in(const documents::Document& paper, const domain::Answers& given) {
    const ByHand hand(given);
    const bool is_letter = paper.form == documents::PageForm::Letter;
    std::string body = body_of(paper, given);
    if (std::string words = hidden_text_in(paper, given); !words.empty()) return words;
    if (is_letter || !hand.has_country())
        if (std::string word = law_without_reason(body, hand); !word.empty()) return word;
    // What boards, courts and advisers of a country say has its own figures.
    if (!is_letter && hand.has_country()) return {};
    if (is_letter)
        for (const auto& found : {said_without_reason(body, hand), wrong_total(body, hand)})
            if (!found.empty()) return found;
    if (hand.may_name_law())
        for (const std::string& words : words_of_packs(given)) take_out(body, words);
    for (const std::string& figure : hand.figures()) take_out(body, figure);
    // The numbers of the sheet's headings.
    for (int i = 1; i <= 6 && !is_letter; ++i) take_out(body, std::to_string(i) + ". ");
    const auto figure = body.find_first_of("0123456789");
    return figure == std::string::npos ? std::string() : body.substr(figure > 60 ? figure - 60 : 0, 120);
}

} // namespace redress::test
