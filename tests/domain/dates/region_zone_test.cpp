// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;

namespace {

using Kinds = std::vector<ProblemKind>;

Kinds with_region(const char* region) {
    Case dispute = CaseBuilder();
    dispute.sheet.region = region;
    return kinds_of(contradictions_in(dispute));
}

Kinds with_zone(const char* zone) {
    CaseBuilder builder;
    builder.add_hearing("2026-09-01");
    Case dispute = builder;
    dispute.hearings.at(0).zone = zone;
    return kinds_of(contradictions_in(dispute));
}

} // namespace

TEST_CASE("a region is a short code in capitals or not stated") {
    for (const char* region : {"", "BY", "ENG", "DE-BY", "01"}) CHECK(with_region(region).empty());
    for (const char* region : {"Bayern", "by", "B Y", "BAVARIASTATE", "Ö"})
        CHECK(with_region(region) == Kinds{ProblemKind::MalformedRegion});
}

TEST_CASE("the zone of a hearing has the form of an IANA name or is not stated") {
    for (const char* zone : {"", "Europe/Stockholm", "America/Argentina/Salta", "Etc/GMT+1", "UTC"})
        CHECK(with_zone(zone).empty());
    for (const char* zone : {"+01:00", "Europe/", "/Europe", "Europe//Berlin", "svensk tid", "../etc/passwd"})
        CHECK(with_zone(zone) == Kinds{ProblemKind::MalformedZone});
}

TEST_CASE("the day an answer is asked by may lie ahead and not before the notice") {
    CaseBuilder builder;
    const auto notice = builder.add_notice({builder.add_defect("Spricka")});
    builder.at(notice).date = day("2026-02-01");
    builder.at(notice).reply_by = day("2026-02-15");
    CHECK(contradictions_in(builder).empty());
    for (const Problem& doubt : doubts_in(builder, day("2026-02-02"))) CHECK(doubt.field != "reply_by");
    builder.at(notice).reply_by = day("2026-01-31");
    CHECK(kinds_of(contradictions_in(builder)) == Kinds{ProblemKind::DatesOutOfOrder});
}
