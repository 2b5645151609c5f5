// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_paper.h"

#include "questions/draft/case_draft.h"

#include <redress/app/first_letter.h>
#include <redress/storage/digest.h>
#include <redress/text/format.h>

#include <sstream>

namespace redress::app {

using namespace domain;

namespace {

Uid uid_of_letter(const Answers& answers, Date day) {
    return record_uid(answers.uid, "letter " + day.iso());
}

const Exhibit* last_letter(const Case& on_file, const Answers& answers) {
    const Exhibit* last = nullptr;
    const auto letters = kept_papers(on_file, answers);
    for (const Exhibit& exhibit : on_file.exhibits)
        if (letters.contains(exhibit.id.uid) && (last == nullptr || exhibit.date > last->date))
            last = &exhibit;
    return last;
}

int next_number(const std::vector<Exhibit>& exhibits) {
    int highest = 0;
    for (const Exhibit& exhibit : exhibits) highest = std::max(highest, exhibit.number);
    return highest + 1;
}

} // namespace

std::set<Uid> kept_papers(const Case& on_file, const Answers& answers) {
    std::set<Uid> papers;
    for (const Exhibit& exhibit : on_file.exhibits)
        if (exhibit.date && exhibit.id.uid == uid_of_letter(answers, *exhibit.date))
            papers.insert(exhibit.id.uid);
    return papers;
}

KeptPaper paper_to_keep(const Answers& answers, const KeepingPlace& place,
                        const std::optional<LoadedCase>& on_file) {
    const Exhibit* last = on_file ? last_letter(on_file->dispute, answers) : nullptr;
    if (last != nullptr && !last->files.empty()) {
        std::string pdf = first_letter(answers, *last->date, place.resources, place.fonts).pdf;
        if (!pdf.empty() && storage::sha256_hex(pdf) == last->files.front().sha256)
            return {*last->date, std::move(pdf)};
    }
    return {place.today, first_letter(answers, place.today, place.resources, place.fonts).pdf};
}

void add_paper(Case& dispute, const KeptPaper& paper, const Answers& answers, const Resources& resources,
               const TakeIn& take_in) {
    if (paper.pdf.empty()) return;
    const Reading reading = reading_of(answers, paper.day, resources);
    const QuestionWords& words = resources.question_words(reading.language);
    const std::string day = text::format_date(paper.day, reading.language, text::DateStyle::Long);
    std::istringstream bytes(paper.pdf);
    Exhibit letter;
    letter.id.uid = uid_of_letter(answers, paper.day);
    letter.number = next_number(dispute.exhibits);
    letter.title = words.sentence("case.letter", {day});
    letter.date = paper.day;
    letter.files = {{take_in(bytes), words.sentence("file.letter") + ".pdf"}};
    dispute.exhibits.push_back(letter);

    Deadline reply;
    reply.id.uid = record_uid(answers.uid, "reply " + paper.day.iso());
    if (!dispute.purchases.empty()) reply.purchase = dispute.purchases.front().id;
    reply.title = words.sentence("case.reply", {day});
    reply.safe = reply_day(paper.day, reading.pack);
    dispute.deadlines.push_back(reply);
}

} // namespace redress::app
