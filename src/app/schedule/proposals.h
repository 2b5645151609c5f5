// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule_sheet.h"

namespace redress::app {

/// Makes proposals of the open cells that differ, row by row, and looks whether a row's answer holds
/// together.
class Proposals {
public:
    Proposals(const domain::Case& part, domain::Id<domain::Party> counterpart, const CellForm& form,
              ScheduleReading& reading)
        : dispute_(part), counterpart_(counterpart), form_(form), reading_(reading) {}

    /// `name` is the row's key: an item's answers alone are taken.
    void start(const std::string& name, const std::string& number);
    void add(ScheduleColumn column, const exchange::SheetCell& before, const exchange::SheetCell& after);
    void finish();

private:
    void add_stance(ProposedAnswer change);
    void add_amount(ProposedAnswer change, const exchange::SheetCell& after);
    void add_text(ProposedAnswer change);
    void infer_stance();
    void check_together();
    void problem(ScheduleProblemKind kind, const ProposedAnswer& change,
                 std::optional<text::ParseProblem> parse = {});

    const domain::Case& dispute_; ///< what of it concerns the counterpart
    domain::Id<domain::Party> counterpart_;
    const CellForm& form_;
    ScheduleReading& reading_;
    const domain::ClaimItem* item_ = nullptr;
    std::string number_;
    std::vector<ProposedAnswer> row_;
};

/// The answer of an item that stands; null when there is none.
const domain::Answer* standing_answer(const domain::Ledger& ledger, domain::Id<domain::ClaimItem> item);

} // namespace redress::app
