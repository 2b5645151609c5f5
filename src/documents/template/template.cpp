// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_check.h"
#include "head_filling.h"
#include "markdown_blocks.h"

#include <redress/documents/template.h>
#include <redress/text/language.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <tuple>

namespace redress::documents {

struct Template::Parts {
    ReadHead head;
    MustacheText body;

    std::vector<const TaggedText*> texts() const {
        std::vector<const TaggedText*> all{&body.tagged()};
        for (const TaggedText* text : head.texts.all()) all.push_back(text);
        return all;
    }
};

namespace {

/// In the order of the file, each once.
void sort_problems(std::vector<TemplateProblem>& problems) {
    const auto key = [](const TemplateProblem& p) { return std::tie(p.line, p.column, p.kind, p.name); };
    std::sort(problems.begin(), problems.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
}

} // namespace

Template::Template(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

Template Template::parse(std::string_view text, const std::string& file_name) {
    if (!text::is_utf8(text)) throw_broken(file_name, 1, "the file is not UTF-8");
    const TemplateFile file = split_template(text, file_name);
    ReadHead head = read_head(file, file_name);
    if (!text::language_from(head.head.language))
        throw_broken(file_name, 1, "the folder's name is not a language: '" + head.head.language + "'");
    MustacheText body = parsed_text(file.body, {file.body_line, 1}, file_name);
    return Template(std::make_shared<Parts>(Parts{std::move(head), std::move(body)}));
}

const TemplateHead& Template::head() const {
    return parts_->head.head;
}

Template::Result Template::fill(const FieldTree& fields) const {
    const auto texts = parts_->texts();
    Result result;
    result.problems = missing_in(head().required, fields, texts, parts_->head.required_place);
    for (const TaggedText* text : texts)
        for (TemplateProblem& problem : problems_in(*text, fields))
            result.problems.push_back(std::move(problem));
    sort_problems(result.problems);
    if (!result.problems.empty()) return result;

    const MustacheFields ready(fields);
    result.document = filled_head(parts_->head.texts, ready);
    if (result.document.title.empty()) result.document.title = head().title;
    result.document.language = text::language_tag(*text::language_from(head().language));
    result.document.blocks = blocks_of(parts_->body.rendered(ready), ready.tokens());
    return result;
}

} // namespace redress::documents
