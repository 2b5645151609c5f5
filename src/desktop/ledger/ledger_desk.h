// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chart_view.h"
#include "ledger/matrix_table.h"
#include "ledger/row_details.h"
#include "pages/section_page.h"
#include "widgets/text_table.h"

#include <redress/presentation/ledger_sheets.h>

#include <wx/choice.h>

namespace redress::desktop {

/// The section of the ledger: the matrix above what has happened, and what opens from its cells and buttons.
class LedgerDesk : public SectionCompanion {
public:
    LedgerDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
               presentation::CasePage& dispute);

    void show() override;
    bool take_focus() override { return false; }
    bool take_first() override;
    bool takes_over(domain::RecordKind kind) override;
    std::vector<presentation::TableState> tables() const override;

private:
    using Cell = MatrixTable::Cell;
    enum class View { Items, Defects, Chart };

    void build();
    wxSizer* make_buttons(wxWindow* parent);
    void make_offer_buttons();
    void add_button(wxSizer* row, const char* label, std::function<presentation::Sheet()> make,
                    const char* without);
    void show_matrix();
    void show_defects();
    void show_view();
    void show_beside();
    void show_place();
    void moved(std::optional<Cell> cell);
    void edit(Cell cell, presentation::CellUse use);
    void enter(presentation::Sheet sheet, const wxRect& beside = {});
    void answer_offer(domain::OfferOutcome outcome);
    /// The offer in the form that still waits for an answer.
    domain::Id<domain::Offer> open_offer() const;
    domain::Id<domain::ClaimItem> chosen_item() const;
    View view() const;

    SectionPage& page_;
    const Kit& kit_;
    presentation::Session& session_;
    presentation::CasePage& dispute_;
    presentation::LedgerPage ledger_;
    WrappingText* sentence_ = nullptr;
    WrappingText* place_ = nullptr;
    wxChoice* views_ = nullptr;
    wxPanel* stage_ = nullptr;
    MatrixTable* matrix_ = nullptr;
    WrappingText* empty_ = nullptr;
    TextTable* defects_ = nullptr;
    presentation::TableState defect_rows_;
    ChartView* chart_ = nullptr;
    wxPanel* offer_bar_ = nullptr;
    RowDetails* details_ = nullptr;
    domain::Id<domain::ClaimItem> item_; ///< whose story is told; none: that of all
};

} // namespace redress::desktop
