// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/edit_parts.h"
#include "letters/letter_words.h"
#include "schedule/proposals.h"
#include "schedule/shown_case.h"

#include <redress/text/messages.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <charconv>

namespace redress::app {

using namespace domain;
using Column = ScheduleColumn;

namespace {

/// A token of "Bilaga 3, 5–7 och 9": a number, a dash or a word.
struct EvidenceReader {
    std::string_view rest;

    bool skip(std::string_view start) {
        if (!rest.starts_with(start)) return false;
        rest.remove_prefix(start.size());
        return true;
    }
    void skip_words() {
        for (bool found = true; found;) {
            found = false;
            for (const std::string_view word : {" ", ",", ";", ".", "&", "\n", "bilagorna", "bilagor",
                                                "bilaga", "bil", "exhibits", "exhibit", "och", "and"})
                found = skip(word) || found;
        }
    }
    std::optional<int> number() {
        int value = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc() || value < 1) return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        return value;
    }
    bool skip_dash() {
        const std::string_view before = rest;
        while (skip(" ")) {
        }
        const bool found = skip("–") || skip("-");
        if (!found) rest = before;
        while (found && skip(" ")) {
        }
        return found;
    }
};

/// The exhibits meant when the text is nothing but their numbers; nothing otherwise.
std::optional<std::vector<Id<Exhibit>>> exhibits_in(const Case& shown, const std::string& words) {
    const std::string text = text::folded(words);
    EvidenceReader reader{text};
    std::vector<Id<Exhibit>> exhibits;
    for (reader.skip_words(); !reader.rest.empty(); reader.skip_words()) {
        const auto first = reader.number();
        const auto last = first && reader.skip_dash() ? reader.number() : first;
        if (!first || !last || *last < *first) return std::nullopt;
        std::size_t found = 0;
        for (const Exhibit& exhibit : shown.exhibits) {
            if (exhibit.number < *first || exhibit.number > *last) continue;
            exhibits.push_back(exhibit.id);
            ++found;
        }
        if (found != static_cast<std::size_t>(*last - *first) + 1) return std::nullopt;
    }
    return exhibits;
}

Id<Party> respondent_of(const Case& dispute, const ClaimItem& item) {
    if (!item.debtor.is_none()) return item.debtor;
    const Head* head = find(dispute, item.head);
    const bool is_consumers = head == nullptr || head->asked_by == Side::Consumer;
    const Party* party = first_with_role(dispute, is_consumers ? PartyRole::Trader : PartyRole::Consumer);
    return party != nullptr ? party->id : Id<Party>{};
}

/// The instance before which the item is now; none where it is before none.
Id<Instance> open_instance_of(const Case& dispute, Id<ClaimItem> item) {
    Id<Instance> last;
    for (const Instance& instance : dispute.instances)
        if (instance.state == InstanceState::Open &&
            std::ranges::any_of(instance.before, [&](const ItemAmount& part) { return part.item == item; }))
            last = instance.id;
    return last;
}

/// By whoever filled the file in, unless he is the one who asks.
Answer answer_to_start_from(const Case& part, const Ledger& ledger, const ClaimItem& item,
                            Id<Party> counterpart) {
    if (const Answer* standing = standing_answer(ledger, item.id)) return *standing;
    const Head* head = find(part, item.head);
    const bool is_asked = !counterpart.is_none() && head != nullptr && head->asked_by == Side::Consumer;
    Answer answer;
    answer.item = item.id;
    answer.respondent = is_asked ? counterpart : respondent_of(part, item);
    return answer;
}

void put_evidence(Answer& answer, const std::string& words, const Case& shown, const LetterWords& phrases) {
    if (auto exhibits = exhibits_in(shown, words))
        answer.evidence = std::move(*exhibits);
    else
        answer.reason = joined({answer.reason, phrases.phrase("schedule.answer_evidence", {words})}, "\n");
}

/// Evidence last, so that its words stand after the reason.
void put_over(Answer& answer, std::span<const ProposedAnswer> changes, const Case& shown,
              const LetterWords& words) {
    for (const ProposedAnswer& change : changes) {
        if (change.item != answer.item) continue;
        if (change.column == Column::Stance && change.stance) answer.stance = *change.stance;
        if (change.column == Column::Admitted) answer.amount = change.amount;
        if (change.column == Column::Reason) answer.reason = change.after;
    }
    for (const ProposedAnswer& change : changes)
        if (change.item == answer.item && change.column == Column::AnswerEvidence)
            put_evidence(answer, change.after, shown, words);
}

bool fills_in(std::span<const ProposedAnswer> changes, Id<ClaimItem> item, Column column) {
    return std::ranges::any_of(changes, [&](const ProposedAnswer& change) {
        return change.item == item && change.column == column;
    });
}

/// Who now disputes an item, or concedes all of it, no longer admits the amount that stood there; who fills
/// in less than is asked concedes a part.
void agree(Answer& answer, std::span<const ProposedAnswer> changes, const std::optional<Money>& claimed) {
    const bool denies = answer.stance == Stance::Disputed || answer.stance == Stance::Silent;
    const bool tells_amount = fills_in(changes, answer.item, Column::Admitted);
    const bool tells_stance = fills_in(changes, answer.item, Column::Stance);
    const bool concedes = answer.stance == Stance::Conceded;
    if (denies || (concedes && tells_stance && !tells_amount)) answer.amount.reset();
    if (concedes && answer.amount && claimed && *answer.amount < *claimed) answer.stance = Stance::Part;
}

} // namespace

Edit schedule_answers_edit(const LoadedCase& loaded, std::span<const ProposedAnswer> approved,
                           text::Language language, Date received, const Resources& resources,
                           const Ports& ports) {
    const Id<Party> counterpart = approved.empty() ? Id<Party>{} : approved.front().counterpart;
    const Case part = case_in_schedule(loaded.dispute, counterpart);
    const Case shown = case_for_others(part);
    const LetterWords words(language, resources.phrases(language));
    const Ledger ledger = ledger_of(part);
    Edit edit{part.sheet.id, N_("Read answers from the schedule"), {}};
    int position = next_position(loaded.dispute.answers);
    for (const ClaimItem& item : part.claim_items) {
        if (std::ranges::none_of(approved, [&](const auto& change) { return change.item == item.id; }))
            continue;
        Answer answer = answer_to_start_from(part, ledger, item, counterpart);
        put_over(answer, approved, shown, words);
        agree(answer, approved, calculation_of(part, item).amount);
        answer.id.uid = ports.uid();
        answer.position = position++;
        answer.date = received;
        answer.instance = open_instance_of(part, item.id);
        edit.changes.push_back(adding(answer));
    }
    return edit;
}

} // namespace redress::app
