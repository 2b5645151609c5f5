// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/schedule/schedule_file.h>
#include <redress/app/sentences.h>

#include <array>

namespace redress::app {

namespace {

using Kind = ScheduleProblemKind;
using exchange::SheetFault;

// {0} the row's number, {1} the column, {2} what stands in the casebook, {3} what stands in the file.
constexpr std::array kind_words{
    N_("The file cannot be read."),
    N_("The file is not a defect schedule made by Redress, or its hidden column of keys was removed. "
       "Nothing was read."),
    N_("The schedule belongs to another case. Nothing was read."),
    N_("The schedule was made by another version of Redress. Update the program; nothing was read."),
    N_("The schedule is one for an expert. Add the expert's report as an exhibit and its cost as an "
       "estimate; nothing was read."),
    N_("The column “{1}” is missing in the file, or its heading was changed. Nothing was read from it."),
    N_("The file has a row that is not in the schedule: “{3}”. It was not read."),
    N_("Row {0} “{2}” is missing in the file. Its answer stays as it is."),
    N_("A row stands twice in the file: “{3}”. The first one was read."),
    N_("Row {0}, {1}: the file was changed where it must not be, from “{2}” to “{3}”. The change is "
       "refused."),
    N_("Row {0}, {1}: the file still has “{3}”; here it has become “{2}” since. It stays as it is here."),
    N_("Row {0}, {1}: “{3}” is not a position. Use conceded, conceded in part, disputed or no answer."),
    N_("Row {0}, {1}: “{3}” was not understood."),
    N_("Row {0}, {1}: “{3}” is below zero. The amount admitted cannot be."),
    N_("Row {0}, {1}: “{3}” is more than is claimed. Ask the other side what is meant."),
    N_("Row {0}: the position and the amount do not go together. Ask the other side what is meant."),
    N_("Row {0}, {1}: the text is longer than a field can hold. It was not read."),
};
static_assert(kind_words.size() == static_cast<std::size_t>(Kind::TextTooLong) + 1, "a kind has no words");

constexpr std::array fault_words{
    N_("The file is empty. Nothing was read."),
    N_("The file is larger than a schedule can be. Nothing was read."),
    N_("The file is not a spreadsheet. Nothing was read; ask for the .ods or .csv file."),
    N_("The file is an Excel workbook. Save it as an OpenDocument spreadsheet (.ods) or as CSV, and read "
       "that; nothing was read."),
    N_("The file is protected by a password. Save it without one; nothing was read."),
    N_("The file is damaged or incomplete. Ask for it again; nothing was read."),
    N_("The file holds what no spreadsheet program writes and what could do harm. Nothing was read."),
};
static_assert(fault_words.size() == static_cast<std::size_t>(SheetFault::Unsafe) + 1, "a fault has no words");

// In the order of ScheduleColumn.
constexpr std::array column_words{N_("Number"),
                                  N_("Defect"),
                                  N_("Description"),
                                  N_("Found on"),
                                  N_("Claim and calculation"),
                                  N_("Amount claimed"),
                                  N_("Evidence"),
                                  N_("Answer: position"),
                                  N_("Amount admitted"),
                                  N_("Answer: reasons"),
                                  N_("Answer: evidence"),
                                  N_("Decided or agreed"),
                                  N_("Amount awarded"),
                                  N_("Expert's finding"),
                                  N_("Cost to put right"),
                                  N_("Key")};
static_assert(column_words.size() == static_cast<std::size_t>(ScheduleColumn::Key) + 1,
              "a column has no words");

/// A sentence shows the beginning of a long text.
std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 80;
    std::string out = text.substr(0, longest);
    while (out.size() < text.size() && !out.empty() &&
           (static_cast<unsigned char>(text[out.size()]) & 0xC0U) == 0x80U)
        out.pop_back();
    for (char& c : out)
        if (c == '\n') c = ' ';
    return out.size() < text.size() ? out + "…" : out;
}

} // namespace

std::string label(ScheduleColumn column, const text::Messages& messages) {
    return messages.tr(column_words[static_cast<std::size_t>(column)]);
}

std::string sentence(const ScheduleProblem& problem, const text::Messages& messages) {
    if (problem.kind == Kind::NotReadable && problem.fault)
        return messages.tr(fault_words[static_cast<std::size_t>(*problem.fault)]);
    const std::string words =
        text::filled(messages.tr(kind_words[static_cast<std::size_t>(problem.kind)]),
                     {problem.row, problem.column ? label(*problem.column, messages) : "",
                      shortened(problem.expected), shortened(problem.found)});
    return problem.parse ? words + " " + sentence(*problem.parse, messages) : words;
}

} // namespace redress::app
