// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace redress::exchange {

/// Where and how a case file is wrong. `path` is like `claim_items[2].stated`.
struct JsonProblem {
    enum class Kind {
        NotJson,      ///< `line` and `column` say where it breaks
        NotACase,     ///< valid JSON of something else
        NewerVersion, ///< written by a later Redress
        WrongType,
        UnknownField,
        UnknownChoice,
        BadDate,
        BadTime,
        BadAmount,
        BadPercent,
        UnknownKey,   ///< a reference to a record that the file does not hold
        DuplicateKey, ///< two records with one key, a record twice in a list, a name twice in an object
        MissingField,
        NotUtf8, ///< `line` and `column` say where
        TooLarge,
        TooDeep,
        UnknownLaw,    ///< of a jurisdiction that there is no law pack for
        BadCaseNumber, ///< one that could not be named afterwards
        Contradiction  ///< the records contradict themselves
    } kind;
    int line = 0;
    int column = 0;
    std::string path = {};
    std::string value = {}; ///< what stood there, shortened
    /// WrongType: a message such as "a text", marked for translation. UnknownChoice and UnknownField: the
    /// names that would do, with commas between. UnknownKey: the kind of record, as choice_names<RecordKind>
    /// spells it. UnknownLaw: the codes that would do. Contradiction: the finding's sentence.
    std::string expected = {};
};

/// A case as a file holds it, with the place of each record, such as `items[0]`.
struct CaseFile {
    domain::Case dispute;
    std::map<domain::Uid, std::string> places;
};

using FileResult = std::variant<CaseFile, std::vector<JsonProblem>>;
using ReadResult = std::variant<domain::Case, std::vector<JsonProblem>>;

/// Reads one case in the versioned exchange format (docs/case-format.md). Records may be named by any string;
/// those that are 32 hexadecimal digits keep it as their uid, the others get one from `new_uid`. Texts are
/// tidied. Missing numbers of defects and exhibits and missing ranks of heads are given in the order of the
/// file. At most 64 MiB, 64 levels and two million values; at most 100 problems are listed.
FileResult read_case_file(std::string_view json, const std::function<domain::Uid()>& new_uid);
/// The same without the places.
ReadResult read_case(std::string_view json, const std::function<domain::Uid()>& new_uid);

/// A problem of that kind with a record's field (empty: with the record), at its place in the file and with
/// what stands there.
JsonProblem located(JsonProblem::Kind kind, domain::Uid record, const std::string& field,
                    const CaseFile& file);

/// Writes the same format: sorted, indented, uids as keys, only stated fields, a final newline. Reading it
/// gives the case back; positions become the places in the lists (0, 1, 2 …).
std::string write_case(const domain::Case& dispute);

} // namespace redress::exchange
