// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_vectors.h"
#include "packs_for_tests.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::law;

namespace {

InterestKind kind_of(const InterestVector& vector) {
    if (vector.id == "SE-I05") return InterestKind::RefundAfterRescission;
    return vector.id.starts_with("EW") ? InterestKind::Discretionary : InterestKind::LatePayment;
}

domain::Money principal_of(const InterestVector& vector) {
    const auto currency = domain::Currency::from_code(vector.currency).value();
    return domain::from_plain_decimal(vector.principal, currency).value();
}

InterestRequest request_for(const InterestVector& vector) {
    return {.principal = principal_of(vector),
            .kind = kind_of(vector),
            .from = day_of(vector.start),
            .until = day_of(vector.end_exclusive),
            .day_count = vector.conv == "act" ? DayCount::ActualActual : DayCount::Actual365};
}

InterestStatement statement_for(const InterestVector& vector, const InterestRequest& request) {
    return interest_statement(shipped_packs().at(vector.id.substr(0, 2)), request).value();
}

std::string percent_text(domain::Percent percent) {
    const auto euro = domain::Currency::from_code("EUR").value();
    return domain::plain_decimal({percent.hundredths, euro});
}

/// The vectors join half-years of one rate in some places and keep them apart in others (SE-I05, SE-I08), so
/// both sides are compared joined.
std::vector<SegmentVector> joined(const std::vector<SegmentVector>& segments) {
    std::vector<SegmentVector> out;
    for (const SegmentVector& segment : segments) {
        if (out.empty() || out.back().rate != segment.rate || out.back().until != segment.from) {
            out.push_back(segment);
            continue;
        }
        out.back().until = segment.until;
        out.back().days += segment.days;
    }
    return out;
}

std::vector<SegmentVector> as_vectors(const InterestStatement& statement) {
    std::vector<SegmentVector> out;
    for (const InterestSegment& segment : statement.segments)
        out.push_back({segment.from.iso(), segment.until.iso(), segment.days, percent_text(segment.rate())});
    return joined(out);
}

/// Forints have no smaller coin here, so a total with decimals is asked for a hundredfold principal.
std::string total_as_written(const InterestVector& vector, InterestRequest request) {
    if (vector.currency != "HUF") return domain::plain_decimal(statement_for(vector, request).total);
    request.principal.minor *= 100;
    const std::string hundredfold = domain::plain_decimal(statement_for(vector, request).total);
    return hundredfold.substr(0, hundredfold.size() - 2) + "." + hundredfold.substr(hundredfold.size() - 2);
}

} // namespace

TEST_CASE("every worked sum of interest comes out with its segments") {
    for (const InterestVector& vector : law_vectors().interest) {
        DYNAMIC_SECTION(vector.id) {
            const InterestRequest request = request_for(vector);
            const InterestStatement statement = statement_for(vector, request);
            CHECK(total_as_written(vector, request) == vector.expected);
            CHECK(statement.known_total == statement.total);
            CHECK_FALSE(statement.assumed_from);
            CHECK(as_vectors(statement) == joined(vector.segments));
        }
    }
}

TEST_CASE("no worked sum of interest is left out") {
    CHECK(law_vectors().interest.size() == 13);
}

TEST_CASE("forints are rounded to whole forints and the daily sums of EW-I01 and EW-I03 are shown") {
    for (const InterestVector& vector : law_vectors().interest) {
        const InterestStatement statement = statement_for(vector, request_for(vector));
        if (vector.id == "HU-I01") CHECK(statement.total.minor == 96'899); // 96 898.63
        if (vector.id == "EW-I01") CHECK(statement.per_further_day.minor == 110);
        if (vector.id == "EW-I03") CHECK(statement.per_further_day.minor == 219);
    }
}
