// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_view.h"

#include "dates/law_dialog.h"
#include "dialogs/record_dialog.h"
#include "widgets/attempt.h"
#include "widgets/gtk_shim.h"

namespace redress::desktop {
namespace {

using presentation::Outcome;
using presentation::Section;

wxString joined(const std::vector<std::string>& sentences) {
    wxString all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : "\n") + to_wx(sentence);
    return all;
}

} // namespace

CaseView::CaseView(wxWindow* parent, const Kit& kit, presentation::Session& session,
                   domain::Id<domain::CaseSheet> id, FontSource fonts)
    : kit_(kit), session_(session), fonts_(std::move(fonts)), page_(session, id) {
    // Hidden until it is whole: in a window that is on the screen already, GTK would keep the ground of a
    // notebook without tabs, and lay out its pages before they hold anything.
    Hide();
    Create(parent, wxID_ANY);
    header_ = new CaseHeader(this, kit_);
    strip_ = new MessageStrip(this, kit_);
    book_ = new wxNotebook(this, wxID_ANY);
    narrow_tabs(*book_);
    add_pages();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(header_, 0, wxEXPAND);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(book_, 1, wxEXPAND);
    SetSizer(column);
    book_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        strip_->be_silent();
        if (event.GetEventObject() == book_) later(*this, [this] { refresh_front(); });
        event.Skip();
    });
    header_->show(page_.state());
    overview_->show(page_.state());
    Show();
    later(*book_, [this] { style_again(*book_); });
}

CaseView::~CaseView() {
    forget_tabs(*book_);
}

void CaseView::add_pages() {
    for (Section section : presentation::all_sections) {
        auto* tab = new wxPanel(book_);
        tab->SetSizer(new wxBoxSizer(wxVERTICAL));
        book_->AddPage(tab, to_wx(presentation::section_label(section, kit_.words.messages())));
    }
    const auto go_there = [this](const presentation::FindingLine& finding) { go_to(finding); };
    overview_ = new OverviewPage(
        tab_of(Section::Overview), kit_,
        {go_there, [this] { edit_details(); }, [this] { ask_forum(); }, [this] { ask_interest(); }});
    put_into_tab(overview_);
}

wxWindow* CaseView::tab_of(Section section) const {
    return book_->GetPage(static_cast<std::size_t>(section));
}

void CaseView::put_into_tab(wxWindow* content) {
    wxWindow* tab = content->GetParent();
    tab->GetSizer()->Add(content, 1, wxEXPAND);
    tab->Layout();
    later(*content, [content] { lay_out_again(*content); });
}

SectionPage* CaseView::filled(Section section) const {
    for (SectionPage* page : sections_)
        if (page->section() == section) return page;
    return nullptr;
}

SectionPage* CaseView::section_page(Section section) {
    if (section == Section::Overview || section == Section::Letters) return nullptr;
    if (SectionPage* page = filled(section)) return page;
    auto* page = new SectionPage(tab_of(section), kit_, page_, section);
    page->on_edit([this] {
        strip_->be_silent(); // its "Undo" would be about another step now
        refresh();
    });
    page->on_remove([this](const std::string& title) { tell_removal(title); });
    if (section == Section::Deadlines)
        deadlines_ = std::make_unique<DeadlineDesk>(
            *page, kit_, session_, page_,
            DeadlineDesk::Papers{fonts_,
                                 [this](const std::string& kind, domain::Id<domain::Hearing> hearing) {
                                     show_paper(kind, hearing);
                                 }});
    if (section == Section::Ledger)
        ledger_ = std::make_unique<LedgerDesk>(
            *page, kit_, session_, page_,
            LedgerDesk::Surroundings{fonts_, [this](domain::RecordKind kind) { add(kind); }});
    if (section == Section::Claims) claims_ = std::make_unique<ClaimDesk>(*page, kit_, session_, page_);
    sections_.push_back(page);
    put_into_tab(page);
    return page;
}

Section CaseView::front() const {
    return presentation::all_sections[static_cast<std::size_t>(std::max(0, book_->GetSelection()))];
}

void CaseView::bring_to_front(Section section) {
    book_->SetSelection(static_cast<std::size_t>(section));
}

void CaseView::show_section(Section section) {
    bring_to_front(section);
    // After the tab has been read again, which comes later too.
    later(*this, [this, section] {
        if (front() != section) return; // something else has come to the front since
        if (SectionPage* page = section_page(section))
            page->focus_first();
        else
            book_->GetCurrentPage()->SetFocus();
    });
}

void CaseView::refresh() {
    header_->show(page_.state());
    refresh_front();
    // What had the keyboard may be gone; without it the keys of the program would do nothing.
    const wxWindow* keyboard = wxWindow::FindFocus();
    if (!keyboard || !keyboard->IsShownOnScreen()) show_section(front());
    tell_moves();
    if (edited_) edited_();
}

void CaseView::refresh_front() {
    const Section section = front();
    if (section == Section::Overview)
        overview_->show(page_.state());
    else if (section == Section::Letters)
        make_letter();
    else
        section_page(section)->refresh();
}

void CaseView::make_letter() {
    if (!letter_) make_letter_page();
    letter_->make(page_.dispute());
}

void CaseView::make_letter_page() {
    presentation::LetterPanel panel(session_, fonts_(), page_.dispute());
    const LetterPage::Listeners listeners{
        .go_there = [this](const presentation::FindingLine& finding) { go_to(finding); },
        .need = [this] { letter_->make(page_.dispute()); },
        .may_leave = [this] { return may_issue(); },
        .unsaved = [this] { return unsaved_form(); },
    };
    letter_ = new LetterPage(tab_of(Section::Letters), kit_, std::move(panel), listeners);
    put_into_tab(letter_);
}

void CaseView::add(domain::RecordKind kind) {
    const Section section = presentation::section_of(kind);
    bring_to_front(section);
    if (SectionPage* page = section_page(section)) page->add(kind);
}

void CaseView::add_another() {
    if (SectionPage* page = section_page(front())) page->add_another();
}

void CaseView::edit_details() {
    RecordDialog dialog(wxGetTopLevelParent(this), kit_, page_, page_.form_for(page_.id().uid));
    dialog.ShowModal();
    refresh();
}

void CaseView::ask_forum() {
    presentation::ForumQuestionForm question(session_, page_.dispute());
    LawDialog(wxGetTopLevelParent(this), kit_, question).ShowModal();
}

void CaseView::ask_interest() {
    presentation::InterestForm question(session_, page_.dispute());
    LawDialog(wxGetTopLevelParent(this), kit_, question).ShowModal();
}

void CaseView::go_to(const presentation::FindingLine& finding) {
    if (finding.uid == page_.id().uid && finding.section == Section::Overview) return edit_details();
    bring_to_front(finding.section);
    SectionPage* page = section_page(finding.section);
    if (!page) return;
    if (!finding.uid.is_none())
        page->open(finding.uid);
    else if (finding.kind != domain::RecordKind::CaseSheet)
        page->add(finding.kind);
}

void CaseView::open_record(domain::RecordKind kind, domain::Uid uid) {
    const Section section = presentation::section_of(kind);
    bring_to_front(section);
    // After the tab has been read, which comes later too.
    later(*this, [this, section, kind, uid] {
        SectionPage* page = section_page(section);
        if (!page) return;
        page->open(uid);
        page->focus(kind);
    });
}

void CaseView::tell_outcome(const Outcome& outcome) {
    tells_moves_ = false;
    if (outcome.kind == Outcome::Kind::Done) return strip_->be_silent();
    strip_->say(presentation::Tone::Warning, joined(outcome.sentences),
                {{kit_.words.tr("Close"), [this] { strip_->be_silent(); }}});
}

// Where the change was made that moved them; the section of deadlines says it by itself.
void CaseView::tell_moves() {
    const bool is_free = !strip_->IsShown() || tells_moves_;
    if (!is_free) return;
    const std::string words = presentation::DeadlinePanel(session_, page_).moved_words();
    tells_moves_ = !words.empty() && front() != Section::Deadlines;
    if (!tells_moves_) return strip_->be_silent();
    strip_->say(presentation::Tone::Advice, to_wx(words),
                {{kit_.words.tr("Look…"), [this] { ask_moves(); }},
                 {kit_.words.tr("Close"), [this] { strip_->be_silent(); }}});
}

void CaseView::ask_moves() {
    bring_to_front(Section::Deadlines);
    section_page(Section::Deadlines);
    // After the tab has been read, which comes later too.
    later(*this, [this] { deadlines_->ask_moves(); });
}

void CaseView::tell_removal(const std::string& title) {
    refresh();
    tells_moves_ = false;
    strip_->say(presentation::Tone::Plain, desktop::filled(kit_.words.tr("Deleted: {0}"), {title}),
                {{kit_.words.tr("Undo"), [this] { undo(); }},
                 {kit_.words.tr("Close"), [this] { strip_->be_silent(); }}});
}

void CaseView::show_step(const Outcome& outcome) {
    tell_outcome(outcome);
    for (SectionPage* page : sections_) page->follow_step();
    refresh();
}

void CaseView::undo() {
    if (page_.can_undo()) show_step(page_.undo());
}

void CaseView::redo() {
    if (page_.can_redo()) show_step(page_.redo());
}

void CaseView::remove_selected() {
    if (SectionPage* page = section_page(front())) page->remove_selected();
}

bool CaseView::can_remove() const {
    const SectionPage* page = filled(front());
    return page && page->has_selection();
}

// A list that was filled behind another tab begins with its first line when it gets the keyboard, whatever
// was chosen in it: so after the tab has been read.
void CaseView::show_paper(const std::string& kind, domain::Id<domain::Hearing> hearing) {
    bring_to_front(Section::Letters);
    later(*this, [this, kind, hearing] {
        if (front() != Section::Letters) return; // something else has come to the front since
        if (!letter_) make_letter_page();
        letter_->choose_paper(kind, hearing);
        make_letter();
        book_->GetCurrentPage()->SetFocus();
    });
}

void CaseView::save_pdf() {
    bring_to_front(Section::Letters);
    make_letter();
    letter_->save_pdf();
}

void CaseView::print() {
    bring_to_front(Section::Letters);
    make_letter();
    letter_->print();
}

bool CaseView::may_leave() {
    for (SectionPage* page : sections_) {
        if (!page->has_typing()) continue;
        bring_to_front(page->section());
        if (!page->may_leave()) return false;
    }
    return true;
}

// The question is asked where the typing stands; then the paper comes back to the front.
bool CaseView::may_issue() {
    if (!may_leave()) return false;
    bring_to_front(Section::Letters);
    return true;
}

std::string CaseView::unsaved_form() const {
    for (SectionPage* page : sections_)
        if (page->has_typing()) return page->form().form()->title();
    return {};
}

void CaseView::reload() {
    if (page_.reload()) refresh();
}

FieldEditor* CaseView::focused_editor() const {
    SectionPage* page = filled(front());
    return page ? page->form().focused_editor() : nullptr;
}

} // namespace redress::desktop
