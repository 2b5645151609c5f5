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

/// Who bears the fee for a win and for a loss.
const char* who_bears(const OfferComparison& made) {
    if (made.next->is_court()) {
        return made.pays
                   ? N_("Whoever brings it pays the fee first. If you win, you pay nothing and as a rule "
                        "none of it; if you lose, you repay it beside the award.")
                   : N_("You pay the fee first. If you win, the other side repays it as a rule; if you "
                        "lose, you get nothing and it stays with you.");
    }
    return made.pays ? N_("Whoever brings it pays that fee, so none of it is counted as yours.")
                     : N_("You pay the fee. Whether it is repaid if you win depends on the board.");
}

std::string counting_fee(const OfferComparison& made, const Speech& speech) {
    const std::string least = speech.sum(made.after_fee_least());
    const std::string most = speech.sum(made.after_fee_most());
    const bool is_one = made.likely_least == made.likely_most;
    if (made.pays && is_one)
        return speech.say(N_("If the fee has to be counted as yours as well, going on costs you {0}."),
                          {most});
    if (made.pays)
        return speech.say(
            N_("If the fee has to be counted as yours as well, going on costs you between {0} and {1}."),
            {least, most});
    if (is_one)
        return speech.say(
            N_("If the items are granted and the fee still stays with you, that leaves you {0}."), {most});
    return speech.say(
        N_("If the items are granted and the fee still stays with you, that leaves you between {0} and {1}."),
        {least, most});
}

/// For the one who pays: below the least it is good whatever comes.
std::string judged_by_payer(const OfferComparison& made, const Speech& speech) {
    const Money least = made.after_fee_least();
    const Money most = made.after_fee_most();
    if (made.offered <= least)
        return speech.say(N_("The offer costs you {0} less than that."), {speech.sum(least - made.offered)});
    if (made.offered > most)
        return speech.say(N_("The offer costs you {0} more than that."), {speech.sum(made.offered - most)});
    return speech.say(N_("The offer lies between the two."), {});
}

/// Beside the least that is likely once the fee is paid; an offer above the most is good whatever comes.
std::string judged_by_receiver(const OfferComparison& made, const Speech& speech) {
    const Money least = made.after_fee_least();
    const Money most = made.after_fee_most();
    if (made.offered >= most)
        return speech.say(N_("The offer gives you {0} more than that."), {speech.sum(made.offered - most)});
    if (made.offered < least)
        return speech.say(N_("The offer gives you {0} less than that."), {speech.sum(least - made.offered)});
    return speech.say(N_("The offer lies between the two."), {});
}

std::string judged(const OfferComparison& made, const Speech& speech) {
    if (made.offered == made.after_fee_least() && made.offered == made.after_fee_most())
        return speech.say(N_("The offer comes to just that."), {});
    return made.pays ? judged_by_payer(made, speech) : judged_by_receiver(made, speech);
}

} // namespace

std::vector<std::string> sentences(const OfferComparison& made, const text::Messages& messages) {
    const Speech speech{messages};
    std::vector<std::string> lines{speech.say(N_("{0} is offered where {1} is claimed."),
                                              {speech.sum(made.offered), speech.sum(made.claimed)}),
                                   likely(made, speech), going_on(made, speech)};
    if (made.next && made.next->fee) {
        lines.push_back(messages.tr(who_bears(made)));
        if (!made.pays || made.next->is_court()) lines.push_back(counting_fee(made, speech));
    }
    lines.push_back(judged(made, speech));
    if (!made.next || made.next->is_court())
        lines.push_back(
            messages.tr("In court the loser may also have to pay the other side's costs. How much "
                        "is not known here, and it is not counted."));
    if (!made.spent.is_zero())
        lines.push_back(speech.say(N_("{0} has been spent on fees so far; going on does not bring it "
                                      "back by itself."),
                                   {speech.sum(made.spent)}));
    return lines;
}

} // namespace redress::app
