// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/letter/letter_actions.h"
#include "questions/question_column.h"
#include "questions/step_bar.h"
#include "widgets/message_strip.h"

#include <wx/button.h>
#include <wx/timer.h>

namespace redress::desktop {

/// One letter in five questions: at most six calm screens, and on the last the letter itself. Closing loses
/// nothing and asks only when the answers cannot be written.
class QuestionsView : public wxPanel {
public:
    struct Listeners {
        std::function<const documents::FontSet&()> fonts;
        std::function<void()> close;
        std::function<void()> keep_case;
        std::function<void(double)> scale; ///< the text shall be this much larger
    };

    QuestionsView(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage page, Listeners listeners,
                  double text_scale);
    ~QuestionsView() override;

    presentation::FirstLetterPage& page() { return page_; }
    void go_to(app::Screen screen);
    void print();
    void save_pdf();
    void tell(presentation::Tone tone, const wxString& words, std::vector<MessageStrip::Choice> choices = {});
    /// Shows what follows from the answers and writes them.
    void refresh();

private:
    void build();
    wxWindow* make_body();
    wxSizer* make_foot();
    void bind_keys();
    void key(wxKeyEvent& event);
    bool take_scale_key(int key);
    QuestionBox::Listeners question_listeners();
    RemarkList::Listeners remark_listeners();
    void go_way(const presentation::RemarkWay& way);
    void go_to_question(const presentation::QuestionPlace& place);
    /// What on the screen stops the letter, if anything does.
    std::optional<presentation::RemarkState> stop() const;
    LetterActions::Listeners action_listeners();
    void go_on();
    void go_back();
    void show_screen();
    void show_letter();
    void show_note();

    const Kit& kit_;
    presentation::FirstLetterPage page_;
    Listeners listeners_;
    double text_scale_;
    wxTimer quiet_;
    StepBar* steps_ = nullptr;
    MessageStrip* strip_ = nullptr;
    QuestionColumn* column_ = nullptr;
    LetterSheets* sheets_ = nullptr;
    LetterActions* actions_ = nullptr;
    wxPanel* left_ = nullptr;
    wxStaticText* note_ = nullptr;
    wxButton* back_ = nullptr;
    wxButton* next_ = nullptr;
    wxButton* keep_ = nullptr; ///< in its place on the last screen
};

} // namespace redress::desktop
