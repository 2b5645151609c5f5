// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_head.h"

#include <redress/domain/error.h>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>

namespace redress::documents {

namespace {

constexpr std::string_view fence = "+++";

std::size_t offset_of(std::string_view text, Place place) {
    PlaceCounter places(text, {});
    std::size_t offset = 0;
    for (Place at = places.at(0); offset < text.size(); at = places.at(++offset))
        if (at.line > place.line || (at.line == place.line && at.column >= place.column)) break;
    return offset;
}

/// Gives each tag of a string in the head its place in the file: the n-th opening of the value is the n-th in
/// the file, whatever TOML escapes stand between them.
void relocate(TaggedText& text, std::string_view head, Place start) {
    std::size_t offset = offset_of(head, start);
    PlaceCounter places(head, {});
    for (Tag& tag : text.tags) {
        offset = head.find("{{", offset);
        if (offset == std::string_view::npos) return;
        tag.place = places.at(offset);
        tag.place.line += 1; // the fence
        offset += 2;
    }
}

class HeadReader {
public:
    HeadReader(std::string_view head, const std::string& file_name) : head_(head), file_name_(file_name) {}

    ReadHead read() {
        const toml::table table = parsed();
        refuse_others(table, {"title", "description", "side", "audience", "required", "page", "letter"});
        result_.head.title = string_in(table, "title");
        result_.head.description = string_in(table, "description");
        result_.head.side = string_in(table, "side");
        read_audience(table);
        read_required(table);
        if (const toml::table* page = table_in(table, "page")) read_page(*page);
        if (const toml::table* letter = table_in(table, "letter")) read_letter(*letter);
        return std::move(result_);
    }

private:
    toml::table parsed() {
        try {
            return toml::parse(head_, file_name_);
        } catch (const toml::parse_error& error) {
            throw_broken(file_name_, static_cast<int>(error.source().begin.line) + 1,
                         std::string(error.description()));
        }
    }

    /// A word that is misspelt must not open a paper for what nobody else may see.
    void read_audience(const toml::table& table) {
        const std::string audience = string_in(table, "audience");
        result_.head.is_for_own_side = audience == "own_side";
        if (!audience.empty() && !result_.head.is_for_own_side)
            refuse(*table.get("audience"), "audience: must be own_side, or left out");
    }

    [[noreturn]] void refuse(const toml::node& node, const std::string& what) const {
        throw_broken(file_name_, place_of(node).line + 1, what);
    }
    static Place place_of(const toml::node& node) {
        const auto begin = node.source().begin;
        return {static_cast<int>(begin.line), static_cast<int>(begin.column)};
    }

    void refuse_others(const toml::table& table, std::initializer_list<std::string_view> known) const {
        for (const auto& [key, node] : table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                refuse(node, fmt::format("unknown key '{}'", key.str()));
    }

    std::string string_of(const toml::node& node) const {
        if (const auto* value = node.as_string()) return value->get();
        refuse(node, "a text is expected here");
    }
    std::string string_in(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        return node != nullptr ? string_of(*node) : std::string();
    }
    const toml::table* table_in(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node != nullptr && !node->is_table()) refuse(*node, fmt::format("[{}] must be a table", key));
        return node != nullptr ? node->as_table() : nullptr;
    }
    const toml::array* array_in(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node != nullptr && !node->is_array()) refuse(*node, fmt::format("'{}' must be a list", key));
        return node != nullptr ? node->as_array() : nullptr;
    }

    MustacheText text_of(const toml::node& node) const {
        auto tagged = read_tags(string_of(node), {});
        if (const auto* problem = std::get_if<TemplateProblem>(&tagged))
            refuse(node, fmt::format("malformed tag at '{}'", problem->name));
        auto& text = std::get<TaggedText>(tagged);
        relocate(text, head_, place_of(node));
        return MustacheText(std::move(text));
    }
    std::optional<MustacheText> text_in(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        return text_of(*node);
    }
    std::vector<MustacheText> texts_in(const toml::table& table, std::string_view key) const {
        std::vector<MustacheText> texts;
        if (const toml::array* list = array_in(table, key))
            for (const toml::node& node : *list) texts.push_back(text_of(node));
        return texts;
    }

    void read_required(const toml::table& table) {
        const toml::array* list = array_in(table, "required");
        if (list == nullptr) return;
        result_.required_place = place_of(*list);
        result_.required_place.line += 1;
        for (const toml::node& node : *list) result_.head.required.push_back(string_of(node));
    }

    /// One of two words; the first when the key is left out.
    std::string choice_in(const toml::table& table, std::string_view key, std::string_view usual,
                          std::string_view other) const {
        const std::string word = string_in(table, key);
        if (!word.empty() && word != usual && word != other)
            refuse(*table.get(key), fmt::format("'{}' is {} or {}", key, usual, other));
        return word.empty() ? std::string(usual) : word;
    }

    void read_page(const toml::table& page) {
        refuse_others(page, {"form", "label", "window", "orientation", "title", "author", "running_head"});
        const std::string form = choice_in(page, "form", "report", "letter");
        result_.texts.form = form == "letter" ? PageForm::Letter : PageForm::Report;
        const std::string window = choice_in(page, "window", "left", "right");
        result_.texts.window = window == "right" ? AddressWindow::Right : AddressWindow::Left;
        const std::string lie = choice_in(page, "orientation", "portrait", "landscape");
        result_.texts.orientation = lie == "landscape" ? Orientation::Landscape : Orientation::Portrait;
        result_.texts.page_label = string_in(page, "label");
        result_.texts.title = text_in(page, "title");
        result_.texts.author = text_in(page, "author");
        result_.texts.running_head = text_in(page, "running_head");
    }

    void read_letter(const toml::table& letter) {
        refuse_others(letter, {"sender", "recipient", "place_and_date", "reference", "subject", "closing",
                               "signatures", "enclosures_label", "enclosures"});
        HeadTexts& texts = result_.texts;
        texts.sender = texts_in(letter, "sender");
        texts.recipient = texts_in(letter, "recipient");
        texts.signatures = texts_in(letter, "signatures");
        texts.enclosures = texts_in(letter, "enclosures");
        texts.place_and_date = text_in(letter, "place_and_date");
        texts.subject = text_in(letter, "subject");
        texts.closing = text_in(letter, "closing");
        texts.enclosures_label = text_in(letter, "enclosures_label");
        if (const toml::array* list = array_in(letter, "reference"))
            for (const toml::node& node : *list) read_reference(node);
    }

    void read_reference(const toml::node& node) {
        const toml::array* pair = node.as_array();
        if (pair == nullptr || pair->size() != 2) refuse(node, "a reference is a label and a value");
        result_.texts.reference.emplace_back(text_of((*pair)[0]), text_of((*pair)[1]));
    }

    std::string_view head_;
    const std::string& file_name_;
    ReadHead result_;
};

/// The line that starts at `start` without its end; a carriage return belongs to the end.
std::string_view line_at(std::string_view text, std::size_t start) {
    std::string_view line = text.substr(start, text.find('\n', start) - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

} // namespace

void throw_broken(const std::string& file_name, int line, const std::string& what) {
    throw domain::Error(domain::ErrorKind::TemplateBroken, file_name, fmt::format("line {}: {}", line, what));
}

MustacheText parsed_text(std::string_view text, Place start, const std::string& file_name) {
    auto tagged = read_tags(text, start);
    if (const auto* problem = std::get_if<TemplateProblem>(&tagged)) {
        const char* what = problem->kind == TemplateProblem::Kind::NestedTooDeep
                               ? "sections nested too deep at"
                               : "malformed tag";
        throw_broken(file_name, problem->line,
                     fmt::format("{} '{}' in column {}", what, problem->name, problem->column));
    }
    return MustacheText(std::get<TaggedText>(std::move(tagged)));
}

TemplateFile split_template(std::string_view text, const std::string& file_name) {
    if (line_at(text, 0) != fence) throw_broken(file_name, 1, "the file must begin with a line of +++");
    const auto begin = text.find('\n');
    int line = 2;
    for (auto start = begin; start != std::string_view::npos; start = text.find('\n', start + 1), ++line) {
        if (line_at(text, start + 1) != fence) continue;
        const auto after = text.find('\n', start + 1);
        const auto body = after == std::string_view::npos ? std::string_view() : text.substr(after + 1);
        return {text.substr(begin + 1, start - begin), body, line + 1};
    }
    throw_broken(file_name, line - 1, "the head has no closing line of +++");
}

ReadHead read_head(const TemplateFile& file, const std::string& file_name) {
    ReadHead result = HeadReader(file.head, file_name).read();
    const std::filesystem::path path(file_name);
    result.head.kind = path.stem().string();
    result.head.group = path.parent_path().filename().string();
    result.head.language = path.parent_path().parent_path().filename().string();
    if (result.head.title.empty()) throw_broken(file_name, 1, "the head has no title");
    return result;
}

std::vector<const TaggedText*> HeadTexts::all() const {
    std::vector<const TaggedText*> found;
    for (const auto* text :
         {&title, &author, &running_head, &place_and_date, &subject, &closing, &enclosures_label})
        if (*text) found.push_back(&(*text)->tagged());
    for (const auto* list : {&sender, &recipient, &signatures, &enclosures})
        for (const MustacheText& text : *list) found.push_back(&text.tagged());
    for (const auto& [label, value] : reference) {
        found.push_back(&label.tagged());
        found.push_back(&value.tagged());
    }
    return found;
}

} // namespace redress::documents
