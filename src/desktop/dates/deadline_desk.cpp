// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/deadline_desk.h"

#include "dates/counting_dialog.h"
#include "dates/tick_dialog.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/record_dialog.h"
#include "widgets/icon_button.h"

#include <wx/msgdlg.h>
#include <wx/wrapsizer.h>

namespace redress::desktop {

using presentation::Outcome;
using presentation::Tone;

DeadlineDesk::DeadlineDesk(SectionPage& page, const Kit& kit, presentation::Session& session,
                           presentation::CasePage& dispute, Papers papers)
    : page_(page),
      kit_(kit),
      session_(session),
      dispute_(dispute),
      panel_(session, dispute),
      papers_(std::move(papers)) {
    build();
    page_.accompany(this);
}

void DeadlineDesk::build() {
    wxPanel* above = page_.above();
    const int space = above->FromDIP(8);
    loss_ = new MessageStrip(above, kit_);
    moved_ = new MessageStrip(above, kit_);
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    follow_ = icon_word_button(above, kit_, "calendar", to_wx(panel_.proposals_label()),
                               [this] { ask_proposals(); });
    wxButton* count = word_button(above, kit_.words.tr("Count a date…"), [this] { count_date(); });
    wxButton* plan = word_button(above, kit_.words.tr("Follow a plan…"), [this] { follow_plan(); });
    wxButton* log = word_button(above, kit_.words.tr("Log…"), [this] { show_log(); });
    for (wxButton* button : {follow_, count, plan, log}) row->Add(button, 0, wxRIGHT | wxBOTTOM, space);
    for (MessageStrip* strip : {loss_, moved_}) above->GetSizer()->Add(strip, 0, wxEXPAND | wxBOTTOM, space);
    above->GetSizer()->Add(row, 0, wxEXPAND);
    pane_ = new ExplanationPane(page_.beside(), kit_, pane_listeners());
    page_.beside()->GetSizer()->Insert(0, pane_, 1, wxEXPAND);
}

ExplanationPane::Listeners DeadlineDesk::pane_listeners() {
    return {.tick_off = [this] { tick_off(); },
            .extend = [this] { extend(); },
            .drop = [this] { drop(); },
            .change = [this] { change(); },
            .print = [this] { papers_.show("date_explanation", {}); },
            .count_days =
                [this](int days) {
                    if (const auto uid = page_.open_uid()) after(panel_.count_from_trigger(*uid, days));
                }};
}

void DeadlineDesk::show() {
    panel_.refresh();
    show_strips();
    show_beside();
}

void DeadlineDesk::show_strips() {
    const Words& words = kit_.words;
    follow_->SetLabel(to_wx(panel_.proposals_label()));
    follow_->Enable(panel_.proposal_count() > 0);
    const std::string loss = panel_.loss_words();
    if (loss.empty())
        loss_->be_silent();
    else
        loss_->say(Tone::Warning, to_wx(loss), {{words.tr("Look…"), [this] { ask_proposals(); }}});
    const std::string moved = panel_.moved_words();
    if (moved.empty())
        moved_->be_silent();
    else
        moved_->say(Tone::Advice, to_wx(moved), {{words.tr("Look…"), [this] { ask_moves(); }}});
    page_.above()->GetParent()->Layout();
}

// A form with typing in it stays; otherwise a deadline is explained first.
void DeadlineDesk::show_beside() {
    const auto uid = page_.open_uid();
    const bool typing = page_.has_typing();
    const auto explanation = uid && !typing ? panel_.explanation(*uid) : std::nullopt;
    if (explanation) pane_->show(*explanation);
    if (!typing) page_.form().name_leaving(kit_.words.tr("Revert"));
    pane_->Show(explanation.has_value());
    page_.form().Show(!explanation);
    offer_sheet();
    page_.beside()->Layout();
}

void DeadlineDesk::offer_sheet() {
    const auto uid = page_.open_uid();
    const domain::Hearing* hearing =
        uid ? domain::find(dispute_.dispute(), domain::Id<domain::Hearing>{*uid}) : nullptr;
    if (!hearing) return page_.form().offer({}, {});
    page_.form().offer(kit_.words.tr("Hearing sheet…"),
                       [this, id = hearing->id] { papers_.show("hearing_sheet", id); });
}

bool DeadlineDesk::take_focus() {
    if (!pane_->IsShown()) return false;
    pane_->focus();
    return true;
}

void DeadlineDesk::change() {
    const auto uid = page_.open_uid();
    if (!uid) return;
    page_.form().name_leaving(kit_.words.tr("Cancel"));
    page_.form().open(dispute_.form_for(*uid));
    pane_->Hide();
    page_.form().Show();
    page_.beside()->Layout();
    page_.form().focus_first();
}

void DeadlineDesk::ask_proposals() {
    TickDialog dialog(wxGetTopLevelParent(&page_), kit_, panel_.proposals());
    if (dialog.ShowModal() == wxID_OK) after(panel_.keep(dialog.ticked(), dialog.days()));
}

void DeadlineDesk::ask_moves() {
    TickDialog dialog(wxGetTopLevelParent(&page_), kit_, panel_.moves());
    if (dialog.ShowModal() == wxID_OK) after(panel_.accept(dialog.ticked()));
}

void DeadlineDesk::count_date() {
    presentation::OwnDateForm form(session_, dispute_);
    if (CountingDialog(wxGetTopLevelParent(&page_), kit_, form).ShowModal() == wxID_OK) page_.tell_edited();
}

void DeadlineDesk::follow_plan() {
    presentation::PlanForm form(session_, dispute_);
    if (CountingDialog(wxGetTopLevelParent(&page_), kit_, form).ShowModal() == wxID_OK) page_.tell_edited();
}

void DeadlineDesk::show_log() {
    PaperDialog dialog(wxGetTopLevelParent(&page_), kit_,
                       {kit_.words.tr("Log of deadlines"), panel_.log_name(),
                        panel_.log_paper(papers_.fonts()),
                        kit_.words.tr("No deadline has been entered yet.")});
    dialog.ShowModal();
}

bool DeadlineDesk::agrees(const presentation::EndQuestion& question) {
    wxString more;
    for (const std::string& sentence : question.sentences)
        more += (more.empty() ? "" : "\n") + to_wx(sentence);
    wxMessageDialog dialog(wxGetTopLevelParent(&page_), to_wx(question.question), to_wx(question.title),
                           wxYES_NO | (question.warns ? wxICON_WARNING : wxICON_QUESTION));
    if (!more.empty()) dialog.SetExtendedMessage(more);
    dialog.SetYesNoLabels(to_wx(question.yes), kit_.words.tr("Cancel"));
    return dialog.ShowModal() == wxID_YES;
}

void DeadlineDesk::tick_off() {
    const auto uid = page_.open_uid();
    if (uid && agrees(panel_.tick_off_question(*uid))) after(panel_.tick_off(*uid));
}

void DeadlineDesk::drop() {
    const auto uid = page_.open_uid();
    if (uid && agrees(panel_.drop_question(*uid))) after(panel_.drop(*uid));
}

void DeadlineDesk::extend() {
    const auto uid = page_.open_uid();
    if (!uid) return;
    RecordDialog dialog(wxGetTopLevelParent(&page_), kit_, dispute_, panel_.extension(*uid));
    dialog.ShowModal();
    page_.tell_edited();
}

void DeadlineDesk::after(const Outcome& outcome) {
    page_.tell_edited();
    if (outcome.kind == Outcome::Kind::Done) return;
    wxString words;
    for (const std::string& sentence : outcome.sentences)
        words += (words.empty() ? "" : "\n") + to_wx(sentence);
    moved_->say(Tone::Bad, words, {{kit_.words.tr("Close"), [this] { show_strips(); }}});
}

} // namespace redress::desktop
