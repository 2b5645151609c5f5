// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "template_head.h"

namespace redress::documents {

/// Fills the head's texts into a document: everything but its language and its blocks. A line without text,
/// and a line whose fields are all empty, is left out.
Document filled_head(const HeadTexts& texts, const MustacheFields& fields);

} // namespace redress::documents
