// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>

#include <string>

namespace redress::documents {

/// The paper as plain text, lines of at most `width` characters where words allow; tables in aligned columns.
/// For e-mail bodies and golden tests.
std::string plain_text(const Document& document, int width = 78);

} // namespace redress::documents
