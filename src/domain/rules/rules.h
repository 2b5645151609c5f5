// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>

#include <span>

namespace redress::domain {

using Findings = std::vector<Problem>;
using Rule = void (*)(const Case&, Findings&);

/// A finding about one record.
template <class T>
Problem finding(ProblemKind kind, Severity severity, const T& record, std::string_view field = {}) {
    return {kind, severity, kind_of(Record(record)), record.id.uid, std::string(field), {}, {}};
}

/// Rules of contradictions_in about single fields: texts, amounts, percentages, references.
std::span<const Rule> field_rules();
/// Rules of contradictions_in about records beside each other. They may rely on one known currency, and on
/// nothing else that field_rules look at.
std::span<const Rule> record_rules();
/// The same about events, deadlines and hearings.
std::span<const Rule> date_rules();
/// The same about instances, rulings, offers and payments.
std::span<const Rule> ledger_rules();
/// Whether something of the head is left to the court, so that its sum is no limit.
bool has_open_item(const Case& dispute, const Head& head);

} // namespace redress::domain
