// SPDX-License-Identifier: GPL-3.0-or-later
#include "exit_code.h"

namespace redress::cli {

ExitCode exit_code_for(domain::ErrorKind kind) {
    const bool locked =
        kind == domain::ErrorKind::CasebookBusy || kind == domain::ErrorKind::CasebookReadOnly;
    return locked ? ExitCode::Unavailable : ExitCode::BadInput;
}

} // namespace redress::cli
