// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <string>
#include <vector>

namespace redress::presentation {

/// How a line or a sentence is meant; shown by a word or sign as well as by colour.
enum class Tone { Plain, Quiet, Good, Advice, Warning, Bad };

struct ColumnState {
    std::string label;
    int width = 120; ///< device-independent pixels
    bool right_aligned = false;
    bool spare = false; ///< shown only where the others leave room
    bool grows = false; ///< shares the room that is left; without any such column the widest takes it
};

struct RowState {
    domain::Uid uid;
    std::vector<std::string> cells;
    Tone tone = Tone::Plain;
};

/// A table of one kind of record.
struct TableState {
    domain::RecordKind kind = domain::RecordKind::CaseSheet;
    std::string title;      ///< "Defects"
    std::string add_label;  ///< "Add defect"
    std::string empty_text; ///< what to do when there is none
    std::vector<ColumnState> columns;
    std::vector<RowState> rows;
    bool mixed = false; ///< records of several kinds: in no order of their own, added elsewhere
};

} // namespace redress::presentation
