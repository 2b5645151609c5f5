// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_sheet.h"
#include "ledger_words.h"
#include "new_records.h"

#include <redress/text/format.h>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

/// One record with the fields that count in a cell.
class CellSheet : public FormSheet {
public:
    CellSheet(Session& session, CasePage& page, domain::Record record, std::vector<std::string> shown,
              std::string title)
        : FormSheet(session, page, std::move(record), std::move(shown)) {
        title_ = std::move(title);
        accept_ = messages().tr("Save");
        show();
    }

protected:
    void say() override {
        const auto typed = typed_now();
        const auto* answer = typed ? std::get_if<domain::Answer>(&*typed) : nullptr;
        if (!answer) return;
        const LedgerWords words(dispute(), messages());
        if (const domain::ClaimItem* item = domain::find(dispute(), answer->item))
            note(Tone::Plain, words.item_and_amount(*item));
        std::string above = words.above_claim(*answer);
        if (!above.empty()) note(Tone::Warning, std::move(above));
    }

    Outcome write(const domain::Record& own_record) override {
        std::string wrong;
        if (const auto* answer = std::get_if<domain::Answer>(&own_record))
            wrong = LedgerWords(dispute(), messages()).above_claim(*answer);
        const auto* instance = std::get_if<domain::Instance>(&own_record);
        if (instance && instance->claimant == instance->respondent && !instance->claimant.is_none())
            wrong = messages().tr("Who brings it and who answers it cannot be the same.");
        if (!wrong.empty()) return {Outcome::Kind::NotUnderstood, {wrong}};
        return FormSheet::write(own_record);
    }
};

/// Makes the sheet for one cell.
class CellSheets {
public:
    CellSheets(Session& session, CasePage& page, Id<domain::ClaimItem> item, CellUse use)
        : session_(session),
          page_(page),
          words_(page.dispute(), session.messages),
          ledger_(domain::ledger_of(page.dispute())),
          item_(item),
          use_(use) {
        for (const domain::LedgerRow& row : ledger_.rows)
            if (row.item == item) row_ = &row;
    }

    Sheet for_column(const LedgerColumnState& column) {
        if (!row_) return nullptr;
        switch (column.what) {
        case LedgerColumn::Item:
            return claim({"title", "remedy", "head", "defects", "alternative_to", "alternative_ground"});
        case LedgerColumn::Claimed:
            return claim({"method", "price", "value_conforming", "value_delivered", "percent", "stated",
                          "source", "evidence"});
        case LedgerColumn::Answer:
            return answer();
        case LedgerColumn::Offered:
            return offer();
        case LedgerColumn::Instance:
            return result(column.instance);
        case LedgerColumn::Paid:
        case LedgerColumn::Balance:
            return payment_sheet(session_, page_, item_);
        }
        return nullptr;
    }

private:
    Sheet made(domain::Record record, std::vector<std::string> shown, const char* title) const {
        return std::make_unique<CellSheet>(session_, page_, std::move(record), std::move(shown),
                                           text::filled(words_.tr(title), {words_.item(item_)}));
    }

    template <class T>
    T fresh(RecordKind kind) const {
        return std::get<T>(new_record(kind, page_.dispute(), session_));
    }

    Sheet claim(std::vector<std::string> shown) const {
        if (use_ == CellUse::Edit)
            return made(*domain::find(page_.dispute(), item_), std::move(shown), N_("Claim: {0}"));
        auto fresh_item = fresh<domain::ClaimItem>(RecordKind::ClaimItem);
        fresh_item.head = row_->head;
        return std::make_unique<CellSheet>(session_, page_, std::move(fresh_item),
                                           std::vector<std::string>{"title", "head", "remedy", "defects",
                                                                    "method", "price", "value_conforming",
                                                                    "value_delivered", "percent", "stated",
                                                                    "source", "alternative_to"},
                                           words_.tr("New claim item"));
    }

    Sheet answer() const {
        domain::Answer record;
        if (row_->answer && use_ == CellUse::Edit) {
            record = *row_->answer;
        } else {
            record = fresh<domain::Answer>(RecordKind::Answer);
            record.item = item_;
        }
        return made(record, {"stance", "amount", "reason", "date", "evidence"}, N_("Answer: {0}"));
    }

    Sheet offer() const {
        const domain::Offer* stands = nullptr;
        for (const domain::Offer& offer : page_.dispute().offers)
            for (const domain::ItemAmount& line : offer.lines)
                if (line.item == item_ && offer.outcome == domain::OfferOutcome::Open) stands = &offer;
        if (!stands || use_ == CellUse::Add) return offer_sheet(session_, page_, item_);
        return made(*stands,
                    {"offeror", "date", "expires", "lines", "lump", "conditions", "without_prejudice",
                     "outcome", "answered"},
                    N_("Offer: {0}"));
    }

    bool is_before(const domain::Instance& instance) const {
        for (const domain::ItemAmount& part : instance.before)
            if (part.item == item_) return true;
        return false;
    }

    Sheet result(Id<domain::Instance> at) const {
        const domain::Instance* instance = domain::find(page_.dispute(), at);
        if (!instance) return nullptr;
        if (!is_before(*instance))
            return made(*instance, {"before", "claimant", "respondent", "opened"},
                        N_("Before the instance: {0}"));
        const domain::Ruling* ruling = domain::standing_ruling(page_.dispute(), at);
        if (!ruling || use_ == CellUse::Add) return ruling_sheet(session_, page_, at);
        for (const domain::ItemResult& result : page_.dispute().item_results)
            if (result.ruling == ruling->id && result.item == item_)
                return made(result, {"outcome", "amount", "reason"}, N_("Result: {0}"));
        auto record = fresh<domain::ItemResult>(RecordKind::ItemResult);
        record.ruling = ruling->id;
        record.item = item_;
        return made(record, {"outcome", "amount", "reason"}, N_("Result: {0}"));
    }

    Session& session_;
    CasePage& page_;
    LedgerWords words_;
    domain::Ledger ledger_;
    Id<domain::ClaimItem> item_;
    CellUse use_;
    const domain::LedgerRow* row_ = nullptr;
};

} // namespace

Sheet cell_sheet(Session& session, CasePage& page, Id<domain::ClaimItem> item,
                 const LedgerColumnState& column, CellUse use) {
    return CellSheets(session, page, item, use).for_column(column);
}

} // namespace redress::presentation
