// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/deadline_desk.h"
#include "ledger/claim_desk.h"
#include "ledger/ledger_desk.h"
#include "pages/case_header.h"
#include "pages/letter_page.h"
#include "pages/overview_page.h"
#include "pages/section_page.h"

#include <wx/notebook.h>

namespace redress::desktop {

/// One case: header and a tab for each section. A tab is filled when it first comes to the front (GTK does
/// not draw what got its first size behind another tab) and read again each time.
class CaseView : public wxPanel {
public:
    using FontSource = std::function<const documents::FontSet&()>;

    CaseView(wxWindow* parent, const Kit& kit, presentation::Session& session,
             domain::Id<domain::CaseSheet> id, FontSource fonts);
    ~CaseView() override;

    domain::Id<domain::CaseSheet> id() const { return page_.id(); }
    presentation::CasePageState state() const { return page_.state(); }
    const domain::Case& dispute() const { return page_.dispute(); }
    /// After each change of the case, by whatever means.
    void on_edit(std::function<void()> listener) { edited_ = std::move(listener); }

    /// With the keyboard in it.
    void show_section(presentation::Section section);
    void add(domain::RecordKind kind);
    /// A record of the kind that is open in the tab in front, else of its first table.
    void add_another();
    void go_to(const presentation::FindingLine& finding);
    /// With the keyboard in its table.
    void open_record(domain::RecordKind kind, domain::Uid uid);
    /// Shows the case as it is now.
    void refresh();
    /// The case's own sheet in a dialog.
    void edit_details();
    /// Which board or court may take the case, and what interest its claim bears.
    void ask_forum();
    void ask_interest();
    void undo();
    void redo();
    void remove_selected();
    bool can_remove() const;
    /// A paper of that kind in the last tab, which comes to the front; of a hearing when it is its sheet.
    void show_paper(const std::string& kind, domain::Id<domain::Hearing> hearing);
    /// Of the paper chosen in the last tab, which comes to the front.
    void save_pdf();
    void print();
    /// Asks about unsaved typing in every tab. False: stay.
    bool may_leave();
    /// Reads the case again after another program wrote it; typing stays.
    void reload();
    /// The field that has the keyboard; null when none has.
    FieldEditor* focused_editor() const;

private:
    void add_pages();
    /// Null for Overview and Letters, and before the tab was in front.
    SectionPage* filled(presentation::Section section) const;
    /// Fills the tab when it is still empty; null for Overview and Letters.
    SectionPage* section_page(presentation::Section section);
    wxWindow* tab_of(presentation::Section section) const;
    static void put_into_tab(wxWindow* content);
    presentation::Section front() const;
    void bring_to_front(presentation::Section section);
    void refresh_front();
    void tell_outcome(const presentation::Outcome& outcome);
    void tell_removal(const std::string& title);
    /// After undo or redo.
    void show_step(const presentation::Outcome& outcome);
    void tell_moves();
    void ask_moves();
    void make_letter();
    void make_letter_page();
    bool may_issue();
    std::string unsaved_form() const;

    const Kit& kit_;
    presentation::Session& session_;
    FontSource fonts_;
    presentation::CasePage page_;
    CaseHeader* header_;
    MessageStrip* strip_;
    wxNotebook* book_;
    OverviewPage* overview_ = nullptr;
    std::vector<SectionPage*> sections_;
    std::unique_ptr<DeadlineDesk> deadlines_;
    std::unique_ptr<LedgerDesk> ledger_;
    std::unique_ptr<ClaimDesk> claims_;
    bool tells_moves_ = false; ///< what the strip says
    LetterPage* letter_ = nullptr;
    std::function<void()> edited_;
};

} // namespace redress::desktop
