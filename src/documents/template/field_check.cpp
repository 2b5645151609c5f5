// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_check.h"

#include <algorithm>
#include <optional>

namespace redress::documents {

namespace {

using Kind = TemplateProblem::Kind;

enum class FieldKind { Unknown, Value, Section, List };

FieldKind kind_in(const FieldTree& scope, const std::string& name) {
    if (scope.values().count(name) > 0) return FieldKind::Value;
    if (scope.sections().count(name) > 0) return FieldKind::Section;
    if (scope.lists().count(name) > 0) return FieldKind::List;
    return FieldKind::Unknown;
}

class FieldCheck {
public:
    FieldCheck(const TaggedText& text, const FieldTree& root) : tags_(text.tags), root_(root) {}

    std::vector<TemplateProblem> found() {
        check(0, tags_.size(), root_);
        std::vector<TemplateProblem> problems;
        for (std::size_t i = 0; i < findings_.size(); ++i)
            if (findings_[i])
                problems.push_back(
                    {*findings_[i], tags_[i].place.line, tags_[i].place.column, tags_[i].name});
        return problems;
    }

private:
    void check(std::size_t first, std::size_t last, const FieldTree& nearest) {
        for (std::size_t i = first; i < last; ++i) {
            const Tag& tag = tags_[i];
            const FieldTree& scope = tag.name.find('.') == std::string::npos ? nearest : root_;
            const FieldKind kind = kind_in(scope, tag.name);
            const bool fits = (kind == FieldKind::Value) == (tag.kind == Tag::Kind::Value);
            if (kind == FieldKind::Unknown)
                findings_[i] = Kind::UnknownField;
            else if (!fits)
                findings_[i] = Kind::WrongKind;
            if (tag.kind == Tag::Kind::Value) continue;
            if (fits && kind != FieldKind::Unknown) check_inside(i, scope, nearest);
            i = tag.partner;
        }
    }

    void check_inside(std::size_t section, const FieldTree& scope, const FieldTree& nearest) {
        const Tag& tag = tags_[section];
        const auto rows = scope.lists().find(tag.name);
        if (rows == scope.lists().end() || tag.kind == Tag::Kind::Inverted)
            return check(section + 1, tag.partner, nearest);
        for (const FieldTree& row : rows->second) check(section + 1, tag.partner, row);
    }

    const std::vector<Tag>& tags_;
    const FieldTree& root_;
    std::vector<std::optional<Kind>> findings_ = std::vector<std::optional<Kind>>(tags_.size());
};

std::optional<Place> place_of(const std::vector<const TaggedText*>& texts, const std::string& name) {
    for (const TaggedText* text : texts)
        for (const Tag& tag : text->tags)
            if (tag.name == name) return tag.place;
    return std::nullopt;
}

std::optional<Kind> finding_for(const FieldTree& scope, const std::string& name) {
    switch (kind_in(scope, name)) {
    case FieldKind::Value:
        return scope.values().at(name).empty() ? std::optional(Kind::MissingValue) : std::nullopt;
    case FieldKind::Section:
        return scope.sections().at(name) ? std::nullopt : std::optional(Kind::MissingValue);
    case FieldKind::List:
        return scope.lists().at(name).empty() ? std::optional(Kind::MissingValue) : std::nullopt;
    case FieldKind::Unknown:
        break;
    }
    return Kind::UnknownField;
}

/// The list and the row's field in "defects.title", when the tree has such a list.
std::optional<std::pair<std::string, std::string>> row_field(const FieldTree& fields,
                                                             const std::string& name) {
    const auto dot = name.rfind('.');
    if (dot == std::string::npos || kind_in(fields, name) != FieldKind::Unknown) return std::nullopt;
    if (fields.lists().count(name.substr(0, dot)) == 0) return std::nullopt;
    return std::pair(name.substr(0, dot), name.substr(dot + 1));
}

std::optional<Kind> finding_in_rows(const std::vector<FieldTree>& rows, const std::string& name) {
    for (const FieldTree& row : rows)
        if (const auto finding = finding_for(row, name)) return finding;
    return std::nullopt;
}

} // namespace

std::vector<TemplateProblem> problems_in(const TaggedText& text, const FieldTree& fields) {
    return FieldCheck(text, fields).found();
}

std::vector<TemplateProblem> missing_in(const std::vector<std::string>& required, const FieldTree& fields,
                                        const std::vector<const TaggedText*>& texts, Place fallback) {
    std::vector<TemplateProblem> problems;
    for (const std::string& name : required) {
        const auto in_row = row_field(fields, name);
        const auto finding = in_row ? finding_in_rows(fields.lists().at(in_row->first), in_row->second)
                                    : finding_for(fields, name);
        if (!finding) continue;
        const Place place = place_of(texts, in_row ? in_row->second : name).value_or(fallback);
        problems.push_back({*finding, place.line, place.column, name});
    }
    return problems;
}

} // namespace redress::documents
