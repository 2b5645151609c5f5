// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace redress::documents {

/// A run of text in one weight. A newline inside is a line break; everything else is plain text.
struct Run {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool operator==(const Run&) const = default;
};
using Line = std::vector<Run>;

struct Heading {
    int level = 1; ///< 1 to 3; becomes a bookmark
    Line text;
};
struct Paragraph {
    Line text;
};
struct ListBlock {
    bool numbered = false;
    int first = 1;
    std::vector<Line> items;
};
enum class Align { Left, Right, Centre };
/// A table that may run over pages; its heading row repeats on each. Last rows whose first cells are bold are
/// sum rows: they are set off by a rule and kept with the row before them, and an empty cell lends its room
/// to the first.
struct Table {
    std::vector<Align> columns;
    std::vector<Line> head;
    std::vector<std::vector<Line>> rows;
    /// Of the width, one for each column, with a thin line between them: a form that people fill in by hand.
    /// Empty: by what the columns hold.
    std::vector<double> shares = {};
    int least_lines = 1; ///< of a row, so that there is room to write
};
struct ThematicBreak {};

using Block = std::variant<Heading, Paragraph, ListBlock, Table, ThematicBreak>;

/// The parts of a letter that have a fixed place on its first page. Empty parts are left out.
struct LetterParts {
    std::vector<std::string> sender;    ///< lines, top left, small, above the window
    std::vector<std::string> recipient; ///< lines in the window of the envelope
    std::string place_and_date;
    std::vector<std::pair<std::string, std::string>> reference; ///< label and value, right column
    std::string subject;
    std::string closing;                 ///< "Med vänlig hälsning"
    std::vector<std::string> signatures; ///< one place to sign for each
    std::string enclosures_label;
    std::vector<std::string> enclosures;
};

enum class PaperSize { A4, Letter };
enum class Orientation { Portrait, Landscape }; ///< landscape for wide tables; a letter is always upright
enum class PageForm { Letter, Report };         ///< a letter with a window, or a paper with a title
/// Where the envelope's window is: Left in Britain, Germany, Denmark and Hungary; Right is usual in Sweden
/// (H2).
enum class AddressWindow { Left, Right };

/// A whole paper before layout.
struct Document {
    PageForm form = PageForm::Report;
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    AddressWindow window = AddressWindow::Left;
    std::string language; ///< tag for the PDF: sv-SE
    std::string title;
    std::string author;
    std::string page_label;   ///< "sida {0} av {1}"
    std::string running_head; ///< small, on every page but a letter's first
    LetterParts letter;
    std::vector<Block> blocks;
};

} // namespace redress::documents
