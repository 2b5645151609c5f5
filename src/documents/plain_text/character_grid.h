// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

namespace redress::documents {

/// Metrics of a text where every character is one place wide: the layout's line breaking works on it as on a
/// page.
class CharacterGrid : public FontMetrics {
public:
    double advance(Face face, char32_t character) const override;
    double ascent(Face) const override { return 1; }
    double descent(Face) const override { return 0; }
};

} // namespace redress::documents
