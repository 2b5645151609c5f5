// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/rate_lookup.h"
#include "money/year_share.h"

#include <redress/law/pack.h>

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

/// The kind of interest on a day, and how far it reaches.
struct Stretch {
    InterestKind kind;
    Date until;
};

Stretch stretch_at(const InterestRequest& request, Date day) {
    if (!request.late_from || *request.late_from >= request.until) return {request.kind, request.until};
    if (day < *request.late_from) return {request.kind, *request.late_from};
    return {InterestKind::LatePayment, request.until};
}

/// The claim fell due, or was paid, on the first day; that day decides which version of the rule holds.
const InterestRule* rule_at(const Pack& pack, const InterestRequest& request, Date day) {
    const InterestRule* rule = pack.interest_rule(stretch_at(request, day).kind, request.from);
    return rule ? rule : pack.interest_rule(request.kind, request.from);
}

InterestSegment segment_at(const Pack& pack, const InterestRequest& request, Date day) {
    const InterestRule& rule = *rule_at(pack, request, day);
    const RateOn rate = rate_on(pack, rule, request.own_rates, day);
    InterestSegment segment{.from = day,
                            .until = stretch_at(request, day).until,
                            .kind = rule.kind,
                            .reference = rate.percent,
                            .margin = rule.margin,
                            .origin = rate.origin,
                            .amount = domain::zero(request.principal.currency),
                            .source = rate.source,
                            .remark = rate.remark,
                            .confidence = rate.confidence};
    if (rate.until) segment.until = std::min(segment.until, *rate.until);
    return segment;
}

InterestStatement blank_statement(const InterestRequest& request, const InterestRule& rule) {
    const domain::Money none = domain::zero(request.principal.currency);
    return {.principal = request.principal,
            .day_count = request.day_count.value_or(rule.day_count),
            .known_total = none,
            .total = none,
            .per_further_day = none};
}

void note_source(InterestStatement& statement, const std::string& source) {
    if (!source.empty() && std::ranges::find(statement.sources, source) == statement.sources.end())
        statement.sources.push_back(source);
}

std::optional<domain::Money> limit_missed(const InterestRule& rule, const domain::Money& principal) {
    const bool is_comparable = rule.principal_from && rule.principal_from->currency == principal.currency;
    return is_comparable && principal < *rule.principal_from ? rule.principal_from : std::nullopt;
}

/// Adds up the statement's parts exactly; money is rounded only when it leaves here.
class Sum {
public:
    explicit Sum(InterestStatement& statement) : statement_(&statement) {}

    void add(InterestSegment segment) {
        const YearShare share = year_share(segment.from, segment.until, statement_->day_count);
        segment.days = share.days;
        const bool has_rate = segment.origin != RateOrigin::Missing;
        if (has_rate) parts_ += share.parts * segment.rate().hundredths;
        if (has_rate && segment.origin != RateOrigin::Assumed)
            known_parts_ += share.parts * segment.rate().hundredths;
        segment.amount = money(parts_) - statement_->total;
        statement_->total = money(parts_);
        statement_->known_total = money(known_parts_);
        note_uncertainty(segment);
        note_source(*statement_, segment.source);
        statement_->segments.push_back(std::move(segment));
    }

    domain::Money money(std::int64_t parts) const {
        return domain::scaled(statement_->principal, parts, 10'000 * parts_of_year(statement_->day_count));
    }

private:
    void note_uncertainty(const InterestSegment& segment) {
        if (segment.origin == RateOrigin::Assumed && !statement_->assumed_from)
            statement_->assumed_from = segment.from;
        if (segment.origin == RateOrigin::Missing && !statement_->missing_from)
            statement_->missing_from = segment.from;
    }

    InterestStatement* statement_;
    std::int64_t parts_ = 0; ///< hundredths of a per cent × parts of a year
    std::int64_t known_parts_ = 0;
};

void find_daily_sum(InterestStatement& statement, const Pack& pack, const InterestRequest& request,
                    const Sum& sum) {
    const auto next = day_after(request.until, 1);
    if (!next) return;
    InterestRequest further = request;
    further.until = *next;
    const InterestSegment day = segment_at(pack, further, request.until);
    if (day.origin == RateOrigin::Missing) return;
    // A single day is one of 30 even on the 31st.
    const bool of_thirty = statement.day_count == DayCount::Thirty360;
    const std::int64_t parts = of_thirty ? 1 : year_share(request.until, *next, statement.day_count).parts;
    statement.per_further_day = sum.money(parts * day.rate().hundredths);
}

} // namespace

std::optional<InterestStatement> interest_statement(const Pack& pack, const InterestRequest& request) {
    const InterestRule* rule = pack.interest_rule(request.kind, request.from);
    if (!rule || request.principal.minor < 0) return std::nullopt;
    InterestStatement statement = blank_statement(request, *rule);
    note_source(statement, rule->origin.source);
    statement.least_principal = limit_missed(*rule, request.principal);
    Sum sum(statement);
    for (Date day = request.from; day < request.until;) {
        const InterestSegment segment = segment_at(pack, request, day);
        day = segment.until;
        sum.add(segment);
    }
    find_daily_sum(statement, pack, request, sum);
    return statement;
}

} // namespace redress::law
