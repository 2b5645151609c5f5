// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace redress::exchange {

/// Where and how a case file is wrong. `path` is like `claim_items[2].basis_stated`.
struct JsonProblem {
    enum class Kind {
        NotJson,      ///< `line` and `column` say where it breaks
        NotACase,     ///< valid JSON of something else
        NewerVersion, ///< written by a later Redress
        WrongType,
        UnknownField,
        UnknownChoice,
        BadDate,
        BadAmount,
        BadPercent,
        UnknownKey,   ///< a reference to a record that the file does not hold
        DuplicateKey,
        MissingField,
        NotUtf8,
        TooLarge,
        TooDeep
    } kind;
    int line = 0;
    int column = 0;
    std::string path;
    std::string value; ///< what stood there, shortened
    std::string expected; ///< type name or the list of choices
};

using ReadResult = std::variant<domain::Case, std::vector<JsonProblem>>;

/// Reads one case in the versioned exchange format (docs/case-format.md). Records may be named by any string; those
/// that are 32 hexadecimal digits keep it as their uid, the others get one from `new_uid`. Texts are tidied.
/// Missing defect and exhibit numbers are given in the order of the file. At most 64 MiB and 64 levels.
ReadResult read_case(std::string_view json, const std::function<domain::Uid()>& new_uid);

/// Writes the same format: sorted, indented, uids as names, only stated fields, a final newline.
std::string write_case(const domain::Case& dispute);

} // namespace redress::exchange
