// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/offer_view.h>
#include <redress/text/format.h>

namespace redress::app {

namespace {

using domain::Money;

struct Speech {
    const text::Messages& messages;
    std::string sum(const Money& amount) const { return text::format_money(amount, messages.language()); }
    std::string say(const char* words, std::initializer_list<std::string> arguments) const {
        return text::filled(messages.tr(words), arguments);
    }
};

std::string likely(const OfferComparison& made, const Speech& speech) {
    if (made.is_reckoned)
        return speech.say(N_("You reckon with {0} for these items."), {speech.sum(made.likely_least)});
    if (made.likely_least == made.likely_most)
        return speech.say(N_("If they are granted, these items come to {0}."),
                          {speech.sum(made.likely_most)});
    return speech.say(N_("If they are granted, these items come to between {0} and {1}."),
                      {speech.sum(made.likely_least), speech.sum(made.likely_most)});
}

std::string going_on(const OfferComparison& made, const Speech& speech) {
    if (!made.next) return speech.say(N_("What it costs to go on is not known here."), {});
    if (!made.next->fee)
        return speech.say(N_("Next could be {0}. No fee for it is known here."), {made.next->name});
    const std::string words =
        speech.say(N_("Next could be {0}, which costs {1}."), {made.next->name, speech.sum(*made.next->fee)});
    return law::may_be_printed(made.next->confidence) ? words
                                                      : speech.say(N_("{0} (not confirmed)"), {words});
}

/// Beside the least that is likely once the fee is paid; an offer above the most is good whatever comes.
std::string judged(const OfferComparison& made, const Speech& speech) {
    const Money least = made.after_fee_least();
    const Money most = made.after_fee_most();
    if (made.offered >= most)
        return speech.say(N_("The offer is {0} more than that."), {speech.sum(made.offered - most)});
    if (made.offered < least)
        return speech.say(N_("The offer is {0} less than that."), {speech.sum(least - made.offered)});
    return speech.say(N_("The offer lies between the two."), {});
}

} // namespace

std::vector<std::string> sentences(const OfferComparison& made, const text::Messages& messages) {
    const Speech speech{messages};
    std::vector<std::string> lines{speech.say(N_("{0} is offered where {1} is claimed."),
                                              {speech.sum(made.offered), speech.sum(made.claimed)}),
                                   likely(made, speech), going_on(made, speech)};
    const bool has_fee = made.next && made.next->fee;
    if (has_fee && made.likely_least == made.likely_most)
        lines.push_back(
            speech.say(N_("That leaves {0} if it goes as reckoned."), {speech.sum(made.after_fee_most())}));
    else if (has_fee)
        lines.push_back(speech.say(N_("That leaves between {0} and {1}."),
                                   {speech.sum(made.after_fee_least()), speech.sum(made.after_fee_most())}));
    lines.push_back(judged(made, speech));
    if (!made.spent.is_zero())
        lines.push_back(speech.say(N_("{0} has been spent on fees so far; going on does not bring it "
                                      "back by itself."),
                                   {speech.sum(made.spent)}));
    return lines;
}

} // namespace redress::app
