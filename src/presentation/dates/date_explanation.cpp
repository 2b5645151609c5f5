// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_lines.h"

#include <redress/app/kept_words.h>
#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

namespace redress::presentation {

namespace {

constexpr int near_days = 7;

class Explaining {
public:
    Explaining(const domain::Deadline& deadline, const app::CaseLaw& law, domain::Date today,
               const text::Messages& messages)
        : deadline_(deadline), law_(law), today_(today), messages_(messages) {}

    DateExplanation made() {
        DateExplanation made;
        made.title = deadline_.title;
        made.is_open = deadline_.state == domain::DeadlineState::Open;
        made.has_rule = !deadline_.rule.empty();
        made.counts_from_day = made.is_open && deadline_.rule.empty() && deadline_.trigger_date &&
                               deadline_.after.is_none() && !deadline_.period.empty();
        say_standing(made);
        add_days(made);
        made.effect = app::sentence(deadline_.kind, deadline_.consequence, messages_);
        made.steps = deadline_.steps.empty() ? std::vector<std::string>{}
                                             : app::explanation_of(deadline_, law_, messages_);
        made.warnings = app::warnings_of(deadline_, law_, messages_);
        say_origin(made);
        return made;
    }

private:
    void say_standing(DateExplanation& made) const {
        if (!made.is_open) {
            made.tone = Tone::Quiet;
            made.standing = deadline_.state == domain::DeadlineState::Dropped ? messages_.tr("Dropped.")
                            : deadline_.done_on
                                ? text::filled(messages_.tr("Done on {0}."), {day(*deadline_.done_on)})
                                : messages_.tr("Done.");
            return;
        }
        const law::Standing standing = app::standing_on(deadline_, today_);
        made.standing = app::sentence(standing, messages_);
        made.tone = tone_of(standing);
        if (standing != law::Standing::Ahead || !deadline_.safe) return;
        const int left = domain::days_between(today_, *deadline_.safe);
        made.standing =
            text::filled(messages_.ntr("{0} day left.", "{0} days left.", left), {std::to_string(left)});
        if (left <= near_days && deadline_.kind == domain::RuleKind::Act) made.tone = Tone::Warning;
    }

    static Tone tone_of(law::Standing standing) {
        switch (standing) {
        case law::Standing::DueToday:
        case law::Standing::PastSafeDate:
            return Tone::Warning;
        case law::Standing::Passed:
            return Tone::Bad;
        case law::Standing::HarbourEnded:
        case law::Standing::PresumptionEnded:
        case law::Standing::WindowEnded:
        case law::Standing::Begun:
            return Tone::Advice;
        case law::Standing::Ahead:
            break;
        }
        return Tone::Plain;
    }

    /// An act has three days; a window and an effect have one, unless the rule moves it.
    void add_days(DateExplanation& made) const {
        const bool is_act = deadline_.kind == domain::RuleKind::Act;
        const char* first = is_act ? N_("Day to keep") : N_("Day");
        add(made, first, deadline_.safe, {{}, {}, true});
        const bool is_same = deadline_.legal == deadline_.safe && deadline_.computed == deadline_.safe;
        if (is_act || !is_same) {
            add(made, N_("Last day"), deadline_.legal);
            add(made, N_("Computed day"), deadline_.computed);
        }
        add(made, N_("Post by"), deadline_.post_by);
    }

    void add(DateExplanation& made, const char* label, std::optional<domain::Date> date,
             FactLine line = {}) const {
        if (!date) return;
        line.label = messages_.tr(label);
        line.value = app::day_words(*date, messages_);
        made.days.push_back(std::move(line));
    }

    void say_origin(DateExplanation& made) const {
        if (deadline_.rule.empty()) {
            made.origin = messages_.tr("A date of your own: no rule of law gives it.");
            return;
        }
        const law::Rule* rule = app::rule_of(deadline_, law_);
        if (!rule) {
            made.origin =
                text::filled(messages_.tr("Source: {0}. The rule is no longer in the file of this law."),
                             {deadline_.source});
            return;
        }
        made.origin = app::source_sentence(deadline_.source, rule->origin.checked_on, rule->origin.confidence,
                                           messages_);
        if (deadline_.kind == domain::RuleKind::Act && rule->by != law::Actor::Forum)
            made.complete = app::sentence(rule->complete_when, messages_);
    }

    std::string day(domain::Date date) const {
        return text::format_date(date, messages_.language(), text::DateStyle::Long);
    }

    const domain::Deadline& deadline_;
    const app::CaseLaw& law_;
    domain::Date today_;
    const text::Messages& messages_;
};

} // namespace

DateExplanation date_explanation(const domain::Deadline& deadline, const app::CaseLaw& law,
                                 domain::Date today, const text::Messages& messages) {
    return Explaining(deadline, law, today, messages).made();
}

} // namespace redress::presentation
