// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_rows.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// A to Z, then AA.
std::string letter_of(std::size_t index) {
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letter_of(index / 26 - 1) + last;
}

std::string row_number(const ScheduleSource& source, const ClaimItem& item) {
    if (const auto found = source.letters.find(item.id.uid); found != source.letters.end())
        return found->second;
    const Defect* defect = find(source.shown, item.defects.front().defect);
    return defect != nullptr ? std::to_string(defect->number) : std::string();
}

bool covers(const ClaimItem& item, Id<Defect> defect) {
    return std::ranges::any_of(item.defects,
                               [&](const DefectShare& share) { return share.defect == defect; });
}

/// The highest number among its defects; 0 when it covers none.
int last_number(const ScheduleSource& source, const ClaimItem& item) {
    const auto numbers = numbers_of(source.shown, item.defects);
    return numbers.empty() ? 0 : *std::ranges::max_element(numbers);
}

/// What is asked, as the letters say it, and what it stands instead of.
std::string asked_words(const ScheduleSource& source, const ClaimItem& item) {
    const LetterSource& letter = source.letter;
    const ClaimItem* asked = find(letter.dispute, item.id);
    const ClaimItem* other = find(source.shown, item.alternative_to);
    std::string name = other == nullptr || other->title.empty() ? "" : unclosed(other->title);
    if (other != nullptr && name.empty()) name = item_amount(letter, *other);
    const std::string instead =
        other == nullptr ? std::string()
                         : letter.words.phrase("schedule.alternative", {row_number(source, *other), name});
    // A letter's row has the item's name already, and a reduction of the price is what the head says.
    const bool is_named =
        item.defects.size() == 1 && (!item.title.empty() || item.remedy != Remedy::PriceReduction);
    return joined(
        {is_named ? closed(item_title(letter, item)) : "", full_calculation(letter, *asked), instead});
}

void add_answer(const ScheduleSource& source, ScheduleRow& row, const LedgerRow& money) {
    if (money.answer == nullptr) return;
    const Answer& answer = *money.answer;
    row.stance = answer.stance;
    row.admitted = answer.amount || answer.stance != Stance::Conceded ? answer.amount : money.conceded;
    row.reason = answer.reason;
    row.answer_evidence = exhibit_numbers(source, answer.evidence);
}

ScheduleRow item_row(const ScheduleSource& source, const LedgerRow& money, const ClaimItem& item) {
    const Head* head = find(source.shown, item.head);
    ScheduleRow row;
    row.item = item.id;
    row.number = row_number(source, item);
    row.asked = asked_words(source, item);
    row.claimed = money.claimed;
    row.instead = money.claimed ? "" : item_amount(source.letter, item);
    row.evidence = exhibit_numbers(source, item.evidence);
    row.standing = money.standing;
    add_answer(source, row, money);
    row.decided = decided_words(source, &money, {});
    row.awarded = money.awarded;
    if (!money.paid.is_zero()) row.paid = money.paid;
    row.is_open = head != nullptr && head->asked_by != source.choices.answered_by;
    return row;
}

/// `money` is the item's, where it is one for this defect.
void add_defect(const ScheduleSource& source, ScheduleRow& row, const Defect& defect,
                const LedgerRow* money = nullptr) {
    const LetterWords& words = source.letter.words;
    row.defect = defect.id;
    row.title = defect.title;
    row.description = defect.description;
    row.found = defect.discovered;
    if (defect.status != DefectStatus::Open)
        row.description = joined({closed(row.description),
                                  words.phrase("schedule.status", {words.choice("status", defect.status)})});
    row.decided = decided_words(source, money, defect.id);
}

/// A defect without an item of its own: where its money stands.
ScheduleRow bare_row(const ScheduleSource& source, const Defect& defect,
                     const std::vector<const ClaimItem*>& items) {
    const LetterWords& words = source.letter.words;
    ScheduleRow row;
    row.number = std::to_string(defect.number);
    std::vector<std::string> places;
    for (const ClaimItem* item : items) {
        if (!covers(*item, defect.id)) continue;
        const std::string number = row_number(source, *item);
        places.push_back(words.phrase("post.part_of", {number}));
        for (const Allocation& part : allocation_of(source.shown, *item))
            if (part.defect == defect.id && part.share)
                places.back() = words.phrase("schedule.share", {words.money(*part.share), number});
    }
    const bool is_open = defect.status == DefectStatus::Open;
    row.asked = joined(places, "\n");
    const bool is_asked = std::ranges::any_of(source.shown.claim_items,
                                              [&](const ClaimItem& item) { return covers(item, defect.id); });
    // In a pleading a defect for which nothing is asked is not reserved by that alone.
    if (places.empty() && is_open)
        row.instead = words.phrase(is_asked ? "amount.reserved" : "schedule.not_asked");
    add_defect(source, row, defect);
    return row;
}

/// Rows of one section in their order.
class SectionRows {
public:
    SectionRows(const ScheduleSource& source, const Head& head) : source_(source) {
        for (const LedgerRow& row : source.ledger.rows)
            if (const ClaimItem* item = find(source.shown, row.item); item != nullptr && row.head == head.id)
                items_.push_back(item), money_.push_back(&row);
    }

    std::vector<ScheduleRow> rows(BareDefects bare) {
        for (const Defect& defect : source_.shown.defects) {
            if (bare == BareDefects::Shown || has_amount(defect.id)) add_rows_of(defect);
            add_items([&](const ClaimItem& item) {
                return item.defects.size() > 1 && last_number(source_, item) == defect.number;
            });
        }
        add_items([&](const ClaimItem& item) { return last_number(source_, item) == 0; });
        std::ranges::stable_partition(
            rows_, [](const ScheduleRow& row) { return row.standing != Standing::Outside; });
        return std::move(rows_);
    }

private:
    /// An item of its own, or its share of another.
    bool has_amount(Id<Defect> defect) const {
        return std::ranges::any_of(items_, [&](const ClaimItem* item) {
            const auto share = std::ranges::find(item->defects, defect, &DefectShare::defect);
            return share != item->defects.end() && (item->defects.size() == 1 || share->share);
        });
    }

    /// Several items for one defect have a row each; the first describes it.
    void add_rows_of(const Defect& defect) {
        const std::size_t first = rows_.size();
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (items_[i]->defects.size() != 1 || !covers(*items_[i], defect.id)) continue;
            rows_.push_back(item_row(source_, *money_[i], *items_[i]));
            if (rows_.size() == first + 1) {
                add_defect(source_, rows_.back(), defect, money_[i]);
            } else {
                rows_.back().defect = defect.id;
                rows_.back().title = defect.title;
            }
        }
        if (rows_.size() == first) rows_.push_back(bare_row(source_, defect, items_));
    }

    template <class Wanted>
    void add_items(Wanted is_wanted) {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const ClaimItem& item = *items_[i];
            if (!is_wanted(item)) continue;
            ScheduleRow& row = rows_.emplace_back(item_row(source_, *money_[i], item));
            const auto numbers = numbers_of(source_.shown, item.defects);
            row.title = item_title(source_.letter, item);
            row.description =
                numbers.empty()
                    ? ""
                    : source_.letter.words.phrase("concerns", {source_.letter.words.defects(numbers)});
        }
    }

    const ScheduleSource& source_;
    std::vector<const ClaimItem*> items_;
    std::vector<const LedgerRow*> money_;
    std::vector<ScheduleRow> rows_;
};

/// The exhibits of all items that cover the defect.
std::string defect_evidence(const ScheduleSource& source, Id<Defect> defect) {
    std::vector<Id<Exhibit>> exhibits;
    for (const ClaimItem& item : source.shown.claim_items)
        if (covers(item, defect)) exhibits.insert(exhibits.end(), item.evidence.begin(), item.evidence.end());
    return exhibit_numbers(source, exhibits);
}

} // namespace

std::map<Uid, std::string> item_letters(const Case& shown, const Ledger& ledger) {
    std::map<Uid, std::string> letters;
    for (const LedgerRow& row : ledger.rows)
        if (const ClaimItem* item = find(shown, row.item); item != nullptr && item->defects.size() != 1)
            letters.emplace(item->id.uid, letter_of(letters.size()));
    return letters;
}

SectionSums sums_of(const ScheduleSection& section) {
    SectionSums sums;
    if (!section.total) return sums;
    for (const ScheduleRow& row : section.rows) {
        if (row.standing == Standing::Outside) continue;
        if (row.claimed) sums.claimed = section.total->claimed - section.total->excess;
        if (row.stance && row.stance != Stance::Silent) sums.admitted = section.total->conceded;
        if (row.awarded) sums.awarded = section.total->awarded;
        if (row.paid) sums.paid = section.total->paid;
    }
    return sums;
}

bool has_sums(const ScheduleSection& section) {
    const SectionSums sums = sums_of(section);
    return sums.claimed || sums.admitted || sums.awarded;
}

std::vector<ScheduleRow> rows_for(const ScheduleSource& source, const Head& head, BareDefects bare) {
    return SectionRows(source, head).rows(bare);
}

std::vector<ScheduleRow> defect_rows_for(const ScheduleSource& source) {
    std::vector<ScheduleRow> rows;
    for (const Defect& defect : source.shown.defects) {
        ScheduleRow& row = rows.emplace_back();
        row.number = std::to_string(defect.number);
        add_defect(source, row, defect);
        row.evidence = defect_evidence(source, defect.id);
        row.decided.clear();
        row.is_open = defect.status == DefectStatus::Open;
    }
    return rows;
}

} // namespace redress::app
