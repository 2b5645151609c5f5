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
        return joined({kind, r.amount ? text::format_money(*r.amount, messages.language()) : ""});
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

private:
    std::string dated(const std::optional<domain::Date>& date) const {
        return date ? text::format_date(*date, messages.language(), text::DateStyle::Listed) : "";
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
