// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "template_tags.h"
#include "value_tokens.h"

#include <redress/documents/field_tree.h>

#include <memory>

namespace redress::documents {

/// The fields of one filling, made ready for the Mustache library once and used for every text of a template.
class MustacheFields {
public:
    explicit MustacheFields(const FieldTree& fields);
    ~MustacheFields();
    const ValueTokens& tokens() const;

private:
    friend class MustacheText;
    struct Content;
    std::unique_ptr<Content> content_;
};

/// A text with tags, parsed. The only place that knows the Mustache library; a strict context of our own
/// replaces its look-up, which would go through all outer objects and print a list as nothing.
class MustacheText {
public:
    explicit MustacheText(TaggedText text);
    ~MustacheText();
    MustacheText(MustacheText&&) noexcept;
    MustacheText& operator=(MustacheText&&) noexcept;

    const TaggedText& tagged() const;
    /// The text with tokens in place of values. The fields must have passed problems_in.
    std::string rendered(const MustacheFields& fields) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed_;
};

} // namespace redress::documents
