// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"
#include "questions/sending_day.h"

#include <redress/app/law_labels.h>

namespace redress::app {

namespace {

bool helps(const law::Adviser& adviser, const Reading& reading) {
    if (!law::may_be_printed(adviser.origin.confidence) || reading.says("seller_abroad", "elsewhere"))
        return false;
    const bool is_across = adviser.about == law::AdviceAbout::AcrossBorders;
    return is_across == reading.says("seller_abroad", "eu");
}

std::vector<FieldTree> adviser_rows(const FirstPaper& paper) {
    std::vector<FieldTree> rows;
    if (paper.pack == nullptr || paper.reading.says("seller_kind", "private_person")) return rows;
    for (const law::Adviser& adviser : paper.pack->advisers()) {
        if (!helps(adviser, paper.reading)) continue;
        FieldTree& row = rows.emplace_back();
        row.set("name", words_in(adviser.names, paper.reading.language));
        row.set("statement", words_in(adviser.statement, paper.reading.language));
        set_with_section(row, "reach", adviser.reach);
    }
    return rows;
}

std::string sending_of(const FirstPaper& paper) {
    const bool is_known = paper.pack != nullptr && paper.pack->letter_customs().has_value();
    return is_known ? words_in(paper.pack->letter_customs()->sending_words, paper.reading.language)
                    : std::string();
}

std::string send_by_of(const FirstPaper& paper) {
    const auto sending = sending_day(paper.source.dispute, paper.reading, paper.resources);
    if (!sending) return {};
    const LetterWords& words = paper.source.words;
    const std::string by = sending->send_by ? words.date_with_weekday(*sending->send_by) : std::string();
    if (!sending->arrive_by) return paper.phrase("paper.send_by", {by});
    const std::string arrive = words.date_with_weekday(*sending->arrive_by);
    return by.empty() ? paper.phrase("paper.arrive_by", {arrive})
                      : paper.phrase("paper.send_to_arrive", {arrive, by});
}

} // namespace

void add_way_on(FieldTree& tree, const FirstPaper& paper) {
    tree.set_section("first.is_abroad", paper.reading.is_abroad());
    tree.set_section("first.is_private", paper.reading.says("seller_kind", "private_person"));
    add_forums(tree, paper);
    set_list_with_section(tree, "advisers", adviser_rows(paper));
    set_with_section(tree, "first.sending", sending_of(paper));
    set_with_section(tree, "first.send_by", send_by_of(paper));
    tree.set_section("first.has_enclosures", !paper.source.dispute.exhibits.empty());
    tree.set_section("first.has_seller_address",
                     paper.reading.has("seller_address") || paper.reading.has("seller_email"));
    tree.set_list("blank_rows", std::vector<FieldTree>(6));
}

} // namespace redress::app
