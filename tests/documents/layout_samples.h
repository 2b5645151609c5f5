// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>

#include <string>
#include <vector>

namespace redress::test {

documents::Line words(std::string text);
documents::Line bold(std::string text);
documents::Paragraph paragraph(std::string text);
/// Rows of plain cells; the first column is a number, the last an amount.
documents::Table table(std::vector<std::string> head, std::vector<std::vector<std::string>> rows);

/// A Swedish claim for a price reduction: ten defects in a table with a sum, two signatures, enclosures. Two
/// pages.
documents::Document claim_letter();
/// A report with a table of so many rows.
documents::Document case_report(int rows);
documents::Document empty_letter();

/// All words of a document in the order they are read.
std::vector<std::string> words_of(const documents::Document& document);
std::vector<std::string> split_words(const std::string& text);

} // namespace redress::test
