// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions_view.h"

#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/sizer.h>

#include <algorithm>
#include <optional>

namespace redress::desktop {
namespace {

using app::Screen;

constexpr int typing_quiet_ms = 150;
constexpr double readable = 1.2; // of the system's text
constexpr int letter_left_width = 480;

} // namespace

QuestionsView::QuestionsView(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage page,
                             Listeners listeners, double text_scale)
    : wxPanel(parent),
      kit_(kit),
      page_(std::move(page)),
      listeners_(std::move(listeners)),
      text_scale_(text_scale) {
    SetFont(GetFont().Scaled(static_cast<float>(readable * text_scale_)));
    build();
    bind_keys();
    quiet_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { attempt([this] { refresh(); }); });
    show_screen();
}

QuestionsView::~QuestionsView() {
    page_.keep(); // whoever closes has asked before what to do when it fails
}

void QuestionsView::build() {
    steps_ = new StepBar(this, kit_, [this](Screen screen) { go_to(screen); });
    strip_ = new MessageStrip(this, kit_);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(steps_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, FromDIP(6));
    all->Add(strip_, 0, wxEXPAND);
    all->Add(make_body(), 1, wxEXPAND);
    all->Add(make_foot(), 0, wxEXPAND | wxALL, FromDIP(10));
    SetSizer(all);
}

wxWindow* QuestionsView::make_body() {
    auto* body = new wxPanel(this);
    left_ = new wxPanel(body);
    column_ = new QuestionColumn(left_, kit_, question_listeners(), remark_listeners());
    sheets_ = new LetterSheets(body, kit_);
    actions_ = new LetterActions(left_, kit_, page_, *sheets_, action_listeners());
    sheets_->on_turn([this] { actions_->show(); });
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(column_, 1, wxEXPAND);
    left->Add(actions_, 0, wxEXPAND | wxALL, FromDIP(12));
    left_->SetSizer(left);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(left_, 1, wxEXPAND);
    row->Add(sheets_, 1, wxEXPAND);
    body->SetSizer(row);
    return body;
}

wxSizer* QuestionsView::make_foot() {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxButton* close = word_button(this, words.tr("Close the letter"), listeners_.close);
    close->SetToolTip(words.tr("Your answers are kept, and you find the letter on the start page."));
    row->Add(close, 0, wxALIGN_CENTER_VERTICAL);
    auto* alone = new StillPanel(this);
    alone->SetSizer(new wxBoxSizer(wxVERTICAL));
    note_ = new wxStaticText(alone, wxID_ANY,
                             words.tr("Your answers are kept on this computer only, also when you close."));
    note_->SetForegroundColour(quiet_colour());
    alone->GetSizer()->Add(note_);
    column_->on_scroll([this] { show_note(); });
    row->Add(alone, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(12));
    back_ = word_button(this, words.tr("&Back"), [this] { go_back(); });
    next_ = word_button(this, words.tr("&Next"), [this] { go_on(); });
    row->Add(back_, 0, wxLEFT, FromDIP(8));
    row->Add(next_, 0, wxLEFT, FromDIP(8));
    keep_ = word_button(this, words.tr("Keep as a case…"), listeners_.keep_case);
    keep_->SetToolTip(words.tr("If the seller says no, everything is in its place."));
    row->Add(keep_, 0, wxLEFT, FromDIP(8));
    for (wxButton* button : {close, back_, next_, keep_})
        button->SetMinSize(
            wxSize(std::max(FromDIP(110), button->GetBestSize().GetWidth() + FromDIP(16)), FromDIP(40)));
    return row;
}

QuestionBox::Listeners QuestionsView::question_listeners() {
    QuestionBox::Listeners listeners;
    listeners.answer = [this](const QuestionBox::Place& place, std::string text) {
        page_.answer(place, std::move(text));
        quiet_.StartOnce(typing_quiet_ms);
    };
    listeners.add_files = [this](const QuestionBox::Place& place, std::vector<std::filesystem::path> files) {
        page_.add_files(place, files);
        refresh();
    };
    listeners.remove_file = [this](const QuestionBox::Place& place, std::size_t which) {
        page_.remove_file(place, which);
        refresh();
    };
    return listeners;
}

LetterActions::Listeners QuestionsView::action_listeners() {
    return {
        .refresh = [this] { refresh(); },
        .keep_case = listeners_.keep_case,
        .say = [this](presentation::Tone tone, const wxString& words,
                      std::vector<MessageStrip::Choice> choices) { tell(tone, words, std::move(choices)); }};
}

RemarkList::Listeners QuestionsView::remark_listeners() {
    return {.take_offer =
                [this](const std::string& offered) {
                    page_.take_offer(offered);
                    refresh();
                    column_->focus_first();
                },
            .go = [this](const presentation::RemarkWay& way) { go_way(way); },
            .resized = {}};
}

void QuestionsView::go_way(const presentation::RemarkWay& way) {
    using To = presentation::RemarkWay::To;
    if (way.to == To::Question) return go_to_question(way.place);
    if (way.to == To::Words) return actions_->change_words();
    page_.use_window_language();
    refresh();
    column_->focus_first();
}

void QuestionsView::go_to_question(const presentation::QuestionPlace& place) {
    go_to(page_.screen_of(place));
    later(*this, [this, place] { column_->focus_question(place); });
}

void QuestionsView::tell(presentation::Tone tone, const wxString& words,
                         std::vector<MessageStrip::Choice> choices) {
    choices.push_back({kit_.words.tr("Hide"), [this] { strip_->be_silent(); }});
    strip_->say(tone, words, std::move(choices));
}

void QuestionsView::refresh() {
    quiet_.Stop();
    if (const std::string trouble = page_.keep(); !trouble.empty())
        tell(presentation::Tone::Bad, to_wx(trouble));
    steps_->show(page_.steps());
    column_->show(page_.state());
    if (page_.screen() == Screen::Letter) show_letter();
}

void QuestionsView::show_letter() {
    page_.make(listeners_.fonts());
    sheets_->show(page_);
    actions_->show();
}

// GTK hides its scroll bars, and what stands below would not be looked for.
void QuestionsView::show_note() {
    const bool more = column_->has_more_below();
    const wxString words =
        more ? kit_.words.tr("More below ↓")
             : kit_.words.tr("Your answers are kept on this computer only, also when you close.");
    if (note_->GetLabelText() == words) return;
    note_->SetForegroundColour(more ? tone_colour(presentation::Tone::Advice) : quiet_colour());
    note_->SetLabelText(words);
}

void QuestionsView::show_screen() {
    const bool is_letter = page_.screen() == Screen::Letter;
    wxSizer* row = left_->GetContainingSizer();
    row->Show(sheets_, is_letter);
    row->GetItem(left_)->SetProportion(is_letter ? 0 : 1);
    const int buttons = actions_->GetBestSize().GetWidth() + 2 * FromDIP(12);
    left_->SetMinSize(wxSize(is_letter ? std::max(FromDIP(letter_left_width), buttons) : -1, -1));
    actions_->Show(is_letter);
    next_->Show(!is_letter);
    keep_->Show(is_letter);
    back_->Enable(page_.previous() != page_.screen());
    refresh();
    Layout();
    left_->GetParent()->Layout();
    left_->Layout();
    column_->scroll_to_top();
    later(*this, [this] { column_->focus_first(); });
}

void QuestionsView::go_to(Screen screen) {
    if (screen == page_.screen()) return;
    strip_->be_silent();
    page_.go_to(screen);
    show_screen();
}

void QuestionsView::go_on() {
    const auto stopped = stop();
    go_to(page_.next());
    if (!stopped) return;
    const presentation::QuestionPlace place{stopped->question};
    std::vector<MessageStrip::Choice> choices;
    if (!place.key.empty())
        choices.push_back({kit_.words.tr("Back to the question"), [this, place] { go_to_question(place); }});
    tell(presentation::Tone::Bad, to_wx(stopped->sentence), std::move(choices));
}

void QuestionsView::go_back() {
    go_to(page_.previous());
}

std::optional<presentation::RemarkState> QuestionsView::stop() const {
    for (const presentation::RemarkState& remark : page_.state().remarks)
        if (remark.tone == presentation::Tone::Bad) return remark;
    return std::nullopt;
}

void QuestionsView::print() {
    if (page_.screen() == Screen::Letter) actions_->print();
}

void QuestionsView::save_pdf() {
    if (page_.screen() == Screen::Letter) actions_->save_pdf();
}

} // namespace redress::desktop
