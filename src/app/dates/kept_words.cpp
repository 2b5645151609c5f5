// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/kept_words.h>
#include <redress/app/law_sentences.h>
#include <redress/law/step_text.h>

#include <algorithm>

namespace redress::app {

namespace {

/// In the order of each enumeration.
constexpr const char* reasons[] = {
    N_("What it counts from has another day now."),
    N_("Nothing in the case says any more what it counts from."),
    N_("The rule no longer follows from what the case says."),
    N_("Another version of the rule holds for this contract."),
    N_("The law's file has changed since the date was kept."),
    N_("The same rule gives other days now."),
    N_("The day before it in the plan has moved."),
    N_("Another record says now what it counts from, on the same day."),
};
constexpr const char* log_kinds[] = {N_("Entered"),  N_("Changed"), N_("Ticked off"), N_("Dropped"),
                                     N_("Reopened"), N_("New day"), N_("Removed"),    N_("Erased")};
static_assert(std::size(reasons) == domain::choice_names<MoveReason>.count);
static_assert(std::size(log_kinds) == domain::choice_names<LogKind>.count);

} // namespace

std::string sentence(MoveReason reason, const text::Messages& messages) {
    return messages.tr(reasons[static_cast<std::size_t>(reason)]);
}

std::string label(LogKind kind, const text::Messages& messages) {
    return messages.tr(log_kinds[static_cast<std::size_t>(kind)]);
}

const law::Calendar* calendar_of(const domain::Deadline& deadline, const CaseLaw& law) {
    const law::Rule* rule = rule_of(deadline, law);
    return rule ? calendar_for(*pack_of(deadline, law), *rule, law.national) : law.national;
}

std::vector<std::string> explanation_of(const domain::Deadline& deadline, const CaseLaw& law,
                                        const text::Messages& messages) {
    const auto steps = law::steps_from(deadline.steps);
    return steps ? explanation_of(*steps, calendar_of(deadline, law), messages)
                 : std::vector<std::string>{deadline.steps};
}

bool is_uncertain(const std::string& warnings) {
    const auto known = law::warnings_from(warnings);
    return !known || std::ranges::any_of(*known, makes_uncertain);
}

std::vector<std::string> warnings_of(const domain::Deadline& deadline, const CaseLaw& law,
                                     const text::Messages& messages) {
    return warnings_of(deadline, rule_of(deadline, law), messages);
}

std::vector<std::string> warnings_of(const domain::Deadline& deadline, const law::Rule* rule,
                                     const text::Messages& messages) {
    const auto warnings = law::warnings_from(deadline.warnings);
    if (!warnings) return {deadline.warnings};
    std::vector<std::string> sentences;
    for (const law::Warning& warning : *warnings) {
        const bool in_rule =
            warning.kind == law::WarningKind::LetterDoesNotInterrupt && rule && !rule->letter_note.empty();
        sentences.push_back(in_rule ? words_in(rule->letter_note, messages.language())
                                    : sentence(warning, messages));
    }
    return sentences;
}

} // namespace redress::app
