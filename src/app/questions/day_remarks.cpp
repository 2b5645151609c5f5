// SPDX-License-Identifier: GPL-3.0-or-later
#include "free_return.h"
#include "letter/board_floor.h"
#include "remarks.h"
#include "sending_day.h"

#include <redress/app/case_dates.h>
#include <redress/app/law_sentences.h>

#include <set>

namespace redress::app {

namespace {

using domain::Consequence;
using domain::Date;
using domain::RuleKind;

/// Each kind of day is told once: the first that comes.
class DayRemarks {
public:
    explicit DayRemarks(const Thinking& thinking)
        : thinking_(thinking), law_(law_of(thinking.dispute, thinking.resources)) {}

    void add_all() {
        for (const DateProposal& proposal : date_proposals(thinking_.dispute, law_))
            if (proposal.pack == law_.own && law::may_be_printed(proposal.dates.confidence))
                look_at(proposal);
    }

private:
    void look_at(const DateProposal& proposal) {
        if (!is_confirmed_for(*proposal.rule, thinking_.reading) || is_without_help(*proposal.rule)) return;
        const std::string sentence = sentence_for(proposal.dates, proposal.rule->key);
        const Consequence consequence = proposal.dates.consequence;
        if (sentence.empty() || !told_.insert({proposal.dates.kind, consequence}).second) return;
        const Date day = day_to_say(proposal.dates, thinking_.reading.today);
        thinking_.remarks.push_back(
            {RemarkKind::Note,
             Screen::When,
             thinking_.words.sentence("time." + sentence, {thinking_.day(day), title_of(*proposal.rule)}),
             lines_for(proposal),
             {}});
    }

    const std::string& title_of(const law::Rule& rule) const {
        return words_in(rule.title, thinking_.messages().language());
    }

    /// What is asked is the remedy that the rule does not help.
    bool is_without_help(const law::Rule& rule) const {
        return !rule.not_for_remedies.empty() &&
               free_return_until(thinking_.dispute, thinking_.reading).has_value();
    }

    /// A window is about when the defect showed; nothing is late for it.
    std::string window(const std::string& name, const law::Deadline& dates) const {
        const auto noticed = thinking_.reading.date("noticed_on");
        if (!noticed) return name + "_unknown";
        return name + (*noticed <= dates.legal ? "_within" : "_after");
    }

    std::string harbour(const law::Deadline& dates) const {
        const Reading& reading = thinking_.reading;
        const auto told = reading.date("told_on");
        if (reading.says("told", "yes") && !told) return {};
        if (told) return *told <= dates.legal ? "harbour_met" : "harbour_after_told";
        return reading.today <= dates.legal ? "harbour_ahead" : "harbour_after";
    }

    /// Other windows, such as the one without a deduction for use, are about money that is not asked yet.
    std::string sentence_for(const law::Deadline& dates, std::string_view rule) const {
        if (dates.consequence == Consequence::BurdenShifts) return window("presumption", dates);
        if (dates.kind == RuleKind::Window)
            return rule.starts_with("liability") ? window("window", dates) : std::string();
        return dates.kind == RuleKind::Act ? act(dates) : std::string();
    }

    /// The end of a claim is worth saying when it comes within a year.
    std::string act(const law::Deadline& dates) const {
        constexpr int year = 365;
        const bool is_ahead = thinking_.reading.today <= dates.legal;
        const bool is_far = domain::days_between(thinking_.reading.today, dates.legal) > year;
        switch (dates.consequence) {
        case Consequence::SafeHarbourEnds:
            return harbour(dates);
        case Consequence::ClaimLost:
            if (is_far) return {};
            return is_ahead ? "claim_ahead" : "claim_after";
        case Consequence::ForumRefuses:
            if (!has_board_for_claim(thinking_.dispute, thinking_.reading)) return {};
            return is_ahead ? "board_ahead" : "board_after";
        case Consequence::RemedyLost:
            // The wish for the money back says it itself.
            return is_ahead && !thinking_.reading.says("wish", "money_back") ? "remedy_ahead" : "";
        default:
            return {};
        }
    }

    std::vector<std::string> lines_for(const DateProposal& proposal) const {
        const text::Messages messages = thinking_.messages();
        std::vector<std::string> lines{words_in(proposal.rule->statement, messages.language())};
        const law::Calendar* days = calendar_for(*proposal.pack, *proposal.rule, law_.national);
        for (std::string& step : explanation_of(proposal.dates.steps, days, messages))
            lines.push_back(std::move(step));
        lines.push_back(source_sentence(proposal.dates.source, proposal.dates.checked_on,
                                        proposal.dates.confidence, messages));
        std::erase(lines, "");
        return lines;
    }

    const Thinking& thinking_;
    CaseLaw law_;
    std::set<std::pair<RuleKind, Consequence>> told_ = {};
};

} // namespace

void add_day_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.promised_ahead)
        thinking.note(Screen::When, "promised_ahead", {thinking.day(*reading.promised_ahead)}).kind =
            RemarkKind::Stop;
    if (may_cite(reading) && !reading.date("bought_on") && !reading.never_came())
        thinking.note(Screen::When, "bought_on_unknown");
    if (may_cite(reading) && !reading.never_came()) DayRemarks(thinking).add_all();
}

} // namespace redress::app
