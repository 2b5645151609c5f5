// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <array>

namespace redress::exchange {

/// The lists of a case file in the order they are written: each kind but the sheet, under its plural.
struct CaseList {
    std::string_view name;
    domain::RecordKind kind;
};
inline constexpr std::array<CaseList, 26> case_lists{{{"parties", domain::RecordKind::Party},
                                                      {"purchases", domain::RecordKind::Purchase},
                                                      {"items", domain::RecordKind::Item},
                                                      {"payments", domain::RecordKind::Payment},
                                                      {"guarantees", domain::RecordKind::Guarantee},
                                                      {"defects", domain::RecordKind::Defect},
                                                      {"notices", domain::RecordKind::Notice},
                                                      {"repair_attempts", domain::RecordKind::RepairAttempt},
                                                      {"exhibits", domain::RecordKind::Exhibit},
                                                      {"heads", domain::RecordKind::Head},
                                                      {"claim_items", domain::RecordKind::ClaimItem},
                                                      {"events", domain::RecordKind::Event},
                                                      {"deadlines", domain::RecordKind::Deadline},
                                                      {"date_overrides", domain::RecordKind::DateOverride},
                                                      {"hearings", domain::RecordKind::Hearing},
                                                      {"estimates", domain::RecordKind::Estimate},
                                                      {"instances", domain::RecordKind::Instance},
                                                      {"answers", domain::RecordKind::Answer},
                                                      {"offers", domain::RecordKind::Offer},
                                                      {"rulings", domain::RecordKind::Ruling},
                                                      {"defect_findings", domain::RecordKind::DefectFinding},
                                                      {"item_results", domain::RecordKind::ItemResult},
                                                      {"intakes", domain::RecordKind::Intake},
                                                      {"handling_costs", domain::RecordKind::HandlingCost},
                                                      {"reserves", domain::RecordKind::Reserve},
                                                      {"recourses", domain::RecordKind::Recourse}}};
static_assert(case_lists.size() + 1 == std::variant_size_v<domain::Record>, "a kind of record has no list");

inline constexpr std::string_view format_name = "case";
inline constexpr int format_version = 5;

/// No case has so many defects, exhibits or heads; counters go on from the highest number.
inline constexpr int highest_number = 9999;

/// The order of the list says it; it is not written.
inline constexpr std::string_view position_field = "position";

} // namespace redress::exchange
