// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>
#include <redress/documents/field_tree.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace redress::documents {

/// What stands at the head of a template file, between lines of `+++`, as TOML.
struct TemplateHead {
    std::string kind;     ///< from the file name: price_reduction_claim
    std::string language; ///< from the folder
    std::string group;    ///< from the folder: letters, summaries
    std::string title;
    std::string description;           ///< one plain sentence for the list of kinds
    std::string side;                  ///< consumer or trader
    bool is_for_own_side = false;      ///< `audience = "own_side"`: offers and reserves may stand in it
    std::vector<std::string> required; ///< fields that must have a value
};

/// A finding in a template or in the values given to it, with line and column (from 1) in the template file.
struct TemplateProblem {
    enum class Kind { Syntax, UnknownField, MissingValue, WrongKind, NestedTooDeep, BadHead } kind;
    int line = 0;
    int column = 0;
    std::string name;
    bool operator==(const TemplateProblem&) const = default;
};

/// A paper's text with places for fields: TOML head, then Markdown with Mustache fields. The texts of the
/// head's [page] table (title, author, running_head) and [letter] table (the members of LetterParts) are
/// filled the same way.
class Template {
public:
    /// Throws domain::Error (TemplateBroken) with file and line when the head or a tag is malformed.
    static Template parse(std::string_view text, const std::string& file_name);
    const TemplateHead& head() const;

    struct Result {
        Document document; ///< empty when there are problems
        std::vector<TemplateProblem> problems;
    };
    /// Fills the fields. Values are never read as markup, whatever they hold. Look-up stops at the nearest
    /// object: inside a list a row's own names are seen, outer ones only by their dotted name.
    Result fill(const FieldTree& fields) const;

private:
    struct Parts;
    explicit Template(std::shared_ptr<const Parts> parts);
    std::shared_ptr<const Parts> parts_;
};

} // namespace redress::documents
