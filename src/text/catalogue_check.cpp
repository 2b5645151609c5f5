// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_check.h"

#include <cstdint>
#include <cstring>

namespace redress::text {

namespace {

// The format: gettext manual, "The Format of GNU MO Files". All fields are 32-bit words.
constexpr std::uint32_t magic = 0x950412de;
constexpr std::uint64_t header_size = 28;
enum Word : std::uint64_t { Magic, Revision, Count, Originals, Translations, HashSize, Hashes };

class CatalogueBytes {
public:
    explicit CatalogueBytes(const std::vector<char>& bytes) : bytes_(bytes) {}

    std::uint32_t word(std::uint64_t at) const {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes_.data() + at, sizeof value);
        return value;
    }
    std::uint32_t header(Word which) const { return word(4 * which); }
    bool holds(std::uint64_t at, std::uint64_t size) const { return at + size <= bytes_.size(); }

    bool is_sound_table(std::uint64_t at) const {
        const std::uint64_t count = header(Count);
        if (!holds(at, count * 8)) return false;
        for (std::uint64_t i = 0; i < count; ++i)
            if (!is_sound_text(word(at + i * 8), word(at + i * 8 + 4))) return false;
        return true;
    }

    /// Each slot is empty (0) or names a text counting from 1; at least one is empty, or a search never ends.
    bool is_sound_hash() const {
        const std::uint64_t size = header(HashSize);
        const std::uint64_t at = header(Hashes);
        if (size < 3 || !holds(at, size * 4)) return false;
        bool has_empty = false;
        for (std::uint64_t i = 0; i < size; ++i) {
            const std::uint32_t slot = word(at + i * 4);
            if (slot > header(Count)) return false;
            has_empty = has_empty || slot == 0;
        }
        return has_empty;
    }

private:
    bool is_sound_text(std::uint64_t length, std::uint64_t at) const {
        return holds(at, length + 1) && bytes_[at + length] == '\0';
    }

    const std::vector<char>& bytes_;
};

} // namespace

bool is_sound_catalogue(const std::vector<char>& bytes) {
    if (bytes.size() < header_size) return false;
    const CatalogueBytes file(bytes);
    return file.header(Magic) == magic && file.header(Revision) == 0 &&
           file.is_sound_table(file.header(Originals)) && file.is_sound_table(file.header(Translations)) &&
           file.is_sound_hash();
}

} // namespace redress::text
