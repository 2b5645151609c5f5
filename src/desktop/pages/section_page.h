// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/record_form_panel.h"
#include "pages/record_table.h"
#include "widgets/two_panes.h"

#include <redress/presentation/case_page.h>

#include <wx/scrolwin.h>

namespace redress::desktop {

/// What a section shows besides its tables and its form.
class SectionCompanion {
public:
    virtual ~SectionCompanion() = default;
    /// After the section has been shown anew or another record has been chosen.
    virtual void show() = 0;
    /// Whether it took the keyboard instead of the form.
    virtual bool take_focus() = 0;
    /// Whether it took the keyboard when the section came to the front.
    virtual bool take_first() { return false; }
    /// Whether it asks for a new record of that kind in its own way.
    virtual bool takes_over(domain::RecordKind) { return false; }
    /// What is shown instead of the section's own tables, in the same order; none: those.
    virtual std::vector<presentation::TableState> tables() const { return {}; }
};

/// One tab of a case that holds records: its tables on the left, the form of the chosen record on the right.
class SectionPage : public wxPanel {
public:
    SectionPage(wxWindow* parent, const Kit& kit, presentation::CasePage& page,
                presentation::Section section);

    presentation::Section section() const { return section_; }
    /// Shows the case as it is now. A form with unsaved typing is kept; any other is read again.
    void refresh();
    void on_edit(std::function<void()> listener) { edited_ = std::move(listener); }
    /// With the title of the record that was removed; instead of on_edit.
    void on_remove(std::function<void(const std::string&)> listener) { removed_ = std::move(listener); }
    /// A step of this window has changed the case under what is typed.
    void follow_step();

    bool has_typing() const { return form_->is_changed(); }
    /// Saves, gives up or keeps what is typed, as the person answers. False: stay here.
    bool may_leave();
    bool save();
    void add(domain::RecordKind kind);
    void add_another();
    void open(domain::Uid uid);
    void focus_first();
    /// The table of that kind.
    void focus(domain::RecordKind kind) { table_of(kind).focus(); }
    void remove_selected();
    bool has_selection() const;
    RecordFormPanel& form() { return *form_; }
    /// Of the record in the form; none for a new one.
    std::optional<domain::Uid> open_uid() const;
    /// After something else than the form has changed the case.
    void tell_edited();

    /// The tables anew, and nothing else.
    void show_tables();
    /// Leaves the open record unless something is typed in its form.
    void close_unchanged();

    /// Room over the whole width; it takes none until something is put there.
    wxPanel* top() const { return top_; }
    /// How the height is shared between that room and the tables.
    void share_height(int top, int tables);
    /// That room never gets less than this, in pixels.
    void keep_height(int top);
    /// Room above the tables, and beside them above the form. The companion lives as long as the page.
    wxPanel* above() const { return above_; }
    wxPanel* beside() const { return beside_; }
    void accompany(SectionCompanion* companion);

private:
    void build();
    void add_table(wxWindow* left, wxSizer* column, const presentation::TableState& state);
    void choose(std::optional<domain::Uid> uid);
    void move(RecordTable& table, int step);
    void close_form();
    void escape();
    RecordTable& table_of(domain::RecordKind kind);
    void refresh_form();
    void show_selection();
    void show_conflict(const presentation::Outcome& outcome);
    void revert();
    void show_companion();

    const Kit& kit_;
    presentation::CasePage& page_;
    presentation::Section section_;
    TwoPanes* split_ = nullptr;
    wxScrolledWindow* left_ = nullptr; ///< the tables
    wxPanel* top_ = nullptr;
    wxPanel* above_ = nullptr;
    wxPanel* beside_ = nullptr;
    SectionCompanion* companion_ = nullptr;
    std::vector<RecordTable*> tables_;
    RecordFormPanel* form_ = nullptr;
    std::function<void()> edited_;
    std::function<void(const std::string&)> removed_;
};

} // namespace redress::desktop
