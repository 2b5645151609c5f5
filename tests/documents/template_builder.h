// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/template.h>

#include <string>
#include <vector>

namespace redress::test {

/// A Swedish letter template with the given body; `head` is further TOML.
inline documents::Template template_of(const std::string& body, const std::string& head = "") {
    const std::string text = "+++\ntitle = \"Prov\"\n" + head + "\n+++\n" + body;
    return documents::Template::parse(text, "sv/letters/prov.md");
}

inline documents::FieldTree row(std::initializer_list<std::pair<const char*, std::string>> values) {
    documents::FieldTree tree;
    for (const auto& [name, value] : values) tree.set(name, value);
    return tree;
}

/// The text of a line with its weights written as Markdown would, so that a test reads in one look.
inline std::string shown(const documents::Line& line) {
    std::string text;
    for (const documents::Run& run : line) {
        const std::string mark = run.bold ? "**" : run.italic ? "*" : "";
        text += mark + run.text + mark;
    }
    return text;
}

struct ShownBlocks {
    std::vector<std::string> lines;

    void operator()(const documents::Heading& heading) {
        lines.push_back(std::string(static_cast<std::size_t>(heading.level), '#') + " " +
                        shown(heading.text));
    }
    void operator()(const documents::Paragraph& paragraph) { lines.push_back(shown(paragraph.text)); }
    void operator()(const documents::ListBlock& list) {
        int number = list.first;
        for (const documents::Line& item : list.items)
            lines.push_back((list.numbered ? std::to_string(number++) + ". " : "- ") + shown(item));
    }
    void operator()(const documents::Table& table) {
        lines.push_back(shown_row(table.head));
        for (const auto& cells : table.rows) lines.push_back(shown_row(cells));
    }
    void operator()(const documents::ThematicBreak&) { lines.push_back("---"); }

    static std::string shown_row(const std::vector<documents::Line>& cells) {
        std::string text = "|";
        for (const documents::Line& cell : cells) text += " " + shown(cell) + " |";
        return text;
    }
};

/// Every block of a filled template, a line for each paragraph, item and row.
inline std::vector<std::string> lines_of(const documents::Document& document) {
    ShownBlocks shown_blocks;
    for (const documents::Block& block : document.blocks) std::visit(shown_blocks, block);
    return shown_blocks.lines;
}

using Lines = std::vector<std::string>;

} // namespace redress::test
