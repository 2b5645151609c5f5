// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/interview.h"

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

using app::AnswerForm;
using app::RemarkKind;

text::Language language_of(const domain::Answers& answers) {
    return text::language_from(answers.language).value_or(text::Language::English);
}

} // namespace

Interview::Interview(domain::Answers& answers, const app::Resources& resources, domain::Date today,
                     std::istream& in, std::ostream& out)
    : answers_(answers),
      resources_(resources),
      today_(today),
      lines_(in),
      print_(resources.question_words(language_of(answers)), resources.messages(language_of(answers)), out) {}

void Interview::consider() {
    considered_ = app::considered(answers_, today_, resources_);
}

std::string Interview::again_for(const AnswerStep& step) const {
    const auto found = std::ranges::find_if(considered_.again, [&](const app::AskAgain& again) {
        return again.question == step.question->key && again.defect == step.defect;
    });
    return found == considered_.again.end() ? std::string() : found->sentence;
}

/// The first that was neither asked nor answered.
std::optional<AnswerStep> Interview::next_step() const {
    for (const AnswerStep& step : steps_for(answers_))
        if (std::ranges::find(done_, step) == done_.end()) return step;
    return std::nullopt;
}

/// What is no longer asked is passed over.
void Interview::forget_last() {
    const auto steps = steps_for(answers_);
    while (!done_.empty()) {
        const AnswerStep last = done_.back();
        done_.pop_back();
        if (std::ranges::find(steps, last) != steps.end()) return;
    }
    print_.say_message(N_("This is the first question."));
}

InterviewEnd Interview::run() {
    print_.show_keys();
    for (const AnswerStep& step : steps_for(answers_))
        if (!answer_at(answers_, step).empty()) done_.push_back(step);
    consider();
    for (auto step = next_step(); step; step = next_step()) {
        tell_notes(step->question->screen);
        const Reply reply = ask(*step);
        if (reply == Reply::CutShort) return InterviewEnd::CutShort;
        if (reply == Reply::Stopped) return InterviewEnd::Stopped;
        if (reply == Reply::Back) forget_last();
        if (reply == Reply::Answered) done_.push_back(*step);
    }
    tell_notes(std::nullopt);
    return considered_.stops() ? InterviewEnd::Stopped : InterviewEnd::Finished;
}

Interview::Reply Interview::ask(const AnswerStep& step) {
    print_.show(step, answers_, answer_at(answers_, step));
    refused_.clear();
    while (true) {
        print_.show_prompt();
        const auto line = lines_.next();
        if (!line) return Reply::CutShort;
        const AskCommand command = print_.command_in(*line);
        if (command == AskCommand::Back) return Reply::Back;
        if (command == AskCommand::Why) {
            tell_rules();
            continue;
        }
        const auto answer = command == AskCommand::None ? whole_answer(step, *line) : std::string();
        if (!answer) return Reply::CutShort;
        const bool keeps = line->empty() && refused_.empty() && !answer_at(answers_, step).empty();
        if (keeps || is_understood(step, *answer)) return tell_urgent();
    }
}

/// Lines and files go on until an empty line. Where the input ends before it, what was typed still counts.
std::optional<std::string> Interview::whole_answer(const AnswerStep& step, const std::string& first) {
    const bool is_long = step.question->form == AnswerForm::Lines || step.question->form == AnswerForm::Files;
    std::string whole = first;
    while (is_long) {
        const auto line = lines_.next();
        if (!line) set_answer(answers_, step, whole);
        if (!line) return std::nullopt;
        if (line->find_first_not_of(" \t") == std::string::npos) break;
        whole += '\n' + *line;
    }
    return whole;
}

/// What was not understood is asked again in one sentence; typed again, it is taken as it is.
bool Interview::is_understood(const AnswerStep& step, const std::string& answer) {
    std::string taken = answer;
    if (step.question->form == AnswerForm::Choice && !answer.empty()) {
        const auto option = print_.option_named(*step.question, answer);
        if (!option) print_.say_message(N_("Type the number of one of the answers."));
        if (!option) return false;
        taken = *option;
    }
    set_answer(answers_, step, taken);
    consider();
    const std::string again = again_for(step);
    if (again.empty() || taken == refused_) return true;
    refused_ = taken;
    print_.say(again);
    return false;
}

/// What ends or turns the conversation is said at once.
Interview::Reply Interview::tell_urgent() {
    for (const app::Remark& remark : std::vector(considered_.remarks)) {
        if (remark.kind == RemarkKind::Stop) return tell_stop(remark);
        if (remark.kind != RemarkKind::Instead || !told_.insert(remark.sentence).second) continue;
        if (const Reply reply = offer(remark); reply != Reply::Answered) return reply;
    }
    return Reply::Answered;
}

Interview::Reply Interview::tell_stop(const app::Remark& remark) {
    print_.say(remark.sentence);
    print_.say_message(N_("Enter ends here; \"back\" changes the answer."));
    print_.show_prompt();
    const auto line = lines_.next();
    return line && print_.command_in(*line) == AskCommand::Back ? Reply::Again : Reply::Stopped;
}

Interview::Reply Interview::offer(const app::Remark& remark) {
    print_.show_offer(remark);
    const auto line = lines_.next();
    if (!line) return Reply::CutShort;
    if (*line != "1") return Reply::Answered;
    answers_.texts["wish"] = remark.offered;
    consider();
    return Reply::Answered;
}

void Interview::tell_notes(std::optional<app::Screen> before) {
    for (const app::Remark& remark : considered_.remarks)
        if ((!before || remark.screen < *before) && told_.insert(remark.sentence).second)
            print_.say(remark.sentence);
}

void Interview::tell_rules() {
    bool is_any = false;
    for (const app::Remark& remark : considered_.remarks) {
        if (remark.rule.empty() || !told_.contains(remark.sentence)) continue;
        is_any = true;
        print_.say(remark.sentence);
        for (const std::string& line : remark.rule) print_.say("  " + line);
    }
    if (!is_any) print_.say_message(N_("No remark with a rule has been made yet."));
}

} // namespace redress::cli
