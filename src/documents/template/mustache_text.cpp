// SPDX-License-Identifier: GPL-3.0-or-later
#include "mustache_text.h"

#include <kainjow/mustache.hpp>

#include <charconv>
#include <stdexcept>

namespace redress::documents {

namespace {

namespace mustache = kainjow::mustache;

mustache::data mustache_tree(const FieldTree& fields, ValueTokens& tokens) {
    mustache::object object;
    for (const auto& [name, value] : fields.values())
        object.emplace(name, mustache::data(tokens.token_for(value)));
    for (const auto& [name, shown] : fields.sections()) object.emplace(name, mustache::data(shown));
    for (const auto& [name, rows] : fields.lists()) {
        mustache::list list;
        for (const FieldTree& row : rows) list.push_back(mustache_tree(row, tokens));
        object.emplace(name, mustache::data(list));
    }
    return mustache::data(object);
}

// Stands for a line end while the library works: its own treatment of lines with tags drops some that must
// stay and keeps some that must go. read_tags has already done what is right.
constexpr std::string_view line_mark = "\xEE\x80\x83"; // U+E003

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// Looks a tag up by its index: names with a dot in the outermost object, others in the nearest one only.
class StrictContext : public mustache::basic_context<std::string> {
public:
    StrictContext(const std::vector<Tag>& tags, const mustache::data& root) : tags_(tags) {
        scopes_.push_back(&root);
    }

    void push(const mustache::data* data) override {
        scopes_.push_back(data->is_object() ? data : scopes_.back());
    }
    void pop() override { scopes_.pop_back(); }
    const mustache::data* get(const std::string& index) const override {
        std::size_t number = 0;
        std::from_chars(index.data(), index.data() + index.size(), number);
        const std::string& name = tags_.at(number).name;
        const auto* scope = name.find('.') == std::string::npos ? scopes_.back() : scopes_.front();
        const auto* found = scope->get(name);
        if (found == nullptr) throw std::logic_error("template field that was not checked: " + name);
        return found;
    }
    const mustache::data* get_partial(const std::string& name) const override {
        throw std::logic_error("template partial that was not refused: " + name);
    }

private:
    const std::vector<Tag>& tags_;
    std::vector<const mustache::data*> scopes_;
};

} // namespace

struct MustacheFields::Content {
    ValueTokens tokens;
    mustache::data root;
};

MustacheFields::MustacheFields(const FieldTree& fields) : content_(std::make_unique<Content>()) {
    content_->root = mustache_tree(fields, content_->tokens);
}
MustacheFields::~MustacheFields() = default;
const ValueTokens& MustacheFields::tokens() const {
    return content_->tokens;
}

struct MustacheText::Parsed {
    TaggedText text;
    mustache::mustache compiled;
    explicit Parsed(TaggedText tagged)
        : text(std::move(tagged)), compiled(replaced(text.text, "\n", line_mark)) {
        compiled.set_custom_escape([](const std::string& token) { return token; });
    }
};

MustacheText::MustacheText(TaggedText text) : parsed_(std::make_unique<Parsed>(std::move(text))) {
    if (!parsed_->compiled.is_valid()) throw std::logic_error(parsed_->compiled.error_message());
}
MustacheText::~MustacheText() = default;
MustacheText::MustacheText(MustacheText&&) noexcept = default;
MustacheText& MustacheText::operator=(MustacheText&&) noexcept = default;

const TaggedText& MustacheText::tagged() const {
    return parsed_->text;
}

std::string MustacheText::rendered(const MustacheFields& fields) const {
    StrictContext context(parsed_->text.tags, fields.content_->root);
    return replaced(parsed_->compiled.render(context), line_mark, "\n");
}

} // namespace redress::documents
