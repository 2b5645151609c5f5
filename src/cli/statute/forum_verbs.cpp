// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"
#include "print/forum_print.h"
#include "statute/law_choice.h"

#include <redress/app/case_dates.h>
#include <redress/app/forum_question.h>

#include <map>

namespace redress::cli {

namespace {

struct ForumAsked {
    std::string dispute;
    std::string on;
    std::string trade;
    std::string state;
    std::vector<std::string> answers;
};

std::vector<std::string> trade_names() {
    const auto all = domain::choice_names<law::Trade>.all();
    return {all.begin(), all.end()};
}

/// What the records do not hold and the person knows.
const std::map<std::string, law::Answer law::ForumQuestion::*>& open_questions() {
    using Question = law::ForumQuestion;
    static const std::map<std::string, law::Answer Question::*> all{
        {"complained_first", &Question::complained_first},
        {"refused_or_silent", &Question::refused_or_silent},
        {"pending_elsewhere", &Question::pending_elsewhere},
        {"trader_takes_part", &Question::trader_takes_part},
        {"cross_border", &Question::cross_border},
        {"domestic_addresses", &Question::domestic_addresses}};
    return all;
}

void answer(Desk& desk, law::ForumQuestion& question, const std::string& text) {
    const auto sign = text.find('=');
    const std::string word = sign == std::string::npos ? "" : text.substr(sign + 1);
    const auto found = open_questions().find(text.substr(0, sign));
    if (found != open_questions().end() && (word == "yes" || word == "no")) {
        question.*found->second = word == "yes" ? law::Answer::Yes : law::Answer::No;
        return;
    }
    std::vector<std::string> names;
    for (const auto& [name, place] : open_questions()) names.push_back(name);
    throw UsageError(
        text::filled(desk.messages().tr("{0} is not an answer. Write NAME=yes or NAME=no; the names "
                                        "are {1}."),
                     {text, listed(names)}));
}

law::ForumQuestion question_of(Desk& desk, const domain::Case& dispute, const ForumAsked& asked) {
    const domain::Date filed = asked.on.empty() ? desk.today() : *domain::Date::from_iso(asked.on);
    auto question = app::forum_question_of(dispute, filed, domain::choice_from<law::Trade>(asked.trade));
    question.state = asked.state.empty() ? app::law_of(dispute, desk.resources()).region : asked.state;
    for (const std::string& text : asked.answers) answer(desk, question, text);
    return question;
}

ExitCode list(Desk& desk, const ForumAsked& asked) {
    const domain::Case dispute = desk.load(asked.dispute);
    const LawChoice law = law_choice(desk, dispute.sheet.jurisdiction, asked.state);
    const law::ForumQuestion question = question_of(desk, dispute, asked);
    std::vector<ShownForum> forums;
    for (const law::Pack* pack : law.packs)
        for (law::ForumView& view : law::forums_for(*pack, question))
            forums.push_back({pack, std::move(view)});
    const ShownForums shown{dispute.sheet.number, question, std::move(forums),
                            app::silence_words(dispute, question.filed, desk.messages())};
    if (desk.options().json)
        print(desk.out(), forums_json(shown, desk.messages()));
    else
        desk.out() << forums_text(shown, desk.messages());
    return ExitCode::Done;
}

void describe_list(CLI::App& verb, ForumAsked& asked) {
    verb.add_option("case", asked.dispute, "Number or place in the list")->required()->type_name("CASE");
    verb.add_option("--on", asked.on, "The day of filing; without it today")->check(iso_day());
    verb.add_option("--trade", asked.trade, "The line of business, such as furniture or electronics")
        ->check(CLI::IsMember(trade_names()))
        ->type_name("TRADE");
    verb.add_option("--state", asked.state,
                    "State of the court, such as BY in Germany; without it the region of the case")
        ->type_name("XX");
    verb.add_option("--answer", asked.answers,
                    "What the case does not say: pending_elsewhere=no, trader_takes_part=yes, ...")
        ->allow_extra_args(false)
        ->type_name("NAME=yes|no");
    verb.footer("Example: redress-cli --casebook my.redress forum list 1 --trade furniture");
}

} // namespace

void add_forum(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "forum", "Boards and courts that may take a case");
    add_verb<ForumAsked>(noun, chosen, "list",
                         "Each board and court with its conditions, fees and what follows", describe_list,
                         list);
}

} // namespace redress::cli
