// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/forum_question.h>
#include <redress/app/law_sentences.h>
#include <redress/presentation/law_question.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using law::Answer;
using law::ConditionKind;
using law::ForumQuestion;

/// What the person may know better than the records.
struct Knowable {
    const char* name;
    const char* label;
    Answer ForumQuestion::*answer;
    ConditionKind kind;
};
constexpr Knowable knowables[] = {{"complained_first", N_("The trader got a complaint first"),
                                   &ForumQuestion::complained_first, ConditionKind::ComplainedFirst},
                                  {"refused_or_silent", N_("The trader has refused or not answered"),
                                   &ForumQuestion::refused_or_silent, ConditionKind::RefusedOrSilent},
                                  {"pending_elsewhere", N_("A court or another board has the dispute"),
                                   &ForumQuestion::pending_elsewhere, ConditionKind::NotPendingElsewhere},
                                  {"trader_takes_part", N_("The trader takes part"),
                                   &ForumQuestion::trader_takes_part, ConditionKind::TraderTakesPart},
                                  {"cross_border", N_("The parties live in different countries of the Union"),
                                   &ForumQuestion::cross_border, ConditionKind::CrossBorder},
                                  {"domestic_addresses", N_("Both sides have known addresses in the country"),
                                   &ForumQuestion::domestic_addresses, ConditionKind::DomesticAddresses}};

std::vector<const law::Pack*> packs_of(const app::CaseLaw& law) {
    std::vector<const law::Pack*> packs = law.beside;
    if (law.own) packs.insert(packs.begin(), law.own);
    return packs;
}

bool is_asked(const app::CaseLaw& law, ConditionKind kind) {
    return std::ranges::any_of(packs_of(law), [kind](const law::Pack* pack) {
        return std::ranges::any_of(pack->forums(), [kind](const law::Forum& forum) {
            return std::ranges::find(forum.conditions, kind) != forum.conditions.end();
        });
    });
}

std::string answer_words(Answer answer, const text::Messages& messages) {
    if (answer == Answer::Unknown) return messages.tr("As recorded: not known");
    return answer == Answer::Yes ? messages.tr("As recorded: yes") : messages.tr("As recorded: no");
}

Tone tone_of(Answer answer) {
    if (answer == Answer::Unknown) return Tone::Advice;
    return answer == Answer::Yes ? Tone::Good : Tone::Bad;
}

class Card {
public:
    Card(const law::Pack& pack, const law::ForumView& view, domain::Date filed,
         const text::Messages& messages)
        : pack_(pack), view_(view), messages_(messages) {
        const auto found = std::ranges::find_if(pack.forums(), [&](const law::Forum& forum) {
            return forum.key == view.forum && law::holds_on(forum.origin, filed);
        });
        forum_ = found == pack.forums().end() ? nullptr : &*found;
    }

    AnswerBlock made() const {
        AnswerBlock block;
        const text::Language language = messages_.language();
        block.title = forum_ ? app::words_in(forum_->names, language) : view_.forum;
        block.verdict = {tone_of(view_.open), app::open_words(view_.open, messages_)};
        if (forum_) block.statement = app::words_in(forum_->statement, language);
        for (const law::Condition& condition : view_.conditions)
            block.lines.push_back({tone_of(condition.met), app::sentence(condition, messages_)});
        for (const law::FeeLine& fee : view_.fees)
            block.facts.push_back(
                {app::label(fee.kind, messages_), text::format_money(fee.amount, language)});
        if (view_.expected_time)
            block.facts.push_back({messages_.tr("Usual time from the complete file"),
                                   app::period_words(*view_.expected_time, messages_)});
        add_appeals(block);
        const auto checked = forum_ ? forum_->origin.checked_on : std::nullopt;
        block.notes.push_back(app::source_sentence(view_.source, checked, view_.confidence, messages_));
        return block;
    }

private:
    void add_appeals(AnswerBlock& block) const {
        for (const std::string& key : view_.appeals) {
            const law::Rule* rule = pack_.rule(key, std::nullopt);
            if (!rule) continue;
            std::string words =
                text::filled(messages_.tr("{0} ({1})"), {app::words_in(rule->title, messages_.language()),
                                                         app::period_words(rule->periods, messages_)});
            for (const std::string& sentence : app::appeal_sentences(view_, key, messages_))
                words += ". " + sentence;
            block.facts.push_back({messages_.tr("Afterwards"), words});
        }
    }

    const law::Pack& pack_;
    const law::ForumView& view_;
    const text::Messages& messages_;
    const law::Forum* forum_ = nullptr;
};

/// Open ones first, then those of which it is not known.
int place_of(Answer open) {
    return open == Answer::Yes ? 0 : open == Answer::Unknown ? 1 : 2;
}

} // namespace

ForumQuestionForm::ForumQuestionForm(const Session& session, const domain::Case& dispute)
    : LawQuestion(session, dispute) {
    const auto& messages = session_.messages;
    add("filed", messages.tr("Filed on"), Control::Date);
    put_date("filed", session_.workspace.ports().today());
    FieldState& trade = add("trade", messages.tr("Line of business"), Control::Choice);
    trade.options = {{"", messages.tr("(not stated)")}};
    for (std::size_t i = 0; i < domain::choice_names<law::Trade>.count; ++i) {
        const auto each = static_cast<law::Trade>(i);
        trade.options.push_back({std::string(domain::choice_name(each)), app::label(each, messages)});
    }
    trade.selected = {""};
    add_answers();
    refresh("filed");
}

std::string ForumQuestionForm::title() const {
    return session_.messages.tr("Which forum?");
}

void ForumQuestionForm::add_answers() {
    for (const Knowable& each : knowables) {
        if (!is_asked(law_, each.kind)) continue;
        FieldState& field = add(each.name, session_.messages.tr(each.label), Control::Choice);
        field.options = {{"", {}}, {"yes", session_.messages.tr("Yes")}, {"no", session_.messages.tr("No")}};
        field.selected = {""};
    }
}

void ForumQuestionForm::say_records(domain::Date filed) {
    const ForumQuestion recorded = app::forum_question_of(dispute_, filed);
    for (const Knowable& each : knowables)
        for (FieldState& field : fields_)
            if (field.name == each.name)
                field.options.front().label = answer_words(recorded.*each.answer, session_.messages);
}

void ForumQuestionForm::refresh(std::string_view) {
    answer_.clear();
    silence_ = session_.messages.tr("Write the day of filing.");
    const auto filed = day_in("filed");
    if (!filed) return;
    say_records(*filed);
    auto question = app::forum_question_of(dispute_, *filed,
                                           domain::choice_from<law::Trade>(at("trade").selected.front()));
    question.state = law_.region;
    for (const Knowable& each : knowables)
        for (const FieldState& field : fields_)
            if (field.name == each.name && !field.selected.front().empty())
                question.*each.answer = field.selected.front() == "yes" ? Answer::Yes : Answer::No;
    std::vector<std::pair<int, AnswerBlock>> blocks;
    for (const law::Pack* pack : packs_of(law_))
        for (const law::ForumView& view : law::forums_for(*pack, question))
            blocks.emplace_back(place_of(view.open), Card(*pack, view, *filed, session_.messages).made());
    std::ranges::stable_sort(blocks, {}, &std::pair<int, AnswerBlock>::first);
    for (auto& block : blocks) answer_.push_back(std::move(block.second));
    silence_ = answer_.empty() ? session_.messages.tr("The law pack knows no board or court for that day.")
                               : std::string();
}

} // namespace redress::presentation
