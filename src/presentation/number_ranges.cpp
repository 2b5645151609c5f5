// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_ranges.h"

#include <algorithm>

namespace redress::presentation {

std::string number_ranges(std::vector<int> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string words;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        while (last + 1 != numbers.end() && *(last + 1) == *last + 1) ++last;
        if (last - first < 2) last = first; // two in a row stand one by one
        words += (words.empty() ? "" : ", ") + std::to_string(*first);
        if (last != first) words += "–" + std::to_string(*last);
        first = last + 1;
    }
    return words;
}

} // namespace redress::presentation
