// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/problem.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// A finding without what tells its record from another's.
Problem common_part(Problem problem) {
    problem.uid = {};
    if (problem.record == RecordKind::Defect) problem.detail.clear();
    return problem;
}

} // namespace

std::vector<ProblemGroup> grouped(const std::vector<Problem>& problems) {
    std::vector<ProblemGroup> groups;
    for (const Problem& problem : problems) {
        const auto is_equal = [&](const ProblemGroup& group) {
            return common_part(group.first) == common_part(problem);
        };
        auto group = std::find_if(groups.begin(), groups.end(), is_equal);
        if (group == groups.end()) group = groups.insert(groups.end(), {problem, {}, {}});
        group->records.push_back(problem.uid);
        group->details.push_back(problem.detail);
    }
    return groups;
}

} // namespace redress::domain
