// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"
#include "questions/draft/case_draft.h"
#include "questions/free_return.h"
#include "questions/remarks.h"

#include <redress/app/first_letter.h>
#include <redress/documents/plain_text.h>
#include <redress/documents/rewording.h>
#include <redress/domain/error.h>

namespace redress::app {

namespace {

const documents::Template& form_of(const std::string& kind, const Reading& reading,
                                   const Resources& resources) {
    const auto& forms = resources.templates(reading.language);
    const auto found = forms.find(kind);
    if (found != forms.end()) return found->second;
    throw domain::Error(domain::ErrorKind::ResourceMissing, (resources.share() / "templates").string(), kind);
}

FieldTree fields_of(const FirstPaper& paper) {
    FieldTree tree;
    add_case_fields(tree, paper.source);
    add_party_fields(tree, paper.source);
    add_second_tier_fields(tree, paper.source);
    add_exhibit_fields(tree, paper.source);
    add_address_lines(tree, paper);
    add_purchase_sentences(tree, paper);
    add_defect_sentences(tree, paper);
    add_wish_sentences(tree, paper);
    add_way_on(tree, paper);
    return tree;
}

/// Either paper of the answers, without rewordings.
documents::Template::Result paper_of(const std::string& kind, const domain::Answers& answers,
                                     domain::Date today, const Resources& resources) {
    const Reading reading = reading_of(answers, today, resources);
    if (reading.stops()) return {};
    const QuestionWords& questions = resources.question_words(reading.language);
    const domain::Case dispute = with_earliest_delivery(CaseDraft(reading, questions).taken(), reading);
    const LetterWords words(reading.language, resources.phrases(reading.language));
    const law::Pack* cited = may_cite(reading) ? reading.pack : nullptr;
    const LetterSource source{dispute, words,
                              cited,   domain::Side::Consumer,
                              today,   reply_day(today, reading.pack),
                              true,    domain::totals_of(dispute).heads};
    auto result = form_of(kind, reading, resources)
                      .fill(fields_of({reading, questions, source, reading.pack, resources}));
    // The window is that of the country's envelopes, whatever the language of the letter.
    if (reading.pack != nullptr)
        result.document.window = reading.pack->has_window_on_the_right() ? documents::AddressWindow::Right
                                                                         : documents::AddressWindow::Left;
    return result;
}

} // namespace

documents::Template::Result first_letter_document(const domain::Answers& answers, domain::Date today,
                                                  const Resources& resources) {
    auto result = paper_of("first_letter", answers, today, resources);
    result.document = documents::reworded(std::move(result.document), answers.rewordings);
    return result;
}

documents::Template::Result what_now_document(const domain::Answers& answers, domain::Date today,
                                              const Resources& resources) {
    return paper_of("what_now", answers, today, resources);
}

std::vector<std::string> sentences_of(const domain::Answers& answers, domain::Date today,
                                      const Resources& resources) {
    return documents::texts_in(paper_of("first_letter", answers, today, resources).document);
}

namespace {

MadeLetter made_unless_stopped(documents::Template::Result filled, const documents::FontSet& fonts) {
    const bool is_stopped = filled.problems.empty() && filled.document.language.empty();
    return is_stopped ? MadeLetter{} : made_from(std::move(filled), fonts);
}

} // namespace

MadeLetter first_letter(const domain::Answers& answers, domain::Date today, const Resources& resources,
                        const documents::FontSet& fonts) {
    return made_unless_stopped(first_letter_document(answers, today, resources), fonts);
}

MadeLetter what_now(const domain::Answers& answers, domain::Date today, const Resources& resources,
                    const documents::FontSet& fonts) {
    return made_unless_stopped(what_now_document(answers, today, resources), fonts);
}

} // namespace redress::app
