// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function_lengths.h"
#include "source_tree.h"

#include <map>

namespace redress::architecture {

/// Lengths in lines, sorted, with the questions that are asked of them. All answers are 0 when there are
/// none.
class Lengths {
public:
    void add(int length);
    int count() const { return static_cast<int>(lengths_.size()); }
    int median() const;
    int longest() const;
    /// The share, in percent, that is not above a limit; 100 when there are none.
    double share_up_to(int limit) const;

private:
    std::vector<int> lengths_;
};

/// What is measured on the house: the aims stand in docs/architecture.md.
struct HouseNumbers {
    Lengths functions;      ///< of src and include
    Lengths test_functions; ///< builders and the like in tests, without test cases
    Lengths test_cases;
    Lengths headers; ///< files of src and include
    Lengths sources;
    int files = 0;
    std::map<std::string, int> files_in_folder;
    Complaints too_long; ///< functions and files above the hard limits

    std::string table() const;
};

HouseNumbers measure(const std::vector<SourceFile>& files);

/// The hard limits of a file's functions and of the file itself.
Complaints length_complaints(const SourceFile& file, const Outline& outline);

} // namespace redress::architecture
