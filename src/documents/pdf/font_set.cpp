// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/font_face.h"

#include <redress/documents/pdf.h>

namespace redress::documents {

FontSet::Loaded::Loaded(const std::vector<std::filesystem::path>& folders) {
    for (std::size_t i = 0; i < faces.size(); ++i)
        faces[i] = std::make_unique<FontFace>(font_file(static_cast<Face>(i), folders));
}

FontSet::FontSet(const std::vector<std::filesystem::path>& folders)
    : loaded_(std::make_unique<Loaded>(folders)) {}

FontSet::~FontSet() = default;

double FontSet::advance(Face face, char32_t character) const {
    const std::optional<int> advance = loaded_->face(face).advance(character);
    return advance ? *advance / 1000.0 : -1;
}

double FontSet::ascent(Face face) const {
    return loaded_->face(face).ascent();
}

double FontSet::descent(Face face) const {
    return loaded_->face(face).descent();
}

} // namespace redress::documents
