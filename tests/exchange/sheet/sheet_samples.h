// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/sheet.h>

#include <stdexcept>

namespace redress::test {

/// A title, headings, and one row: a locked text, an open amount, an open position, a hidden key.
inline exchange::Sheet small_sheet(std::string text = "Sprucken lucka", std::string number = "1250.50") {
    using exchange::CellLook;
    exchange::Sheet sheet;
    sheet.name = "Fel";
    sheet.language = "sv-SE";
    sheet.columns.resize(4);
    sheet.columns[1].decimals = 2;
    sheet.columns[2].choices = {"Medges", "Bestrids"};
    sheet.columns[3].sight = exchange::Sight::Hidden;
    sheet.head = 1;
    sheet.rows = {{{"Rubrik", "", CellLook::Title}},
                  {{"Fel", "", CellLook::Heading}, {"Belopp"}, {"Svar"}, {"nyckel"}},
                  {{std::move(text)}, {number, number, CellLook::Open}, {"", "", CellLook::Open}, {"k1"}}};
    return sheet;
}

inline exchange::Sheet read_back(std::string_view bytes) {
    auto read = exchange::read_sheet(bytes);
    if (const auto* fault = std::get_if<exchange::SheetFault>(&read))
        throw std::runtime_error("fault " + std::to_string(static_cast<int>(*fault)));
    return std::get<exchange::Sheet>(std::move(read));
}

/// The fault; nothing when the bytes are read.
inline std::optional<exchange::SheetFault> fault_of(std::string_view bytes) {
    const auto read = exchange::read_sheet(bytes);
    const auto* fault = std::get_if<exchange::SheetFault>(&read);
    return fault != nullptr ? std::optional(*fault) : std::nullopt;
}

/// The texts of the rows, cells parted by a bar.
inline std::vector<std::string> texts_of(const exchange::Sheet& sheet) {
    std::vector<std::string> rows;
    for (const exchange::SheetRow& row : sheet.rows) {
        std::string& line = rows.emplace_back();
        for (const exchange::SheetCell& cell : row) line += (line.empty() ? "" : "|") + cell.text;
    }
    return rows;
}

} // namespace redress::test
