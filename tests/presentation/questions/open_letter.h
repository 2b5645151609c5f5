// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/open_case.h"

#include <redress/presentation/first_letter_page.h>

namespace redress::test {

/// The questions in English on Saturday 21 November 2026, kept in a scratch folder.
struct OpenLetter {
    presentation::UnfinishedLetters kept() const {
        return presentation::UnfinishedLetters(folder / "letters");
    }
    presentation::FirstLetterPage page(domain::Answers answers = {}) const {
        return {shipped_resources(), shipped_resources().messages(text::Language::English), fixed_ports(),
                kept(), std::move(answers)};
    }
    std::vector<presentation::UnfinishedLetter> unfinished() const {
        return kept().list(shipped_resources(), shipped_resources().messages(text::Language::English),
                           day("2026-11-21"));
    }
    ScratchFolder folder;
};

inline std::vector<std::string> keys_on(presentation::FirstLetterPage& page, app::Screen screen) {
    page.go_to(screen);
    std::vector<std::string> keys;
    for (const auto& question : page.state().questions) keys.push_back(question.place.key);
    return keys;
}

inline presentation::QuestionState question(const presentation::FirstLetterPage& page, const std::string& key,
                                            std::optional<std::size_t> defect = {}) {
    for (const auto& each : page.state().questions)
        if (each.place.key == key && each.place.defect == defect) return each;
    throw std::logic_error("not asked: " + key);
}

/// A pair of boots with two defects, as a person in Sweden would answer.
inline void answer_boots(presentation::FirstLetterPage& page) {
    page.answer({"bought"}, "Winter boots");
    page.answer({"kind"}, "thing");
    page.answer({"condition"}, "new");
    page.answer({"price"}, "1,299");
    page.answer({"bought_as"}, "private");
    page.answer({"seller"}, "Skobutiken \"Fot\" AB");
    page.answer({"seller_kind"}, "firm");
    page.answer({"country"}, "SE");
    page.answer({"seller_abroad"}, "no");
    page.answer({"bought_on"}, "2026-09-01");
    page.answer({"got_on"}, "2026-09-01");
    page.answer({"noticed_on"}, "2026-11-02");
    page.answer({"wrong"}, "The sole has come off\n\nThe zip is stuck");
    page.answer({"wish"}, "repair");
    page.answer({"my_name"}, "Eva Ek");
    page.answer({"my_place"}, "Lund");
}

} // namespace redress::test
