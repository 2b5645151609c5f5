// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// A line of a grid: what it is about, its fields and perhaps what follows from them.
struct EntryRow {
    std::string label;
    std::vector<FieldState> cells; ///< one for each column; named "<row>/<field>"
    std::string result;            ///< words behind the cells
};
struct EntryGrid {
    std::string title;
    std::string first; ///< heading above the labels
    std::vector<std::string> columns;
    std::vector<EntryRow> rows;
};
struct EntryNote {
    Tone tone = Tone::Plain;
    std::string words;
};

/// Something that is entered in one dialog and written as one step: a few fields, perhaps grids of records
/// below them, and sentences that follow what is typed.
class EntrySheet {
public:
    virtual ~EntrySheet() = default;
    EntrySheet(const EntrySheet&) = delete;
    EntrySheet& operator=(const EntrySheet&) = delete;

    const std::string& title() const { return title_; }
    const std::string& accept() const { return accept_; } ///< the button that writes it
    const std::vector<FieldState>& fields() const { return fields_; }
    const std::vector<EntryGrid>& grids() const { return grids_; }
    const std::vector<EntryNote>& notes() const { return notes_; }
    virtual bool is_changed() const = 0;

    virtual void type(std::string_view name, std::string text) = 0;
    virtual void check(std::string_view name, bool on) = 0;
    virtual void select(std::string_view name, std::vector<std::string> values) = 0;
    virtual void type_share(std::string_view name, const std::string& value, std::string text) = 0;
    virtual Outcome keep() = 0;

protected:
    EntrySheet(Session& session, CasePage& page) : session_(session), page_(page) {}
    const text::Messages& messages() const { return session_.messages; }
    const domain::Case& dispute() const { return page_.dispute(); }

    Session& session_;
    CasePage& page_;
    std::string title_;
    std::string accept_;
    std::vector<FieldState> fields_;
    std::vector<EntryGrid> grids_;
    std::vector<EntryNote> notes_;
};

} // namespace redress::presentation
