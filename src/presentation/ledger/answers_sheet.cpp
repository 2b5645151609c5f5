// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger_edits.h>
#include <redress/text/format.h>

namespace redress::presentation {

namespace {

using domain::RecordKind;

/// The other side's position on each claim item. What is changed becomes a new answer of the day above; the
/// earlier ones stay.
class AnswersSheet : public FormSheet {
public:
    AnswersSheet(Session& session, CasePage& page)
        : FormSheet(session, page, new_record(RecordKind::Answer, page.dispute(), session),
                    {"date", "respondent", "instance"}) {
        const text::Messages& m = messages();
        title_ = m.tr("Answers to all claim items");
        accept_ = m.tr("Save the answers");
        offer_all(RecordKind::Answer, "stance", m.tr("All claim items"),
                  domain::choice_names<domain::Stance>.all());
        fill_lines();
        show();
    }

    Outcome keep() override {
        const auto day = own_day();
        if (!day) return not_understood();
        domain::Edit edit{page_.id(), N_("Answer the claim items"), {}};
        bool understood = true;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!is_new_position(i)) continue;
            if (const auto typed = line(i).form.record())
                add_to(edit, answer_of(std::get<domain::Answer>(*typed), *day));
            else
                understood = false;
        }
        if (!understood) return not_understood();
        if (auto above = above_claim(edit); !above.empty())
            return {Outcome::Kind::NotUnderstood, std::move(above)};
        return applied(edit);
    }

protected:
    void say() override {
        tell_above_claim();
        std::size_t open = 0;
        for (std::size_t i = 0; i < items_.size(); ++i) open += line(i).is_answered ? 0U : 1U;
        if (open > 0)
            note(Tone::Advice,
                 text::filled(messages().ntr("{0} claim item has no answer yet.",
                                             "{0} claim items have no answer yet.", static_cast<long>(open)),
                              {std::to_string(open)}));
    }

private:
    /// A sentence for each new answer that names more than is claimed.
    std::vector<std::string> above_claim(const domain::Edit& edit) const {
        const LedgerWords words(dispute(), messages());
        std::vector<std::string> sentences;
        for (const domain::Change& change : edit.changes)
            if (auto above = words.above_claim(std::get<domain::Answer>(*change.after)); !above.empty())
                sentences.push_back(std::move(above));
        return sentences;
    }

    void tell_above_claim() {
        const LedgerWords words(dispute(), messages());
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const FieldState* amount = line(i).form.field("amount");
            if (!line(i).is_answered || !amount || amount->text.empty()) continue;
            RecordForm copy = line(i).form;
            const auto typed = copy.record();
            if (!typed) continue;
            std::string above = words.above_claim(std::get<domain::Answer>(*typed));
            if (!above.empty()) note(Tone::Warning, std::move(above));
        }
    }

    bool is_new_position(std::size_t place) {
        const bool was_answered = answered_[place];
        return line(place).is_answered && (!was_answered || line(place).form.is_changed());
    }

    /// The day, party and instance that all these answers share.
    std::optional<domain::Answer> own_day() {
        RecordForm& form = own();
        if (!items_.empty()) form.select("item", {items_.front().uid.hex()}); // needed, and not asked here
        auto typed = form.record();
        if (!typed) return std::nullopt;
        return std::get<domain::Answer>(*typed);
    }

    static domain::Answer answer_of(domain::Answer answer, const domain::Answer& shared) {
        answer.date = shared.date;
        answer.respondent = shared.respondent;
        answer.instance = shared.instance;
        return answer;
    }

    void add_to(domain::Edit& edit, domain::Answer answer) {
        const auto count = static_cast<int>(edit.changes.size());
        for (domain::Change& change :
             app::answer_edit(page_.loaded(), std::move(answer), session_.workspace.ports()).changes) {
            std::get<domain::Answer>(*change.after).position += count;
            edit.changes.push_back(std::move(change));
        }
    }

    void begin_head(domain::Id<domain::Head> head, const LedgerWords& words) {
        grids_.push_back({words.title(head),
                          words.tr("Claim item"),
                          {words.tr("Position"), words.tr("Amount"), words.tr("Reason")},
                          {}});
    }

    void fill_lines() {
        const LedgerWords words(dispute(), messages());
        domain::Id<domain::Head> head;
        for (const domain::LedgerRow& row : domain::ledger_of(dispute()).rows) {
            if (row.standing == domain::Standing::Outside) continue;
            if (row.head != head) begin_head(head = row.head, words);
            auto answer = std::get<domain::Answer>(new_record(RecordKind::Answer, dispute(), session_));
            if (row.answer) {
                const domain::Uid own_uid = answer.id.uid;
                answer = *row.answer;
                answer.id.uid = own_uid;
            }
            answer.item = row.item;
            items_.push_back(row.item);
            answered_.push_back(row.answer != nullptr);
            add_line(grids_.size() - 1, words.item(row.item),
                     {RecordForm(session_, page_.loaded(), answer),
                      {"stance", "amount", "reason"},
                      "stance",
                      row.answer != nullptr});
            if (row.claimed)
                grids_.back().rows.back().result =
                    text::filled(words.tr("of {0}"), {words.money(*row.claimed)});
        }
    }

    std::vector<domain::Id<domain::ClaimItem>> items_;
    std::vector<bool> answered_; ///< already, before this sheet
};

} // namespace

Sheet answers_sheet(Session& session, CasePage& page) {
    return std::make_unique<AnswersSheet>(session, page);
}

} // namespace redress::presentation
