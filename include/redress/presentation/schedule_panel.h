// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/schedule/schedule_file.h>
#include <redress/presentation/ledger_entry.h>
#include <redress/presentation/tick_sheet.h>

namespace redress::presentation {

/// The defect schedule of a case, on paper or as a file that the other side fills in.
class SchedulePanel {
public:
    enum class Form { Paper, Ods, Csv };

    SchedulePanel(const Session& session, const documents::FontSet& fonts, const CasePage& page);

    /// layout, counterpart, form, language, dated, paper, answered_by: those that the form needs are visible.
    const std::vector<FieldState>& fields() const { return fields_; }
    void type(std::string_view name, std::string text);
    void select(std::string_view name, std::vector<std::string> values);

    Form form() const;
    /// From the case as it is now; so does each change above.
    void make();
    /// Its pages as they are printed.
    const app::MadeLetter& made() const { return made_; }
    /// What stands against it, or what it leaves out.
    const std::vector<EntryNote>& notes() const { return notes_; }
    bool can_save() const;
    std::string file_name() const;
    /// Throws domain::Error; the old file is then intact.
    void save(const std::filesystem::path& target) const;

private:
    FieldState& at(std::string_view name);
    void read_fields();
    void offer_counterparts();
    void tell();

    const Session& session_;
    const documents::FontSet& fonts_;
    const CasePage& page_;
    app::ScheduleChoices choices_;
    std::vector<FieldState> fields_;
    app::MadeLetter made_;
    std::vector<EntryNote> notes_;
    bool has_rows_ = false;
};

/// A schedule that came back: what was filled in, to be agreed to one by one.
class ReturnedSchedule {
public:
    /// Throws domain::Error when the file cannot be read at all.
    ReturnedSchedule(Session& session, CasePage& page, const std::filesystem::path& file);

    /// Why there is nothing to agree to; empty when there is something.
    std::string refusal() const;
    TickSheet sheet() const;
    /// Enters what was ticked as answers of that day, as it was typed; none: today. One step. Nothing is
    /// entered of a day that cannot be read or is still to come.
    Outcome take(const Ticked& ticked, const std::optional<std::string>& dated = {});

private:
    std::vector<std::string> problems() const;
    TickLine line_of(const app::ProposedAnswer& change) const;
    FieldState day_field() const;
    DayRead read_day(const std::string& typed) const;

    Session& session_;
    CasePage& page_;
    std::string name_; ///< of the file, without its folder
    app::ScheduleReading reading_;
};

} // namespace redress::presentation
