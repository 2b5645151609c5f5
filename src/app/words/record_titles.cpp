// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_words.h"

#include <redress/app/sentences.h>
#include <redress/text/format.h>

namespace redress::app {

namespace {

using domain::RecordKind;

/// Names a record by what a person would call it; the kind's name stands in where nothing is written yet.
struct TitleOf {
    const text::Messages& messages;

    std::string operator()(const domain::CaseSheet& r) const { return joined({r.number, r.title}); }
    std::string operator()(const domain::Party& r) const { return or_kind(r.name, RecordKind::Party); }
    std::string operator()(const domain::Purchase& r) const {
        const std::string date = dated(r.contract_date);
        return date.empty() ? kind_name(RecordKind::Purchase, messages)
                            : text::filled(messages.tr("Purchase of {0}"), {date});
    }
    std::string operator()(const domain::Item& r) const { return or_kind(r.description, RecordKind::Item); }
    std::string operator()(const domain::Payment& r) const {
        const std::string kind =
            choice_label(RecordKind::Payment, "kind", domain::choice_name(r.kind), messages);
        return joined({kind, sum(r.amount)});
    }
    std::string operator()(const domain::Guarantee& r) const {
        return or_kind(r.covers, RecordKind::Guarantee);
    }
    std::string operator()(const domain::Defect& r) const {
        return joined({std::to_string(r.number), r.title});
    }
    std::string operator()(const domain::Notice& r) const {
        return joined({kind_name(RecordKind::Notice, messages), dated(r.date)});
    }
    std::string operator()(const domain::RepairAttempt& r) const {
        return joined(
            {kind_name(RecordKind::RepairAttempt, messages), dated(r.requested ? r.requested : r.finished)});
    }
    std::string operator()(const domain::Exhibit& r) const {
        return joined({std::to_string(r.number), r.title});
    }
    std::string operator()(const domain::Head& r) const {
        const std::string kind =
            choice_label(RecordKind::Head, "kind", domain::choice_name(r.kind), messages);
        return joined({std::to_string(r.rank), r.title.empty() ? kind : r.title});
    }
    std::string operator()(const domain::ClaimItem& r) const {
        const std::string remedy =
            choice_label(RecordKind::ClaimItem, "remedy", domain::choice_name(r.remedy), messages);
        return r.title.empty() ? remedy : r.title;
    }
    std::string operator()(const domain::Event& r) const {
        return joined(
            {choice_label(RecordKind::Event, "kind", domain::choice_name(r.kind), messages), dated(r.date)});
    }
    std::string operator()(const domain::Deadline& r) const {
        return joined({or_kind(r.title, RecordKind::Deadline), dated(r.safe)});
    }
    std::string operator()(const domain::DateOverride& r) const {
        return joined({choice_label(RecordKind::DateOverride, "kind", domain::choice_name(r.kind), messages),
                       dated(r.new_date)});
    }
    std::string operator()(const domain::Hearing& r) const {
        return joined({or_kind(r.forum, RecordKind::Hearing), dated(r.date)});
    }
    std::string operator()(const domain::Estimate& r) const {
        return choice_label(RecordKind::Estimate, "method", domain::choice_name(r.basis.method), messages);
    }
    std::string operator()(const domain::Instance& r) const {
        const std::string kind =
            choice_label(RecordKind::Instance, "kind", domain::choice_name(r.kind), messages);
        return joined({r.forum.empty() ? kind : r.forum, r.file_number});
    }
    std::string operator()(const domain::Answer& r) const {
        return joined({choice_label(RecordKind::Answer, "stance", domain::choice_name(r.stance), messages),
                       dated(r.date)});
    }
    std::string operator()(const domain::Offer& r) const {
        return joined({kind_name(RecordKind::Offer, messages), dated(r.date)});
    }
    std::string operator()(const domain::Ruling& r) const {
        return joined({or_kind(r.reference, RecordKind::Ruling), dated(r.date)});
    }
    std::string operator()(const domain::DefectFinding& r) const {
        return choice_label(RecordKind::DefectFinding, "finding", domain::choice_name(r.finding), messages);
    }
    std::string operator()(const domain::ItemResult& r) const {
        return joined(
            {choice_label(RecordKind::ItemResult, "outcome", domain::choice_name(r.outcome), messages),
             sum(r.amount)});
    }
    std::string operator()(const domain::Intake& r) const {
        return joined({kind_name(RecordKind::Intake, messages), dated(r.received)});
    }
    std::string operator()(const domain::HandlingCost& r) const {
        return joined({choice_label(RecordKind::HandlingCost, "kind", domain::choice_name(r.kind), messages),
                       sum(r.amount)});
    }
    std::string operator()(const domain::Reserve& r) const {
        return joined({kind_name(RecordKind::Reserve, messages), sum(r.reserved)});
    }
    std::string operator()(const domain::Recourse& r) const {
        return joined({kind_name(RecordKind::Recourse, messages), dated(r.claimed)});
    }

private:
    std::string dated(const std::optional<domain::Date>& date) const {
        return date ? text::format_date(*date, messages.language(), text::DateStyle::Listed) : "";
    }
    std::string sum(const std::optional<domain::Money>& amount) const {
        return amount ? text::format_money(*amount, messages.language()) : "";
    }
    std::string or_kind(const std::string& text, RecordKind kind) const {
        return text.empty() ? kind_name(kind, messages) : text;
    }
};

} // namespace

std::string record_title(const domain::Record& record, const text::Messages& messages) {
    return std::visit(TitleOf{messages}, record);
}

} // namespace redress::app
