// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/first_letter_page.h>

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>

#include <functional>
#include <vector>

namespace redress::desktop {

/// One question: the defect it is about, its words, below them the control, and what is asked again. It
/// stands in a panel of its own, because GTK ties a static text to the next control among its siblings.
class QuestionBox : public wxPanel {
public:
    using Place = presentation::QuestionPlace;
    struct Listeners {
        std::function<void(const Place&, std::string)> answer;
        std::function<void(const Place&, std::vector<std::filesystem::path>)> add_files;
        std::function<void(const Place&, std::size_t)> remove_file;
    };

    QuestionBox(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                const Listeners& listeners);

    const Place& place() const { return state_.place; }
    bool leads() const { return state_.leads; }
    bool takes_files() const { return state_.form == app::AnswerForm::Files; }
    /// Whether the state asks for the same control with the same options.
    bool fits(const presentation::QuestionState& state) const;
    void show(const presentation::QuestionState& state);
    void wrap_to(int width);
    virtual void focus() = 0;

protected:
    /// Called once, by the constructor of the derived class, when the control is made.
    void put(wxWindow* control, int flags = 0, wxWindow* beside = nullptr);
    virtual void show_value(const presentation::QuestionState& state) = 0;
    virtual void arrange(int) {}
    const Kit& kit() const { return kit_; }
    const Listeners& listeners() const { return listeners_; }
    const presentation::QuestionState& state() const { return state_; }

private:
    void show_words();
    const Kit& kit_;
    presentation::QuestionState state_;
    Listeners listeners_;
    StillPanel* above_;
    StillPanel* below_; ///< the label
    WrappingText* heading_;
    WrappingText* label_;
    WrappingText* hint_;
    wxStaticBitmap* sign_ = nullptr;
    WrappingText* error_ = nullptr;
};

/// The control that the question's form wants.
QuestionBox* make_question_box(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                               const QuestionBox::Listeners& listeners);

} // namespace redress::desktop
