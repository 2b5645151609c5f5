// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mustache_text.h"

#include <redress/documents/template.h>

#include <optional>

namespace redress::documents {

/// A template file in its two parts. Places in `body` count from the file's first line.
struct TemplateFile {
    std::string_view head;
    std::string_view body;
    int body_line = 1;
};
/// Throws domain::Error (TemplateBroken) unless the file begins with a head between two lines of +++.
TemplateFile split_template(std::string_view text, const std::string& file_name);

/// The texts of the head that are filled like the body. Those that a template leaves out are empty.
struct HeadTexts {
    PageForm form = PageForm::Report;
    AddressWindow window = AddressWindow::Left;
    Orientation orientation = Orientation::Portrait;
    std::string page_label;
    std::optional<MustacheText> title, author, running_head;
    std::vector<MustacheText> sender, recipient, signatures, enclosures;
    std::vector<std::pair<MustacheText, MustacheText>> reference;
    std::optional<MustacheText> place_and_date, subject, closing, enclosures_label;

    std::vector<const TaggedText*> all() const;
};

struct ReadHead {
    TemplateHead head;
    Place required_place; ///< of the `required` list
    HeadTexts texts;
};
/// Reads the TOML. Throws domain::Error (TemplateBroken) naming file and line for malformed TOML, unknown
/// keys, wrong types and malformed tags. Language, group and kind come from the last three parts of the
/// file's name.
ReadHead read_head(const TemplateFile& file, const std::string& file_name);

/// The error for a finding while a template is read.
[[noreturn]] void throw_broken(const std::string& file_name, int line, const std::string& what);
/// Reads tags and parses; throws domain::Error (TemplateBroken) for what read_tags finds.
MustacheText parsed_text(std::string_view text, Place start, const std::string& file_name);

} // namespace redress::documents
