// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::law {

/// A worked date of tests/law/law_vectors.json. The values were worked out by hand and compared with other
/// programs; none comes from Redress.
struct DateVector {
    std::string id;
    std::string nominal;  ///< the computed day
    std::string expected; ///< the legal day
};

struct SegmentVector {
    std::string from;
    std::string until;
    int days = 0;
    std::string rate;
    bool operator==(const SegmentVector&) const = default;
};

struct InterestVector {
    std::string id;
    std::string principal;
    std::string currency;
    std::string start;
    std::string end_exclusive;
    int days = 0;
    std::string conv; ///< 365 or act
    std::string expected;
    std::vector<SegmentVector> segments;
};

/// An amount or a threshold: the test of each has its id in front of its title.
struct NamedVector {
    std::string id;
    std::string expected; ///< a sum, or words
};

struct LawVectors {
    std::vector<DateVector> dates;
    std::vector<InterestVector> interest;
    std::vector<NamedVector> amounts; ///< tested in tests/domain
    std::vector<NamedVector> thresholds;
};

/// Read once.
const LawVectors& law_vectors();

} // namespace redress::law
