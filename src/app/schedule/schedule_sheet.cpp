// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_sheet.h"

#include "letters/letter_words.h"
#include "schedule/schedule_key.h"
#include "schedule/schedule_rows.h"

#include <algorithm>

namespace redress::app {

using exchange::CellLook;
using exchange::SheetCell;
using exchange::SheetRow;
using Column = ScheduleColumn;
using domain::Money;
using domain::Standing;

namespace {

/// Makes the rows of a file one after another.
class SheetBuilder {
public:
    SheetBuilder(const Schedule& schedule, const Resources& resources)
        : schedule_(schedule),
          words_(schedule.choices.language, resources.phrases(schedule.choices.language)),
          columns_(columns_of(schedule.choices.layout)),
          form_{*domain::Currency::from_code(schedule.sheet.currency), schedule.choices.language} {}

    exchange::Sheet sheet() {
        add_frame();
        add_headings();
        for (const ScheduleSection& section : schedule_.sections) add_section(section);
        return std::move(sheet_);
    }

private:
    std::string phrase(const char* key) const { return words_.phrase(std::string("schedule.") + key); }

    /// What stands above the headings: for people only.
    void add_frame() {
        const bool is_comma = schedule_.choices.language != text::Language::English;
        const bool is_expert = schedule_.choices.layout == ScheduleLayout::Expert;
        sheet_.name = phrase("sheet_name");
        sheet_.language = text::language_tag(schedule_.choices.language);
        sheet_.decimal_mark = is_comma ? ',' : '.';
        sheet_.separator = is_comma ? ';' : ',';
        sheet_.choice_advice = phrase("stance_advice");
        const std::string number = schedule_.sheet.number;
        add_line(joined({words_.phrase("schedule.sheet_title", {schedule_.sheet.title}),
                         number.empty() ? "" : "(" + number + ")"}),
                 CellLook::Title);
        add_line(joined({named(schedule_.claimant_role, schedule_.claimant),
                         named(schedule_.respondent_role, schedule_.respondent), closed(schedule_.forum),
                         closed(words_.date(schedule_.choices.dated))}),
                 CellLook::Note);
        add_line(phrase(is_expert ? "expert_advice" : "sheet_advice"), CellLook::Note);
    }
    /// "Kärande: Åsa Öberg."
    std::string named(const std::string& role, const std::string& name) const {
        return name.empty() ? name : closed(words_.phrase("schedule.by_forum", {role, name}));
    }
    void add_line(const std::string& text, CellLook look) { sheet_.rows.push_back({{text, "", look}}); }

    void add_headings() {
        sheet_.head = sheet_.rows.size();
        SheetRow row;
        for (const Column column : columns_) {
            sheet_.columns.push_back(sheet_column(column));
            row.push_back({heading(column), "", CellLook::Heading});
        }
        row.back().text = written(FileKey{schedule_version, schedule_.choices.layout,
                                          schedule_.choices.language, schedule_.choices.answered_by,
                                          schedule_.sheet.id.uid, schedule_.choices.counterpart.uid});
        sheet_.rows.push_back(std::move(row));
    }
    std::string heading(Column column) const {
        if (column == Column::Key) return {};
        return words_.phrase("schedule_column." + std::string(domain::choice_name(column)),
                             {schedule_.sheet.currency});
    }
    exchange::SheetColumn sheet_column(Column column) const {
        exchange::SheetColumn made;
        made.width = width_of(column);
        if (column == Column::Key) made.sight = exchange::Sight::Hidden;
        if (is_amount(column)) made.decimals = form_.currency.exponent();
        if (column == Column::Stance)
            for (const auto stance : {domain::Stance::Conceded, domain::Stance::Part,
                                      domain::Stance::Disputed, domain::Stance::Silent})
                made.choices.push_back(words_.choice("schedule_stance", stance));
        return made;
    }
    /// In millimetres; together they fit a page on its side at three quarters of their size.
    static double width_of(Column column) {
        switch (column) {
        case Column::Number:
            return 10;
        case Column::Found:
        case Column::Claimed:
        case Column::Admitted:
        case Column::Awarded:
        case Column::ExpertCost:
            return 23;
        case Column::Description:
        case Column::Asked:
        case Column::Reason:
            return 50;
        case Column::ExpertFinding:
            return 90;
        case Column::Evidence:
        case Column::AnswerEvidence:
            return 20;
        default:
            return 30;
        }
    }

    SheetCell amount(const std::optional<Money>& money) const {
        if (!money) return {};
        return {text::format_amount(*money, words_.language()), domain::plain_decimal(*money)};
    }
    SheetCell claimed(const ScheduleRow& row) const {
        if (!row.claimed) return {row.instead};
        if (row.standing != Standing::Alternative) return amount(row.claimed);
        return {"(" + text::format_amount(*row.claimed, words_.language()) + ")"};
    }
    SheetCell cell(const ScheduleRow& row, Column column) const {
        switch (column) {
        case Column::Number:
            return {row.number};
        case Column::Title:
            return {row.title};
        case Column::Description:
            return {row.description};
        case Column::Found:
            return {row.found ? text::format_date(*row.found, words_.language(), text::DateStyle::Listed)
                              : ""};
        case Column::Asked:
            return {row.asked};
        case Column::Claimed:
            return claimed(row);
        case Column::Evidence:
            return {row.evidence};
        case Column::Stance:
            return {row.stance ? words_.choice("schedule_stance", *row.stance) : ""};
        case Column::Admitted:
            return amount(row.admitted);
        case Column::Reason:
            return {row.reason};
        case Column::AnswerEvidence:
            return {row.answer_evidence};
        case Column::Decided:
            return {row.decided};
        case Column::Awarded:
            return amount(row.awarded);
        default:
            return {};
        }
    }

    void add_row(const ScheduleRow& row, const std::string& name) {
        SheetRow cells;
        for (const Column column : columns_) {
            cells.push_back(cell(row, column));
            cells.back().look = row.is_open && is_answer(column) ? CellLook::Open : CellLook::Locked;
        }
        push(std::move(cells), name);
    }
    void push(SheetRow cells, const std::string& name) {
        RowKey key{name, {}};
        for (std::size_t i = 0; i + 1 < columns_.size(); ++i)
            key.marks.push_back(mark_of(form_.of(columns_[i], cells[i])));
        cells.back().text = written(key);
        sheet_.rows.push_back(std::move(cells));
    }
    SheetRow line(CellLook look, const std::string& title) const {
        SheetRow cells(columns_.size());
        for (SheetCell& one : cells) one.look = look;
        cells[1].text = title;
        return cells;
    }
    void put(SheetRow& cells, Column column, const std::optional<Money>& money) const {
        const auto place = std::find(columns_.begin(), columns_.end(), column);
        if (place == columns_.end()) return;
        SheetCell& one = cells[static_cast<std::size_t>(place - columns_.begin())];
        const CellLook look = one.look;
        one = amount(money);
        one.look = look;
    }

    void add_section(const ScheduleSection& section) {
        const std::string head = section.head.uid.hex();
        if (!section.title.empty()) push(line(CellLook::Section, section.title), "s" + head);
        bool has_total = false;
        for (const ScheduleRow& row : section.rows) {
            if (row.standing == Standing::Outside && !has_total) {
                add_total(section);
                has_total = true;
            }
            add_row(row, row.item.is_none() ? "d" + row.defect.uid.hex() + head : "i" + row.item.uid.hex());
        }
        if (!has_total) add_total(section);
    }
    void add_total(const ScheduleSection& section) {
        if (!has_sums(section)) return;
        const std::string head = section.head.uid.hex();
        if (!section.total->excess.is_zero()) {
            SheetRow cells = line(CellLook::Sum, phrase("excess"));
            put(cells, Column::Claimed, -section.total->excess);
            push(std::move(cells), "c" + head);
        }
        SheetRow cells = line(CellLook::Sum, phrase("total"));
        const SectionSums sums = sums_of(section);
        put(cells, Column::Claimed, sums.claimed);
        put(cells, Column::Admitted, sums.admitted);
        put(cells, Column::Awarded, sums.awarded);
        push(std::move(cells), "t" + head);
    }

    const Schedule& schedule_;
    LetterWords words_;
    const std::vector<Column>& columns_;
    CellForm form_;
    exchange::Sheet sheet_;
};

} // namespace

const std::vector<Column>& columns_of(ScheduleLayout layout) {
    static const std::vector<Column> forum{
        Column::Number,         Column::Title,    Column::Description, Column::Found,    Column::Asked,
        Column::Claimed,        Column::Evidence, Column::Stance,      Column::Admitted, Column::Reason,
        Column::AnswerEvidence, Column::Decided,  Column::Awarded,     Column::Key};
    static const std::vector<Column> expert{Column::Number,     Column::Title,    Column::Description,
                                            Column::Found,      Column::Evidence, Column::ExpertFinding,
                                            Column::ExpertCost, Column::Key};
    return layout == ScheduleLayout::Expert ? expert : forum;
}

bool is_amount(Column column) {
    return column == Column::Claimed || column == Column::Admitted || column == Column::Awarded ||
           column == Column::ExpertCost;
}

bool is_answer(Column column) {
    return column == Column::Stance || column == Column::Admitted || column == Column::Reason ||
           column == Column::AnswerEvidence || column == Column::ExpertFinding ||
           column == Column::ExpertCost;
}

exchange::Sheet sheet_of(const Schedule& schedule, const Resources& resources) {
    return SheetBuilder(schedule, resources).sheet();
}

std::string schedule_file(const domain::Case& dispute, const ScheduleChoices& choices,
                          exchange::SheetFormat format, const Resources& resources) {
    const exchange::Sheet sheet = sheet_of(schedule_of(dispute, choices, resources), resources);
    return format == exchange::SheetFormat::Ods ? exchange::write_ods(sheet) : exchange::write_csv(sheet);
}

} // namespace redress::app
