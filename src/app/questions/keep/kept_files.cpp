// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_files.h"

#include "questions/file_label.h"

#include <redress/domain/error.h>

#include <algorithm>
#include <fstream>

namespace redress::app {

using namespace domain;

namespace {

std::string taken_in(const std::filesystem::path& file, const TakeIn& take_in) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorKind::FileUnreadable, file.string());
    return take_in(in);
}

/// The files on file that the answers still name.
std::vector<KeptFile> still_named(const Exhibit& on_file, const Enclosure& enclosure) {
    std::vector<KeptFile> files;
    for (const auto& gone : enclosure.left_out)
        for (const KeptFile& kept : on_file.files)
            if (kept.name == file_label(gone)) files.push_back(kept);
    return files;
}

} // namespace

void take_files_in(Case& dispute, const std::vector<DraftedExhibit>& exhibits,
                   const std::optional<LoadedCase>& on_file, const TakeIn& take_in) {
    for (const auto& [id, enclosure] : exhibits) {
        auto exhibit = std::ranges::find(dispute.exhibits, id, &Exhibit::id);
        for (std::size_t i = 0; i < enclosure.files.size(); ++i)
            exhibit->files.at(i).sha256 = taken_in(enclosure.files[i], take_in);
        const Exhibit* before = on_file ? find(on_file->dispute, id) : nullptr;
        const auto kept = before != nullptr ? still_named(*before, enclosure) : std::vector<KeptFile>{};
        if (kept.empty()) continue;
        if (exhibit == dispute.exhibits.end()) {
            dispute.exhibits.push_back(*before);
            exhibit = std::prev(dispute.exhibits.end());
            exhibit->files.clear();
        }
        exhibit->files.insert(exhibit->files.end(), kept.begin(), kept.end());
    }
}

} // namespace redress::app
