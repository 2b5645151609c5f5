// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/overpaid_words.h>
#include <redress/domain/ledger/on_account.h>
#include <redress/text/format.h>

namespace redress::app {

std::vector<std::string> overpaid_words(const domain::Case& dispute, const text::Messages& messages) {
    const domain::OnAccount over = domain::overpaid(dispute);
    std::vector<std::string> sentences;
    const auto tell = [&](const char* words, const domain::Money& sum) {
        if (sum.minor > 0)
            sentences.push_back(
                text::filled(messages.tr(words), {text::format_money(sum, messages.language())}));
    };
    tell(N_("The consumer has been paid {0} more than was decided: it is to be given back, unless a later "
            "decision gives more."),
         over.to_consumer);
    tell(N_("The trader has been paid {0} more than was decided: it is to be given back, unless a later "
            "decision gives more."),
         over.to_trader);
    return sentences;
}

} // namespace redress::app
