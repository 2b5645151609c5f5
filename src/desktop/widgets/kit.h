// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"
#include "widgets/words.h"

namespace redress::desktop {

/// What every window is built with: the words of its language and the pictures.
struct Kit {
    Words words;
    Icons icons;
};

} // namespace redress::desktop
