// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_words.h"

#include <redress/domain/totals.h>
#include <redress/presentation/first_letter_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using app::RemarkKind;
using app::Screen;

constexpr std::size_t longest_quotation = 300; // letters

Tone tone_of(RemarkKind kind) {
    if (kind == RemarkKind::Stop) return Tone::Bad;
    return kind == RemarkKind::Instead ? Tone::Warning : Tone::Advice;
}

const char* tone_word(RemarkKind kind) {
    if (kind == RemarkKind::Stop) return N_("Here Redress does not know");
    return kind == RemarkKind::Instead ? N_("Usually first") : N_("Good to know");
}

/// The wish is asked in two ways, with other options.
const app::Question* wish_with(const std::string& option) {
    for (const app::Question& question : app::questions())
        if (question.key == "wish" && std::ranges::find(question.options, option) != question.options.end())
            return &question;
    return nullptr;
}

const app::Question* question_called(const std::string& key) {
    const auto& all = app::questions();
    const auto found = std::ranges::find(all, key, &app::Question::key);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

RemarkState FirstLetterPage::remark_state(const app::Remark& remark) const {
    RemarkState state;
    if (remark.screen == screen_) state.question = remark.question;
    state.tone = tone_of(remark.kind);
    state.tone_word = messages_.tr(tone_word(remark.kind));
    state.sentence = remark.sentence;
    state.rule = remark.rule;
    state.offered = remark.offered;
    if (const app::Question* wish = wish_with(remark.offered))
        state.offer_label = text::filled(messages_.tr("Choose: {0}"), {words_.option(*wish, remark.offered)});
    const bool is_elsewhere = remark.screen != screen_ && !remark.question.empty();
    for (const std::string& key : is_elsewhere ? std::vector{remark.question} : remark.unanswered)
        if (const app::Question* question = question_called(key))
            state.ways.push_back({RemarkWay::To::Question, words_.label(*question), {key}});
    return state;
}

// How the letter counts what is asked off the price: the amounts of the defects one after another.
std::optional<RemarkState> FirstLetterPage::reduction_remark() const {
    const domain::Case counted = dispute();
    if (counted.heads.empty() || counted.heads.front().kind != domain::HeadKind::PriceReduction) return {};
    const domain::HeadTotal total = domain::total_of(counted, counted.heads.front());
    if (total.stated.minor <= 0) return {};
    const auto money = [&](const domain::Money& amount) {
        return text::format_money(amount, messages_.language());
    };
    std::string sum;
    for (const domain::TotalLine& line : total.lines)
        if (line.counts && line.amount) sum += (sum.empty() ? "" : " + ") + money(*line.amount);
    for (const domain::CapLine& cap : total.caps) sum += " − " + money(cap.excess);
    RemarkState state;
    state.tone_word = messages_.tr("What it comes to");
    state.sentence = sum == money(total.stated) ? sum : sum + " = " + money(total.stated);
    return state;
}

void FirstLetterPage::add_own_remarks(std::vector<RemarkState>& remarks) const {
    if (screen_ == Screen::Wanted)
        if (auto sum = reduction_remark()) remarks.push_back(std::move(*sum));
    if (screen_ != Screen::Letter) return;
    for (const app::AskAgain& lost : considered_.again) {
        if (lost.question != "rewordings") continue;
        RemarkState state;
        state.tone = Tone::Warning;
        state.tone_word = messages_.tr("Your words are not in the letter");
        state.sentence = shortened(lost.sentence, longest_quotation);
        state.ways.push_back({RemarkWay::To::Words, messages_.tr("Change the words…")});
        remarks.push_back(std::move(state));
    }
    if (speaks_letter_language()) return;
    const bool is_swedish = messages_.language() != text::Language::Swedish;
    RemarkState state;
    state.tone_word = messages_.tr("The language of the letter");
    state.sentence = messages_.tr(is_swedish ? N_("The letter is written in Swedish, as it was begun.")
                                             : N_("The letter is written in English, as it was begun."));
    state.ways.push_back({RemarkWay::To::Language,
                          messages_.tr(is_swedish ? N_("Write it in English") : N_("Write it in Swedish"))});
    remarks.push_back(std::move(state));
}

} // namespace redress::presentation
