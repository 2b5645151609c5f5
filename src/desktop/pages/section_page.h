// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/record_form_panel.h"
#include "pages/record_table.h"
#include "widgets/two_panes.h"

#include <redress/presentation/case_page.h>

namespace redress::desktop {

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
    void remove_selected();
    bool has_selection() const;
    RecordFormPanel& form() { return *form_; }

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
    std::optional<domain::Uid> open_uid() const;

    const Kit& kit_;
    presentation::CasePage& page_;
    presentation::Section section_;
    TwoPanes* split_ = nullptr;
    std::vector<RecordTable*> tables_;
    RecordFormPanel* form_ = nullptr;
    std::function<void()> edited_;
    std::function<void(const std::string&)> removed_;
};

} // namespace redress::desktop
