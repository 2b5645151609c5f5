// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace redress::exchange {

/// How a cell looks. Open cells are the ones that a protected sheet lets people fill in.
enum class CellLook { Locked, Open, Sum, Section, Heading, Title, Note };

struct SheetCell {
    std::string text;        ///< as it is shown; lines are parted by \n
    std::string number = {}; ///< a plain decimal with a point where the cell holds a number; else empty
    CellLook look = CellLook::Locked;
};
using SheetRow = std::vector<SheetCell>;

/// Whether people see a column of a spreadsheet. A CSV file has no hidden ones.
enum class Sight { Shown, Hidden };
struct SheetColumn {
    double width = 30; ///< millimetres
    Sight sight = Sight::Shown;
    int decimals = -1;                     ///< of the numbers in it; below 0: it holds text
    std::vector<std::string> choices = {}; ///< offered in its open cells; anything else may be typed too
};

/// One table of a spreadsheet. What stands above `head` is for people; a CSV file begins with `head`.
struct Sheet {
    std::string name;
    std::string language; ///< tag: sv-SE
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    std::size_t head = 0;      ///< the row with the headings, repeated on each printed page
    char decimal_mark = '.';   ///< of numbers in CSV
    char separator = ',';      ///< of cells in CSV
    std::string choice_advice; ///< shown when something else than the choices is typed
};

enum class SheetFormat { Ods, Csv };

/// An OpenDocument spreadsheet, protected without a password but for its open cells; landscape. The same
/// sheet gives the same bytes.
std::string write_ods(const Sheet& sheet);
/// RFC 4180 with UTF-8's mark in front. A cell that a spreadsheet would take for a formula (= + - @, tab,
/// carriage return) gets an apostrophe in front, which reading takes away again.
std::string write_csv(const Sheet& sheet);

/// Why bytes are not read as a table.
enum class SheetFault { Empty, TooLarge, NotASheet, ExcelWorkbook, Encrypted, Damaged, Unsafe };

/// The first table of an .ods file that is wanted, the first of all where none is; or a CSV file with commas,
/// semicolons or tabs in UTF-8 or, as Excel saves it, Windows-1252. Rows and cells only: looks, columns and
/// names are not read. Nothing outside the bytes is ever opened; what unpacks beyond all reason is TooLarge,
/// a document type or entities are Unsafe.
std::variant<Sheet, SheetFault> read_sheet(std::string_view bytes,
                                           const std::function<bool(const Sheet&)>& is_wanted = {});

} // namespace redress::exchange

namespace redress::domain {
template <>
inline constexpr ChoiceNames<exchange::SheetFormat> choice_names<exchange::SheetFormat>{"ods", "csv"};
}
