// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/custom_reader.h"

#include <algorithm>

namespace redress::law {

LetterCustoms letter_customs_from(PackTable entry) {
    LetterCustoms customs{.date = entry.text("date"),
                          .place_and_date = entry.text("place_and_date"),
                          .salutation = entry.text("salutation"),
                          .closing = entry.text("closing"),
                          .subject = entry.text("subject"),
                          .annexes_claimant = entry.text("annexes_claimant"),
                          .annexes_respondent = entry.text("annexes_respondent"),
                          .case_number = entry.text("case_number"),
                          .money = entry.text("money"),
                          .sending = entry.text("sending"),
                          .sending_words = entry.texts_if_any("sending_words"),
                          .goods_are_rejected = entry.flag_if_any("goods_are_rejected"),
                          .window_is_right = entry.flag_if_any("window_is_right"),
                          .town_has_own_line = entry.flag_if_any("town_has_own_line"),
                          .origin = entry.custom_provenance()};
    entry.refuse_other_keys();
    return customs;
}

void add_adviser(std::vector<Adviser>& advisers, PackTable entry) {
    Adviser adviser{.key = entry.text("key"),
                    .about = entry.choice<AdviceAbout>("about"),
                    .names = entry.texts("names"),
                    .statement = entry.texts("statement"),
                    .reach = entry.text_if_any("reach"),
                    .origin = entry.custom_provenance()};
    entry.refuse_other_keys();
    if (std::ranges::find(advisers, adviser.key, &Adviser::key) != advisers.end())
        entry.refuse("key", "is listed twice");
    advisers.push_back(std::move(adviser));
}

void add_term(std::vector<Term>& terms, PackTable entry) {
    Term term{entry.text("key"), entry.texts("words")};
    entry.refuse_other_keys();
    if (std::ranges::find(terms, term.key, &Term::key) != terms.end()) entry.refuse("key", "is listed twice");
    terms.push_back(std::move(term));
}

} // namespace redress::law
