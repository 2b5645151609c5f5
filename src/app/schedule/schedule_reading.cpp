// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/proposals.h"
#include "schedule/schedule_key.h"
#include "schedule/schedule_sheet.h"
#include "schedule/shown_case.h"

#include <algorithm>
#include <map>
#include <set>

namespace redress::app {

using exchange::CellLook;
using exchange::Sheet;
using exchange::SheetCell;
using exchange::SheetRow;
using Column = ScheduleColumn;
using Kind = ScheduleProblemKind;

namespace {

/// Where the key's heading stands in the file.
struct KeyPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

std::optional<KeyPlace> key_place(const Sheet& file) {
    for (std::size_t i = 0; i < file.rows.size(); ++i)
        for (std::size_t j = 0; j < file.rows[i].size(); ++j)
            if (is_file_key(file.rows[i][j].text)) return KeyPlace{i, j};
    return std::nullopt;
}

const SheetCell& cell_at(const SheetRow& row, std::optional<std::size_t> column) {
    static const SheetCell empty;
    return column && *column < row.size() ? row[*column] : empty;
}

std::string shown(const SheetCell& cell) {
    return cell.text.empty() ? cell.number : cell.text;
}

/// What a person recognises a row by that has no key of ours.
std::string texts_of(const SheetRow& row, std::size_t key_column) {
    constexpr std::size_t longest = 200;
    std::string out;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (i != key_column && !shown(row[i]).empty() && out.size() < longest)
            out += (out.empty() ? "" : " | ") + shown(row[i]);
    return out;
}

/// Compares the file with the table as it would be made now, row by row.
class Comparison {
public:
    Comparison(const Sheet& expected, const Sheet& file, KeyPlace place, const ScheduleChoices& choices,
               const domain::Case& dispute, ScheduleReading& reading)
        : expected_(expected),
          file_(file),
          place_(place),
          columns_(columns_of(choices.layout)),
          form_{domain::currency_of(dispute), choices.language},
          proposals_(dispute, choices.counterpart, form_, reading),
          reading_(reading) {}

    void run() {
        find_columns();
        find_rows();
        for (std::size_t i = expected_.head + 1; i < expected_.rows.size(); ++i) compare(expected_.rows[i]);
        for (const auto& [name, row] : rows_)
            if (!known_.contains(name)) unknown(*row);
    }

private:
    std::string form(Column column, const SheetCell& cell) const { return form_.of(column, cell); }

    void report(Kind kind, const std::string& row, std::optional<Column> column, const SheetCell& expected,
                const SheetCell& found) {
        reading_.problems.push_back({kind, row, column, shown(expected), shown(found)});
    }
    void unknown(const SheetRow& row) {
        const std::string texts = texts_of(row, place_.column);
        if (!texts.empty()) report(Kind::RowUnknown, "", {}, {}, {texts});
    }

    /// By their headings, wherever they were moved.
    void find_columns() {
        const SheetRow& found = file_.rows[place_.row];
        const SheetRow& headings = expected_.rows[expected_.head];
        for (std::size_t i = 0; i + 1 < columns_.size(); ++i) {
            const std::string wanted = form(Column::Title, headings[i]);
            std::optional<std::size_t> where;
            for (std::size_t j = found.size(); j-- > 0;)
                if (form(Column::Title, found[j]) == wanted) where = j;
            if (!where) report(Kind::ColumnMissing, "", columns_[i], headings[i], {});
            where_.push_back(where);
        }
    }

    void find_rows() {
        for (std::size_t i = place_.row + 1; i < file_.rows.size(); ++i) {
            const SheetRow& row = file_.rows[i];
            const std::string name = row_key_from(cell_at(row, place_.column).text).name;
            if (name.empty())
                unknown(row);
            else if (!rows_.emplace(name, &row).second)
                report(Kind::RowTwice, "", {}, {}, {texts_of(row, place_.column)});
        }
    }

    void compare(const SheetRow& row) {
        const RowKey key = row_key_from(row.back().text);
        known_.insert(key.name);
        const bool is_record = key.name.starts_with('i') || key.name.starts_with('d');
        const auto found = rows_.find(key.name);
        if (found == rows_.end()) {
            if (is_record) report(Kind::RowMissing, row[0].text, {}, row[1], {});
            return;
        }
        const RowKey written = row_key_from(cell_at(*found->second, place_.column).text);
        proposals_.start(key.name, row[0].text);
        for (std::size_t i = 0; i + 1 < columns_.size(); ++i)
            if (where_[i]) compare(i, row, *found->second, written);
        proposals_.finish();
    }

    void compare(std::size_t i, const SheetRow& row, const SheetRow& found, const RowKey& written) {
        const SheetCell& cell = cell_at(found, where_[i]);
        const std::string now = form(columns_[i], cell);
        if (now == form(columns_[i], row[i])) return;
        const bool is_record = written.name.starts_with('i') || written.name.starts_with('d');
        const std::string number = row[0].text.empty() ? row[1].text : row[0].text;
        if (written.is_as_written(i, now)) {
            if (is_record) report(Kind::ChangedSince, number, columns_[i], row[i], cell);
        } else if (row[i].look == CellLook::Open) {
            proposals_.add(columns_[i], row[i], cell);
        } else {
            report(Kind::ForeignEdit, number, columns_[i], row[i], cell);
        }
    }

    const Sheet& expected_;
    const Sheet& file_;
    KeyPlace place_;
    const std::vector<Column>& columns_;
    CellForm form_;
    Proposals proposals_;
    ScheduleReading& reading_;
    std::vector<std::optional<std::size_t>> where_;
    std::map<std::string, const SheetRow*> rows_;
    std::set<std::string> known_;
};

/// What stands against reading the file as a schedule of this case.
std::optional<Kind> refusal(const std::optional<FileKey>& key, const domain::Case& dispute,
                            const Resources& resources) {
    if (!key) return Kind::NotASchedule;
    if (key->version != schedule_version || resources.templates(key->language).empty())
        return Kind::OtherVersion;
    const domain::Id<domain::Party> counterpart{key->counterpart};
    const bool is_known = counterpart.is_none() || find(dispute, counterpart) != nullptr;
    if (key->dispute != dispute.sheet.id.uid || !is_known) return Kind::OtherCase;
    if (key->layout == ScheduleLayout::Expert) return Kind::NothingToRead;
    return std::nullopt;
}

void read_table(const Sheet& file, const domain::Case& dispute, const Resources& resources,
                ScheduleReading& reading) {
    const auto place = key_place(file);
    const auto key =
        place ? file_key_from(file.rows[place->row][place->column].text) : std::optional<FileKey>();
    if (const auto kind = refusal(key, dispute, resources)) {
        reading.problems.push_back({.kind = *kind});
        return;
    }
    reading.language = key->language;
    const ScheduleChoices choices{.layout = key->layout,
                                  .language = key->language,
                                  .dated = *domain::Date::from_day_number(0),
                                  .answered_by = key->answered_by,
                                  .counterpart = {key->counterpart}};
    const Sheet expected = sheet_of(schedule_of(dispute, choices, resources), resources);
    const domain::Case part = case_in_schedule(dispute, choices.counterpart);
    Comparison(expected, file, *place, choices, part, reading).run();
}

} // namespace

ScheduleReading read_schedule(const domain::Case& dispute, std::string_view bytes,
                              const Resources& resources) {
    ScheduleReading reading;
    const auto table =
        exchange::read_sheet(bytes, [](const Sheet& sheet) { return key_place(sheet).has_value(); });
    if (const auto* fault = std::get_if<exchange::SheetFault>(&table))
        reading.problems.push_back({.kind = Kind::NotReadable, .fault = *fault});
    else
        read_table(std::get<Sheet>(table), dispute, resources, reading);
    return reading;
}

} // namespace redress::app
