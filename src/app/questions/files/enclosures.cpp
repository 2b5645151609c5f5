// SPDX-License-Identifier: GPL-3.0-or-later
#include "enclosures.h"

#include "file_fault.h"

namespace redress::app {

std::vector<Enclosure> enclosures_of(const Reading& reading) {
    std::vector<Enclosure> all;
    const auto add = [&](std::optional<std::size_t> defect, const std::vector<std::filesystem::path>& files) {
        if (files.empty()) return;
        Enclosure& enclosure = all.emplace_back();
        enclosure.defect = defect;
        for (const auto& file : files)
            (fault_of(file) == FileFault::None ? enclosure.files : enclosure.left_out).push_back(file);
    };
    for (std::size_t i = 0; i < reading.defects.size(); ++i) add(i, reading.defects[i].pictures);
    add(std::nullopt, reading.receipts);
    return all;
}

} // namespace redress::app
