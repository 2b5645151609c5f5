// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chart_view.h"
#include "ledger/matrix_table.h"
#include "ledger/row_details.h"
#include "ledger/totals_strip.h"
#include "pages/section_page.h"
#include "widgets/text_table.h"

#include <redress/presentation/ledger_sheets.h>

#include <wx/choice.h>

#include <functional>

namespace redress::desktop {

/// The section of the ledger: the matrix above what has happened, and what opens from its cells and buttons.
class LedgerDesk : public SectionCompanion {
public:
    /// What it needs of the window around it.
    struct Surroundings {
        std::function<const documents::FontSet&()> fonts;
        std::function<void(domain::RecordKind)> add; ///< in the section where such records are
    };
    LedgerDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
               presentation::CasePage& dispute, Surroundings around);

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
    wxWindow* make_stage(wxWindow* parent);
    wxSizer* make_views(wxWindow* parent);
    wxSizer* make_empty();
    void show_empty(const presentation::LedgerState& state);
    void show_schedule();
    void show_balance();
    void make_offer_buttons();
    void add_button(wxSizer* row, const char* label, std::function<presentation::Sheet()> make,
                    const char* without = "");
    void show_matrix();
    void show_defects();
    void show_view();
    void show_beside();
    void show_place();
    bool divides_over_defects() const;
    void keep_rows();
    void wrap_offer();
    void moved(std::optional<Cell> cell);
    void edit(Cell cell, presentation::CellUse use);
    void enter(presentation::Sheet sheet, const wxRect& beside = {});
    void answer_offer(domain::OfferOutcome outcome);
    /// The offer in the form that still waits for an answer.
    domain::Id<domain::Offer> open_offer() const;
    View view() const;

    SectionPage& page_;
    const Kit& kit_;
    presentation::Session& session_;
    presentation::CasePage& dispute_;
    Surroundings around_;
    presentation::LedgerPage ledger_;
    WrappingText* sentence_ = nullptr;
    WrappingText* beside_ = nullptr; ///< costs and what names nothing, below the sentence
    WrappingText* place_ = nullptr;
    std::vector<wxWindow*> top_buttons_; ///< of no use while nothing is claimed
    wxSizer* views_row_ = nullptr;
    wxChoice* views_ = nullptr;
    wxPanel* stage_ = nullptr;
    MatrixTable* matrix_ = nullptr;
    wxPanel* nothing_ = nullptr; ///< instead of the matrix
    WrappingText* empty_ = nullptr;
    wxButton* next_ = nullptr;
    domain::RecordKind next_kind_ = domain::RecordKind::ClaimItem;
    TotalsStrip* totals_ = nullptr;
    TextTable* defects_ = nullptr;
    presentation::TableState defect_rows_;
    ChartView* chart_ = nullptr;
    wxPanel* offer_bar_ = nullptr;
    WrappingText* offer_words_ = nullptr; ///< what its buttons answer
    RowDetails* details_ = nullptr;
    domain::Id<domain::ClaimItem> item_; ///< whose story is told; none: that of all
};

} // namespace redress::desktop
