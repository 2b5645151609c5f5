// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/app/workspace.h>

namespace redress::app {

/// Whether an imported case keeps the number that its file gives it, or takes the casebook's next.
enum class ImportNumber { Keep, TakeNext };

/// A case file: its text, and the name it has in sentences.
struct ImportText {
    std::string name;
    std::string json;
};

/// Why a case file was not taken, a sentence each. Nothing was changed.
struct ImportRefused {
    std::vector<std::string> sentences;
    bool next_number_helps = false; ///< the only objection is the case's number
};

using ImportResult = std::variant<domain::CaseSheet, ImportRefused>;

/// Adds the case of a case file to a casebook, whole or not at all. A case that names no law takes the
/// casebook's; a law without a pack, a number that no command line could name and records that contradict
/// themselves are refused. Every sentence names the file and the place in it. Of an exhibit's file that the
/// casebook has not, the name alone is kept.
ImportResult import_case(Workspace& workspace, const Resources& resources, const text::Messages& messages,
                         const ImportText& file, ImportNumber number);

/// A sentence for each file of the case of which only the name is known.
std::vector<std::string> sentences_about_lost_files(const domain::Case& dispute,
                                                    const text::Messages& messages);

} // namespace redress::app
