// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_reader.h"

#include <redress/domain/error.h>
#include <redress/law/pack.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::law {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pack_files(const fs::path& folder) {
    std::error_code failure;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure))
        if (at->path().extension() == ".toml" && at->is_regular_file()) files.push_back(at->path());
    if (failure) throw domain::Error(domain::ErrorKind::ResourceMissing, folder.string(), failure.message());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in && !in.eof()) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    return bytes;
}

std::map<std::string, Pack> packs_of(const fs::path& folder, PackScope scope) {
    std::map<std::string, Pack> packs;
    for (const fs::path& file : pack_files(folder)) {
        Pack pack = Pack::from_toml(bytes_of(file), file.string());
        const std::string code = pack.code();
        if (pack.scope() == scope && !packs.emplace(code, std::move(pack)).second) {
            throw domain::Error(domain::ErrorKind::PackBroken, file.string(),
                                "code: another file has " + code + " already");
        }
    }
    return packs;
}

} // namespace

bool may_be_printed(const Citation& citation) {
    return may_be_printed(citation.origin.confidence);
}

bool may_be_printed(Confidence confidence) {
    return confidence != Confidence::Low;
}

bool names_ground(const Citation& citation, domain::SecondTierCondition ground) {
    return citation.grounds.empty() || citation.grounds.contains(ground);
}

Pack Pack::from_toml(std::string_view text, const std::string& file_name) {
    return PackReader::read(text, file_name);
}

const std::string& Pack::name(text::Language language) const {
    const auto found = names_.find(language);
    return found != names_.end() ? found->second : names_.at(text::Language::English);
}

std::map<std::string, Pack> packs_in(const fs::path& folder) {
    return packs_of(folder, PackScope::National);
}

std::map<std::string, Pack> union_packs_in(const fs::path& folder) {
    return packs_of(folder, PackScope::Union);
}

} // namespace redress::law
