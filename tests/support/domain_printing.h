// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch_compat.h"

#include <redress/domain/problem.h>

// How a failed test shows amounts, days and findings.

namespace Catch {

template <>
struct StringMaker<redress::domain::Money> {
    static std::string convert(const redress::domain::Money& amount) {
        return redress::domain::plain_decimal(amount) + " " + std::string(amount.currency.code());
    }
};

template <>
struct StringMaker<redress::domain::Date> {
    static std::string convert(const redress::domain::Date& date) { return date.iso(); }
};

template <>
struct StringMaker<redress::domain::ProblemKind> {
    static std::string convert(redress::domain::ProblemKind kind) {
        return std::string(redress::domain::choice_name(kind));
    }
};

} // namespace Catch

namespace redress::test {

inline std::vector<domain::ProblemKind> kinds_of(const std::vector<domain::Problem>& problems) {
    std::vector<domain::ProblemKind> kinds;
    for (const domain::Problem& problem : problems) kinds.push_back(problem.kind);
    return kinds;
}

/// The findings of one kind.
inline std::vector<domain::Problem> only(domain::ProblemKind kind,
                                         const std::vector<domain::Problem>& problems) {
    std::vector<domain::Problem> left;
    for (const domain::Problem& problem : problems)
        if (problem.kind == kind) left.push_back(problem);
    return left;
}

} // namespace redress::test
