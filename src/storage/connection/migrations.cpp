// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "migration_0001.h"
#include "migration_0002.h"
#include "migration_0003.h"
#include "migration_0004.h"
#include "migration_0005.h"

namespace redress::storage {

std::span<const char* const> migrations() {
    static constexpr const char* steps[] = {migration_0001, migration_0002, migration_0003, migration_0004,
                                            migration_0005};
    return steps;
}

int newest_format() {
    return static_cast<int>(migrations().size());
}

} // namespace redress::storage
