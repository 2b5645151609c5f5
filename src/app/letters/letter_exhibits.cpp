// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "named_exhibits.h"

#include <algorithm>
#include <set>

namespace redress::app {

using domain::Exhibit;

namespace {

FieldTree exhibit_row(const LetterSource& source, const Exhibit& exhibit) {
    FieldTree row;
    row.set("number", std::to_string(exhibit.number));
    row.set("label", source.words.phrase("exhibit_label", {std::to_string(exhibit.number)}));
    row.set("title", exhibit.title);
    set_with_section(row, "date", source.words.date(exhibit.date));
    set_with_section(row, "proves", closed(exhibit.proves));
    return row;
}

// Only what the other side may see. A paper for the forum alone stays out too: it has its own way there.
bool may_be_seen(const Exhibit& exhibit) {
    return exhibit.audience == domain::Audience::OtherSide;
}

/// The exhibits of those numbers, or all when none of them can be enclosed.
std::vector<FieldTree> rows_of(const LetterSource& source, const std::set<int>& numbers) {
    std::vector<FieldTree> all;
    std::vector<FieldTree> cited;
    for (const Exhibit& exhibit : source.dispute.exhibits) {
        if (!may_be_seen(exhibit)) continue;
        all.push_back(exhibit_row(source, exhibit));
        if (numbers.count(exhibit.number) > 0) cited.push_back(all.back());
    }
    return cited.empty() ? all : cited;
}

/// Those that the answers rest on; a letter that cites none encloses none.
std::vector<FieldTree> answer_rows(const LetterSource& source) {
    const std::set<int> numbers = answer_exhibits(source.dispute);
    std::vector<FieldTree> rows;
    for (const Exhibit& exhibit : source.dispute.exhibits)
        if (may_be_seen(exhibit) && numbers.count(exhibit.number) > 0)
            rows.push_back(exhibit_row(source, exhibit));
    return rows;
}

} // namespace

void add_exhibit_fields(FieldTree& tree, const LetterSource& source) {
    const std::set<int> events = event_exhibits(source.dispute);
    std::set<int> cited = claim_exhibits(source.dispute);
    cited.insert(events.begin(), events.end());
    set_list_with_section(tree, "enclosures", rows_of(source, {}));
    tree.set_list("claim_enclosures", rows_of(source, cited));
    tree.set_list("event_enclosures", rows_of(source, events));
    tree.set_list("answer_enclosures", answer_rows(source));
}

} // namespace redress::app
