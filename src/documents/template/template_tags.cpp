// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_tags.h"

#include <algorithm>

namespace redress::documents {

namespace {

using Kind = TemplateProblem::Kind;

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool is_name(std::string_view name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    };
    return !name.empty() && name.front() != '.' && name.back() != '.' &&
           std::all_of(name.begin(), name.end(), fits);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The first private-use character (U+E000 to U+F8FF: EE 80 80 to EF A3 BF); tokens are made of them.
std::size_t private_use_in(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(text[i + 1]);
        if (lead == 0xEE || (lead == 0xEF && next <= 0xA3)) return i;
    }
    return std::string_view::npos;
}

/// "{{#12}}", "{{^12}}" or "{{/12}}" at the start of the text; empty when it starts otherwise.
std::string_view section_tag_at(std::string_view text) {
    if (text.size() < 6 || !text.starts_with("{{")) return {};
    const bool is_section = text[2] == '#' || text[2] == '^' || text[2] == '/';
    return is_section ? text.substr(0, text.find("}}") + 2) : std::string_view();
}

/// The section tags of a line that holds nothing else; empty for any other line.
std::string tags_alone(std::string_view line) {
    std::string tags;
    while (!(line = trimmed(line)).empty()) {
        const auto tag = section_tag_at(line);
        if (tag.empty()) return {};
        tags.append(tag);
        line.remove_prefix(tag.size());
    }
    return tags;
}

/// Whether one section holds the whole line: its index is the same at both ends.
bool is_one_section(std::string_view line) {
    const auto first = section_tag_at(line);
    const auto last = line.rfind("{{/");
    return !first.empty() && last != std::string_view::npos && line.substr(last + 3) == first.substr(3);
}

/// A line of section tags alone leaves no line behind, and a section that is a whole line takes its end with
/// it, so that what is switched off leaves no empty line: that would split a table.
std::string without_tag_lines(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        const std::string_view line_end = end == std::string_view::npos ? "" : "\n";
        text.remove_prefix(line.size() + line_end.size());
        if (const std::string tags = tags_alone(line); !tags.empty()) {
            result.append(tags);
        } else if (is_one_section(line)) {
            const auto last = line.rfind("{{/");
            result.append(line.substr(0, last)).append(line_end).append(line.substr(last));
        } else {
            result.append(line).append(line_end);
        }
    }
    return result;
}

class TagReader {
public:
    TagReader(std::string_view text, Place start) : text_(text), places_(text, start) {}

    std::variant<TaggedText, TemplateProblem> read() {
        if (const auto odd = private_use_in(text_); odd != std::string_view::npos)
            return problem(Kind::Syntax, places_.at(odd), "U+E000");
        for (auto open = text_.find("{{"); open != std::string_view::npos; open = text_.find("{{", done_))
            if (!take_tag(open)) return problem_;
        if (!open_.empty()) {
            const Tag& tag = result_.tags[open_.back()];
            return problem(Kind::Syntax, tag.place, "#" + tag.name);
        }
        result_.text.append(text_.substr(done_));
        std::erase(result_.text, '\r');
        result_.text = without_tag_lines(result_.text);
        return std::move(result_);
    }

private:
    TemplateProblem problem(Kind kind, Place place, std::string name) {
        problem_ = {kind, place.line, place.column, std::move(name)};
        return problem_;
    }
    bool refuse(Kind kind, Place place, std::string_view name) {
        problem(kind, place, std::string(name));
        return false;
    }

    bool take_tag(std::size_t open) {
        const Place place = places_.at(open);
        const auto close = text_.find("}}", open + 2);
        if (close == std::string_view::npos) return refuse(Kind::Syntax, place, text_.substr(open, 20));
        result_.text.append(text_.substr(done_, open - done_));
        done_ = close + 2;
        const auto content = trimmed(text_.substr(open + 2, close - open - 2));
        if (content.starts_with('!')) return skip_comment_line();
        return add_tag(content, place);
    }

    /// A comment alone on its line takes the line with it: an empty line would split a table.
    bool skip_comment_line() {
        const bool alone = result_.text.empty() || result_.text.back() == '\n';
        if (alone && done_ < text_.size() && text_[done_] == '\n') ++done_;
        return true;
    }

    bool add_tag(std::string_view content, Place place) {
        Tag tag;
        tag.place = place;
        const char sign = content.empty() ? ' ' : content.front();
        if (sign == '#') tag.kind = Tag::Kind::Section;
        if (sign == '^') tag.kind = Tag::Kind::Inverted;
        if (sign == '/') tag.kind = Tag::Kind::End;
        tag.name = trimmed(tag.kind == Tag::Kind::Value ? content : content.substr(1));
        if (!is_name(tag.name)) return refuse(Kind::Syntax, place, content);
        return tag.kind == Tag::Kind::End ? close_section(tag) : open_or_value(std::move(tag), sign);
    }

    bool open_or_value(Tag tag, char sign) {
        const std::size_t index = result_.tags.size();
        if (tag.kind != Tag::Kind::Value) {
            if (open_.size() == max_nesting) return refuse(Kind::NestedTooDeep, tag.place, tag.name);
            open_.push_back(index);
            result_.text += std::string("{{") + sign + std::to_string(index) + "}}";
        } else {
            result_.text += "{{" + std::to_string(index) + "}}";
        }
        result_.tags.push_back(std::move(tag));
        return true;
    }

    bool close_section(const Tag& tag) {
        if (open_.empty() || result_.tags[open_.back()].name != tag.name)
            return refuse(Kind::Syntax, tag.place, "/" + tag.name);
        result_.tags[open_.back()].partner = result_.tags.size();
        result_.text += "{{/" + std::to_string(open_.back()) + "}}";
        open_.pop_back();
        result_.tags.push_back(tag);
        return true;
    }

    std::string_view text_;
    PlaceCounter places_;
    std::size_t done_ = 0;
    TaggedText result_;
    std::vector<std::size_t> open_;
    TemplateProblem problem_{Kind::Syntax, 0, 0, {}};
};

} // namespace

Place PlaceCounter::at(std::size_t offset) {
    for (; reached_ < offset && reached_ < text_.size(); ++reached_) {
        if (text_[reached_] == '\n')
            place_ = {place_.line + 1, 1};
        else if (reached_ + 1 >= text_.size() || starts_code_point(text_[reached_ + 1]))
            ++place_.column;
    }
    return place_;
}

std::variant<TaggedText, TemplateProblem> read_tags(std::string_view text, Place start) {
    return TagReader(text, start).read();
}

} // namespace redress::documents
